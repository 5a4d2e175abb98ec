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
  const first = firstWords(reading, draft);
  if (first !== '' && speaksForOthers(first)) take(names, first);
  return names;
}

/** The words by which a person is first called: "Vatican spokesman the Rev. Federico Lombardi". */
function firstWords({ document, mentions }: Reading, { entity }: Draft): string {
  const first = entity?.kind === 'person' ? mentions.mentions[entity.mentions[0] ?? -1] : undefined;
  return first ? document.text.slice(first.start, first.end) : '';
}

function take(names: Set<string>, text: string | null | undefined): void {
  for (const word of (text ?? '').match(/\p{Lu}[\p{L}\p{N}.'’-]+/gu) ?? []) {
    const lower = word.toLowerCase().replace(/[’']s$/, '');
    if (!stopWords.has(lower) && lower.length > 1) names.add(lower);
  }
}

/** On whose side a statement is. */
export interface Side {
  /** What stands for the one who says it (`namesOf`). */
  names: Set<string>;
  /** A body itself, or somebody who speaks for one or for another person; null: nobody can tell who speaks. */
  as: 'body' | 'for' | 'self' | null;
  /** A person's last name, in lower case. */
  surname: string | null;
  /** Whoever else is named in the words for them is theirs: "Clinton adviser", not "a Clinton critic". */
  allied: boolean;
}

const AGAINST =
  /\b(?:former|ex|critics?|rivals?|opponents?|accusers?|challengers?|victims?|foes?|skeptics?)\b/i;

/** Reads on whose side a statement is. */
export function sideOf(reading: Reading, draft: Draft): Side {
  const { entity, mentionSpan } = draft;
  const names = namesOf(reading, draft);
  if (!entity) return { names, as: null, surname: null, allied: false };
  if (entity.kind === 'body') return { names, as: 'body', surname: null, allied: true };
  if (entity.kind === 'spokesperson') return { names, as: 'for', surname: null, allied: true };
  const named = mentionSpan ? reading.document.text.slice(mentionSpan.start, mentionSpan.end) : '';
  const speaks =
    entity.kind === 'person' &&
    speaksForOthers(`${entity.role ?? ''} ${named} ${firstWords(reading, draft)}`);
  const surname = entity.kind === 'person' ? (entity.name.toLowerCase().split(' ').at(-1) ?? null) : null;
  const allied = !AGAINST.test(`${entity.role ?? ''} ${named}`);
  return { names, as: speaks ? 'for' : 'self', surname, allied };
}

/** Do two statements come from one side: a body and those who speak for it, a person and their lawyer? */
export function sameSide(response: Side, other: Side): boolean {
  // "Trump's spokeswoman": what Trump says himself is on her side
  if (response.allied && other.surname !== null && other.surname !== response.surname) {
    if (response.names.has(other.surname)) return true;
  }
  if (response.as === null || (other.as !== 'body' && other.as !== 'for')) return false;
  if (response.as === 'self' && other.as === 'body') return false;
  for (const name of other.names) if (response.names.has(name)) return true;
  return false;
}
