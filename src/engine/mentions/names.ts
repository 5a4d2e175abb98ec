// Names: what each run of capitalised words names — a person, a body, an outlet, a place, a people.
import { nationalities, peoplesPlural, peoplesSingular } from '../lexicon/nationalities.ts';
import { knownBodies, organisationWords } from '../lexicon/organisations.ts';
import { governments, places } from '../lexicon/places.ts';
import { figuresBySurname } from '../lexicon/public-figures.ts';
import { femaleTitles, maleTitles, nameParticles, nameSuffixes } from '../lexicon/titles.ts';
import type { Quote, TextDocument, Token } from '../text/document.ts';
import { genderOfFirstName, isFirstName } from './given-names.ts';
import type { Gender } from './mention.ts';
import { isCompanyShape, isSinglePerson, looksLikePerson, PLACE_BEFORE } from './name-context.ts';
import { findNameRuns, isTitle, isTitleOrRole, type NameRun, OFFICES } from './name-runs.ts';
import { isPaperAlone, looksLikeOutlet } from './outlets.ts';
import { namePress } from './press-names.ts';
import { isAcronym, isCapital, isFiniteVerb, isInitial } from './words.ts';

export type NameType = 'person' | 'body' | 'outlet' | 'programme' | 'place' | 'people' | 'role' | 'unknown';

/** A name in the text: the name proper, without title or role. */
export interface Name {
  first: number;
  end: number;
  type: NameType;
  /** The name as the lexicon has it, or as the text writes it. */
  label: string;
  /** For programmes the outlet that carries them. */
  carrier: string | null;
  /** First token of the capitalised words before the name that tell title or role ("Sen.", "FBI Director"). */
  titleFirst: number;
  gender: Gender;
  /** Places of the first and the last name among the tokens; −1 where missing. Persons only. */
  given: number;
  surname: number;
}

const textOf = (document: TextDocument, first: number, end: number) =>
  document.text.slice(document.tokens[first]!.start, document.tokens[end - 1]!.end);

/** Finds every name of the text, in order. */
export function findNames(document: TextDocument, _quotes: Quote[]): Name[] {
  const names: Name[] = [];
  for (const run of findNameRuns(document)) splitRun(document, run, names);
  resolveUnknown(document, names);
  namePress(document, names);
  return names;
}

function named(document: TextDocument, first: number, end: number, type: NameType, titleFirst = first): Name {
  return {
    first,
    end,
    type,
    label: textOf(document, first, end).replace(/\s+/g, ' '),
    carrier: null,
    titleFirst,
    gender: type === 'person' ? 'unknown' : 'neuter',
    given: -1,
    surname: -1,
  };
}

/** A person's name [first, end) with what its title tells. */
function personNamed(document: TextDocument, first: number, end: number, titleFirst: number): Name {
  const { tokens } = document;
  const name = named(document, first, end, 'person', titleFirst);
  let last = end - 1;
  while (last > first && nameSuffixes.has(tokens[last]!.lower)) last -= 1;
  name.surname = last;
  if (last > first || (titleFirst === first && isFirstName(tokens[first]!.text))) name.given = first;
  for (let at = titleFirst; at < first; at += 1) {
    if (maleTitles.has(tokens[at]!.lower)) name.gender = 'male';
    if (femaleTitles.has(tokens[at]!.lower)) name.gender = 'female';
  }
  if (name.gender === 'unknown' && name.given >= 0) {
    name.gender = genderOfFirstName(tokens[name.given]!.text);
    if (name.gender === 'unknown' && last - first >= 2)
      name.gender = genderOfFirstName(tokens[first + 1]!.text);
  }
  return name;
}

function splitRun(document: TextDocument, run: NameRun, names: Name[]): void {
  const { tokens } = document;
  if (run.outlet) {
    const name = named(document, run.first, run.end, run.outlet.carrier ? 'programme' : 'outlet');
    name.label = run.outlet.name;
    name.carrier = run.outlet.carrier;
    names.push(name);
    return;
  }
  let first = run.first;
  let { end } = run;
  while (first < end && LEADS.has(tokens[first]!.lower)) first += 1;
  while (end > first && tokens[end - 1]!.text === '.') end -= 1;
  if (first >= end) return;
  const role = lastRole(tokens, first, end);
  // "Council on Water National Executive Director Nihad Lee"
  const staffed = role > first && role + 1 < end && isFirstName(tokens[role + 1]!.text);
  if (!staffed && isWholeOrganisation(document, first, end)) {
    const organisation = named(document, first, end, organisationType(document, first, end));
    names.push(organisation);
    return;
  }
  if (role >= 0) {
    splitAtRole(document, first, role, end, names);
    return;
  }
  const prefix = prefixBefore(document, first, end);
  if (prefix > first) {
    splitRun(document, { first, end: prefix, outlet: null }, names);
    splitRun(document, { first: prefix, end, outlet: null }, names);
    const last = names[names.length - 1]!;
    if (last.type === 'person') last.titleFirst = first;
    return;
  }
  names.push(classifyPlain(document, first, end));
}

const LEADS = new Set(
  'both neither either former ex-president then-president current late longtime acting presumptive meanwhile however yet but and then now still while although though even only just also as for when what why how if no yes so by in on at from with after before since until'
    .split(' ')
    .filter((w) => !isTitle(w)),
);

function isWholeOrganisation(document: TextDocument, first: number, end: number): boolean {
  const { tokens } = document;
  const whole = textOf(document, first, end).toLowerCase();
  if (end - first > 1 && knownBodies.has(whole)) return true;
  const last = tokens[end - 1]!;
  if (end - first === 1)
    return (
      isAcronym(last.text) &&
      !places.has(last.lower) &&
      !governments.has(last.lower) &&
      !isTitleOrRole(last.lower)
    );
  if (organisationWords.has(last.lower) && isCapital(last.text)) {
    // "Frank Church", "Sen. Heidi Guard": a surname that is an organisation's word too
    const twoWords = end - first === 2 && isFirstName(tokens[first]!.text) && SURNAMES_TOO.has(last.lower);
    const titled = isTitle(tokens[first]!.lower) && end - first <= 3 && SURNAMES_TOO.has(last.lower);
    return !twoWords && !titled;
  }
  let link = -1;
  for (let at = first + 1; at < end - 1; at += 1) {
    const lower = tokens[at]!.lower;
    if ((lower === 'of' || lower === 'for' || lower === 'on') && link < 0) link = at;
  }
  if (link < 0) return tokens.slice(first, end).some((token) => token.text === '&');
  const head = tokens[link - 1]!.lower;
  return organisationWords.has(head) || (!isTitleOrRole(head) && !isFirstName(tokens[first]!.text));
}

const SURNAMES_TOO = new Set(
  'church bank house press court temple guard force front service fund banks council group team mission gas foods party pictures college hall marines steel'.split(
    ' ',
  ),
);

function organisationType(document: TextDocument, first: number, end: number): NameType {
  const words = document.tokens.slice(first, end).map((token) => token.text);
  return looksLikeOutlet(words, document.tokens[first - 1]?.lower ?? '') ? 'outlet' : 'body';
}

/** The last title or role word of the run that a name follows, or that ends it. */
function lastRole(tokens: Token[], first: number, end: number): number {
  // "Martin Luther King Jr.": the suffix is no name of its own
  while (end - 1 > first && nameSuffixes.has(tokens[end - 1]!.lower)) end -= 1;
  for (let at = end - 1; at >= first; at -= 1) {
    const token = tokens[at]!;
    if (!isTitleOrRole(token.lower) && !isTitleOrRole(token.lower.replace(/\.$/, ''))) continue;
    // a surname or first name that is a role's word ("Stephen King", "Judge Reinhold", "Star Jones")
    if (
      at > first &&
      isFirstName(tokens[at - 1]!.text) &&
      !isTitleOrRole(tokens[at - 1]!.lower) &&
      at === end - 1
    )
      continue;
    if (at > first + 1 && isInitial(tokens[at - 1]!.text)) continue;
    if (at > first && at === end - 1 && COURTESY.has(tokens[at - 1]!.lower)) continue;
    if (at === first && end - first > 1 && FIRST_NAMES_TOO.has(token.lower) && isFirstName(token.text))
      continue;
    return at;
  }
  return -1;
}
const COURTESY = new Set(['mr.', 'mr', 'mrs.', 'mrs', 'ms.', 'ms', 'miss']);
const FIRST_NAMES_TOO = new Set(
  'dean earl duke prince king judge major star bishop marshal guy baron pope art chase hunter mason parker cooper carter tanner tucker miller don'.split(
    ' ',
  ),
);

function splitAtRole(document: TextDocument, first: number, role: number, end: number, names: Name[]): void {
  const { tokens } = document;
  let start = role + 1;
  if (start < end && ['of', 'for', 'on'].includes(tokens[start]!.lower)) {
    start += 1;
    if (tokens[start]?.lower === 'the') start += 1;
    start += 1;
    while (start < end && !isFirstName(tokens[start]!.text) && OFFICES.has(tokens[start]!.lower)) start += 1;
    for (let at = start; at < end - 1; at += 1) {
      if (isFirstName(tokens[at]!.text)) {
        start = at;
        break;
      }
    }
  }
  // organisations and places that stand inside the role's words are names of their own
  if (role > first) {
    const inner: Name[] = [];
    splitRun(document, { first, end: role, outlet: null }, inner);
    for (const name of inner)
      if (name.type !== 'person' && name.type !== 'unknown' && name.type !== 'role') names.push(name);
  }
  if (start >= end) {
    names.push(named(document, first, end, 'role'));
    return;
  }
  // "Conservative Christians", "Republican Catholics"
  const rest = textOf(document, start, end).toLowerCase();
  if (peoplesPlural.has(rest) && rest.endsWith('s')) {
    names.push(named(document, first, end, 'people'));
    return;
  }
  names.push(personNamed(document, start, end, first));
}

const PARTISANS = new Set([
  'democrat',
  'republican',
  'libertarian',
  'independent',
  'tory',
  'conservative',
  'liberal',
  'socialist',
]);

/** Where a place, party or body before a first name ends: "Iowa Republican Joni Ernst", "CNN Jake Tapper". */
function prefixBefore(document: TextDocument, first: number, end: number): number {
  const { tokens } = document;
  if (end - first < 3) return end - first === 2 && PARTISANS.has(tokens[first]!.lower) ? first + 1 : first;
  for (let at = end - 2; at > first; at -= 1) {
    if (!isFirstName(tokens[at]!.text)) continue;
    const before = textOf(document, first, at).toLowerCase();
    const last = tokens[at - 1]!;
    if (isFirstName(last.text) && !places.has(before)) continue;
    if (
      places.has(before) ||
      governments.has(before) ||
      nationalities.has(last.lower) ||
      peoplesSingular.has(last.lower) ||
      isAcronym(last.text) ||
      organisationWords.has(last.lower)
    )
      return at;
  }
  return first;
}

function classifyPlain(document: TextDocument, first: number, end: number): Name {
  const { tokens } = document;
  const whole = textOf(document, first, end).toLowerCase().replace(/\s+/g, ' ');
  const head = tokens[first]!;
  const last = tokens[end - 1]!;
  if (places.has(whole) || governments.has(whole)) return named(document, first, end, 'place');
  // "Labour has announced", not "Labour voters"
  if (end - first === 1 && knownBodies.has(whole) && isFiniteVerb(tokens[end]?.tag ?? ''))
    return named(document, first, end, 'body');
  if (peoplesPlural.has(whole) || peoplesSingular.has(whole) || nationalities.has(whole))
    return named(document, first, end, 'people');
  if (end - first === 1) {
    if (knownBodies.has(whole)) return named(document, first, end, 'body');
    // "Assad said": known to all without a first name
    if (figuresBySurname.has(whole) && !organisationWords.has(whole))
      return personNamed(document, first, end, first);
    return named(document, first, end, 'unknown');
  }
  const words = tokens.slice(first, end).map((token) => token.text);
  if (looksLikeOutlet(words, tokens[first - 1]?.lower ?? '')) return named(document, first, end, 'outlet');
  if ((nationalities.has(last.lower) || peoplesPlural.has(last.lower)) && !isSurnameToo(head, last))
    return named(document, first, end, 'people');
  if (isFirstName(head.text) || isInitial(head.text) || nameSuffixes.has(last.lower))
    return personNamed(document, first, end, first);
  for (let at = first + 1; at < end - 1; at += 1) {
    if (isInitial(tokens[at]!.text) || nameParticles.has(tokens[at]!.lower))
      return personNamed(document, first, end, first);
  }
  if (
    governments.has(head.lower) ||
    places.has(head.lower) ||
    nationalities.has(head.lower) ||
    // "Save Our Namibia": a country seldom ends a name of three words
    (governments.has(last.lower) && end - first > 2)
  )
    return named(document, first, end, 'body');
  return named(document, first, end, 'unknown');
}

/** "Anna White", "Charles French": a first name makes a surname of a people's word in the singular. */
function isSurnameToo(head: Token, last: Token): boolean {
  const { lower, text } = head;
  if (!isFirstName(text) || nationalities.has(lower) || places.has(lower) || governments.has(lower))
    return false;
  return peoplesPlural.has(last.lower) ? !last.lower.endsWith('s') : true;
}

/** Nouns that stand before a firm's or group's name. */
const FIRM_BEFORE = new Set(
  'giant company firm maker automaker carmaker retailer startup start-up manufacturer conglomerate insurer lender airline brewer drugmaker chipmaker subsidiary charity nonprofit think-tank consultancy'.split(
    ' ',
  ),
);

/** "Al-Zawi" is "Ahmed al-Zawi". */
const bare = (name: string): string => name.replace(/^[AaEe]l-(?=\p{Lu})/u, '');

/** Names that nothing inside them tells: by the surnames of the text, then by what stands around them. */
function resolveUnknown(document: TextDocument, names: Name[]): void {
  const { tokens } = document;
  const surnames = new Set<string>();
  const fullNames = new Set<string>();
  for (const name of names) {
    if (name.type !== 'person') continue;
    surnames.add(bare(tokens[name.surname]!.text));
    if (name.given >= 0 && name.end - name.first > 1) fullNames.add(tokens[name.given]!.text);
  }
  const alone = new Set<string>();
  for (const name of names) {
    if (name.type !== 'unknown' || name.end - name.first !== 1) continue;
    const before = tokens[name.first - 1];
    if (before?.lower !== 'the' && !PLACE_BEFORE.has(before?.lower ?? ''))
      alone.add(tokens[name.first]!.text);
  }
  for (const name of names) {
    if (name.type !== 'unknown' || name.end - name.first < 2) continue;
    if (!looksLikePerson(document, name, alone)) continue;
    Object.assign(name, personNamed(document, name.first, name.end, name.first));
    surnames.add(tokens[name.surname]!.text);
  }
  for (const name of names) {
    if (name.end - name.first !== 1) continue;
    const token = tokens[name.first]!;
    const before =
      name.first > 0 && tokens[name.first - 1]!.sentence === token.sentence
        ? tokens[name.first - 1]!
        : undefined;
    const known = surnames.has(bare(token.text)) || fullNames.has(token.text);
    if (name.type === 'role' && surnames.has(token.text)) name.type = 'unknown';
    if (name.type === 'place' && known && surnames.has(token.text) && !PLACE_BEFORE.has(before?.lower ?? ''))
      Object.assign(name, personNamed(document, name.first, name.end, name.first));
    // "Black said", where Charlie Black was named; not "Black voters"
    if (name.type === 'people' && surnames.has(token.text) && !/^(?:NN|JJ)/.test(tokens[name.end]?.tag ?? ''))
      Object.assign(name, personNamed(document, name.first, name.end, name.first));
    if (name.type === 'body' && known && surnames.has(token.text) && !isAcronym(token.text))
      Object.assign(name, personNamed(document, name.first, name.end, name.first));
    // "TAPLEY: Go on.", where Ann Tapley was named
    if (
      name.type === 'body' &&
      tokens[name.end]?.text === ':' &&
      token.text.length > 3 &&
      surnames.has(token.text[0] + token.text.slice(1).toLowerCase())
    )
      Object.assign(name, personNamed(document, name.first, name.end, name.first));
    // "the oil giant Tidewater"
    if (name.type === 'unknown' && !known && FIRM_BEFORE.has(before?.lower ?? '')) name.type = 'body';
    if (name.type === 'unknown' && (known || isSinglePerson(tokens, name, before)))
      Object.assign(name, personNamed(document, name.first, name.end, name.first));
    if (name.type === 'person') {
      // "Lee" is somebody's surname here, whatever first name it could be
      const titled = name.titleFirst < name.first;
      if (!titled && surnames.has(token.text) && !fullNames.has(token.text)) {
        name.given = -1;
        name.gender = 'unknown';
      }
      continue;
    }
    if (name.type !== 'unknown') continue;
    if (before?.lower === 'the' && isPaperAlone(token.lower)) name.type = 'outlet';
    else if (isCompanyShape(token.text) || before?.lower === 'the') name.type = 'body';
  }
  for (const name of names) {
    const before = tokens[name.first - 1]?.lower ?? '';
    if (name.type === 'unknown' && name.end - name.first > 1 && (before === 'the' || FIRM_BEFORE.has(before)))
      name.type = 'body';
  }
}
