// Who is who among plain noun phrases: "the senator", "the official", "the agency", "the report".
import { unnamedNouns } from '../lexicon/people.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Count, SourceKind } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import type { BodyRegister } from './bodies.ts';
import { type Draft, tokenSpan, wordsOf } from './drafts.ts';
import type { EntityList } from './entities.ts';
import { factsOf } from './kinds.ts';
import type { Person, PersonRegister } from './persons.ts';
import { singular } from './words.ts';

interface Unnamed {
  entity: number;
  head: string;
  plural: boolean;
  kind: SourceKind;
  at: number;
  count: Count | null;
}

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
  private readonly register: PersonRegister;
  private readonly unnamed: Unnamed[] = [];
  private readonly byWords = new Map<string, number>();
  private readonly lastDocument = new Map<string, number>();

  constructor(document: TextDocument, list: EntityList, bodies: BodyRegister, register: PersonRegister) {
    this.document = document;
    this.list = list;
    this.bodies = bodies;
    this.register = register;
  }

  /** The entity of a nominal draft; its kind may change with it ("the senator" is a named person). */
  resolve(draft: Draft): number {
    const { tokens } = this.document;
    const head = tokens[draft.head]!.lower;
    const facts = factsOf(tokens, draft.phrase!);
    const core = wordsOf(this.document, tokenSpan(this.document, draft.firstToken, draft.endToken));
    if (facts.definite && !facts.plural && !facts.owned) {
      const person = this.personOf(head, draft, core);
      if (person && person.entity >= 0 && draft.end === tokens[draft.endToken - 1]!.end) {
        draft.kind = 'person';
        draft.unnamed = null;
        draft.gender = person.gender;
        return person.entity;
      }
    }
    if (draft.kind === 'unnamed' || draft.kind === 'spokesperson' || draft.kind === 'officials')
      return this.unnamedOf(draft, head, facts.definite && !facts.owned, facts.plural);
    if (draft.kind === 'body' || draft.kind === 'outlet')
      return this.bodyOf(draft, head, core, facts.definite && !facts.owned);
    if (draft.kind === 'document') return this.documentOf(draft, head, core, facts.definite && !facts.owned);
    if (draft.kind === 'collective' && facts.definite && !facts.owned && facts.plural) {
      const known = this.taken(singular(head), true);
      if (known) return this.continue(draft, known);
    }
    return this.byText(draft, core);
  }

  private personOf(head: string, draft: Draft, core: string): Person | null {
    if (!roleNouns.has(head) && !unnamedNouns.has(head) && !/-year-old$/.test(head)) return null;
    const words = core.toLowerCase().split(' ').slice(1);
    let best: Person | null = null;
    let bestScore = 0;
    for (const person of this.register.persons) {
      if (person.entity < 0) continue;
      const last = lastBefore(person.drafts, draft.start);
      if (last < 0) continue;
      const fits =
        person.roles.has(head) ||
        (head === 'president' && person.roles.has('president')) ||
        (/-year-old$/.test(head) && this.ageOf(person, head));
      if (!fits) continue;
      let score = 1 + 1 / (1 + (draft.start - last) / 800);
      for (const word of words) if (word !== head && person.roles.has(word)) score += 0.5;
      if (score > bestScore) {
        bestScore = score;
        best = person;
      }
    }
    return best;
  }

  /** "Groberg, 33, …" → "the 33-year-old". */
  private ageOf(person: Person, head: string): boolean {
    const age = head.slice(0, head.indexOf('-'));
    return person.drafts.some((draft) =>
      new RegExp(`\\b${age}\\b`).test(this.document.text.slice(draft.start, draft.end + 6)),
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
    draft.kind = known.kind;
    if (known.kind !== 'unnamed') draft.unnamed = null;
    else if (draft.unnamed && known.count) draft.unnamed.count = known.count;
    return known.entity;
  }

  private bodyOf(draft: Draft, head: string, core: string, definite: boolean): number {
    if (definite) {
      const body = this.bodies.lastOf(head, draft.start);
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
    const known = definite ? this.lastDocument.get(singular(head)) : undefined;
    const index = known ?? this.byText(draft, wordsOf(this.document, draft) || core);
    this.lastDocument.set(singular(head), index);
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

function lastBefore(drafts: readonly Draft[], start: number): number {
  let last = -1;
  for (const draft of drafts) if (draft.start < start) last = Math.max(last, draft.start);
  return last;
}
