// Reads the tagger's weights out of their strings, once, and scores the tags of a word.
import { hashWord, keyOf } from './features.ts';
import * as data from './tagger.weights.ts';

/** Weights are kept with this added. */
const MOST_WEIGHT = 45;

/** Kind of key under which the lexicon's words are kept. */
export const LEXICON_KIND = 99;

/** Numbers 0–90 kept as one printable character each, from "#" on, "~" for the backslash. */
function numbersOf(packed: string): Uint8Array {
  const numbers = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) {
    const code = packed.charCodeAt(at);
    numbers[at] = code === 126 ? 57 : code - 35;
  }
  return numbers;
}

/** From a 24-bit key to its place in a sorted list of keys; open addressing, [key, place, key, place, …]. */
interface KeyTable {
  slots: Int32Array;
  /** Number of slots less one; a power of two less one. */
  mask: number;
  count: number;
}

/** Keys are kept as steps from one to the next: six bits in `low`, the rest in `high` (90: goes on). */
function tableOf(low: Uint8Array, high: Uint8Array): KeyTable {
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
    slots[slot * 2 + 1] = count;
  }
  return { slots, mask, count: low.length };
}

function placeOf(table: KeyTable, key: number): number {
  const { slots, mask } = table;
  let slot = (key & mask) * 2;
  for (;;) {
    const found = slots[slot]!;
    if (found === key) return slots[slot + 1]!;
    if (found === -1) return -1;
    slot = (slot + 2) & (mask * 2 + 1);
  }
}

interface Model {
  tags: string[];
  /** Tags of words that have only one, by the word's hash. */
  sure: Map<number, number>;
  lexicon: KeyTable;
  classes: Uint8Array;
  rows: KeyTable;
  /** Weights of row r: pairs [starts[r], starts[r + 1]). */
  starts: Int32Array;
  pairTags: Uint8Array;
  pairWeights: Int8Array;
}

let loaded: Model | null = null;

function load(): Model {
  if (loaded) return loaded;
  const rows = tableOf(numbersOf(data.KEYS_LOW), numbersOf(data.KEYS_HIGH));
  const counts = numbersOf(data.COUNTS);
  const starts = new Int32Array(rows.count + 1);
  for (let row = 0; row < rows.count; row += 1) starts[row + 1] = starts[row]! + counts[row]!;
  const tags = data.TAGS.split(' ');
  const sure = new Map<number, number>();
  for (const line of data.SURE.split('|')) {
    const [tag, ...words] = line.split(' ');
    for (const word of words) sure.set(hashWord(word), tags.indexOf(tag!));
  }
  loaded = {
    tags,
    sure,
    lexicon: tableOf(numbersOf(data.WORDS_LOW), numbersOf(data.WORDS_HIGH)),
    classes: numbersOf(data.CLASSES),
    rows,
    starts,
    pairTags: numbersOf(data.PAIR_TAGS),
    pairWeights: Int8Array.from(numbersOf(data.PAIR_WEIGHTS), (value) => value - MOST_WEIGHT),
  };
  return loaded;
}

/** Penn tags in the order of their numbers. */
export const tagNames = (): string[] => load().tags;

/** Class of a word in the tagger's lexicon by the hash of its lower case; 0 where it has none. */
export function lexiconClass(hash: number): number {
  const model = load();
  const place = placeOf(model.lexicon, keyOf(LEXICON_KIND, hash));
  return place < 0 ? 0 : model.classes[place]!;
}

/** The tag of a word that has only one, by the hash of its lower case; −1 where neighbours must tell. */
export const sureTag = (hash: number): number => load().sure.get(hash) ?? -1;

/** Adds up the weights of the first `count` keys into `scores`, a number for each tag. */
export function scoreTags(keys: Int32Array, count: number, scores: Int32Array): void {
  const { rows, starts, pairTags, pairWeights } = load();
  scores.fill(0);
  for (let index = 0; index < count; index += 1) {
    const row = placeOf(rows, keys[index]!);
    if (row < 0) continue;
    const stop = starts[row + 1]!;
    for (let pair = starts[row]!; pair < stop; pair += 1) {
      const tag = pairTags[pair]!;
      scores[tag] = scores[tag]! + pairWeights[pair]!;
    }
  }
}
