// Whom "he", "she", "they", "it", "who" and "I" stand for: the likeliest of those named before.
import type { TextDocument } from '../text/document.ts';
import type { Draft } from './drafts.ts';
import type { EntityList } from './entity-list.ts';
import type { Entity, Gender } from './mention.ts';

/** How many sentences back an antecedent may stand. */
const REACH = 6;

const agrees = (pronoun: Gender, other: Gender) =>
  pronoun === 'unknown' || other === 'unknown' || pronoun === other;

/** Gives every pronoun its likeliest entity, in order of the text; those inside a quote that mean the speaker stay open. */
export function resolvePronouns(document: TextDocument, drafts: readonly Draft[], list: EntityList): void {
  let self: Entity | null = null;
  const before: Draft[] = [];
  for (const draft of drafts) {
    if (draft.form !== 'pronoun') {
      if (draft.entity !== null) before.push(draft);
      continue;
    }
    if (draft.kind === 'self') {
      self ??= list.create('self', document.text.slice(draft.start, draft.end), draft, true);
      draft.entity = self.index;
      continue;
    }
    const { lower } = document.tokens[draft.head]!;
    if (draft.kind !== 'person' && draft.kind !== 'body' && draft.kind !== 'collective') continue;
    if (
      lower === 'you' ||
      ((lower === 'i' ||
        lower === 'we' ||
        lower === 'me' ||
        lower === 'us' ||
        lower === 'my' ||
        lower === 'our') &&
        draft.quote >= 0)
    )
      continue;
    const found =
      lower === 'who' || lower === 'which' || lower === 'that'
        ? antecedentOfWho(before, draft, lower === 'who')
        : likeliest(document, drafts, before, draft, list);
    if (!found || found.entity === null) continue;
    const entity = list.entities[found.entity]!;
    draft.entity = entity.index;
    draft.kind = entity.kind;
    before.push(draft);
  }
}

/** The phrase that holds the pronoun in its tail; else the one right before it. Documents are no "who". */
function antecedentOfWho(before: readonly Draft[], who: Draft, human: boolean): Draft | null {
  let near: Draft | null = null;
  for (let at = before.length - 1; at >= Math.max(0, before.length - 10); at -= 1) {
    const draft = before[at]!;
    if (draft.form === 'pronoun' || draft.endToken > who.firstToken) continue;
    if (human && draft.kind === 'document') continue;
    if (draft.end >= who.end) return draft;
    if (!near && who.firstToken - draft.endToken < 12 && draft.endToken >= who.firstToken - 1) near = draft;
  }
  return near;
}

/** How many words after a pronoun a name stands in its clause. */
const CLAUSE = 12;

/** Whom the pronoun's own clause names behind it: in "He urged Mr. Lee to go" he is not Mr. Lee, in "When he came, Lee" he is. */
function namedAfter({ tokens }: TextDocument, drafts: readonly Draft[], pronoun: Draft): Set<number> {
  const found = new Set<number>();
  const { sentence, lower } = tokens[pronoun.head]!;
  if (lower !== 'he' && lower !== 'she') return found;
  let end = pronoun.endToken;
  while (end < tokens.length && end - pronoun.endToken < CLAUSE && !/^[,;:—–“”"]$/.test(tokens[end]!.text))
    end += 1;
  for (let at = pronoun.index + 1; at < drafts.length; at += 1) {
    const draft = drafts[at]!;
    if (draft.firstToken >= end || tokens[draft.head]!.sentence !== sentence) break;
    if (draft.form === 'name' && draft.entity !== null) found.add(draft.entity);
  }
  return found;
}

function likeliest(
  document: TextDocument,
  drafts: readonly Draft[],
  before: readonly Draft[],
  pronoun: Draft,
  list: EntityList,
): Draft | null {
  const sentence = document.tokens[pronoun.head]!.sentence;
  let best: Draft | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const after = namedAfter(document, drafts, pronoun);
  for (let at = before.length - 1; at >= 0 && before.length - at < 60; at -= 1) {
    const draft = before[at]!;
    const distance = sentence - document.tokens[draft.head]!.sentence;
    if (distance > REACH) break;
    const entity = list.entities[draft.entity!]!;
    if (!fits(pronoun, draft, entity)) continue;
    if (draft.end > pronoun.start) continue;
    if (after.has(entity.index)) continue;
    const score = scoreOf(document, draft, pronoun, distance, entity);
    if (score > bestScore) {
      bestScore = score;
      best = draft;
    }
  }
  return best;
}

function fits(pronoun: Draft, draft: Draft, entity: Entity): boolean {
  if (pronoun.gender === 'neuter')
    return entity.kind === 'body' || entity.kind === 'document' || entity.kind === 'outlet';
  if (pronoun.number === 'singular') {
    if (entity.kind !== 'person' && entity.kind !== 'unnamed' && entity.kind !== 'spokesperson') return false;
    return (
      draft.number !== 'plural' &&
      entity.number !== 'plural' &&
      !TOGETHER.test(entity.name) &&
      agrees(pronoun.gender, entity.gender) &&
      agrees(pronoun.gender, draft.gender)
    );
  }
  return (
    draft.number === 'plural' ||
    entity.kind === 'body' ||
    entity.number === 'plural' ||
    (entity.kind === 'unnamed' && entity.gender === 'unknown')
  );
}

/** Several people in a word that reads as one. */
const TOGETHER = /\b(?:family|couple|household|pair|duo|two)$/i;

/** "he", "she" and their forms. */
const isPersons = ({ gender, number }: Draft): boolean => number === 'singular' && gender !== 'neuter';

const paragraphOf = ({ sentences, tokens }: TextDocument, { head }: Draft): number =>
  sentences[tokens[head]!.sentence]!.paragraph;

function scoreOf(
  document: TextDocument,
  draft: Draft,
  pronoun: Draft,
  distance: number,
  entity: Entity,
): number {
  let score = -1.1 * distance;
  // whoever this paragraph tells of goes on
  if (distance > 0 && isPersons(pronoun) && paragraphOf(document, draft) !== paragraphOf(document, pronoun))
    score -= 0.3;
  if (draft.subject) score += 1.2;
  if (draft.form === 'name') score += 0.4;
  if (draft.form === 'pronoun') score += 0.5;
  if (distance === 0) score -= (pronoun.firstToken - draft.firstToken) * 0.01;
  else score += firstInSentence(document, draft) ? 0.5 : 0;
  // those talked of inside a quote are seldom taken up outside of it
  if (draft.quote >= 0 !== pronoun.quote >= 0) score -= pronoun.quote >= 0 ? 0.4 : 1.5;
  if (draft.aside && !pronoun.aside) score -= 1.2;
  // bodies act, documents seldom do
  if (pronoun.gender === 'neuter' && entity.kind === 'document') score -= 0.8;
  if (pronoun.gender !== 'unknown' && pronoun.gender !== 'neuter' && entity.gender === pronoun.gender)
    score += 0.8;
  if (pronoun.number === 'plural' && draft.number !== 'plural') score -= 1.2;
  if (pronoun.number === 'plural' && SAYING.has(document.tokens[pronoun.endToken]?.lower ?? '')) {
    // "calls after mass shootings that some of them said were ignored": things say nothing
    if (entity.kind === 'document') score -= 3;
    // "…, according to sources. They said": whoever was heard last goes on
    if (distance === 1 && isHeard(document, draft)) score += 1.5;
  }
  // "why a conservative should vote for it": somebody only told of is seldom taken up
  if (pronoun.number === 'singular' && entity.kind !== 'person' && pronoun.gender !== 'neuter')
    score -= draft.form === 'nominal' && !draft.subject ? 1.3 : 0.3;
  // "one official quoted her as saying": an object is never its own clause's subject
  if (distance === 0 && draft.subject && isObjectOf(document, draft, pronoun)) score -= 4;
  return score;
}

const SAYING = new Set(
  'said say says told added recalled noted argued described complained insisted asked warned'.split(' '),
);

/** "according to two aides", "two aides said", "said two aides". */
function isHeard({ tokens }: TextDocument, draft: Draft): boolean {
  const [before, earlier] = [tokens[draft.firstToken - 1]?.lower ?? '', tokens[draft.firstToken - 2]?.lower];
  if (before === 'to' && earlier === 'according') return true;
  if (SAYING.has(before) || SAYING.has(tokens[draft.endToken]?.lower ?? '')) return true;
  // a tail may stand between
  for (let at = draft.endToken; at < tokens.length && tokens[at]!.start < draft.end + 2; at += 1)
    if (tokens[at]!.start >= draft.end) return SAYING.has(tokens[at]!.lower);
  return false;
}

const OBJECTS = new Set(['him', 'her', 'them', 'it']);

/** Whether the pronoun is an object in the clause that `draft` is the subject of. */
function isObjectOf(document: TextDocument, draft: Draft, pronoun: Draft): boolean {
  const { tokens } = document;
  if (!OBJECTS.has(tokens[pronoun.head]!.lower) || tokens[pronoun.head]!.tag !== 'PRP') return false;
  if (pronoun.firstToken - draft.endToken > 8) return false;
  for (let at = draft.endToken; at < pronoun.firstToken; at += 1) {
    if (
      /^(?:,|that|who|which|and|because|as|when|if|:)$/.test(tokens[at]!.lower) ||
      tokens[at]!.tag === 'PRP'
    )
      return false;
  }
  return true;
}

function firstInSentence(document: TextDocument, draft: Draft): boolean {
  return draft.firstToken - document.sentences[document.tokens[draft.head]!.sentence]!.firstToken < 4;
}
