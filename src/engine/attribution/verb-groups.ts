// Verb groups on a line, found from the parts of speech alone: a verb with its auxiliaries.
import { isNoun, isTensed, isVerb, tagOf, wordOf } from './phrases.ts';
import type { Line } from './reading.ts';

const AUXILIARIES = new Set(
  `be am is are was were been being 's ’s 're ’re 'm ’m have has had having 've ’ve 'd ’d do does did will would can
  could may might shall should must ca wo ll 'll ’ll get gets got`.split(/\s+/),
);
const BE = new Set(`be am is are was were been being 's ’s 're ’re 'm ’m`.split(' '));
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'hardly', 'no']);

/** Whether an auxiliary stands at a place. */
export const isAuxiliary = (line: Line, place: number): boolean => {
  const tag = tagOf(line, place);
  return (tag === 'MD' || isVerb(tag)) && AUXILIARIES.has(wordOf(line, place));
};
/** Whether a word is a form of "be". */
export const isBe = (word: string): boolean => BE.has(word);
const isAdverb = (line: Line, place: number): boolean => {
  const tag = tagOf(line, place);
  if (tag !== 'RB' && tag !== 'RBR' && tag !== 'RBS') return false;
  // "Cameron criticised": a name that reads as an adverb
  return !line.reading.mentionsByHead.has(line.places[place]!);
};

/** A verb with its auxiliaries: places [first, head]. */
export interface VerbGroup {
  first: number;
  head: number;
  finite: boolean;
  negated: boolean;
  passive: boolean;
  modal: boolean;
  infinitive: boolean;
  gerund: boolean;
}

/** Whether "to" or "with" ends "we spoke to", which describes the noun before it: "the customers we spoke to say …". */
export function spokenTo(line: Line, place: number): boolean {
  if (
    !/^(to|with)$/.test(wordOf(line, place)) ||
    !/^(spoke|spoken|talked|speaking|talking)$/.test(wordOf(line, place - 1))
  )
    return false;
  const pronoun = isAuxiliary(line, place - 2) ? place - 3 : place - 2;
  return /^(we|i)$/.test(wordOf(line, pronoun)) && isNoun(tagOf(line, pronoun - 1));
}

/** The verb group whose main verb stands at a place. */
export function verbGroupAt(line: Line, head: number): VerbGroup {
  let first = head;
  let negated = false;
  let be = false;
  let have = false;
  let modal = false;
  let finite = false;
  let infinitive = false;
  let at = head - 1;
  for (; at >= 0 && head - at < 8; at -= 1) {
    const word = wordOf(line, at);
    if (NEGATIONS.has(word)) {
      negated = true;
      continue;
    }
    // "an official who was there told": there ends the clause before
    if (word === 'there' && isBe(wordOf(line, at - 1))) break;
    if (isAdverb(line, at)) continue;
    // "has, however, revealed"
    if (word === ',' && isAdverb(line, at - 1) && wordOf(line, at - 2) === ',' && isAuxiliary(line, at - 3)) {
      at -= 2;
      continue;
    }
    if (tagOf(line, at) === 'TO' || (word === 'to' && at === head - 1)) {
      if (modal || finite || spokenTo(line, at)) break;
      infinitive = true;
      first = at;
      continue;
    }
    if (infinitive || !isAuxiliary(line, at)) break;
    const tag = tagOf(line, at);
    if (tag === 'MD') modal = true;
    if (isBe(word)) be = true;
    if (/^ha(ve|s|d|ving)$/.test(word) || word === "'ve" || word === '’ve') have = true;
    if (isTensed(tag) || tag === 'MD') finite = true;
    first = at;
  }
  // Adverbs between subject and verb belong to the group; those before them do not.
  while (
    first > 0 &&
    isAdverb(line, first - 1) &&
    !/^(however|meanwhile|then|still|yet|now|there)$/.test(wordOf(line, first - 1))
  )
    first -= 1;
  const tag = tagOf(line, head);
  const plain = first === head || !(be || have || modal || infinitive || finite);
  const gerund = (tag === 'VBG' || (tag === 'NN' && wordOf(line, head).endsWith('ing'))) && !be;
  if (plain && (isTensed(tag) || (tag === 'VB' && spokenTo(line, at)))) finite = true;
  // "hired by the city", not "responded by saying"
  const byAgent =
    tag === 'VBN' && wordOf(line, head + 1) === 'by' && tagOf(line, head + 2) !== 'VBG' && !have;
  const passive =
    byAgent ||
    (be && !have && tag !== 'VBG' ? tag === 'VBN' || tag === 'VBD' : be && (tag === 'VBN' || tag === 'VBD'));
  return { first, head, finite: finite && !infinitive, negated, passive, modal, infinitive, gerund };
}
