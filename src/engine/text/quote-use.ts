// What quotation marks are for: somebody's words, a title, a nickname, or a word as a word.
import type { Quote, TextDocument } from './document.ts';

/** Sets `use` and `speech` of a quote. */
export function judgeUse(_document: TextDocument, _quotes: readonly Quote[], quote: Quote): void {
  quote.speech = 0.9;
}
