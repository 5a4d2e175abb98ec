// Where paragraphs begin and end.
import type { Span } from '../report.ts';

const isBreak = (unit: number) => unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;
const isBlank = (unit: number) => unit <= 32 || unit === 0xa0 || unit === 0xfeff || unit === 0x200b;

/** Marks after which a line that ends there has ended its sentence. */
const ENDS = '.?!…"”’\'»:';

/** Lines of the text without the blanks around them; `gap` where blank lines come before. */
function linesOf(text: string): (Span & { gap: boolean })[] {
  const lines: (Span & { gap: boolean })[] = [];
  let at = 0;
  let gap = false;
  while (at < text.length) {
    let end = at;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end += 1;
    let first = at;
    let last = end;
    while (first < last && isBlank(text.charCodeAt(first))) first += 1;
    while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1;
    if (first < last) {
      lines.push({ start: first, end: last, gap });
      gap = false;
    } else {
      gap = true;
    }
    if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) end += 1;
    at = end + 1;
  }
  return lines;
}

/**
 * Paragraphs stand apart by blank lines. A single line break is a paragraph's end too, unless the text
 * has blank lines elsewhere and the line above does not end a sentence (text wrapped by hand).
 */
export function splitParagraphs(text: string): Span[] {
  const lines = linesOf(text);
  const spaced = lines.some((line) => line.gap);
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const above = paragraphs[paragraphs.length - 1];
    if (above && spaced && !line.gap && !ENDS.includes(text[above.end - 1]!)) above.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  }
  return paragraphs;
}
