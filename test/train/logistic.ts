// Logistic regression over named features: deterministic, averaged over its rounds.

export interface Example {
  features: string[];
  right: boolean;
  /** How much the example counts. */
  weight?: number;
}

/**
 * Fits weights by adaptive gradient steps (AdaGrad) in a fixed order with weight decay, averaged over the later rounds.
 * @returns weights by feature, rounded to two digits; those that round to zero are left out
 */
export function fitLogistic(
  examples: Example[],
  rounds = 16,
  decay = 1e-4,
  rate = 0.15,
): Map<string, number> {
  const names = new Map<string, number>();
  const rows = examples.map((each) => each.features.map((feature) => indexOf(names, feature)));
  const weights = new Float64Array(names.size);
  const sums = new Float64Array(names.size);
  const squares = new Float64Array(names.size).fill(1e-2);
  const order = shuffled(rows.length);
  const from = Math.floor(rounds / 2);
  for (let round = 0; round < rounds; round += 1) {
    for (const at of order) {
      const row = rows[at]!;
      let score = 0;
      for (const index of row) score += weights[index]!;
      const miss = ((examples[at]!.right ? 1 : 0) - 1 / (1 + Math.exp(-score))) * (examples[at]!.weight ?? 1);
      for (const index of row) {
        const slope = miss - decay * weights[index]!;
        squares[index]! += slope * slope;
        weights[index]! += (rate * slope) / Math.sqrt(squares[index]!);
      }
    }
    if (round >= from)
      for (let index = 0; index < weights.length; index += 1) sums[index]! += weights[index]!;
  }
  const fitted = new Map<string, number>();
  for (const [name, index] of names) {
    const value = Math.round((sums[index]! / (rounds - from)) * 100) / 100;
    if (value !== 0) fitted.set(name, value);
  }
  return fitted;
}

function indexOf(names: Map<string, number>, feature: string): number {
  const known = names.get(feature);
  if (known !== undefined) return known;
  names.set(feature, names.size);
  return names.size - 1;
}

/** A fixed shuffle (linear congruential), so that training gives the same weights every time. */
function shuffled(size: number): number[] {
  const order = Array.from({ length: size }, (_, at) => at);
  let state = 12345;
  for (let at = size - 1; at > 0; at -= 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
