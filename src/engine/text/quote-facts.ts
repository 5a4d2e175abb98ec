// What can be seen of a passage in quotation marks: its shape, its ends and the words beside it.
import { firstAndSecond, namingWords, quotingWords, wordNouns, workNouns } from '../lexicon/quote-words.ts';
import type { Quote, TextDocument, Token } from './document.ts';

/** Names of the facts; the weights are in this order. */
export const QUOTE_FACTS = [
  'always',
  ...['one word', 'two words', 'three words', '4–5 words', '6–8 words', '9–14 words', '15 words and more'],
  'finite verb',
  'no verb at all',
  'I, we or you',
  'comma before the closing mark',
  'full stop before the closing mark',
  'question or exclamation mark before the closing mark',
  'nothing before the closing mark',
  'full stop before, a few words long',
  'starts with a capital',
  'starts with a small letter',
  'starts with a capital inside a sentence',
  'every longer word has a capital',
  'opens its paragraph',
  'opens its sentence',
  'quoting word right before',
  'quoting word up to six words before',
  'quoting word up to eight words after',
  'quoting word elsewhere in the sentence',
  'no quoting word in the sentence',
  'comma or colon right before',
  'that, as or of right before',
  'article or possessive right before',
  'naming word up to two words before',
  'word as a word up to three words before',
  'work with a title up to four words before',
  'work with a title right after',
  'between two names',
  'noun right after',
  'pronoun or name right after',
  'comma or stop outside the closing mark',
  'another passage of many words in the paragraph',
  'no other passage in the paragraph',
  'inside another passage',
  'not closed',
  'goes on from the paragraph before',
  'sentence without an end mark',
  'marks in code',
  'single marks',
] as const;

const FACT = new Map<string, number>(QUOTE_FACTS.map((name, place) => [name, place]));
const WORD = /[\p{L}\p{N}]/u;
const isVerb = (token: Token) => token.tag.startsWith('VB') || token.tag === 'MD';
const isFiniteVerb = (token: Token) =>
  token.tag === 'VBD' || token.tag === 'VBZ' || token.tag === 'VBP' || token.tag === 'MD';
/** A proper noun. */
export const isName = (token: Token | undefined): boolean => token?.tag.startsWith('NNP') === true;
/** A capital anywhere in the word. */
export const hasCapital = (token: Token): boolean => token.text !== token.lower;

/** What the paragraph's other passages look like, counted once for all quotes. */
export interface Company {
  /** By paragraph: outermost passages, and those of eight words and more. */
  all: Uint32Array;
  long: Uint32Array;
}

/** Counts outermost passages by paragraph. */
export function countCompany(document: TextDocument, quotes: readonly Quote[]): Company {
  const all = new Uint32Array(document.paragraphs.length);
  const long = new Uint32Array(document.paragraphs.length);
  for (const quote of quotes) {
    if (quote.depth > 0) continue;
    const paragraph = paragraphOf(document, quote);
    all[paragraph] = all[paragraph]! + 1;
    if (quote.endToken - quote.firstToken >= 8) long[paragraph] = long[paragraph]! + 1;
  }
  return { all, long };
}

const paragraphOf = (document: TextDocument, quote: Quote) =>
  document.sentences[document.tokens[quote.firstToken]!.sentence]!.paragraph;

/** Longest stretch of a passage that is looked at; more words change nothing. */
const LOOK = 60;

class Facts {
  readonly places: number[] = [];
  readonly tokens: readonly Token[];
  constructor(
    readonly document: TextDocument,
    readonly quote: Quote,
  ) {
    this.tokens = document.tokens;
  }

  add(name: (typeof QUOTE_FACTS)[number], holds: boolean): void {
    if (holds) this.places.push(FACT.get(name)!);
  }

  inside(): void {
    const { firstToken, endToken } = this.quote;
    let words = 0;
    let finite = false;
    let verb = false;
    let person = false;
    let capitals = true;
    for (let at = firstToken; at < endToken && at < firstToken + LOOK; at += 1) {
      const token = this.tokens[at]!;
      if (!WORD.test(token.text)) continue;
      words += 1;
      finite ||= isFiniteVerb(token);
      verb ||= isVerb(token);
      person ||= firstAndSecond.has(token.lower);
      if (token.text.length > 3 && !hasCapital(token)) capitals = false;
    }
    const size = words <= 3 ? Math.max(1, words) : words <= 5 ? 4 : words <= 8 ? 5 : words <= 14 ? 6 : 7;
    this.places.push(size);
    this.add('finite verb', finite);
    this.add('no verb at all', !verb);
    this.add('I, we or you', person);
    const first = this.tokens[firstToken]!;
    this.add('starts with a capital', hasCapital(first));
    this.add('starts with a small letter', !hasCapital(first) && WORD.test(first.text));
    this.add('every longer word has a capital', capitals && words > 0 && hasCapital(first));
    this.add('starts with a capital inside a sentence', hasCapital(first) && !this.opensSentence());
    this.ending(words);
  }

  private ending(words: number): void {
    const last = this.tokens[this.quote.endToken - 1]!.text;
    const stop = last === '.' || (last.length > 1 && last.endsWith('.'));
    this.add('comma before the closing mark', last === ',');
    this.add('full stop before the closing mark', stop);
    this.add('full stop before, a few words long', stop && words <= 5);
    this.add('question or exclamation mark before the closing mark', last === '?' || last === '!');
    this.add('nothing before the closing mark', WORD.test(last) && !stop);
  }

  private opensSentence(): boolean {
    const { firstToken } = this.quote;
    return firstToken - 1 <= this.document.sentences[this.tokens[firstToken]!.sentence]!.firstToken;
  }

  around(): void {
    const { quote, document, tokens } = this;
    const open = quote.inner.start > quote.start ? quote.firstToken - 1 : quote.firstToken;
    const close = quote.closed ? quote.endToken + 1 : quote.endToken;
    const start = document.sentences[tokens[open]!.sentence]!.firstToken;
    const lastToken = tokens[Math.min(close, tokens.length) - 1]!;
    const end = document.sentences[lastToken.sentence]!.endToken;
    const paragraph = document.paragraphs[document.sentences[tokens[open]!.sentence]!.paragraph]!;
    this.add('opens its paragraph', open === document.sentences[paragraph.firstSentence]!.firstToken);
    this.add('opens its sentence', open === start);
    // How many words away the nearest quoting word stands, to the left and to the right.
    const left = this.distance(open - 1, Math.max(start, open - LOOK), -1, quotingWords);
    const behind = this.distance(close, Math.min(end, close + LOOK) - 1, 1, quotingWords);
    const right = left <= 1;
    const six = left <= 6;
    const eight = behind <= 8;
    const anywhere = left <= LOOK || behind <= LOOK;
    this.add('quoting word right before', right);
    this.add('quoting word up to six words before', six && !right);
    this.add('quoting word up to eight words after', eight);
    this.add('quoting word elsewhere in the sentence', anywhere && !six && !eight);
    this.add('no quoting word in the sentence', !anywhere);
    this.add('naming word up to two words before', this.leads(open, start, 2, namingWords));
    this.add('word as a word up to three words before', this.leads(open, start, 3, wordNouns));
    this.add('work with a title up to four words before', this.leads(open, start, 4, workNouns));
    this.neighbours(open > start ? tokens[open - 1] : undefined, close < end ? tokens[close] : undefined);
    const tail = tokens[end - 1]!;
    this.add('sentence without an end mark', WORD.test(tail.text) && !tail.text.endsWith('.'));
    this.add(
      'marks in code',
      open > 0 && tokens[open - 1]!.text === '=' && tokens[open - 1]!.end === quote.start,
    );
  }

  /** How many words from `from` to the first one of the list, itself counted; without end where there is none up to `to`. */
  private distance(from: number, to: number, step: 1 | -1, list: Set<string>): number {
    for (let at = from; step < 0 ? at >= to : at <= to; at += step)
      if (list.has(this.tokens[at]!.lower)) return Math.abs(at - from) + 1;
    return Number.POSITIVE_INFINITY;
  }

  /** Whether one of the last `most` words before the passage is in the list. */
  private leads(open: number, start: number, most: number, list: Set<string>): boolean {
    return this.distance(open - 1, Math.max(start, open - most), -1, list) <= most;
  }

  private neighbours(left: Token | undefined, right: Token | undefined): void {
    const before = left?.text ?? '';
    this.add('comma or colon right before', before === ',' || before === ':');
    this.add('that, as or of right before', /^(?:that|as|of)$/.test(left?.lower ?? ''));
    this.add('article or possessive right before', left !== undefined && /^(?:DT|PRP\$|POS)$/.test(left.tag));
    this.add(
      'between two names',
      isName(left) && isName(right) && this.quote.endToken - this.quote.firstToken <= 3,
    );
    this.add('noun right after', right !== undefined && /^NNS?$/.test(right.tag));
    this.add('pronoun or name right after', right !== undefined && (right.tag === 'PRP' || isName(right)));
    this.add('comma or stop outside the closing mark', right !== undefined && /^[.,;:?!]$/.test(right.text));
    this.add('work with a title right after', right !== undefined && workNouns.has(right.lower));
  }
}

/** Places in `QUOTE_FACTS` of everything that holds for a quote. */
export function factsOf(document: TextDocument, quote: Quote, company: Company): number[] {
  const facts = new Facts(document, quote);
  facts.add('always', true);
  facts.inside();
  facts.around();
  const paragraph = paragraphOf(document, quote);
  const self = quote.depth === 0 ? 1 : 0;
  const long = quote.endToken - quote.firstToken >= 8 ? self : 0;
  facts.add('another passage of many words in the paragraph', company.long[paragraph]! > long);
  facts.add('no other passage in the paragraph', company.all[paragraph]! <= self);
  facts.add('inside another passage', quote.depth > 0);
  facts.add('not closed', !quote.closed);
  facts.add('goes on from the paragraph before', quote.continues !== null);
  facts.add('single marks', /^['‘’]$/.test(document.text.slice(quote.start, quote.inner.start)));
  return facts.places;
}
