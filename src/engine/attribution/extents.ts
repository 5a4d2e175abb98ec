// How far a content reaches.
import type { Span } from '../report.ts';
import {
  type ContentContext,
  clauseKind,
  endFeatures,
  isSaying,
  MARKS,
  OPENERS,
  otherCue,
  type Passed,
} from './end-features.ts';
import { endWeights } from './extents.weights.ts';
import { FeatureNames, FeatureSum, unpackWeights } from './features.ts';
import { isTensed, isVerb, longNounPhraseFrom, nounPhraseFrom, tagOf, wordOf } from './phrases.ts';
import { endAt, type Line, quoteAtPlace } from './reading.ts';

const CLOSERS = new Set('. ? ! , ; : — – -- ... …'.split(' '));

/** Drops marks at the end of places [from, to), but never a quotation. */
export function trimEnd(line: Line, from: number, to: number): number {
  let end = to;
  while (end > from && CLOSERS.has(wordOf(line, end - 1)) && !quoteAtPlace(line, end - 1)) end -= 1;
  return end;
}

/** Drops marks at the start of places [from, to). */
export function trimStart(line: Line, from: number, to: number): number {
  let start = from;
  while (start < to && CLOSERS.has(wordOf(line, start)) && !quoteAtPlace(line, start)) start += 1;
  return start;
}

/** The span of places [from, to) without marks at its ends; null when empty. */
export function contentSpan(line: Line, from: number, to: number): Span | null {
  const end = trimEnd(line, from, to);
  const start = trimStart(line, from, end);
  if (end <= start) return null;
  return { start: line.reading.tokens[line.places[start]!]!.start, end: endAt(line, end - 1) };
}

/** Whether a content may end before a place. */
function mayEnd(line: Line, at: number): boolean {
  const word = wordOf(line, at);
  return MARKS.has(word) || OPENERS.has(word) || (tagOf(line, at) === 'VBG' && wordOf(line, at - 1) !== ',');
}

/** A content longer than this many places is cut: nobody says so much in one sentence. */
const MOST_PLACES = 200;

const isOther = (kind: string): boolean => kind === 'pronoun says' || kind === 'noun says';

/** Words that open a describing clause with a verb of its own. */
const DESCRIBING = new Set(
  `who which that whose where when while as after before because since if although though until unless what how
  whom whether`.split(/\s+/),
);

/**
 * "her claim that the town would pay | was wrong", "her support for the plan | makes him happy": the content of a noun
 * that is a subject ends where a tensed verb follows that nothing before it accounts for.
 */
function closesSubject(line: Line, from: number, at: number, { frame }: ContentContext): boolean {
  if (!isTensed(tagOf(line, at)) || !/^noun (that|to|of)$/.test(frame)) return false;
  if (isVerb(tagOf(line, at - 1)) || /^(CC|RB|,|PRP|WP|WDT|MD)$/.test(tagOf(line, at - 1))) return false;
  let verbs = 0;
  let clauses = 0;
  for (let place = from; place < at; place += 1) {
    const tag = tagOf(line, place);
    if (quoteAtPlace(line, place)) return false;
    if (isTensed(tag) && !isTensed(tagOf(line, place - 1))) {
      verbs += 1;
      // "said the town": what a verb of saying holds has a verb of its own
      if (isSaying(line, place)) clauses += 1;
    }
    if (place > from && (DESCRIBING.has(wordOf(line, place)) || tag === 'CC' || tag === 'PRP')) clauses += 1;
  }
  const own = frame === 'noun that' ? 1 : 0;
  return verbs >= own && verbs - own >= clauses;
}

/** Whether ", after the paper reported" begins at a place: a past clause that belongs to what was said to have happened. */
function tellsWhen(line: Line, at: number, passed: Passed): boolean {
  const start = MARKS.has(wordOf(line, at)) ? at + 1 : at;
  if (!/^(after|before|because|since|until)$/.test(wordOf(line, start)) || !passed.complete) return false;
  const phrase = nounPhraseFrom(line, start + 1);
  return phrase !== null && /^(VBD|VBZ|VBP|MD)$/.test(tagOf(line, phrase.end));
}

/** "to hold Ann Lee, a former aide to the mayor, in contempt": an apposition stands between the commas and the clause goes on. */
function asideEnds(line: Line, comma: number): boolean {
  if (!/^(a|an|the)$/.test(wordOf(line, comma + 1))) return false;
  for (let at = comma + 2; at < line.places.length && at - comma < 16; at += 1) {
    if (isTensed(tagOf(line, at)) || tagOf(line, at) === 'CC') return false;
    if (wordOf(line, at) === ',') return tagOf(line, at + 1) === 'IN' || tagOf(line, at + 1) === 'TO';
  }
  return false;
}

/** Whether a content cannot end at a place yet: it has no verb so far, or another "that" goes on with it. */
function goesOn(line: Line, at: number, { frame }: ContentContext, passed: Passed): boolean {
  const word = wordOf(line, at);
  if (frame === 'to') return word === ',' && asideEnds(line, at);
  if (frame !== 'that' && frame !== 'bare') return false;
  // "said the head of the unit, Ann Lee, told him": no verb yet, and one follows
  if (frame === 'bare' && word === ',' && !passed.complete && isTensed(tagOf(line, at + 1))) return true;
  // "reported that during the visit, the mayor left"
  if (frame === 'that' && word === ',' && !passed.complete) {
    for (let place = passed.from; place < at; place += 1) if (quoteAtPlace(line, place)) return false;
    return true;
  }
  // "said he left in May, after the paper reported the loss": told with what it holds
  if (tellsWhen(line, at, passed)) return true;
  // "that the town is broke, and that the mayor knew"
  const next = word === ',' ? at + 1 : at;
  return (
    frame === 'that' &&
    /^(and|or)$/.test(wordOf(line, next)) &&
    wordOf(line, next + 1) === 'that' &&
    !isTensed(tagOf(line, next + 2))
  );
}

/** What stands behind "Ann Lee said" right after a quotation. */
const BEHIND_CUE = /^([.,;:]?|as|in|on|at|when|while|after|before|during|to|of|about|from|with)$/;

/** Whether "he warned" or "Ann Lee said as she turned" begins at a place, with nothing else that it says. */
function isCueHere(line: Line, at: number): boolean {
  if (!isOther(clauseKind(line, at))) return false;
  let verb = nounPhraseFrom(line, at)!.end;
  while (tagOf(line, verb) === 'RB') verb += 1;
  return BEHIND_CUE.test(wordOf(line, verb + 1));
}

const MAKES_DEPENDENT = new Set('although though while when if because since after before until'.split(' '));

/** Whether the main clause begins at a place, behind a content that hangs on "although she says". */
function startsMain(line: Line, at: number, { under, frame }: ContentContext): boolean {
  if (!MAKES_DEPENDENT.has(under)) return false;
  if (!/^(that|bare|quote)$/.test(frame)) return false;
  const before = at - 1;
  if (wordOf(line, before) !== ',' && !(quoteAtPlace(line, before) && endsOnComma(line, before)))
    return false;
  if (tagOf(line, at) === 'PRP') return /^pronoun /.test(clauseKind(line, at));
  // "After Russia said it would, Secretary of State Ann Lee said"
  const phrase = longNounPhraseFrom(line, at);
  return phrase !== null && isSaying(line, phrase.end) && isTensed(tagOf(line, phrase.end));
}

const endsOnComma = (line: Line, place: number): boolean => {
  const quote = quoteAtPlace(line, place)!;
  return line.reading.text[quote.inner.end - 1] === ',';
};

/** What somebody who was asked would not do. */
const WITHHOLDING =
  /^(offer|provide|give|say|comment|elaborate|disclose|discuss|identify|specify|name|confirm|answer|respond|explain|release|reveal|share|detail)$/;

/** "confirmed that he would come but would not offer details": the same subject refuses. */
function refuses(line: Line, at: number): boolean {
  if (wordOf(line, at) !== 'but' || !/^(would|did|could)$/.test(wordOf(line, at + 1))) return false;
  return /^(not|n't|n’t)$/.test(wordOf(line, at + 2)) && WITHHOLDING.test(wordOf(line, at + 3));
}

/** Walks the places where a content may end, until `visit` says to stop; gives the place it stopped at, or -1. */
function walkEnds(
  line: Line,
  from: number,
  context: ContentContext,
  visit: (at: number, passed: Passed) => boolean,
): number {
  const passed: Passed = { from, complete: false, tense: '', pronoun: '', commas: 0, brackets: 0 };
  const last = Math.min(line.places.length, from + MOST_PLACES);
  for (let at = from; at < last; at += 1) {
    const word = wordOf(line, at);
    const tag = tagOf(line, at);
    // “down the line” he warned: another cue right behind a quotation
    if (at > from && quoteAtPlace(line, at - 1) && isCueHere(line, at)) return at;
    // "Citing “a lack of funds,” Rita Holm urged them"
    if (
      at === from + 1 &&
      context.tag === 'VBG' &&
      quoteAtPlace(line, from) &&
      endsOnComma(line, from) &&
      / |verb/.test(clauseKind(line, at))
    )
      return at;
    // "The plan, which Reed called “a gift,” was dropped"
    if (
      at > from &&
      isTensed(tag) &&
      quoteAtPlace(line, at - 1) &&
      context.under.startsWith('wh') &&
      endsOnComma(line, at - 1)
    )
      return at;
    // "Although he says it “is fine,” he also accuses them"
    if (at > from && startsMain(line, at, context)) return at;
    if (at > from && closesSubject(line, from, at, context)) return at;
    if (
      at > from &&
      passed.brackets === 0 &&
      mayEnd(line, at) &&
      !goesOn(line, at, context, passed) &&
      visit(at, passed)
    )
      return at;
    if (isTensed(tag) && !passed.complete) {
      passed.complete = true;
      passed.tense = tag;
    }
    if (!passed.pronoun && at < from + 3 && tag === 'PRP') passed.pronoun = word;
    if (word === ',') passed.commas += 1;
    if (word === '(') passed.brackets += 1;
    if (word === ')' && passed.brackets > 0) passed.brackets -= 1;
  }
  return last < line.places.length ? last : -1;
}

/** Places inside a content where it may end, in order, with what the scorer of ends looks at. */
export function possibleEnds(
  line: Line,
  from: number,
  context: ContentContext,
): { at: number; features: string[] }[] {
  const ends: { at: number; features: string[] }[] = [];
  walkEnds(line, from, context, (at, passed) => {
    const features = new FeatureNames();
    endFeatures(features, line, at, context, passed);
    ends.push({ at, features: features.names });
    return false;
  });
  return ends;
}

const score = new FeatureSum(unpackWeights(endWeights));

/** ", adding that …", ", saying “…”": the same source says more. */
function addsMore(line: Line, comma: number): boolean {
  if (tagOf(line, comma + 1) !== 'VBG' || !isSaying(line, comma + 1)) return false;
  return (
    /^(adding|insisting|stressing)$/.test(wordOf(line, comma + 1)) ||
    wordOf(line, comma + 2) === 'that' ||
    quoteAtPlace(line, comma + 2) !== null
  );
}

/** Place after the content that starts at `from`: the first place where it likely ends, at the latest the line's end. */
export function clauseEnd(line: Line, from: number, context: ContentContext): number {
  const end = walkEnds(line, from, context, (at, passed) => {
    // "reported that, according to the study, rents fell" goes on
    if (wordOf(line, at) === 'according' && wordOf(line, at + 1) === 'to' && at > from + 2) return true;
    if (wordOf(line, at) === ',' && (otherCue(line, at) || addsMore(line, at))) return true;
    // "the fires, which the report said were set on purpose, hurt nobody"
    if (wordOf(line, at) === ',' && /^wh/.test(context.under) && isTensed(tagOf(line, at + 1))) return true;
    // "asked about his testimony, in which he …": what was in it is told by the writer
    if (
      /^(about|object|of)$/.test(context.frame) &&
      wordOf(line, at) === ',' &&
      wordOf(line, at + 2) === 'which'
    )
      return true;
    if (
      tagOf(line, at) === 'CC' &&
      tagOf(line, at + 1) === context.tag &&
      isSaying(line, at + 1) &&
      /^(that|to)$/.test(wordOf(line, at + 2))
    )
      return true;
    if (refuses(line, at)) return true;
    score.start();
    endFeatures(score, line, at, context, passed);
    return score.sum > 0;
  });
  return end < 0 ? line.places.length : end;
}
