// Acronyms of bodies: the initials of a name, and what the text writes out of them ("Citizens for Clean Rivers (CCR)").
import type { TextDocument } from '../text/document.ts';
import type { Name } from './names.ts';
import { isAcronym, isCapital } from './words.ts';

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'a', 'an', '&', "'s", '’s']);

/** Key of a body's name: lower case without article, stops and possession. */
export function bodyKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[’']s\b/g, '')
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Initials of a name, with and without a leading "US" or the like, lower case. */
export function initialsOf(label: string): string[] {
  const words = label.split(/[\s-]+/).filter((word) => word && !SMALL.has(word.toLowerCase()));
  const letters = words.map((word) => word[0]!.toLowerCase());
  const withoutState = /^(?:u\.?s\.?|united|federal|national)$/i.test(words[0] ?? '')
    ? letters.slice(1).join('')
    : '';
  const first = /^u\.?s\.?$/i.test(words[0] ?? '') ? `us${letters.slice(1).join('')}` : letters.join('');
  return [first, withoutState].filter((acronym) => acronym.length > 1);
}

/** The words before "(CCR)" whose initials the letters are, or null. */
function beforeBracket({ text, tokens }: TextDocument, open: number): string | null {
  const letters = tokens[open + 1]!.text.replaceAll('.', '').toLowerCase();
  let left = letters.length - 1;
  let first = open;
  for (let at = open - 1; at >= 0 && left >= 0 && open - at < 2 * letters.length + 2; at -= 1) {
    const word = tokens[at]!;
    if (word.sentence !== tokens[open]!.sentence) break;
    if (word.lower[0] === letters[left] && isCapital(word.text)) {
      left -= 1;
      first = at;
    } else if (!SMALL.has(word.lower)) break;
  }
  return left < 0 ? text.slice(tokens[first]!.start, tokens[open - 1]!.end).replace(/\s+/g, ' ') : null;
}

/**
 * What the acronyms of a text stand for, by acronym in lower case: as it writes out beside a bracket, or in a name
 * that it uses elsewhere. Acronyms of two letters say too little.
 */
export function writtenOut(document: TextDocument, names: readonly Name[]): ReadonlyMap<string, string> {
  const { tokens } = document;
  const long = new Map<string, string>();
  for (let at = 1; at + 2 < tokens.length; at += 1) {
    if (tokens[at]!.text !== '(' || tokens[at + 2]!.text !== ')') continue;
    const acronym = tokens[at + 1]!.text;
    if (!isAcronym(acronym) || acronym.length < 3) continue;
    const words = beforeBracket(document, at);
    if (words) long.set(bodyKey(acronym), words);
  }
  const short = new Set<string>();
  for (const { type, first, end } of names)
    if (type === 'body' && end - first === 1 && isAcronym(tokens[first]!.text))
      short.add(bodyKey(tokens[first]!.text));
  for (const { type, label, first, end } of names) {
    if (type !== 'body' || end - first < 3) continue;
    for (const letters of initialsOf(label))
      if (letters.length > 2 && short.has(letters) && !long.has(letters)) long.set(letters, label);
  }
  return long;
}
