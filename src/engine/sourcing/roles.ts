// Who a named person is, where the text says so elsewhere than beside the name.

import { unnamedNouns } from '../lexicon/people.ts';
import { officeNouns, roleNouns } from '../lexicon/roles.ts';
import type { Entity, Mention } from '../mentions/mention.ts';
import type { Span } from '../report.ts';
import { firstFrom } from '../text/spans.ts';
import { mentionsIn, type Reading, sentenceAt, sentenceSpan } from './reading.ts';

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
    const found =
      saidToBe(reading, mention) ??
      beforeName(reading, mention) ??
      fromBody(reading, mention) ??
      madeBy(reading, mention) ??
      takenUp(reading, mention);
    if (found) return found;
  }
  return calledRoles(reading).get(entity.index) ?? runFor(reading, entity);
}

/** Phrases that stand for a named person without being tied to the name, by entity: read once for a text. */
const called = new WeakMap<Reading, Map<number, Span>>();

/**
 * "Clinton eked out a victory. … The former secretary of state said": a phrase for an office that opens a sentence
 * behind one that names one person only; "hard for the former secretary of state, as she": one a pronoun goes on from.
 */
function calledRoles(reading: Reading): Map<number, Span> {
  const known = called.get(reading);
  if (known) return known;
  const found = new Map<number, Span>();
  called.set(reading, found);
  const { tokens } = reading.document;
  for (const mention of reading.mentions.mentions) {
    if (mention.form !== 'nominal' || mention.kind !== 'person' || mention.number === 'plural') continue;
    if (tokens[mention.firstToken]?.lower !== 'the' || mention.endToken - mention.firstToken < 3) continue;
    if (!isRole(tokens[mention.head]?.lower ?? '')) continue;
    const entity = goesOnAs(reading, mention) ?? namedBefore(reading, mention);
    if (entity !== null && !found.has(entity)) found.set(entity, { start: mention.start, end: mention.end });
  }
  return found;
}

/** The person of the pronoun that follows within the sentence, nobody being named between. */
function goesOnAs(reading: Reading, { index, endToken }: Mention): number | null {
  const { mentions } = reading.mentions;
  const next = mentions.slice(index + 1, index + 6).find(({ firstToken }) => firstToken >= endToken);
  if (next?.form !== 'pronoun' || next.kind !== 'person' || next.number === 'plural') return null;
  const { tokens } = reading.document;
  if (next.firstToken - endToken > 6 || tokens[next.firstToken]?.sentence !== tokens[endToken - 1]?.sentence)
    return null;
  return namedPerson(reading, next.entity);
}

/** The only person named in the sentence before, where the phrase opens its own. */
function namedBefore(reading: Reading, { index, firstToken }: Mention): number | null {
  const { tokens, sentences } = reading.document;
  const sentence = tokens[firstToken]?.sentence ?? 0;
  const before = sentences[sentence - 1];
  if (sentences[sentence]?.firstToken !== firstToken || !before) return null;
  const { mentions } = reading.mentions;
  let only: number | null = null;
  for (let at = index - 1; at >= 0 && mentions[at]!.start >= before.start; at--) {
    const other = mentions[at]!;
    if (other.form !== 'name' || other.kind !== 'person') continue;
    const named = namedPerson(reading, other.entity);
    if (named === null || (only !== null && only !== named)) return null;
    only = named;
  }
  return only;
}

const namedPerson = ({ mentions: { entities } }: Reading, place: number | null): number | null =>
  place !== null && entities[place]?.kind === 'person' && /\p{Lu}/u.test(entities[place]!.name)
    ? place
    : null;

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

/** "a former staffer named Bradley Podliska", "minister of mines and energy Tom Alweendo". */
function beforeName(reading: Reading, mention: Mention): Span | null {
  const { tokens } = reading.document;
  const first = mention.firstToken;
  const sentence = tokens[first]?.sentence;
  let at = first - 1;
  const named = /^(?:named|called)$/.test(tokens[at]?.lower ?? '');
  if (named) at--;
  else if (!/^NNS?$/.test(tokens[at]?.tag ?? '')) return null;
  const end = at;
  for (; at >= 0 && end - at < 7 && tokens[at]!.sentence === sentence; at--) {
    const { lower, tag } = tokens[at]!;
    if (isRole(lower) && (named || at < end)) return { start: tokens[at]!.start, end: tokens[end]!.end };
    if (!/^(?:NNS?|NNP|JJ|CC|POS)$/.test(tag) && lower !== 'of' && lower !== 'the') return null;
  }
  return null;
}

/** "Samson Mokoena from the Vaal Environmental Justice Alliance": whoever comes from a named body. */
function fromBody(reading: Reading, mention: Mention): Span | null {
  const { tokens, text } = reading.document;
  const at = firstFrom(tokens, (mention.name ?? mention).end);
  if (!/^(?:from|of|with)$/.test(tokens[at]?.lower ?? '')) return null;
  const body = mentionsIn(reading, { start: tokens[at]!.end, end: tokens[at]!.end + 60 })[0];
  if (body?.kind !== 'body' || body.form !== 'name' || body.firstToken - at > 5) return null;
  const whole = { start: tokens[at]!.start, end: body.end };
  return /^(?:the )?\p{Lu}.* /u.test(text.slice(body.start, body.end)) ? whole : null;
}

const MADE = /^(?:founded|co-founded|led|headed|run|owned|chaired|directed|created|edited)$/;

/** "the company founded by Carlos Watson". */
function madeBy(reading: Reading, mention: Mention): Span | null {
  const { tokens } = reading.document;
  const verb = tokens[mention.firstToken - 2];
  if (tokens[mention.firstToken - 1]?.lower !== 'by' || !verb || !MADE.test(verb.lower)) return null;
  return { start: verb.start, end: tokens[mention.firstToken - 1]!.end };
}

const CLAUSE = /^(?:when|as|while|after|before|because|if|since|that|until|once|though|although|whether)$/;

/** "Netanyahu will meet with Donald Trump when the Republican front-runner arrives": taken up in the same sentence. */
function takenUp(reading: Reading, mention: Mention): Span | null {
  const { tokens } = reading.document;
  const sentence = sentenceSpan(reading, sentenceAt(reading, mention.start));
  if (mention.number === 'plural') return null;
  for (const other of mentionsIn(reading, { start: mention.end, end: sentence.end })) {
    if (other.form === 'name' && other.kind === 'person' && other.entity !== mention.entity) return null;
    if (other.form !== 'nominal' || other.number === 'plural') continue;
    if (tokens[other.firstToken]?.lower !== 'the') continue;
    // as the subject of a clause of its own; "a review by the inspector general" speaks of somebody else
    if (!CLAUSE.test(tokens[other.firstToken - 1]?.lower ?? '')) continue;
    if (isRole(tokens[other.head]?.lower ?? '') && other.endToken - other.firstToken >= 3) {
      // "Lee called the mayor brilliant": nobody does that to themselves within one clause
      if (!opensClause(reading, mention.endToken, other.firstToken)) return null;
      return { start: other.start, end: other.end };
    }
  }
  return null;
}

/** Whether a clause of its own opens between two tokens. */
function opensClause({ document: { tokens } }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      /^(?:when|as|if|because|while|after|before|since|that|where|whether|though|although|and|but)$/.test(
        tokens[at]!.lower,
      )
    )
      return true;
  return false;
}
