// What a word's letters show, asked of every word of a text again and again.

const CAPITAL = /^\p{Lu}/u;

/** Whether a word starts with a capital letter, of any script. */
export function startsWithCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  // Nearly all words start with a letter of the keyboard: no regular expression is needed for those.
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : CAPITAL.test(word);
}
