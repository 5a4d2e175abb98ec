// What the words around a head noun say: definite, owned, counted, ranked, affiliated; whether its tail tells how it knows.
import { nationalities } from '../lexicon/nationalities.ts';
import { bodyNouns, routineBodies } from '../lexicon/organisations.ts';
import { circlePlurals, unnamedNouns } from '../lexicon/people.ts';
import { roleNouns } from '../lexicon/roles.ts';
import { numberWords, ranks, severalWords, withheldAdjectives } from '../lexicon/unnamed-words.ts';
import type { Token } from '../text/document.ts';
import type { Phrase } from './phrases.ts';
import { isPlural } from './slots.ts';
import { isCapital } from './words.ts';

export interface PhraseFacts {
  /** "the", "her", an owner before the head. */
  definite: boolean;
  owned: boolean;
  indefinite: boolean;
  plural: boolean;
  /** An exact or open number stands before the head ("two", "several", "one", "another"). */
  counted: boolean;
  /** "some", "many", "most", "few". */
  vaguely: boolean;
  ranked: boolean;
  withheld: boolean;
  /** A name, nationality or class word of a body stands before the head. */
  affiliated: boolean;
}

/** A noun phrase without a name for its head, and what is known of it when its kind is asked. */
export interface Nominal {
  tokens: Token[];
  phrase: Phrase;
  facts: PhraseFacts;
  /** The words tell that its name is withheld or how it knows. */
  knows: boolean;
  /** The head in lower case, and its singular. */
  word: string;
  one: string;
  /** The word that its tail begins with, or ''. */
  link: string;
}

const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'your',
]);

export const OWNED = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);

const ACCESS = new Set(
  'heard seen interviewed reached contacted attended watched witnessed familiar aware privy close briefed informed involved knowledge attended anonymity authorized authorised identified identity name named condition background spoke speaking present attendance reviewed examined inspected'.split(
    ' ',
  ),
);

const MATTERS = new Set(
  'matter matters talks negotiations deal investigation case situation process discussions thinking decision planning operation transaction inquiry probe plans proceedings process issue deliberations events leadership family'.split(
    ' ',
  ),
);

/** What the words before the head say. */
export function factsOf(tokens: Token[], phrase: Phrase): PhraseFacts {
  const facts: PhraseFacts = {
    definite: false,
    owned: phrase.owner !== null,
    indefinite: false,
    plural: isPlural(tokens[phrase.head]!),
    counted: false,
    vaguely: false,
    ranked: false,
    withheld: false,
    affiliated: false,
  };
  const first = tokens[phrase.first]!.lower;
  facts.definite = DEFINITE.has(first) || facts.owned;
  if (OWNED.has(first)) facts.owned = true;
  facts.indefinite =
    first === 'a' ||
    first === 'an' ||
    first === 'another' ||
    (first === 'one' && !facts.plural) ||
    (first === 'some' && !facts.plural);
  for (let at = phrase.first; at < phrase.head; at += 1) {
    const { lower, text, tag } = tokens[at]!;
    if (
      numberWords.has(lower) ||
      severalWords.has(lower) ||
      lower === 'another' ||
      lower === 'dozen' ||
      lower === 'couple' ||
      lower === 'handful' ||
      lower === 'dozens' ||
      (tag === 'CD' && /^\d{1,3}$/.test(lower)) ||
      (lower === 'both' && tokens[phrase.end]?.lower !== 'and')
    ) {
      if (lower === 'many' || lower === 'various' || lower === 'numerous' || lower === 'countless')
        facts.vaguely = true;
      else facts.counted = true;
    } else if (lower === 'some' || lower === 'most' || lower === 'few' || lower === 'any')
      facts.vaguely = true;
    else if (ranks.has(lower)) facts.ranked = true;
    else if (withheldAdjectives.has(lower)) facts.withheld = true;
    else if (
      (isCapital(text) && (at > phrase.first || tag.startsWith('NNP'))) ||
      nationalities.has(lower) ||
      bodyNouns.has(lower) ||
      routineBodies.has(lower)
    )
      facts.affiliated = true;
  }
  if (phrase.group && facts.definite && !phrase.owner)
    facts.definite = DEFINITE.has(tokens[phrase.first]!.lower);
  return facts;
}

/** "54.6 percent of voters", "six in ten", "two-thirds of insiders", "a majority of her backers": a share, not people counted. */
export function isShare(tokens: Token[], phrase: Phrase): boolean {
  const end = phrase.group ? phrase.group.first : phrase.head;
  for (let at = phrase.first; at < end; at += 1) {
    const { lower } = tokens[at]!;
    // "half a dozen", "a third source"
    if (lower === 'half' && tokens[at + 1]?.lower === 'a') continue;
    if (!phrase.group && /^(?:third|quarter|fifth)$/.test(lower)) continue;
    if (
      /^(?:percent|%|in|out|half|majority|plurality|quarter|third|thirds|fifth|share|proportion)$/.test(
        lower,
      ) ||
      /-(?:thirds|quarters|fifths|percent)$/.test(lower)
    )
      return true;
    if (/^[\d,.]+$/.test(lower) && (lower.includes('.') || lower.length > 3)) return true;
  }
  return false;
}

/** "is a nurse", "as a nurse": says what somebody is, names nobody. */
export function isPredicate(tokens: Token[], phrase: Phrase): boolean {
  const { lower } = tokens[phrase.first]!;
  const before = tokens[phrase.first - 1];
  // "she needs somebody who says so", "for someone who says so": anybody of that sort
  const anybody = /^(?:someone|somebody)$/.test(lower);
  if (anybody && /^(?:for|of|need|needs|want|wants)$/.test(before?.lower ?? '')) return true;
  if (!/^(?:a|an)$/.test(lower) && !anybody) return false;
  return (
    before !== undefined &&
    /^(?:is|was|be|been|being|became|become|as|'s|’s)$/.test(before.lower) &&
    before.tag !== 'POS' &&
    before.sentence === tokens[phrase.first]!.sentence
  );
}

/** The words [first, end) tell how somebody knows: "who was briefed on the talks", "close to the family". */
export function tellsAccess(tokens: Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const { lower } = tokens[at]!;
    if ((lower === 'close' || lower === 'near') && !isCloseToSomebody(tokens, at + 1, end)) continue;
    if (ACCESS.has(lower) || dealtWith(tokens, at, end)) return true;
    if (lower === 'room' || lower === 'meeting') return true;
  }
  return false;
}

/** "people who have spoken with the candidate", "those who worked for her": how they know is told. */
function dealtWith(tokens: Token[], at: number, end: number): boolean {
  if (!/^(?:spoken|talked|met|worked|dealt|served|work|deal|speak)$/.test(tokens[at]!.lower)) return false;
  if (at + 2 >= end + 1 || !/^(?:with|to|for|under|alongside)$/.test(tokens[at + 1]?.lower ?? ''))
    return false;
  const object = tokens[at + 2]!;
  if (/^(?:him|her|them|mr|mr\.|mrs|mrs\.|ms|ms\.)$/.test(object.lower)) return true;
  if (object.tag.startsWith('NNP')) return true;
  const noun = tokens[at + 3];
  return /^(?:the|his|her)$/.test(object.lower) && noun !== undefined && roleNouns.has(noun.lower);
}

/** "close to Mr. Cruz", "close to the talks" tell access; "close to retirement", "close to the border" do not. */
function isCloseToSomebody(tokens: Token[], at: number, end: number): boolean {
  if (tokens[at]?.lower !== 'to' && tokens[at]?.lower !== 'with') return false;
  for (let to = at + 1; to < Math.min(end, at + 6); to += 1) {
    const { lower, tag, text } = tokens[to]!;
    if (tag === 'PRP' || tag === 'PRP$' || MATTERS.has(lower)) return true;
    if (isCapital(text) && tag.startsWith('NNP')) return true;
    if (bodyNouns.has(lower) || roleNouns.has(lower) || unnamedNouns.has(lower) || circlePlurals.has(lower))
      return true;
  }
  return false;
}

/** "New York's chief examiner", "its top prosecutor": there is one such. */
export function isSoleHolder(tokens: Token[], phrase: Phrase): boolean {
  for (let at = phrase.first; at < phrase.head; at += 1)
    if (/^(?:chief|top|principal|acting|interim)$/.test(tokens[at]!.lower)) return true;
  return false;
}

/** "a State Department official": the department answers through whoever is on duty. */
export function isDepartments(tokens: Token[], phrase: Phrase): boolean {
  const before = tokens[phrase.head - 1]!;
  return (
    phrase.head - phrase.first > 2 &&
    isCapital(before.text) &&
    /^(?:department|ministry|agency|bureau|commission|authority|administration|service|board|council|committee)$/.test(
      before.lower,
    )
  );
}

/** "four candidates", not "several". */
export function isExact(tokens: Token[], phrase: Phrase): boolean {
  for (let at = phrase.first; at < phrase.head; at += 1) if (tokens[at]!.tag === 'CD') return true;
  return false;
}
