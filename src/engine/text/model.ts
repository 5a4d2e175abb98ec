// Reads the tagger's weights out of their strings, once, and scores the tags of a word.
import { keyOf } from './features.ts';
import * as data from './tagger.weights.ts';

const TABLE_BITS = 17;
const TABLE_MASK = (1 << TABLE_BITS) - 1;

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

/** From a 24-bit key to its place in a sorted list of keys; open addressing. */
interface KeyTable {
  keys: Int32Array;
  places: Int32Array;
  count: number;
}

/** Keys are kept as steps from one to the next: six bits in `low`, the rest in `high` (90: goes on). */
function tableOf(low: Uint8Array, high: Uint8Array): KeyTable {
  const keys = new Int32Array(TABLE_MASK + 1).fill(-1);
  const places = new Int32Array(TABLE_MASK + 1);
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
    let slot = key & TABLE_MASK;
    while (keys[slot] !== -1) slot = (slot + 1) & TABLE_MASK;
    keys[slot] = key;
    places[slot] = count;
  }
  return { keys, places, count: low.length };
}

function placeOf(table: KeyTable, key: number): number {
  const { keys } = table;
  let slot = key & TABLE_MASK;
  for (;;) {
    const found = keys[slot]!;
    if (found === key) return table.places[slot]!;
    if (found === -1) return -1;
    slot = (slot + 1) & TABLE_MASK;
  }
}

interface Model {
  tags: string[];
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
  loaded = {
    tags: data.TAGS.split(' '),
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
