// What a word's letters show, asked of every word of a text again and again.

const CAPITAL = /^\p{Lu}/u;

/** Whether a word starts with a capital letter, of any script. */
export function startsWithCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  // Nearly all words start with a letter of the keyboard: no regular expression is needed for those.
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : CAPITAL.test(word);
}

/** A capital of the Latin letters that Western Europe writes, by its code. */
export const isUpper = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);

const LETTER = /[\p{L}\p{M}]/u;
const UNKNOWN = 2;
/** 1 for letters and their marks, 0 for others, by their code; looked up once for each. */
const letters = new Uint8Array(0x3000).fill(UNKNOWN);

/** Width in code units of the letter, or the mark on a letter, that stands at `at`; 0 where none stands there. */
export function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < letters.length) {
    if (letters[unit] === UNKNOWN) letters[unit] = LETTER.test(String.fromCharCode(unit)) ? 1 : 0;
    return letters[unit]!;
  }
  if (at >= text.length) return 0;
  const letter = String.fromCodePoint(text.codePointAt(at)!);
  return LETTER.test(letter) ? letter.length : 0;
}
