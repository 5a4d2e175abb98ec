// What may stand between a verb and its content: times, manner, places ("said on Monday in a statement that").
import { speakingPlaces, timeWords } from '../lexicon/cue-adjuncts.ts';
import { speechNouns, thoughtNouns } from '../lexicon/cue-nouns.ts';
import { isTensed, nounPhraseFrom, tagOf, wordOf } from './phrases.ts';
import { type Line, quoteAtPlace } from './reading.ts';

const PREPOSITIONS = new Set(
  'in on at during to via through by from before after of about with over since for following under as without into against'.split(
    ' ',
  ),
);

const isTimeBehind = (line: Line, at: number): boolean =>
  timeWords.has(wordOf(line, /^(on|in)$/.test(wordOf(line, at + 1)) ? at + 2 : at + 1));

/** Skips times and manner behind a verb; gives the place after. */
function skipTimes(line: Line, from: number): number {
  let at = from;
  for (; at < line.places.length; at += 1) {
    const tag = tagOf(line, at);
    const word = wordOf(line, at);
    if (timeWords.has(word) && !(tag === 'MD' || tag === 'VB')) continue;
    // "late Wednesday", "early on Monday"
    if (/^(late|early)$/.test(word) && isTimeBehind(line, at)) continue;
    if (tag === 'CD' && timeWords.has(wordOf(line, at - 1)) && at > from) continue;
    if (tag === 'RB' && !/^(not|n't|n’t|only|just|even|there)$/.test(word)) continue;
    // "ten days ago", "the day before"
    if (
      (tag === 'CD' || tag === 'DT') &&
      timeWords.has(wordOf(line, at + 1)) &&
      /^(ago|before|after|later|earlier|and|night|morning|afternoon|evening)$/.test(wordOf(line, at + 2))
    )
      continue;
    if (word === ',' && tagOf(line, at + 1) === 'CD' && /^\d{4}$/.test(wordOf(line, at + 1))) {
      at += 1;
      continue;
    }
    break;
  }
  return at;
}

/** Skips one phrase like "in a statement to The Times"; gives the place after, or `from` when there is none. */
function skipPreposition(line: Line, from: number): number {
  if (!PREPOSITIONS.has(wordOf(line, from))) return from;
  const phrase = nounPhraseFrom(line, from + 1);
  // "said on “Meet the Press” that", "said on MSNBC's “Morning Joe” that"
  const title = phrase && wordOf(line, phrase.end).endsWith('s') ? phrase.end + 1 : (phrase?.end ?? from + 1);
  if (quoteAtPlace(line, title)?.use === 'title') return title + 1;
  if (!phrase) return from;
  const head = wordOf(line, phrase.head);
  const known = speakingPlaces.has(head) || timeWords.has(head) || /^\d{4}$/.test(head);
  const next = wordOf(line, phrase.end);
  if (known) return phrase.end;
  // "responded on Sunday to accusations that …": the clause is the noun's
  if (next === 'that' && (speechNouns.has(head) || thoughtNouns.has(head))) return from;
  // "pushed back on concerns from tenants that …"
  if (
    /^(from|by)$/.test(next) &&
    /^NNS$/.test(tagOf(line, phrase.head)) &&
    (speechNouns.has(head) || thoughtNouns.has(head))
  )
    return from;
  // An unknown phrase counts only when the content plainly begins behind it.
  if (
    (next === 'that' && !isTensed(tagOf(line, phrase.end + 1))) ||
    next === 'about' ||
    next === ':' ||
    (next === ',' && quoteAtPlace(line, phrase.end + 1)) ||
    quoteAtPlace(line, phrase.end)
  )
    return phrase.end;
  const after = skipPreposition(line, phrase.end);
  return after > phrase.end ? after : from;
}

/** How many places a clause without a subject may take: "before leaving for the airport". */
const DEED_REACH = 12;

/** "said before attending the meeting that …": the place of "that" behind what was done, or `from` where there is none. */
function skipDeed(line: Line, from: number): number {
  if (!/^(before|after|while|since|upon)$/.test(wordOf(line, from))) return from;
  // "the meeting" reads as a participle too
  const first = tagOf(line, from + 1) === 'DT' ? from + 2 : from + 1;
  if (tagOf(line, first) !== 'VBG') return from;
  for (let at = first + 1; at < line.places.length && at - from < DEED_REACH; at += 1) {
    const word = wordOf(line, at);
    if (word === 'that') return tagOf(line, at) === 'IN' && !isTensed(tagOf(line, at + 1)) ? at : from;
    // another telling, or a clause of its own
    if (isTensed(tagOf(line, at)) || tagOf(line, at) === 'VBG' || /^[,;:]$/.test(word)) return from;
    if (quoteAtPlace(line, at)) return from;
  }
  return from;
}

/** "told a crowd in Salem, Oregon, on Monday that …": the place behind the wider place's name; or `from`. */
function skipWiderPlace(line: Line, from: number): number {
  if (
    wordOf(line, from) !== ',' ||
    !/^NNP/.test(tagOf(line, from - 1)) ||
    !/^NNP/.test(tagOf(line, from + 1))
  )
    return from;
  let at = from + 1;
  while (/^NNP/.test(tagOf(line, at)) && at - from < 4 && !timeWords.has(wordOf(line, at))) at += 1;
  if (wordOf(line, at) === ',') at += 1;
  const word = wordOf(line, at);
  if (word === 'that') return tagOf(line, at) === 'IN' ? at : from;
  const timed =
    timeWords.has(word) || (/^(on|in|at|late|early)$/.test(word) && timeWords.has(wordOf(line, at + 1)));
  const behind = timed ? skipTimes(line, /^(on|in|at)$/.test(word) ? at + 1 : at) : -1;
  return behind >= 0 && wordOf(line, behind) === 'that' ? behind : from;
}

/** Skips everything that may stand between a verb and its content. */
export function skipAdjuncts(line: Line, from: number): number {
  let at = from;
  for (let round = 0; round < 6; round += 1) {
    const timed = skipWiderPlace(line, skipTimes(line, at));
    const phrase = skipPreposition(line, timed);
    const next = phrase === timed ? skipDeed(line, timed) : phrase;
    if (next === at) break;
    at = next;
  }
  return at;
}
