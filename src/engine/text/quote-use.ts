// What quotation marks are for: somebody's words, a title, a nickname, or a word as a word.
import { programmeLines } from '../lexicon/programmes.ts';
import { namingWords, quotingWords, wordNouns, workNouns } from '../lexicon/quote-words.ts';
import type { Quote, TextDocument, Token } from './document.ts';
import { type Company, factsOf, hasCapital, isName } from './quote-facts.ts';
import { QUOTE_WEIGHTS } from './quote-use.weights.ts';

/** Longest title, in tokens. */
const LONGEST_TITLE = 14;
/** Passages up to this many words that are hardly anybody's words count as a term. */
const SHORT = 4;

const LETTER = /\p{L}/u;
const SMALL = new Set(
  'a an the and but or nor for of in on at to by with from as vs. vs is not it'.split(' '),
);

/** Words of a quote with a letter in them. */
function wordsOf(document: TextDocument, quote: Quote): Token[] {
  return document.tokens.slice(quote.firstToken, quote.endToken).filter((token) => LETTER.test(token.text));
}

/** Whether capitals tell nothing around the quote: a headline, or a sentence with hardly a word outside it. */
function isHeadline(document: TextDocument, quote: Quote): boolean {
  const { firstToken, endToken } = document.sentences[document.tokens[quote.firstToken]!.sentence]!;
  let capital = 0;
  let plain = 0;
  for (let at = firstToken; at < endToken && at < firstToken + 60; at += 1) {
    if (at >= quote.firstToken && at < quote.endToken) continue;
    const token = document.tokens[at]!;
    if (token.text.length < 4 || !LETTER.test(token.text)) continue;
    if (hasCapital(token)) capital += 1;
    else plain += 1;
  }
  return capital > 2 * plain;
}

/** The word before the opening mark, or undefined at the start of its sentence. */
function before(document: TextDocument, quote: Quote, steps: number): Token | undefined {
  const at = quote.firstToken - 1 - steps;
  const token = document.tokens[at];
  const opening = document.tokens[quote.firstToken - 1];
  return token && opening && token.sentence === opening.sentence ? token : undefined;
}

function after(document: TextDocument, quote: Quote): Token | undefined {
  const token = document.tokens[quote.endToken + 1];
  return quote.closed && token?.sentence === document.tokens[quote.endToken]!.sentence ? token : undefined;
}

/** Joseph “Joe” Smith, C.L. "Butch" Otter. */
function isNickname(document: TextDocument, quote: Quote): boolean {
  if (quote.endToken - quote.firstToken > 4) return false;
  const left = before(document, quote, 1);
  const right = after(document, quote);
  if (!isName(left) || !isName(right) || !hasCapital(left!) || !hasCapital(right!)) return false;
  return hasCapital(document.tokens[quote.firstToken]!) && !isHeadline(document, quote);
}

/** "a film called", "is known as", "the so-called": a name follows. "He called it", "critics call" name nothing. */
function isNamed(document: TextDocument, quote: Quote): boolean {
  const left = before(document, quote, 1);
  if (!left) return false;
  if (left.lower === 'as') {
    const verb = before(document, quote, 2);
    return (
      verb !== undefined && namingWords.has(verb.lower) && (verb.tag === 'VBN' || verb.lower === 'known')
    );
  }
  if (left.lower === 'so-called') return true;
  const helper = before(document, quote, 2)?.lower ?? '';
  return namingWords.has(left.lower) && left.tag === 'VBN' && !/^(?:has|have|had|,)$/.test(helper);
}

/** The word “unique”, the phrase “fake news”. */
function isWordItself(document: TextDocument, quote: Quote): boolean {
  const noun = before(document, quote, 1);
  if (!noun || !wordNouns.has(noun.lower) || wordsOf(document, quote).length > 6) return false;
  const article = before(document, quote, 2);
  return article === undefined || article.tag !== 'PRP$';
}

function isTitle(document: TextDocument, quote: Quote): boolean {
  if (quote.endToken - quote.firstToken > LONGEST_TITLE) return false;
  const words = wordsOf(document, quote);
  if (words.length === 0 || !hasCapital(words[0]!)) return false;
  if (words.some((word) => !hasCapital(word) && !SMALL.has(word.lower) && word.text.length > 3)) return false;
  if (words.length > 2 && words.filter(hasCapital).length * 2 < words.length) return false;
  if (isHeadline(document, quote)) return false;
  if (isProgramme(document, quote)) return true;
  // "60 Minutes" has two words, though only one has letters.
  const numbered = /^\d/.test(document.tokens[quote.firstToken]!.text) ? 1 : 0;
  return titleNearby(document, quote, words.length + numbered);
}

const PROGRAMMES = new Set(
  programmeLines
    .trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf('=')).toLowerCase()),
);

/** 'told "Fox and Friends," reminding the hosts that …': where somebody speaks, not what is said. */
function isProgramme(document: TextDocument, quote: Quote): boolean {
  const left = before(document, quote, 1);
  if (!left || !/^(?:told|telling|tells|with|on|to|of|[’']s?|show|program)$/.test(left.lower)) return false;
  const words = document.text.slice(quote.inner.start, quote.inner.end);
  return PROGRAMMES.has(words.replace(/[,.]$/, '').replaceAll('’', "'").toLowerCase());
}

/** Something beside a passage in capitals that says it is a title. */
function titleNearby(document: TextDocument, quote: Quote, words: number): boolean {
  const left = before(document, quote, 1);
  const right = after(document, quote);
  if (
    left &&
    /^(?:calls?|called|said|says|saying|reads?|reading|asked|tweeted|wrote|shouted|chanted|chanting)$/.test(
      left.lower,
    )
  )
    return false;
  if (right && (workNouns.has(right.lower) || quotingWords.has(right.lower)))
    return workNouns.has(right.lower);
  for (let steps = 1; steps <= 4; steps += 1) {
    const token = before(document, quote, steps);
    if (token && /^(?:chants?|cries|shouts|cheer)$/.test(token.lower)) return false;
    if (token && workNouns.has(token.lower)) return true;
    if (!token || token.text === ':') break;
  }
  if (!left) return false;
  const last = document.tokens[quote.endToken - 1]!.text;
  if (last === '?' || last === '!') return false;
  const possessive = left.tag === 'POS' || left.text === "'" || left.text === '’';
  if (possessive || (left.text === ',' && isName(before(document, quote, 2)))) return words >= 2;
  return words >= 2 && /^(?:on|in|from|at|of|for|and|like|including|by|hosts?)$/.test(left.lower);
}

/** What rules alone tell of a quote, with the most that `speech` can then be; null where they tell nothing. */
export function useByRule(document: TextDocument, quote: Quote): { use: Quote['use']; most: number } | null {
  if (isNickname(document, quote)) return { use: 'nickname', most: 0.02 };
  const named = isNamed(document, quote);
  if (isTitle(document, quote) || (named && hasCapital(document.tokens[quote.firstToken]!)))
    return { use: 'title', most: 0.1 };
  return named || isWordItself(document, quote) ? { use: 'term', most: 0.3 } : null;
}

const chance = (score: number) => 1 / (1 + Math.exp(-score));

/**
 * Sets `use` and `speech` of a quote. Rules tell titles, nicknames and words as words; the rest is weighed by a
 * small linear scorer over shapes and neighbouring words.
 */
export function judgeUse(document: TextDocument, quote: Quote, company: Company): void {
  let score = 0;
  for (const fact of factsOf(document, quote, company)) score += QUOTE_WEIGHTS[fact]!;
  quote.speech = Math.round(chance(score) * 1000) / 1000;
  if (quote.continues !== null) return;
  const rule = useByRule(document, quote);
  if (rule) {
    quote.use = rule.use;
    quote.speech = Math.min(quote.speech, rule.most);
  } else if (quote.speech < 0.4 && quote.endToken - quote.firstToken <= SHORT) {
    quote.use = 'term';
  }
}
