// Corroboration: confirmed or reviewed by this outlet, told by others too, or not to be verified.
import { checkedPhrases, parallelPhrases, unverifiedPhrases } from '../lexicon/corroboration-phrases.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Corroboration } from '../report.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import { contentWords } from './facts.ts';
import { ownOutlets } from './own-outlet.ts';
import { findPhrases, type PhraseMatch, phraseBook } from './phrases.ts';
import { inside, mentionsIn, paragraphAt, type Reading, sentenceSpan } from './reading.ts';

type Kind = 'checked' | 'parallel' | 'unverified';
const book = phraseBook<Kind>({
  checked: checkedPhrases,
  parallel: parallelPhrases,
  unverified: unverifiedPhrases,
});

/** A corroboration before sources and statements have their ids. */
export interface CorroborationFound {
  kind: Corroboration['kind'];
  entity: Entity | null;
  draft: Draft | null;
  start: number;
  end: number;
}

/** Corroborations in order of the text. */
export function findCorroborations(reading: Reading, drafts: Draft[]): CorroborationFound[] {
  const isOwn = ownOutlets(reading);
  const found: CorroborationFound[] = [];
  const spoken = reading.quotes.filter((quote) => quote.use === 'speech');
  for (const sentence of reading.document.sentences) {
    const from = reading.firstOf[sentence.index] ?? 0;
    const to = reading.firstOf[sentence.index + 1] ?? from;
    const matches = findPhrases(book, reading.words, from, to).filter((match) => !inside(match, spoken));
    if (matches.length === 0) continue;
    const outlets = outletsOf(reading, sentence.index);
    const own = outlets.find(isOwn) ?? null;
    const kind = kindOf(reading, matches, from, to, { own, other: outlets.some((entity) => !isOwn(entity)) });
    if (!kind) continue;
    const other = outlets.find((entity) => !isOwn(entity)) ?? null;
    found.push({
      kind: kind.kind,
      entity: kind.kind === 'parallel' ? other : own,
      draft: corroborated(reading, drafts, sentenceSpan(reading, sentence.index)),
      start: kind.match.start,
      end: kind.match.end,
    });
  }
  return found;
}

function outletsOf(reading: Reading, sentence: number): Entity[] {
  const found: Entity[] = [];
  for (const mention of mentionsIn(reading, sentenceSpan(reading, sentence))) {
    const entity = mention.entity === null ? null : reading.mentions.entities[mention.entity];
    if (entity && (entity.kind === 'outlet' || entity.kind === 'self')) found.push(entity);
  }
  return found;
}

function kindOf(
  reading: Reading,
  matches: PhraseMatch<Kind>[],
  from: number,
  to: number,
  near: { own: Entity | null; other: boolean },
): { kind: Corroboration['kind']; match: PhraseMatch<Kind> } | null {
  const first = (kind: Kind) => matches.find((match) => match.kind === kind);
  const unverified = first('unverified');
  if (unverified) return { kind: 'unverified', match: unverified };
  const checked = first('checked');
  const we = reading.words.slice(from, to).some(({ text }) => text === 'we');
  if (checked && (near.own || we) && subjectIsOwn(reading, checked, near.own))
    return { kind: 'own', match: checked };
  const parallel = first('parallel');
  const others =
    parallel && /^(?:other|several|multiple|various|some)$/.test(reading.words[parallel.firstWord]!.text);
  const reporting = reading.words
    .slice(from, to)
    .some(({ text }) => /^(?:report|reported|reports|reporting)$/.test(text));
  if (parallel && reporting && (near.other || others)) return { kind: 'parallel', match: parallel };
  return null;
}

/** "The Post has reviewed the recording", "reviewed by The Post": the own outlet stands next to the checking. */
function subjectIsOwn(reading: Reading, match: PhraseMatch<Kind>, own: Entity | null): boolean {
  const { words } = reading;
  for (let at = Math.max(0, match.firstWord - 3); at < match.firstWord; at++)
    if (words[at]!.text === 'we') return true;
  return (own?.mentions ?? []).some((place) => {
    const mention = reading.mentions.mentions[place]!;
    return (
      (mention.end <= match.start && match.start - mention.end < 30) ||
      (mention.start >= match.start && mention.start - match.end < 30)
    );
  });
}

/** The statement meant: of the same paragraph or the one before, the one that shares most words; none without a shared word. */
function corroborated(
  reading: Reading,
  drafts: Draft[],
  sentence: { start: number; end: number },
): Draft | null {
  const words = contentWords(reading, [sentence]);
  const place = paragraphAt(reading, sentence.start);
  let best: Draft | null = null;
  let most = 0;
  for (const draft of drafts) {
    if (endOf(draft) > sentence.start) break;
    if (draft.response && draft.response.kind !== 'confirms') continue; // others' reports bear out a claim, not its denial
    const distance = place - paragraphAt(reading, startOf(draft));
    if (distance > 6) continue;
    let shared = distance <= 1 ? 0.5 : 0;
    for (const word of contentWords(reading, draft.content)) if (words.has(word)) shared += 1;
    if (shared - 0.1 * distance > most) {
      best = draft;
      most = shared - 0.1 * distance;
    }
  }
  return most >= 0.5 ? best : null;
}
