// What the text stage finds: paragraphs, sentences, tokens with their parts of speech, and passages in quotation marks.
import type { Span } from '../report.ts';

/** A word, number or mark. `tag` is a Penn part of speech ("NNP", "VBD", "," …). */
export interface Token extends Span {
  text: string;
  lower: string;
  tag: string;
  /** Place in `TextDocument.tokens`. */
  index: number;
  /** Place in `TextDocument.sentences`. */
  sentence: number;
}

export interface Sentence extends Span {
  index: number;
  /** Place in `TextDocument.paragraphs`. */
  paragraph: number;
  /** Tokens [firstToken, endToken). */
  firstToken: number;
  endToken: number;
}

export interface Paragraph extends Span {
  index: number;
  /** Sentences [firstSentence, endSentence). */
  firstSentence: number;
  endSentence: number;
}

/** A passage in quotation marks. Spans include the marks; `inner` does not. */
export interface Quote extends Span {
  /** Place in `QuoteFinding.quotes`; sorted by start, outer before inner. */
  index: number;
  inner: Span;
  /** Quote that holds this one, or null. */
  parent: number | null;
  /** 0 outermost. */
  depth: number;
  /** False where the closing mark is missing and the end was inferred. */
  closed: boolean;
  /** The quote of the paragraph before that this one goes on (a mark opens each paragraph, the last closes). */
  continues: number | null;
  /** Tokens [firstToken, endToken) inside the marks, the marks' own tokens left out. */
  firstToken: number;
  endToken: number;
  /** What the marks are for; `speech` until something says otherwise. */
  use: 'speech' | 'title' | 'nickname' | 'term';
  /** How sure the engine is that these are somebody's words, 0–1. */
  speech: number;
}

export interface TextDocument {
  text: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
}
