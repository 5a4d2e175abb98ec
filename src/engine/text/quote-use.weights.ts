// How much each fact about a quote speaks for somebody's words; made by test/train/quote-use.ts, do not edit.
// Origin: logistic regression on PolNeAR (Newell, Margolin and Ruths 2018), outermost passages in quotation marks
// that a content holds or does not. The numbers hold no text. held back: 2246 passages, 2065 speech: 95.9 % right, not speech F1 72.5
export const QUOTE_WEIGHTS = [
  0.72, // always
  -0.39, // one word
  -0.04, // two words
  0.09, // three words
  0.20, // 4–5 words
  0.65, // 6–8 words
  1.02, // 9–14 words
  0.66, // 15 words and more
  0.73, // finite verb
  -0.41, // no verb at all
  0.42, // I, we or you
  0.32, // comma before the closing mark
  0.69, // full stop before the closing mark
  1.04, // question or exclamation mark before the closing mark
  0.38, // nothing before the closing mark
  0.53, // full stop before, a few words long
  0.68, // starts with a capital
  1.06, // starts with a small letter
  -0.61, // starts with a capital inside a sentence
  -0.18, // every longer word has a capital
  -0.99, // opens its paragraph
  0.89, // opens its sentence
  0.53, // quoting word right before
  1.36, // quoting word up to six words before
  0.69, // quoting word up to eight words after
  0.75, // quoting word elsewhere in the sentence
  -1.19, // no quoting word in the sentence
  0.47, // comma or colon right before
  0.65, // that, as or of right before
  0.10, // article or possessive right before
  0.30, // naming word up to two words before
  -0.47, // word as a word up to three words before
  -0.68, // work with a title up to four words before
  -0.69, // work with a title right after
  -0.15, // between two names
  -0.64, // noun right after
  0.62, // pronoun or name right after
  -0.41, // comma or stop outside the closing mark
  0.49, // another passage of many words in the paragraph
  -0.06, // no other passage in the paragraph
  0.00, // inside another passage
  -0.99, // not closed
  -0.75, // goes on from the paragraph before
  0.00, // sentence without an end mark
  -3.37, // marks in code
  -0.30, // single marks
];
