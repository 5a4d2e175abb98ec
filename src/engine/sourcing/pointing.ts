// Answers that point at what was just said ("which he denies"), and what stands right before an answer.
import { allegationNouns } from '../lexicon/allegation-words.ts';
import type { Draft } from './draft.ts';
import type { TargetIndex } from './facts.ts';
import { type Reading, sentenceAt, wordRange } from './reading.ts';
import { stemOf } from './stems.ts';

/** Stems of nouns for a charge. */
export const CLAIMS = new Set(allegationNouns.map(stemOf));

const POINTERS = new Set([
  'which',
  'this',
  'that',
  'it',
  'something',
  'these',
  'those',
  'prospect',
  'suggestion',
  'idea',
  'point',
]);

/** "which he denies", "the claim": hardly more than a word that points at what was just said. */
export function pointsBack(reading: Reading, response: Draft): boolean {
  const span = response.content[0]!;
  const { from, to } = wordRange(reading, span);
  if (response.content.length > 1 || to - from > 3) return false;
  return reading.words.slice(from, to).some(({ text }) => POINTERS.has(text) || CLAIMS.has(stemOf(text)));
}

/** "The east is occupied, although Israel disputes this": what a later clause points at stands in its own sentence. */
export function closesSentence(reading: Reading, { cue }: Draft): boolean {
  if (!cue) return false;
  const { words } = reading;
  const first = reading.firstOf[sentenceAt(reading, cue.start)] ?? 0;
  for (let at = first + 1; words[at] && words[at]!.start < cue.start; at++)
    if (words[at - 1]!.text === ',' && /^(?:although|though|but|while)$/.test(words[at]!.text)) return true;
  return false;
}

/** The nearest statement before the answer, by somebody else. */
export function isRightBefore(index: TargetIndex, response: Draft, candidate: Draft): boolean {
  for (let at = response.index - 1; at >= 0 && at >= response.index - 4; at--) {
    const other = index.drafts[at]!;
    if (other.entity && other.entity === response.entity) continue;
    return other === candidate || other.within === candidate;
  }
  return false;
}
