// Statements that pass on what somebody else said: "Lee said the mayor had told her that …".
import { tellingVerbs } from '../lexicon/speaking-for.ts';
import { firstFrom } from '../text/spans.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import type { Reading } from './reading.ts';

/** How far into the outer words the inner speaker may be named, in characters: "that his predecessor, Ann Lee, had …". */
const OPENING = 32;
/** Part of the outer words that the inner speaker's take up; less, and the teller has something to say of their own. */
const MOST = 0.7;
/** Of those who speak only for themselves, people are heard by people; a body's or a record's words can be looked up. */
const HEARD = new Set(['person', 'unnamed', 'collective', 'officials']);
const TOLD = /^(?:say|tell|warn|promise|raise|dub|describe|complain|confide|remark|express|concerns?)$/;

/**
 * Notes with each statement in the reporter's words that is nothing but somebody else's told on, whose it is.
 * "'He promised to call,' Lee said" is none: those are Lee's own words, quoted as they fell.
 */
export function noteRecounted({ document: { tokens } }: Reading, drafts: readonly Draft[]): void {
  for (const inner of drafts) {
    const outer = inner.within;
    if (!outer || outer.recounted || outer.form === 'direct' || !tellingVerbs.has(outer.lemma)) continue;
    if (!inner.cue || !inner.mentionSpan || !TOLD.test(inner.lemma) || !isHeard(outer, inner)) continue;
    const start = startOf(outer);
    const opens = inner.mentionSpan.start - start;
    if (opens < 0 || opens > OPENING || inner.cue.start < inner.mentionSpan.start) continue;
    if (inner.cue.end > startOf(inner) && inner.lemma !== 'raise') continue;
    // "it was odd that the clerk had told her": the teller judges
    const first = firstFrom(tokens, start);
    if (
      tokens
        .slice(first, firstFrom(tokens, inner.mentionSpan.start))
        .some(({ tag }) => /^(?:VB|MD)/.test(tag))
    )
      continue;
    const whole = endOf(outer) - start;
    if (endOf(inner) - inner.mentionSpan.start >= MOST * whole && endOf(outer) - endOf(inner) < 12)
      outer.recounted = inner.entity;
  }
}

/** A person tells what another person said; an outlet, what somebody said whom it does not name. */
function isHeard({ entity: teller }: Draft, { entity: speaker }: Draft): boolean {
  if (!teller || !speaker || teller === speaker || !HEARD.has(speaker.kind)) return false;
  if (teller.kind === 'outlet') return speaker.kind === 'unnamed';
  return teller.kind === 'person';
}
