// What a measurement looks like, and how time is measured; a file of this folder that exports `bench` gives rows of it.

/** One line of the table. */
export interface Row {
  /** What was measured, in words ("engine, 1,000 words"). */
  what: string;
  value: number;
  unit: 'ms' | 'kB' | 'MB' | 'words/s';
  /** The same in something known, measured in the same session: another library, the page without the extension. */
  reference?: { what: string; value: number };
  /** What the value must stay under (for words/s: over). */
  limit?: number;
}

/** Gives the rows of one room; runs as long as it needs, up to a minute. */
export type Bench = () => Promise<Row[]>;

/** The median of some numbers. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The median time of `times` runs in milliseconds, after `warm` runs that do not count. */
export async function timed(run: () => unknown, times = 9, warm = 2): Promise<number> {
  for (let index = 0; index < warm; index += 1) await run();
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return median(taken);
}
