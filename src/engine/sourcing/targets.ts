// Which earlier statement does a response answer? By who is accused, shared words, and how near it stands.
import { allegationNouns, wrongNouns } from '../lexicon/allegation-words.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Span } from '../report.ts';
import { calledBy, claimantsIn, isClaimant } from './claimants.ts';
import { type Draft, endOf, startingIn, startOf } from './draft.ts';
import { contentWords, isQuestion, namesIn, type TargetIndex } from './facts.ts';
import type { PhraseMatch } from './phrases.ts';
import { CLAIMS, closesSentence, isRightBefore, pointsBack } from './pointing.ts';
import { mentionsIn, paragraphAt, type Reading, sentenceAt, sentenceSpan, wordRange } from './reading.ts';
import { sameSide } from './sides.ts';
import { stemOf } from './stems.ts';

/** A statement that a response may answer, and how likely. */
export interface Target {
  draft: Draft;
  score: number;
  /** It has a word of its own in common with the answer. */
  shares: boolean;
  /** It only speaks of the one who answers, says nothing against them, and stands farther off. */
  weak: boolean;
}

/** Weights of linking, set on statements of news articles labelled by hand. */
const LINK = {
  /** Farthest paragraph, and what each paragraph of distance takes away. */
  reach: 24,
  far: 0.06,
  /** No charge of the opening, and none that it shares a word with, is farther than so many paragraphs. */
  toOpening: 4,
  farGeneral: 0.025,
  /** Same paragraph, paragraph before. */
  near: [0.3, 0.25],
  /** A word shared with the answer's content, with the rest of its sentence; most that words can give. */
  shared: 0.5,
  echoed: 0.9,
  beside: 0.2,
  sharedMost: 1.8,
  /** The one who answers is spoken of. */
  accused: 0.8,
  /** Somebody whom the answer speaks of is spoken of, or speaks; more where it names whose claims it means. */
  topic: 0.5,
  topicOf: 0.9,
  accusedBeside: 0.2,
  /** It comes from whom the answer names: "the AP report", "Exxon's accusations"; held words of others than those. */
  claimed: 1.2,
  heldBeside: 0.5,
  /** The answer right before this one was given to it. */
  alsoAnswered: 0.6,
  /** Words of the one who "did not say" them, told by others; said by themselves. */
  theirs: 1.6,
  theirsOpenly: 0.3,
  /** Told by somebody unnamed. */
  unnamed: 0.15,
  accusing: 0.45,
  misdeed: 0.25,
  criticism: 0.45,
  /** The words stand inside the answer itself: "the claim that …". */
  held: 1.8,
  /** Stands after the answer. */
  after: 0.6,
  soonAfter: 0.25,
  /** The statement right before, where the answer only points at it ("which she denies", "an allegation he refutes"). */
  pointed: 0.9,
  /** The question put right before. */
  asked: 0.8,
  answered: 0.3,
  /** Whoever denies or confirms something alleges nothing. */
  denied: 2,
  confirmed: 0.6,
  /** Nobody can hear what is only thought. */
  thought: 0.5,
};

/**
 * Statements that a response may answer, likeliest first.
 * @param said the phrases of saying that the response negates ("did not say"): then the speaker's own words are meant
 */
export function rankTargets(
  index: TargetIndex,
  response: Draft,
  saying: PhraseMatch<string> | null,
): Target[] {
  const { reading } = index;
  const sentence = sentenceSpan(reading, sentenceAt(reading, response.cue?.start ?? startOf(response)));
  const said = contentWords(reading, response.content);
  const { names } = index.facts.get(response)!.side;
  const topics = new Set(
    [...(index.entities.get(response) ?? [])].filter((place) => isTopic(index, response, place)),
  );
  const answer: Answer = {
    said,
    shared: weightsOf({
      said,
      beside: contentWords(reading, [sentence]),
      echoed: contentWords(reading, echoesIn(reading, response)),
      names,
    }),
    names,
    place: paragraphAt(reading, startOf(response)),
    subject: saying ? subjectBefore(index, response, saying) : null,
    topics,
    replies:
      repliesByCue(response) ||
      IN_RESPONSE.test(reading.document.text.slice(sentence.start, startOf(response))),
    points: pointsBack(reading, response),
    defends: defends(response),
    general: isGeneral(said) || meansAll(reading, response),
    clears: response.response?.kind === 'denies' && ![...said].some((word) => SAYS.has(word)),
    specific: topics.size > 0 && [...said].some((word) => CLAIMS.has(word)),
    claimants: claimantsIn(reading, response),
    alsoAnswered: answeredBefore(index, response),
  };
  const ranked: Target[] = [];
  for (const candidate of within(index, answer.place)) {
    if (candidate === response || response.within === candidate) continue;
    const score = scoreOf(index, response, candidate, answer);
    if (score <= 0) continue;
    const sharing = shares(index, candidate, answer);
    ranked.push({
      draft: candidate,
      score,
      shares: sharing,
      weak: !sharing && isWeak(index, candidate, answer),
    });
  }
  return ranked.sort((a, b) => b.score - a.score || a.draft.index - b.draft.index);
}

/** "In her only response, she said": what was just said is answered, whatever the verb. */
const IN_RESPONSE = /^\W*in (?:\w+ ){0,2}(?:response|reply|answer)\b(?! to\b)/i;

const repliesByCue = ({ lemma }: Draft): boolean =>
  /^(?:respond|reply|answer|counter|retort|fire_back|shoot_back|hit_back|rebut)$/.test(lemma);

const WRONGS = new Set(wrongNouns.map(stemOf));

/** "any wrongdoing", "all the charges": whoever denies that much answers everybody who accuses. */
export const isGeneral = (said: Set<string>): boolean =>
  said.size > 0 && said.size <= 2 && [...said].some((word) => CLAIMS.has(word) || WRONGS.has(word));

const ALL = new Set('charges allegations claims accusations'.split(' '));

/** "fight the charges", "disagree with those claims", "all of the claims in the suit": every one of them is meant. */
export const meansAll = (reading: Reading, { content }: Draft): boolean =>
  content.some((span) => {
    const { words } = reading;
    const { from, to } = wordRange(reading, span);
    return words
      .slice(from, to)
      .some(
        ({ text }, at) =>
          ALL.has(text) && /^(?:the|these|those|all|any|such|both)$/.test(words[from + at - 1]?.text ?? ''),
      );
  });

const SAYS = new Set(
  [
    ...allegationNouns,
    ...'say said true false lie liar lying wrong told words comments truth'.split(' '),
  ].map(stemOf),
);

/** The statements of the paragraphs that linking reaches, so that long texts take no longer by the word. */
function within(index: TargetIndex, place: number): Draft[] {
  const { paragraphs } = index.reading.document;
  const from = paragraphs[Math.max(0, place - LINK.reach)]?.start ?? 0;
  const to = paragraphs[Math.min(paragraphs.length - 1, place + LINK.reach)]?.end ?? Number.POSITIVE_INFINITY;
  const near = startingIn(index.drafts, from, to);
  const first = index.drafts.slice(0, Math.min(OPENING, near[0]?.index ?? 0));
  return [...first, ...near];
}

/** The first statements of an article can be answered from anywhere in it: its news is what people answer. */
const OPENING = 8;

/** Persons and bodies other than the speaker can be what an answer is about; outlets and documents are where it stood. */
function isTopic(index: TargetIndex, response: Draft, place: number): boolean {
  const entity = index.reading.mentions.entities[place];
  if (!entity || place === response.entity?.index) return false;
  return entity.kind === 'person' || entity.kind === 'body';
}

/** What is compared with every candidate. */
interface Answer {
  said: Set<string>;
  /** What each word of the answer, and of its sentence, weighs in a statement that has it too. */
  shared: Map<string, number>;
  names: Set<string>;
  place: number;
  /** Of whom the answer says that they did not say it. */
  subject: Entity | null;
  /** Entities that the answer speaks of, beside who answers. */
  topics: Set<number>;
  /** It denies for somebody else, and not that they spoke the truth: "my wife has nothing to do with it". */
  clears: boolean;
  /** The answer says whose or which claims it means: "the descriptions regarding Miller". */
  specific: boolean;
  /** The verb says that it answers what was just said. */
  replies: boolean;
  /** Its content is no more than "which", "this", "an allegation". */
  points: boolean;
  /** It defends what was done: criticism is what it answers. */
  defends: boolean;
  /** It names no claim of its own: "any wrongdoing", "the allegations". */
  general: boolean;
  /** Words for whose claims it names: "the AP report", "the lawsuit". */
  claimants: Set<string>;
  /** What the answer right before this one is given to, by place among the statements. */
  alsoAnswered: Set<number>;
}

/** "The campaign denied that. The department, too, said it found no evidence": one answer follows another to the same charge. */
function answeredBefore({ drafts, reading }: TargetIndex, response: Draft): Set<number> {
  const place = paragraphAt(reading, startOf(response));
  for (let at = response.index - 1; at >= 0 && at >= response.index - 3; at--) {
    const before = drafts[at]!;
    if (place - paragraphAt(reading, startOf(before)) > 1) break;
    const targets = before.response?.targets ?? [];
    if (!before.within && targets.length > 0) return new Set(targets.map((id) => Number(id.slice(1)) - 1));
  }
  return NOTHING;
}

const NOTHING: Set<number> = new Set();

function scoreOf(index: TargetIndex, response: Draft, candidate: Draft, answer: Answer): number {
  const { reading } = index;
  const kind = candidate.response?.kind;
  if (kind === 'declined' || kind === 'noreply') return 0;
  const theirs = answer.subject !== null && candidate.entity === answer.subject;
  const held = candidate.within === response;
  if (held && (response.response?.kind === 'confirms' || kind === 'denies' || kind === 'disputes')) return 0;
  if (candidate.entity && candidate.entity === response.entity && !theirs) return 0;
  const facts = index.facts.get(candidate)!;
  const news =
    candidate.index < OPENING && (facts.accuses || facts.misdeed || shares(index, candidate, answer));
  const apart = Math.abs(answer.place - paragraphAt(reading, startOf(candidate)));
  if (apart > LINK.reach && !news) return 0;
  const distance = Math.min(apart, news ? LINK.toOpening : LINK.reach);
  if (!theirs && !held && sameSide(index.facts.get(response)!.side, facts.side)) return 0;
  let score = topicScore(index, response, candidate, answer);
  if (!held) score += sharedScore(index, candidate, answer); // of what it holds, an answer shares every word
  if (answer.claimants.size > 0) facts.called ??= calledBy(reading, candidate);
  const claimed = facts.called !== null && isClaimant(facts.called, answer.claimants);
  if (claimed) score += LINK.claimed;
  if (answer.alsoAnswered.has(candidate.index)) score += LINK.alsoAnswered;
  if (held) score += facts.accuses || facts.tells ? LINK.held : LINK.heldBeside;
  if (answer.points && !held) {
    // "which he denies", "an allegation she refutes": only what was just said can be meant
    const here = sentenceAt(reading, response.cue?.start ?? startOf(response));
    const near =
      here - sentenceAt(reading, endOf(candidate) - 1) <= (closesSentence(reading, response) ? 0 : 1);
    if (!near || !isRightBefore(index, response, candidate)) return 0;
    score += LINK.pointed;
  }
  if (answer.replies && isRightBefore(index, response, candidate)) score += LINK.asked;
  if (distance <= 1 && candidate.index === response.index - 1 && isQuestion(reading, candidate))
    score += LINK.asked;
  const retold = candidate.within !== null || candidate.tellers.length > 0;
  if (theirs) score += retold ? LINK.theirs + LINK.far * distance : LINK.theirsOpenly;
  if (candidate.entity?.kind === 'unnamed') score += score > 0 ? LINK.unnamed : 0;
  if (facts.accuses) score += LINK.accusing;
  if (facts.misdeed) score += LINK.misdeed;
  else if (answer.defends && facts.criticism) score += LINK.criticism;
  if (distance <= 1 && startOf(candidate) < startOf(response) && facts.toThem) {
    if (isRightBefore(index, response, candidate)) score += LINK.asked;
  }
  if (score === 0) return 0;
  if (candidate.act === 'thought') score -= LINK.thought;
  if (kind === 'denies') score -= LINK.denied;
  else if (kind) score -= kind === 'confirms' ? LINK.confirmed : LINK.answered;
  if (!held && startOf(candidate) > startOf(response)) score -= distance <= 2 ? LINK.soonAfter : LINK.after;
  return score + (LINK.near[distance] ?? 0) - (answer.general ? LINK.farGeneral : LINK.far) * distance;
}

/** Nothing but that it speaks of the one who answers makes it a target. */
function isWeak(index: TargetIndex, candidate: Draft, answer: Answer): boolean {
  const { accuses, misdeed, criticism, toThem, called } = index.facts.get(candidate)!;
  if (accuses || misdeed || criticism || toThem || candidate.within?.response) return false;
  if (answer.alsoAnswered.has(candidate.index) || (called !== null && isClaimant(called, answer.claimants)))
    return false;
  return (
    (answer.subject === null || candidate.entity !== answer.subject) &&
    Math.abs(answer.place - paragraphAt(index.reading, startOf(candidate))) > 1
  );
}

function shares(index: TargetIndex, candidate: Draft, { said, names }: Answer): boolean {
  for (const word of index.words.get(candidate)!) if (said.has(word) && !names.has(word)) return true;
  return false;
}

/** Quotation marks inside the answer: what it takes up from the other side. */
const echoesIn = ({ quotes }: Reading, { form, content }: Draft): Span[] =>
  quotes.filter(
    (quote) =>
      (form === 'indirect' || quote.depth > 0) &&
      content.some(({ start, end }) => quote.start >= start && quote.end <= end),
  );

/**
 * Weights of an answer's words; names of who answers weigh nothing.
 * @param words `echoed`: what the answer puts in quotation marks of their own, "I am not a 'con man'"
 */
function weightsOf(words: Record<'said' | 'beside' | 'echoed' | 'names', Set<string>>): Map<string, number> {
  const weights = new Map<string, number>();
  for (const word of words.beside) weights.set(word, LINK.beside);
  for (const word of words.said) weights.set(word, words.echoed.has(word) ? LINK.echoed : LINK.shared);
  for (const word of words.names) weights.delete(word);
  return weights;
}

function sharedScore(index: TargetIndex, candidate: Draft, answer: Answer): number {
  let score = 0;
  for (const word of index.words.get(candidate)!) {
    const weight = answer.shared.get(word);
    if (weight !== undefined) score += weight * (index.frequency.get(word) ?? 1) ** -0.35;
  }
  return Math.min(score, LINK.sharedMost);
}

function topicScore(index: TargetIndex, response: Draft, candidate: Draft, answer: Answer): number {
  const mentioned = index.entities.get(candidate)!;
  const { entity } = response;
  let score = 0;
  const { tellers } = index.facts.get(candidate)!;
  const accused = (entity && mentioned.has(entity.index)) || namesIn(index, candidate, answer.names);
  if (accused) score += answer.specific ? LINK.accusedBeside : LINK.accused;
  const weight = answer.specific ? LINK.topicOf : LINK.topic;
  for (const topic of answer.topics) {
    if (mentioned.has(topic) || (candidate.entity?.index === topic && !answer.clears)) score += weight;
  }
  // "the customers underestimated the load": the answer speaks of those who complained
  if (tellers.some((word) => answer.said.has(word))) score += LINK.topic;
  return Math.min(score, 1.5);
}

/** "defended her record": answers all who criticize it. */
export const defends = ({ lemma }: Draft): boolean => /^(?:defend|justif)/.test(lemma);

/** Of whom does the response say that they did not say it? The last one mentioned before the verb. */
function subjectBefore(index: TargetIndex, response: Draft, saying: PhraseMatch<string>): Entity | null {
  const held = response.content.find((span) => saying.start >= span.start && saying.start < span.end);
  if (!held) return null;
  const before = mentionsIn(index.reading, { start: held.start, end: saying.start + 1 }).filter(
    ({ end }) => end <= saying.start + 1,
  );
  const place = before.at(-1)?.entity;
  return place === null || place === undefined ? null : (index.reading.mentions.entities[place] ?? null);
}

/** How near a statement must come to the best to be a target too (nearer for a claim of its own), and the most targets. */
const NEAR = { best: 0.75, general: 0.4, most: 4 };

/** The likeliest targets: the best and those nearly as likely, in order of the text. */
export function chooseTargets(ranked: Target[], least: number, general = false): Draft[] {
  const best = ranked[0];
  if (!best || best.score < least) return [];
  return ranked
    .filter(({ score }) => score >= least && score >= (general ? NEAR.general : NEAR.best) * best.score)
    .filter((other) => general || !best.shares || other.shares)
    .filter(({ weak }) => !weak)
    .slice(0, NEAR.most)
    .map(({ draft }) => draft)
    .sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}
