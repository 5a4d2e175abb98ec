// What each statement shows of itself, read once: its words, whom it speaks of, whether it accuses, on whose side it is.
import {
  accusingStems,
  allegationNouns,
  criticismStems,
  misdeedStems,
  worryNouns,
} from '../lexicon/allegation-words.ts';
import { stopWords } from '../lexicon/stop-words.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Span } from '../report.ts';
import type { Called } from './claimants.ts';
import type { Draft } from './draft.ts';
import { mentionsIn, type Reading, wordRange } from './reading.ts';
import { type Side, sideOf } from './sides.ts';
import { beginsWith, stemOf } from './stems.ts';

/** What is known of the statements before any response is linked. */
export interface TargetIndex {
  reading: Reading;
  drafts: Draft[];
  words: Map<Draft, Set<string>>;
  /** In how many statements a word stands. */
  frequency: Map<string, number>;
  /** Places in the list of entities that each statement's content mentions. */
  entities: Map<Draft, Set<number>>;
  /** What is compared again and again, read once. */
  facts: Map<Draft, Facts>;
}

/** What one statement shows of itself, whoever answers. */
interface Facts {
  accuses: boolean;
  /** Its cue is a word for a claim or for telling one: "the claim that", "reports that". */
  tells: boolean;
  misdeed: boolean;
  criticism: boolean;
  toThem: boolean;
  side: Side;
  /** Words of its content that are written with a capital, in lower case. */
  capitals: string[];
  /** Stems of the words for those who tell it, where they have no name ("the customers"). */
  tellers: string[];
  /** The words by which its source is called; read when first asked for. */
  called: Called | null;
}

const isAccusing = beginsWith(accusingStems);
const isMisdeed = beginsWith(misdeedStems);
const isCriticism = beginsWith(criticismStems);

/** Stems of the words of spans that carry a meaning of their own. */
export function contentWords(reading: Reading, spans: ReadonlyArray<Span>): Set<string> {
  const found = new Set<string>();
  for (const span of spans) {
    const { from, to } = wordRange(reading, span);
    for (let at = from; at < to; at++) {
      reading.stems[at] ??= meaningOf(reading.words[at]!.text);
      if (reading.stems[at] !== '') found.add(reading.stems[at]!);
    }
  }
  return found;
}

/** Stem of a word that carries a meaning of its own, empty for any other. */
const meaningOf = (word: string): string =>
  word.length > 2 && /[a-z0-9]/.test(word) && !stopWords.has(word) ? stemOf(word) : '';

/** Prepares the statements for linking. */
export function indexTargets(reading: Reading, drafts: Draft[]): TargetIndex {
  const words = new Map<Draft, Set<string>>();
  const frequency = new Map<string, number>();
  const entities = new Map<Draft, Set<number>>();
  const facts = new Map<Draft, Facts>();
  const tellers = new Map<Entity, string[]>();
  for (const draft of drafts) {
    const own = contentWords(reading, draft.content);
    words.set(draft, own);
    for (const word of own) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    const mentioned = new Set<number>();
    for (const span of draft.content) {
      for (const mention of mentionsIn(reading, span))
        if (mention.entity !== null) mentioned.add(mention.entity);
    }
    entities.set(draft, mentioned);
    facts.set(draft, {
      accuses: accuses(reading, draft),
      tells: tells(reading, draft),
      misdeed: hasStem(own, isMisdeed),
      criticism: hasStem(own, isCriticism),
      toThem: speaksToThem(reading, draft),
      side: sideOf(reading, draft),
      capitals: capitalsOf(reading, draft),
      tellers: tellersOf(reading, draft, tellers),
      called: null,
    });
  }
  return { reading, drafts, words, frequency, entities, facts };
}

/** Stems of the words by which the first mentions of an unnamed source call it; `known` holds those read before. */
function tellersOf(reading: Reading, { entity }: Draft, known: Map<Entity, string[]>): string[] {
  if (!entity || (entity.kind !== 'unnamed' && entity.kind !== 'collective')) return NOBODY;
  let stems = known.get(entity);
  if (stems) return stems;
  const { text } = reading.document;
  stems = entity.mentions.slice(0, 3).flatMap((place) => {
    const { start, end } = reading.mentions.mentions[place]!;
    const words = text
      .slice(start, end)
      .toLowerCase()
      .split(/[^a-z]+/);
    return words.filter((word) => word.length > 4 && !stopWords.has(word)).map(stemOf);
  });
  known.set(entity, stems);
  return stems;
}

const NOBODY: string[] = [];

/** Words of a statement's content that are written with a capital. */
function capitalsOf(reading: Reading, { content }: Draft): string[] {
  const found: string[] = [];
  for (const span of content) {
    const { from, to } = wordRange(reading, span);
    for (let at = from; at < to; at++) if (reading.words[at]!.capital) found.push(reading.words[at]!.text);
  }
  return found;
}

/** Does its content hold one of the names? */
export const namesIn = (index: TargetIndex, candidate: Draft, names: Set<string>): boolean =>
  index.facts.get(candidate)!.capitals.some((word) => names.has(word));

/** Does the reporter call it an accusation ("accused", "alleges", "claims")? */
function accuses(reading: Reading, draft: Draft): boolean {
  if (!draft.cue) return false;
  const { from, to } = wordRange(reading, draft.cue);
  for (let at = from; at < to; at++) if (isAccusing(reading.words[at]!.text)) return true;
  return false;
}

/** Words for a claim, or for what somebody fears to be so. */
const CLAIMS = new Set([...allegationNouns, ...worryNouns]);
const TELLING =
  /^(?:say|tell|claim|suggest|report|write|assert|argue|state|insist|ask|call|describe|portray)$/;

function tells(reading: Reading, { cue, lemma }: Draft): boolean {
  if (!cue) return false;
  const { from, to } = wordRange(reading, cue);
  for (let at = from; at < to; at++) if (CLAIMS.has(reading.words[at]!.text)) return true;
  return TELLING.test(lemma);
}

/** "these people are accusing you": said to the one who answers. */
export function speaksToThem(reading: Reading, { content }: Draft): boolean {
  for (const span of content) {
    const { from, to } = wordRange(reading, span);
    for (let at = from; at < to; at++) {
      const { text } = reading.words[at]!;
      if (text === 'you' || text === 'your') return true;
    }
  }
  return false;
}

/** A question by its verb or its mark. */
export function isQuestion(reading: Reading, draft: Draft): boolean {
  if (/^(?:ask|inquire|press|question|wonder)/.test(draft.lemma)) return true;
  return draft.content.some(({ start, end }) => reading.document.text.slice(start, end).includes('?'));
}

/** Does one of the words begin with one of the stems? */
function hasStem(words: Set<string>, isStem: (word: string) => boolean): boolean {
  for (const word of words) if (isStem(word)) return true;
  return false;
}
