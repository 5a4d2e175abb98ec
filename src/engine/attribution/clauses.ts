// Whether a clause begins at a place: a subject with a tensed verb, over what stands between them.
import { isTensed, isVerb, longNounPhraseFrom, tagOf, wordOf } from './phrases.ts';
import { type Line, quoteAtPlace } from './reading.ts';

const SUBJECT_PRONOUNS = new Set('i he she we they it there you'.split(' '));

/** Whether places from `at` look like a clause with its own subject and finite verb. */
export function clauseFrom(line: Line, at: number): boolean {
  if (SUBJECT_PRONOUNS.has(wordOf(line, at))) {
    for (let next = at + 1; next < at + 4; next += 1)
      if (isTensed(tagOf(line, next)) || quoteAtPlace(line, next)) return true;
    return wordOf(line, at) === 'there' ? false : isVerb(tagOf(line, at + 1));
  }
  const phrase = longNounPhraseFrom(line, at);
  if (!phrase) {
    if (isOnlyWhen(line, at)) return false;
    // a clause that opens with another: "said when he left he …", "said in Rome …"
    if (/^(IN|RB|WRB)$/.test(tagOf(line, at)) || quoteAtPlace(line, at))
      // "acknowledged after the paper asked": that clause alone is no content
      return laterFinite(line, at + 1, /^(after|before|until|because|since)$/.test(wordOf(line, at)) ? 2 : 1);
    return false;
  }
  let next = phrase.end;
  while (tagOf(line, next) === 'RB') next += 1;
  const tag = tagOf(line, next);
  const word = wordOf(line, next);
  if (isTensed(tag)) return true;
  if (word === ',') return tensedAfterAside(line, next);
  // "the man who knew her left": the clause's own verb is the second one
  if (tag === 'WP' || tag === 'WDT' || word === 'that' || /^(PRP|NNP|DT)$/.test(tag))
    return tensedWithin(line, next, 2);
  if (/^(VBN|VBG|IN|JJ|RB|TO)$/.test(tag)) return tensedWithin(line, next, 1);
  return false;
}

/** "said on Saturday, and it has been used since": the time is all that stands behind the verb. */
function isOnlyWhen(line: Line, at: number): boolean {
  const time = tagOf(line, at) === 'IN' ? longNounPhraseFrom(line, at + 1) : null;
  // "The road, Reed noted on Tuesday, will close"
  const behind = time === null ? '' : tagOf(line, time.end + 1);
  return (
    time !== null &&
    wordOf(line, time.end) === ',' &&
    (behind === 'CC' || behind === 'VBG' || isTensed(behind))
  );
}

/** Whether `count` tensed verbs stand before the next mark. */
function tensedWithin(line: Line, from: number, count: number): boolean {
  let seen = 0;
  for (let at = from; at < line.places.length && at - from < 30; at += 1) {
    if (/^[,;:.?!]$|^(—|–|--)$/.test(wordOf(line, at))) return false;
    if (isTensed(tagOf(line, at)) && !isTensed(tagOf(line, at - 1))) seen += 1;
    if (seen >= count) return true;
  }
  return false;
}

/** "Ann Lee, the mayor, left": a tensed verb right behind what is set between commas. */
function tensedAfterAside(line: Line, comma: number): boolean {
  for (let at = comma + 1; at < line.places.length && at - comma < 30; at += 1) {
    if (wordOf(line, at) === ';') return false;
    if (wordOf(line, at) === ',' && isTensed(tagOf(line, at + 1))) return true;
  }
  return false;
}

/** Whether `count` tensed verbs stand before the next semicolon. */
export function laterFinite(line: Line, from: number, count: number): boolean {
  let seen = 0;
  for (let at = from; at < line.places.length && at - from < 40; at += 1) {
    if (wordOf(line, at) === ';') return false;
    if (isTensed(tagOf(line, at)) && !isTensed(tagOf(line, at - 1))) seen += 1;
    if (seen >= count) return true;
  }
  return false;
}
