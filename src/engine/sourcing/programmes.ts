// Programmes and hosts that no list knows: Ann Lee's radio show, the "Straight Line" podcast, talk-radio host Ann Lee.

import { mediums, programmeNouns } from '../lexicon/press-nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../report.ts';
import { firstFrom } from '../text/spans.ts';
import { mentionsIn, type Reading } from './reading.ts';

/** A programme or host named in a sentence: tokens [firstToken, endToken) with the article. */
export interface Programme extends Span {
  name: string;
  firstToken: number;
  endToken: number;
}

/** Longest title of a programme, in tokens. */
const TITLE = 7;

/** Every programme that a span of the text names by its noun, with the title beside the noun where it has one. */
export function programmesIn(reading: Reading, span: Span): Programme[] {
  const { tokens, text } = reading.document;
  const found: Programme[] = [];
  for (let noun = firstFrom(tokens, span.start); noun < tokens.length; noun++) {
    const token = tokens[noun]!;
    if (token.start >= span.end) break;
    if (
      !programmeNouns.has(token.lower) ||
      !(token.tag.startsWith('NN') || mediums.has(tokens[noun - 1]?.lower ?? ''))
    )
      continue;
    // "a radio show host"
    if (tokens[noun + 1]?.tag.startsWith('NN')) continue;
    const before = titleThatEnds(reading, noun - 1);
    const after = titleThatStarts(reading, noun + 1);
    const first = phraseStart(reading, before ? before.firstToken - 1 : noun);
    const title = after ?? before;
    // "his show", "our podcast": the speaker's own
    if (/^(?:his|her|their|my|our)$/.test(tokens[first]!.lower) && !(title && isGuestOn(reading, first)))
      continue;
    if (!title && !isProgramme(reading, first, noun)) continue;
    const plain = /^the$/i.test(tokens[first]!.text) ? first + 1 : first;
    const name = title
      ? text.slice(title.inner.start, title.inner.end).replace(/[,.]$/, '')
      : text.slice(tokens[plain]!.start, token.end);
    const end = after ? Math.max(token.end, after.inner.end) : token.end;
    found.push({ start: tokens[first]!.start, end, name, firstToken: first, endToken: noun + 1 });
  }
  return found;
}

/** "a Spanish radio show", "Ann Lee's program": on what it is on, or whose it is, is said; "the show", "a light show" is anything. */
function isProgramme(reading: Reading, first: number, noun: number): boolean {
  const { tokens } = reading.document;
  if (tokens[noun]!.lower === 'podcast')
    return noun > first + 1 || !/^(?:the|this)$/.test(tokens[first]!.lower);
  for (let at = first; at < noun; at++) {
    const { lower, tag } = tokens[at]!;
    if (mediums.has(lower) || /^(?:talk|morning|late-night|interview|call-in)$/.test(lower)) return true;
    if (tag === 'POS' && at > first && tokens[at - 1]!.tag === 'NNP')
      return isSomebody(reading, tokens[at - 1]!);
  }
  return false;
}

/** "with Ann Lee on her podcast": the guest speaks there, and the programme is the host's. */
function isGuestOn(reading: Reading, first: number): boolean {
  const { tokens } = reading.document;
  let at = first - 2;
  if (tokens[first - 1]?.lower !== 'on' || !tokens[at]?.tag.startsWith('NNP')) return false;
  while (tokens[at]?.tag.startsWith('NNP')) at--;
  return /^(?:with|told|to|by)$/.test(tokens[at]?.lower ?? '');
}

/** Is the word the last of a person's name? */
const isSomebody = (reading: Reading, { start, end }: Span): boolean =>
  mentionsIn(reading, { start: start - 40, end: end + 3 }).some(
    ({ kind, name }) => kind === 'person' && name !== null && name.end === end,
  );

/** First token of the noun phrase that holds token `at`. */
function phraseStart(reading: Reading, at: number): number {
  const { tokens } = reading.document;
  let first = at;
  while (first > 0 && tokens[first - 1]!.sentence === tokens[at]!.sentence) {
    const { tag, lower } = tokens[first - 1]!;
    if (/^(?:DT|PRP\$)$/.test(tag)) return first - 1;
    if (!/^(?:NN|JJ|POS|HYPH|VBN|CD)/.test(tag) || lower === 'sunday') break;
    first--;
  }
  return first;
}

function titleThatStarts(reading: Reading, at: number) {
  const start = reading.document.tokens[at]?.start ?? -1;
  const quote = reading.quotes[firstFrom(reading.quotes, start)];
  return quote && quote.start === start && isTitle(reading, quote) ? quote : null;
}

function titleThatEnds(reading: Reading, at: number) {
  const end = reading.document.tokens[at]?.end ?? -1;
  const next = firstFrom(reading.quotes, end);
  const quote = reading.quotes[next - 1];
  return quote && quote.end === end && isTitle(reading, quote) ? quote : null;
}

const isTitle = (reading: Reading, quote: { firstToken: number; endToken: number }): boolean =>
  quote.endToken - quote.firstToken <= TITLE &&
  /^[\p{Lu}\d]/u.test(reading.document.tokens[quote.firstToken]?.text ?? '');

const HOST = /\b(?:host|presenter|podcaster|broadcaster|personality)\b/;
const MEDIUM = /\b(?:radio|talk|TV|television|podcast|podcaster|cable|late-night|broadcaster)\b/i;

/** What a person of radio or television is called as a way: "radio host Ann Lee"; null where the role says no such thing. */
export function hostName(reading: Reading, { kind, form, name, role }: Mention): string | null {
  if (kind !== 'person' || form !== 'name' || !name || !role) return null;
  const { text } = reading.document;
  const words = text.slice(role.start, role.end);
  const medium = MEDIUM.exec(words);
  if (!medium || !HOST.test(words)) return null;
  return role.end <= name.start
    ? text.slice(role.start + medium.index, name.end)
    : text.slice(name.start, name.end);
}
