// A mention on its way: what the stage knows of it before anybody asks who is who.
import type { Span } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import type { Mention } from './mention.ts';
import type { Name } from './names.ts';
import type { Phrase } from './phrases.ts';

export interface Draft extends Mention {
  /** The person's, body's or outlet's name inside, or null. */
  named: Name | null;
  phrase: Phrase | null;
  /** Place of the innermost quote that holds it, or −1. */
  quote: number;
  subject: boolean;
  /** Inside brackets. */
  aside: boolean;
  /** Drafts joined by "and" that this one stands for. */
  parts: Draft[];
}

/** Blanks that are no single space. Few words hold any. */
const UNEVEN = /\s\s|[^\S ]/;

/** Words of a stretch of tokens, blanks evened out. */
export function wordsOf(document: TextDocument, span: Span): string {
  const words = document.text.slice(span.start, span.end).trim();
  return UNEVEN.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** Span of tokens [first, end). */
export function tokenSpan(document: TextDocument, first: number, end: number): Span {
  return { start: document.tokens[first]!.start, end: document.tokens[end - 1]!.end };
}
