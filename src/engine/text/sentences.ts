// Where sentences begin and end, decided on the tokens of one paragraph.
import { PREFIX_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { SENTENCE_STARTERS } from '../lexicon/starters.ts';
import type { Token } from './document.ts';

const CLOSERS = new Set(['"', '”', '’', "'", "''", ')', ']', '»', '›', '“', '}']);
const SPEAKING = new Set(
  (
    'said says asked asks added adds replied replies wrote writes told tells shouted yelled cried wondered ' +
    'joked exclaimed tweeted recalled continued quipped inquired demanded answered responded'
  ).split(' '),
);

const isStop = (text: string) =>
  text === '.' || text === '?' || text === '!' || text === '…' || text === '。';
const isDots = (text: string) =>
  text.length > 1 && text.charCodeAt(0) === 0x2e && text.charCodeAt(1) === 0x2e;
const lowerStart = (token: Token) => (token.text !== token.lower ? false : /^\p{Ll}/u.test(token.text));
const upperStart = (token: Token) => /^[\p{Lu}\p{Lt}]/u.test(token.text);

/** Whether "“Why?” Ms. Smith asked": the words after the mark are a speaker clause of the same sentence. */
function opensSpeakerClause(tokens: Token[], at: number, end: number): boolean {
  for (let index = at; index < end && index < at + 8; index += 1) {
    const token = tokens[index]!;
    if (SPEAKING.has(token.lower)) return index > at;
    if (token.text === ',' || isStop(token.text) || CLOSERS.has(token.text)) return false;
    if (index === at && SENTENCE_STARTERS.has(token.text) && !PRONOUNS.has(token.text)) return false;
  }
  return false;
}

const PRONOUNS = new Set(['He', 'She', 'They', 'I', 'We', 'It', 'The']);

function abbreviationEnds(token: Token, next: Token): boolean {
  const bare = token.lower.slice(0, -1);
  if (PREFIX_ABBREVIATIONS.has(bare) && bare !== 'st' && bare !== 'sr') return false;
  if (bare.length === 1) return false;
  return SENTENCE_STARTERS.has(next.text);
}

/** Past footnotes like "[12]": they belong to the sentence before. */
function afterNotes(tokens: Token[], at: number, end: number): number {
  let next = at;
  while (
    next + 2 < end &&
    tokens[next]!.text === '[' &&
    tokens[next + 2]!.text === ']' &&
    /^\d{1,3}$/.test(tokens[next + 1]!.text)
  )
    next += 3;
  return next;
}

/** The first token of the next sentence when one ends at `at`, else -1. */
function nextStart(tokens: Token[], at: number, end: number): number {
  const token = tokens[at]!;
  const stop = isStop(token.text);
  const dots = isDots(token.text) || token.text === '…';
  const abbreviated = !stop && !dots && token.text.length > 1 && token.text.endsWith('.');
  if (!stop && !dots && !abbreviated) return -1;
  let next = at + 1;
  while (next < end && tokens[next]!.start === tokens[next - 1]!.end) {
    const mark = tokens[next]!.text;
    if (!CLOSERS.has(mark) && !isStop(mark)) break;
    next += 1;
  }
  next = afterNotes(tokens, next, end);
  if (next >= end) return end;
  const follower = tokens[next]!;
  const glued = follower.start === tokens[next - 1]!.end;
  if (
    lowerStart(follower) ||
    isStop(follower.text) ||
    isDots(follower.text) ||
    /^[,;:%)\]–—-]/.test(follower.text)
  )
    return -1;
  if (glued && !upperStart(follower)) return next > at + 1 ? next : -1;
  let word = next;
  // A few marks at most stand before a sentence's first word.
  while (word < end - 1 && word < next + 6 && !/[\p{L}\p{N}]/u.test(tokens[word]!.text)) word += 1;
  if (abbreviated && next === at + 1) return abbreviationEnds(token, tokens[word]!) ? next : -1;
  if (dots && lowerStart(tokens[word]!)) return -1;
  const quoted = next > at + 1 && token.text !== '.';
  if (quoted && word === next && opensSpeakerClause(tokens, word, end)) return -1;
  return next;
}

/** No writer's sentence is longer, in tokens. Later stages look through whole sentences: endless ones are cut. */
const LONGEST = 240;

/** Cuts a stretch without sentence ends into parts, after a comma or semicolon where there is one late enough. */
function cutLong(
  tokens: Token[],
  first: number,
  end: number,
  found: (first: number, end: number) => void,
): void {
  let start = first;
  while (end - start > LONGEST) {
    let cut = start + LONGEST;
    for (let at = cut; at > start + LONGEST / 2; at -= 1) {
      if (!/^[,;:–—]$/.test(tokens[at - 1]!.text)) continue;
      cut = at;
      break;
    }
    found(start, cut);
    start = cut;
  }
  found(start, end);
}

/** Splits tokens [first, end) of one paragraph into sentences; calls `found` with token places. */
export function splitSentences(
  tokens: Token[],
  first: number,
  end: number,
  found: (first: number, end: number) => void,
): void {
  let start = first;
  let at = first;
  while (at < end) {
    const next = nextStart(tokens, at, end);
    if (next > at) {
      cutLong(tokens, start, next, found);
      start = next;
      at = next;
    } else {
      at += 1;
    }
  }
  if (start < end) cutLong(tokens, start, end, found);
}
