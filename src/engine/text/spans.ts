// Places in lists of spans that are sorted by start.

/** Place of the first entry that starts at or after `offset` (UTF-16 code units) in a list sorted by start; its length where none does. */
export function firstFrom(list: ReadonlyArray<{ start: number }>, offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
