// Reads the tagger's weights out of their strings, once, and scores the tags of a word.
import { digitOf } from './digits.ts';
import { hashWord, keyOf, OWN_KEYS, ownKeysOf, type WordFacts } from './features.ts';
import * as data from './tagger.weights.ts';

/** Weights are kept with this added. */
const MOST_WEIGHT = 45;

/** Kind of key under which the lexicon's words are kept. */
export const LEXICON_KIND = 99;

/** Numbers 0–90 kept as one character each (`digits.ts`). */
function numbersOf(packed: string): Uint8Array {
  const numbers = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) numbers[at] = digitOf(packed.charCodeAt(at));
  return numbers;
}

/** Steps below this and classes from `COMMON` on share a character: step times the number of such classes, and the class. */
export const COMMON_STEPS = 17;
export const COMMON_CLASSES = 5;
/** What stands before a step and a class that do not. */
export const APART = 85;

/** Steps between words (as `tableOf` reads them) and the words' classes, out of the string that holds both. */
function wordsOf(packed: Uint8Array, common: number): { high: Uint8Array; classes: Uint8Array } {
  const high = new Uint8Array(packed.length);
  const classes = new Uint8Array(packed.length);
  let steps = 0;
  let count = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const both = packed[at]!;
    if (both !== APART) {
      high[steps++] = Math.floor(both / COMMON_CLASSES);
      classes[count++] = common + (both % COMMON_CLASSES);
      continue;
    }
    at += 1;
    while (packed[at] === 90) high[steps++] = packed[at++]!;
    high[steps++] = packed[at++]!;
    classes[count++] = packed[at]!;
  }
  return { high, classes };
}

/** Counts below this share a character by two: one times this, and the next. */
export const SMALL_COUNTS = 9;

/** Small numbers out of the string that keeps them by two; where one of two is not small, `APART` and both. */
function countsOf(packed: Uint8Array): number[] {
  const counts: number[] = [];
  for (let at = 0; at < packed.length; at += 1) {
    const both = packed[at]!;
    if (both === APART) counts.push(packed[++at]!, packed[++at]!);
    else counts.push(Math.floor(both / SMALL_COUNTS), both % SMALL_COUNTS);
  }
  return counts;
}

/** From a 24-bit key to a number; open addressing, [key, number, key, number, …], key −1 where a slot is free. */
interface KeyTable {
  slots: Int32Array;
  /** Number of slots less one; a power of two less one. */
  mask: number;
}

/** Keys are kept as steps from one to the next: six bits in `low`, the rest in `high` (90: goes on). */
function tableOf(low: Uint8Array, high: Uint8Array, numbers: ArrayLike<number>): KeyTable {
  // Between a third and two thirds of the slots are taken: small tables stay near the processor.
  const mask = (1 << Math.ceil(Math.log2(low.length * 1.5))) - 1;
  const slots = new Int32Array((mask + 1) * 2).fill(-1);
  let key = 0;
  let at = 0;
  for (let count = 0; count < low.length; count += 1) {
    let rest = 0;
    while (high[at] === 90) {
      rest += 90;
      at += 1;
    }
    rest += high[at++]!;
    key += rest * 64 + low[count]!;
    let slot = key & mask;
    while (slots[slot * 2] !== -1) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = numbers[count]!;
  }
  return { slots, mask };
}

/** The number under a key, 0 where there is none. */
function numberAt(table: KeyTable, key: number): number {
  const { slots, mask } = table;
  let slot = (key & mask) * 2;
  for (;;) {
    const found = slots[slot]!;
    if (found === key) return slots[slot + 1]!;
    if (found === -1) return 0;
    slot = (slot + 2) & (mask * 2 + 1);
  }
}

interface Model {
  tags: string[];
  /** Tags of words that have only one, by the word's hash. */
  sure: Map<number, number>;
  /** Classes of words. */
  lexicon: KeyTable;
  /** For each key the place of its first pair, times 64, and how many pairs it has. */
  rows: KeyTable;
  /** Weight times 64 and tag, side by side: both come with one look at the memory. */
  pairs: Int16Array;
}

let loaded: Model | null = null;

function load(): Model {
  if (loaded) return loaded;
  // (an odd number of counts has one of zero at its end)
  const counts = countsOf(numbersOf(data.COUNTS));
  const places = new Int32Array(counts.length);
  let place = 0;
  for (let row = 0; row < counts.length; row += 1) {
    places[row] = place * 64 + counts[row]!;
    place += counts[row]!;
  }
  const pairTags = numbersOf(data.PAIR_TAGS);
  const pairWeights = numbersOf(data.PAIR_WEIGHTS);
  const pairs = new Int16Array(place);
  for (let pair = 0; pair < place; pair += 1)
    pairs[pair] = (pairWeights[pair]! - MOST_WEIGHT) * 64 + pairTags[pair]!;
  const tags = data.TAGS.split(' ');
  const sure = new Map<number, number>();
  for (const line of data.SURE.split('|')) {
    const [tag, ...words] = line.split(' ');
    for (const word of words) sure.set(hashWord(word), tags.indexOf(tag!));
  }
  const words = wordsOf(numbersOf(data.WORDS), numbersOf(data.COMMON)[0]!);
  loaded = {
    tags,
    sure,
    lexicon: tableOf(numbersOf(data.WORDS_LOW), words.high, words.classes),
    rows: tableOf(numbersOf(data.KEYS_LOW), numbersOf(data.KEYS_HIGH), places),
    pairs,
  };
  return loaded;
}

/** Penn tags in the order of their numbers. */
export const tagNames = (): string[] => load().tags;

/** Class of a word in the tagger's lexicon by the hash of its lower case; 0 where it has none. */
export function lexiconClass(hash: number): number {
  return numberAt(load().lexicon, keyOf(LEXICON_KIND, hash));
}

/** The tag of a word that has only one, by the hash of its lower case; −1 where neighbours must tell. */
export const sureTag = (hash: number): number => load().sure.get(hash) ?? -1;

/** Words and shapes whose own scores are kept; a power of two. When three quarters are taken, all are forgotten. */
const KEPT = 4096;

/** What a word's own keys add up to, a number for each tag, by the word and its shape: the same words come again and again. */
class OwnScores {
  private readonly words = new Int32Array(KEPT);
  /** Shape and 1; 0 where a place is free. */
  private readonly shapes = new Int32Array(KEPT);
  private readonly scores: Int16Array;
  private readonly keys = new Int32Array(OWN_KEYS);
  private readonly sums: Int32Array;
  private taken = 0;

  constructor(private readonly tags: number) {
    this.scores = new Int16Array(KEPT * tags);
    this.sums = new Int32Array(tags);
  }

  /** Puts the scores of word `at` in `out`. */
  read(facts: WordFacts, at: number, out: Int32Array): void {
    const { tags, scores } = this;
    const from = this.placeOf(facts, at) * tags;
    for (let tag = 0; tag < tags; tag += 1) out[tag] = scores[from + tag]!;
  }

  private placeOf(facts: WordFacts, at: number): number {
    const word = facts.word[at]!;
    const shape = facts.shape[at]! + 1;
    const { words, shapes } = this;
    let place = (word ^ (word >>> 15) ^ Math.imul(shape, 0x9e37)) & (KEPT - 1);
    while (shapes[place] !== 0) {
      if (words[place] === word && shapes[place] === shape) return place;
      place = (place + 1) & (KEPT - 1);
    }
    if (this.taken * 4 >= KEPT * 3) {
      shapes.fill(0);
      this.taken = 0;
    }
    this.taken += 1;
    words[place] = word;
    shapes[place] = shape;
    ownKeysOf(facts, at, this.keys);
    this.sums.fill(0);
    addScores(this.keys, 0, OWN_KEYS, this.sums);
    this.scores.set(this.sums, place * this.tags);
    return place;
  }
}

let own: OwnScores | null = null;

/**
 * Scores every tag for word `at`.
 * @param keys of the word, from `OWN_KEYS` to `count` those of what stands around it
 * @param scores where the numbers go, one for each tag
 */
export function scoreTags(
  facts: WordFacts,
  at: number,
  keys: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  own ??= new OwnScores(load().tags.length);
  own.read(facts, at, scores);
  addScores(keys, OWN_KEYS, count, scores);
}

/** Adds the weights of keys [from, to) to `scores`. */
function addScores(keys: Int32Array, from: number, to: number, scores: Int32Array): void {
  const { rows, pairs } = load();
  for (let index = from; index < to; index += 1) {
    const row = numberAt(rows, keys[index]!);
    let at = row >> 6;
    const stop = at + (row & 63);
    // A row names no tag twice, so two of its pairs at a time do not wait for each other.
    for (; at + 1 < stop; at += 2) {
      const one = pairs[at]!;
      const other = pairs[at + 1]!;
      const sum = scores[one & 63]! + (one >> 6);
      scores[other & 63] = scores[other & 63]! + (other >> 6);
      scores[one & 63] = sum;
    }
    if (at < stop) scores[pairs[at]! & 63] = scores[pairs[at]! & 63]! + (pairs[at]! >> 6);
  }
}
