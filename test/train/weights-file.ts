// Prunes the tagger's weights and writes them as strings in a module.
import { writeFileSync } from 'node:fs';
import { keyOf } from '../../src/engine/text/features.ts';
import type { Weights } from './perceptron.ts';

/** Kind of key of the lexicon's words, as `model.ts` has it. */
const LEXICON_KIND = 99;
/** Largest weight that fits a character, as `model.ts` has it. */
const MOST_WEIGHT = 45;

/** Numbers 0–90 as one printable character each: gzip packs that better than base64. */
function characters(values: number[]): string {
  return values
    .map((value) => {
      if (value < 0 || value > 90) throw new Error(`${value} does not fit one character`);
      // Neither the quotation mark nor the backslash: they would have to be escaped.
      const code = value + 35;
      return String.fromCharCode(code === 92 ? 126 : code);
    })
    .join('');
}

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
  const [keysLow, keysHigh] = packKeys(keys);
  const parts: [string, string][] = [
    ['TAGS', weights.tags.join(' ')],
    ['SURE', sure],
    ['WORDS_LOW', wordsLow],
    ['WORDS_HIGH', wordsHigh],
    ['CLASSES', characters(sorted.map((key) => words.get(key)!))],
    ['KEYS_LOW', keysLow],
    ['KEYS_HIGH', keysHigh],
    ['COUNTS', characters(counts)],
    ['PAIR_TAGS', characters(pairTags)],
    ['PAIR_WEIGHTS', characters(pairWeights.map((value) => value + MOST_WEIGHT))],
  ];
  const lines = origin.map((line) => `// ${line}`);
  for (const [name, value] of parts) lines.push(`export const ${name} =\n  ${JSON.stringify(value)};`);
  writeFileSync(path, `${lines.join('\n')}\n`);
}
