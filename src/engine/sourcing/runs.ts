// Runs of one speaker's words: what is said on the same occasion came the same way.

import { publicVenues } from '../lexicon/public-venues.ts';
import type { Entity } from '../mentions/mention.ts';
import { firstFrom } from '../text/spans.ts';
import type { Appearance } from './appearances.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import { findPhrases, phraseBook } from './phrases.ts';
import { inside, paragraphAt, type Reading, sentenceAt } from './reading.ts';

/** Places where anybody could hear what is said. */
export const venues = phraseBook({ public: publicVenues });

/** "Lee sat down with the BBC. 'It is over,' she said": what the person says next was said there. */
export function carryAppearances(reading: Reading, drafts: Draft[], appearances: Appearance[]): void {
  if (appearances.length === 0) return;
  let next = 0;
  let now: Appearance | null = null;
  for (const draft of drafts) {
    const sentence = sentenceAt(reading, draft.cue?.start ?? startOf(draft));
    while (next < appearances.length && appearances[next]!.sentence < sentence) now = appearances[next++]!;
    if (!now || draft.within || draft.act !== 'speech' || isSilent(draft)) continue;
    const far =
      reading.document.sentences[now.sentence]!.paragraph < paragraphAt(reading, startOf(draft)) - RUN;
    if (draft.entity !== now.entity || far || draft.relay.length > 0 || draft.broadcast || isWritten(draft)) {
      now = null;
      continue;
    }
    if (isAnotherTime(reading, draft)) continue;
    draft.relay = now.names;
    draft.broadcast = now.onAir;
    now = null;
  }
}

/** How many paragraphs a run of one speaker's words may skip. */
export const RUN = 1;

/**
 * "…, Smith told Fox News. 'It is over,' he added": a run of one speaker's words came the same way, onward and,
 * where the outlet is named last, backward. It ends where somebody else speaks or another public place is named.
 */
export function carryOverRuns(reading: Reading, drafts: Draft[], home: ReadonlySet<Draft>): void {
  let run: Draft[] = [];
  const close = () => {
    let way = run.find(({ relay }) => relay.length > 0);
    if (way) {
      for (const draft of run) {
        if (draft.relay.length > 0) way = draft;
        if (draft.relay.length > 0 || draft.broadcast || isDeed(draft)) continue;
        const backward = startOf(draft) < startOf(way);
        if (backward && (isAnotherTime(reading, draft) || isFarBefore(reading, draft, way))) continue;
        if (backward && (venueBefore(reading, draft) || isOtherAir(reading, draft, way))) continue;
        draft.relay = way.relay;
        draft.link ??= way.link;
        draft.broadcast = way.broadcast;
      }
    }
    run = [];
  };
  // the paragraph up to which the run's speaker went on about what was said before
  let passed = 0;
  for (const draft of drafts) {
    if (draft.within || draft.act !== 'speech' || isSilent(draft)) continue;
    // "when asked how …": a question that nobody is named for parts no run
    if (!draft.entity && draft.lemma === 'ask') continue;
    const last = run.at(-1);
    const paragraph = paragraphAt(reading, startOf(draft));
    const near =
      last?.entity &&
      (draft.entity === last.entity || isOneOf(reading, draft, last)) &&
      paragraph - Math.max(passed, paragraphAt(reading, endOf(last) - 1)) <= RUN;
    if (near && draft.relay.length === 0 && !draft.broadcast && isBackground(reading, draft)) {
      passed = paragraph;
      continue;
    }
    const goesOn =
      near &&
      !(draft.relay.length === 0 && (draft.broadcast || isAnotherTime(reading, draft, NO_DAYS, last))) &&
      !(last.relay.length === 0 && isOwnInterview(reading, last)) &&
      !(draft.relay.length === 0 && (home.has(draft) || isOwnInterview(reading, draft))) &&
      !home.has(last) &&
      !(draft.relay.length === 0 && venueBetween(reading, last, draft)) &&
      (draft.relay.length === 0 || last.relay.length === 0 || draft.relay.join() === last.relay.join());
    if (!goesOn) {
      close();
      passed = 0;
    }
    run.push(draft);
  }
  close();
}

/** "Three sources told CNN … . One of them said": the others of unnamed people told it the same way. */
function isOneOf({ document: { text } }: Reading, { entity, mentionSpan }: Draft, last: Draft): boolean {
  if (entity?.kind !== 'unnamed' || last.entity?.kind !== 'unnamed' || !mentionSpan) return false;
  return /^(?:one|two|another|some|all|both|most|a second|a third) of (?:them|the (?:people|sources|officials|aides))\b/i.test(
    text.slice(mentionSpan.start, mentionSpan.end),
  );
}

/** "agreed to a freeze", "refused to go": what somebody did as much as said, told by the reporter in passing. */
const isDeed = ({ lemma, form }: Draft): boolean =>
  form === 'indirect' && /^(?:refuse|agree|propose|veto|order|sign|offer|announce)$/.test(lemma);

/** So many statements that came one way make an interview; so many paragraphs may others fill in between. */
const INTERVIEW = 3;
const BREAK = 4;

interface Interview {
  way: Draft;
  times: number;
  /** All that its speaker said came this way so far. */
  only: boolean;
  /** Where it was told last. */
  paragraph: number;
  /** On which weekdays it was given. */
  days: Set<string>;
}

/** "Her lawyer said nothing of it. On the money, Lee recalled …": after others the one interviewed goes on. */
export function carryReturns(reading: Reading, drafts: Draft[], home: ReadonlySet<Draft>): void {
  const known = new Map<Entity, Interview>();
  for (const draft of drafts) {
    const { entity } = draft;
    if (!entity || entity.kind === 'self' || draft.within || draft.act !== 'speech' || isSilent(draft))
      continue;
    const paragraph = paragraphAt(reading, startOf(draft));
    const interview = known.get(entity);
    if (draft.relay.length > 0) {
      const days = daysBefore(reading, draft);
      if (!interview) known.set(entity, { way: draft, times: 1, only: true, paragraph, days: new Set(days) });
      else {
        const same = interview.way.relay.join() === draft.relay.join();
        Object.assign(interview, { paragraph, times: interview.times + 1, only: interview.only && same });
        for (const day of days) interview.days.add(day);
      }
      continue;
    }
    if (!interview?.only || isBackground(reading, draft)) continue;
    const elsewhere =
      draft.broadcast ||
      home.has(draft) ||
      isWritten(draft) ||
      isAnotherTime(reading, draft, interview.days) ||
      isOwnInterview(reading, draft) ||
      venueBefore(reading, draft);
    // said elsewhere: what follows may be so too
    if (elsewhere) interview.only = false;
    else if (
      SAYING.test(draft.lemma) &&
      interview.times >= INTERVIEW &&
      paragraph - interview.paragraph <= BREAK
    ) {
      draft.relay = interview.way.relay;
      draft.broadcast = interview.way.broadcast;
      interview.paragraph = paragraph;
    }
  }
}

/** An outlet named last is the way of the paragraph before, not of all that its speaker said in the article. */
const isFarBefore = (reading: Reading, draft: Draft, way: Draft): boolean =>
  paragraphAt(reading, startOf(way)) - paragraphAt(reading, startOf(draft)) > RUN;

/** "He was jeered at the convention. 'I want to wait,' he said": another place is named before the words. */
function venueBetween(reading: Reading, last: Draft, draft: Draft): boolean {
  const from = firstFrom(reading.words, Math.max(endOf(last), last.cue?.end ?? 0));
  const to = firstFrom(reading.words, startOf(draft));
  return findPhrases(venues, reading.words, from, to).length > 0;
}

/** "'Vote tomorrow,' Lee said. ¶ … Lee said on CNN that": what is said on the air next need not be what was said before. */
const isOtherAir = (reading: Reading, draft: Draft, way: Draft): boolean =>
  way.broadcast &&
  draft.form === 'direct' &&
  paragraphAt(reading, startOf(way)) !== paragraphAt(reading, endOf(draft) - 1);

/** "Lee said in a recent interview": given to the article's own reporter where no outlet is named. */
function isOwnInterview(reading: Reading, { cue, content }: Draft): boolean {
  if (!cue) return false;
  const from = firstFrom(reading.words, cue.end);
  for (let at = from; at + 2 < reading.words.length && at < from + 6; at++) {
    if (inside(reading.words[at]!, content)) return false;
    if (reading.words[at]!.text !== 'in' || !/^an?$/.test(reading.words[at + 1]!.text)) continue;
    return reading.words.slice(at + 2, at + 5).some(({ text }) => text === 'interview');
  }
  return false;
}

/** "It came up during the debate. He said …": the sentence before names where it was said. */
function venueBefore(reading: Reading, draft: Draft): boolean {
  const sentence = sentenceAt(reading, startOf(draft));
  const { sentences } = reading.document;
  if (sentence === 0 || sentences[sentence - 1]!.paragraph !== sentences[sentence]!.paragraph) return false;
  const [from, to] = [reading.firstOf[sentence - 1] ?? 0, reading.firstOf[sentence] ?? 0];
  return findPhrases(venues, reading.words, from, to).length > 0;
}

const TIMES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|earlier|later|previously|recently|once|has|have|had|repeatedly|often|week|month|year|yesterday)$/;

/** "has said", "said in August": words of another occasion than the one just told, which was on one of the days known. */
function isAnotherTime(
  reading: Reading,
  draft: Draft,
  days: ReadonlySet<string> = NO_DAYS,
  last: Draft | null = null,
): boolean {
  return (
    timesNear(reading, draft, last).some((word) => !days.has(word)) ||
    opensLater(reading, draft, last) ||
    isGivenOut(reading, draft)
  );
}

/** "A week later, however, Lee said": the sentence opens with another time. */
function opensLater(reading: Reading, { cue, content }: Draft, last: Draft | null): boolean {
  if (!cue) return false;
  const { words, firstOf } = reading;
  const sentence = sentenceAt(reading, cue.start);
  if (last?.cue && sentenceAt(reading, last.cue.start) === sentence) return false;
  const from = firstOf[sentence] ?? 0;
  for (let at = from; at < Math.min(words.length, from + OPENING); at++) {
    const word = words[at]!;
    if (word.start >= cue.start || inside(word, content)) return false;
    if (/^(?:later|earlier|ago|before)$/.test(word.text) && UNITS.test(words[at - 1]?.text ?? ''))
      return true;
    if (
      /^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(
        word.text,
      )
    )
      return words[at - 1]?.text === 'in' || /^(?:early|late|mid)$/.test(words[at - 1]?.text ?? '');
  }
  return false;
}

/** How many words the opening of a sentence has, at most. */
const OPENING = 6;
const UNITS = /^(?:hours?|days?|weeks?|months?|years?)$/;

/** "said in a statement": handed out to everybody. */
function isGivenOut(reading: Reading, { cue, content }: Draft): boolean {
  if (!cue) return false;
  const { words, firstOf } = reading;
  const sentence = sentenceAt(reading, cue.start);
  const end = firstOf[sentence + 1] ?? words.length;
  for (let at = firstOf[sentence] ?? 0; at + 2 < end; at++) {
    if (words[at]!.text !== 'in' || !/^(?:an?|his|her|their|the)$/.test(words[at + 1]!.text)) continue;
    if (inside(words[at]!, content)) continue;
    for (let to = at + 2; to < Math.min(end, at + 5); to++)
      if (/^(?:statement|memo|letter|filing|release|tweet|essay|op-ed)$/.test(words[to]!.text)) return true;
  }
  return false;
}

const NO_DAYS: ReadonlySet<string> = new Set();

/** Words of time right before and behind the cue, outside the content. */
function timesNear(reading: Reading, draft: Draft, last: Draft | null = null): string[] {
  if (!draft.cue) return [];
  const at = firstFrom(reading.words, draft.cue.start);
  const sentence = reading.words[at]?.sentence;
  // "told CNN on Monday after hinting that": the day is the first one's
  const sameSentence = last?.cue != null && sentenceAt(reading, last.cue.start) === sentence;
  return reading.words
    .slice(Math.max(0, sameSentence ? at : at - 2), at + 5)
    .filter((word) => word.sentence === sentence && TIMES.test(word.text) && !inside(word, draft.content))
    .map(({ text }) => text);
}

/** The weekdays that the sentence of the cue names before it: "On Sunday, she said". */
function daysBefore(reading: Reading, draft: Draft): string[] {
  if (!draft.cue) return [];
  const { words, firstOf } = reading;
  const from = firstOf[sentenceAt(reading, draft.cue.start)] ?? 0;
  const to = firstFrom(words, draft.cue.end + 20);
  return words
    .slice(Math.max(from, to - 12), to)
    .flatMap(({ text }) => (/day$/.test(text) && TIMES.test(text) ? text : []));
}

/** Verbs with which an interview is told. */
const SAYING =
  /^(?:say|add|tell|recall|recount|explain|note|describe|continue|go_on|argue|insist|acknowledge|claim|admit|deny|suggest|reveal|disclose|contend|concede|maintain|remember)$/;

const isWritten = ({ lemma }: Draft): boolean =>
  /^(?:write|tweet|retweet|post|blog|text|email|testify)$/.test(lemma);

const BEFORE = /^(?:has|have|had|repeatedly|often|previously|always|long)$/;

/** "has said", "had told": what was said before, told in passing, without a day that another account could open with. */
export function isBackground(reading: Reading, draft: Draft): boolean {
  if (!draft.cue) return false;
  const cue = reading.document.tokens[reading.words[firstFrom(reading.words, draft.cue.start)]?.token ?? -1];
  if (cue?.tag.startsWith('NN')) return false;
  const near = timesNear(reading, draft);
  return near.length > 0 && near.every((word) => BEFORE.test(word));
}

const isSilent = (draft: Draft): boolean =>
  draft.response?.kind === 'declined' || draft.response?.kind === 'noreply';
