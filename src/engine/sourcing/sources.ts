// The report's list of sources: who stands behind a statement, told it on, or is introduced as unnamed.

import { citingWords, speakingWords, withholdingWords } from '../lexicon/introducing-words.ts';
import type { Entity, Mention } from '../mentions/mention.ts';
import type { Source, Span } from '../report.ts';
import { firstFrom } from '../text/spans.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { roleSpanOf } from './roles.ts';
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
    role: entity.kind === 'person' ? roleWords(reading, entity) : entity.role,
    count: entity.kind === 'unnamed' ? slotsOf(reading, entity).count : null,
    mentions: spans,
  };
}

function roleWords(reading: Reading, entity: Entity): string | null {
  const span = roleSpanOf(reading, entity);
  return span && reading.document.text.slice(span.start, span.end);
}

/** Unnamed sources that the text introduces without a statement: "Three current and former officials spoke to the Examiner". */
export function introducedSources(reading: Reading): Entity[] {
  return reading.mentions.entities.filter(
    (entity) =>
      entity.kind === 'unnamed' &&
      entity.mentions.some((place) => speaks(reading, reading.mentions.mentions[place]!)),
  );
}

/** Does a word beside the mention say that it speaks: "… said", "according to …", "citing …", "who asked not to be named"? */
function speaks(reading: Reading, mention: Mention): boolean {
  if (mention.form === 'pronoun') return false;
  const { tokens, text } = reading.document;
  const withheld = mention.unnamed?.withheld;
  if (withheld && withholdingWords.test(text.slice(withheld.start, withheld.end))) return true;
  const sentence = tokens[mention.firstToken]?.sentence;
  const next = firstFrom(tokens, mention.end);
  for (let at = next; at < next + 3; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || /^(?:[.;:?!”"]|'')$/.test(token.text)) break;
    if (speakingWords.has(token.lower)) return true;
  }
  const before = tokens[mention.firstToken - 1];
  const beforeThat = tokens[mention.firstToken - 2]?.lower ?? '';
  if (!before || before.sentence !== sentence) return false;
  if (before.lower === 'to' && beforeThat === 'according') return true;
  if ((before.lower === 'by' || before.lower === 'with') && speakingWords.has(beforeThat)) return true;
  if (citingWords.has(before.lower)) return true;
  // ", said two aides": the verb stands behind its content, not before another's ("police said two men were …")
  if (/^(?:say|says|said|adds|added)$/.test(before.lower) && /^(?:,|”|"|’|''|)$/.test(beforeThat))
    return true;
  // An extract cut off after its source: "…, two people familiar with …"
  const cutOff = text.length - mention.end < 8 && /^[.…\s]*$/.test(text.slice(mention.end));
  return before.text === ',' && cutOff && (mention.unnamed?.basis.grade ?? 0) > 0;
}
