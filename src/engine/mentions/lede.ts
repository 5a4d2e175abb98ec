// People told of before they are named: "A Georgia woman said … . ¶ Ruth Ames, who was on the bus, told …".
import { femaleNouns, maleNouns } from '../lexicon/people.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Sentence, TextDocument, Token } from '../text/document.ts';
import type { Draft } from './drafts.ts';
import type { EntityList } from './entity-list.ts';
import type { Person } from './persons.ts';
import { isNoun } from './words.ts';

/** Headline and lede: sentences up to this one tell of people whom the story names next. */
const OPENING = 3;
/** Within so many sentences the name must follow. */
const REACH = 6;

/** Nouns that stories open with where they keep a name for the next paragraph; sources that stay unnamed are called otherwise. */
const OPENERS = new Set(
  `woman man boy girl mother father teenager teen student teacher nurse doctor professor driver pilot soldier veteran victim survivor
resident passenger farmer player coach actor actress singer pastor priest judge lawmaker senator congressman congresswoman mayor
councilman councilwoman candidate businessman businesswoman billionaire activist author professor scientist widow widower grandmother
grandfather couple sheriff deputy officer firefighter waitress waiter bartender trucker pensioner retiree refugee immigrant migrant`.split(
    /\s+/,
  ),
);

/**
 * Ties the person whom the opening only describes to the first one whom the next sentences introduce by name, in place:
 * the name opens its clause with an age, a relative clause or an apposition behind it, nobody else of that gender is
 * introduced there, and the two sentences have a word in common.
 */
export function tieLede(
  document: TextDocument,
  drafts: readonly Draft[],
  persons: readonly Person[],
  list: EntityList,
): void {
  for (const draft of drafts) {
    const { tokens } = document;
    if (tokens[draft.firstToken]!.sentence > OPENING) return;
    if (!opensWith(tokens, draft) || list.entities[draft.entity!]!.mentions.length > 0) continue;
    const person = introducedNext(document, draft, persons);
    if (!person) continue;
    const entity = list.entities[person.entity]!;
    const described = draft.entity;
    for (const other of drafts) {
      if (other.entity !== described) continue;
      other.entity = person.entity;
      other.kind = entity.kind;
      other.unnamed = null;
      if (other.gender === 'unknown') other.gender = person.gender;
    }
  }
}

function opensWith(tokens: Token[], draft: Draft): boolean {
  if (draft.form !== 'nominal' || draft.entity === null || draft.parts.length > 0 || draft.quote >= 0)
    return false;
  if (draft.kind !== 'unnamed' || draft.number === 'plural' || draft.unnamed?.withheld || !draft.subject)
    return false;
  if (draft.phrase?.group || !/^an?$/.test(tokens[draft.firstToken]!.lower)) return false;
  // "a woman in the crowd": one of many
  if (/^(?:in|at|outside|near|among)$/.test(tokens[draft.endToken]?.lower ?? '')) return false;
  const { lower } = tokens[draft.head]!;
  return OPENERS.has(lower) || maleNouns.has(lower) || femaleNouns.has(lower) || /-year-old$/.test(lower);
}

/** The one person introduced by name in the sentences that follow. */
function introducedNext(document: TextDocument, draft: Draft, persons: readonly Person[]): Person | null {
  const { tokens } = document;
  const from = tokens[draft.head]!.sentence;
  let only: Person | null = null;
  for (const person of persons) {
    const first = person.drafts[0]!;
    const { sentence } = tokens[first.head]!;
    if (sentence <= from || sentence > from + REACH || person.given === null || person.entity < 0) continue;
    if (draft.gender !== 'unknown' && person.gender !== 'unknown' && draft.gender !== person.gender) continue;
    if (first.quote >= 0 || !isIntroduction(tokens, first)) continue;
    // "A teacher … . The principal, Tom Hale, who …"
    const head = tokens[draft.head]!.lower;
    const plain = maleNouns.has(head) || femaleNouns.has(head);
    if (!plain && roleNouns.has(head) && person.roles.size > 0 && !person.roles.has(head)) continue;
    if (only) return null;
    only = person;
  }
  return only && shares(document, from, tokens[only.drafts[0]!.head]!.sentence) ? only : null;
}

/** "Ruth Ames, 34,", "Ruth Ames, who …", "Ruth Ames, a nurse": at the head of its clause. */
function isIntroduction(tokens: Token[], { endToken, firstToken, subject }: Draft): boolean {
  if (tokens[endToken]?.text !== ',') return false;
  const next = tokens[endToken + 1]!;
  const opens = tokens[firstToken - 1]?.sentence !== tokens[firstToken]!.sentence;
  return (opens || subject) && (/^\d{1,2}$/.test(next.text) || /^(?:who|whose|an?)$/.test(next.lower));
}

/** Do two sentences have a noun or verb in common, names apart? */
function shares({ tokens, sentences }: TextDocument, one: number, other: number): boolean {
  const words = tellingWords(tokens, sentences[one]!);
  return [...tellingWords(tokens, sentences[other]!)].some((word) => words.has(word));
}

/** The beginnings of a sentence's nouns and verbs that mean something. */
function tellingWords(tokens: Token[], { firstToken, endToken }: Sentence): Set<string> {
  const words = new Set<string>();
  for (let at = firstToken; at < endToken; at += 1) {
    const { lower, tag } = tokens[at]!;
    if (lower.length > 3 && (isNoun(tag) || /^VB[DGN]$/.test(tag)) && !COMMON.has(lower))
      words.add(lower.slice(0, 5));
  }
  return words;
}

const COMMON = new Set(
  'said told says asked year years week month time people monday tuesday wednesday thursday friday saturday sunday been have were being'.split(
    ' ',
  ),
);
