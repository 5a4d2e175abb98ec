// Finds attributed statements: cue, content and the words that name the source.
import type { MentionFinding } from '../mentions/mention.ts';
import type { Form, Span } from '../report.ts';
import type { Quote, TextDocument } from '../text/document.ts';
import type { Attribution } from './attribution.ts';
import { blockStatements } from './blocks.ts';
import type { Candidate } from './candidates.ts';
import { chooseCandidates } from './choose.ts';
import { sureOfWords } from './confidence.ts';
import { addCueless } from './cueless.ts';
import { verbCandidates } from './cues.ts';
import { addEchoes } from './echoes.ts';
import { entityOf, mentionOf, mentionWithin } from './mentions.ts';
import { addCrossing, addNested } from './nested.ts';
import type { Choice } from './nesting.ts';
import { nounCandidates } from './nouns.ts';
import { prepositionCandidates } from './prepositions.ts';
import { type Line, linesAt, type Reading, readArticle } from './reading.ts';
import { transcriptStatements } from './transcripts.ts';

/** Finds direct, mixed and indirect statements, and voices inside voices. */
export function findStatements(
  document: TextDocument,
  quotes: Quote[],
  mentions: MentionFinding,
): Attribution[] {
  const reading = readArticle(document, quotes, mentions);
  const lines = linesAt(reading, -1, 0, reading.tokens.length);
  const byLine = lines.map((line): [Line, Candidate[]] => [line, candidatesOnLine(line)]);
  const chosen = attributionsOf(reading, chooseCandidates(reading, byLine));
  const cued = withHolders(reading, addCueless(reading, lines, chosen), blockStatements(reading, lines));
  const outer = withHolders(reading, cued, transcriptStatements(reading));
  const held = addCrossing(reading, outer, lines, candidatesOnLine, attributionsOf);
  const found = addEchoes(reading, addNested(reading, held, candidatesOnLine, attributionsOf));

  return numbered(found);
}

/** Adds whole paragraphs that are somebody's (turns of a transcript, blocks); what was found in one is a voice inside it. */
function withHolders(reading: Reading, found: Attribution[], turns: Attribution[]): Attribution[] {
  if (!turns.length) return found;
  const turnOf = new Map<Attribution, number>();
  let next = 0;
  const sorted = [...found].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  for (const each of sorted) {
    const { start } = each.content[0]!;
    while (next < turns.length && turns[next]!.content.at(-1)!.end <= start) next += 1;
    const turn = turns[next];
    if (turn && turn.content[0]!.start <= start) turnOf.set(each, next);
  }
  const others = found.filter((each) => !turnOf.has(each) || !isOwnTelling(reading, each));
  const placeOf = new Map(others.map((each, place) => [each, place]));
  const holders = others.map((each) => (each.within === null ? undefined : placeOf.get(found[each.within]!)));
  others.forEach((each, place) => {
    const turn = turnOf.get(each);
    each.within = holders[place] ?? (turn === undefined ? null : others.length + turn);
  });
  return [...others, ...turns];
}

/** "SMITH: I think that …", "As Lee writes: I said it was late": whoever speaks, in words of their own turn; not where they quote. */
function isOwnTelling({ text }: Reading, { mentionSpan, quotes }: Attribution): boolean {
  if (!mentionSpan || quotes.length) return false;
  return /^(?:I|we)$/i.test(text.slice(mentionSpan.start, mentionSpan.end));
}

/** Sorts by start of content, holders before what they hold, and numbers; `within` follows. */
function numbered(found: Attribution[]): Attribution[] {
  const holders = found.map((each) => (each.within === null ? null : found[each.within]!));
  const holderOf = new Map(found.map((each, at) => [each, holders[at]!]));
  const sorted = [...found].sort(
    (a, b) => a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end,
  );
  sorted.forEach((each, index) => {
    each.index = index;
  });
  for (const each of sorted) each.within = holderOf.get(each)?.index ?? null;
  return sorted;
}

function attributionsOf(reading: Reading, choices: Choice[]): Attribution[] {
  const place = new Map(choices.map((choice, at) => [choice, at]));
  return choices.map(({ candidate, within }) => {
    const made = attributionOf(reading, candidate);
    made.within = within ? (place.get(within) ?? null) : null;
    return made;
  });
}

/** All possible attributions on lines. */
export function candidatesOn(lines: Line[]): Candidate[] {
  return lines.flatMap(candidatesOnLine);
}

function candidatesOnLine(line: Line): Candidate[] {
  return [...verbCandidates(line), ...prepositionCandidates(line), ...nounCandidates(line)];
}

/** Direct when every letter of the content is inside quotation marks, mixed when some are. */
export function formOf(reading: Reading, line: Line, content: Span[]): { form: Form; quotes: number[] } {
  const held: Quote[] = [];
  for (const at of line.places) {
    const index = reading.quoteAt[at]! >= 0 ? reading.quoteAt[at]! : closedAt(reading, at);
    const quote = index < 0 ? undefined : reading.quotes[index];
    if (quote && !held.includes(quote) && isWithin(quote, content)) held.push(quote);
  }
  const { inside, outside } = lettersOf(reading.text, content, held);
  return {
    form: !inside ? 'indirect' : outside ? 'mixed' : 'direct',
    quotes: held.map((quote) => quote.index),
  };
}

const isWithin = (quote: Quote, content: Span[]): boolean =>
  content.some((span) => quote.start >= span.start && quote.inner.end <= span.end);

/** Whether letters of the content stand inside the quotations, and whether any stand outside of them. */
function lettersOf(text: string, content: Span[], held: Quote[]): { inside: boolean; outside: boolean } {
  let inside = false;
  let outside = false;
  if (held.length === 0) return { inside, outside: true };
  const inOrder = [...held].sort((a, b) => a.start - b.start);
  for (const span of content) {
    let at = span.start;
    for (const quote of inOrder) {
      const start = Math.min(Math.max(at, quote.start), span.end);
      const end = Math.min(Math.max(at, quote.end), span.end);
      outside ||= hasLetter(text, at, start);
      inside ||= hasLetter(text, start, end);
      at = end;
    }
    outside ||= hasLetter(text, at, span.end);
  }
  return { inside, outside };
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/[\p{L}\p{N}]/u.test(text[at]!)) return true;
  return false;
}

/** The quotation that a closing mark ends, or -1. */
function closedAt(reading: Reading, token: number): number {
  const opening = reading.opens[token]!;
  return opening < 0 ? -1 : reading.quoteAt[opening]!;
}

function attributionOf(reading: Reading, candidate: Candidate): Attribution {
  const { source } = candidate;
  const mention = source ? mentionOf(reading, source) : null;
  const { form, quotes } = formOf(reading, candidate.line, candidate.content);
  return {
    index: 0,
    form,
    act: candidate.act,
    content: candidate.content,
    cue: {
      ...candidate.cue,
      lemma: candidate.lemma,
      act: candidate.act,
      firstToken: candidate.firstToken,
      endToken: candidate.endToken,
      negated: candidate.negated,
    },
    mention,
    mentionSpan: source?.span ?? null,
    entity: null,
    within: null,
    tellers: tellersOf(reading, candidate),
    addressee: candidate.addressee ? mentionWithin(reading, candidate.addressee) : null,
    quotes,
    confidence: sureOfWords(candidate),
  };
}

function tellersOf(reading: Reading, { teller }: Candidate): number[] {
  const mention = teller ? mentionOf(reading, teller) : null;
  const entity = entityOf(reading, mention);
  return entity === null ? [] : [entity];
}
