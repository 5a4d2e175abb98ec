// Paragraphs, sentences and tokens of a text.
import type { TextDocument } from './document.ts';

/** Splits a text into paragraphs, sentences and tagged tokens. Offsets are UTF-16 code units into `text`. */
export function readText(text: string): TextDocument {
  return { text, paragraphs: [], sentences: [], tokens: [] };
}
