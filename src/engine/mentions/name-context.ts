// What stands beside a name that no list knows: whether it names a person.
import { organisationWords } from '../lexicon/organisations.ts';
import { unnamedNouns } from '../lexicon/people.ts';
import { places } from '../lexicon/places.ts';
import { roleNouns } from '../lexicon/roles.ts';
import { thingEndings, thingStarts } from '../lexicon/thing-names.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { isFirstName } from './given-names.ts';
import { isTitle } from './name-runs.ts';
import { isAcronym, isCapital, isFiniteVerb } from './words.ts';

/** Tokens [first, end) of a name. */
interface Placed {
  first: number;
  end: number;
}

/** Prepositions of place: what follows is seldom somebody. */
export const PLACE_BEFORE = new Set(
  'in at near from to outside across around throughout toward towards into'.split(' '),
);
/** Where somebody stands or works: nobody is "at Ann". */
const STANDS_IN = new Set('in at near outside across throughout'.split(' '));
const SAYING_BEFORE = new Set('said says added asked wrote told replied with named called'.split(' '));
const PERSON_AFTER = new Set(
  'said says told tells added asked replied wrote tweeted argued insisted explained recalled who himself herself'.split(
    ' ',
  ),
);

/**
 * Whether two or three capitalised words that no list knows name a person: something beside them must say so —
 * a verb of saying, a role, an apposition, or the last word standing alone elsewhere as people's surnames do.
 */
export function looksLikePerson(document: TextDocument, name: Placed, alone: ReadonlySet<string>): boolean {
  const { tokens } = document;
  if (name.end - name.first > 3) return false;
  const last = tokens[name.end - 1]!;
  if (thingEndings.has(last.lower) || thingStarts.has(tokens[name.first]!.lower)) return false;
  for (let at = name.first; at < name.end; at += 1) {
    if (/\d/.test(tokens[at]!.text) || organisationWords.has(tokens[at]!.lower)) return false;
  }
  const before = tokens[name.first - 1];
  const sameBefore = before && before.sentence === last.sentence ? before.lower : '';
  if (/^(?:the|a|an|this|that)$/.test(sameBefore)) return false;
  const after = tokens[name.end];
  if (after && after.sentence === last.sentence && PERSON_AFTER.has(after.lower)) return true;
  for (let at = name.first; at < name.end; at += 1) if (/\p{L}-\p{Ll}/u.test(tokens[at]!.text)) return true;
  if (after && after.sentence === last.sentence && isFiniteVerb(after.tag)) return true;
  if (sameBefore === ',' && roleBefore(tokens, name.first - 1, after)) return true;
  if (roleNouns.has(sameBefore) || SAYING_BEFORE.has(sameBefore)) return true;
  if (alone.has(last.text) || isDescribed(tokens, name.end)) return true;
  if (after?.text === ',' && /^(?:who|whose|\d\d)$/.test(tokens[name.end + 1]?.lower ?? '')) return true;
  return sameBefore === 'to' && tokens[name.first - 2]?.lower === 'according';
}

/** "the head of the bank's centre of excellence, Tauqeer Ahmed,": a role is in apposition before the comma. */
function roleBefore(tokens: Token[], comma: number, after: Token | undefined): boolean {
  if (roleNouns.has(tokens[comma - 1]?.lower ?? '')) return true;
  if (!after || !/^[,.]$/.test(after.text)) return false;
  for (let at = comma - 1; at > 0 && comma - at < 12; at -= 1) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[comma]!.sentence || !/^(?:NN|JJ|IN|POS|DT|CC|PRP\$)/.test(token.tag))
      return false;
    if (roleNouns.has(token.lower) && token.tag === 'NN' && /^(?:of|for|at|in)$/.test(tokens[at + 1]!.lower))
      return true;
  }
  return false;
}

/** "Irving, Texas": a town with its state. */
function isInState(tokens: Token[], name: Placed): boolean {
  const state = tokens[name.end + 1];
  return (
    tokens[name.end]?.text === ',' && state !== undefined && places.has(state.lower) && isCapital(state.text)
  );
}

/** A name of one word is a person's, by its first name, its title or the words around it. */
export function isSinglePerson(tokens: Token[], name: Placed, before: Token | undefined): boolean {
  const token = tokens[name.first]!;
  if (before && (roleNouns.has(before.lower) || isTitle(before.lower))) return true;
  // "a professor at Cornell", "a boy from Irving, Texas"
  if (before && (STANDS_IN.has(before.lower) || isInState(tokens, name))) return false;
  // "the Mommy and Me programme": a name with an article is a thing's
  if (isFirstName(token.text) && before?.lower !== 'the') return true;
  if (before?.lower === 'the' || before?.tag === 'DT' || PLACE_BEFORE.has(before?.lower ?? '')) return false;
  if (isCompanyShape(token.text)) return false;
  if (isDescribed(tokens, name.end)) return true;
  const after = tokens[name.end];
  return (
    after !== undefined && (PERSON_AFTER.has(after.lower) || (isFiniteVerb(after.tag) && after.tag === 'VBD'))
  );
}

/**
 * ", a spokeswoman for", ", Vindman's superior,", ", the finance, planning and tourism member of the council,": the
 * apposition of a person follows.
 */
function isDescribed(tokens: Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  const definite = tokens[at + 1]?.lower === 'the';
  for (let to = at + 1; to < Math.min(tokens.length, at + (definite ? 16 : 7)); to += 1) {
    const token = tokens[to]!;
    if (token.sentence !== tokens[at]!.sentence || isFiniteVerb(token.tag)) return false;
    if (token.text === ',' && !(definite && /^(?:JJ|NN|NNS|CC)$/.test(tokens[to + 1]?.tag ?? '')))
      return false;
    // "the parent company of Tidewater" is nobody's parent
    if (isPersonNoun(token.lower) && token.text === token.lower && !/^NNS?$/.test(tokens[to + 1]?.tag ?? ''))
      return true;
  }
  return false;
}

/** "Tatang Zaenudin, an official with the agency": a noun for one person, whether or not it is an office. */
const isPersonNoun = (word: string): boolean =>
  roleNouns.has(word) || (unnamedNouns.has(word) && !ANYTHING.has(word));

/** Nouns for people that companies, teams and animals are called too. */
const ANYTHING = new Set(
  'partner member owner supporter user source rival seller buyer supplier distributor retailer vendor contractor operator guard champion favorite favourite host agent dealer broker investor developer couple family household contender group trader creditor caretaker figure individual hand child baby'.split(
    ' ',
  ),
);

/** "BuzzFeed", "Amazon.com", "3M": no person's name is written so. */
export function isCompanyShape(text: string): boolean {
  if (/[.\d]/.test(text.slice(1, -1))) return true;
  if (isAcronym(text)) return true;
  const inner = text.slice(1).search(/[A-Z]/);
  return inner > 0 && !/^(?:Mc|Mac|O['’]|D['’]|De|Du|La|Le|Van|Fitz|Di|Da)/.test(text) && !text.includes('-');
}
