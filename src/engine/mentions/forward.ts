// Descriptions that stand before the name: "A spokesman for Lee declined … . Lee spokesman Bo Park said".
import { nationalities } from '../lexicon/nationalities.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { TextDocument } from '../text/document.ts';
import { isOtherOffice } from './descriptions.ts';
import type { Draft } from './drafts.ts';
import type { EntityList } from './entity-list.ts';
import { homesIn } from './homes.ts';
import type { Person } from './persons.ts';
import { isCapital } from './words.ts';

/** Headline, summary and opening: sentences up to this one tell of people whom the story names later. */
const OPENING = 5;
/** Elsewhere the name must follow within so many sentences. */
const NEAR = 2;
/** How far down the story the name may stand, in sentences. */
const REACH = 40;

const SPOKES = new Set(['spokesman', 'spokeswoman', 'spokesperson']);
const COUNSEL = new Set(['lawyer', 'attorney', 'counsel', 'solicitor']);
/** Roles that make a "Chinese official". */
const OFFICES = new Set('minister secretary ambassador envoy commissioner'.split(' '));
/** Words before the noun that tell too little to be found again. */
const QUALIFIERS = new Set(
  'a an the one another top senior longtime key leading prominent veteran ex-'.split(' '),
);

/**
 * Ties descriptions of one person to the only named one who is introduced with the same office after them, in place:
 * every word of the description must be found in the named one's role.
 */
export function tieForward(
  document: TextDocument,
  drafts: readonly Draft[],
  persons: readonly Person[],
  list: EntityList,
): void {
  const named = persons.filter((person) => person.roles.size > 0 && person.entity >= 0);
  if (named.length === 0) return;
  tieHeads(document, drafts, named, list, (head) => head !== 'official');
  // "a Chinese official": once the text has told whose minister he is
  tieHeads(document, drafts, named, list, (head) => head === 'official');
}

function tieHeads(
  document: TextDocument,
  drafts: readonly Draft[],
  named: readonly Person[],
  list: EntityList,
  takes: (head: string) => boolean,
): void {
  const tied = new Map<number, Person>();
  const seen = new Set<number>();
  for (const draft of drafts) {
    if (draft.form !== 'nominal' || draft.entity === null || draft.parts.length > 0) continue;
    const first = !seen.has(draft.entity);
    seen.add(draft.entity);
    const known = tied.get(draft.entity);
    if (known) takeOver(list, draft, known);
    if (known || !first || !takes(document.tokens[draft.head]!.lower) || !mayBeNamed(document, draft))
      continue;
    const person = namedLater(document, draft, named);
    if (!person) continue;
    tied.set(draft.entity, person);
    for (const home of homesIn(wordsOf(document, draft))) person.homes.add(home);
    takeOver(list, draft, person);
  }
}

function takeOver(list: EntityList, draft: Draft, person: Person): void {
  const entity = list.entities[person.entity]!;
  draft.entity = person.entity;
  draft.kind = entity.kind;
  draft.unnamed = null;
  draft.gender = person.gender;
}

/** One person, described by an office, no cover asked for, nobody else's word inside a quotation. */
function mayBeNamed(document: TextDocument, draft: Draft): boolean {
  if (!/^(?:unnamed|spokesperson|person)$/.test(draft.kind) || draft.number === 'plural') return false;
  if (draft.unnamed?.withheld || draft.quote >= 0 || !draft.phrase || draft.phrase.group) return false;
  const head = document.tokens[draft.head]!.lower;
  const opening = document.tokens[draft.firstToken]!.lower;
  if (opening === 'another' || /^(?:no|any|every|each)$/.test(opening)) return false;
  // "hire a chief executive", "candidates for president": an office that waits for somebody
  if (!/^(?:the|his|her|their)$/.test(opening) && !draft.phrase.owner && !draft.subject) return false;
  if (/^(?:JJ|NN)/.test(document.tokens[draft.endToken]?.tag ?? '')) return false;
  return roleNouns.has(head) || head === 'official';
}

function namedLater(document: TextDocument, draft: Draft, persons: readonly Person[]): Person | null {
  const { tokens } = document;
  const sentence = tokens[draft.head]!.sentence;
  const words = wordsOf(document, draft);
  let only: Person | null = null;
  for (const person of persons) {
    if (!hasOffice(person, tokens[draft.head]!.lower)) continue;
    if (isOtherOffice(person, tokens[draft.head]!.lower, words)) continue;
    const start = person.drafts[0]!;
    const distance = tokens[start.head]!.sentence - sentence;
    if (!fits(document, person, words, tokens[draft.head]!.lower)) continue;
    // two of them, or one who was named before: no telling
    if (only || distance < 0) return null;
    if (distance > (sentence < OPENING ? REACH : NEAR)) continue;
    only = person;
  }
  return only;
}

/** The describing words: those before the noun, and the names behind its "of" and "for". */
function wordsOf(document: TextDocument, draft: Draft): string[] {
  const { tokens } = document;
  const words: string[] = [];
  for (let at = draft.firstToken; at < draft.head; at += 1)
    if (!QUALIFIERS.has(tokens[at]!.lower) && /^(?:NN|JJ|VB)/.test(tokens[at]!.tag))
      words.push(tokens[at]!.lower);
  for (let at = draft.head + 1; at < tokens.length && tokens[at]!.end <= draft.end; at += 1)
    if (isCapital(tokens[at]!.text) && tokens[at]!.tag.startsWith('NNP')) words.push(tokens[at]!.lower);
  return words;
}

function hasOffice(person: Person, head: string): boolean {
  if (SPOKES.has(head)) return [...SPOKES].some((role) => person.roles.has(role));
  if (COUNSEL.has(head)) return [...COUNSEL].some((role) => person.roles.has(role));
  if (head === 'official') return [...OFFICES].some((role) => person.roles.has(role));
  return person.roles.has(head);
}

/** Whether the description says nothing that the person's role does not; a bare noun is enough only for an office. */
function fits(document: TextDocument, person: Person, words: readonly string[], head: string): boolean {
  const homes = new Set(homesIn(words));
  let told = 0;
  for (const word of words) {
    const base = word.replace(/[’']s?$/, '');
    const own =
      person.roles.has(base) ||
      person.roles.has(`${base}'s`) ||
      person.roles.has(`${base}’s`) ||
      person.homes.has(base) ||
      person.known?.has(base);
    if (own) told += 1;
    // "a Chinese official": whose nation the text tells elsewhere
    else if (!(nationalities.has(base) && homes.has(base) && head !== 'official')) {
      if (!SPOKES.has(head) && !COUNSEL.has(head)) return false;
      // of "Democratic presidential candidate Hillary Clinton" the role tells "Clinton"
    }
  }
  if (SPOKES.has(head) || COUNSEL.has(head)) return told > 0 || introducedSo(document, person, head);
  return told > 0 || !(head === 'official' || head === 'aide' || head === 'man' || head === 'woman');
}

/** "A lawyer for the family said … . The lawyer, Ann Lee, said": the noun again, with "the", and the name. */
function introducedSo(document: TextDocument, person: Person, head: string): boolean {
  const first = person.drafts[0]!;
  return (
    document.tokens[first.firstToken]!.lower === 'the' &&
    document.tokens[first.firstToken + 1]!.lower === head
  );
}
