// Interviewers whom the text ties to an outlet or programme: what is told to them came that way.
import type { Entity } from '../mentions/mention.ts';
import { knownOutlet } from '../mentions/outlets.ts';
import { type Draft, startOf } from './draft.ts';
import { hostName } from './programmes.ts';
import { mentionsIn, paragraphAt, type Reading, sentenceAt, sentenceSpan } from './reading.ts';

/** How many paragraphs after an answer to an interviewer the next one may follow. */
const REACH = 8;

/**
 * People of an outlet's whom somebody speaks to: "ABC's George Stephanopoulos", "CNN host Jake Tapper".
 * @returns the outlet's name by the person's entity
 */
function hostsOf(reading: Reading, isOwn: (entity: Entity) => boolean): Map<number, string> {
  const { mentions, entities } = reading.mentions;
  const hosts = new Map<number, string>();
  for (const mention of mentions) {
    if (mention.kind !== 'outlet' || mention.form !== 'name' || mention.entity === null) continue;
    const outlet = entities[mention.entity]!;
    if (isOwn(outlet)) continue;
    // the person's mention holds the outlet, or the outlet owns the person
    for (const person of mentionsIn(reading, { start: mention.start - 90, end: mention.end + 60 })) {
      if (person.kind !== 'person' || person.form !== 'name' || person.entity === null) continue;
      const holds = person.start <= mention.start && person.end >= mention.end;
      if (holds && !hosts.has(person.entity)) hosts.set(person.entity, outlet.name);
    }
  }
  for (const mention of mentions) {
    if (mention.entity === null || mention.kind !== 'person' || hosts.has(mention.entity)) continue;
    const name = hostName(reading, mention);
    if (name) hosts.set(mention.entity, name);
  }
  return hosts;
}

/**
 * "…, Lee told ABC's George Stephanopoulos. … Asked by Stephanopoulos about it, Lee said": the later answer came the
 * way of the earlier one, or by the interviewer's outlet.
 */
export function carryToHosts(reading: Reading, drafts: Draft[], isOwn: (entity: Entity) => boolean): void {
  const hosts = hostsOf(reading, isOwn);
  if (hosts.size === 0) return;
  const last = new Map<Entity, Draft>();
  for (const draft of drafts) {
    if (draft.within || draft.act !== 'speech' || !draft.entity) continue;
    if (draft.relay.length === 0 && !draft.broadcast) {
      const host = interviewerOf(reading, draft, hosts);
      if (host !== null && host !== draft.entity.index) {
        const before = last.get(draft.entity);
        const outlet = hosts.get(host)!;
        const near =
          before &&
          paragraphAt(reading, startOf(draft)) - paragraphAt(reading, startOf(before)) <= REACH &&
          before.relay.some((name) => name === outlet || knownOutlet(name)?.carrier === outlet);
        draft.relay = near ? before.relay : [outlet];
        draft.broadcast = true;
      }
    }
    if (draft.relay.length > 0) last.set(draft.entity, draft);
  }
}

/** Whom the words were told to, or whose question they answer, where that is an interviewer. */
function interviewerOf(reading: Reading, draft: Draft, hosts: Map<number, string>): number | null {
  const told = draft.addressee?.entity;
  if (told != null && hosts.has(told)) return told;
  const at = draft.cue?.start ?? startOf(draft);
  const { tokens } = reading.document;
  for (const mention of mentionsIn(reading, sentenceSpan(reading, sentenceAt(reading, at)))) {
    if (mention.entity === null || !hosts.has(mention.entity) || mention.start > at) continue;
    const before = tokens[mention.firstToken - 1]?.lower;
    if (
      before === 'by' &&
      /^(?:asked|pressed|questioned|interviewed)$/.test(tokens[mention.firstToken - 2]?.lower ?? '')
    )
      return mention.entity;
  }
  return null;
}
