// Noun phrases as subjects: what describes them, what is only a time, which of two it is; how a subject is tied to its verb.
import { timeWords } from '../lexicon/cue-adjuncts.ts';
import { isComma, MAX_LOOK } from './earlier.ts';
import {
  growLeft,
  isPaper,
  isTensed,
  isVerb,
  type NounPhrase,
  nounPhraseEndingAt,
  nounPhraseFrom,
  startsClause,
  tagOf,
  wordOf,
} from './phrases.ts';
import { type Line, quoteAtPlace } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';

/** How a subject was found; also a feature of how sure it is. */
export type Tie =
  | 'before' // Ann Lee said
  | 'after' // said Ann Lee
  | 'relative' // Ann Lee, who said
  | 'apposition' // Ann Lee, the mayor, said
  | 'coordinate' // Ann Lee sat down and said
  | 'participle' // Ann Lee left, saying
  | 'infinitive' // Ann Lee went on to say
  | 'by' // was said by Ann Lee
  | 'possessor' // Ann Lee's claim
  | 'object' // quoted her as saying
  | 'verb' // she raised questions about
  | 'none';

export interface Subject extends NounPhrase {
  tie: Tie;
}

/** Whether a dash stands at a place. */
export const isDash = (line: Line, place: number) => /^(—|–|--|-)$/.test(wordOf(line, place));

/** Whether a word is a year. */
export const isYear = (word: string): boolean => /^(19|20)\d\d$/.test(word);

/** Words that open a relative clause. */
export const RELATIVES = new Set(['who', 'which', 'that', 'whom']);

/** "Ann Lee, who ran the clinic in Austin, Texas, until 2014, said": whom the clause with its places and years describes. */
export function describedByRelative(line: Line, close: number): NounPhrase | null {
  for (let at = close - 2; at > 0 && close - at < MAX_LOOK; at -= 1) {
    const word = wordOf(line, at + 1);
    if (quoteAtPlace(line, at) || word === ';' || word === ':') return null;
    if (wordOf(line, at) !== ',' || !/^(who|which|whose)$/.test(word)) continue;
    const phrase = nounPhraseEndingAt(line, at - 1);
    if (!phrase || hasClause(line, at + 1, close)) return null;
    // "Ann Lee, the organist of a church, which …, said": she says it
    return whomDescribed(line, growLeft(line, phrase));
  }
  return null;
}

/** Whether a clause of its own begins inside places [first, end) of a relative clause: ", and the clerk left". */
function hasClause(line: Line, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at += 1)
    if (
      isComma(line, at - 1) &&
      /^(CC|PRP)$/.test(tagOf(line, at)) &&
      !(tagOf(line, at) === 'CC' && isVerb(tagOf(line, at + 1)))
    )
      return true;
  return false;
}

/** "Ann Lee, | the founder of the bakery": whom the description that stands behind a name belongs to. */
export function whomDescribed(line: Line, phrase: NounPhrase): NounPhrase {
  const { first } = phrase;
  if (
    !/^(DT|NN|JJ)$/.test(tagOf(line, first)) ||
    !isComma(line, first - 1) ||
    !tagOf(line, first - 2).startsWith('NNP')
  )
    return phrase;
  const name = nounPhraseEndingAt(line, first - 2);
  return name && !isPlaced(line, name) && startsClause(line, name.first) ? name : phrase;
}

/** Behind a preposition, which a subject never is but after "with" ("with Ann Lee, the mayor, saying"). */
export function isPlaced(line: Line, { first }: NounPhrase): boolean {
  const word = wordOf(line, first - 1);
  return /^(IN|TO)$/.test(tagOf(line, first - 1)) && word !== 'with' && !startsClause(line, first);
}

/** "In addition to Ann Lee", "Along with Ann Lee", "Unlike Ann Lee" at the beginning of a line: others than the subject. */
export function opensWithOthers(line: Line, { first }: NounPhrase): boolean {
  if (first === 0 || first > 3) return false;
  let words = '';
  for (let at = 0; at < first; at += 1) words += `${wordOf(line, at)} `;
  return /^(?:in addition to|along with|together with|like|unlike|besides|apart from|aside from|as for|next to) $/.test(
    words,
  );
}

/** The noun phrase at a place with all that belongs to it before the comma at `close`. */
export function listAfter(line: Line, first: number, close: number): NounPhrase | null {
  const phrase = nounPhraseFrom(line, first);
  return phrase && { ...phrase, end: Math.max(phrase.end, close) };
}

/** Whether every finite verb of places [first, end) stands behind a word that makes its clause a describing one. */
export function subordinate(line: Line, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const word = wordOf(line, at);
    if (
      RELATIVES.has(word) ||
      /^(whose|where|when|while|as|after|before|because|if|though|although)$/.test(word)
    )
      return true;
    // a past tense right behind the comma is a participle: ", filed Thursday in court,", ", now retired,"
    const opens = at === first || (at === first + 1 && tagOf(line, first) === 'RB');
    if (isTensed(tagOf(line, at)) && !(opens && tagOf(line, at) === 'VBD')) return false;
  }
  return true;
}

/** A noun phrase that is no mention of anybody who could speak. */
export function isThing(line: Line, phrase: NounPhrase): boolean {
  const { mentionsByHead, mentions, tokens } = line.reading;
  const head = line.places[phrase.head]!;
  if (tokens[head]!.tag.startsWith('PRP')) return false;
  const found = mentionsByHead.get(head);
  return !found || found.every((at) => mentions[at]!.kind === 'document');
}

/** "Spokesmen for the mayor and the council declined": the council is one of those they speak for. */
export function isListed(line: Line, { head }: Subject, { first }: NounPhrase): boolean {
  if (!/^(and|or)$/.test(wordOf(line, first - 1))) return false;
  if (/^(for|of|with|at)$/.test(wordOf(line, head + 1))) return true;
  // "a poll released Sunday by the Courier and Acme News"
  for (let at = head + 2; at < first - 1; at += 1) if (wordOf(line, at) === 'by') return true;
  return false;
}

/** Is there a "who" behind the head: a clause that may end in a noun of its own? */
export function hasRelative(line: Line, { head, end }: Subject): boolean {
  for (let at = head + 1; at < Math.min(end, head + 5); at += 1) if (wordOf(line, at) === 'who') return true;
  return false;
}

/** "An official who was present told": a mention whose describing clause ends here in no noun. */
export function describedSubject(line: Line, place: number): Subject | null {
  const { tokens, mentions, mentionsByEnd } = line.reading;
  const last = line.places[place];
  const found = last === undefined ? undefined : mentionsByEnd.get(tokens[last]!.end);
  if (found === undefined) return null;
  const { start, head } = mentions[found]!;
  let first = place;
  while (first > 0 && tokens[line.places[first - 1]!]!.start >= start) first -= 1;
  const headPlace = line.places.indexOf(head, first);
  return headPlace < 0 ? null : { first, end: place + 1, head: headPlace, tie: 'before' };
}

/** "Several people I have spoken with over the last weeks said": the noun phrase that opens the clause. */
export function openingPhrase(line: Line, place: number): NounPhrase | null {
  for (let at = place; at >= 0 && place - at < 20; at -= 1) {
    if (!startsClause(line, at) || (at > 0 && tagOf(line, at - 1) === 'CC')) continue;
    const found = nounPhraseFrom(line, at);
    if (found && isTime(line, found)) continue;
    return found;
  }
  return null;
}

/** "Friday", "the last couple of weeks", "2021": a time, not somebody. */
export function isTime(line: Line, phrase: NounPhrase): boolean {
  const word = wordOf(line, phrase.head);
  if (isPaper(line, phrase.head)) return false;
  return (
    timeWords.has(word) ||
    timeWords.has(wordOf(line, phrase.end - 1)) ||
    isYear(word) ||
    /^\d{1,2}([.:]\d\d)?[ap]\.?m\.?$/.test(word)
  );
}

/** "had spent months pushing back": no time pushes; "sent a letter Friday saying": the letter says. */
export function isBareTime(line: Line, phrase: NounPhrase): boolean {
  for (let at = phrase.first; at < phrase.head; at += 1) if (tagOf(line, at).startsWith('NN')) return false;
  return isTime(line, phrase);
}

/** "Ann Lee last week said", "a report issued earlier this year said": the noun phrase before the time. */
export function beforeTime(line: Line, from: number): NounPhrase | null {
  let at = from;
  while (
    at > 0 &&
    (/^(RB|RBR|VBN|VBD)$/.test(tagOf(line, at)) ||
      /^(than|less|more|about|on|in|earlier|late|early|at|,|since)$/.test(wordOf(line, at)))
  )
    at -= 1;
  const phrase = nounPhraseEndingAt(line, at);
  return phrase && growLeft(line, phrase);
}

/** "Alan Berger, a gynecologist from Englewood, Oregon, who said": "who" itself where it is known whom it means. */
export function relativeSubject(line: Line, relative: number): Subject | null {
  const { mentionsByHead, mentions } = line.reading;
  const known = mentionsByHead.get(line.places[relative]!)?.some((each) => mentions[each]!.entity !== null);
  if (known) return { first: relative, end: relative + 1, head: relative, tie: 'relative' };
  let at = relative - 1;
  if (isComma(line, at) || isDash(line, at)) at -= 1;
  const phrase = nounPhraseEndingAt(line, at);
  if (phrase) return { ...growLeft(line, phrase), tie: 'relative' };
  // "those in the room, some of whom said"
  return null;
}

/** "led to more customers calling the station, claiming that": people whom another participle follows already. */
export function doerBefore(line: Line, comma: number): NounPhrase | null {
  for (let at = comma - 1; at > 0 && comma - at < 12; at -= 1) {
    const tag = tagOf(line, at);
    if (wordOf(line, at) === ',' || isTensed(tag)) return null;
    if (tag !== 'VBG') continue;
    const phrase = nounPhraseEndingAt(line, at - 1);
    if (!phrase || tagOf(line, phrase.head).startsWith('PRP')) return null;
    const grown = growLeft(line, phrase);
    return /^(to|with|by|of|from)$/.test(wordOf(line, grown.first - 1)) && !isThing(line, grown)
      ? grown
      : null;
  }
  return null;
}

/** The subject that stands behind its verb ("said Ann Lee, the mayor, who …"), up to the end of what describes it. */
export function subjectAfter(line: Line, group: VerbGroup): Subject | null {
  const start = group.head + 1;
  const simple = nounPhraseFrom(line, start);
  if (!simple) return null;
  return { ...simple, tie: 'after' };
}
