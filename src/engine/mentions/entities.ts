// Who is who: ties every mention to the person, body, document or group it stands for.
import type { ArticleContext } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { type Body, BodyRegister } from './bodies.ts';
import { type Draft, wordsOf } from './drafts.ts';
import { EntityList } from './entity-list.ts';
import { tieForward } from './forward.ts';
import { tieLede } from './lede.ts';
import type { Entity } from './mention.ts';
import type { Name } from './names.ts';
import { NominalResolver } from './nominals.ts';
import { type Person, PersonRegister } from './persons.ts';
import { resolvePronouns } from './pronouns.ts';

/** Resolves all drafts of a text in place and returns their entities. */
export function resolveEntities(
  document: TextDocument,
  drafts: Draft[],
  context: ArticleContext,
  names: readonly Name[],
): Entity[] {
  const list = new EntityList();
  const register = new PersonRegister(document);
  const people = register.resolve(
    drafts.filter((draft) => draft.named?.type === 'person' && draft.parts.length === 0),
  );
  const bodies = new BodyRegister(document, context, names);
  const nominals = new NominalResolver(document, list, bodies);
  for (const draft of drafts) {
    if (draft.form === 'pronoun') continue;
    if (draft.parts.length > 0) {
      nominals.sawTogether(draft);
      continue;
    }
    const person = people.get(draft);
    if (person) {
      draft.entity = entityOfPerson(list, person, draft, context);
      nominals.saw(person, draft);
    } else if (draft.named) draft.entity = entityOfBody(list, bodies, draft);
    else {
      const pair = nominals.pairOf(draft);
      if (pair) takeUp(draft, pair);
      else draft.entity = nominals.resolve(draft);
    }
  }
  const groups = new Map<string, number>();
  for (const draft of drafts) if (draft.parts.length > 0) draft.entity = entityOfGroup(list, draft, groups);
  tieForward(document, drafts, register.persons, list);
  tieLede(document, drafts, register.persons, list);
  resolvePronouns(document, drafts, list);
  for (const draft of drafts)
    if (draft.entity !== null) list.entities[draft.entity]!.mentions.push(draft.index);
  nameEntities(document, drafts, list.entities);
  return list.entities;
}

/** Makes "the two lawmakers" the people they are. */
function takeUp(draft: Draft, pair: Draft[]): void {
  draft.parts = pair;
  draft.unnamed = null;
  draft.role = null;
}

function entityOfPerson(list: EntityList, person: Person, draft: Draft, context: ArticleContext): number {
  if (person.entity < 0) {
    const own = (context.byline ?? []).some((name) => name.toLowerCase() === person.label.toLowerCase());
    const entity = list.create(own ? 'self' : draft.kind, person.label, draft, own);
    entity.gender = person.gender;
    person.entity = entity.index;
  }
  // a first name whose owner kept the last one back stays unnamed throughout
  if (draft.kind === 'unnamed') list.entities[person.entity]!.kind = 'unnamed';
  draft.kind = list.entities[person.entity]!.kind;
  return person.entity;
}

function entityOfBody(list: EntityList, bodies: BodyRegister, draft: Draft): number {
  const body: Body = bodies.take(draft);
  if (body.entity < 0)
    body.entity = list.create(body.own ? 'self' : draft.kind, body.label, draft, body.own).index;
  const entity = list.entities[body.entity]!;
  entity.name = body.label;
  draft.kind = entity.kind;
  return body.entity;
}

/** "Rubio and Graham" → an entity of its own, with both full names; its kind is the first part's, where they are no other together. */
function entityOfGroup(list: EntityList, draft: Draft, groups: Map<string, number>): number {
  const names = draft.parts
    .map((part) => (part.entity === null ? '' : list.entities[part.entity]!.name))
    .filter((name) => name !== '');
  const name =
    names.length > 2
      ? `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
      : names.join(' and ');
  const first = draft.parts[0]!;
  // "both men" are the two named before
  if ((draft.phrase || draft.kind === first.kind) && first.entity !== null)
    draft.kind = list.entities[first.entity]!.kind;
  const known = groups.get(`${draft.kind}:${name}`);
  if (known !== undefined) return known;
  const entity = list.create(draft.kind, name, draft);
  groups.set(`${draft.kind}:${name}`, entity.index);
  entity.number = 'plural';
  return entity.index;
}

/** "The official" tells no more than "an official". */
const bareLength = (words: string) => words.replace(/^(?:the|an?)\s/i, '').length;

/** Kinds that are called by the fullest words that the text has for them. */
const CALLED_BY_WORDS = new Set(['unnamed', 'officials', 'collective', 'spokesperson']);
/** A role that is no longer than this stands for a name that nobody told. */
const LONGEST_CALLING = 90;
/** What a clause with "who" must tell to be a role. */
const HELD =
  /^who (?:also )?(?:is|was|leads|led|heads|headed|chairs|chaired|runs|ran|represents|represented|founded|directs|directed|oversees|oversaw|serves|served|works|worked|covers|teaches|taught|studies|owns|edits|advises|advised|manages|managed|represents)\b/;

/**
 * How well words tell who somebody is: 0 what they did or are not ("who won on Saturday", "not a billionaire"), 1 a
 * word of the day ("rival"), 2 a title ("Sen."), 3 an office or a trade.
 */
function rankOfRole(words: string): number {
  const lower = words.toLowerCase();
  if (/^(?:who|whose|whom)\b/.test(lower)) return HELD.test(lower) ? 2 : 0;
  if (/^(?:not|at|once|perhaps|himself|herself|a signal|whether)\b/.test(lower)) return 0;
  if (/^(?:[\w-]+ )?(?:rival|front-runner|frontrunner|newcomer|opponent)$/.test(lower)) return 1;
  return lower.includes(' ') ? 3 : 2;
}

/** The best telling role of all mentions; unnamed and others get their fullest words for a name. */
function nameEntities(document: TextDocument, drafts: readonly Draft[], entities: Entity[]): void {
  for (const entity of entities) {
    let longest = '';
    let rank = -1;
    let named = false;
    for (const index of entity.mentions) {
      const draft = drafts[index]!;
      if (draft.form === 'name') named = true;
      if (draft.role) {
        const role = wordsOf(document, draft.role);
        const own = rankOfRole(role);
        if (own > rank) entity.role = role;
        rank = Math.max(rank, own);
      }
      if (draft.form === 'nominal' && draft.phrase) {
        const words = wordsOf(document, draft);
        const fits = draft.kind === entity.kind || (entity.kind === 'unnamed' && draft.kind === 'officials');
        if (bareLength(words) > bareLength(longest) && fits) longest = words;
      }
      if (entity.gender === 'unknown' && draft.gender !== 'unknown' && draft.form === 'pronoun')
        entity.gender = draft.gender;
    }
    // "The head of the harbor's engineering centre": whoever holds it is not named
    const called =
      entity.kind === 'person'
        ? !named && longest.length <= LONGEST_CALLING
        : CALLED_BY_WORDS.has(entity.kind);
    if (longest && called) entity.name = longest;
  }
}
