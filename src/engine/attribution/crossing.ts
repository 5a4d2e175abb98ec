// Cues inside a quotation whose subject stands outside: she said the mayor had “accused the firm of lying.”
import type { Candidate } from './candidates.ts';
import { isVerb, tagOf } from './phrases.ts';
import { type Line, quoteAtPlace, tokenAt } from './reading.ts';

/** A quotation longer than this many tokens has clauses with subjects of their own. */
const MOST_TOKENS = 80;

/** Whether a clause begins before the quotation at a place and goes on inside it: its verb is the quoted one. */
function goesInto(line: Line, place: number): boolean {
  const quote = quoteAtPlace(line, place)!;
  const first = line.reading.tokens[quote.firstToken];
  if (!first || quote.endToken - quote.firstToken > MOST_TOKENS || !/^\p{Ll}/u.test(first.text)) return false;
  // she approached her “and said, ‘…’”; they “were late” and “asked her to wait”
  const opens = /^(and|but)$/.test(first.lower) ? line.reading.tokens[quote.firstToken + 1]! : first;
  if (!isVerb(opens.tag) && opens.tag !== 'RB' && opens.tag !== 'TO') return false;
  return /^(NN|PRP|MD|VB|RB|CC)/.test(tagOf(line, place - 1));
}

/** The line with the words of such quotations in the place of their marks; null where it has none. */
function opened(line: Line): Line | null {
  const places: number[] = [];
  let found = false;
  for (let place = 0; place < line.places.length; place += 1) {
    const quote = quoteAtPlace(line, place);
    if (!quote || !goesInto(line, place)) {
      places.push(line.places[place]!);
      continue;
    }
    found = true;
    for (let at = quote.firstToken; at < quote.endToken; at += 1) places.push(at);
  }
  return found ? { ...line, places } : null;
}

/** Possible attributions on a line whose cue is quoted and whose source is not. */
export function crossingCandidates(line: Line, candidatesOnLine: (line: Line) => Candidate[]): Candidate[] {
  const whole = opened(line);
  if (!whole) return [];
  const { level } = line.reading;
  return candidatesOnLine(whole).filter(
    ({ source, place }) =>
      source !== null &&
      level[tokenAt(whole, place)!.index] !== line.level &&
      level[source.head] === line.level,
  );
}
