// Gives each withheld name to the source it belongs to, and shares what the text says of an unnamed source among its mentions.

import type { SourceKind } from '../report.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { firstFrom } from '../text/spans.ts';
import type { Draft } from './drafts.ts';
import type { DescriptionGrade, Entity, UnnamedSlots } from './mention.ts';
import { findWithholdings, type Withholding } from './reasons.ts';
import { slotsOf } from './slots.ts';

/** A formula whose source is a pronoun or stands elsewhere. */
export interface OpenWithholding {
  sentence: number;
  draft: Draft | null;
  withholding: Withholding;
}

/** Heads that withhold their name without being a source of the reporter's: callers, donors, bodies. */
const NO_SOURCES = new Set(
  'caller callers donor donors buyer bidder tipster corporation corporations company companies firm firms group groups victim victims suspect suspects minor minors juvenile juveniles winner hacker hackers'.split(
    ' ',
  ),
);

/**
 * Ties the formulas of a sentence to its drafts, in place: the draft that holds the formula in its tail, else the
 * nearest before it, else the first after it. Officials and others who ask for cover become unnamed.
 * @param formulas takes all formulas found
 * @returns the formulas whose source is a pronoun or is not in the sentence
 */
export function tieWithholdings(
  document: TextDocument,
  sentence: Sentence,
  drafts: readonly Draft[],
  formulas: Withholding[],
): OpenWithholding[] {
  const open: OpenWithholding[] = [];
  for (const withholding of findWithholdings(document, sentence)) {
    formulas.push(withholding);
    const draft = sourceOf(document, drafts, withholding);
    if (!draft || draft.form === 'pronoun' || standsAlone(document, draft)) {
      open.push({
        sentence: sentence.index,
        draft: draft?.form === 'pronoun' ? draft : null,
        withholding,
      });
      continue;
    }
    makeUnnamed(document, draft, withholding);
  }
  return open;
}

/** "All spoke on condition of anonymity": whoever the sentence before told of. */
function standsAlone(document: TextDocument, draft: Draft): boolean {
  return (
    draft.endToken - draft.firstToken === 1 &&
    /^(?:all|both|each|some|most|several|neither)$/.test(document.tokens[draft.head]!.lower)
  );
}

const FOLLOWS = new Set([
  'who',
  'whose',
  'speaking',
  'asking',
  'requesting',
  'insisting',
  'declining',
  'but',
  'and',
  ',',
]);

function sourceOf(document: TextDocument, drafts: readonly Draft[], withholding: Withholding): Draft | null {
  const place = withholding.withheld;
  let holder: Draft | null = null;
  let before: Draft | null = null;
  let pronoun: Draft | null = null;
  let after: Draft | null = null;
  for (const draft of drafts) {
    if (!canWithhold(document, draft, withholding)) continue;
    const core = document.tokens[draft.endToken - 1]!.end;
    if (core <= place.start) {
      if (draft.form === 'pronoun') pronoun = draft;
      else if (draft.end >= place.end && !holder) holder = draft;
      else if (draft.kind === 'unnamed' || !before || before.kind !== 'unnamed')
        before = preferred(before, draft);
    } else if (!after && draft.start >= place.end && draft.form !== 'pronoun') after = draft;
  }
  if (holder) return holder;
  if (
    before &&
    pronoun &&
    pronoun.start > before.start &&
    pronoun.subject &&
    !relativeBetween(document, before, withholding)
  )
    return pronoun;
  return before ?? pronoun ?? after;
}

/** Subjects before others, unnamed before others, later before earlier. */
function preferred(known: Draft | null, draft: Draft): Draft {
  if (!known) return draft;
  const rank = (each: Draft) =>
    (each.kind === 'unnamed' ? 4 : 0) +
    (each.subject ? 2 : 0) +
    (each.kind === 'officials' || each.kind === 'spokesperson' ? 1 : 0);
  return rank(draft) >= rank(known) ? draft : known;
}

function relativeBetween(document: TextDocument, draft: Draft, withholding: Withholding): boolean {
  const next = document.tokens[draft.endToken];
  return next !== undefined && FOLLOWS.has(next.lower) && withholding.first - draft.endToken < 6;
}

function canWithhold(document: TextDocument, draft: Draft, withholding: Withholding): boolean {
  if (draft.parts.length > 0) return false;
  if (draft.form === 'pronoun')
    return draft.kind === 'person' || (draft.kind === 'collective' && draft.number === 'plural');
  const head = document.tokens[draft.head]!.lower;
  if (NO_SOURCES.has(head) && !isSpeaking(document, withholding)) return false;
  if (draft.form === 'name')
    return (
      draft.kind === 'person' &&
      draft.named !== null &&
      draft.named.end - draft.named.first === 1 &&
      draft.named.titleFirst === draft.named.first
    );
  return (
    draft.kind === 'unnamed' ||
    draft.kind === 'officials' ||
    draft.kind === 'spokesperson' ||
    draft.kind === 'collective' ||
    draft.kind === 'person'
  );
}

/** "some donors, speaking on condition of anonymity": who gives or calls unnamed is no source, who speaks is. */
function isSpeaking(document: TextDocument, { first }: Withholding): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1)
    if (/^(?:spoke|speaking|spoken|talked|talking)$/.test(document.tokens[at]!.lower)) return true;
  return /^(?:spoke|speaking|talked|talking)$/.test(document.tokens[first]!.lower);
}

function makeUnnamed(document: TextDocument, draft: Draft, withholding: Withholding): void {
  // a single word is a name only where it is a first name whose owner asked to go by it
  if (
    draft.form === 'name' &&
    !/last|full|surname/.test(
      document.text.slice(withholding.withheld.start, withholding.withheld.end).toLowerCase(),
    )
  )
    return;
  if (draft.kind === 'spokesperson' && isHouseRule(document, withholding)) return;
  if (draft.kind !== 'unnamed' || !draft.unnamed) {
    if (!draft.phrase) return;
    draft.kind = 'unnamed';
    let end = draft.endToken;
    while (end < document.tokens.length && document.tokens[end]!.end <= draft.end) end += 1;
    draft.unnamed = slotsOf(document, draft.phrase, end);
  }
  if (draft.form === 'name') {
    draft.unnamed.description = 5;
    draft.unnamed.count = [1, 1];
  }
  const words = document.text.slice(withholding.withheld.start, withholding.withheld.end).toLowerCase();
  if (/\b(?:last|first|full|middle) names?\b|surname/.test(words)) draft.unnamed.description = 5;
  draft.unnamed.withheld ??= withholding.withheld;
  draft.unnamed.reason ??= withholding.reason;
}

/** "a spokesman, who declined to be named in line with ministry policy": speaks for the body all the same. */
function isHouseRule(document: TextDocument, withholding: Withholding): boolean {
  for (let at = withholding.end; at < Math.min(document.tokens.length, withholding.end + 8); at += 1) {
    const { lower, sentence } = document.tokens[at]!;
    if (sentence !== document.tokens[withholding.first]!.sentence || lower === ',') return false;
    if (/^(?:policy|policies|custom|customary|practice|protocol|rules)$/.test(lower)) return true;
  }
  return false;
}

/** Gives the open formulas to the entity of their pronoun, or of the last unnamed source before them. */
export function tieOpenWithholdings(
  drafts: readonly Draft[],
  entities: readonly Entity[],
  open: readonly OpenWithholding[],
  document: TextDocument,
): void {
  for (const formula of open) {
    const { draft, withholding, sentence } = formula;
    let target: Draft | null = null;
    for (let at = firstFrom(drafts, withholding.withheld.start) - 1; at >= 0 && !target; at -= 1) {
      const other = drafts[at]!;
      const near = sentence - document.tokens[other.head]!.sentence <= 2;
      if (draft?.entity == null && !near) break;
      if (other.unnamed && (draft?.entity == null || other.entity === draft.entity)) target = other;
    }
    if (!target && draft) target = lastNear(drafts, draft, document);
    if (!target) target = routineBefore(document, drafts, entities, formula);
    if (!target?.unnamed || target.entity === null || entities[target.entity]!.kind !== 'unnamed') continue;
    target.unnamed.withheld ??= withholding.withheld;
    target.unnamed.reason ??= withholding.reason;
  }
}

/** Kinds of sources that ask for cover now and then: then they speak for nobody. */
const ROUTINE = new Set<SourceKind>(['officials', 'collective', 'spokesperson']);

/** "Pentagon officials said … . They spoke on condition of anonymity": whoever spoke for the body becomes unnamed. */
function routineBefore(
  document: TextDocument,
  drafts: readonly Draft[],
  entities: readonly Entity[],
  { draft: pronoun, withholding, sentence }: OpenWithholding,
): Draft | null {
  let last: Draft | null = null;
  for (let at = firstFrom(drafts, withholding.withheld.start) - 1; at >= 0 && !last; at -= 1) {
    const other = drafts[at]!;
    const distance = sentence - document.tokens[other.head]!.sentence;
    if (distance > 2) break;
    if (distance < 1) continue;
    if (other.form !== 'nominal' || other.entity === null || !ROUTINE.has(other.kind)) continue;
    if (pronoun?.entity != null ? other.entity === pronoun.entity : other.subject) last = other;
  }
  if (last) uncover(document, last, entities);
  return last;
}

/** Makes a source that a later sentence withholds the name of an unnamed one. */
function uncover(document: TextDocument, draft: Draft, entities: readonly Entity[]): void {
  if (!draft.phrase || draft.entity === null) return;
  let end = draft.endToken;
  while (end < document.tokens.length && document.tokens[end]!.end <= draft.end) end += 1;
  draft.kind = 'unnamed';
  draft.unnamed = slotsOf(document, draft.phrase, end);
  entities[draft.entity]!.kind = 'unnamed';
}

/**
 * "…, according to military officials. Senior officials spoke only on condition of anonymity": who spoke is said once
 * more, with the formula, in the sentence after.
 */
export function withholdEarlier(
  document: TextDocument,
  drafts: readonly Draft[],
  entities: readonly Entity[],
): void {
  for (const [place, draft] of drafts.entries()) {
    if (!draft.unnamed?.withheld || !draft.subject || draft.number !== 'plural' || draft.form !== 'nominal')
      continue;
    if (entities[draft.entity ?? -1]?.kind !== 'unnamed') continue;
    const head = document.tokens[draft.head]!;
    for (let at = place - 1; at >= 0; at -= 1) {
      const other = drafts[at]!;
      const word = document.tokens[other.head]!;
      if (head.sentence - word.sentence > 1) break;
      if (word.sentence === head.sentence || word.lower !== head.lower || !ROUTINE.has(other.kind)) continue;
      uncover(document, other, entities);
      if (other.unnamed) {
        other.unnamed.withheld = draft.unnamed.withheld;
        other.unnamed.reason = draft.unnamed.reason;
      }
      break;
    }
  }
}

/** "Both spoke on the condition of anonymity": whoever was unnamed in the sentence before. */
function lastNear(drafts: readonly Draft[], pronoun: Draft, document: TextDocument): Draft | null {
  let last: Draft | null = null;
  const sentence = document.tokens[pronoun.head]!.sentence;
  for (const other of drafts) {
    if (other.start >= pronoun.start) break;
    if (other.unnamed && sentence - document.tokens[other.head]!.sentence <= 2) last = other;
  }
  return last;
}

/** What one mention of an unnamed source tells holds for its other mentions that tell nothing. */
export function shareSlots(
  document: TextDocument,
  drafts: readonly Draft[],
  entities: readonly Entity[],
): void {
  for (const entity of entities) {
    if (entity.kind !== 'unnamed') continue;
    completeSlots(document, drafts, entity);
    const told: UnnamedSlots[] = [];
    for (const index of entity.mentions) {
      const { unnamed } = drafts[index]!;
      if (unnamed) told.push(unnamed);
    }
    if (told.length < 2) continue;
    const reason = told.find((slots) => slots.reason)?.reason ?? null;
    const withheld = told.find((slots) => slots.withheld)?.withheld ?? null;
    const basis = told.find((slots) => slots.basis.grade > 0)?.basis ?? null;
    const affiliation = told.find((slots) => slots.affiliation)?.affiliation ?? null;
    const rank = told.find((slots) => slots.rank)?.rank ?? null;
    const description = Math.max(...told.map((slots) => slots.description)) as DescriptionGrade;
    for (const slots of told) {
      slots.reason ??= reason;
      slots.withheld ??= withheld;
      if (basis && slots.basis.grade === 0) slots.basis = basis;
      slots.affiliation ??= affiliation;
      slots.rank ??= rank;
      slots.description = description;
    }
  }
}

/** A mention that goes on about an unnamed source has slots too; their count is the source's. */
function completeSlots(document: TextDocument, drafts: readonly Draft[], entity: Entity): void {
  let count: UnnamedSlots['count'] | null = null;
  for (const index of entity.mentions) {
    const draft = drafts[index]!;
    count ??= draft.unnamed?.count ?? null;
    if (draft.form === 'pronoun' || draft.unnamed || !draft.phrase) continue;
    draft.unnamed = slotsOf(document, draft.phrase, draft.endToken);
    if (count) draft.unnamed.count = count;
  }
}
