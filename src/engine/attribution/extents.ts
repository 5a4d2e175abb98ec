// How far a content reaches.
import type { Span } from '../report.ts';
import { isTensed, isVerb, nounPhraseFrom, tagOf, wordOf } from './phrases.ts';
import { endAt, type Line, quoteAtPlace } from './reading.ts';
import { verbsOf } from './verbs.ts';

const CLOSERS = /^[.?!,;:—–]$|^--$|^\.\.\.$|^…$/;

/** Drops marks at the end of places [from, to), but never a quotation. */
export function trimEnd(line: Line, from: number, to: number): number {
  let end = to;
  while (end > from && CLOSERS.test(wordOf(line, end - 1)) && !quoteAtPlace(line, end - 1)) end -= 1;
  return end;
}

/** Drops marks at the start of places [from, to). */
export function trimStart(line: Line, from: number, to: number): number {
  let start = from;
  while (start < to && CLOSERS.test(wordOf(line, start)) && !quoteAtPlace(line, start)) start += 1;
  return start;
}

/** The span of places [from, to) without marks at its ends; null when empty. */
export function contentSpan(line: Line, from: number, to: number): Span | null {
  const end = trimEnd(line, from, to);
  const start = trimStart(line, from, end);
  if (end <= start) return null;
  return { start: line.reading.tokens[line.places[start]!]!.start, end: endAt(line, end - 1) };
}

const isSaying = (line: Line, place: number): boolean =>
  isVerb(tagOf(line, place)) &&
  verbsOf(wordOf(line, place)).some((verb) => verb.takes.has('quote') || verb.takes.has('that'));

/** Whether ", Ann Lee said" or ", according to" begins at a comma. */
function otherCue(line: Line, comma: number): boolean {
  const word = wordOf(line, comma + 1);
  if (word === 'according') return true;
  if (
    isSaying(line, comma + 1) &&
    isTensed(tagOf(line, comma + 1)) &&
    /^(NNP|DT|PRP|NN|NNS|JJ)$/.test(tagOf(line, comma + 2))
  )
    return true;
  const phrase = nounPhraseFrom(line, comma + 1);
  if (!phrase || !isSaying(line, phrase.end) || !isTensed(tagOf(line, phrase.end))) return false;
  const after = wordOf(line, phrase.end + 1);
  return after === '' || after === '.' || after === ',' || after === ';';
}

/** Place after the content that starts at `from`: the end of its clause. */
export function clauseEnd(line: Line, from: number): number {
  const { places } = line;
  for (let at = from + 1; at < places.length; at += 1) {
    const word = wordOf(line, at);
    if (word === ';') return at;
    if (word === ',') {
      const next = wordOf(line, at + 1);
      const tag = tagOf(line, at + 1);
      if (otherCue(line, at)) return at;
      if (tag === 'VBG' && isSaying(line, at + 1)) return at;
      if ((next === 'but' || next === 'and') && isSaying(line, at + 2) && isTensed(tagOf(line, at + 2)))
        return at;
      continue;
    }
    if (word === 'and' || word === 'but') {
      let verb = at + 1;
      while (tagOf(line, verb) === 'RB') verb += 1;
      if (isSaying(line, verb) && isTensed(tagOf(line, verb)) && wordOf(line, verb + 1) === 'that') return at;
    }
    if (word === 'according' && wordOf(line, at + 1) === 'to') return at;
  }
  return places.length;
}

/** Place after a noun phrase content with all that hangs on it, up to a mark or a new clause. */
export function phraseEnd(line: Line, from: number): number {
  return clauseEnd(line, from);
}
