// Who is who among plain noun phrases: "the senator", "the official", "the agency", "the report".
import { unnamedNouns } from '../lexicon/people.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Count, SourceKind } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import type { BodyRegister } from './bodies.ts';
import { type Draft, tokenSpan, wordsOf } from './drafts.ts';
import type { EntityList } from './entity-list.ts';
import { factsOf } from './facts.ts';
import type { Person } from './persons.ts';
import { singular } from './words.ts';

interface Unnamed {
  entity: number;
  head: string;
  plural: boolean;
  kind: SourceKind;
  at: number;
  count: Count | null;
}

/** How many of the last named persons a noun can take up. */
const RECENT = 40;
/** Nouns that reporters take up a named person with, for variation, without having told the role before. */
const VARIATIONS = new Set(
  'candidate nominee contender hopeful front-runner frontrunner businessman businesswoman billionaire millionaire mogul tycoon developer texan democrat republican socialist senator congressman congresswoman governor mayor lawmaker politician neurosurgeon executive author actor actress singer comedian lawyer professor lawmaker minister ambassador'.split(
    ' ',
  ),
);
const OFFICES = new Set(
  'senator congressman congresswoman governor mayor minister ambassador executive'.split(' '),
);
const SYNONYMS = [
  ['lawyer', 'attorney', 'counsel', 'solicitor'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['aide', 'adviser', 'advisor', 'strategist'],
];
/** Nouns for the same sort of document: "the survey" takes up a poll. */
const DOCUMENT_KIN: ReadonlyMap<string, string> = new Map(
  'survey=poll polling=poll lawsuit=suit complaint=suit filing=suit study=report analysis=report review=report paper=report email=e-mail message=e-mail tweet=post memo=memorandum clip=video footage=video'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
/** "59 percent said no": the poll named before speaks. */
const SHARES = new Set([
  'percent',
  '%',
  'third',
  'half',
  'majority',
  'quarter',
  'plurality',
  'fifth',
  'thirds',
]);
/** How many sentences back two people were named together whom "the two lawmakers" takes up. */
const PAIR_REACH = 8;
/** Nouns for two people together. */
const PAIRS = new Set(['pair', 'duo', 'couple', 'two']);
const PAIR_NOUNS = new Set([
  'men',
  'women',
  'rivals',
  'leaders',
  'politicians',
  'lawmakers',
  'brothers',
  'sisters',
]);
/** Roles whose holder is "the official" further on. */
const OFFICE_HOLDERS = new Set(
  'minister secretary undersecretary director commissioner administrator ambassador envoy deputy chief inspector superintendent commander general'.split(
    ' ',
  ),
);
const GENERIC = new Set(['person', 'people', 'source', 'man', 'woman', 'individual', 'official', 'one']);
const sameWords = (words: string) =>
  words
    .toLowerCase()
    .replace(/^(?:the|a|an|some|many|most|these|those)\s+/, '')
    .replace(/[’']s\b/g, '');

export class NominalResolver {
  private readonly document: TextDocument;
  private readonly list: EntityList;
  private readonly bodies: BodyRegister;
  private readonly recent: { person: Person; last: Draft }[] = [];
  private readonly unnamed: Unnamed[] = [];
  private readonly byWords = new Map<string, number>();
  private readonly lastDocument = new Map<string, number>();
  /** Two people named together, last ("Lee and Groberg wrote"). */
  private pair: Draft | null = null;
  /** Whose campaign was named last: "the candidate" there. */
  private runner: Person | null = null;

  constructor(document: TextDocument, list: EntityList, bodies: BodyRegister) {
    this.document = document;
    this.list = list;
    this.bodies = bodies;
  }

  /** The entity of a nominal draft; its kind may change with it ("the senator" is a named person). */
  resolve(draft: Draft): number {
    const { tokens } = this.document;
    const head = tokens[draft.head]!.lower;
    const facts = factsOf(tokens, draft.phrase!);
    const core = wordsOf(this.document, tokenSpan(this.document, draft.firstToken, draft.endToken));
    const person = facts.definite && !facts.plural ? this.personOf(head, draft, core, facts.owned) : null;
    if (person) {
      draft.kind = 'person';
      draft.unnamed = null;
      draft.gender = person.gender;
      return person.entity;
    }
    if (draft.kind === 'unnamed' || draft.kind === 'spokesperson' || draft.kind === 'officials')
      return this.unnamedOf(draft, head, facts.definite && !facts.owned, facts.plural);
    if (draft.kind === 'body' || draft.kind === 'outlet')
      return this.bodyOf(draft, head, core, facts.definite && !facts.owned);
    if (draft.kind === 'document') return this.documentOf(draft, head, core, facts.definite && !facts.owned);
    if (
      draft.kind === 'collective' &&
      SHARES.has(head) &&
      !draft.phrase!.group &&
      this.lastDocument.has('poll')
    ) {
      draft.kind = 'document';
      return this.lastDocument.get('poll')!;
    }
    if (draft.kind === 'collective' && facts.definite && !facts.owned && facts.plural) {
      const known = this.taken(singular(head), true);
      if (known) return this.continue(draft, known);
    }
    if (draft.kind === 'person' && facts.definite && !facts.owned && !facts.plural) {
      // "a witness interviewed by the staff" → "the witness"
      const known = this.taken(singular(head), false);
      if (known?.kind === 'unnamed' && known.head === singular(head)) return this.continue(draft, known);
    }
    return this.byText(draft, core);
  }

  /** Tells the resolver that a person was named; the last ones named are those a noun can take up. */
  saw(person: Person, draft: Draft): void {
    if (this.runs(draft)) this.runner = person;
    const at = this.recent.findIndex((each) => each.person === person);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.unshift({ person, last: draft });
    if (this.recent.length > RECENT) this.recent.pop();
  }

  /** Tells the resolver that people were named together. */
  sawTogether(draft: Draft): void {
    const people = draft.parts.every((part) => part.named?.type === 'person');
    if (people && draft.parts.length === 2) this.pair = draft;
  }

  /** The two people whom "the two lawmakers", "the pair", "both men" takes up, as they were named together; else null. */
  pairOf(draft: Draft): Draft[] | null {
    const { pair } = this;
    if (!pair || !draft.phrase) return null;
    const { tokens } = this.document;
    const head = tokens[draft.head]!;
    if (head.sentence - tokens[pair.head]!.sentence > PAIR_REACH) return null;
    // a tail says which two they are: somebody else
    if (draft.end !== tokens[draft.endToken - 1]!.end) return null;
    const words = tokens.slice(draft.firstToken, draft.endToken).map(({ lower }) => lower);
    const counted = words[0] === 'both' || (words[0] === 'the' && words[1] === 'two');
    const noun = PAIRS.has(head.lower) || roleNouns.has(singular(head.lower)) || PAIR_NOUNS.has(head.lower);
    const fits =
      words.length === 2 && PAIRS.has(head.lower) ? words[0] === 'the' : counted && words.length <= 3;
    return fits && noun ? pair.parts : null;
  }

  /** The named person that "the senator", "the 54-year-old", "the candidate", "Lee's lawyer" is taken to be, or null. */
  private personOf(head: string, draft: Draft, core: string, owned: boolean): Person | null {
    if (!roleNouns.has(head) && !unnamedNouns.has(head) && !/-year-old$/.test(head)) return null;
    if (draft.end !== this.document.tokens[draft.endToken - 1]!.end) return null;
    if (owned) return this.ownedBy(head, core);
    const words = core.toLowerCase().split(' ').slice(1);
    if (head === 'official')
      return this.unnamed.some((each) => each.head === head) ? null : this.officeHolder(draft);
    const person =
      this.withRole(head, draft, words) ?? (/^(?:candidate|nominee)$/.test(head) ? this.runner : null);
    if (person || !VARIATIONS.has(head) || !draft.subject || draft.quote >= 0) return person;
    return this.talkedOf(draft, words, OFFICES.has(head));
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
    let best: Person | null = null;
    let bestScore = 0;
    for (const { person, last } of this.recent) {
      const fits = person.roles.has(head) || (/-year-old$/.test(head) && this.ageOf(person, head));
      if (!fits) continue;
      let score = 1 + 1 / (1 + (draft.start - last.start) / 800);
      for (const word of words) if (word !== head && person.roles.has(word)) score += 0.5;
      if (score <= bestScore) continue;
      bestScore = score;
      best = person;
    }
    return best;
  }

  /** "Pagliano's lawyer", "his attorney": the named person whose role says so. */
  private ownedBy(head: string, core: string): Person | null {
    const owner = core
      .split(/[\s]+/)[0]!
      .replace(/[’']s?$/, '')
      .toLowerCase();
    const pronoun = /^(?:his|her|their|its)$/.test(owner);
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
  private talkedOf(draft: Draft, words: string[], office: boolean): Person | null {
    const { tokens } = this.document;
    const sentence = tokens[draft.head]!.sentence;
    let best: Person | null = null;
    let bestScore = 0;
    for (const { person, last } of this.recent) {
      const distance = sentence - tokens[last.head]!.sentence;
      if (distance > 3 || distance < 1) continue;
      // whoever is told to be a nurse is no governor
      if (office && [...person.roles].some((role) => roleNouns.has(role))) continue;
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

  /** "Groberg, 33, …" → "the 33-year-old". */
  private ageOf(person: Person, head: string): boolean {
    const age = head.slice(0, head.indexOf('-'));
    return person.drafts.some((draft) =>
      this.document.text
        .slice(draft.start, draft.end + 6)
        .split(/[^\p{L}\p{N}_]/u)
        .includes(age),
    );
  }

  private unnamedOf(draft: Draft, head: string, definite: boolean, plural: boolean): number {
    const core = wordsOf(this.document, draft);
    const one = singular(head);
    const taken = definite ? this.taken(one, plural) : null;
    if (taken) return this.continue(draft, taken);
    const key = `${draft.kind}:${sameWords(core)}`;
    const known = plural || draft.kind === 'spokesperson' ? this.byWords.get(key) : undefined;
    if (known !== undefined) return known;
    const entity = this.list.create(draft.kind, core, draft);
    this.byWords.set(key, entity.index);
    this.unnamed.push({
      entity: entity.index,
      head: one,
      plural,
      kind: draft.kind,
      at: draft.start,
      count: draft.unnamed?.count ?? null,
    });
    return entity.index;
  }

  /** The unnamed source that "the official", "the people" goes on about: the last with that noun, else the last that fits. */
  private taken(one: string, plural: boolean): Unnamed | null {
    for (let at = this.unnamed.length - 1; at >= 0 && at > this.unnamed.length - 12; at -= 1) {
      const known = this.unnamed[at]!;
      if (known.plural === plural && known.head === one) return known;
    }
    if (!GENERIC.has(one)) return null;
    for (let at = this.unnamed.length - 1; at >= 0 && at > this.unnamed.length - 6; at -= 1) {
      const known = this.unnamed[at]!;
      if (known.plural === plural && known.kind === 'unnamed') return known;
    }
    return null;
  }

  private continue(draft: Draft, known: Unnamed): number {
    // "Pentagon officials said … . The officials spoke on condition of anonymity"
    if (draft.unnamed?.withheld && known.kind !== 'unnamed') {
      known.kind = 'unnamed';
      this.list.entities[known.entity]!.kind = 'unnamed';
    }
    draft.kind = known.kind;
    if (known.kind !== 'unnamed') draft.unnamed = null;
    else if (draft.unnamed && known.count) draft.unnamed.count = known.count;
    return known.entity;
  }

  private bodyOf(draft: Draft, head: string, core: string, definite: boolean): number {
    if (definite) {
      const body = this.bodies.lastOf(head);
      if (body && body.entity >= 0 && draft.endToken - draft.firstToken <= 3) {
        draft.kind = body.kind;
        return body.entity;
      }
    }
    const known = this.byHead(draft, head, core, definite);
    if (known !== null) return known;
    return this.byText(draft, core);
  }

  private documentOf(draft: Draft, head: string, core: string, definite: boolean): number {
    const kin = DOCUMENT_KIN.get(singular(head)) ?? singular(head);
    const known = definite ? this.lastDocument.get(kin) : undefined;
    const index = known ?? this.byText(draft, wordsOf(this.document, draft) || core);
    this.lastDocument.set(kin, index);
    return index;
  }

  private byHead(draft: Draft, head: string, core: string, definite: boolean): number | null {
    const key = `head:${head}`;
    const known = this.byWords.get(key);
    if (definite && known !== undefined && core.split(' ').length <= 2) {
      draft.kind = this.list.entities[known]!.kind;
      return known;
    }
    this.byWords.set(key, this.byText(draft, core));
    return this.byWords.get(key)!;
  }

  private byText(draft: Draft, core: string): number {
    const key = `${draft.kind}:${sameWords(core)}`;
    const known = this.byWords.get(key);
    if (known !== undefined) return known;
    const entity = this.list.create(draft.kind, core, draft);
    this.byWords.set(key, entity.index);
    return entity.index;
  }
}
