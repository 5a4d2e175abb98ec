// Which earlier statement does a response answer? By who is accused, shared words, and how near it stands.
import { accusingStems, misdeedStems } from '../lexicon/allegation-words.ts';
import { stopWords } from '../lexicon/stop-words.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Span } from '../report.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import type { PhraseMatch } from './phrases.ts';
import { mentionsIn, paragraphAt, type Reading, sentenceAt, sentenceSpan, wordRange } from './reading.ts';

/** A statement that a response may answer, and how likely. */
export interface Target {
  draft: Draft;
  score: number;
}

/** What is known of the statements before any response is linked. */
export interface TargetIndex {
  reading: Reading;
  drafts: Draft[];
  words: Map<Draft, Set<string>>;
  /** In how many statements a word stands. */
  frequency: Map<string, number>;
  /** Places in the list of entities that each statement's content mentions. */
  entities: Map<Draft, Set<number>>;
}

/** The beginning of a word that its inflections share. */
export function stemOf(word: string): string {
  let stem = word.replace(/[’']s?$/, '');
  for (const ending of [
    'ations',
    'ation',
    'ings',
    'ing',
    'ments',
    'ment',
    'ies',
    'ied',
    'ers',
    'ed',
    'es',
    'er',
    'ly',
    's',
    'y',
    'e',
  ]) {
    if (stem.length - ending.length >= 3 && stem.endsWith(ending)) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  return stem;
}

/** Stems of the words of spans that carry a meaning of their own. */
export function contentWords(reading: Reading, spans: ReadonlyArray<Span>): Set<string> {
  const found = new Set<string>();
  for (const span of spans) {
    const { from, to } = wordRange(reading, span);
    for (let at = from; at < to; at++) {
      const { text } = reading.words[at]!;
      if (text.length > 2 && /[a-z0-9]/.test(text) && !stopWords.has(text)) found.add(stemOf(text));
    }
  }
  return found;
}

/** Prepares the statements for linking. */
export function indexTargets(reading: Reading, drafts: Draft[]): TargetIndex {
  const words = new Map<Draft, Set<string>>();
  const frequency = new Map<string, number>();
  const entities = new Map<Draft, Set<number>>();
  for (const draft of drafts) {
    const own = contentWords(reading, draft.content);
    words.set(draft, own);
    for (const word of own) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    const mentioned = new Set<number>();
    for (const span of draft.content) {
      for (const mention of mentionsIn(reading, span))
        if (mention.entity !== null) mentioned.add(mention.entity);
    }
    entities.set(draft, mentioned);
  }
  return { reading, drafts, words, frequency, entities };
}

/** Names in capitals that stand for the one who answers: own name, office, the body spoken for. */
export function namesOf(reading: Reading, draft: Draft): Set<string> {
  const names = new Set<string>();
  const take = (text: string | null | undefined) => {
    for (const word of (text ?? '').match(/\p{Lu}[\p{L}\p{N}.'’-]+/gu) ?? []) {
      const lower = word.toLowerCase().replace(/[’']s$/, '');
      if (!stopWords.has(lower) && lower.length > 1) names.add(lower);
    }
  };
  take(draft.entity?.name);
  if (draft.entity?.kind !== 'person') take(draft.entity?.role);
  else if (
    /spokes|lawyer|attorney|counsel|representative|press|communications|manager/i.test(
      draft.entity.role ?? '',
    )
  )
    take(draft.entity.role);
  if (draft.mentionSpan) take(reading.document.text.slice(draft.mentionSpan.start, draft.mentionSpan.end));
  return names;
}

/** Limits of linking, set on statements of news articles labelled by hand. */
export const LINK = {
  reach: 24,
  near: 0.09,
  shared: 0.45,
  sharedMost: 1.8,
  accused: 0.8,
  accusing: 0.45,
  misdeed: 0.25,
  after: 0.7,
  answered: 0.3,
};

/**
 * Statements that a response may answer, likeliest first.
 * @param said the phrases of saying that the response negates ("did not say"): then the speaker's own words are meant
 */
export function rankTargets(
  index: TargetIndex,
  response: Draft,
  saying: PhraseMatch<string> | null,
): Target[] {
  const { reading } = index;
  const sentences = sentenceSpan(reading, sentenceAt(reading, response.cue?.start ?? startOf(response)));
  const about = contentWords(reading, [...response.content, sentences]);
  const names = namesOf(reading, response);
  const place = paragraphAt(reading, startOf(response));
  const subject = saying ? subjectBefore(index, response, saying) : null;
  const ranked: Target[] = [];
  for (const candidate of index.drafts) {
    if (candidate === response || candidate.within === response || response.within === candidate) continue;
    const score = scoreOf(index, response, candidate, { about, names, place, subject });
    if (score > 0) ranked.push({ draft: candidate, score });
  }
  return ranked.sort((a, b) => b.score - a.score || a.draft.index - b.draft.index);
}

interface Answer {
  about: Set<string>;
  names: Set<string>;
  place: number;
  subject: Entity | null;
}

function scoreOf(index: TargetIndex, response: Draft, candidate: Draft, answer: Answer): number {
  const { reading } = index;
  const kind = candidate.response?.kind;
  if (kind === 'declined' || kind === 'noreply') return 0;
  const theirs = answer.subject !== null && candidate.entity === answer.subject;
  if (candidate.entity && candidate.entity === response.entity && !theirs) return 0;
  const distance = answer.place - paragraphAt(reading, startOf(candidate));
  if (Math.abs(distance) > LINK.reach) return 0;
  let score = 0;
  const words = index.words.get(candidate)!;
  for (const word of words) {
    if (answer.about.has(word) && !answer.names.has(word))
      score += LINK.shared / Math.sqrt(index.frequency.get(word) ?? 1);
  }
  score = Math.min(score, LINK.sharedMost);
  const mentioned = index.entities.get(candidate)!;
  const accused =
    (response.entity && mentioned.has(response.entity.index)) || namesIn(reading, candidate, answer.names);
  if (accused) score += LINK.accused;
  if (theirs) score += 1.6;
  else if (answer.subject && mentioned.has(answer.subject.index)) score += 0.8;
  if (accuses(reading, candidate)) score += LINK.accusing;
  if (hasStem(words, misdeedStems)) score += LINK.misdeed;
  if (score === 0) return 0;
  if (kind) score -= LINK.answered;
  if (startOf(candidate) > startOf(response)) score -= LINK.after;
  return score - LINK.near * Math.abs(distance);
}

function namesIn(reading: Reading, candidate: Draft, names: Set<string>): boolean {
  for (const span of candidate.content) {
    const { from, to } = wordRange(reading, span);
    for (let at = from; at < to; at++) {
      const word = reading.words[at]!;
      if (names.has(word.text) && /^\p{Lu}/u.test(reading.document.text.slice(word.start, word.end)))
        return true;
    }
  }
  return false;
}

/** Does the reporter call it an accusation ("accused", "alleges", "claims")? */
export function accuses(reading: Reading, draft: Draft): boolean {
  if (!draft.cue) return false;
  const { from, to } = wordRange(reading, draft.cue);
  for (let at = from; at < to; at++)
    if (accusingStems.some((stem) => reading.words[at]!.text.startsWith(stem))) return true;
  return false;
}

function hasStem(words: Set<string>, stems: readonly string[]): boolean {
  for (const word of words) if (stems.some((stem) => word.startsWith(stem))) return true;
  return false;
}

/** Of whom does the response say that they did not say it? The last one mentioned before the verb. */
function subjectBefore(index: TargetIndex, response: Draft, saying: PhraseMatch<string>): Entity | null {
  const held = response.content.find((span) => saying.start >= span.start && saying.start < span.end);
  if (!held) return null;
  const before = mentionsIn(index.reading, { start: held.start, end: saying.start + 1 }).filter(
    ({ end }) => end <= saying.start + 1,
  );
  const place = before.at(-1)?.entity;
  return place === null || place === undefined ? null : (index.reading.mentions.entities[place] ?? null);
}

/** The likeliest targets: the best and those nearly as likely, in order of the text. */
export function chooseTargets(ranked: Target[], least: number): Draft[] {
  const best = ranked[0];
  if (!best || best.score < least) return [];
  return ranked
    .filter(({ score }) => score >= least && score >= 0.75 * best.score)
    .slice(0, 6)
    .map(({ draft }) => draft)
    .sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}
