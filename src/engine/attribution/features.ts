// Features of the linear scorers: names for the scripts that fit the weights, a sum of weights for reading.

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

/**
 * Weights by the names of their features, out of the string that keeps them: a line for each name in order, with how
 * many characters it shares with the name before (base 36), the rest of it, "=", and the weight times 100.
 */
export function unpackWeights(packed: string): Map<string, number> {
  const weights = new Map<string, number>();
  let name = '';
  for (const line of packed.split('\n')) {
    const end = line.lastIndexOf('=');
    name = name.slice(0, Number.parseInt(line[0]!, 36)) + line.slice(1, end);
    weights.set(name, Number(line.slice(end + 1)) / 100);
  }
  return weights;
}

/** The string that `unpackWeights` reads; weights have two decimals. */
export function packWeights(weights: ReadonlyMap<string, number>): string {
  let before = '';
  const lines: string[] = [];
  for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < Math.min(35, before.length, name.length) && before[shared] === name[shared]) shared += 1;
    lines.push(`${shared.toString(36)}${name.slice(shared)}=${Math.round(weight * 100)}`);
    before = name;
  }
  return lines.join('\n');
}

const SPACE = 32;

/**
 * Adds up the weights of features. A feature is found by two hashes of its name's characters, so that no name has to be
 * put together; two names with the same 64 bits do not occur.
 */
export class FeatureSum implements Features {
  /** Sum of the weights of all features added since `start`. */
  sum = 0;
  private readonly mask: number;
  /** Open addressing: both hashes of a name, side by side. */
  private readonly hashes: Int32Array;
  /** 0 where a slot is free. */
  private readonly weights: Float64Array;

  constructor(weights: ReadonlyMap<string, number>) {
    // At most half of the slots are taken.
    this.mask = (1 << Math.ceil(Math.log2(weights.size * 2 + 1))) - 1;
    this.hashes = new Int32Array((this.mask + 1) * 2);
    this.weights = new Float64Array(this.mask + 1);
    for (const [name, weight] of weights) this.weights[this.slotOf(name)] = weight;
  }

  start(): void {
    this.sum = 0;
  }

  add(first: string, second?: string, third?: string, fourth?: string): void {
    this.sum += this.weights[this.slotOf(first, second, third, fourth)]!;
  }

  /** The slot of a name, or the free one where it would stand, its hashes written there. */
  private slotOf(first: string, second?: string, third?: string, fourth?: string): number {
    let one = 0x811c9dc5 | 0;
    let two = 0x2545f491;
    for (let place = 0; place < 4; place += 1) {
      const part = place === 0 ? first : place === 1 ? second : place === 2 ? third : fourth;
      if (part === undefined) break;
      if (place > 0) {
        one = Math.imul(one ^ SPACE, 0x01000193);
        two = Math.imul(two ^ SPACE, 0x5bd1e995) + 1;
      }
      for (let at = 0; at < part.length; at += 1) {
        const unit = part.charCodeAt(at);
        one = Math.imul(one ^ unit, 0x01000193);
        two = Math.imul(two ^ unit, 0x5bd1e995) + 1;
      }
    }
    two |= 0;
    const { hashes, weights, mask } = this;
    let slot = (one ^ (one >>> 15)) & mask;
    while (weights[slot] !== 0 && (hashes[slot * 2] !== one || hashes[slot * 2 + 1] !== two))
      slot = (slot + 1) & mask;
    if (weights[slot] === 0) {
      hashes[slot * 2] = one;
      hashes[slot * 2 + 1] = two;
    }
    return slot;
  }
}
