// Prunes the tagger's weights and writes them as strings in a module.
import { writeFileSync } from 'node:fs';
import { charOf } from '../../src/engine/text/digits.ts';
import { keyOf } from '../../src/engine/text/features.ts';
import { APART, COMMON_CLASSES, COMMON_STEPS, SMALL_COUNTS } from '../../src/engine/text/model.ts';
import type { Weights } from './perceptron.ts';

/** Kind of key of the lexicon's words, as `model.ts` has it. */
const LEXICON_KIND = 99;
/** Largest weight that fits a character, as `model.ts` has it. */
const MOST_WEIGHT = 45;

/** Numbers 0–90 as one printable character each: gzip packs that better than base64. */
const characters = (values: number[]): string => values.map(charOf).join('');

/** Sorted keys as steps: the low six bits in one string, the rest in the other (90 and more go on). */
function packKeys(sorted: number[]): [low: string, high: string] {
  const low: number[] = [];
  const high: number[] = [];
  let before = 0;
  for (const key of sorted) {
    const step = key - before;
    before = key;
    low.push(step & 63);
    let rest = step >>> 6;
    for (; rest >= 90; rest -= 90) high.push(90);
    high.push(rest);
  }
  return [characters(low), characters(high)];
}

/**
 * Steps between words and their classes in one string: one character where the step is short and the class common, else
 * `APART` and both. Classes are numbered by how many words they have, so the common ones stand side by side.
 */
function packWords(high: string, classes: number[]): { common: number; words: string } {
  const steps = [...high].map((each) => (each === '~' ? 57 : each.charCodeAt(0) - 35));
  const count = (from: number) =>
    classes.filter((each) => each >= from && each < from + COMMON_CLASSES).length;
  const common = [...new Set(classes)].reduce((best, each) => (count(each) > count(best) ? each : best));
  const packed: number[] = [];
  let at = 0;
  for (const known of classes) {
    const from = at;
    while (steps[at] === 90) at += 1;
    at += 1;
    const short = at - from === 1 && steps[from]! < COMMON_STEPS;
    if (short && known >= common && known < common + COMMON_CLASSES)
      packed.push(steps[from]! * COMMON_CLASSES + known - common);
    else packed.push(APART, ...steps.slice(from, at), known);
  }
  return { common, words: characters(packed) };
}

/**
 * Weights as whole numbers −MOST_WEIGHT…MOST_WEIGHT; those that round to less than `least` go,
 * and keys whose strongest weight is below `strong`.
 */
export function prune(weights: Weights, scale: number, least: number, strong: number): Weights {
  const rows = new Map<number, Float32Array>();
  for (const [key, row] of weights.rows) {
    let most = 0;
    const kept = row.map((value) => {
      const whole = Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(value * scale)));
      if (Math.abs(whole) < least) return 0;
      most = Math.max(most, Math.abs(whole));
      return whole;
    });
    if (most >= strong) rows.set(key, kept);
  }
  return { tags: weights.tags, rows };
}

/** Counts by two in a number, where both are small; else `APART` and both. */
export function packCounts(counts: readonly number[]): number[] {
  const packed: number[] = [];
  for (let at = 0; at < counts.length; at += 2) {
    const one = counts[at]!;
    const other = counts[at + 1] ?? 0;
    if (Math.max(one, other) < SMALL_COUNTS) packed.push(one * SMALL_COUNTS + other);
    else packed.push(APART, one, other);
  }
  return packed;
}

/** Writes pruned weights and the lexicon as a module of strings. `sure` are the words with one tag; `origin` says where they come from. */
export function writeWeights(
  path: string,
  weights: Weights,
  lexicon: Map<number, number>,
  sure: string,
  origin: string[],
): void {
  const keys = [...weights.rows.keys()].sort((a, b) => a - b);
  const counts: number[] = [];
  const pairTags: number[] = [];
  const pairWeights: number[] = [];
  for (const key of keys) {
    let count = 0;
    weights.rows.get(key)!.forEach((value, tag) => {
      if (value === 0) return;
      count += 1;
      pairTags.push(tag);
      pairWeights.push(value);
    });
    counts.push(count);
  }
  const words = new Map([...lexicon].map(([hash, known]) => [keyOf(LEXICON_KIND, hash), known]));
  const sorted = [...words.keys()].sort((a, b) => a - b);
  const [wordsLow, wordsHigh] = packKeys(sorted);
  const { common, words: packed } = packWords(
    wordsHigh,
    sorted.map((key) => words.get(key)!),
  );
  const [keysLow, keysHigh] = packKeys(keys);
  const parts: [string, string][] = [
    ['TAGS', weights.tags.join(' ')],
    ['SURE', sure],
    ['WORDS_LOW', wordsLow],
    ['COMMON', characters([common])],
    ['WORDS', packed],
    ['KEYS_LOW', keysLow],
    ['KEYS_HIGH', keysHigh],
    ['COUNTS', characters(packCounts(counts))],
    ['PAIR_TAGS', characters(pairTags)],
    ['PAIR_WEIGHTS', characters(pairWeights.map((value) => value + MOST_WEIGHT))],
  ];
  const lines = origin.map((line) => `// ${line}`);
  for (const [name, value] of parts) lines.push(`export const ${name} =\n  ${JSON.stringify(value)};`);
  writeFileSync(path, `${lines.join('\n')}\n`);
}
