// The report's list of sources: who stands behind a statement, told it on, or is introduced as unnamed.
import type { Entity } from '../mentions/mention.ts';
import type { Source, Span } from '../report.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { slotsOf } from './slots.ts';

/** Sources with their ids, and the id of each entity that is one. */
export interface SourceList {
  sources: Source[];
  /** The entities behind them, in the same order. */
  entities: Entity[];
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
  return { sources, entities: ordered, idOf };
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
    count: entity.kind === 'unnamed' ? slotsOf(reading, entity).count : null,
    mentions: spans,
  };
}

/** Verbs with which a text introduces sources that are quoted later, or not at all. */
const SPOKE = new Set([
  'spoke',
  'speaking',
  'spoken',
  'talked',
  'interviewed',
  'told',
  'confirmed',
  'described',
]);

/** Who asked not to be named has spoken; of whom others withhold the name has not ("a minor, whose name was withheld"). */
const ASKED =
  /^(?:declin|ask|request|insist|spoke|speak|grant|refus|demand|on condition|on the condition|under condition)/i;

/** Unnamed sources that the text introduces without a statement: "Three current and former officials spoke to the Examiner". */
export function introducedSources(reading: Reading): Entity[] {
  const found: Entity[] = [];
  for (const entity of reading.mentions.entities) {
    if (entity.kind !== 'unnamed') continue;
    const spoke = entity.mentions.some((place) => {
      const mention = reading.mentions.mentions[place]!;
      if (mention.form === 'pronoun') return false;
      const { tokens, text } = reading.document;
      const withheld = mention.unnamed?.withheld;
      if (withheld && ASKED.test(text.slice(withheld.start, withheld.end))) return true;
      for (let at = mention.endToken; at < mention.endToken + 4; at++) {
        const token = tokens[at];
        if (!token || token.sentence !== tokens[mention.firstToken]?.sentence) return false;
        if (SPOKE.has(token.lower)) return true;
      }
      return false;
    });
    if (spoke) found.push(entity);
  }
  return found;
}
