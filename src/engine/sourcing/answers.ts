// Answers by their own words: which statements deny, dispute or deflect in what is said, not in how it is told.
import { ideaNouns } from '../lexicon/allegation-words.ts';
import {
  answeringVerbs,
  confirmingPhrases,
  counteringVerbs,
  deflectingPhrases,
  denyingPhrases,
  disputingPhrases,
  insistingVerbs,
  plainDenials,
  plainDisputes,
} from '../lexicon/answer-phrases.ts';
import type { ResponseKind } from '../report.ts';
import { answersOpenly, opensWithNegation } from './answer-marks.ts';
import { ALLEGATIONS, negatesPlan, nounsOf } from './clause.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import { isQuestion, namesIn, type TargetIndex } from './facts.ts';
import { answersForClient, begunBy, deniesFlatly, negatesTheirWords, opensWithView } from './flat-denials.ts';
import { PROPOSALS } from './frames.ts';
import { findPhrases, type PhraseMatch, phraseBook } from './phrases.ts';
import { inside, paragraphAt, type Reading, sentenceAt, sentenceSpan, wordRange } from './reading.ts';
import { sideOf } from './sides.ts';
import { rankTargets, type Target } from './targets.ts';

const answers = phraseBook<ResponseKind>({
  denies: denyingPhrases,
  disputes: disputingPhrases,
  deflects: deflectingPhrases,
  confirms: confirmingPhrases,
});
const plain = phraseBook<ResponseKind>({ denies: plainDenials, disputes: plainDisputes });
const ANSWERING = new Set(answeringVerbs);
const IDEAS = new Set(ideaNouns);
const STRENGTH: Record<ResponseKind, number> = {
  denies: 4,
  disputes: 3,
  deflects: 2,
  confirms: 1,
  declined: 0,
  noreply: 0,
};

/** Least score of a link where the words alone say that something is answered, and where they do not. */
export const LEAST = { target: 0.25, sure: 0.45, denies: 0.5, words: 0.65, declined: 0.7 };

/** Marks a statement as a response; what it answers is found later. */
export const respond = (draft: Draft, kind: ResponseKind): void => {
  draft.response = { kind, targets: [], official: false, about: null, hedge: null, wordsDiffer: false };
};

/** The strongest answer in the statement's own words. */
export function strongest(reading: Reading, draft: Draft): PhraseMatch<ResponseKind> | null {
  let best: PhraseMatch<ResponseKind> | null = null;
  for (const span of draft.content) {
    const { from, to } = wordRange(reading, span);
    for (const match of findPhrases(answers, reading.words, from, to)) {
      if (concedes(reading, match) || criticizes(reading, match) || isSupposed(reading, match)) continue;
      if (isOfOthers(reading, draft, match)) continue;
      if (!best || STRENGTH[match.kind] > STRENGTH[best.kind]) best = match;
    }
  }
  return best;
}

/** "I can't deny that" says that it is so. */
const concedes = ({ words }: Reading, { firstWord, endWord }: PhraseMatch<ResponseKind>): boolean =>
  words
    .slice(firstWord, endWord)
    .some(
      ({ text }, at, all) => /^den(?:y|ying)$/.test(text) && /^(?:not|never)$/.test(all[at - 1]?.text ?? ''),
    );

/** "asked why he would sign if it was not true": nothing is negated, only supposed. */
const isSupposed = ({ words }: Reading, { firstWord }: PhraseMatch<ResponseKind>): boolean =>
  [1, 2, 3].some((back) => /^(?:if|unless|whether)$/.test(words[firstWord - back]?.text ?? ''));

/** "She never told us": in their own words people deny it of themselves, or of those for whom they speak. */
function isOfOthers(reading: Reading, draft: Draft, match: PhraseMatch<ResponseKind>): boolean {
  if (draft.form !== 'direct' || !/^(?:he|she|they|who)$/.test(reading.words[match.firstWord]!.text))
    return false;
  const never = reading.words.slice(match.firstWord, match.endWord).some(({ text }) => text === 'never');
  return never && sideOf(reading, draft).as === 'self';
}

/** "a misleading disclosure", "an exaggerated sense": what is called so is a thing, not a claim that was made. */
function criticizes({ words, document: { tokens } }: Reading, match: PhraseMatch<ResponseKind>): boolean {
  if (match.endWord - match.firstWord > 1) return false;
  const noun = words
    .slice(match.endWord, match.endWord + 4)
    .find(({ token }) => !/^(?:JJ|CC|,|HYPH|VBG)$/.test(tokens[token]?.tag ?? ''));
  if (!noun || noun.sentence !== words[match.firstWord]!.sentence) return false;
  return /^NNS?$/.test(tokens[noun.token]?.tag ?? '') && !ALLEGATIONS.has(noun.text);
}

/** Marks a statement that answers by its own words, where the text shows that there is something to answer. */
export function markWords(index: TargetIndex, draft: Draft): void {
  const { reading } = index;
  if (draft.act !== 'speech' || !draft.entity) return;
  if (draft.entity.kind === 'document' || draft.entity.kind === 'self') return;
  if (chargesIn(reading, draft)) return; // "accused the school of misleading readers" is the charge, no answer
  const match = strongest(reading, draft);
  const sure = plainKind(reading, draft);
  if (begunBy(index, draft)) {
    respond(draft, match?.kind === 'denies' || sure === 'denies' ? 'denies' : 'disputes');
    return;
  }
  if (sure) {
    respond(draft, match?.kind === 'denies' ? 'denies' : sure);
    return;
  }
  if (draft.entity.kind === 'outlet') return; // what an outlet reports is no answer of its own
  const openly =
    !match &&
    opensWithNegation(reading, draft) &&
    !opensWithView(reading, draft) &&
    answersOpenly(reading, draft);
  if (openly || deniesFlatly(index, draft) || negatesTheirWords(index, draft)) {
    respond(draft, 'denies');
    return;
  }
  if (!match && answersForClient(index, draft)) {
    respond(draft, 'disputes');
    return;
  }
  if (!match) {
    const kind = kindWithoutPhrase(index, draft);
    const firm =
      kind === 'denies' && (/^(?:maintain|insist)$/.test(draft.lemma) || isStanding(reading, draft));
    if (kind && (firm || (rankTargets(index, draft, null)[0]?.score ?? 0) >= LEAST.sure))
      respond(draft, kind);
    return;
  }
  if (answersWith(draft) && match.kind !== 'confirms') {
    respond(draft, match.kind);
    return;
  }
  const openlyBy = answersByCue(index, draft, match);
  const least = openlyBy ? LEAST.sure : match.kind === 'denies' ? LEAST.denies : LEAST.words;
  const best = rankTargets(index, draft, sayingOf(match, reading)).find(
    (target) => openlyBy || isAnswered(index, draft, target, match),
  );
  const answered = best && best.score >= least && (!isOfPlans(reading, match) || isAsked(index, best));
  if (answered) respond(draft, match.kind);
}

/** How many statements back it may stand, what is answered in words alone that does not speak of who answers. */
const CLOSE = 4;

/**
 * Nothing but the words says that something is answered: "that is absurd". Then it was said before, and of the
 * speaker, or the answer takes its words up soon after, or points at what was just said. Words that only turn it away
 * answer what was said of the speaker.
 */
function isAnswered(
  index: TargetIndex,
  draft: Draft,
  { draft: said, shares }: Target,
  match: PhraseMatch<ResponseKind>,
): boolean {
  const { entity } = draft;
  if (!entity || entity.kind === 'collective') return false;
  const { accuses, misdeed } = index.facts.get(said)!;
  // words for somebody unnamed name others: "a Clinton strategist"
  const ofThem =
    index.entities.get(said)!.has(entity.index) ||
    (entity.kind !== 'unnamed' && namesIn(index, said, index.facts.get(draft)!.side.names));
  const { words } = index.reading;
  // a heading's "Not some secret deal", "I never laid a finger on her": told before it is told what was alleged
  if (startOf(said) >= startOf(draft))
    return isWhole(draft, match) || (ofThem && accuses && misdeed && opensWithOwn(index.reading, draft));
  if (ofThem || isWhole(draft, match)) return true;
  const back = draft.index - said.index;
  const pointing =
    POINTING.test(words[match.firstWord]!.text) && match.start - draft.content[0]!.start <= LATEST_POINTING;
  if (back === 1 && (pointing || (misdeed && match.kind !== 'deflects'))) return true;
  return match.kind !== 'deflects' && shares && back <= CLOSE;
}

/** Is next to nothing said but the answer: "Not some secret deal"? */
const isWhole = (draft: Draft, match: PhraseMatch<ResponseKind>): boolean =>
  match.end - match.start >= 0.6 * (endOf(draft) - startOf(draft));

/** "I", "we" at the very start of the speaker's own words. */
const opensWithOwn = (reading: Reading, { form, content }: Draft): boolean =>
  form !== 'indirect' && /^(?:i|we)$/.test(reading.words[wordRange(reading, content[0]!).from]?.text ?? '');

/** "That is correct", at the very start. */
const POINTING = /^(?:that|this|it|which)$/;
const LATEST_POINTING = 8;

/** "no plans to meet the pope": a denial only where somebody asked, alleged or reported that there are. */
const isOfPlans = ({ words }: Reading, { firstWord, endWord }: PhraseMatch<ResponseKind>): boolean =>
  words.slice(firstWord, endWord).some(({ text }) => /^(?:plans?|intention|intent)$/.test(text));

function isAsked({ facts, reading }: TargetIndex, { draft, shares }: Target): boolean {
  const { accuses, misdeed, tells } = facts.get(draft)!;
  return (shares && (accuses || misdeed || (tells && draft.lemma !== 'ask'))) || isQuestion(reading, draft);
}

/** Is the statement told as an accusation? */
function chargesIn(reading: Reading, { cue }: Draft): boolean {
  if (!cue) return false;
  const { from, to } = wordRange(reading, cue);
  return reading.words
    .slice(from, to)
    .some(({ text }) => /^(?:accus|alleg|blam|implicat|su(?:ed|es|ing)$)/.test(text));
}

/** What the verb alone makes of a statement: "countered that …"; "maintained that they were not …". */
function kindWithoutPhrase(index: TargetIndex, draft: Draft): ResponseKind | null {
  const { reading } = index;
  if (counteringVerbs.has(draft.lemma)) return isOffer(reading, draft) ? null : 'disputes';
  if (!insistingVerbs.has(draft.lemma) && !isStanding(reading, draft)) return null;
  if (opensWithView(reading, draft)) return null; // "'I don't know,' she replied"
  const { from, to } = wordRange(reading, draft.content[0]!);
  const opening = reading.words.slice(from, Math.min(to, from + 10)).map(({ text }) => text);
  if (negatesPlan(opening)) return null;
  const ofSelf = opening.slice(0, 4).some((word) => /^(?:i|we|he|she|they|it|this|there)$/.test(word));
  // "insisted that was not part of the deal"
  const pointing = opening[0] === 'that' && /^(?:is|was|were|had|did)$/.test(opening[1] ?? '');
  const insists = insistingVerbs.has(draft.lemma) && (isKept(reading, draft) || takesUp(index, draft));
  if (!ofSelf && !pointing && !insists) return null;
  return opening.some((word) => word === 'not' || word === 'never' || (word === 'no' && ofSelf))
    ? 'denies'
    : null;
}

/** "countered by offering another day", "rebutted the proposals": what is answered is no charge. */
function isOffer(reading: Reading, draft: Draft): boolean {
  const { from, to } = wordRange(reading, draft.content[0]!);
  const opening = reading.words.slice(from, Math.min(to, from + 8)).map(({ text }) => text);
  return (
    draft.form === 'indirect' && (opening[0] === 'by' || nounsOf(opening).some((noun) => PROPOSALS.has(noun)))
  );
}

/** "has repeatedly said", "has long maintained": somebody keeps to an answer that was given before. */
const isStanding = (reading: Reading, draft: Draft): boolean =>
  draft.form !== 'direct' &&
  SAYING.test(draft.lemma) &&
  isKept(reading, draft) &&
  wordsOfCue(reading, draft).some((word) => /^(?:has|have|had)$/.test(word));

/** "repeatedly insisted". */
const isKept = (reading: Reading, draft: Draft): boolean =>
  wordsOfCue(reading, draft).some((word) => KEEPING.test(word));

/** The words of a cue and the three before it. */
function wordsOfCue(reading: Reading, { cue }: Draft): string[] {
  if (!cue) return [];
  const { from, to } = wordRange(reading, cue);
  return reading.words.slice(Math.max(0, from - 3), to).map(({ text }) => text);
}

const SAYING = /^(?:say|tell|claim|state|argue|assert|stress|maintain|insist|contend|write|testify|declare)$/;
const KEEPING =
  /^(?:always|repeatedly|long|consistently|steadfastly|adamantly|continually|since|previously)$/;

/** Does somebody else's statement right before have a word of its own in common: "the server was hacked", "was never breached"? */
function takesUp({ drafts, words, reading, facts }: TargetIndex, draft: Draft): boolean {
  for (let at = draft.index - 1; at >= 0 && at >= draft.index - 3; at--) {
    const before = drafts[at]!;
    if (before.entity === draft.entity || before.response) continue;
    if (paragraphAt(reading, startOf(draft)) - paragraphAt(reading, startOf(before)) > 1) return false;
    const { names } = facts.get(draft)!.side;
    for (const word of words.get(before)!) if (words.get(draft)!.has(word) && !names.has(word)) return true;
  }
  return false;
}

/** "… ," she responded: whatever it is, it answers. */
const answersWith = (draft: Draft): boolean =>
  [
    'respond',
    'reply',
    'retort',
    'counter',
    'fire_back',
    'shoot_back',
    'hit_back',
    'push_back',
    'rebut',
  ].includes(draft.lemma);

/** Denials and disputes in words that need nothing beside them; a denial before a dispute. */
function plainKind(reading: Reading, draft: Draft): ResponseKind | null {
  let found: ResponseKind | null = null;
  for (const span of draft.content) {
    const { from, to } = wordRange(reading, span);
    for (const match of findPhrases(plain, reading.words, from, to))
      if (found !== 'denies' && !concedes(reading, match) && !isSupposed(reading, match)) found = match.kind;
  }
  return found;
}

/** Does the reporter's verb, or the statement's own subject, show that something is answered? */
function answersByCue(index: TargetIndex, draft: Draft, match: PhraseMatch<ResponseKind>): boolean {
  if (ANSWERING.has(draft.lemma) || answersOpenly(index.reading, draft)) return true;
  const { reading } = index;
  if (wordsOfCue(reading, draft).some((word) => IDEAS.has(word))) return true; // "called the idea that … absurd"
  const { words } = reading;
  for (let at = Math.max(0, match.firstWord - 8); at < match.endWord; at++)
    if (ALLEGATIONS.has(words[at]!.text)) return true;
  if (!draft.cue) return false;
  const sentence = sentenceAt(reading, startOf(draft));
  for (let at = draft.index - 1; at >= 0 && at >= draft.index - 3; at--) {
    const kind = index.drafts[at]!.response?.kind;
    const beside = sentenceAt(reading, startOf(index.drafts[at]!)) === sentence;
    if (beside && (kind === 'denies' || kind === 'disputes')) return true;
    // "Report: half of them were donors; campaign says list 'cherry-picked'"
    if (beside && at === draft.index - 1 && isWritten(index.drafts[at]!)) return true;
  }
  const { from } = wordRange(reading, sentenceSpan(reading, sentenceAt(reading, draft.cue.start)));
  for (let at = from; at < from + 30 && words[at]; at++) {
    const { text } = words[at]!;
    if (
      (text === 'asked' || text === 'response' || text === 'responding') &&
      !inside(words[at]!, draft.content)
    )
      return true;
    if (text === '.') break;
  }
  return false;
}

const isWritten = ({ entity, within }: Draft): boolean =>
  !within && (entity === null || entity.kind === 'document' || entity.kind === 'outlet');

/** The match, where it negates that somebody said something. */
export const sayingOf = (
  match: PhraseMatch<ResponseKind>,
  { words }: Reading,
): PhraseMatch<ResponseKind> | null => {
  const said = words
    .slice(match.firstWord, match.endWord)
    .some(({ text }) => /^(?:say|said|used|use)$/.test(text));
  return said ? match : null;
};
