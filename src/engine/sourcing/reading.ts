// What every sourcing stage may read, and small questions about places in the text.

import type { Mention, MentionFinding } from '../mentions/mention.ts';
import type { ArticleContext, Span } from '../report.ts';
import type { Quote, TextDocument } from '../text/document.ts';
import { firstFrom } from '../text/spans.ts';
import { type Word, wordsOf } from './phrases.ts';

/** The article as the earlier stages left it. */
export interface Reading {
  document: TextDocument;
  quotes: Quote[];
  mentions: MentionFinding;
  context: ArticleContext;
  words: Word[];
  /** By place of a word: its stem, empty where it has no meaning of its own; looked up once (`contentWords`). */
  stems: string[];
  /** Place of each sentence's first word; one more entry ends the list. */
  firstOf: number[];
  /** Roles found so far, by entity: looked up once. */
  roles: Map<number, Span | null>;
  /** What tells who they are, role or not (`describedBy`), by entity: looked up once. */
  described: Map<number, Span | null>;
  /** By last name, lower case: the words that tell what a person runs or ran for ("the Clinton campaign"). */
  runs: Map<string, Span>;
}

/** Puts together what the earlier stages found. */
export function readingOf(
  document: TextDocument,
  quotes: Quote[],
  mentions: MentionFinding,
  context: ArticleContext,
): Reading {
  const { words, firstOf } = wordsOf(document);
  return {
    document,
    quotes,
    mentions,
    context,
    words,
    firstOf,
    stems: new Array(words.length),
    roles: new Map(),
    described: new Map(),
    runs: runsOf(document),
  };
}

const RUNS = new Set(['campaign', 'candidacy', 'presidency', 'administration', 'nomination']);

/** "the Clinton campaign", "Trump's presidency": whose office or candidacy the text names. */
function runsOf({ tokens }: TextDocument): Map<string, Span> {
  const found = new Map<string, Span>();
  for (let at = 1; at < tokens.length; at++) {
    if (!RUNS.has(tokens[at]!.lower)) continue;
    const owned = /^[’']s?$/.test(tokens[at - 1]!.lower);
    const name = tokens[owned ? at - 2 : at - 1];
    if (!name || !/^NNPS?$/.test(name.tag) || found.has(name.lower)) continue;
    found.set(name.lower, { start: name.start, end: tokens[at]!.end });
  }
  return found;
}

/** Words [from, to) that lie in a span. */
export function wordRange(reading: Reading, span: Span): { from: number; to: number } {
  return { from: firstFrom(reading.words, span.start), to: firstFrom(reading.words, span.end) };
}

/** The sentence at an offset: the last that starts at or before it. */
export function sentenceAt(reading: Reading, offset: number): number {
  const { sentences } = reading.document;
  const next = firstFrom(sentences, offset + 1);
  return Math.max(0, Math.min(next - 1, sentences.length - 1));
}

/** The paragraph at an offset. */
export function paragraphAt(reading: Reading, offset: number): number {
  return reading.document.sentences[sentenceAt(reading, offset)]?.paragraph ?? 0;
}

/** The span of a sentence; empty where there is none. */
export function sentenceSpan(reading: Reading, sentence: number): Span {
  const found = reading.document.sentences[sentence];
  return found ? { start: found.start, end: found.end } : { start: 0, end: 0 };
}

/** Mentions that start in a span, in order of the text. */
export function mentionsIn(reading: Reading, span: Span): Mention[] {
  const { mentions } = reading.mentions;
  const found: Mention[] = [];
  for (let at = firstFrom(mentions, span.start); at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.start >= span.end) break;
    if (mention.end <= span.end) found.push(mention);
  }
  return found;
}

/** Do two spans share a character? */
export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Does a span lie inside one of the others? */
export const inside = (span: Span, spans: ReadonlyArray<Span>): boolean =>
  spans.some((other) => span.start >= other.start && span.end <= other.end);

/** How much of the content stands in quotation marks, 0–1. */
export function quotedShare(reading: Reading, { content }: { content: Span[] }): number {
  let all = 0;
  let quoted = 0;
  for (const span of content) {
    all += span.end - span.start;
    for (let at = firstFrom(reading.quotes, span.start); at < reading.quotes.length; at++) {
      const quote = reading.quotes[at]!;
      if (quote.start >= span.end) break;
      if (quote.depth === 0) quoted += Math.min(quote.end, span.end) - quote.start;
    }
  }
  return all === 0 ? 0 : quoted / all;
}
