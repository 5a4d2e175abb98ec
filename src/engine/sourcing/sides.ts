// Who stands on the side of the one who answers: names that stand for them, and those who speak for the same.
import { stopWords } from '../lexicon/stop-words.ts';
import { speaksForOthers } from './basis.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** Offices by which a person stands for a body or another person, so that its name is theirs too. */
const OFFICES =
  /spokes|lawyer|attorney|counsel|representative|press|communications|manager|owner|founder|chief|president|chair|executive|director|head of|leader/i;

/** Names in capitals that stand for the one who answers: own name, office, the body spoken for. */
export function namesOf(reading: Reading, draft: Draft): Set<string> {
  const names = new Set<string>();
  const role = draft.entity?.role ?? '';
  take(names, draft.entity?.name);
  if (draft.entity?.kind !== 'person' || OFFICES.test(role)) take(names, role);
  if (draft.mentionSpan)
    take(names, reading.document.text.slice(draft.mentionSpan.start, draft.mentionSpan.end));
  return names;
}

function take(names: Set<string>, text: string | null | undefined): void {
  for (const word of (text ?? '').match(/\p{Lu}[\p{L}\p{N}.'’-]+/gu) ?? []) {
    const lower = word.toLowerCase().replace(/[’']s$/, '');
    if (!stopWords.has(lower) && lower.length > 1) names.add(lower);
  }
}

/**
 * Do two statements come from one side: a body and those who speak for it, a person and their lawyer?
 * @param names what stands for the one who answers (`namesOf`)
 */
export function sameSide(reading: Reading, response: Draft, other: Draft, names: Set<string>): boolean {
  const [one, two] = [response.entity, other.entity];
  if (!one || !two) return false;
  const speaks = (draft: Draft): boolean => {
    const { entity, mentionSpan } = draft;
    if (entity?.kind === 'spokesperson') return true;
    const named = mentionSpan ? reading.document.text.slice(mentionSpan.start, mentionSpan.end) : '';
    return entity?.kind === 'person' && speaksForOthers(`${entity.role ?? ''} ${named}`);
  };
  if (two.kind !== 'body' && !speaks(other)) return false;
  if (one.kind !== 'body' && !speaks(response) && two.kind === 'body') return false;
  for (const name of namesOf(reading, other)) if (names.has(name)) return true;
  return false;
}
