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
    if (tagOf(line, at) === 'VBG') return doingFrom(line, at);
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

/** "said closing the bridge was wrong": what is done is the clause's subject. */
function doingFrom(line: Line, gerund: number): boolean {
  for (let at = gerund + 1; at < line.places.length && at - gerund < 16; at += 1) {
    const tag = tagOf(line, at);
    if (isTensed(tag)) return at > gerund + 1 && tagOf(line, at - 1) !== 'PRP';
    if (
      /^(,|:|\.|W.*|-LRB-)$/.test(tag) ||
      /^(that|as|while|after|before|because|if|;)$/.test(wordOf(line, at))
    )
      return false;
    if (quoteAtPlace(line, at)) return false;
  }
  return false;
}

/** Words before a number or a part: "about half", "more than 20". */
const COUNTS = /^(about|around|nearly|almost|roughly|approximately|more|fewer|less|over|only|just|some)$/;
const PARTS = /^(half|third|quarter|most|all|twice)$/;

/** "said about half of the rise was due to it", "said more than 20 people left": a clause whose subject is counted. */
export function countedClause(line: Line, at: number): boolean {
  if (!COUNTS.test(wordOf(line, at))) return false;
  let number = at + 1;
  if (wordOf(line, number) === 'than') number += 1;
  if (/^(a|one|two|three)$/.test(wordOf(line, number)) && PARTS.test(wordOf(line, number + 1))) number += 1;
  if (tagOf(line, number) !== 'CD' && !PARTS.test(wordOf(line, number))) return false;
  const counted = longNounPhraseFrom(line, number);
  let verb = counted ? counted.end : number + 1;
  while (tagOf(line, verb) === 'RB') verb += 1;
  return isTensed(tagOf(line, verb));
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
