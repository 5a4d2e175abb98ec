// Ends contents where the words of another cue on the same line begin.
import type { Candidate } from './candidates.ts';

/** Lets a content end before what others on its line tell, where that is no part of it; scores must be known. */
export function endBeforeOthers(candidate: Candidate, others: Candidate[]): void {
  endBeforeVerb(candidate, others);
  endBeforeTeller(candidate, others);
  endBeforeNext(candidate, others);
}

/** "the two who accused Lee of theft | said that …": words of the clause that describes a subject end with it. */
function endBeforeVerb(candidate: Candidate, others: Candidate[]): void {
  if (!/^(relative|infinitive)$/.test(candidate.source?.tie ?? '') || candidate.content.length !== 1) return;
  if (candidate.position !== 'before') return;
  const [span] = candidate.content;
  for (const { source, cue } of others) {
    const end = source?.span.end ?? 0;
    if (end <= span!.start || end >= span!.end || cue.start < end) continue;
    const whole = / /.test(candidate.line.reading.text.slice(span!.start, end).trim());
    if (whole && source!.span.start < candidate.cue.start) candidate.content = [{ start: span!.start, end }];
  }
}

/** So many characters at most stand between what was told and who told it: `,'' `. */
const MARKS = 5;

/** "Lee said he was ''glad of it,'' | The Post reported": whoever tells it all on is no part of what was told. */
function endBeforeTeller(candidate: Candidate, others: Candidate[]): void {
  if (candidate.position !== 'before' || candidate.content.length !== 1) return;
  const [span] = candidate.content;
  for (const other of others) {
    if (other.position === 'before' || other === candidate || other.score < 0) continue;
    const { start, end } = other.content[0]!;
    const next = Math.min(other.source?.span.start ?? Infinity, other.cue.start);
    const tells = next >= end && next - end < MARKS && other.cue.start < span!.end && end > span!.start;
    if (tells && candidate.cue.start >= start && candidate.cue.end <= end)
      candidate.content = [{ start: span!.start, end }];
  }
}

/** Words between a content and what its speaker tells next: "and added", "although he wrote". */
const NEXT_TELLING = /(?: and| but)(?: then| also| later)? $/;
const TURNING = /, (?:al)?though (?:he|she|they)(?: also| later)? $/;
/** "…, noting that", "a “sham,” noting that" */
const PAUSE = /(?:,|["”’']) $/;

/** Where in the words before a cue the content ends that another telling follows, or -1. */
function nextTelling(before: string, turns: boolean): number {
  if (turns) return before.search(TURNING);
  const at = before.search(NEXT_TELLING);
  const end = at < 0 && PAUSE.test(before) ? before.length - 1 : at;
  return before[end - 1] === ',' ? end - 1 : end;
}

/** Tellings that are no more likely than this are rather part of what is told. */
const LEAST_NEXT = 1.5;

/** "said it was early | but added, “We know the result”": what the same speaker tells next is no part of what was told. */
function endBeforeNext(candidate: Candidate, others: Candidate[]): void {
  const { frame, source, content, position, line } = candidate;
  if (!source || position !== 'before' || content.length !== 1 || !/^(that|bare|wh|of|as)$/.test(frame))
    return;
  const [span] = content;
  for (const other of others) {
    const { cue, score, act, source: own } = other;
    if (cue.start <= span!.start || cue.end > candidate.content[0]!.end || score < LEAST_NEXT) continue;
    if (act !== 'speech' || !own || !/^(that|quote|bare)$/.test(other.frame)) continue;
    const goesOn = own.head === source.head && /^(coordinate|participle)$/.test(own.tie);
    const turns = own.tie === 'before' && own.span.start > span!.start;
    if (!goesOn && !turns) continue;
    const before = line.reading.text.slice(span!.start, cue.start);
    // "said Reed calmed them, telling them …": Reed does
    if (other.lemma === 'tell' && own.tie === 'participle' && before.endsWith(', ')) continue;
    const end = nextTelling(before, turns);
    if (end > 0) candidate.content = [{ start: span!.start, end: span!.start + end }];
  }
}
