// The checklist that explains a level: each line met, not met or not stated, with the words it was read from.
import type { Check, CheckName, Corroboration, Span } from '../report.ts';
import type { Draft } from './draft.ts';
import { mentionsIn, type Reading, sentenceAt, sentenceSpan } from './reading.ts';
import { describedBy } from './roles.ts';
import { type SourceSlots, slotsOf } from './slots.ts';

/** What a statement's checklist is read from, beside the statement itself. */
export interface CheckMatter {
  basisSpan: Span | null;
  /** Corroborations of this statement. */
  corroborations: Corroboration[];
}

const line = (
  check: CheckName,
  met: boolean | null,
  span: Span | null,
  value: number | null = null,
): Check => ({
  check,
  met,
  value,
  span: span && { start: span.start, end: span.end },
});

/** Lines for a rated statement; none for one that is not rated. */
export function checksOf(reading: Reading, draft: Draft, matter: CheckMatter): Check[] {
  if (draft.level === null) return [];
  const { entity } = draft;
  const slots = entity?.kind === 'unnamed' ? slotsOf(reading, entity) : null;
  const checks: Check[] = [];
  const named = entity !== null && ['person', 'body', 'document', 'outlet'].includes(entity.kind);
  checks.push(line('named', named, draft.mentionSpan));
  if (entity?.kind === 'person' || slots) checks.push(line('role', ...roleLine(reading, draft, slots)));
  checks.push(
    line('basis', draft.basis === 'unstated' ? null : draft.basis !== 'secondhand', matter.basisSpan),
  );
  if (slots) {
    checks.push(
      line('reason', slots.reason ? slots.reason.grade !== 'stock' : null, slots.reason ?? slots.withheld),
    );
    checks.push(line('count', slots.count[0] >= 2, draft.mentionSpan, slots.count[0]));
  }
  if (entity?.kind === 'document')
    checks.push(line('record', draft.form !== 'indirect' ? true : null, draft.mentionSpan));
  checks.push(line('hands', draft.handovers === 0, handSpan(draft), draft.handovers));
  if (draft.relay.length > 0)
    checks.push(line('relay', false, relaySpan(reading, draft), draft.relay.length));
  const confirmed = matter.corroborations.find(({ kind }) => kind === 'own');
  const open = matter.corroborations.find(({ kind }) => kind === 'unverified');
  const seen = confirmed ?? open;
  if (seen) checks.push(line('confirmed', seen === confirmed, { start: seen.start, end: seen.end }));
  return checks;
}

function roleLine(reading: Reading, draft: Draft, slots: SourceSlots | null): [boolean | null, Span | null] {
  if (slots) {
    if (slots.description === 0) return [null, null];
    return [slots.description >= 2, slots.descriptionSpan];
  }
  const role = draft.entity && describedBy(reading, draft.entity);
  return role ? [true, { start: role.start, end: role.end }] : [null, null];
}

function handSpan(draft: Draft): Span | null {
  return draft.within?.mentionSpan ?? null;
}

/** Where the sentence names the first outlet of the chain. */
function relaySpan(reading: Reading, draft: Draft): Span | null {
  const at = draft.cue?.start ?? draft.content[0]?.start ?? 0;
  const near = mentionsIn(reading, sentenceSpan(reading, sentenceAt(reading, at)));
  for (const mention of near) {
    const entity = mention.entity === null ? null : reading.mentions.entities[mention.entity];
    if (entity && draft.relay.includes(entity.name)) return { start: mention.start, end: mention.end };
  }
  return null;
}
