// What stands before a verb on its line: earlier verbs, and who is judged, cited or had to do it.
import { timeWords } from '../lexicon/cue-adjuncts.ts';
import { messageNouns } from '../lexicon/cue-nouns.ts';
import { causingVerb, judgingVerb } from '../lexicon/telling-verbs.ts';
import { isClosing, isTensed, isVerb, type NounPhrase, nounPhraseFrom, tagOf, wordOf } from './phrases.ts';
import type { Line } from './reading.ts';
import { isAuxiliary, type VerbGroup, verbGroupAt } from './verb-groups.ts';
import { verbsOf } from './verbs.ts';

/** So many places back a verb or a mark is looked for. */
export const MAX_LOOK = 60;

/** Whether a comma stands at a place. */
export const isComma = (line: Line, place: number): boolean => wordOf(line, place) === ',';

/** Whether a verb with a tense stands in places [first, end). */
export function hasFiniteVerb(line: Line, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (isTensed(tagOf(line, at))) return true;
  return false;
}

/** The last finite verb group to the left of a place that is not inside a relative clause. */
export function finiteBefore(line: Line, place: number): VerbGroup | null {
  for (let at = place - 1; at >= 0 && place - at < MAX_LOOK; at -= 1) {
    if (isClosing(line, at)) continue;
    const tag = tagOf(line, at);
    if (!isVerb(tag) && tag !== 'MD') continue;
    if (isAuxiliary(line, at) && isVerb(tagOf(line, at + 1))) continue;
    const group = verbGroupAt(line, at);
    if (group.finite) return group;
  }
  return null;
}

const takesClause = (line: Line, place: number): boolean =>
  verbsOf(wordOf(line, place)).some((verb) => verb.takes.has('that'));

/** "fear that the city is broke and warn that": the last verb of saying or thinking in the same form. */
export function likeVerbBefore(line: Line, group: VerbGroup, place: number): VerbGroup | null {
  const tag = tagOf(line, group.head);
  // "for telling tenants that …, and threatening them with …": participles alike too
  if ((!isTensed(tag) && tag !== 'VBG') || !takesClause(line, group.head)) return null;
  for (let at = place - 1; at >= 0 && place - at < MAX_LOOK; at -= 1) {
    // "has insisted that he must go and said": a perfect is a past too
    const past =
      tag === 'VBD' &&
      tagOf(line, at) === 'VBN' &&
      verbGroupAt(line, at).finite &&
      !verbGroupAt(line, at).passive;
    if (isClosing(line, at) || (tagOf(line, at) !== tag && !past) || !takesClause(line, at)) continue;
    if (inOpening(line, at, place)) return null;
    return verbGroupAt(line, at);
  }
  return null;
}

/** "When Lee announced it, Reed was there and told them": a verb in the clause that opens the line, before its comma. */
function inOpening(line: Line, verb: number, place: number): boolean {
  if (!/^(IN|WRB)$/.test(tagOf(line, 0))) return false;
  for (let at = 1; at < place; at += 1) {
    if (!isComma(line, at)) continue;
    return at > verb && hasFiniteVerb(line, at + 1, place);
  }
  return false;
}

/** The last tensed verb of saying to the left: "the delegation said Israel went on, arguing that" argues with "said". */
export function sayingBefore(line: Line, place: number): VerbGroup | null {
  for (let at = place - 1; at >= 0 && place - at < MAX_LOOK; at -= 1) {
    if (!isVerb(tagOf(line, at)) || isClosing(line, at)) continue;
    if (
      !verbsOf(wordOf(line, at)).some(
        (verb) => verb.act === 'speech' && verb.takes.has('that') && verb.takes.has('quote'),
      )
    )
      continue;
    const group = verbGroupAt(line, at);
    if (group.finite && !group.passive) return group;
  }
  return null;
}

/** The last verb at or before a place, with no comma between. */
export function verbBefore(line: Line, from: number): VerbGroup | null {
  for (let at = from; at >= 0 && from - at < 12; at -= 1) {
    if (isVerb(tagOf(line, at))) return verbGroupAt(line, at);
    if (isComma(line, at)) return null;
  }
  return null;
}

/** The verb a participle hangs on: the last one, but over it the verb of saying whose content it stands in. */
export function governing(line: Line, place: number): VerbGroup | null {
  const last = finiteBefore(line, place);
  const saying = sayingBefore(line, place);
  if (last && !saying) return outsideThat(line, last);
  if (!last || !saying) return last ?? saying;
  // "the shop that made it famous, resigned, saying"
  if (/^(who|which|that)$/.test(wordOf(line, saying.first - 1)) && isComma(line, last.first - 1)) return last;
  for (let at = saying.head + 1; at < last.first; at += 1)
    if (/^(when|while|as|after|before|because|since|though|although|if)$/.test(wordOf(line, at))) return last;
  return saying;
}

/** Starts of the forms of verbs by which somebody lets words out. */
const SENDING =
  /^(issu|releas|put|sen[dt]|publish|post|tweet|circulat|shar|distribut|deliver|read|wr[io]t|sign|draft)/;

/** "released a statement Thursday night condemning": the verb that let the words out, before a participle that tells them. */
export function senderOf(line: Line, group: VerbGroup, before: number): VerbGroup | null {
  if (!verbsOf(wordOf(line, group.head)).some(({ act }) => act === 'speech')) return null;
  let noun = before;
  while (noun > 0 && before - noun < 4 && timeWords.has(wordOf(line, noun))) noun -= 1;
  if (/^(on|in)$/.test(wordOf(line, noun))) noun -= 1;
  if (!messageNouns.has(wordOf(line, noun))) return null;
  for (let at = noun - 1; at >= 0 && noun - at < 6; at -= 1) {
    if (isVerb(tagOf(line, at)) && SENDING.test(wordOf(line, at))) {
      const sender = verbGroupAt(line, at);
      return sender.passive ? null : sender;
    }
    if (!/^(DT|JJ|NN|NNP|CD|RP|RB|PRP|POS)/.test(tagOf(line, at))) return null;
  }
  return null;
}

/** "bristled at the idea that he was to blame, saying": over the verb of a noun's "that" the one that the noun hangs on. */
function outsideThat(line: Line, last: VerbGroup): VerbGroup {
  for (let at = last.first - 1; at > 1 && last.first - at < 8; at -= 1) {
    if (isComma(line, at)) return last;
    if (wordOf(line, at) !== 'that' || tagOf(line, at) !== 'IN' || !tagOf(line, at - 1).startsWith('NN'))
      continue;
    return finiteBefore(line, at) ?? last;
  }
  return last;
}

/** "had somebody call us and tell us that …": who is let, heard or seen to do it, before two plain verbs. */
export function causedBefore(line: Line, group: VerbGroup, place: number): NounPhrase | null {
  if (!/^(VB|VBP)$/.test(tagOf(line, group.head)) || group.first !== group.head) return null;
  for (let at = place - 1; at > 0 && place - at < 16; at -= 1) {
    if (/^[;:.]$/.test(wordOf(line, at)) || tagOf(line, at) === 'VBD' || tagOf(line, at) === 'MD') {
      if (!causingVerb.test(wordOf(line, at))) return null;
    }
    if (!causingVerb.test(wordOf(line, at)) || isVerb(tagOf(line, at + 1))) continue;
    const phrase = nounPhraseFrom(line, at + 1);
    return phrase && phrase.end < place && !isTensed(tagOf(line, phrase.end))
      ? somebodyIn(line, phrase)
      : null;
  }
  return null;
}

/** The first word of a phrase that stands for people ("somebody call" may read as one noun), or null. */
function somebodyIn(line: Line, phrase: NounPhrase): NounPhrase | null {
  for (let at = phrase.first; at < phrase.end; at += 1) {
    if (/^(somebody|someone|people|everybody|everyone|him|her|them|others|folks)$/.test(wordOf(line, at)))
      return { first: phrase.first, end: at + 1, head: at };
  }
  return null;
}

/** "hold Ann Lee, a former aide, in contempt for refusing to testify": whoever is judged did it. */
export function judgedBefore(line: Line, place: number): NounPhrase | null {
  for (let at = place - 1; at >= 0 && place - at < 20; at -= 1) {
    if (!isVerb(tagOf(line, at))) continue;
    if (!judgingVerb.test(wordOf(line, at)) || verbGroupAt(line, at).passive) return null;
    const object = nounPhraseFrom(line, at + 1);
    return object && object.end <= place ? object : null;
  }
  return null;
}

/** "cited a memo as identifying the firm", "described the board as refusing to meet": the object of the verb before does it. */
export function citedBefore(line: Line, as: number): NounPhrase | null {
  for (let at = as - 1; at >= 0 && as - at < 16; at -= 1) {
    if (!isVerb(tagOf(line, at))) continue;
    if (!verbsOf(wordOf(line, at)).some((verb) => verb.takes.has('as'))) return null;
    const object = nounPhraseFrom(line, at + 1);
    return object && object.end <= as ? object : null;
  }
  return null;
}
