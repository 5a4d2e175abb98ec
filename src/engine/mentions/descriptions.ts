// Which named person a definite description means: "the senator", "the 54-year-old", "the Florida governor", "Lee's lawyer".
import { unnamedNouns } from '../lexicon/people.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { TextDocument } from '../text/document.ts';
import { type Draft, wordsOf } from './drafts.ts';
import { homesIn, isNation, isState, PARTIES } from './homes.ts';
import type { Gender } from './mention.ts';
import { OFFICES } from './name-runs.ts';
import type { Person } from './persons.ts';
import { isCapital } from './words.ts';

/** How many of the last named persons a noun can take up. */
const RECENT = 40;
/** Nouns that reporters take up a named person with, for variation, without having told the role before. */
const VARIATIONS = new Set(
  'candidate nominee contender hopeful front-runner frontrunner businessman businesswoman billionaire millionaire mogul tycoon developer texan democrat republican socialist senator congressman congresswoman governor mayor lawmaker politician neurosurgeon executive author actor actress singer comedian lawyer professor lawmaker minister ambassador'.split(
    ' ',
  ),
);
/** Variations that everybody in a race shares: they go with any other role. */
const RUNNERS = new Set(
  'candidate nominee contender hopeful front-runner frontrunner democrat republican lawmaker politician'.split(
    ' ',
  ),
);
/** Offices of state: whoever holds one is not called by another, unless it is a former one. */
const HELD = new Set(
  'president vice-president senator congressman congresswoman representative governor mayor secretary minister chancellor ambassador judge justice sheriff'.split(
    ' ',
  ),
);
/** People of a scene: a story tells of them without a name, and of no named one by such a word. */
const EXTRAS = new Set(
  `man woman boy girl guy teenager person moderator narrator announcer host interviewer questioner anchor reporter journalist heckler
  protester supporter voter caller witness eyewitness victim survivor suspect defendant plaintiff accuser gunman shooter assailant attacker hacker
  officer agent trooper deputy soldier driver pilot passenger judge clerk bailiff prosecutor reader viewer user owner customer
  resident neighbor neighbour friend colleague rival opponent predecessor successor winner loser partner boss teacher student volunteer
  member donor backer head chief leader lead director chair speaker spokesman spokeswoman spokesperson whistleblower translator
  mother father son daughter brother sister wife husband widow uncle aunt cousin grandmother grandfather nephew niece doctor nurse patient mom dad`.split(
    /\s+/,
  ),
);
/** Offices that firms and clubs have too: "the president" is the one titled so before that of a club. */
const STATE_OFFICES = new Set('president secretary minister chancellor governor leader speaker'.split(' '));
/** How many sentences back a firm's or club's own may stand. */
const CLUB_REACH = 4;
/** What makes another office of a noun: a press secretary is not "the secretary". */
const QUALIFIED: ReadonlyMap<string, readonly string[]> = new Map([
  ['secretary', ['press', 'assistant', 'deputy']],
  ['president', ['vice']],
  ['chairman', ['vice']],
  ['manager', ['deputy']],
  ['director', ['deputy', 'assistant']],
  ['minister', ['deputy']],
]);
/** "The next president", "the only candidate": a place to be filled, not the one who holds it. */
const OPEN_PLACES = new Set(
  'next only best first new future any ideal perfect potential eventual same right worst greatest better last likely second third'.split(
    ' ',
  ),
);
/** Told of in a race for it: no president of today. */
const RUNNING = ['candidate', 'nominee', 'front-runner', 'frontrunner', 'hopeful', 'contender'];
const SYNONYMS = [
  ['lawyer', 'attorney', 'counsel', 'solicitor'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['aide', 'adviser', 'advisor', 'strategist'],
];
/** Roles whose holder is "the official" further on. */
const OFFICE_HOLDERS = new Set(
  'minister secretary undersecretary director commissioner administrator ambassador envoy deputy chief inspector superintendent commander general'.split(
    ' ',
  ),
);

/** The named persons of a text so far, and which of them a description means. */
export class DescriptionResolver {
  private readonly document: TextDocument;
  private readonly recent: { person: Person; last: Draft }[] = [];
  /** Whose campaign was named last: "the candidate" there. */
  private runner: Person | null = null;

  constructor(document: TextDocument) {
    this.document = document;
  }

  /** Takes note that a person was named; the last ones named are those a noun can take up. */
  saw(person: Person, draft: Draft): void {
    if (this.runs(draft)) this.runner = person;
    const at = this.recent.findIndex((each) => each.person === person);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.unshift({ person, last: draft });
    if (this.recent.length > RECENT) this.recent.pop();
  }

  /**
   * The named person that a definite singular description is taken to be, or null.
   * @param core the words of its noun phrase
   * @param owned an owner stands before the noun
   * @param officialTold whether an unnamed official was told of before
   */
  personOf(head: string, draft: Draft, core: string, owned: boolean, officialTold: boolean): Person | null {
    const { tokens } = this.document;
    if (!roleNouns.has(head) && !unnamedNouns.has(head) && !/-year-old$/.test(head)) return null;
    const tail = this.tailOf(draft);
    if (tail === null) return null;
    if (owned) return tail.length > 0 ? null : this.ownedBy(head, core);
    const words = [...core.toLowerCase().split(' ').slice(1), ...tail];
    // a capital makes "New York" of it
    if (core.split(' ').some((word) => OPEN_PLACES.has(word))) return null;
    // "the Republican presidential primary"
    if (PARTIES.has(head) && /^(?:JJ|NN)/.test(tokens[draft.endToken]?.tag ?? '')) return null;
    if (head === 'official') return officialTold ? null : this.officeHolder(draft);
    const person =
      this.withRole(head, draft, words) ?? (/^(?:candidate|nominee)$/.test(head) ? this.runner : null);
    if (person || !draft.subject || draft.quote >= 0) return person;
    if (this.namesAnother(draft)) return null;
    return VARIATIONS.has(head) || (!officialTold && this.isVariation(head, draft, words))
      ? this.talkedOf(head, draft, words)
      : null;
  }

  /** "The self-described democratic socialist", "the GOP speechwriter": a trade, and what is told of it besides. */
  private isVariation(head: string, draft: Draft, words: readonly string[]): boolean {
    if (words.length < 2 || !roleNouns.has(head) || EXTRAS.has(head) || HELD.has(head)) return false;
    const told = this.document.tokens.slice(draft.firstToken + 1, draft.head);
    return !told.some(({ tag, lower }) => /^(?:CD|JJS|RBS)$/.test(tag) || lower === 'other');
  }

  /** "the FBI director", "the Lincoln actor": a name before the noun that is no home and no party. */
  private namesAnother(draft: Draft): boolean {
    const told = this.document.tokens.slice(draft.firstToken + 1, draft.head);
    const homes = homesIn(told.map(({ lower }) => lower)).join(' ');
    return told.some(
      ({ text, lower }) =>
        isCapital(text) &&
        !PARTIES.has(lower) &&
        lower !== 'gop' &&
        !homes.includes(lower.replace(/[’']s?$/, '')),
    );
  }

  /** Whether the person of an entity, named so far, holds a role. */
  hasRole(entity: number | null, role: string): boolean {
    return this.recent.some(({ person }) => person.entity === entity && person.roles.has(role));
  }

  /** What belongs to the office in "the secretary | of state", "the president | of France"; null where more is told. */
  private tailOf(draft: Draft): string[] | null {
    const { tokens } = this.document;
    const words: string[] = [];
    for (let at = draft.endToken; at < tokens.length && tokens[at]!.end <= draft.end; at += 1)
      words.push(tokens[at]!.lower);
    if (words.length === 0) return words;
    if (words[0] !== 'of' || words.length > 4) return null;
    const rest = words.slice(1).filter((word) => word !== 'the');
    const told = rest.every((word) => OFFICES.has(word)) || homesIn(rest).length > 0;
    return told ? rest : null;
  }

  /** "Lee's campaign", "Lee's White House bid". */
  private runs(draft: Draft): boolean {
    const { tokens } = this.document;
    let at = draft.endToken;
    const possessive = /^POS$/.test(tokens[at]?.tag ?? '') ? at : tokens[at - 1]?.tag === 'POS' ? at - 1 : -1;
    if (possessive < 0) return false;
    for (at = possessive + 1; at < tokens.length && at - possessive < 5; at += 1) {
      if (/^(?:campaign|candidacy|bid)$/.test(tokens[at]!.lower)) return true;
      if (!/^(?:JJ|NN|CD)/.test(tokens[at]!.tag)) return false;
    }
    return false;
  }

  /** "the official", where no unnamed one was told of: the last person named with an office. */
  private officeHolder(draft: Draft): Person | null {
    const { tokens } = this.document;
    for (const { person, last } of this.recent.slice(0, 3)) {
      if (tokens[draft.head]!.sentence - tokens[last.head]!.sentence > 4) continue;
      if ([...person.roles].some((role) => OFFICE_HOLDERS.has(role))) return person;
    }
    return null;
  }

  private withRole(head: string, draft: Draft, words: string[]): Person | null {
    const { tokens } = this.document;
    const homes = homesIn(words);
    let best: Person | null = null;
    let bestScore = 0;
    for (const { person, last } of this.recent) {
      const rank = this.rankOf(person, head, words);
      if (rank === 0 || contradicts(person, homes, words)) continue;
      // a club's president is "the president" as long as the club is talked of
      if (rank === 1 && tokens[draft.head]!.sentence - tokens[last.head]!.sentence > CLUB_REACH) continue;
      let score = 4 * rank + 1 / (1 + (draft.start - last.start) / 800);
      for (const word of words)
        if (word !== head && (person.roles.has(word) || person.known?.has(word))) score += 0.5;
      for (const home of homes) if (person.homes.has(home) || person.known?.has(home)) score += 1;
      if (score <= bestScore) continue;
      bestScore = score;
      best = person;
    }
    return best;
  }

  /** How surely the noun is the person's: 3 titled so by the text, 2 known to be, 1 told to be one of its kind, 0 not. */
  private rankOf(person: Person, head: string, words: string[]): number {
    if (/-year-old$/.test(head)) return this.ageOf(person, head) ? 3 : 0;
    const vice = head === 'president' && words.includes('vice');
    if (STATE_OFFICES.has(head) && person.roles.has('former') && !words.includes('former')) return 0;
    const told = person.roles.has(head) || (PARTIES.has(head) && person.party === head);
    if (told && !isOtherOffice(person, head, words))
      return !STATE_OFFICES.has(head) || person.titles.has(head) || words.length > 1 ? 3 : 1;
    if (!person.known?.has(vice ? 'vice-president' : head)) return 0;
    const past = words.includes('former') || !STATE_OFFICES.has(head);
    return past || !RUNNING.some((role) => person.roles.has(role)) ? 2 : 0;
  }

  /** "her husband": whoever is told to be one, or bears the name of a woman named too. */
  private spouse(head: string): Person | null {
    const gender = head === 'husband' ? 'male' : head === 'wife' ? 'female' : null;
    if (!gender) return null;
    const people = this.recent.map(({ person }) => person);
    return (
      people.find(({ roles }) => roles.has(head)) ??
      people.find(
        (person) =>
          person.gender === gender &&
          people.some(
            (other) =>
              other !== person &&
              other.surname.toLowerCase() === person.surname.toLowerCase() &&
              other.gender !== gender &&
              other.gender !== 'unknown',
          ),
      ) ??
      null
    );
  }

  /** "Pagliano's lawyer", "his attorney": the named person whose role says so. */
  private ownedBy(head: string, core: string): Person | null {
    const words = core.toLowerCase().split(' ');
    const place = words.findIndex((word) => /[’']s?$/.test(word));
    const owner = words[Math.max(0, place)]!.replace(/[’']s?$/, '');
    const pronoun = /^(?:his|her|their|its)$/.test(owner);
    const spouse = pronoun ? this.spouse(head) : null;
    if (spouse) return spouse;
    const nouns = SYNONYMS.find((group) => group.includes(head)) ?? [head];
    for (const { person } of this.recent) {
      if (!nouns.some((noun) => person.roles.has(noun))) continue;
      if (
        pronoun
          ? SYNONYMS.some((group) => group.includes(head))
          : person.roles.has(owner) || person.roles.has(`${owner}'s`) || person.roles.has(`${owner}’s`)
      )
        return person;
    }
    return null;
  }

  /** "the candidate", "the billionaire": the subject talked of, where no role says who. */
  private talkedOf(head: string, draft: Draft, words: string[]): Person | null {
    const { tokens } = this.document;
    const homes = homesIn(words);
    const sentence = tokens[draft.head]!.sentence;
    let best: Person | null = null;
    let bestScore = 0;
    for (const { person, last } of this.recent) {
      const distance = sentence - tokens[last.head]!.sentence;
      if (distance > 3 || distance < 1) continue;
      if (!agrees(draft.gender, person.gender) || !this.mayBe(person, head, words)) continue;
      if (contradicts(person, homes, words)) continue;
      let score =
        2 -
        0.5 * distance +
        (last.subject ? 1 : 0) +
        (last.quote >= 0 ? -1 : 0) +
        Math.min(1, person.drafts.length / 8);
      if (words.includes('woman') && person.gender === 'male') score -= 3;
      if (score <= bestScore) continue;
      bestScore = score;
      best = person;
    }
    return best;
  }

  /** Whoever is told to be a nurse or is known as a president is no governor, though perhaps a former one. */
  private mayBe(person: Person, head: string, words: readonly string[]): boolean {
    if (RUNNERS.has(head)) return true;
    if (!HELD.has(head)) return VARIATIONS.has(head) ? !person.known : true;
    if (words.includes('former')) return true;
    return !person.known && ![...person.roles].some((role) => roleNouns.has(role));
  }

  /** "Groberg, 33, …" → "the 33-year-old". */
  private ageOf(person: Person, head: string): boolean {
    const age = head.slice(0, head.indexOf('-'));
    return person.drafts.some((draft) =>
      wordsOf(this.document, { start: draft.start, end: draft.end + 6 })
        .split(/[^\p{L}\p{N}_]/u)
        .includes(age),
    );
  }
}

const agrees = (one: Gender, other: Gender): boolean =>
  one === 'unknown' || other === 'unknown' || one === other;

/** "The press secretary" is no answer to "the secretary", nor a vice president to "the president". */
export function isOtherOffice(person: Person, head: string, words: string[]): boolean {
  return (QUALIFIED.get(head) ?? []).some((word) => person.roles.has(word) !== words.includes(word));
}

/** Words for one and the same country. */
const OURS = new Set(['american', 'america', 'u.s.', 'us', 'united states']);

/** Whether a description names another party, state or nation than the person's. */
function contradicts(person: Person, homes: readonly string[], words: readonly string[]): boolean {
  const party = words.map((word) => PARTIES.get(word)).find((each) => each !== undefined);
  const own = person.party ?? (person.known && [...PARTIES.keys()].find((each) => person.known!.has(each)));
  if (party && own && party !== PARTIES.get(own)) return true;
  for (const home of homes) {
    if (person.homes.has(home) || person.known?.has(home)) continue;
    const others = [...person.homes, ...(person.known ?? [])].filter((other) =>
      isState(home) ? isState(other) : isNation(other) && !(OURS.has(home) && OURS.has(other)),
    );
    if (others.length > 0 || (person.known && isState(home))) return true;
  }
  return false;
}
