// Passages in quotation marks of every style, and what the marks are for.
import type { Quote, TextDocument } from './document.ts';

/** Finds passages in quotation marks; outer before inner, in order of the text. */
export function findQuotes(_document: TextDocument): Quote[] {
  return [];
}
