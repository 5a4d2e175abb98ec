// One article as the attribution stage reads it: tokens with the quotation that holds them.
import type { Mention, MentionFinding } from '../mentions/mention.ts';
import type { Span } from '../report.ts';
import type { Quote, TextDocument, Token } from '../text/document.ts';

/** What all parts of the stage look at. */
export interface Reading {
  text: string;
  document: TextDocument;
  tokens: Token[];
  quotes: Quote[];
  mentions: Mention[];
  finding: MentionFinding;
  /** For every token the place of the innermost quotation that holds it, -1 outside of all. */
  level: Int32Array;
  /** For a token that opens a quotation, the token that closes it; -1 for all others. */
  closes: Int32Array;
  /** For a token that closes a quotation, the token that opens it; -1 for all others. */
  opens: Int32Array;
  /** For a token that opens a quotation, the quotation's place; -1 for all others. */
  quoteAt: Int32Array;
  /** 1 for the tokens of words that withhold a source's name ("asked not to be named"): they attribute nothing. */
  withheld: Uint8Array;
  /** Places of the mentions by their head's token. */
  mentionsByHead: Map<number, number[]>;
  /** Places of the mentions by where they end in the text; of several, the one that starts first. */
  mentionsByEnd: Map<number, number>;
}

/** Prepares an article for reading; linear in its length. */
export function readArticle(document: TextDocument, quotes: Quote[], finding: MentionFinding): Reading {
  const { tokens } = document;
  const level = new Int32Array(tokens.length).fill(-1);
  const closes = new Int32Array(tokens.length).fill(-1);
  const opens = new Int32Array(tokens.length).fill(-1);
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  for (const quote of quotes) {
    for (let at = quote.firstToken; at < quote.endToken; at += 1) level[at] = quote.index;
    const opening = quote.firstToken - 1;
    if (opening < 0 || tokens[opening]!.start < quote.start) continue;
    const after = tokens[quote.endToken];
    const closing = quote.closed && after && after.end <= quote.end ? quote.endToken : quote.endToken - 1;
    closes[opening] = closing;
    if (closing >= quote.endToken) opens[closing] = opening;
    quoteAt[opening] = quote.index;
  }
  const mentionsByHead = new Map<number, number[]>();
  const mentionsByEnd = new Map<number, number>();
  const withheld = new Uint8Array(tokens.length);
  // "declined to be named" is an answer all the same
  for (const { first, end } of finding.withheld)
    if (!/^(?:declin|refus)/.test(tokens[first]!.lower)) withheld.fill(1, first, end);
  for (const mention of finding.mentions) {
    const list = mentionsByHead.get(mention.head);
    if (list) list.push(mention.index);
    else mentionsByHead.set(mention.head, [mention.index]);
    if (!mentionsByEnd.has(mention.end)) mentionsByEnd.set(mention.end, mention.index);
  }
  return {
    text: document.text,
    document,
    tokens,
    quotes,
    mentions: finding.mentions,
    finding,
    level,
    closes,
    opens,
    quoteAt,
    withheld,
    mentionsByHead,
    mentionsByEnd,
  };
}

/**
 * A sentence as one level sees it: quotations deeper than the level count as one place, however many sentences
 * they hold, so `"A. B," he said` is one line. `places` are token indices; a quotation stands as its opening token.
 */
export interface Line {
  reading: Reading;
  level: number;
  paragraph: number;
  places: number[];
}

/** A line is closed after this many places, so that text without full stops stays cheap. */
const MOST_PLACES = 400;

/** The lines of a stretch of tokens [first, end) at a level. */
export function linesAt(reading: Reading, level: number, first: number, end: number): Line[] {
  const { tokens, document } = reading;
  const lines: Line[] = [];
  let line: Line | null = null;
  for (let at = first; at < end; at += 1) {
    if (reading.level[at] !== level) continue;
    if (!line) {
      line = { reading, level, paragraph: document.sentences[tokens[at]!.sentence]!.paragraph, places: [] };
      lines.push(line);
    }
    line.places.push(at);
    const closing = reading.closes[at]!;
    if (closing >= 0) at = Math.min(closing, end - 1);
    const next = tokens[at + 1];
    if (next && (next.sentence !== tokens[at]!.sentence || line.places.length >= MOST_PLACES)) line = null;
  }
  return lines;
}

/** The token at a place of the line; past either end, undefined. */
export function tokenAt({ places, reading }: Line, place: number): Token | undefined {
  // Reading in front of an array is slow, and many look to the left of a line's first word.
  return place >= 0 && place < places.length ? reading.tokens[places[place]!] : undefined;
}

/** The quotation that stands at a place of the line, or null. */
export function quoteAtPlace({ places, reading }: Line, place: number): Quote | null {
  if (place < 0 || place >= places.length) return null;
  const index = reading.quoteAt[places[place]!]!;
  return index < 0 ? null : reading.quotes[index]!;
}

/** Where what stands at a place ends in the text (a quotation: its last mark). */
export function endAt(line: Line, place: number): number {
  const quote = quoteAtPlace(line, place);
  return quote ? quote.end : line.reading.tokens[line.places[place]!]!.end;
}

/** The span of places [from, to), or null when empty. */
export function spanOf(line: Line, from: number, to: number): Span | null {
  if (to <= from) return null;
  return { start: line.reading.tokens[line.places[from]!]!.start, end: endAt(line, to - 1) };
}
