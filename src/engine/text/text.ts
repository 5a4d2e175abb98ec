// Paragraphs, sentences and tokens of a text.
import type { Paragraph, Sentence, TextDocument, Token } from './document.ts';
import { splitParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';
import { tagTokens } from './tags.ts';
import { scanTokens } from './tokens.ts';

/** A word as written and in lower case. */
interface Spelling {
  text: string;
  lower: string;
}

/**
 * Keeps one string for each word of a document, however often it stands there. A word of plain letters is written anew:
 * cut from a text with curly quotation marks it would be a string of wide characters, which is slow to compare.
 */
function speller(): (word: string) => Spelling {
  const known = new Map<string, Spelling>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      const text = narrow(word);
      found = { text, lower: text.toLowerCase() };
      known.set(text, found);
    }
    return found;
  };
}

/** Longer words, in code units, are rare and stay as they are. */
const LONG = 40;

/** The same word, kept in single bytes where it can be. */
function narrow(word: string): string {
  if (word.length > LONG) return word;
  const units: number[] = [];
  for (let at = 0; at < word.length; at += 1) units.push(word.charCodeAt(at));
  return String.fromCharCode(...units);
}

/** Splits a text into paragraphs, sentences and tagged tokens. Offsets are UTF-16 code units into `text`. */
export function readText(text: string): TextDocument {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const spell = speller();
  for (const span of splitParagraphs(text)) {
    const firstToken = tokens.length;
    scanTokens(text, span.start, span.end, (start, end) => {
      const word = spell(text.slice(start, end));
      tokens.push({
        start,
        end,
        text: word.text,
        lower: word.lower,
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
