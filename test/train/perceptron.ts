// Averaged perceptron over hashed keys: training of the tagger.
import {
  keysAround,
  MOST_KEYS,
  ownKeysOf,
  viewWords,
  type WordFacts,
} from '../../src/engine/text/features.ts';
import type { TaggedDocument } from './treebank.ts';

/** Writes the keys of all that the tagger looks at for a word: its own and those around it; gives how many. */
function keysOf(...around: Parameters<typeof keysAround>): number {
  const [facts, at, , , , , out] = around;
  ownKeysOf(facts, at, out);
  return keysAround(...around);
}

export interface Example {
  facts: WordFacts;
  gold: Int32Array;
  bounds: number[];
}

/** Learned weights: for each key, a weight for each tag. */
export interface Weights {
  tags: string[];
  rows: Map<number, Float32Array>;
}

/** Turns documents into what the learner reads. Tags missing from `tags` become `NN`. */
export function prepare(
  documents: TaggedDocument[],
  tags: string[],
  classOf: (hash: number) => number,
): Example[] {
  const place = new Map(tags.map((tag, index) => [tag, index]));
  return documents.map((document) => {
    const words = document.sentences.flat();
    const bounds: number[] = [];
    let at = 0;
    for (const sentence of document.sentences) {
      bounds.push(at, at + sentence.length);
      at += sentence.length;
    }
    const gold = Int32Array.from(words, (word) => place.get(word.tag) ?? place.get('NN')!);
    return { facts: viewWords(words, bounds, classOf), gold, bounds };
  });
}

/** A small generator of numbers, so that a training can be repeated. */
function shuffler(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}

function countKeys(examples: Example[], least: number): Int32Array {
  const counts = new Uint16Array(1 << 24);
  const keys = new Int32Array(MOST_KEYS);
  for (const { facts, gold, bounds } of examples)
    for (let place = 0; place < bounds.length; place += 2)
      for (let at = bounds[place]!; at < bounds[place + 1]!; at += 1) {
        const first = bounds[place]!;
        const n = keysOf(
          facts,
          at,
          first,
          bounds[place + 1]!,
          at > first ? gold[at - 1]! : -1,
          at > first + 1 ? gold[at - 2]! : -1,
          keys,
        );
        for (let i = 0; i < n; i += 1) if (counts[keys[i]!]! < 65535) counts[keys[i]!]!++;
      }
  const rows = new Int32Array(1 << 24).fill(-1);
  let next = 0;
  for (let key = 0; key < rows.length; key += 1) if (counts[key]! >= least) rows[key] = next++;
  return rows;
}

/**
 * Trains for `rounds` rounds over the documents in a fixed shuffled order.
 * @param least keys seen fewer times are left out
 */
export function train(examples: Example[], tags: string[], rounds: number, least: number): Weights {
  const rows = countKeys(examples, least);
  let size = 0;
  for (const row of rows) if (row >= size) size = row + 1;
  const T = tags.length;
  const weight = new Float32Array(size * T);
  const total = new Float64Array(size * T);
  const stamp = new Int32Array(size * T);
  let now = 0;
  const change = (cell: number, by: number) => {
    total[cell] = total[cell]! + (now - stamp[cell]!) * weight[cell]!;
    stamp[cell] = now;
    weight[cell] = weight[cell]! + by;
  };
  const keys = new Int32Array(MOST_KEYS);
  const scores = new Float64Array(T);
  const random = shuffler(7);
  const sentences = examples.flatMap((example) =>
    example.bounds.flatMap((first, place) =>
      place % 2 ? [] : [{ example, first, end: example.bounds[place + 1]! }],
    ),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (let i = sentences.length - 1; i > 0; i -= 1) {
      const j = random(i + 1);
      [sentences[i], sentences[j]] = [sentences[j]!, sentences[i]!];
    }
    let wrong = 0;
    for (const { example, first, end } of sentences) {
      let before = -1;
      let before2 = -1;
      for (let at = first; at < end; at += 1) {
        now += 1;
        const n = keysOf(example.facts, at, first, end, before, before2, keys);
        scores.fill(0);
        for (let i = 0; i < n; i += 1) {
          const row = rows[keys[i]!]!;
          if (row < 0) continue;
          for (let tag = 0; tag < T; tag += 1) scores[tag] = scores[tag]! + weight[row * T + tag]!;
        }
        let best = 0;
        for (let tag = 1; tag < T; tag += 1) if (scores[tag]! > scores[best]!) best = tag;
        const gold = example.gold[at]!;
        if (best !== gold) {
          wrong += 1;
          for (let i = 0; i < n; i += 1) {
            const row = rows[keys[i]!]!;
            if (row < 0) continue;
            change(row * T + gold, 1);
            change(row * T + best, -1);
          }
        }
        before2 = before;
        before = best;
      }
    }
    console.error(`round ${round + 1}: ${wrong} wrong`);
  }
  const found = new Map<number, Float32Array>();
  for (let key = 0; key < rows.length; key += 1) {
    const row = rows[key]!;
    if (row < 0) continue;
    const mean = new Float32Array(T);
    let any = false;
    for (let tag = 0; tag < T; tag += 1) {
      const cell = row * T + tag;
      mean[tag] = (total[cell]! + (now - stamp[cell]!) * weight[cell]!) / now;
      if (mean[tag] !== 0) any = true;
    }
    if (any) found.set(key, mean);
  }
  return { tags, rows: found };
}

/** Tags one document with weights that are still in full. */
export function tagWith(weights: Weights, example: Example): Int32Array {
  const T = weights.tags.length;
  const out = new Int32Array(example.gold.length);
  const keys = new Int32Array(MOST_KEYS);
  const scores = new Float64Array(T);
  for (let place = 0; place < example.bounds.length; place += 2) {
    const first = example.bounds[place]!;
    const end = example.bounds[place + 1]!;
    for (let at = first; at < end; at += 1) {
      const n = keysOf(
        example.facts,
        at,
        first,
        end,
        at > first ? out[at - 1]! : -1,
        at > first + 1 ? out[at - 2]! : -1,
        keys,
      );
      scores.fill(0);
      for (let i = 0; i < n; i += 1) {
        const row = weights.rows.get(keys[i]!);
        if (row) for (let tag = 0; tag < T; tag += 1) scores[tag] = scores[tag]! + row[tag]!;
      }
      let best = 0;
      for (let tag = 1; tag < T; tag += 1) if (scores[tag]! > scores[best]!) best = tag;
      out[at] = best;
    }
  }
  return out;
}
