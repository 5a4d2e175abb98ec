// Features of the linear scorers: names for the scripts that fit the weights, a sum of weights for reading.

import { charOf, digitOf } from '../text/digits.ts';

/** Takes a feature by the parts of its name: add('key', ',|that', 'clause') is "key ,|that clause". */
export interface Features {
  add(first: string, second?: string, third?: string, fourth?: string): void;
}

/** Collects the names of features. */
export class FeatureNames implements Features {
  readonly names: string[] = [];

  add(...parts: string[]): void {
    this.names.push(parts.join(' '));
  }
}

/** What ends a name and its weight; no name has it. */
const ENDS = '~';
/** Two digits of this base make a weight times 100, with `HALF` added. */
const BASE = 90;
const HALF = (BASE * BASE) / 2;

/**
 * Weights by the names of their features, out of the string that keeps them: each name in order, as how many characters
 * it shares with the name before (base 36), the rest of it, and two digits for the weight.
 */
export function unpackWeights(packed: string): Map<string, number> {
  const weights = new Map<string, number>();
  let name = '';
  for (const entry of packed.split(ENDS)) {
    const end = entry.length - 2;
    name = name.slice(0, Number.parseInt(entry[0]!, 36)) + entry.slice(1, end);
    const number = digitOf(entry.charCodeAt(end)) * BASE + digitOf(entry.charCodeAt(end + 1));
    weights.set(name, (number - HALF) / 100);
  }
  return weights;
}

/** The string that `unpackWeights` reads; weights have two decimals and are below 40. Throws where a name cannot be kept. */
export function packWeights(weights: ReadonlyMap<string, number>): string {
  let before = '';
  const entries: string[] = [];
  for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.includes(ENDS)) throw new Error(`A feature's name has "${ENDS}": ${name}`);
    let shared = 0;
    while (shared < Math.min(35, before.length, name.length) && before[shared] === name[shared]) shared += 1;
    const number = Math.round(weight * 100) + HALF;
    const digits = charOf(Math.floor(number / BASE)) + charOf(number % BASE);
    entries.push(shared.toString(36) + name.slice(shared) + digits);
    before = name;
  }
  return entries.join(ENDS);
}

/** Parts of names that are kept hashed; when there are more, all are forgotten. */
const MOST_PARTS = 4096;
const SPACE = 32;
const FIRST_BASE = 0x01000193;
const SECOND_BASE = 0x5bd1e995;

/**
 * The parts of features' names, hashed twice each, with a space before them. The hashes of a name are put together from
 * those of its parts, so that no name has to be written out: hash(a b) = hash(a) · base^length(b) + hash(b).
 */
class Parts {
  private readonly places = new Map<string, number>();
  /** Both hashes of a part and both powers that what stands before it is multiplied by, side by side. */
  readonly numbers = new Int32Array(MOST_PARTS * 4);

  /** Where the numbers of a part begin. */
  at(text: string): number {
    return this.places.get(text) ?? this.enter(text);
  }

  /** Forgets all parts. */
  clear(): void {
    this.places.clear();
  }

  private enter(text: string): number {
    if (this.places.size === MOST_PARTS) this.clear();
    const place = this.places.size * 4;
    let one = SPACE;
    let two = SPACE;
    let firstPower = FIRST_BASE;
    let secondPower = SECOND_BASE;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      one = (Math.imul(one, FIRST_BASE) + unit) | 0;
      two = (Math.imul(two, SECOND_BASE) + unit) | 0;
      firstPower = Math.imul(firstPower, FIRST_BASE);
      secondPower = Math.imul(secondPower, SECOND_BASE);
    }
    this.numbers.set([one, two, firstPower, secondPower], place);
    this.places.set(text, place);
    return place;
  }
}
const parts = new Parts();

/** Adds up the weights of features. A feature is found by two hashes of its name; two names with the same 64 bits do not occur. */
export class FeatureSum implements Features {
  /** Sum of the weights of all features added since `start`. */
  sum = 0;
  private readonly mask: number;
  /** Open addressing: both hashes of a name, side by side. */
  private readonly hashes: Int32Array;
  /** 0 where a slot is free. */
  private readonly weights: Float64Array;
  private one = 0;
  private two = 0;

  constructor(weights: ReadonlyMap<string, number>) {
    // At most half of the slots are taken.
    this.mask = (1 << Math.ceil(Math.log2(weights.size * 2 + 1))) - 1;
    this.hashes = new Int32Array((this.mask + 1) * 2);
    this.weights = new Float64Array(this.mask + 1);
    for (const [name, weight] of weights) {
      const slot = this.slotOf(name);
      this.hashes[slot * 2] = this.one;
      this.hashes[slot * 2 + 1] = this.two;
      this.weights[slot] = weight;
    }
    // whole names are no parts
    parts.clear();
  }

  start(): void {
    this.sum = 0;
  }

  add(first: string, second?: string, third?: string, fourth?: string): void {
    this.sum += this.weights[this.slotOf(first, second, third, fourth)]!;
  }

  /** The slot of a name, or the free one where it would stand. */
  private slotOf(first: string, second?: string, third?: string, fourth?: string): number {
    this.one = 0;
    this.two = 0;
    this.goOn(first);
    if (second !== undefined) this.goOn(second);
    if (third !== undefined) this.goOn(third);
    if (fourth !== undefined) this.goOn(fourth);
    const { hashes, weights, mask, one, two } = this;
    let slot = (one ^ (one >>> 15)) & mask;
    while (weights[slot] !== 0 && (hashes[slot * 2] !== one || hashes[slot * 2 + 1] !== two))
      slot = (slot + 1) & mask;
    return slot;
  }

  private goOn(part: string): void {
    const at = parts.at(part);
    const { numbers } = parts;
    this.one = (Math.imul(this.one, numbers[at + 2]!) + numbers[at]!) | 0;
    this.two = (Math.imul(this.two, numbers[at + 3]!) + numbers[at + 1]!) | 0;
  }
}
