// Turns a block of words into a set: the shape of every word list here.

/** The words of `text`, one a space or line; a "_" inside a word stands for a space ("white_house"). */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  );
}

/**
 * Words in order, each behind a digit that tells how many characters it shares with the word before: "0Aaron1bbot" is
 * Aaron, Abbot. For long lists made by a script.
 */
export function nameList(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (const [, shared, rest] of packed.matchAll(/(\d)([^\d\s]+)/g)) {
    word = word.slice(0, Number(shared)) + rest;
    words.add(word);
  }
  return words;
}

/** Pairs "short=long" as a map; several shorts may share one long form. */
export function wordPairs(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of wordList(text)) {
    const at = pair.indexOf('=');
    pairs.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return pairs;
}
