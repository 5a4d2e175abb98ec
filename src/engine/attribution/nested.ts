// Voices inside voices: who is quoted or reported inside a quotation.
import type { Quote } from '../text/document.ts';
import { type Attribution, ofQuotation } from './attribution.ts';
import type { Candidate } from './candidates.ts';
import { chooseCandidates, LOOSE } from './choose.ts';
import { crossingCandidates } from './crossing.ts';
import { floors, heldFloor } from './floors.ts';
import { entityOf } from './mentions.ts';
import type { Choice } from './nesting.ts';
import { isTensed, nounPhraseEndingAt, tagOf, wordOf } from './phrases.ts';
import { type Line, linesAt, type Reading, tokenAt } from './reading.ts';
import { scoreCandidate } from './scoring.ts';
import { isBe, verbGroupAt } from './verb-groups.ts';
import { isDeed, isNobody, isOthersThought, isSupposed, isThingsDoing, tellsOfAnother } from './voices.ts';

/** How sure it is that an inner quotation without a cue is the last actor's: too few are labelled to count, so no more than likely. */
const UNCUED = 0.66;

/** Makes attributions of chosen candidates; given by the caller so that all are made alike. */
export type Maker = (reading: Reading, choices: Choice[]) => Attribution[];

/**
 * Adds the voices inside the quotations of the statements found, to any depth.
 * `found` is read and grows; `within` of the new ones holds the place in the returned list.
 */
export function addNested(
  reading: Reading,
  found: Attribution[],
  candidatesOnLine: (line: Line) => Candidate[],
  make: Maker,
): Attribution[] {
  const all = [...found];
  const ownerOf = new Map<number, number>();
  const claim = (attribution: Attribution, place: number) => {
    for (const quote of attribution.quotes) ownerOf.set(quote, place);
  };
  all.forEach((each, place) => {
    if (each.act === 'speech') claim(each, place);
  });
  for (const quote of reading.quotes) {
    const owner = ownerOf.get(quote.index) ?? (quote.parent === null ? undefined : ownerOf.get(quote.parent));
    if (owner === undefined) continue;
    const lines = linesAt(reading, quote.index, quote.firstToken, quote.endToken);
    const chosen = chooseCandidates(
      reading,
      lines.map((line) => [line, candidatesOnLine(line).filter(worthy)]),
      true,
    ).filter(
      ({ candidate }) =>
        (isLikely(candidate) || hasInner(reading, candidate)) && !isClaimed(candidate, ownerOf, owner),
    );
    const offset = all.length;
    const kept = new Set(chosen);
    for (const choice of chosen) if (choice.within && !kept.has(choice.within)) choice.within = null;
    make(reading, chosen).forEach((each, at) => {
      each.within = each.within === null ? owner : offset + each.within;
      all.push(each);
      claim(each, offset + at);
    });
    for (const line of lines) addUncued(reading, line, owner, ownerOf, all);
  }
  return all;
}

/** Adds voices whose cue is quoted and whose source is not: she said the mayor had “accused the firm of lying.” */
export function addCrossing(
  reading: Reading,
  found: Attribution[],
  lines: Line[],
  candidatesOnLine: (line: Line) => Candidate[],
  make: Maker,
): Attribution[] {
  const all = [...found];
  for (const line of lines) {
    const likely = crossingCandidates(line, candidatesOnLine).filter((candidate) => {
      candidate.score = scoreCandidate(candidate);
      // (what is quoted of the cue makes it likelier than words that stand in a quotation)
      const likely = isLikely(candidate) || candidate.score > heldFloor(candidate, false);
      const deed = isThingsDoing(candidate) || isDeed(candidate.frame, candidate.lemma);
      return likely && !deed && tellsOfAnother(candidate);
    });
    for (const candidate of likely) {
      const { start, end } = candidate.cue;
      const owner = found.findIndex(
        (each) =>
          each.act === 'speech' && each.content.some((span) => span.start <= start && span.end >= end),
      );
      endWithMarks(candidate);
      const made = make(reading, [{ candidate, within: null }])[0]!;
      if (
        owner < 0 ||
        (made.mention !== null &&
          entityOf(reading, made.mention) === entityOf(reading, found[owner]!.mention))
      )
        continue;
      all.push({ ...made, within: owner });
    }
  }
  return all;
}

/** She had “accused him of fraud” in May: words that begin inside the marks end with them. */
function endWithMarks(candidate: Candidate): void {
  const { line, content, cue } = candidate;
  const { reading } = line;
  const quote = reading.quotes.find(({ inner }) => inner.start <= cue.start && inner.end >= cue.end);
  const last = content.at(-1)!;
  if (!quote || last.start < quote.start || last.start >= quote.inner.end || last.end <= quote.inner.end)
    return;
  candidate.content = [...content.slice(0, -1), { start: last.start, end: quote.inner.end }];
}

/** Inside a quotation only others' speech counts: not what the speaker says of themselves or of the hearer. */
function worthy(candidate: Candidate): boolean {
  if (candidate.act !== 'speech' && !isOthersThought({ ...candidate, score: scoreCandidate(candidate) }))
    return false;
  // “We were told, ‘Finish first’”: the words are somebody's, nobody says whose
  if (!candidate.source)
    return /^(noun )?quote$/.test(candidate.frame) && hasInner(candidate.line.reading, candidate);
  const word = candidate.line.reading.tokens[candidate.source.head]!.lower;
  if (/^(i|we|you|my|our|your|me|us|it|this|that|there|which|what)$/.test(word)) return false;
  if (candidate.negated || isDeed(candidate.frame, candidate.lemma)) return false;
  if (isNobody(candidate.line, candidate.source) || isThingsDoing(candidate)) return false;
  if (isSupposed(candidate)) return false;
  // “he tried to tell you what he believes”: what is meant to be said
  if (candidate.source.tie === 'infinitive' && !hasInner(candidate.line.reading, candidate)) return false;
  // “They would say, ‘Not now’” tells of their words; “they may say that it is late” does not
  return !isMayBe(candidate) || hasInner(candidate.line.reading, candidate);
}

/** "may say", "should ask"; what people “will say” is told as theirs. */
function isMayBe({ line, place, frame, lemma }: Candidate): boolean {
  if (frame.startsWith('noun') || frame === 'preposition') return false;
  const { modal, first } = verbGroupAt(line, place);
  return modal && !(lemma === 'say' && /^(will|['’]ll)$/.test(wordOf(line, first)));
}

const isLikely = (candidate: Candidate): boolean =>
  candidate.score > floors.inside + (LOOSE.test(candidate.frame) ? 1 : 0) ||
  (candidate.score > heldFloor(candidate, true) && tellsOfAnother(candidate));

/** Whether a candidate without a source holds a quotation whose voice is known: she came up “and said, ‘Good day.’” */
const isClaimed = ({ source, line, content }: Candidate, ownerOf: Map<number, number>, owner: number) =>
  source === null &&
  line.reading.quotes.some(
    ({ index, start, end }) =>
      (ownerOf.get(index) ?? owner) !== owner &&
      content.some((span) => start >= span.start && end <= span.end),
  );

const hasInner = (reading: Reading, candidate: Candidate): boolean =>
  candidate.line.places.some((at) => {
    const index = reading.quoteAt[at]!;
    if (index < 0) return false;
    const quote = reading.quotes[index]!;
    return candidate.content.some((span) => quote.start >= span.start && quote.end <= span.end);
  });

/** “Miller came in. ‘You are not doing a good job.’”: a sentence in inner marks without a cue. */
function addUncued(
  reading: Reading,
  line: Line,
  owner: number,
  ownerOf: Map<number, number>,
  all: Attribution[],
): void {
  for (let place = 0; place < line.places.length; place += 1) {
    const index = reading.quoteAt[line.places[place]!]!;
    if (index < 0 || ownerOf.has(index)) continue;
    const quote = reading.quotes[index]!;
    if (
      quote.use !== 'speech' ||
      quote.speech < 0.5 ||
      !isSentence(reading, quote.firstToken, quote.endToken)
    )
      continue;
    // “I told them, ‘Go home.’”: the words have a cue, and it is nobody else's
    const like = talkerBefore(line, place);
    if (like === null && place > 0 && /[\p{L}\p{N},]/u.test(tokenAt(line, place - 1)!.text)) continue;
    if (isWhole(reading, quote)) continue;
    const speaker = like ?? lastActor(reading, quote.parent, quote.firstToken - 1);
    ownerOf.set(index, all.length);
    all.push({
      ...ofQuotation(quote, speaker === null ? 0.3 : UNCUED),
      mention: speaker === null ? null : (reading.mentionsByHead.get(speaker)?.[0] ?? null),
      within: owner,
    });
  }
}

/** “He's like, ‘No way,’” “she goes, ‘Fine’”: the head of who talks so, where that is nobody who talks now; or null. */
function talkerBefore(line: Line, place: number): number | null {
  const comma = wordOf(line, place - 1) === ',' ? place - 1 : place;
  const word = wordOf(line, comma - 1);
  const like = /^(like|all)$/.test(word) && isBe(wordOf(line, comma - 2));
  if (!like && !/^(goes|went)$/.test(word)) return null;
  const phrase = nounPhraseEndingAt(line, comma - (like ? 3 : 2));
  const head = phrase && tokenAt(line, phrase.head)!;
  return head && !/^(i|we|you|it|that|this)$/.test(head.lower) ? head.index : null;
}

/** Whether the inner marks hold all that the outer ones hold: “‘…’” is one quotation. */
function isWhole(reading: Reading, quote: Quote): boolean {
  const outer = reading.quotes[quote.parent!]!;
  const around =
    reading.text.slice(outer.inner.start, quote.start) +
    reading.text.slice(quote.end, Math.max(quote.end, outer.inner.end));
  return !/[\p{L}\p{N}]/u.test(around);
}

function isSentence(reading: Reading, first: number, end: number): boolean {
  if (end - first < 3) return false;
  const last = reading.tokens[end - 1]!.text;
  let verb = false;
  for (let at = first; at < end && at < first + 60; at += 1)
    if (isTensed(reading.tokens[at]!.tag)) verb = true;
  return verb && (/^[.?!,…]$/.test(last) || end - first > 6);
}

/** Head of the last subject of a tensed verb before a token inside the same quotation: a name or "he", "she". */
function lastActor(reading: Reading, parent: number | null, before: number): number | null {
  if (parent === null) return null;
  const holder = reading.quotes[parent]!;
  const lines = linesAt(reading, parent, holder.firstToken, before);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]!;
    for (let place = 1; place < line.places.length; place += 1) {
      if (!isTensed(tagOf(line, place))) continue;
      const phrase = nounPhraseEndingAt(line, place - 1);
      if (!phrase) continue;
      const token = tokenAt(line, phrase.head)!;
      if (/^(he|she|they)$/.test(token.lower) || token.tag.startsWith('NNP')) return token.index;
      break;
    }
  }
  return null;
}
