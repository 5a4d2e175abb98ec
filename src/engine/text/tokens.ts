// Words, numbers and marks of a stretch of text, after the manner of the Penn Treebank.
import { NUMBER_ABBREVIATIONS, PLAIN_ABBREVIATIONS, PREFIX_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { isUpper } from './letters.ts';

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const OTHER = 3;

const LETTERS = /[\p{L}\p{M}_]/u;
const DIGITS = /\p{Nd}/u;
const SPACES = /[\s\u200b\u200e\u200f\u2060\ufeff\u00ad\p{Cc}]/u;

function look(character: string): number {
  if (LETTERS.test(character)) return LETTER;
  if (DIGITS.test(character)) return DIGIT;
  return SPACES.test(character) ? SPACE : OTHER;
}

const table = new Uint8Array(0x3000).fill(255);

/** Class of the character that starts at `at`; a surrogate pair counts as one, a lone surrogate as OTHER. */
function classAt(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x3000) {
    const known = table[unit]!;
    if (known !== 255) return known;
    const found = look(text[at]!);
    table[unit] = found;
    return found;
  }
  if (at >= end) return OTHER;
  return look(String.fromCodePoint(text.codePointAt(at)!));
}

function width(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= end) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

const isWordClass = (kind: number) => kind === LETTER || kind === DIGIT;
const isApostrophe = (unit: number) =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0x2018 || unit === 0xb4;
const isHyphen = (unit: number) => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** Whether the mark at `at`, between two word characters, belongs inside the word. */
function joins(text: string, start: number, at: number, before: number, after: number): boolean {
  const unit = text.charCodeAt(at);
  if (isApostrophe(unit)) return before === LETTER && after === LETTER;
  if (isHyphen(unit)) return true;
  if (unit === 0x2e) {
    if (before === DIGIT || after === DIGIT) return true;
    // "said.The": a stop without a space after it still ends a sentence.
    return !(isUpper(text.charCodeAt(at + 1)) && at - start > 1 && !isUpper(text.charCodeAt(at - 1)));
  }
  if (unit === 0x2c || unit === 0x3a) return before === DIGIT && after === DIGIT;
  if (unit === 0x2f) return before === DIGIT && after === DIGIT;
  return unit === 0x26 && isUpper(text.charCodeAt(at - 1)) && isUpper(text.charCodeAt(at + 1));
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  let before = OTHER;
  while (at < end) {
    const kind = classAt(text, at, end);
    if (isWordClass(kind)) {
      before = kind;
      at += width(text, at, end);
      continue;
    }
    if (at + 1 >= end) break;
    const after = classAt(text, at + 1, end);
    if (!isWordClass(after) || !joins(text, start, at, before, after)) break;
    at += 1;
  }
  return at;
}

/** Whether the stop at `stop` belongs to the word before it: "Mr.", "U.S.", "J.", "No. 10". */
function ownsStop(text: string, start: number, stop: number, end: number): boolean {
  const word = text.slice(start, stop);
  const lower = word.toLowerCase();
  let next = stop + 1;
  while (next < end && text.charCodeAt(next) === 0x20) next += 1;
  if (next < end && NUMBER_ABBREVIATIONS.has(lower) && classAt(text, next, end) === DIGIT) return true;
  // "p. 12" is a page, the P. of "Kenneth P. Cohen" a name
  const initial = stop - start === 1 && isUpper(word.charCodeAt(0));
  if (NUMBER_ABBREVIATIONS.has(lower) && !initial) return false;
  if (stop - start === 1) return (isUpper(word.charCodeAt(0)) && word !== 'I') || word === 'v';
  if (word.length < 16 && word.includes('.')) return /^(?:\p{L}{1,2}\.){1,5}\p{L}{1,2}$/u.test(word);
  if (PREFIX_ABBREVIATIONS.has(lower)) return isUpper(word.charCodeAt(0)) || lower === 'vs' || lower === 'v';
  return PLAIN_ABBREVIATIONS.has(lower) && (isUpper(word.charCodeAt(0)) || next < end);
}

const ENCLITICS = new Set(['s', 'm', 'd', 're', 've', 'll']);

/** Where a contraction falls apart: do|n't, he|'s, can|not; the word's end where it does not. */
function contractionAt(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - 3; at -= 1) {
    if (!isApostrophe(text.charCodeAt(at))) continue;
    const rest = text.slice(at + 1, end).toLowerCase();
    if (ENCLITICS.has(rest)) return at;
    if (rest === 't' && (text.charCodeAt(at - 1) | 32) === 0x6e && at - 1 > start) return at - 1;
  }
  if (end - start === 6 && text.slice(start, end).toLowerCase() === 'cannot') return start + 3;
  return end;
}

function addressEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && classAt(text, at, end) !== SPACE && !/["“”<>()«»]/.test(text[at]!)) at += 1;
  while (at > start && /[.,;:!?'’\]]/.test(text[at - 1]!)) at -= 1;
  return at;
}

function startsAddress(text: string, at: number): boolean {
  // Few words start with h or w: only those are compared.
  const unit = text.charCodeAt(at);
  if (unit === 0x77) return text.startsWith('www.', at);
  return unit === 0x68 && (text.startsWith('http://', at) || text.startsWith('https://', at));
}

/** Marks of one kind in a row that mean nothing each. */
const LONG_RUN = 5;

function runEnd(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(start);
  let at = start + 1;
  while (at < end && text.charCodeAt(at) === unit) at += 1;
  return at;
}

/** Where the mark that starts at `at` ends: "--", "...", two apostrophes and two backticks are one mark. */
function markEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800) {
    // "=====", and marks beyond any nesting: decoration, one token.
    const stop = runEnd(text, at, end);
    if (unit === 0x2e || unit === 0x2d || stop - at >= LONG_RUN) return stop;
  }
  const doubled = unit === 0x27 || unit === 0x60 || unit === 0x2018 || unit === 0x2019;
  if (doubled && at + 1 < end && text.charCodeAt(at + 1) === unit) {
    // Three apostrophes after a word are a single mark that closes inside '' … ''.
    const three = at + 2 < end && text.charCodeAt(at + 2) === unit;
    const closes = at > 0 && classAt(text, at - 1, end) !== SPACE && text.charCodeAt(at - 1) !== unit;
    return three && closes ? at + 1 : at + 2;
  }
  return at + width(text, at, end);
}

/** Words that an apostrophe opens. */
const ELIDED = new Set(['em', 'til', 'till', 'tis', 'twas', 'cause', 'bout', 'n', 'round', 'cuz']);

function elisionEnd(text: string, at: number, end: number): number {
  if (!isApostrophe(text.charCodeAt(at)) || at + 1 >= end) return at;
  const kind = classAt(text, at + 1, end);
  if (!isWordClass(kind)) return at;
  const stop = wordEnd(text, at + 1, end);
  const word = text.slice(at + 1, stop).toLowerCase();
  if (kind === DIGIT) return /^\d\ds?$/.test(word) ? stop : at;
  if (!ELIDED.has(word)) return at;
  return word === 'n' && stop < end && isApostrophe(text.charCodeAt(stop)) ? stop + 1 : stop;
}

/** "the U.K.'s offer": where the ending of an owner that is written with stops ends; the place itself elsewhere. */
function ownerEnd(text: string, at: number, end: number): number {
  if (!isApostrophe(text.charCodeAt(at)) || text[at - 1] !== '.' || text[at + 1] !== 's') return at;
  return at + 2 >= end || !isWordClass(classAt(text, at + 2, end)) ? at + 2 : at;
}

/**
 * Finds the words, numbers and marks of text[start, end), in order, and hands each to `found` as offsets.
 * Contractions fall apart as in the Penn Treebank. Linear; never cuts a surrogate pair.
 */
export function scanTokens(
  text: string,
  start: number,
  end: number,
  found: (start: number, end: number) => void,
): void {
  let at = start;
  while (at < end) {
    const kind = classAt(text, at, end);
    if (kind === SPACE) {
      at += width(text, at, end);
    } else if (isWordClass(kind)) {
      at = scanWord(text, at, end, found);
    } else {
      const unit = text.charCodeAt(at);
      const handle =
        (unit === 0x40 || unit === 0x23) && at + 1 < end && isWordClass(classAt(text, at + 1, end));
      const elided = Math.max(elisionEnd(text, at, end), ownerEnd(text, at, end));
      let stop = elided > at ? elided : markEnd(text, at, end);
      if (handle) stop = wordEnd(text, at + 1, end);
      found(at, stop);
      at = stop;
    }
  }
}

function scanWord(
  text: string,
  start: number,
  end: number,
  found: (start: number, end: number) => void,
): number {
  if (startsAddress(text, start)) {
    const stop = addressEnd(text, start, end);
    if (stop > start) {
      found(start, stop);
      return stop;
    }
  }
  let stop = wordEnd(text, start, end);
  if (stop < end && text.charCodeAt(stop) === 0x2e && text.charCodeAt(stop + 1) !== 0x2e) {
    if (ownsStop(text, start, stop, end)) stop += 1;
  }
  const cut = contractionAt(text, start, stop);
  found(start, cut);
  if (cut < stop) found(cut, stop);
  return stop;
}
