// Paragraphs, sentences and tokens of a text.
import type { Paragraph, Sentence, TextDocument, Token } from './document.ts';
import { splitParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';
import { tagTokens } from './tags.ts';
import { scanTokens } from './tokens.ts';

/** Splits a text into paragraphs, sentences and tagged tokens. Offsets are UTF-16 code units into `text`. */
export function readText(text: string): TextDocument {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const span of splitParagraphs(text)) {
    const firstToken = tokens.length;
    scanTokens(text, span.start, span.end, (start, end) => {
      const word = text.slice(start, end);
      tokens.push({
        start,
        end,
        text: word,
        lower: word.toLowerCase(),
        tag: '',
        index: tokens.length,
        sentence: 0,
      });
    });
    if (tokens.length === firstToken) continue;
    const paragraph = {
      start: tokens[firstToken]!.start,
      end: tokens[tokens.length - 1]!.end,
      index: paragraphs.length,
      firstSentence: sentences.length,
      endSentence: sentences.length,
    };
    splitSentences(tokens, firstToken, tokens.length, (first, end) => {
      const index = sentences.length;
      sentences.push({
        start: tokens[first]!.start,
        end: tokens[end - 1]!.end,
        index,
        paragraph: paragraph.index,
        firstToken: first,
        endToken: end,
      });
      for (let at = first; at < end; at += 1) tokens[at]!.sentence = index;
    });
    paragraph.endSentence = sentences.length;
    paragraphs.push(paragraph);
  }
  tagTokens(tokens, sentences);
  return { text, paragraphs, sentences, tokens };
}
