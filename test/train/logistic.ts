// Logistic regression over named features: deterministic, averaged over its rounds.

export interface Example {
  features: string[];
  right: boolean;
  /** How much the example counts. */
  weight?: number;
}

/**
 * Fits weights by stochastic gradient steps in a fixed order with weight decay.
 * @returns weights by feature, rounded to two digits; those that round to zero are left out
 */
export function fitLogistic(
  examples: Example[],
  rounds = 12,
  decay = 2e-5,
  rate = 0.15,
): Map<string, number> {
  const names = new Map<string, number>();
  const rows = examples.map((each) =>
    each.features.map((feature) => {
      let index = names.get(feature);
      if (index === undefined) {
        index = names.size;
        names.set(feature, index);
      }
      return index;
    }),
  );
  const weights = new Float64Array(names.size);
  const sums = new Float64Array(names.size);
  const order = shuffled(rows.length);
  for (let round = 0; round < rounds; round += 1) {
    const step = rate / (1 + round * 0.3);
    for (const at of order) {
      const row = rows[at]!;
      let score = 0;
      for (const index of row) score += weights[index]!;
      const miss = (examples[at]!.right ? 1 : 0) - 1 / (1 + Math.exp(-score));
      const move = step * miss * (examples[at]!.weight ?? 1);
      for (const index of row) weights[index]! += move - step * decay * rows.length ** 0.5 * weights[index]!;
    }
    if (round >= rounds / 2)
      for (let index = 0; index < weights.length; index += 1) sums[index]! += weights[index]!;
  }
  const averaged = rounds - Math.ceil(rounds / 2);
  const fitted = new Map<string, number>();
  for (const [name, index] of names) {
    const value = Math.round((sums[index]! / averaged) * 100) / 100;
    if (value !== 0) fitted.set(name, value);
  }
  return fitted;
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
