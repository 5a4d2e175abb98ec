// Chooses among possible attributions: the likely ones, none twice, each inside the one that holds it.
import { allegationNouns } from '../lexicon/allegation-words.ts';
import { timeWords } from '../lexicon/cue-adjuncts.ts';
import { allegingNouns } from '../lexicon/cue-nouns.ts';
import { documentNouns } from '../lexicon/documents.ts';
import { pledgingVerbs, respondingVerbs, sidingVerbs, tellingVerbs } from '../lexicon/telling-verbs.ts';
import type { Quote } from '../text/document.ts';
import { answersAmong } from './answers.ts';
import type { Candidate } from './candidates.ts';
import { hasFiniteVerb, senderOf } from './earlier.ts';
import { endBeforeOthers } from './ends.ts';
import { floors, heldFloor } from './floors.ts';
import { mentionOf } from './mentions.ts';
import { type Choice, holds, nest, size, startOf } from './nesting.ts';
import { isTensed, nounPhraseFrom, tagOf, wordOf } from './phrases.ts';
import type { Line, Reading } from './reading.ts';
import { scoreCandidate } from './scoring.ts';
import { verbGroupAt } from './verb-groups.ts';
import { verbsOf } from './verbs.ts';
import { isDocument, isNobody, isThingsDoing, tellsOfAnother } from './voices.ts';

/** Frames that tell acts as often as words: "praised the plan", "asked about it". */
export const LOOSE = /^(object|about|noun of|noun to|to|of)$/;

const isLoose = (candidate: Candidate): boolean =>
  LOOSE.test(candidate.frame) &&
  !respondingVerbs.has(candidate.lemma) &&
  !(candidate.frame === 'to' && pledgingVerbs.has(candidate.lemma)) &&
  !candidate.content.some((span) => /["“”]|''/.test(candidate.line.reading.text.slice(span.start, span.end)));

/** "Her opera, “The Weather House,” opens next week": what the marks hold is a title. */
const isTitled = ({ line, content }: Candidate): boolean =>
  line.places.some((at) => {
    const quote = line.reading.quotes[line.reading.quoteAt[at]!];
    return (
      quote !== undefined &&
      /^(title|nickname)$/.test(quote.use) &&
      content.length === 1 &&
      quote.start <= content[0]!.start &&
      quote.end >= content[0]!.end
    );
  });

const CLAIMS = new Set(allegationNouns);

/** "who claim the firm was warned, an allegation it denies": what stands before is called a claim. */
function isTakenUp({ line, frame, content }: Candidate): boolean {
  if (!/^(that|bare)$/.test(frame)) return false;
  const { end } = content.at(-1)!;
  const next = /^ ?[,—–-]{1,2} ?an? (\p{L}+)/u.exec(line.reading.text.slice(end, end + 40));
  return next !== null && CLAIMS.has(next[1]!);
}

/** "the official added, recounting what happened": nothing of it is told; whoever asks what happened has said so. */
const tellsNothing = ({ line, frame, lemma, content }: Candidate): boolean =>
  frame === 'wh' &&
  lemma !== 'ask' &&
  content.length === 1 &&
  /^what (?:had |has )?(?:happened|occurred)$/i.test(
    line.reading.text.slice(content[0]!.start, Math.min(content[0]!.end, content[0]!.start + 30)),
  );

/** "Her supporters showed no signs of it": nothing is told; a poll last month showed her ahead. */
function showsSomething(candidate: Candidate): boolean {
  const { lemma, frame, source, line } = candidate;
  if (lemma !== 'show' || frame !== 'object' || !source || !isThingsDoing(candidate)) return false;
  const words = line.reading.text.slice(source.span.start, source.span.end).toLowerCase().split(' ');
  return !words.some((word) => documentNouns.has(word));
}

/** "scolded them": whom it was said to, and nothing of what was said; who defends somebody answers. */
const tellsOnlyWhom = ({ line, frame, lemma, content }: Candidate): boolean =>
  frame === 'object' &&
  content.length === 1 &&
  /^(?:him|her|them|us|me)$/i.test(line.reading.text.slice(content[0]!.start, content[0]!.end)) &&
  !respondingVerbs.has(lemma);

/** Verbs that stand before who says it: ", reported Euro News." */
const INVERTED =
  /^(said|says|wrote|writes|reported|reports|added|adds|noted|notes|argued|argues|recalled|recalls|explained|explains|claimed|claims|warned|warns|stated|states|announced|tweeted|replied|confirmed|confirms|concluded|concludes|revealed|reveals)$/;

/** "If the firm finds that more are needed, …", "Until they admit it": nothing said yet. */
const isImagined = ({ line, place, reach, frame }: Candidate): boolean =>
  reach !== null &&
  frame !== 'quote' &&
  /^(if|unless|until)$/.test(reach.context.under) &&
  /^(VBZ|VBP|VB)$/.test(tagOf(line, place));

/** Whether nothing but times, places and listeners stand between a verb and the mark behind it: "wrote to colleagues on Monday". */
function standsApart(line: Line, place: number): boolean {
  let at = place + 1;
  for (let round = 0; round < 4; round += 1) {
    const preposed =
      /^(IN|TO)$/.test(tagOf(line, at)) && /^(on|in|at|to|of|via|during|by)$/.test(wordOf(line, at));
    const phrase = nounPhraseFrom(line, preposed ? at + 1 : at);
    if (!phrase || (!preposed && !timeWords.has(wordOf(line, phrase.head)))) break;
    at = phrase.end;
  }
  return /^([.,;)]?|—|–|--)$/.test(wordOf(line, at));
}

/** "The road is closed, the agency stated." and "The road, Reed explained, is closed.": the cue stands apart from a whole clause. */
function isInquit(candidate: Candidate): boolean {
  const { frame, position, act, negated, line, place, source, content } = candidate;
  if (frame !== 'bare' || position === 'before' || act !== 'speech' || negated || !source) return false;
  if (!/^(before|after|apposition)$/.test(source.tie) || verbGroupAt(line, place).modal) return false;
  const word = wordOf(line, place);
  if (source.tie === 'after' ? !INVERTED.test(word) : !standsApart(line, place)) return false;
  if (line.reading.tokens[line.places[place]!]!.text !== word || mentionOf(line.reading, source) === null)
    return false;
  if (isThingsDoing(candidate)) return false;
  const first = line.places.findIndex((at) => line.reading.tokens[at]!.start >= content[0]!.start);
  // "When the road closed, the agency reported"
  if (
    first < 0 ||
    /^(when|while|as|if|after|before|because|since|although|though|where|which|who|until)$/.test(
      wordOf(line, first),
    )
  )
    return false;
  if (
    !verbsOf(word).some(
      ({ act: kind, takes }) =>
        kind === 'speech' && takes.has('that') && (takes.has('quote') || takes.has('bare')),
    )
  )
    return false;
  return hasFiniteVerb(line, first, place) || position === 'middle';
}

const POLLS = /^(polls?|polling|surveys?)$/;

/** "A report found the dam was unsafe", "the court held that it was": what records find and courts hold is told. */
function isFinding({ line, source, frame, lemma, negated }: Candidate): boolean {
  if (!source || negated) return false;
  const { lower } = line.reading.tokens[source.head]!;
  // "a poll found Lee ahead", "the audit, by a bank, found flaws"
  if (frame === 'object' && /^(before|apposition)$/.test(source.tie))
    return lemma === 'find' ? documentNouns.has(lower) : POLLS.test(lower) && /^(show|put|give)$/.test(lemma);
  if (source.tie !== 'before' || !/^(that|bare)$/.test(frame)) return false;
  if (/^(court|judge|justice|justices|jury|panel|tribunal)$/.test(lower))
    return /^(hold|rule|find|conclude)$/.test(lemma);
  return (
    documentNouns.has(lower) &&
    /^(find|show|conclude|suggest|indicate|reveal|warn|note|estimate|detail)$/.test(lemma)
  );
}

/** "Ann Lee, who said the road was closed, left": a describing clause with a verb that tells nothing but words. */
function isTellersClause({ line, place, source, frame, lemma, negated }: Candidate): boolean {
  if (source?.tie !== 'relative' || negated || !/^(that|bare)$/.test(frame)) return false;
  if (!/^(say|claim|announce|argue|insist|allege|testify|complain)$/.test(lemma)) return false;
  return !verbGroupAt(line, place).modal;
}

/** "The union threatened to strike": somebody says what they will do; a storm that threatens to flood a town does not. */
function isPledge({ line, place, source, frame, lemma, negated }: Candidate): boolean {
  if (frame !== 'to' || !pledgingVerbs.has(lemma) || negated || source?.tie !== 'before') return false;
  const mention = mentionOf(line.reading, source);
  const kind = mention === null ? 'document' : line.reading.mentions[mention]!.kind;
  return kind !== 'document' && verbGroupAt(line, place).finite;
}

const isPlain = (candidate: Candidate): boolean =>
  isTakenUp(candidate) ||
  // "The Times quoted Lee as saying it was safe"
  candidate.lemma === 'quote as saying' ||
  candidate.lemma === 'be like' ||
  isInquit(candidate) ||
  isSent(candidate) ||
  isFinding(candidate) ||
  isTellersClause(candidate) ||
  isPledge(candidate) ||
  (candidate.frame === 'quote' && candidate.position !== 'before' && !isTitled(candidate)) ||
  candidate.frame === 'preposition' ||
  // "…, an analysis shows." (a verb that reads as a noun is taken in there only)
  (candidate.frame === 'bare' && tagOf(candidate.line, candidate.place) === 'NNS') ||
  // "The plan was dead, an official told Reuters."
  (candidate.frame === 'bare' &&
    candidate.lemma === 'tell' &&
    candidate.position !== 'before' &&
    candidate.addressee !== null) ||
  // "joined her call for …": the lexicon lets such a verb in before what somebody said only
  sidingVerbs.has(candidate.lemma) ||
  // "faced accusations from the union that …": whose they are and what they say, both stand there
  (candidate.frame === 'noun that' && candidate.source?.tie === 'by' && allegingNouns.has(candidate.lemma)) ||
  // "Asked about Lee's claim that …"
  (candidate.frame === 'noun that' &&
    candidate.source?.tie === 'possessor' &&
    /^(claim|allegation|accusation|assertion|suggestion|complaint|insistence|contention|boast)s?$/.test(
      candidate.lemma,
    )) ||
  candidate.frame === 'noun as';

/** "faced criticism for telling tenants to leave": nobody says who criticizes, but what for. */
const isCriticism = ({ line, frame, lemma, cue }: Candidate): boolean =>
  frame === 'noun of' &&
  /^(criticism|condemnation|praise)$/.test(lemma) &&
  line.reading.text.slice(cue.start, cue.end).endsWith('for');

/**
 * Chooses candidates line by line; linear in the number of candidates but for those that share a line.
 * @param inside whether the lines stand in somebody's quotation, so that every choice is a voice inside it
 */
export function chooseCandidates(reading: Reading, byLine: [Line, Candidate[]][], inside = false): Choice[] {
  return byLine.flatMap(([line, candidates]) => chooseOnLine(reading, line, candidates, inside));
}

/** "issued a statement saying that …": what is told stands behind "saying". */
const isVessel = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  candidate.frame === 'object' &&
  all.some(
    (other) =>
      other !== candidate &&
      isSent(other) &&
      holds(candidate, other) &&
      other.content.at(-1)!.end >= candidate.content.at(-1)!.end - 2,
  );

const isSent = ({ line, place }: Candidate): boolean => {
  const group = verbGroupAt(line, place);
  return group.gerund && !group.finite && senderOf(line, group, group.first - 1) !== null;
};

function shared(a: Candidate, b: Candidate): number {
  let sum = 0;
  for (const one of a.content)
    for (const other of b.content)
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}

const alike = (a: Candidate, b: Candidate): boolean => {
  const both = shared(a, b);
  return both > 0.6 * (size(a) + size(b) - both);
};

/** Whether two say the same; one that holds the other's cue is a voice around it, not the same. */
const isSame = (a: Candidate, b: Candidate): boolean => alike(a, b) && !holds(a, b) && !holds(b, a);

function chooseOnLine(reading: Reading, line: Line, possible: Candidate[], inside: boolean): Choice[] {
  // most lines hold no attribution
  if (possible.length === 0) return [];
  const candidates = possible.filter((candidate) => !tellsOnlyWhom(candidate));
  for (const candidate of candidates)
    candidate.score = scoreCandidate(candidate) + (isPlain(candidate) ? floors.plainBonus : 0);
  for (const candidate of candidates) endBeforeOthers(candidate, candidates);
  const ranked = [...candidates].sort((a, b) => b.score - a.score || startOf(a) - startOf(b));
  const taken: Candidate[] = [];
  for (const candidate of ranked) {
    if (candidate.score <= floors.response) break;
    // "complaints from customers about prices": who complains is told
    const fromWhom = candidate.frame === 'noun of' && candidate.source?.tie === 'by';
    const answered = respondingVerbs.has(candidate.lemma) || isCriticism(candidate);
    if (candidate.score <= 0 && !fromWhom && !answered) continue;
    const weak = isLoose(candidate) && candidate.score < floors.loose && !fromWhom && !isCriticism(candidate);
    if (weak && !taken.some((other) => holds(other, candidate))) continue;
    // "were informed about a meeting" tells of no words and of nobody
    if (!candidate.source && isLoose(candidate) && !isCriticism(candidate)) continue;
    if (tellsNothing(candidate) || isImagined(candidate) || isVessel(candidate, ranked)) continue;
    if (showsSomething(candidate)) continue;
    // "no one denies that" says that everybody agrees
    if (candidate.source && isNobody(candidate.line, candidate.source)) continue;
    if (taken.some((other) => isSame(candidate, other))) continue;
    taken.push(candidate);
  }
  rescueQuotes(reading, line, ranked, taken);
  takeMainVerbs(ranked, taken);
  takeAnswers(ranked, taken);
  takeHeld(ranked, taken, inside);
  return nest(taken.filter((candidate) => !wrapsQuotation(candidate, taken)));
}

/** "“…,” the official told him, according to The Post" (or "an account"): the quotation's own cue says whose words they are; a document quotes them. */
const wrapsQuotation = (candidate: Candidate, taken: Candidate[]): boolean =>
  candidate.frame === 'preposition' &&
  candidate.position === 'after' &&
  !isDocument(candidate) &&
  taken.some((other) => other.frame === 'quote' && other.position !== 'before' && holds(candidate, other));

/** A quotation of speech that nothing chosen holds takes the likeliest candidate that holds it. */
function rescueQuotes(reading: Reading, line: Line, ranked: Candidate[], taken: Candidate[]): void {
  for (const at of line.places) {
    const index = reading.quoteAt[at]!;
    if (index < 0) continue;
    const quote = reading.quotes[index]!;
    if (quote.use === 'speech') rescue(quote, ranked, taken);
  }
}

function rescue(quote: Quote, ranked: Candidate[], taken: Candidate[]): void {
  if (taken.some((each) => covers(each, quote))) return;
  const best = ranked.find(
    (each) => covers(each, quote) && each.score > floors.rescue && !taken.some((other) => alike(each, other)),
  );
  if (!best) return;
  // what surrounds the quotation is no content of an unlikely cue
  const loose = best.score < 0 && LOOSE.test(best.frame);
  taken.push(loose ? { ...best, content: [{ start: quote.start, end: quote.end }] } : best);
}

const covers = ({ content }: Candidate, quote: Quote): boolean =>
  content.some((span) => span.start <= quote.start && span.end >= quote.inner.end);

/** "noted that the inspector found 12 messages": the reported clause tells of another's words. */
function takeMainVerbs(ranked: Candidate[], taken: Candidate[]): void {
  for (const outer of [...taken]) {
    if (!/^(that|bare|preposition)$/.test(outer.frame) || outer.act !== 'speech') continue;
    const from = outer.reach?.from ?? firstPlace(outer);
    const inner = ranked.find(
      (each) =>
        each.act === 'speech' &&
        each.score > floors.mainVerb &&
        tellingVerbs.has(each.lemma) &&
        each.place > from &&
        each.line === outer.line &&
        // "a company called Harmony gave it"
        each.lemma !== 'call' &&
        each.source?.tie === 'before' &&
        !/^(PRP|WP|WDT|DT|EX)/.test(each.line.reading.tokens[each.source.head]!.tag) &&
        holds(outer, each) &&
        isFirstVerb(each, from),
    );
    if (inner && !taken.includes(inner) && !taken.some((each) => each !== outer && alike(each, inner)))
      taken.push(inner);
  }
}

/** "scoffed at claims that …": whoever answers a claim, and the claim, though neither alone is likely. */
function takeAnswers(ranked: Candidate[], taken: Candidate[]): void {
  for (const pair of answersAmong(ranked))
    for (const candidate of pair) {
      if (!taken.includes(candidate) && !taken.some((other) => isSame(candidate, other)))
        taken.push(candidate);
    }
}

/** "blamed Reed for suggesting that …", "said Lee's remarks about them hurt": likely voices of others in what is told. */
function takeHeld(ranked: Candidate[], taken: Candidate[], inside: boolean): void {
  for (const candidate of ranked) {
    if (candidate.score <= floors.leastHeld) break;
    if (candidate.score <= heldFloor(candidate, inside) || !tellsOfAnother(candidate)) continue;
    if (taken.includes(candidate)) continue;
    const held = inside || taken.some((other) => other.act === 'speech' && holds(other, candidate));
    if (!held || taken.some((other) => isSame(candidate, other))) continue;
    taken.push(candidate);
  }
}

/** Place where the content of a possible attribution begins. */
function firstPlace({ line, content }: Candidate): number {
  const { tokens } = line.reading;
  const at = line.places.findIndex((token) => tokens[token]!.start >= content[0]!.start);
  return at < 0 ? line.places.length : at;
}

/** Whether no other verb with a tense stands between a place and the group of a cue. */
function isFirstVerb({ line, place }: Candidate, from: number): boolean {
  for (let at = from; at < verbGroupAt(line, place).first; at += 1)
    if (isTensed(tagOf(line, at))) return false;
  return true;
}
