// Numbers 0–90 as one printable character each, from "#" on; "!" stands for the backslash, which would have to be escaped.

const BACKSLASH = 92 - 35;

/** The character of a number; throws where it is none from 0 to 90. */
export function charOf(number: number): string {
  if (number < 0 || number > 90) throw new Error(`${number} does not fit one character`);
  return number === BACKSLASH ? '!' : String.fromCharCode(35 + number);
}

/** The number of a character's code. */
export const digitOf = (code: number): number => (code === 33 ? BACKSLASH : code - 35);
