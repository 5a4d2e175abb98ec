// What all mentions of an unnamed source together say of it: description, basis, reason, count.
import type { BasisGrade, DescriptionGrade, Entity, Mention } from '../mentions/mention.ts';
import type { Count, Reason, Span } from '../report.ts';
import type { Reading } from './reading.ts';

/** The slots of a source, filled from every mention that fills them. */
export interface SourceSlots {
  count: Count;
  description: DescriptionGrade;
  descriptionSpan: Span | null;
  basis: BasisGrade;
  basisSpan: Span | null;
  reason: Reason | null;
  withheld: Span | null;
}

/** How near to the events a grade of basis is; "nothing said" says least. */
const NEARNESS: Record<BasisGrade, number> = { 0: 0, 1: 6, 2: 5, 3: 4, 4: 3, 5: 2, 6: 1 };
const SPECIFIC: Record<Reason['grade'], number> = { stock: 1, circumstance: 2, harm: 3 };

/**
 * Slots of an unnamed source over all its mentions. A later "the official" takes nothing away; told second-hand
 * stays second-hand, since a claim of more would stand with the mention itself.
 */
export function slotsOf(reading: Reading, entity: Entity): Readonly<SourceSlots> {
  let known = gathered.get(reading);
  if (!known) {
    known = new Map();
    gathered.set(reading, known);
  }
  let slots = known.get(entity);
  if (!slots) {
    slots = gather(reading, entity);
    known.set(entity, slots);
  }
  return slots;
}

/** Every statement of a source asks for its slots: a source of thousands of mentions is read once. */
const gathered = new WeakMap<Reading, Map<Entity, SourceSlots>>();

function gather(reading: Reading, entity: Entity): SourceSlots {
  const slots: SourceSlots = {
    count: entity.number === 'plural' ? [2, null] : [1, 1],
    description: 0,
    descriptionSpan: null,
    basis: 0,
    basisSpan: null,
    reason: null,
    withheld: null,
  };
  let counted = false;
  for (const place of entity.mentions) {
    const mention = reading.mentions.mentions[place];
    if (!mention?.unnamed) continue;
    if (!counted) slots.count = mention.unnamed.count;
    counted = true;
    merge(slots, mention, mention.unnamed);
  }
  return slots;
}

function merge(slots: SourceSlots, mention: Mention, found: NonNullable<Mention['unnamed']>): void {
  if (found.description > slots.description) {
    slots.description = found.description;
    slots.descriptionSpan = { start: mention.start, end: mention.end };
  }
  if (NEARNESS[found.basis.grade] > NEARNESS[slots.basis]) {
    slots.basis = found.basis.grade;
    slots.basisSpan = found.basis.span;
  }
  if (found.reason && (!slots.reason || SPECIFIC[found.reason.grade] > SPECIFIC[slots.reason.grade])) {
    slots.reason = { grade: found.reason.grade, start: found.reason.start, end: found.reason.end };
  }
  slots.withheld ??= found.withheld;
}
