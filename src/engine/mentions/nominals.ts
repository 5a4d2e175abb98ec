// Who is who among plain noun phrases: "the senator", "the official", "the agency", "the report".
import { nationalities } from '../lexicon/nationalities.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Count, SourceKind } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { bodyKey } from './acronyms.ts';
import type { Body, BodyRegister } from './bodies.ts';
import { DescriptionResolver } from './descriptions.ts';
import { type Draft, tokenSpan, wordsOf } from './drafts.ts';
import type { EntityList } from './entity-list.ts';
import { factsOf } from './facts.ts';
import type { Person } from './persons.ts';
import { isCapital, singular } from './words.ts';

interface Unnamed {
  entity: number;
  head: string;
  plural: boolean;
  kind: SourceKind;
  at: number;
  count: Count | null;
}

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
const SHARE = /%$|-(?:thirds?|quarters?|fourths?|fifths?)$/;
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
const GENERIC = new Set([
  'person',
  'people',
  'source',
  'man',
  'woman',
  'individual',
  'official',
  'one',
  'aide',
  'adviser',
  'insider',
  'staffer',
  'operative',
]);
const sameWords = (words: string) =>
  words
    .toLowerCase()
    .replace(/^(?:the|a|an|some|many|most|these|those)\s+/, '')
    .replace(/[’']s\b/g, '');

export class NominalResolver {
  private readonly document: TextDocument;
  private readonly list: EntityList;
  private readonly bodies: BodyRegister;
  private readonly descriptions: DescriptionResolver;
  private readonly unnamed: Unnamed[] = [];
  private readonly byWords = new Map<string, number>();
  private readonly lastDocument = new Map<string, number>();
  /** Two people named together, last ("Lee and Groberg wrote"). */
  private pair: Draft | null = null;

  constructor(document: TextDocument, list: EntityList, bodies: BodyRegister) {
    this.document = document;
    this.list = list;
    this.bodies = bodies;
    this.descriptions = new DescriptionResolver(document);
  }

  /** The entity of a nominal draft; its kind may change with it ("the senator" is a named person). */
  resolve(draft: Draft): number {
    const { tokens } = this.document;
    const head = tokens[draft.head]!.lower;
    const facts = factsOf(tokens, draft.phrase!);
    const core = wordsOf(this.document, tokenSpan(this.document, draft.firstToken, draft.endToken));
    const person =
      facts.definite && !facts.plural
        ? this.descriptions.personOf(
            head,
            draft,
            core,
            facts.owned,
            this.unnamed.some((each) => each.head === head),
          )
        : null;
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
      (SHARES.has(head) || SHARE.test(head)) &&
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
      if (known && known.kind !== 'spokesperson' && known.head === singular(head))
        return this.continue(draft, known);
    }
    return this.byText(draft, core);
  }

  /** Tells the resolver that a person was named; the last ones named are those a noun can take up. */
  saw(person: Person, draft: Draft): void {
    this.descriptions.saw(person, draft);
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
    if (fits && noun) return pair.parts;
    return words[0] === 'the' && this.isRoleOfBoth(pair, head.lower) ? pair.parts : null;
  }

  /** "Chairman Lee and Chairman Park wrote … the committee chairmen said": the plural of a role that both have. */
  private isRoleOfBoth(pair: Draft, head: string): boolean {
    const one = singular(head);
    return (
      one !== head &&
      roleNouns.has(one) &&
      pair.parts.every((part) => this.descriptions.hasRole(part.entity, one))
    );
  }

  private unnamedOf(draft: Draft, head: string, definite: boolean, plural: boolean): number {
    const core = wordsOf(this.document, draft);
    const one = singular(head);
    // "the elected officials" are others than "Lee's advisers"
    const bare = draft.endToken - draft.firstToken <= 2 || draft.phrase!.group !== null;
    // "the person who plays Lee in the debates" is told apart from a person told of before
    const next = this.document.tokens[draft.endToken];
    const toldApart =
      next !== undefined && next.start < draft.end && /^(?:who|that|whose|whom)$/.test(next.lower);
    const best = this.document.tokens
      .slice(draft.firstToken, draft.head)
      .some(({ tag }) => tag === 'JJS' || tag === 'RBS');
    const taken = definite && !toldApart && !best ? this.taken(one, plural, bare) : null;
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
  private taken(one: string, plural: boolean, bare = true): Unnamed | null {
    for (let at = this.unnamed.length - 1; at >= 0 && at > this.unnamed.length - 12; at -= 1) {
      const known = this.unnamed[at]!;
      if (known.plural === plural && known.head === one) return known;
    }
    if (!GENERIC.has(one) || !bare) return null;
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
      if (body && body.entity >= 0 && draft.endToken - draft.firstToken <= 3 && this.goesWith(draft, body)) {
        draft.kind = body.kind;
        return body.entity;
      }
    }
    const known = this.byHead(draft, head, core, definite);
    if (known !== null) return known;
    return this.byText(draft, core);
  }

  /** "The Trump administration" is not the Palestinian Authority: a name before the noun must be the body's own. */
  private goesWith(draft: Draft, body: Body): boolean {
    const label = bodyKey(body.label).split(' ');
    for (let at = draft.firstToken + 1; at < draft.head; at += 1) {
      const { text, lower } = this.document.tokens[at]!;
      if ((isCapital(text) || nationalities.has(lower)) && !label.includes(lower)) return false;
    }
    return true;
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
    if (definite && !this.isToldOf(draft) && known !== undefined && core.split(' ').length <= 2) {
      draft.kind = this.list.entities[known]!.kind;
      return known;
    }
    this.byWords.set(key, this.byText(draft, core));
    return this.byWords.get(key)!;
  }

  private byText(draft: Draft, core: string): number {
    // "people in Ohio" are not the "people who lost their homes" of another sentence
    const whole = draft.kind === 'collective' || (draft.kind === 'body' && this.isToldOf(draft));
    const words = whole ? wordsOf(this.document, draft) : core;
    const key = `${draft.kind}:${sameWords(words)}`;
    const known = this.byWords.get(key);
    if (known !== undefined) return known;
    const entity = this.list.create(draft.kind, draft.kind === 'body' ? words : core, draft);
    this.byWords.set(key, entity.index);
    return entity.index;
  }

  /** "the government of Costa Rica", "the city of Nice": whose it is stands behind the noun, and nothing else. */
  private isToldOf({ endToken, end }: Draft): boolean {
    const { tokens } = this.document;
    const next = tokens[endToken];
    if (next === undefined || next.start >= end) return false;
    const named = /^(?:in|for|at)$/.test(next.lower) && isCapital(tokens[endToken + 1]!.text);
    if (next.lower !== 'of' && !named) return false;
    for (let at = endToken + 1; at < tokens.length && tokens[at]!.end <= end; at += 1)
      if (/^(?:who|which|that|whose)$/.test(tokens[at]!.lower)) return false;
    return true;
  }
}
