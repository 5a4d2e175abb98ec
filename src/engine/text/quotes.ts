// Passages in quotation marks of every style, and what the marks are for.
import type { Quote, TextDocument } from './document.ts';

const OPENS = new Set(['“', '``', '«', '„']);
const CLOSES = new Set(['”', "''", '»']);

/** Finds passages in quotation marks; outer before inner, in order of the text. */
export function findQuotes(document: TextDocument): Quote[] {
  const quotes: Quote[] = [];
  const { tokens, sentences } = document;
  for (const paragraph of document.paragraphs) {
    const first = sentences[paragraph.firstSentence]!.firstToken;
    const end = sentences[paragraph.endSentence - 1]!.endToken;
    let open = -1;
    const close = (at: number, closed: boolean) => {
      const opening = tokens[open]!;
      const last = closed ? tokens[at]!.end : tokens[at - 1]!.end;
      const innerEnd = closed ? tokens[at]!.start : last;
      if (at > open + 1)
        quotes.push({
          start: opening.start,
          end: last,
          index: quotes.length,
          inner: { start: opening.end, end: Math.max(opening.end, innerEnd) },
          parent: null,
          depth: 0,
          closed,
          continues: null,
          firstToken: open + 1,
          endToken: at,
          use: 'speech',
          speech: 0.9,
        });
      open = -1;
    };
    for (let at = first; at < end; at += 1) {
      const mark = tokens[at]!.text;
      if (mark === '"' || mark === "''") {
        if (open < 0) open = at;
        else close(at, true);
      } else if (OPENS.has(mark)) {
        if (open < 0) open = at;
      } else if (CLOSES.has(mark) && open >= 0) {
        close(at, true);
      }
    }
    if (open >= 0) close(end, false);
  }
  return quotes;
}
