// Who a named person is, where the text says so elsewhere than beside the name.
import { unnamedNouns } from '../lexicon/people.ts';
import { officeNouns, roleNouns } from '../lexicon/roles.ts';
import type { Entity, Mention } from '../mentions/mention.ts';
import type { Span } from '../report.ts';
import { firstFrom, mentionsIn, type Reading, sentenceAt, sentenceSpan } from './reading.ts';

/**
 * The words for a person's role: beside one of their names, in a phrase that stands for them, or in a sentence that
 * says who they are.
 */
export function roleSpanOf(reading: Reading, entity: Entity): Span | null {
  const mentions = entity.mentions.map((place) => reading.mentions.mentions[place]!);
  const beside = mentions.find(({ role }) => role !== null)?.role;
  if (beside) return beside;
  const standing = mentions.find(({ form, kind }) => form === 'nominal' && kind === 'person');
  if (standing) return { start: standing.start, end: standing.end };
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const found = saidToBe(reading, mention) ?? madeBy(reading, mention) ?? takenUp(reading, mention);
    if (found) return found;
  }
  return runFor(reading, entity);
}

/** "…, Trump said" in a text that speaks of "the Trump campaign": who they are is told. */
function runFor(reading: Reading, entity: Entity): Span | null {
  if (entity.kind !== 'person') return null;
  const words = entity.name.toLowerCase().split(' ');
  return words.length > 1 ? (reading.runs.get(words.at(-1)!) ?? null) : null;
}

const isRole = (word: string): boolean =>
  roleNouns.has(word) || officeNouns.has(word) || unnamedNouns.has(word);

/** "Eksili is president of the council". */
function saidToBe(reading: Reading, mention: Mention): Span | null {
  const { tokens } = reading.document;
  const at = firstFrom(tokens, mention.end);
  if (!/^(?:is|was|became|serves|served)$/.test(tokens[at]?.lower ?? '')) return null;
  let next = at + 1;
  while (
    next < at + 10 &&
    /^(?:DT|JJ|JJS|JJR|NN|NNS|NNP|NNPS|RB|IN|POS|PRP\$|VBN)$/.test(tokens[next]?.tag ?? '')
  ) {
    if (isRole(tokens[next]!.lower)) return { start: tokens[at + 1]!.start, end: tokens[next]!.end };
    next++;
  }
  return null;
}

const MADE = /^(?:founded|co-founded|led|headed|run|owned|chaired|directed|created|edited)$/;

/** "the company founded by Carlos Watson". */
function madeBy(reading: Reading, mention: Mention): Span | null {
  const { tokens } = reading.document;
  const verb = tokens[mention.firstToken - 2];
  if (tokens[mention.firstToken - 1]?.lower !== 'by' || !verb || !MADE.test(verb.lower)) return null;
  return { start: verb.start, end: tokens[mention.firstToken - 1]!.end };
}

/** "Netanyahu will meet with Donald Trump when the Republican front-runner arrives": taken up in the same sentence. */
function takenUp(reading: Reading, mention: Mention): Span | null {
  const { tokens } = reading.document;
  const sentence = sentenceSpan(reading, sentenceAt(reading, mention.start));
  for (const other of mentionsIn(reading, { start: mention.end, end: sentence.end })) {
    if (other.form === 'name' && other.kind === 'person' && other.entity !== mention.entity) return null;
    if (other.form !== 'nominal' || other.number === 'plural') continue;
    if (tokens[other.firstToken]?.lower !== 'the') continue;
    if (isRole(tokens[other.head]?.lower ?? '') && other.endToken - other.firstToken >= 3) {
      return { start: other.start, end: other.end };
    }
  }
  return null;
}
