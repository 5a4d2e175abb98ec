// Beginnings of words: what a word's inflections share, and lists of beginnings that are looked up.

/** Endings by their last letter, longest first: a word is compared with the few that it may have. */
const ENDINGS = new Map<string, string[]>();
for (const ending of 'ations ation ings ing ments ment ies ied ers ed es er ly s y e'.split(' ')) {
  const last = ending.slice(-1);
  ENDINGS.set(last, [...(ENDINGS.get(last) ?? []), ending]);
}

/** The beginning of a word that its inflections share. */
export function stemOf(word: string): string {
  const last = word[word.length - 1]!;
  const owned = last === 's' || last === "'" || last === '’';
  const stem = owned ? word.replace(/[’']s?$/, '') : word;
  for (const ending of ENDINGS.get(stem[stem.length - 1] ?? '') ?? [])
    if (stem.length - ending.length >= 3 && stem.endsWith(ending)) return stem.slice(0, -ending.length);
  return stem;
}

/** Tells whether a word begins with one of the stems; found by their first two letters, since most words begin with none. */
export function beginsWith(stems: readonly string[]): (word: string) => boolean {
  const byOpening = new Map<string, string[]>();
  for (const stem of stems) {
    const opening = stem.slice(0, 2);
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), stem]);
  }
  return (word) => {
    const likely = byOpening.get(word.slice(0, 2));
    if (likely) for (const stem of likely) if (word.startsWith(stem)) return true;
    return false;
  };
}
