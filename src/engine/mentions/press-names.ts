// Outlets and programmes that no list knows: told by their shape, by the noun beside them, or by where they stand.

import { knownBodies, organisationWords } from '../lexicon/organisations.ts';
import { outletEndings } from '../lexicon/outlets.ts';
import {
  callSignsNot,
  listenersOf,
  mediums,
  partisanEndings,
  pressNouns,
  pressNounsWithMedium,
  showsOfGoods,
} from '../lexicon/press-nouns.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { isFirstName } from './given-names.ts';
import type { Gender } from './mention.ts';
import { isCapital, isFiniteVerb, isNoun } from './words.ts';

/** What this file reads and writes of a name. */
interface Name {
  first: number;
  end: number;
  type: string;
  label: string;
  titleFirst: number;
  gender: Gender;
  given: number;
  surname: number;
}

/**
 * Makes outlets of the names that the text itself shows to be the press's, in place. Names of the lexicon, places and
 * bodies that everybody knows stay what they are.
 */
export function namePress(document: TextDocument, names: Name[]): void {
  const { tokens } = document;
  for (const name of names) {
    if (name.type !== 'unknown' && name.type !== 'body' && name.type !== 'person') continue;
    if (knownBodies.has(name.label.toLowerCase().replaceAll(' ', '_'))) continue;
    const noun = nounBehind(tokens, name);
    if (noun === 0 && !isPress(tokens, name)) continue;
    name.end += noun || restOfTitle(tokens, name.end);
    name.type = 'outlet';
    name.gender = 'neuter';
    name.given = -1;
    name.surname = -1;
    name.titleFirst = name.first;
  }
}

function isPress(tokens: Token[], name: Name): boolean {
  if (isStation(tokens, name) || hasPressShape(tokens, name)) return true;
  // "told the magazine Lee was ready": who was ready, no magazine's name
  const clause = isFiniteVerb(tokens[name.end]?.tag ?? '') && !REPORTS.has(tokens[name.end]!.lower);
  if (name.type !== 'person' && !clause && followsPressNoun(tokens, name.first - 1)) return true;
  if (isPressInApposition(tokens, name.end)) return true;
  return name.type !== 'person' && isToldPaper(tokens, name);
}

const REPORTS = new Set(['reported', 'reports', 'said', 'says', 'wrote', 'quoted', 'cited']);

/** What may stand before an outlet that somebody speaks to or on. */
const LEADS = new Set(['told', 'tells', 'tell', 'telling', 'on', 'to', 'with', 'by', 'in', 'from', 'via']);

const CALL_SIGN = /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM|DT|HD|LP|CD|LD))?$/;

/** "told WXYZ", "station KOA", "KTRK-TV": the call sign of an American station. */
function isStation(tokens: Token[], { first, end }: Name): boolean {
  const { text, lower } = tokens[first]!;
  if (!CALL_SIGN.test(text) || callSignsNot.has(lower) || knownBodies.has(lower)) return false;
  if (text.includes('-')) return true;
  const before = tokens[first - 1]?.lower ?? '';
  const after = tokens[end]?.lower ?? '';
  if (mediums.has(after) || STATIONS.has(before) || (mediums.has(before) && text.length > 3)) return true;
  return text.length === 4 && (LEADS.has(before) || REPORTS.has(after));
}

const STATIONS = new Set(['station', 'stations', 'affiliate', 'affiliates', 'broadcaster', 'channel']);

/** Words that go before the last one in the name of a broadcaster's house: "Christian Broadcasting Network". */
const AIRING = new Set(['broadcasting', 'news', 'television', 'radio', 'tv']);
const HOUSES = new Set([
  'network',
  'corporation',
  'corp',
  'corp.',
  'company',
  'service',
  'agency',
  'channel',
  'system',
]);

/** "the Marty Olsen Show", "Straight Line Podcast", "Dayton Daily Call", "Christian Broadcasting Network". */
function hasPressShape(tokens: Token[], { first, end }: Name): boolean {
  if (end - first < 2) return false;
  const last = tokens[end - 1]!.lower;
  const before = tokens[end - 2]!.lower;
  if (last === 'podcast' || (last === 'hour' && mediums.has(before))) return true;
  if (last === 'show') return !showsOfGoods.has(before);
  if (HOUSES.has(last) && AIRING.has(before)) return true;
  for (let at = first; at < end; at += 1) {
    const { lower } = tokens[at]!;
    if (lower !== 'daily' && lower !== 'weekly') continue;
    if (at === end - 1 ? at > first : !organisationWords.has(last)) return true;
  }
  return false;
}

/** "the newspaper", "a radio station", "state broadcaster": the noun that ends at token `at` is the press's. */
function followsPressNoun(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (pressNouns.has(word)) return true;
  return pressNounsWithMedium.has(word) && mediums.has(tokens[at - 1]?.lower ?? '');
}

/** How many tokens behind the name are the press's noun: "Latina magazine", "Ekho Moskvy radio", "the Marty Olsen radio show". */
function nounBehind(tokens: Token[], name: Name): number {
  const token = tokens[name.end];
  if (!token || isCapital(token.text) || token.sentence !== tokens[name.first]!.sentence) return 0;
  const next = tokens[name.end + 1];
  const programme = mediums.has(token.lower) && pressNounsWithMedium.has(next?.lower ?? '');
  const show = /^(?:show|podcast)$/.test(token.lower) && name.end - name.first > 1;
  if (programme || show)
    return name.type !== 'person' || isProgrammesOwn(tokens, name) ? (programme ? 2 : 1) : 0;
  if (listenersOf.has(tokens[name.end - 1]!.lower) || /-language$/.test(tokens[name.end - 1]!.lower))
    return 0;
  // "Trump magazine covers", "Biden radio address": a person's
  if (name.type === 'person' && isFirstName(tokens[name.first]!.text)) return 0;
  if (token.lower === 'radio' || token.lower === 'television')
    return !isNoun(next?.tag ?? '') && LEADS.has(leadOf(tokens, name.first)) ? 1 : 0;
  return name.type !== 'person' && pressNouns.has(token.lower) ? 1 : 0;
}

/** "on the Marty Olsen radio show": with its article the name is the show's; "Olsen radio show" is whose it is. */
function isProgrammesOwn(tokens: Token[], { first }: Name): boolean {
  return tokens[first - 1]?.lower === 'the';
}

/** "radio show Lee's Jukebox": how many tokens of the title follow the owner in it. */
function restOfTitle(tokens: Token[], at: number): number {
  if (tokens[at]?.tag !== 'POS') return 0;
  let end = at + 1;
  while (tokens[end]?.tag.startsWith('NNP') && isCapital(tokens[end]!.text)) end += 1;
  return end === at + 1 ? 0 : end - at;
}

/** The word before the name and its article and marks. */
function leadOf(tokens: Token[], first: number): string {
  let at = first - 1;
  while (at >= 0 && /^(?:the|a|an|“|"|''|``|‘)$/.test(tokens[at]!.lower)) at -= 1;
  return tokens[at]?.lower ?? '';
}

/** "The Marty Olsen Experience, a podcast", "Der Anzeiger, a Berlin newspaper,": the apposition says so. */
function isPressInApposition(tokens: Token[], at: number): boolean {
  if (tokens[at]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  for (let to = at + 2; to < Math.min(tokens.length, at + 8); to += 1) {
    const token = tokens[to]!;
    if (token.sentence !== tokens[at]!.sentence) return false;
    if (isNoun(tokens[to + 1]?.tag ?? '') && !isCapital(tokens[to + 1]!.text)) continue;
    if (followsPressNoun(tokens, to)) return true;
    if (isNoun(token.tag) && !isCapital(token.text)) return false;
    if (!/^(?:NN|JJ|POS|VBN|VBG|RB|HYPH|CD)/.test(token.tag)) return false;
  }
  return false;
}

/** "told the Fort Bend Standard", "in an interview with NowThis", "the Ledger reported": where papers stand. */
function isToldPaper(tokens: Token[], { first, end }: Name): boolean {
  const last = tokens[end - 1]!;
  const lead = leadOf(tokens, first);
  const article = tokens[first - 1]?.lower === 'the' || tokens[first]!.lower === 'the';
  const ending = last.lower.slice(last.lower.lastIndexOf('-') + 1);
  if (outletEndings.has(ending) && !partisanEndings.has(last.lower) && article) {
    if (/^(?:told|tells|telling)$/.test(lead)) return true;
    if (isReporting(tokens, end)) return true;
    const before = tokens[first - 3]?.lower ?? '';
    return /^(?:with|to|by|in)$/.test(lead) && SPOKEN.has(before);
  }
  // a name that is written as no person's and no office's: "NowThis"
  if (end - first > 1 || !/^\p{Lu}\p{Ll}+\p{Lu}/u.test(last.text) || /^(?:Mc|Mac)\p{Lu}/u.test(last.text))
    return false;
  return /^(?:with|to)$/.test(lead) && tokens[first - 2]?.lower === 'interview';
}

const SPOKEN = new Set(
  'interview interviews speaking spoke statement email e-mail comments remarks according reported published report interviewed quoted editorial'.split(
    ' ',
  ),
);

/** "reported", and whose word it reports or when: papers do so, hospitals report figures. */
function isReporting(tokens: Token[], at: number): boolean {
  if (!/^(?:reported|reports)$/.test(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return next === '.' || next === ',' || next === 'that' || /day$/.test(next);
}
