// How well an extracted text agrees with the true one: words as a bag, precision and recall of them.

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of a text, in lower case, ligatures spelled out. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().normalize('NFKC').match(WORD) ?? [];
}

/** F1 of the words of `text` against those of `truth`, each word as often as it stands there; 0 to 1. */
export function wordF1(text: string, truth: string): number {
  const left = new Map<string, number>();
  const true_ = wordsOf(truth);
  for (const word of true_) left.set(word, (left.get(word) ?? 0) + 1);
  const found = wordsOf(text);
  let hits = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    hits += 1;
    left.set(word, count - 1);
  }
  return found.length + true_.length === 0 ? 1 : (2 * hits) / (found.length + true_.length);
}
