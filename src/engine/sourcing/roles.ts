// Who a named person is, where the text says so elsewhere than beside the name.

import { officeTitles } from '../lexicon/titles.ts';
import type { Entity, Mention } from '../mentions/mention.ts';
import type { Span } from '../report.ts';
import type { Token } from '../text/document.ts';
import { firstFrom } from '../text/spans.ts';
import { mentionsIn, type Reading, sentenceAt, sentenceSpan } from './reading.ts';
import {
  afterComma,
  atBody,
  beforeComma,
  doesForLiving,
  inList,
  isRole,
  membersOf,
  ownsSomething,
  startOfPhrase,
} from './shared-roles.ts';

/**
 * The words for a person's role: beside one of their names, in a phrase that stands for them, or in a sentence that
 * says who they are. Of several beside the name one that tells an office or a trade comes first.
 */
export function roleSpanOf(reading: Reading, entity: Entity): Span | null {
  const known = reading.roles.get(entity.index);
  if (known !== undefined) return known;
  const found = findRole(reading, entity);
  reading.roles.set(entity.index, found);
  return found;
}

/** The words that tell who a person is, or what they are to the matter; of joint speakers, who one of them is. */
export function describedBy(reading: Reading, entity: Entity): Span | null {
  const known = reading.described.get(entity.index);
  if (known !== undefined) return known;
  const found = findDescription(reading, entity);
  reading.described.set(entity.index, found);
  return found;
}

function findDescription(reading: Reading, entity: Entity): Span | null {
  const own = roleSpanOf(reading, entity) ?? ownsSomething(reading, entity);
  if (own) return own;
  const members = membersOf(reading, entity);
  if (members.length > 1)
    for (const member of members) {
      const role = roleSpanOf(reading, member);
      if (role) return role;
    }
  return null;
}

function findRole(reading: Reading, entity: Entity): Span | null {
  const mentions = entity.mentions.map((place) => reading.mentions.mentions[place]!);
  const beside = mentions.flatMap(({ role }) => role ?? []);
  const telling = beside.filter((role) => tellsWho(reading, role));
  const best = telling.find(({ start, end }) =>
    /^(?!who\b).* /.test(reading.document.text.slice(start, end)),
  );
  if (best ?? telling[0]) return best ?? telling[0]!;
  const standing = mentions.find(
    ({ form, kind, number }) => form === 'nominal' && kind === 'person' && number !== 'plural',
  );
  if (standing) return { start: standing.start, end: standing.end };
  for (const mention of mentions) {
    if (mention.form === 'nominal' || mention.number === 'plural') continue;
    const said = saidToBe(reading, mention);
    if (said) return said;
    if (mention.form !== 'name') continue;
    const found =
      inCharge(reading, mention) ??
      afterComma(reading, mention) ??
      beforeComma(reading, mention) ??
      beforeName(reading, mention) ??
      fromBody(reading, mention) ??
      madeBy(reading, mention) ??
      inList(reading, mention) ??
      atBody(reading, mention) ??
      takenUp(reading, mention);
    if (found) return found;
  }
  const something = beside.filter((role) => tellsSomething(reading, role));
  return (
    something.find(({ start, end }) => !/^who\b/i.test(reading.document.text.slice(start, end))) ??
    calledRoles(reading).get(entity.index) ??
    runFor(reading, entity) ??
    something[0] ??
    livingOf(reading, mentions) ??
    null
  );
}

/** What the reporter tells that a person does; what others say of them in quotation marks is not asked. */
function livingOf(reading: Reading, mentions: Mention[]): Span | null {
  for (const mention of mentions) {
    if (mention.form === 'nominal' || mention.number === 'plural' || isQuoted(reading, mention)) continue;
    const found = doesForLiving(reading, mention);
    if (found) return found;
  }
  return null;
}

/** "who lost her daughter", "a gynecologist" against "both", "confident-seeming": a noun or a clause. */
function tellsSomething({ document: { text, tokens } }: Reading, role: Span): boolean {
  const words = text.slice(role.start, role.end);
  if (/^who\b/i.test(words)) return true;
  if (/^(?:not(?! only)|at|once|perhaps|himself|herself|whether|whose|whom|his|her)\b/i.test(words))
    return false;
  const first = firstFrom(tokens, role.start);
  return tokens.slice(first, firstFrom(tokens, role.end)).some(({ tag }) => /^NNP?$/.test(tag));
}

/** What a clause with "who" must tell to be a role. */
const HELD =
  /^who (?:also )?(?:(?:is|was) (?:also )?(?:an?|the)\b|leads|led|heads|headed|chairs|chaired|runs|ran|represents|represented|founded|directs|directed|oversees|oversaw|serves|served|works|worked|covers|teaches|taught|studies|owns|edits|advises|advised|manages|managed)\b/;

/** "the mayor", "Sen.", "a 54-year-old": words that tell an office, a trade, a party, an age; "confident-seeming" is none. */
function tellsWho(reading: Reading, role: Span): boolean {
  const { text } = reading.document;
  const words = text.slice(role.start, role.end);
  if (/^(?:who|whose|whom|not(?! only)|at|once|perhaps|himself|herself|whether)\b/i.test(words))
    return HELD.test(words);
  // "Lee, her lawyers and aides": other people who are told of beside the name
  if (/^(?:his|her|their|its)\b.*\b(?:and|or)\b/i.test(words)) return false;
  return words
    .toLowerCase()
    .split(/[^\p{L}.-]+/u)
    .some(
      (word) =>
        isRole(word.replace(/^co-/, '')) ||
        isRole(word.replace(/s$/, '')) ||
        officeTitles.has(word.replace(/\.$/, '')),
    );
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

/** "Eksili is president of the council", "as he was becoming chairman", "Lee stays on as the union's treasurer". */
function saidToBe(reading: Reading, mention: Mention): Span | null {
  const { tokens } = reading.document;
  if (isQuoted(reading, mention)) return null; // what others call them is no role
  const first = firstFrom(tokens, mention.end);
  let at = first;
  while (at < first + 6 && isOfVerb(tokens[at]) && !isNegative(tokens[at]!.lower)) at++;
  const last = tokens[at - 1]?.lower ?? '';
  if (tokens[at]?.lower === 'as' ? at === first : !BEING.test(last)) return null;
  const notOnly = tokens[at]?.lower === 'not' && tokens[at + 1]?.lower === 'only';
  const start = tokens[at]?.lower === 'as' ? at + 1 : notOnly ? at + 2 : at;
  for (let next = start; next < start + 9; next++) {
    const { tag, lower } = tokens[next] ?? { tag: '', lower: '' };
    if (!OF_A_ROLE.test(tag) || isNegative(lower)) return null;
    if (isRole(lower)) return { start: tokens[start]!.start, end: tokens[next]!.end };
  }
  return null;
}

/** Part of a verb: "may", "stay", "on". */
const isOfVerb = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:VB.?|MD|RP|RB)$/.test(token.tag) || token.lower === 'on');

const BEING = /^(?:is|was|became|become|becoming|remains|serves|served)$/;
const OF_A_ROLE = /^(?:DT|JJ|JJS|JJR|NN|NNS|NNP|NNPS|IN|POS|PRP\$|VBN|HYPH)$/;
const isNegative = (word: string): boolean => /^(?:not|never|n't|n’t|hardly|longer)$/.test(word);

/** Does a mention stand in quotation marks? */
function isQuoted({ quotes }: Reading, { start }: Span): boolean {
  const before = quotes[firstFrom(quotes, start + 1) - 1];
  return before !== undefined && before.end > start;
}

/** "The minister put Ann Lee in charge of the prisons". */
function inCharge(reading: Reading, mention: Mention): Span | null {
  const { tokens } = reading.document;
  const at = firstFrom(tokens, mention.end);
  if (tokens[at]?.lower !== 'in' || tokens[at + 1]?.lower !== 'charge') return null;
  let end = at + 2;
  if (tokens[end]?.lower === 'of')
    while (end < at + 8 && /^(?:IN|DT|JJ|NNP?S?|POS)$/.test(tokens[end]?.tag ?? '')) end++;
  return { start: tokens[at]!.start, end: tokens[end - 1]!.end };
}

/** "a former staffer named Bradley Podliska", "minister of mines and energy Tom Alweendo". */
function beforeName(reading: Reading, mention: Mention): Span | null {
  const { tokens } = reading.document;
  const first = firstFrom(tokens, (mention.name ?? mention).start);
  const sentence = tokens[first]?.sentence;
  let at = first - 1;
  const named = /^(?:named|called)$/.test(tokens[at]?.lower ?? '');
  if (named) at--;
  else if (!/^NNS?$/.test(tokens[at]?.tag ?? '')) return null;
  const end = at;
  for (; at >= 0 && end - at < 7 && tokens[at]!.sentence === sentence; at--) {
    const { lower, tag } = tokens[at]!;
    // "L2 president Bruce Cole": a body's own word before its officer
    const owned = at === end && /^NNP?$/.test(tokens[at - 1]?.tag ?? '');
    if (isRole(lower) && owned)
      return { start: tokens[startOfPhrase(reading, at)]!.start, end: tokens[end]!.end };
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
  const first = startOfPhrase(reading, mention.firstToken - 3);
  return { start: tokens[first]!.start, end: tokens[mention.firstToken - 1]!.end };
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
