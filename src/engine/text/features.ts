// What the tagger looks at in a word and its neighbours, as integers; shared by the tagger and its training.
import { isUpper } from './letters.ts';

/** One word as the tagger sees it. */
export interface WordView {
  text: string;
  lower: string;
}

/** Numbers for every word of a document, place by place; filled by `viewWords`. */
export interface WordFacts {
  /** Hash of the word in lower case, digits alike. */
  word: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  suffix4: Int32Array;
  shape: Int32Array;
  /** Class of the word in the lexicon, 0 where it has none. */
  known: Int32Array;
}

/** Capitals tell nothing: the sentence is a headline or shouted. */
const HEADLINE_SHARE = 0.75;

const isLower = (unit: number) =>
  (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0xff && unit !== 0xf7);
const isDigit = (unit: number) => unit >= 48 && unit <= 57;

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Hash of word[from …], digits and apostrophes alike. */
function hashFrom(word: string, from: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < word.length; at += 1) {
    let unit = word.charCodeAt(at);
    if (isDigit(unit)) unit = 48;
    else if (unit === 0x2019) unit = 39;
    hash = step(hash, unit);
  }
  return hash;
}

/** Hash of a whole word in lower case; the lexicon's keys are made from it. */
export const hashWord = (lower: string): number => hashFrom(lower, 0);

/** 24-bit key of a fact of kind `kind`. */
export function keyOf(kind: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & 0xffffff;
}

/** Lower case 0, Capital 1, CAPITALS 2, mixed 3, digits 4, digits and letters 5, mark 6; + 8 with a hyphen. */
function caseOf(text: string): number {
  let lower = 0;
  let upper = 0;
  let digit = 0;
  let hyphen = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isLower(unit)) lower += 1;
    else if (isUpper(unit)) upper += 1;
    else if (isDigit(unit)) digit += 1;
    else if (unit === 0x2d && at > 0) hyphen = 8;
    else if (unit > 0xff) lower += 1;
  }
  if (digit > 0) return (lower + upper > 0 ? 5 : 4) + hyphen;
  if (lower + upper === 0) return 6;
  if (upper === 0) return hyphen;
  if (lower === 0) return (text.length > 1 && text.charCodeAt(1) !== 0x2e ? 2 : 1) + hyphen;
  return (isUpper(text.charCodeAt(0)) && upper === 1 ? 1 : hyphen ? 1 : 3) + hyphen;
}

const isOpening = (text: string) =>
  text === '“' ||
  text === '‘' ||
  text === '"' ||
  text === '``' ||
  text === "'" ||
  text === '«' ||
  text === '„' ||
  text === "''";

/** Whether capitals tell nothing in words [first, end). */
function isHeadline(cases: Int32Array, words: readonly WordView[], first: number, end: number): boolean {
  let capital = 0;
  let plain = 0;
  for (let at = first; at < end; at += 1) {
    const kind = cases[at]! & 7;
    if (kind >= 4 || words[at]!.text.length < 4) continue;
    if (kind === 0) plain += 1;
    else capital += 1;
  }
  return capital >= 4 && capital >= (capital + plain) * HEADLINE_SHARE;
}

const SEEN_LOWER = 1;
const SEEN_NAME = 2;

/**
 * Looks at every word of a document once.
 * @param bounds sentences as [first, end, first, end, …]
 * @param classOf class of a word's hash in the lexicon
 */
export function viewWords(
  words: readonly WordView[],
  bounds: readonly number[],
  classOf: (hash: number) => number,
): WordFacts {
  const count = words.length;
  const facts: WordFacts = {
    word: new Int32Array(count),
    suffix2: new Int32Array(count),
    suffix3: new Int32Array(count),
    suffix4: new Int32Array(count),
    shape: new Int32Array(count),
    known: new Int32Array(count),
  };
  for (let at = 0; at < count; at += 1) {
    const { text, lower } = words[at]!;
    const size = lower.length;
    facts.word[at] = hashFrom(lower, 0);
    facts.suffix2[at] = size > 2 ? hashFrom(lower, size - 2) : 0;
    facts.suffix3[at] = size > 3 ? hashFrom(lower, size - 3) : 0;
    facts.suffix4[at] = size > 5 ? hashFrom(lower, size - 4) : 0;
    facts.shape[at] = caseOf(text);
    facts.known[at] = classOf(facts.word[at]!);
  }
  addDocumentShapes(words, bounds, facts);
  return facts;
}

/** A capital at a sentence's start says little; how the same word is written elsewhere says more. */
function addDocumentShapes(words: readonly WordView[], bounds: readonly number[], facts: WordFacts): void {
  const seen = new Map<number, number>();
  const headline = new Uint8Array(bounds.length >> 1);
  for (let place = 0; place < bounds.length; place += 2) {
    const first = bounds[place]!;
    const end = bounds[place + 1]!;
    if (isHeadline(facts.shape, words, first, end)) {
      headline[place >> 1] = 1;
      continue;
    }
    for (let at = first; at < end; at += 1) {
      const kind = facts.shape[at]! & 7;
      const hash = facts.word[at]!;
      let as = 0;
      if (kind === 0) as = SEEN_LOWER;
      else if (kind < 4 && at > first && !isOpening(words[at - 1]!.text)) as = SEEN_NAME;
      if (as === 0) continue;
      const before = seen.get(hash) ?? 0;
      if ((before & as) === 0) seen.set(hash, before | as);
    }
  }
  for (let place = 0; place < bounds.length; place += 2) {
    const first = bounds[place]!;
    const end = bounds[place + 1]!;
    let start = 1;
    for (let at = first; at < end; at += 1) {
      const kind = facts.shape[at]! & 7;
      const opening = isOpening(words[at]!.text);
      if (kind < 4) {
        const capital = kind > 0;
        const elsewhere = capital ? (seen.get(facts.word[at]!) ?? 0) : 0;
        const position = headline[place >> 1] ? 2 : start;
        facts.shape[at] = facts.shape[at]! | (capital ? (position << 4) | (elsewhere << 6) : 0);
      }
      if (kind !== 6) start = 0;
      else if (opening) start = 1;
    }
  }
}

/** Most keys of one word. */
export const MOST_KEYS = 32;

/** Of them, at the front: what the tagger looks at in the word itself. */
export const OWN_KEYS = 8;

/** Writes the keys of everything the tagger looks at in word `at` itself: the same for the same word and shape. */
export function ownKeysOf(facts: WordFacts, at: number, out: Int32Array): void {
  const s = facts.shape[at]!;
  const k = facts.known[at]!;
  out[0] = keyOf(0, facts.word[at]!);
  out[1] = keyOf(1, facts.suffix2[at]!);
  out[2] = keyOf(2, facts.suffix3[at]!);
  out[3] = keyOf(3, facts.suffix4[at]!);
  out[4] = keyOf(4, s);
  out[5] = keyOf(14, facts.suffix3[at]! + s);
  out[6] = keyOf(21, k);
  out[7] = keyOf(22, k * 1024 + s);
}

/**
 * Writes the keys of what the tagger looks at around word `at` of a sentence [first, end), behind the word's own.
 * @param before tag of the word before (−1: none), `before2` of the one before that
 * @returns how many keys there are, the word's own among them
 */
export function keysAround(
  facts: WordFacts,
  at: number,
  first: number,
  end: number,
  before: number,
  before2: number,
  out: Int32Array,
): number {
  const { word, suffix3, shape, known } = facts;
  const w = word[at]!;
  const s = shape[at]!;
  const k = known[at]!;
  const left = at > first ? word[at - 1]! : 1;
  const left2 = at > first + 1 ? word[at - 2]! : 1;
  const right = at + 1 < end ? word[at + 1]! : 2;
  const right2 = at + 2 < end ? word[at + 2]! : 2;
  const kRight = at + 1 < end ? known[at + 1]! : 255;
  const kRight2 = at + 2 < end ? known[at + 2]! : 255;
  const kLeft = at > first ? known[at - 1]! : 255;
  const sRight = at + 1 < end ? shape[at + 1]! : 511;
  const t1 = before + 1;
  const t2 = (before2 + 1) * 64 + t1;
  let n = OWN_KEYS;
  out[n++] = keyOf(5, t1);
  out[n++] = keyOf(6, t2);
  out[n++] = keyOf(7, w + t1 * 0x3331);
  out[n++] = keyOf(8, left);
  out[n++] = keyOf(9, right);
  out[n++] = keyOf(10, left2);
  out[n++] = keyOf(11, right2);
  out[n++] = keyOf(12, w + Math.imul(right, 31));
  out[n++] = keyOf(13, w + Math.imul(left, 31));
  out[n++] = keyOf(15, suffix3[at]! + t1 * 0x3331);
  out[n++] = keyOf(16, at + 1 < end ? suffix3[at + 1]! : 2);
  out[n++] = keyOf(18, sRight * 512 + s);
  out[n++] = keyOf(20, t1 * 1024 + s);
  out[n++] = keyOf(23, k * 64 + t1);
  out[n++] = keyOf(24, k * 256 + kRight);
  out[n++] = keyOf(25, (k * 64 + t1) * 256 + kRight);
  out[n++] = keyOf(26, k * 4096 + t2);
  out[n++] = keyOf(27, k + Math.imul(right, 31));
  out[n++] = keyOf(28, k + Math.imul(left, 31));
  out[n++] = keyOf(29, (k * 256 + kRight) * 256 + kRight2);
  out[n++] = keyOf(30, k * 256 + kLeft);
  return n;
}
