// Puts possible attributions inside the ones that hold them: voices in voices.
import { tellingVerbs } from '../lexicon/telling-verbs.ts';
import { ownedByJudged, takesUp } from './answers.ts';
import type { Candidate } from './candidates.ts';
import { floors, heldFloor } from './floors.ts';
import { isOthersThought, isOwnVoice, isSupposed, isThingsDoing, standsAlone } from './voices.ts';

/** A chosen candidate with the one whose content holds it. */
export interface Choice {
  candidate: Candidate;
  within: Choice | null;
}

/** Where the content of a possible attribution starts. */
export const startOf = (candidate: Candidate) => candidate.content[0]!.start;

/** Where its content ends. */
export const endOf = (candidate: Candidate) => candidate.content.at(-1)!.end;

/** How many characters its content has. */
export const size = (candidate: Candidate) =>
  candidate.content.reduce((sum, span) => sum + span.end - span.start, 0);

/** Whether the outer content holds the inner cue. */
export const holds = (outer: Candidate, inner: Candidate): boolean =>
  outer !== inner && outer.content.some((span) => inner.cue.start >= span.start && inner.cue.end <= span.end);

/** "refuted a story about his claim that …": the claim is not what was refuted. */
const HANGS_ON = / (?:about|of|on|over|regarding|with|by|from) /;

/** "repeated his claim that …": verb and noun of one speaker are one cue. */
function withNoun(verb: Candidate, noun: Candidate): Candidate {
  const one =
    verb.frame === 'object' &&
    /^noun (that|colon|quote)$/.test(noun.frame) &&
    noun.cue.start - verb.cue.end < 40 &&
    !HANGS_ON.test(noun.line.reading.text.slice(verb.cue.end, noun.cue.start)) &&
    endOf(noun) === endOf(verb);
  return one
    ? {
        ...verb,
        content: noun.content,
        cue: { start: verb.cue.start, end: noun.cue.end },
        endToken: noun.endToken,
      }
    : verb;
}

/** "denounced suggestions by Lee (the mayor), | that …": what an answered claim says is part of what is answered. */
function growOver(holder: Candidate, { frame, cue, content }: Candidate): void {
  const last = holder.content.at(-1)!;
  const { end } = content.at(-1)!;
  if (frame !== 'noun that' || end <= last.end || cue.start < last.start || cue.end > last.end) return;
  holder.content = [...holder.content.slice(0, -1), { start: last.start, end }];
}

/** "said Lee had resigned | and proposed that …": the clause goes on where what follows is told of its own subject. */
function goesOn(holder: Candidate, { source, cue, line }: Candidate): boolean {
  if (!/^(that|bare)$/.test(holder.frame) || holder.position !== 'before' || source?.tie !== 'coordinate')
    return false;
  const last = holder.content.at(-1)!;
  if (source.span.start < last.start || source.span.end > last.end || cue.start < last.end) return false;
  return /^,? (?:and|but|or) (?:then |also |instead )?$/.test(line.reading.text.slice(last.end, cue.start));
}

/** Words that open a clause which is only half of what was said. */
const HALF = /^(?:that )?(?:when|if|after|before|while|although|though|because|since|once|until|unless)\b/i;

/** "said that when he came, | the guard told him to leave": the main clause of what was told follows its comma. */
function completes(holder: Candidate, { source, line }: Candidate): boolean {
  if (!/^(that|bare)$/.test(holder.frame) || holder.position !== 'before' || source?.tie !== 'before')
    return false;
  const { text } = line.reading;
  const last = holder.content.at(-1)!;
  return (
    holder.line === line &&
    HALF.test(text.slice(last.start, last.end)) &&
    text.slice(last.end, source.span.start) === ', '
  );
}

function reachTo(holder: Candidate, { content }: Candidate): void {
  const last = holder.content.at(-1)!;
  holder.content = [...holder.content.slice(0, -1), { start: last.start, end: content.at(-1)!.end }];
}

/** Puts each candidate inside the smallest one that holds it; unlikely ones inside others are dropped. */
export function nest(taken: Candidate[]): Choice[] {
  for (const claim of taken) for (const other of taken) if (holds(other, claim)) ownedByJudged(other, claim);
  for (const claim of taken)
    for (const other of taken)
      if (claim.frame === 'noun that' && holds(other, claim)) growOver(other, claim);
      else if (goesOn(other, claim) || completes(other, claim)) reachTo(other, claim);
  const choices = [...taken]
    .sort((a, b) => size(b) - size(a) || startOf(a) - startOf(b) || endOf(b) - endOf(a))
    .map((candidate): Choice => ({ candidate, within: null }));
  const kept: Choice[] = [];
  for (const choice of choices) {
    const holder = [...kept]
      .reverse()
      .find((other) => holds(other.candidate, choice.candidate) && !holds(choice.candidate, other.candidate));
    if (holder) {
      const { score, lemma } = choice.candidate;
      const least = Math.min(floors.nested, heldFloor(choice.candidate, false));
      const answered = takesUp(holder.candidate, choice.candidate);
      if (score < least && !tellingVerbs.has(lemma) && !answered) continue;
      if (isThingsDoing(choice.candidate) || isSupposed(choice.candidate)) continue;
      if (isOwnVoice(choice.candidate, holder.candidate.source)) {
        holder.candidate = withNoun(holder.candidate, choice.candidate);
        continue;
      }
      if (choice.candidate.act === 'thought' && !isOthersThought(choice.candidate)) continue;
      // "refused to say that …": one act, not a voice in a voice
      if (choice.candidate.source?.tie === 'infinitive' || !standsAlone(choice.candidate)) continue;
      choice.within = holder;
    }
    kept.push(choice);
  }
  return kept;
}
