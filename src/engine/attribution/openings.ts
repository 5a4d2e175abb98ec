// How words begin that follow their verb in an uncommon way: behind "was", behind a pause, as a thing or a quantity.
import { timeWords } from '../lexicon/cue-adjuncts.ts';
import { speechNouns } from '../lexicon/cue-nouns.ts';
import type { Frame } from '../lexicon/reporting-verbs.ts';
import { clauseFrom, laterFinite } from './clauses.ts';
import {
  isNoun,
  isVerb,
  longNounPhraseFrom,
  nounPhraseEndingAt,
  nounPhraseFrom,
  tagOf,
  wordOf,
} from './phrases.ts';
import { type Line, quoteAtPlace } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { ReportingVerb } from './verbs.ts';

export interface Opening {
  frame: Frame;
  content: number;
  mark: string;
}

/** An opening at a place. */
export const open = (frame: Frame, content: number, mark = ''): Opening => ({ frame, content, mark });

const SAYING = /^(say|tell|ask|shout|yell|write|hear)$/;

/** "the first thing she said to me was “I am late”", "all they told us was that …": the words stand behind "was". */
export function quoteBehindBe(line: Line, from: number, { lemma }: ReportingVerb): Opening | null {
  if (!SAYING.test(lemma)) return null;
  let at = from;
  if (wordOf(line, at) === 'to') at = nounPhraseFrom(line, at + 1)?.end ?? at;
  if (!/^(was|is|['’]s)$/.test(wordOf(line, at))) return null;
  if (/^[,:]$/.test(wordOf(line, at + 1))) at += 1;
  if (wordOf(line, at + 1) === 'that' && clauseFrom(line, at + 2)) return open('that', at + 1);
  const quote = quoteAtPlace(line, at + 1);
  // "what he said was “outrageous”" tells what it was like
  const whole = quote !== null && /^\p{Lu}/u.test(line.reading.tokens[quote.firstToken]?.text ?? '');
  return whole ? open('quote', at + 1) : null;
}

/** Words that open what somebody is told to have said: "people say, hey, why not?" */
const CALLS = /^(hey|well|oh|no|yes|yeah|look|listen|okay|ok|gee|wow|man|god|sir|thanks|please|sorry|you)$/;

/** “Some say, you know, it works”: talkers mark another's words by a pause alone. */
export function unmarkedSpeech(
  line: Line,
  at: number,
  group: VerbGroup,
  { lemma }: ReportingVerb,
): Opening | null {
  if (line.level < 0 || !/^(say|tell)$/.test(lemma) || !/^(,|\.\.\.|…)$/.test(wordOf(line, at))) return null;
  if (quoteAtPlace(line, at + 1)) return null;
  const subject = nounPhraseEndingAt(line, group.first - 1);
  // "as they say, it rains", "what they say, he denies"
  const before = subject ? wordOf(line, subject.first - 1) : 'as';
  if (!/^(,|and|but|so|then|when|if|or|because|)$/.test(before)) return null;
  const next = at + 1;
  const opens =
    CALLS.test(wordOf(line, next)) || /^(WRB|WP|UH)$/.test(tagOf(line, next)) || clauseFrom(line, next);
  return opens && laterFinite(line, next, 1) ? open('bare', next, ',') : null;
}

/** "asked about the money that the city spends": the clause tells which money. */
export function aboutThing(line: Line, at: number, verb: ReportingVerb): Opening | null {
  const word = wordOf(line, at);
  if (!verb.takes.has('about') || verb.act !== 'speech') return null;
  // "asked for the files to be kept"
  const thing = word === 'for' && verb.with.has(word) ? nounPhraseFrom(line, at + 1) : null;
  if (thing && tagOf(line, thing.end) === 'TO' && isVerb(tagOf(line, thing.end + 1)))
    return open('about', at + 1);
  if (word !== 'about') return null;
  const phrase = longNounPhraseFrom(line, at + 1);
  if (!phrase) return null;
  // "asked about the threat to close it"
  const spoken = speechNouns.has(wordOf(line, phrase.head)) && tagOf(line, phrase.end) === 'TO';
  return spoken || /^(that|which|who)$/.test(wordOf(line, phrase.end)) ? open('about', at) : null;
}

/** Words before how many it is: "found between 600 and 700 messages", "cited at least three". */
const HEDGES =
  /^(between|about|around|nearly|almost|roughly|over|under|approximately|at (least|most)|up to)$/;

/** What is counted as the object of a verb: "cited at least three reports". */
export function quantity(line: Line, at: number, { takes }: ReportingVerb): Opening | null {
  const word = wordOf(line, at);
  const two = word === 'at' || word === 'up';
  if (!takes.has('object') || !HEDGES.test(two ? `${word} ${wordOf(line, at + 1)}` : word)) return null;
  let number = two ? at + 2 : at + 1;
  // "between 600 and 700 messages"
  if (word === 'between' && wordOf(line, number + 1) === 'and') number += 2;
  const counted = tagOf(line, number) === 'CD' ? nounPhraseFrom(line, number) : null;
  // "reported about 20 minutes later"
  return counted && isNoun(tagOf(line, counted.head)) && !timeWords.has(wordOf(line, counted.head))
    ? open('object', at)
    : null;
}
