// The report's list of sources: who stands behind a statement, told it on, or is introduced as unnamed.
import type { Entity } from '../mentions/mention.ts';
import type { Count, Source, Span } from '../report.ts';
import type { Draft, Reading } from './draft.ts';

/** Sources with their ids, and the id of each entity that is one. */
export interface SourceList {
  sources: Source[];
  /** Id of an entity (by its place), undefined where it is no source. */
  idOf: Map<number, string>;
}

/**
 * Lists the sources in the order in which the text first names them.
 * @param also entities that are sources without a statement: unnamed ones introduced in passing, corroborating outlets
 */
export function listSources(reading: Reading, drafts: Draft[], also: Entity[]): SourceList {
  const used = new Map<number, Entity>();
  const use = (entity: Entity | null) => entity && used.set(entity.index, entity);
  for (const draft of drafts) {
    use(draft.entity);
    for (const teller of draft.tellers) use(teller);
  }
  for (const entity of also) use(entity);
  const { mentions } = reading.mentions;
  const first = (entity: Entity) => mentions[entity.mentions[0] ?? -1]?.start ?? Number.POSITIVE_INFINITY;
  const ordered = [...used.values()].sort((a, b) => first(a) - first(b) || a.index - b.index);
  const idOf = new Map(ordered.map((entity, at) => [entity.index, `s${at + 1}`]));
  const sources = ordered.map((entity) => sourceOf(reading, entity, idOf.get(entity.index) ?? ''));
  return { sources, idOf };
}

function sourceOf(reading: Reading, entity: Entity, id: string): Source {
  const spans: Span[] = entity.mentions
    .flatMap((place) => reading.mentions.mentions[place] ?? [])
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    id,
    kind: entity.kind,
    name: entity.name,
    role: entity.role,
    count: entity.kind === 'unnamed' ? countOf(reading, entity) : null,
    mentions: spans,
  };
}

/** People behind an unnamed source: the widest reading its mentions support; a later "the official" never narrows it. */
export function countOf(reading: Reading, entity: Entity): Count {
  const counts: Count[] = [];
  for (const place of entity.mentions) {
    const slots = reading.mentions.mentions[place]?.unnamed;
    if (slots) counts.push(slots.count);
  }
  const first = counts[0];
  if (first) return first;
  return entity.number === 'plural' ? [2, null] : [1, 1];
}
