// Who is who among people with names: full names, surnames, titles, nicknames, people of one family.
import { nicknames } from '../lexicon/nicknames.ts';
import { figuresBySurname, publicFigures } from '../lexicon/public-figures.ts';
import { roleNouns } from '../lexicon/roles.ts';
import { nameSuffixes } from '../lexicon/titles.ts';
import type { TextDocument } from '../text/document.ts';
import { type Draft, wordsOf } from './drafts.ts';
import { homesIn, partyBeside } from './homes.ts';
import type { Gender } from './mention.ts';
import { isCapital, isInitial } from './words.ts';

/** One person of the text. */
export interface Person {
  /** Place in the list of entities. */
  entity: number;
  surname: string;
  given: string | null;
  middle: string | null;
  gender: Gender;
  /** Fullest form of the name in the text. */
  label: string;
  drafts: Draft[];
  /** Words that the text ties to the person ("senator", "spokeswoman"), lower case. */
  roles: Set<string>;
  /** Those of them that stand before the name as a title ("President Lee"). */
  titles: Set<string>;
  /** Places, states and nationalities that the text ties to the person. */
  homes: Set<string>;
  party: string | null;
  /** What a public figure is known as without being told; null for others. */
  known: ReadonlySet<string> | null;
}

interface Parts {
  given: string | null;
  middle: string | null;
  surname: string;
  suffix: string | null;
}

const capital = (word: string) =>
  word.length > 2 && word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word;

function partsOf(document: TextDocument, draft: Draft): Parts {
  const name = draft.named!;
  const tokens = document.tokens.slice(name.first, name.end);
  const words = tokens.map((token) => token.text).filter((word) => /\p{L}/u.test(word));
  let suffix: string | null = null;
  while (words.length > 1 && nameSuffixes.has(words[words.length - 1]!.toLowerCase()))
    suffix = words.pop()!.toLowerCase();
  // "al-Baghdadi", "Al-Baghdadi", "Baghdadi"
  const surname = capital(words[words.length - 1]!.replace(/^[AaEe]l-(?=\p{Lu})/u, ''));
  const given = words.length > 1 ? capital(words[0]!) : null;
  const middle = words.length > 2 ? words[1]! : null;
  return { given, middle, surname, suffix };
}

/** Words of a role that tell nothing of it. */
const EMPTY = new Set(
  'the a an of for and in at to on with from by his her their its who is was as'.split(' '),
);

/** What a public figure of that name is known as, or null. */
function knownAs(label: string, part: Parts): ReadonlySet<string> | null {
  const name = label.toLowerCase().replace(/\s+/g, ' ');
  return publicFigures.get(name) ?? (part.given === null ? (figuresBySurname.get(name) ?? null) : null);
}

const longForm = (given: string) => nicknames.get(given.toLowerCase()) ?? given.toLowerCase();

/** Whether two first names can be one person's: the same, a short form, an initial. */
export function sameGiven(one: string, other: string): boolean {
  const a = one.toLowerCase().replace(/\./g, '');
  const b = other.toLowerCase().replace(/\./g, '');
  if (a === b || longForm(a) === longForm(b) || longForm(a) === b || longForm(b) === a) return true;
  if (isInitial(one) || isInitial(other)) return a[0] === b[0];
  return a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a));
}

const compatible = (a: Gender, b: Gender) => a === b || a === 'unknown' || b === 'unknown';

/** Groups the person drafts of a text. */
export class PersonRegister {
  readonly persons: Person[] = [];
  private readonly document: TextDocument;
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byGiven = new Map<string, Person[]>();

  constructor(document: TextDocument) {
    this.document = document;
  }

  /** Takes all drafts with a person's name, in order of the text. */
  resolve(drafts: readonly Draft[]): Map<Draft, Person> {
    const found = new Map<Draft, Person>();
    const parts = new Map(drafts.map((draft) => [draft, partsOf(this.document, draft)] as const));
    for (const draft of drafts) {
      const part = parts.get(draft)!;
      if (part.given === null) continue;
      const person = this.withFullName(part, draft) ?? this.create(part, draft);
      this.tie(person, draft, part, found);
    }
    for (const draft of drafts) {
      const part = parts.get(draft)!;
      if (part.given !== null) continue;
      const person = this.withShortName(part, draft) ?? this.create(part, draft);
      this.tie(person, draft, part, found);
    }
    for (const person of this.persons) person.drafts.sort((a, b) => a.start - b.start);
    return found;
  }

  private withFullName(part: Parts, draft: Draft): Person | null {
    for (const person of this.bySurname.get(part.surname) ?? []) {
      if (person.given === null) continue;
      if (!compatible(person.gender, draft.gender)) continue;
      if (sameGiven(person.given, part.given!)) return person;
      // "J. D. Vance" and "James David Vance", "Mary Anne Lee" called "Anne Lee"
      if (person.middle && sameGiven(person.middle, part.given!) && !isInitial(part.given!)) return person;
    }
    return null;
  }

  /** "Mr. Clinton", "Clinton", "Hillary": the person of that name that fits, the one named most, then the last named. */
  private withShortName(part: Parts, draft: Draft): Person | null {
    const titled = draft.named!.titleFirst < draft.named!.first;
    const family = (this.bySurname.get(part.surname) ?? []).filter((person) =>
      compatible(person.gender, draft.gender),
    );
    const called = (this.byGiven.get(part.surname) ?? []).filter((person) =>
      compatible(person.gender, draft.gender),
    );
    // behind a title only a family name stands, though for Xi Jinping it is the first one ("Mr. Xi")
    const choices = family.length > 0 ? family : titled && called.length > 1 ? [] : called;
    if (choices.length <= 1) return choices[0] ?? null;
    const role = draft.role ? wordsOf(this.document, draft.role).toLowerCase().split(' ').pop()! : null;
    const withRole = role ? choices.filter((person) => person.roles.has(role)) : [];
    const pool = withRole.length > 0 ? withRole : choices;
    const before = pool.filter((person) => person.drafts[0]!.start < draft.start);
    const ranked = (before.length > 0 ? before : pool).map((person) => ({
      person,
      score: this.weight(person, draft),
    }));
    ranked.sort((a, b) => b.score - a.score);
    return ranked[0]!.person;
  }

  private weight(person: Person, draft: Draft): number {
    let last = -1;
    for (const other of person.drafts) if (other.start < draft.start) last = Math.max(last, other.start);
    const recency = last < 0 ? 0 : 1 / (1 + (draft.start - last) / 1500);
    // whoever speaks in the text is likelier meant than one only told of
    const speaks = person.drafts.some((other) => other.start < draft.start && this.speaks(other)) ? 1 : 0;
    return Math.log2(1 + person.drafts.length) + 1.5 * recency + speaks;
  }

  /** Whether a verb of saying stands right behind the mention. */
  private speaks(draft: Draft): boolean {
    const { tokens } = this.document;
    // "Ann Lee, the mother of Tom Lee, who …, said"
    if (/^(?:IN|TO)$/.test(tokens[draft.firstToken - 1]?.tag ?? '')) return false;
    let at = draft.endToken;
    while (at < tokens.length && (tokens[at]!.end <= draft.end || tokens[at]!.text === ',')) at += 1;
    return /^(?:said|says|told|tells|added|asked|wrote|recalled|explained|argued|called)$/.test(
      tokens[at]?.lower ?? '',
    );
  }

  private create(part: Parts, draft: Draft): Person {
    const person: Person = {
      entity: -1,
      surname: part.surname,
      given: part.given,
      middle: part.middle,
      gender: draft.gender,
      label: '',
      drafts: [],
      roles: new Set(),
      titles: new Set(),
      homes: new Set(),
      party: null,
      known: null,
    };
    this.persons.push(person);
    const family = this.bySurname.get(part.surname);
    if (family) family.push(person);
    else this.bySurname.set(part.surname, [person]);
    if (part.given) {
      const called = this.byGiven.get(part.given);
      if (called) called.push(person);
      else this.byGiven.set(part.given, [person]);
    }
    return person;
  }

  private tie(person: Person, draft: Draft, part: Parts, found: Map<Draft, Person>): void {
    person.drafts.push(draft);
    found.set(draft, person);
    if (person.gender === 'unknown') person.gender = draft.gender;
    const label = wordsOf(this.document, draft.name!);
    const shouting = label === label.toUpperCase() && label.length > 3;
    if (
      !person.label ||
      (label.length > person.label.length && !shouting) ||
      (person.label === person.label.toUpperCase() && person.label.length > 3 && !shouting)
    ) {
      if (!person.label || part.given !== null || person.given === null) person.label = label;
    }
    this.learnCopula(person, draft);
    person.known ??= knownAs(label, part);
    this.learnRole(person, draft);
  }

  /** Role, titles, places and party that stand beside the name. */
  private learnRole(person: Person, draft: Draft): void {
    const { tokens } = this.document;
    const { name, phrase } = draft;
    const first = phrase?.first ?? draft.firstToken;
    for (let at = first; tokens[at]!.end <= name!.start && at < draft.endToken; at += 1) {
      const { lower, text } = tokens[at]!;
      const word = ROLE_OF_TITLE.get(lower) ?? lower;
      if (EMPTY.has(word)) continue;
      person.roles.add(word);
      if (isCapital(text)) person.titles.add(word);
    }
    const before = { start: draft.start, end: name!.start };
    if (before.start < before.end) this.learnHomes(person, wordsOf(this.document, before));
    if (draft.role) {
      const role = wordsOf(this.document, draft.role);
      this.learnHomes(person, role);
      const words = role.toLowerCase().split(/[\s,]+/);
      for (const word of words) if (!EMPTY.has(word)) person.roles.add(ROLE_OF_TITLE.get(word) ?? word);
      // "spokesman Lu Kang": the office tells more surely than a first name
      const told = genderOfRole(words);
      if (told !== 'unknown') {
        person.gender = told;
        for (const other of person.drafts) other.gender = told;
      }
    }
    if (draft.end <= name!.end) return;
    const beside = wordsOf(this.document, { start: name!.end, end: draft.end }).slice(0, 80);
    const party = partyBeside(beside);
    if (party) person.party ??= party.party;
    if (party?.state) person.homes.add(party.state);
    const place = /^ ?(?:of|from) ([A-Z][\w ]*)/.exec(beside);
    if (place) this.learnHomes(person, place[1]!);
  }

  private learnHomes(person: Person, words: string): void {
    const parts = words.toLowerCase().split(/[\s,]+/);
    for (const home of homesIn(parts)) person.homes.add(home);
    for (const part of parts) if (part === 'republican' || part === 'democrat') person.party ??= part;
  }

  /** "Groberg is a nurse": the noun is a role too. */
  private learnCopula(person: Person, draft: Draft): void {
    const { tokens } = this.document;
    let at = draft.endToken;
    while (at < tokens.length && (tokens[at]!.start < draft.end || tokens[at]!.text === ',')) at += 1;
    if (
      !/^(?:is|was|became|’s|'s)$/.test(tokens[at]?.lower ?? '') ||
      !/^(?:a|an|the)$/.test(tokens[at + 1]?.lower ?? '')
    )
      return;
    for (let to = at + 2; to < Math.min(tokens.length, at + 9); to += 1) {
      const { lower, tag } = tokens[to]!;
      if (!/^(?:NN|JJ|CD|HYPH)/.test(tag)) return;
      if (roleNouns.has(lower)) person.roles.add(lower);
    }
  }
}

/** Offices whose holder's gender the word tells: "spokesman", "congresswoman"; "chairman" is said of women too. */
function genderOfRole(words: string[]): Gender {
  for (const word of words) {
    // "an aide to a congressman"
    if (/^(?:of|for|to|at|with|by|from|who|whose|whom)$/.test(word)) return 'unknown';
    if (/^(spokes|congress|business|council|assembly|police|sales|sports|fire|anchor)man$/.test(word))
      return 'male';
    if (
      /^(spokes|congress|business|council|assembly|police|sales|sports|fire|anchor|chair)woman$|^actress$/.test(
        word,
      )
    )
      return 'female';
  }
  return 'unknown';
}

/** Nouns that take up a title later on ("Sen. Lee … the senator"). */
export const ROLE_OF_TITLE: ReadonlyMap<string, string> = new Map(
  'sen.=senator sen=senator gov.=governor gov=governor rep.=congressman rep=congressman dr.=doctor dr=doctor prof.=professor gen.=general lt.=lieutenant sgt.=sergeant capt.=captain col.=colonel rev.=reverend adm.=admiral det.=detective maj.=major cmdr.=commander chairwoman=chairman'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
