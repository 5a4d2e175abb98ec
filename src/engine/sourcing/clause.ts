// The clause around a verb of answering: negation, passive, complement; shared by the frames.
import { allegationNouns, wrongNouns } from '../lexicon/allegation-words.ts';
import { refusers } from '../lexicon/false-friends.ts';
import type { ResponseKind } from '../report.ts';
import type { Word } from './phrases.ts';

/** What the words around a verb of answering show. */
export interface Frame {
  kind: ResponseKind;
  /** Place of the verb among the words. */
  verb: number;
  /** What is answered, where it stands before the verb ("a charge she denies"): words [first, end). */
  object?: { first: number; end: number };
  /** The complement is a proposition or an allegation by its own words; otherwise only the verb says so. */
  sure: boolean;
}

export const ALLEGATIONS = new Set(allegationNouns);
export const WRONGS = new Set(wrongNouns);
export const REFUSERS = new Set(refusers);

export const SUBJECTS = new Set(['he', 'she', 'they', 'there', 'we', 'i', 'it']);
export const OBJECTS = new Set(['him', 'them', 'us', 'me', 'you']);
export const OWNERS = new Set([
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'the',
  'a',
  'an',
  'any',
  'all',
  'those',
  'these',
  'such',
  'having',
]);
const NEGATIVE = new Set(['not', 'never', 'cannot', 'hardly', 'without']);
const NOBODY = new Set([
  'nobody',
  'none',
  'few',
  'neither',
  'no',
  'who',
  'can',
  'could',
  'cannot',
  'hard',
  'impossible',
  'difficult',
]);
/** Words with which plans, views and wishes are negated, not deeds: "was not going to", "did not want". */
export const NO_DEED =
  /^(?:should|would|will|could|might|going|want|wants|wanted|plan|planning|think|believe|sure|need|expect|see|support|mind|feel|like|ready|able|prefer|wish|hope)$/;
/** Is a plan, a view or a wish negated among the words, not a deed? */
export function negatesPlan(words: readonly string[]): boolean {
  const at = words.findIndex((word) => word === 'not' || word === 'never');
  return at >= 0 && words.slice(Math.max(0, at - 2), at + 3).some((word) => NO_DEED.test(word));
}
export const ENDS = new Set(['.', ',', ';', ':', '!', '?', '—', '–', '-', ')', '(', '...', '…']);
const BREAKS = new Set([
  ...ENDS,
  'after',
  'because',
  'when',
  'while',
  'but',
  'and',
  'who',
  'which',
  'as',
  'before',
]);
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'get', 'gets', 'got', 'getting']);
export const GERUND_THINGS = new Set([
  'boarding',
  'parking',
  'housing',
  'funding',
  'standing',
  'licensing',
  'landing',
  'schooling',
  'nothing',
  'anything',
  'something',
  'everything',
]);

/** Is the verb negated, or said of nobody: "did not deny", "no one denies", "it is hard to deny"? */
export function negatedBefore(words: Word[], at: number, from: number): 'not' | 'nobody' | null {
  for (let back = at - 1; back >= Math.max(from, at - 4); back--) {
    const { text } = words[back]!;
    if (ENDS.has(text)) return null;
    if (text === 'than' && words[back - 1]?.text === 'rather') return 'nobody'; // "rather than challenging the claim"
    if (NEGATIVE.has(text)) {
      const before = words[back - 1]?.text ?? '';
      return before === 'can' || before === 'could' ? 'nobody' : 'not';
    }
    if (NOBODY.has(text) && back >= at - 3 && !(text === 'who' && back < at - 1) && text !== 'who')
      return 'nobody';
  }
  return null;
}

/** "was denied"; "is denying rumors" is none. */
export const passive = (words: Word[], at: number, from: number): boolean => {
  if (words[at]!.text.endsWith('ing')) return false;
  for (let back = at - 1; back >= Math.max(from, at - 2); back--) if (BE.has(words[back]!.text)) return true;
  return false;
};

/** Words of the complement up to the clause's end, at most `most`. */
export function complement(words: Word[], at: number, to: number, most: number): string[] {
  const found: string[] = [];
  for (let next = at + 1; next < to && found.length < most; next++) {
    const { text } = words[next]!;
    if (found.length > 0 && BREAKS.has(text)) break;
    found.push(text);
  }
  return found;
}

export const before = (words: Word[], at: number, from: number, most: number): string[] =>
  words.slice(Math.max(from, at - most), at).map(({ text }) => text);

/** Nouns of the object itself: up to the preposition that begins what describes it. */
export function nounsOf(rest: string[]): string[] {
  const stop = rest.findIndex(
    (word, place) => place > 0 && /^(?:of|to|for|from|in|on|at|by|with|over|about|that|during)$/.test(word),
  );
  return stop < 0 ? rest : rest.slice(0, stop);
}

export const ASIDE = new Set([
  'to',
  'in',
  'on',
  'earlier',
  'later',
  'last',
  'this',
  'at',
  'during',
  'as',
  'repeatedly',
  'vehemently',
  'strongly',
]);
const ANTECEDENTS = new Set([
  'which',
  'something',
  'prospect',
  'things',
  'what',
  'idea',
  'suggestion',
  'scenario',
  'point',
]);

/** "…, a charge she denies", "something he denied to me", "which the firm has denied": what is answered stands before. */
export function objectBefore(words: Word[], at: number, from: number): { first: number; end: number } | null {
  let back = at - 1;
  while (
    back > from &&
    /^(?:has|have|had|strongly|repeatedly|vehemently|also|flatly|has|later|consistently|always|categorically)$/.test(
      words[back]!.text,
    )
  )
    back--;
  // the subject: a pronoun, or a short noun phrase
  const subjectEnd = back;
  while (back > from && subjectEnd - back < 6) {
    const word = words[back - 1]!;
    if (word.text === 'that' && ALLEGATIONS.has(words[back - 2]?.text ?? '')) {
      back--; // "a claim that the office disputes"
      continue;
    }
    if (ANTECEDENTS.has(word.text) || ALLEGATIONS.has(word.text)) {
      const lone = word.text === 'which' || word.text === 'something' || word.text === 'what';
      const article = words[back - 2]?.text ?? '';
      if (!lone && !/^(?:a|an|the|these|those|both|all|any)$/.test(article)) return null;
      const end = words[back]!.text === 'that' ? back + 1 : back;
      return { first: lone ? back - 1 : back - 2, end };
    }
    if (ENDS.has(word.text)) return null;
    back--;
  }
  return null;
}
