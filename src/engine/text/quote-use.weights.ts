// How much each fact about a quote speaks for somebody's words; made by test/train/quote-use.ts, do not edit.
// Origin: logistic regression on PolNeAR (Newell, Margolin and Ruths 2018), outermost passages in quotation marks
// that a content holds or does not. The numbers hold no text. held back: 2159 passages, 2084 speech: 96.0 % right, not speech F1 24.3
export const QUOTE_WEIGHTS = [
  0.73, // always
  -0.36, // one word
  -0.06, // two words
  0.13, // three words
  0.26, // 4–5 words
  0.67, // 6–8 words
  1.01, // 9–14 words
  0.62, // 15 words and more
  0.73, // finite verb
  -0.34, // no verb at all
  0.42, // I, we or you
  0.29, // comma before the closing mark
  0.73, // full stop before the closing mark
  1.11, // question or exclamation mark before the closing mark
  0.32, // nothing before the closing mark
  0.56, // full stop before, a few words long
  0.67, // starts with a capital
  1.07, // starts with a small letter
  -0.76, // starts with a capital inside a sentence
  -0.38, // every longer word has a capital
  -0.96, // opens its paragraph
  0.91, // opens its sentence
  0.58, // quoting word right before
  1.38, // quoting word up to six words before
  0.70, // quoting word up to eight words after
  0.80, // quoting word elsewhere in the sentence
  -1.24, // no quoting word in the sentence
  0.65, // comma or colon right before
  0.65, // that, as or of right before
  0.08, // article or possessive right before
  0.35, // naming word up to two words before
  -0.60, // word as a word up to three words before
  -0.60, // work with a title up to four words before
  -0.21, // work with a title right after
  0.00, // between two names
  -0.71, // noun right after
  0.65, // pronoun or name right after
  -0.39, // comma or stop outside the closing mark
  0.53, // another passage of many words in the paragraph
  -0.04, // no other passage in the paragraph
  0.00, // inside another passage
  -1.00, // not closed
  -0.77, // goes on from the paragraph before
  0.00, // sentence without an end mark
  -0.26, // marks in code
  -0.43, // single marks
];
