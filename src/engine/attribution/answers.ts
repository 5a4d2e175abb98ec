// Claims of others that somebody answers, judges or repeats: "pushed back at complaints from tenants that …".
import { allegingNouns } from '../lexicon/cue-nouns.ts';
import type { Candidate } from './candidates.ts';
import { nounPhraseFrom, tagOf, wordOf } from './phrases.ts';
import { spanOf } from './reading.ts';

/** How many places may stand between an answer and the noun of the claim. */
const REACH = 12;

/** A candidate less likely than this answers nothing. */
const LEAST_ANSWER = -1.2;
/** A claim less likely than this is none, even where it is answered. */
const LEAST_CLAIM = -2.5;

/** Whether what an answer takes up is the noun of a claim: nothing but words of its noun phrase stands between. */
export function takesUp(answer: Candidate, claim: Candidate): boolean {
  if (!/^(object|about|to|of|bare|as)$/.test(answer.frame) || answer.act !== 'speech') return false;
  if (!answer.reach || !answer.source || answer.line !== claim.line) return false;
  const { from } = answer.reach;
  if (claim.place < from || claim.place - from > REACH) return false;
  for (let at = from; at < claim.place; at += 1) {
    const tag = tagOf(claim.line, at);
    if (!/^(DT|JJ|NN|POS|PRP|CD|TO|RB|CC|PDT)/.test(tag) && !isBetween(wordOf(claim.line, at))) return false;
  }
  return true;
}

const isBetween = (word: string): boolean => /^(at|against|with|on|by|of|in)$/.test(word);

/** Whether a possible attribution by a noun tells what others claim: it has an owner, or is one of those nouns that need none. */
const isClaim = ({ frame, source, lemma, act, score }: Candidate): boolean =>
  act === 'speech' &&
  score > LEAST_CLAIM &&
  (source
    ? /^noun (that|to)$/.test(frame) && /^(possessor|by)$/.test(source.tie)
    : frame === 'noun that' && allegingNouns.has(lemma));

/** "criticized Lee over his call for a ban": whoever is judged has called for it. */
export function ownedByJudged(judging: Candidate, claim: Candidate): void {
  const { line, source } = claim;
  if (judging.frame !== 'of' || judging.line !== line || !judging.reach || source?.tie !== 'possessor')
    return;
  const { tokens } = line.reading;
  if (!/^(his|her|their)$/.test(tokens[source.head]!.lower)) return;
  if (!/^(for|over|about|after)$/.test(tokens[source.head - 1]!.lower)) return;
  const judged = nounPhraseFrom(line, judging.reach.from);
  if (!judged || !/^NN/.test(tagOf(line, judged.head)) || line.places[judged.head]! > source.head) return;
  const span = spanOf(line, judged.first, judged.end);
  if (span) claim.source = { span, head: line.places[judged.head]!, tie: 'possessor' };
}

/** The likeliest possible attributions that answer a claim of somebody else, each with the claim. */
export function answersAmong(candidates: Candidate[]): [answer: Candidate, claim: Candidate][] {
  const found: [Candidate, Candidate][] = [];
  for (const claim of candidates) {
    if (!claim.frame.startsWith('noun') || !isClaim(claim)) continue;
    const answer = candidates.find((each) => each.score > LEAST_ANSWER && takesUp(each, claim));
    if (answer) found.push([answer, claim]);
  }
  return found;
}
