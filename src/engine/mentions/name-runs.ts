// Runs of capitalised words: where a name may begin and end, before anybody asks what it names.

import { nationalities, peoplesPlural } from '../lexicon/nationalities.ts';
import { bodyNouns, knownBodies, organisationWords } from '../lexicon/organisations.ts';
import { unnamedNouns } from '../lexicon/people.ts';
import { governments, places } from '../lexicon/places.ts';
import { figuresBySurname } from '../lexicon/public-figures.ts';
import { roleNouns } from '../lexicon/roles.ts';
import { femaleTitles, maleTitles, nameParticles, officeTitles } from '../lexicon/titles.ts';
import type { Sentence, TextDocument, Token } from '../text/document.ts';
import { isFirstName } from './given-names.ts';
import { type KnownOutlet, outletAt } from './outlets.ts';
import { isAcronym, isCapital, isFiniteVerb, isInitial, isProper } from './words.ts';

/** Tokens [first, end) that look like one name or several names in a row. */
export interface NameRun {
  first: number;
  end: number;
  outlet: KnownOutlet | null;
}

const DATES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun. christmas easter thanksgiving ramadan`.split(
    /\s+/,
  ),
);

const LINKS = new Set(['of', 'for', 'on', 'against', 'to', 'in']);
const OPENINGS = new Set([
  ...['“', '"', '``', "''", '‘', "'", '«', '„', '(', '[', '—', '–', ':', '-', '•', '*'],
  // "Senate passes budget; Critics say it will not do"
  ';',
]);
const NICK_OPEN = new Set(['“', '"', '``', "''", '(', '‘', "'"]);
const NICK_CLOSE = new Set(['”', '"', "''", ')', '’', "'"]);
const OWNED_NAMES = new Set(
  'sheriff attorney governor mayor children women men veterans people world teachers workers citizens coroner fisher county moody sotheby lloyd'.split(
    ' ',
  ),
);

/** "Senator", "Mr.", "Lady". */
export function isTitle(lower: string): boolean {
  return officeTitles.has(lower) || maleTitles.has(lower) || femaleTitles.has(lower);
}

/** A title, or a role that may stand before a name like one: "spokesman". */
export function isTitleOrRole(lower: string): boolean {
  return isTitle(lower) || roleNouns.has(lower);
}

/** Words the text writes with a capital inside a sentence, where the capital means something. */
function capitalsInside(document: TextDocument): Set<string> {
  const seen = new Set<string>();
  const { tokens, sentences } = document;
  for (const sentence of sentences) {
    if (isHeadline(tokens, sentence)) continue;
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at += 1) {
      const token = tokens[at]!;
      if (isProper(token.tag) && isCapital(token.text) && !OPENINGS.has(tokens[at - 1]!.text))
        seen.add(token.text);
    }
  }
  return seen;
}

/** A sentence whose words nearly all begin with capitals: there a capital tells no name. */
export function isHeadline(tokens: Token[], sentence: Sentence): boolean {
  let capitals = 0;
  let plain = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const { text, tag } = tokens[at]!;
    if (isFiniteVerb(tag) && !isCapital(text) && text.length > 2 && text !== 'are' && text !== 'was')
      return false;
    if (text.length < 4 || !/\p{L}/u.test(text[0]!)) continue;
    if (isCapital(text)) capitals += 1;
    else plain += 1;
  }
  return capitals >= 4 && capitals >= 3 * plain;
}

function knownByLexicon(token: Token): boolean {
  const { lower, text } = token;
  return (
    isTitle(lower) ||
    places.has(lower) ||
    governments.has(lower) ||
    nationalities.has(lower) ||
    peoplesPlural.has(lower) ||
    knownBodies.has(lower) ||
    isFirstName(text) ||
    isAcronym(text)
  );
}

/** Arabic names with their article, which stands in small letters inside a name. */
const ARTICLED = /^(?:al|el|as|ash|an|ad|ar|at|az|ul)-\p{Lu}/u;

const NEVER = new Set([
  'DT',
  'IN',
  'CC',
  'PRP',
  'PRP$',
  'WP',
  'WP$',
  'WRB',
  'WDT',
  'MD',
  'TO',
  'EX',
  'UH',
  'PDT',
  'CD',
  'LS',
]);

/** Finds the runs of one document, in order. */
export function findNameRuns(document: TextDocument): NameRun[] {
  const runs: NameRun[] = [];
  const inside = capitalsInside(document);
  for (const sentence of document.sentences) scanSentence(document.tokens, sentence, inside, runs);
  return runs;
}

/** "NGOs", "MPs", "PACs": many of a kind, nobody's name. */
const CLASS = /^[A-Z]{2,4}s$/;

function scanSentence(tokens: Token[], sentence: Sentence, inside: Set<string>, runs: NameRun[]): void {
  const end = sentence.endToken;
  const starts = (at: number) => at === sentence.firstToken || OPENINGS.has(tokens[at - 1]!.text);
  const headline = isHeadline(tokens, sentence);
  const isName = (at: number): boolean => {
    const token = tokens[at]!;
    // "Abu Bakr | al-Baghdadi"
    if (token.text.includes('-')) {
      if (at > sentence.firstToken && ARTICLED.test(token.text) && isCapital(tokens[at - 1]!.text))
        return true;
      // "Al-Zawi, who fought there,"
      if (/^(?:Al|El)-\p{Lu}/u.test(token.text)) return true;
    }
    if (!isCapital(token.text) || token.text === 'I' || CLASS.test(token.text)) return false;
    // "Downing Street said", at a sentence's start
    if (
      at === sentence.firstToken &&
      token.tag === 'VBG' &&
      knownBodies.has(`${token.lower} ${tokens[at + 1]?.lower}`)
    )
      return true;
    if (headline) return inside.has(token.text) || (knownByLexicon(token) && !NEVER.has(token.tag));
    // "Billy Sunday" is a name, "Ann Quill Sunday" said something on a Sunday
    const after = at > sentence.firstToken && isFirstName(tokens[at - 1]!.text);
    if (
      DATES.has(token.lower) &&
      !(after && !(at - 1 > sentence.firstToken && isCapital(tokens[at - 2]!.text)))
    )
      return false;
    if (isProper(token.tag)) return true;
    const next = tokens[at + 1];
    // "Maria, who …", "Will Smith": first names that are other words too
    const given =
      isFirstName(token.text) &&
      (token.tag === 'UH' || (next !== undefined && isProper(next.tag) && isCapital(next.text)));
    if (given && token.tag !== 'CC') return true;
    // "De Blasio said"
    if (
      nameParticles.has(token.lower) &&
      token.lower.length > 1 &&
      next !== undefined &&
      isCapital(next.text) &&
      isProper(next.tag)
    )
      return true;
    // "Von der Leyen said"
    if (
      nameParticles.has(token.lower) &&
      next !== undefined &&
      nameParticles.has(next.lower) &&
      isCapital(tokens[at + 2]?.text ?? 'x')
    )
      return true;
    if (NEVER.has(token.tag) && !isInitial(token.text)) return false;
    if (at === sentence.firstToken && token.tag === 'NN' && opensFullName(tokens, at)) return true;
    return !starts(at) || inside.has(token.text) || knownByLexicon(token);
  };
  let at = sentence.firstToken;
  while (at < end) {
    const found = outletAt(tokens, at, end);
    if (found && !ownedByPerson(tokens, at, sentence)) {
      runs.push({ first: at, end: found.end, outlet: found.outlet });
      at = found.end;
      continue;
    }
    if (!isName(at)) {
      at += 1;
      continue;
    }
    const to = endOfRun(tokens, at, end, isName);
    runs.push({ first: at, end: to, outlet: null });
    at = to;
  }
}

/** "Tad Orwin, a strategist, said": a first name on no list opens the sentence, before a surname on none. */
function opensFullName(tokens: Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || !isProper(next.tag) || !isCapital(next.text) || isAcronym(next.text)) return false;
  const after = tokens[at + 2];
  const described = after?.text === ',' && /^(?:DT|CD|WP|JJ|NN|NNP)$/.test(tokens[at + 3]?.tag ?? '');
  if (!described && !/^(?:said|says|told|tells)$/.test(after?.lower ?? '')) return false;
  if (isTitleOrRole(lower) || unnamedNouns.has(lower) || bodyNouns.has(lower) || DAYS_AGO.has(lower))
    return false;
  const known = next.lower;
  return !(
    organisationWords.has(lower) ||
    organisationWords.has(known) ||
    isTitleOrRole(known) ||
    isFirstName(next.text) ||
    figuresBySurname.has(known) ||
    places.has(known) ||
    governments.has(known) ||
    nationalities.has(known) ||
    peoplesPlural.has(known) ||
    knownBodies.has(known) ||
    DATES.has(known)
  );
}
const DAYS_AGO = new Set(['today', 'tonight', 'yesterday', 'tomorrow']);

/** "Michael Bloomberg", "Mr. Forbes": the outlet's name is a person's here. */
function ownedByPerson(tokens: Token[], at: number, sentence: Sentence): boolean {
  const before = at > sentence.firstToken ? tokens[at - 1] : undefined;
  if (!before || !isCapital(before.text)) return false;
  return isFirstName(before.text) || isTitle(before.lower) || isInitial(before.text);
}

function endOfRun(tokens: Token[], first: number, limit: number, isName: (at: number) => boolean): number {
  let at = first + 1;
  while (at < limit) {
    const token = tokens[at]!;
    const next = at + 1 < limit && isName(at + 1);
    const last = tokens[at - 1]!;
    if (isName(at)) {
      const personBefore = isFirstName(last.text) || isTitle(last.lower) || isInitial(last.text);
      if (!personBefore && outletAt(tokens, at, limit)) return at;
      at += 1;
    } else if (token.text === '&' && next) {
      at += 2;
    } else if (
      nameParticles.has(token.lower) &&
      !isOrganisationLike(last) &&
      next &&
      !isTitleOrRole(last.lower)
    ) {
      at += 2;
    } else if (
      nameParticles.has(token.lower) &&
      nameParticles.has(tokens[at + 1]?.lower ?? '') &&
      at + 2 < limit &&
      isName(at + 2)
    ) {
      at += 3;
    } else if (LINKS.has(token.lower) && linksOn(tokens, first, at)) {
      const article = ['the', 'a', 'an'].includes(tokens[at + 1]?.lower ?? '');
      const to = at + (article ? 2 : 1);
      if (to >= limit || !isName(to)) return at;
      at = to + 1;
    } else if (token.lower === 'and' && next && joinsOn(tokens, first, at, limit, isName)) {
      at += 2;
    } else if (
      token.tag === 'POS' &&
      next &&
      OWNED_NAMES.has(last.lower) &&
      isOrganisationLike(tokens[at + 1]!)
    ) {
      at += 2;
    } else if (NICK_OPEN.has(token.text) && isFirstName(last.text)) {
      const close = at + 2;
      if (
        close + 1 < limit &&
        isCapital(tokens[at + 1]!.text) &&
        NICK_CLOSE.has(tokens[close]!.text) &&
        isName(close + 1)
      )
        at = close + 2;
      else return at;
    } else {
      return at;
    }
  }
  return at;
}

function isOrganisationLike(token: Token): boolean {
  return isCapital(token.text) && organisationWords.has(token.lower);
}

/** "Bank | of America", "Secretary | of State": the word before takes a complement. */
function linksOn(tokens: Token[], first: number, at: number): boolean {
  const last = tokens[at - 1]!;
  const link = tokens[at]!.lower;
  const organisation = isOrganisationLike(last);
  if (link === 'of') {
    if (organisation || OF_WORDS.has(last.lower)) return true;
    return isTitleOrRole(last.lower) && tokens[at + 1] !== undefined && OFFICES.has(tokens[at + 1]!.lower);
  }
  if (link === 'in' || link === 'to') return false;
  // "Citizens | for Clean Rivers"
  if (OF_WORDS.has(last.lower) && FOR_WORDS.has(last.lower)) return true;
  return organisation && (at - first > 1 || FOR_WORDS.has(last.lower));
}

const OF_WORDS = new Set(
  'students citizens veterans mothers fathers parents friends knights sons daughters doctors physicians nurses teachers farmers growers producers manufacturers retailers scientists engineers architects artists writers lawyers christians secretary chief director workers leagues women americans'.split(
    ' ',
  ),
);
const FOR_WORDS = new Set(
  'center centre committee institute council coalition campaign foundation fund alliance association citizens students partnership centers society department ministry bureau office organization organisation agency'.split(
    ' ',
  ),
);
/** What offices are "of", so that "Secretary of State" goes on and "Senator of Florida" does not. */
export const OFFICES = new Set(
  'state staff defense defence homeland national foreign interior the labor labour agriculture commerce education energy health treasury veterans war operations justice security intelligence'.split(
    ' ',
  ),
);

/** "Immigration | and Customs Enforcement", "Department of Health | and Human Services". */
function joinsOn(
  tokens: Token[],
  first: number,
  at: number,
  limit: number,
  isName: (at: number) => boolean,
): boolean {
  const next = tokens[at + 1]!;
  if (
    isTitleOrRole(next.lower) ||
    isFirstName(next.text) ||
    isAcronym(next.text) ||
    places.has(next.lower) ||
    governments.has(next.lower) ||
    // "Secretary of State | and Democratic frontrunner Ann Lee"
    nationalities.has(next.lower) ||
    isTitleOrRole(tokens[first]!.lower)
  )
    return false;
  let to = at + 1;
  while (to < limit && isName(to)) to += 1;
  if (outletAt(tokens, at + 1, limit)) return false;
  let linked = false;
  let organisation = false;
  for (let word = first; word < at; word += 1) {
    const token = tokens[word]!;
    if (LINKS.has(token.lower)) linked = true;
    else if (isOrganisationLike(token)) organisation = true;
    if (word === first && isFirstName(token.text)) return false;
  }
  const endsInOrganisation = isOrganisationLike(tokens[to - 1]!);
  if (knownBodies.has(next.lower) && to === at + 2) return false;
  if (linked) return to - at <= 4;
  return (
    endsInOrganisation &&
    !organisation &&
    !nationalities.has(tokens[at - 1]!.lower) &&
    !isAcronym(tokens[at - 1]!.text)
  );
}
