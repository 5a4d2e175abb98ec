// How sure the engine is of a speaker: shares that were right, by how the words were tied and how the name was found.
import type { Entity, Mention } from '../mentions/mention.ts';
import type { Candidate } from './candidates.ts';
import type { Tie } from './subject-phrases.ts';

/**
 * Share of source words that were the right ones, by how syntax tied them to the cue. Rounded from counts on labelled
 * articles (test/bench/calibration.ts prints the table that checks the product of all shares).
 */
const BY_TIE: Record<Tie, number> = {
  before: 0.985,
  after: 0.985,
  relative: 0.93,
  apposition: 0.97,
  coordinate: 0.93,
  participle: 0.9,
  infinitive: 0.88,
  by: 0.93,
  possessor: 0.93,
  object: 0.93,
  verb: 0.8,
  none: 0.3,
};

/** Share of candidates of a kind of cue that name their source rightly. */
const BY_FRAME: Record<string, number> = {
  quote: 0.99,
  that: 0.98,
  bare: 0.98,
  preposition: 0.97,
  wh: 0.95,
};
const OTHER_FRAME = 0.93;

/** How sure the words that name the source are, before anybody asks whom they mean. */
export function sureOfWords(candidate: Pick<Candidate, 'source' | 'frame'>): number {
  const frame = BY_FRAME[candidate.frame] ?? OTHER_FRAME;
  return candidate.source ? frame * BY_TIE[candidate.source.tie] : BY_TIE.none;
}

/** How a speaker was found. */
export type Finding = 'mention' | 'continued' | 'antecedent' | 'turn' | 'later' | 'nobody';

/** How sure it is that a mention, or the course of the talk, means this entity. */
export function sureOfEntity(
  finding: Finding,
  mention: Mention | null,
  entity: Entity | null,
  word: string,
): number {
  if (!entity || finding === 'nobody') return 0.2;
  if (finding === 'turn') return 0.72;
  if (finding === 'later') return 0.9;
  if (finding === 'antecedent') return 0.7;
  if (finding === 'continued') return 0.85;
  if (!mention) return 0.6;
  if (mention.form === 'name') return entity.name.includes(' ') || entity.kind !== 'person' ? 0.985 : 0.93;
  if (mention.form === 'nominal') return mention.unnamed || entity.kind === 'spokesperson' ? 0.93 : 0.88;
  if (/^(he|she|his|her|him)$/.test(word)) return 0.9;
  if (word === 'who') return 0.95;
  return 0.75;
}
