// Small questions about a token that every part of the mentions stage asks.
import type { Token } from '../text/document.ts';

/** Begins with a capital letter. */
export function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  // Asked of every word several times: letters of the keyboard need no conversion.
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const first = text[0]!;
  return first !== first.toLowerCase();
}

/** All capitals, two letters or more, full stops allowed: "ICE", "F.B.I.", "AT&T". */
export function isAcronym(text: string): boolean {
  let letters = 0;
  for (const unit of text) {
    if (unit === '.' || unit === '&' || unit === '-' || (unit >= '0' && unit <= '9')) continue;
    if (unit === unit.toLowerCase()) return false;
    letters += 1;
  }
  return letters >= 2;
}

/** A single letter, with or without its full stop: a middle initial. */
export function isInitial(text: string): boolean {
  const size = text.length;
  if (size === 0 || size > 4 || !isCapital(text)) return false;
  if (size === 1) return true;
  for (let at = 1; at < size; at += 2) if (text[at] !== '.') return false;
  return size % 2 === 0 || size === 2;
}

const POSSESSIVES = new Set(["'s", '’s', "'", '’']);

/** The mark of possession after a noun. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && token.tag === 'POS' && POSSESSIVES.has(token.lower);
}

/** The tag of a noun, proper or common. */
export function isNoun(tag: string): boolean {
  return tag === 'NN' || tag === 'NNS' || tag === 'NNP' || tag === 'NNPS';
}

/** The tag of a proper noun. */
export function isProper(tag: string): boolean {
  return tag === 'NNP' || tag === 'NNPS';
}

/** The tag of a verb in any form, modal ones too. */
export function isVerb(tag: string): boolean {
  return tag.startsWith('VB') || tag === 'MD';
}

/** A verb that can carry a subject before it ("says", "told", "will"). */
export function isFiniteVerb(tag: string): boolean {
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
}

/** Guess of the singular of a plural noun in lower case. */
export function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word === 'people') return 'person';
  if (word === 'wives') return 'wife';
  if (word === 'children') return 'child';
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is'))
    return word.slice(0, -1);
  return word;
}
