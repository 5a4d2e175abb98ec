// Strength: what the text shows about where a statement comes from, 5 … 1. The table and the caps of section 4 of the sourcing rules.

import { tellingVerbs } from '../lexicon/speaking-for.ts';
import { vagueDocuments } from '../lexicon/vague-documents.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Level } from '../report.ts';
import { firstFrom } from '../text/spans.ts';
import { lived, roleOf } from './basis.ts';
import type { Draft } from './draft.ts';
import { quotedShare, type Reading, wordRange } from './reading.ts';
import { slotsOf } from './slots.ts';

/** The level of a statement whose chain and basis are known; null where it is not rated. */
export function levelOf(reading: Reading, draft: Draft): Level | null {
  if (draft.act === 'thought' || draft.entity?.kind === 'self') return null;
  if (!draft.entity) return levelOfNobody(reading, draft);
  const own = levelOfSpeaker(reading, draft, draft.entity);
  return Math.min(own, capOf(reading, draft)) as Level;
}

/**
 * Where it is not known who speaks: what names a source by a name of its own can be looked up ("the Harbor Board
 * resolutions"); other words for one are not rated; without any nobody can trace it ("it is said that").
 */
function levelOfNobody({ document: { tokens } }: Reading, { mentionSpan, form }: Draft): Level | null {
  if (!mentionSpan) return form === 'indirect' ? 1 : null;
  const first = firstFrom(tokens, mentionSpan.start);
  const words = tokens.slice(first, firstFrom(tokens, mentionSpan.end));
  return words.some(({ tag }) => tag === 'NNP' || tag === 'NNPS') ? 4 : null;
}

/** The level if the words had come straight to this article. */
function levelOfSpeaker(reading: Reading, draft: Draft, entity: Entity): Level {
  switch (entity.kind) {
    case 'person':
      if (draft.basis === 'secondhand') return 3;
      return roleOf(reading, draft) !== null && draft.basis === 'firsthand' ? 5 : 4;
    case 'body':
    case 'spokesperson':
      return 4;
    case 'document':
      if (isVague(reading, draft, entity)) return 1;
      return draft.form === 'direct' || quotedShare(reading, draft) >= 0.3 ? 5 : 4;
    case 'officials':
      return 3;
    case 'outlet':
      if (isVagueOutlet(entity.name)) return 1;
      if (draft.basis === 'secondhand') return 2; // "Axios reported, citing two aides"
      return speaksOfItself(reading, draft) ? 4 : 3;
    case 'unnamed':
      return levelOfUnnamed(reading, draft, entity);
    case 'collective':
    case 'self':
      return 1;
  }
}

/** "The paper said it stood by its reporting", "declined to comment": the outlet is a party here and speaks as a body. */
function speaksOfItself(reading: Reading, draft: Draft): boolean {
  const kind = draft.response?.kind;
  if (kind === 'declined' || kind === 'noreply') return true;
  const { from, to } = wordRange(reading, draft.content[0]!);
  return reading.words
    .slice(from, Math.min(to, from + 4))
    .some(({ text }) => /^(?:it|its|we|our)$/.test(text) && !isEmptyIt(reading, text, from, to));
}

/** "it is unclear", "it was Monday when": nobody is meant. */
const isEmptyIt = ({ words }: Reading, text: string, from: number, to: number): boolean =>
  text === 'it' &&
  words
    .slice(from, Math.min(to, from + 6))
    .some(({ text: next }) => /^(?:is|was|remains|seems|appears|'s)$/.test(next));

/** "Polls show", "studies say": no reference, nothing that could be looked up; "court records", "its own polls" have one. */
function isVague(reading: Reading, { mentionSpan }: Draft, { name }: Entity): boolean {
  const here = mentionSpan ? reading.document.text.slice(mentionSpan.start, mentionSpan.end) : name;
  return [here, name].every((words) =>
    vagueDocuments.has(
      words
        .toLowerCase()
        .replace(/^(?:some|many|several|recent|new|other|numerous|various|most|all|early) /, ''),
    ),
  );
}

/** "Local news reports", "the media": outlets that nobody could name. */
const isVagueOutlet = (name: string): boolean =>
  /(?:^| )(?:media|press|reports|outlets|newspapers|papers|websites|blogs)$/.test(name);

function levelOfUnnamed(reading: Reading, draft: Draft, entity: Entity): Level {
  const slots = slotsOf(reading, entity);
  const specific = slots.reason !== null && slots.reason.grade !== 'stock';
  if (slots.description === 5 && (slots.reason !== null || slots.withheld !== null)) return 3;
  const living = lived(reading, draft);
  const firsthand = draft.basis === 'firsthand' && (slots.basis === 1 || slots.basis === 2 || living);
  const sawRecord =
    firsthand &&
    slots.basisSpan !== null &&
    mentionsRecord(reading.document.text.slice(slots.basisSpan.start, slots.basisSpan.end));
  const several = slots.count[0] >= 2;
  const placed = slots.description >= 3 || living || (slots.description === 2 && sawRecord);
  if (placed && firsthand && (specific || several || sawRecord)) return 3;
  const bare = slots.description === 0 && slots.basis === 0 && slots.reason === null;
  return bare ? 1 : 2;
}

/** Does the basis say that a document or recording was seen? */
function mentionsRecord(words: string): boolean {
  return /\b(?:seen|saw|read|reviewed|viewed|obtained|watched|document|documents|recording|correspondence|memo|e-?mails?|transcript|video|footage)\b/i.test(
    words,
  );
}

/** The highest level that the chain allows; the weakest link decides. */
export function capOf(reading: Reading, draft: Draft): Level {
  const chain = tellersOf(draft);
  if (isReferredTo(reading, draft)) return chain.some(({ kind }) => kind === 'unnamed') ? 2 : 4;
  const everybody = [draft.entity, draft.recounted, ...chain].filter((entity) => entity !== null);
  if (chain.some(({ kind }) => kind === 'collective')) return 1;
  const unnamed = everybody.some(({ kind }) => kind === 'unnamed' || kind === 'collective');
  const hands = draft.handovers + hearsay(reading, draft);
  if (hands === 0) return 5;
  if (hands >= 2) return unnamed ? 1 : 2;
  if (unnamed) return 2;
  // One hand-over, everybody named: on-record words through an outlet, or what a named person heard from another.
  const throughOutlet = draft.relay.length > 0 && chain.length === 0;
  if (throughOutlet && draft.basis !== 'secondhand') return 4;
  // "The report said the department had told the court that …": the record of one office by another
  return everybody.every(({ kind }) => kind === 'body' || kind === 'document') ? 4 : 3;
}

/**
 * "Lee denounced the mayor's proposal to close the school": an outer speaker comes back to words said in public, which
 * the reporter names; "'The mayor proposed it to me,' Lee said" hands them over.
 */
function isReferredTo(reading: Reading, { cue, within, form, lemma }: Draft): boolean {
  if (!within || !cue || form === 'direct' || lemma === 'cite' || within.relay.length > 0) return false;
  if (reading.quotes.some(({ start, end }) => start < cue.start && cue.end <= end)) return false;
  const { tokens } = reading.document;
  const at = firstFrom(tokens, cue.start);
  const last = tokens[firstFrom(tokens, cue.end) - 1];
  if (/^NNS?$/.test(last?.tag ?? '') || /^NNS?$/.test(tokens[at]?.tag ?? '')) return true;
  // "for refusing to testify", "her slamming his remarks"; "he is promising", "telling her that" are told
  if (tellingVerbs.has(lemma)) return false;
  return (
    tokens[at]?.tag === 'VBG' &&
    !/^(?:is|are|was|were|be|been|being|’s|'s|’re|'re|am|,)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** Hand-overs before the speaker: told or briefed is one, several hops are two. */
function hearsay(reading: Reading, draft: Draft): number {
  if (draft.basis !== 'secondhand' || !draft.entity) return 0;
  if (draft.entity.kind !== 'unnamed') return draft.entity.kind === 'outlet' ? 0 : 1;
  return slotsOf(reading, draft.entity).basis === 6 ? 2 : 1;
}

/** Everybody between the speaker and this article, outlets apart. */
function tellersOf(draft: Draft): Entity[] {
  const found: Entity[] = [...draft.tellers];
  for (let holder = draft.within, depth = 0; holder && depth < 8; holder = holder.within, depth++) {
    if (holder.entity && holder.entity.kind !== 'self' && holder.entity.kind !== 'outlet')
      found.push(holder.entity);
    found.push(...holder.tellers);
  }
  return found;
}
