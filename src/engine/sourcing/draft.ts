// A statement on its way through the sourcing stages: the attribution it comes from and what was found so far.

import type { Attribution } from '../attribution/attribution.ts';
import type { Entity, Mention, MentionFinding } from '../mentions/mention.ts';
import type { Badge, Basis, Check, Form, Level, Reason, Response, Span } from '../report.ts';
import { firstFrom } from '../text/spans.ts';

/** One statement; the stages fill in the fields after `confidence` one after the other. */
export interface Draft {
  /** Place in the list of drafts: order of the text, holders before what they hold. */
  index: number;
  form: Form;
  act: 'speech' | 'thought';
  content: Span[];
  cue: Span | null;
  /** Dictionary form of the cue's main word; empty where there is none. */
  lemma: string;
  /** The words that name the source here, to report. */
  mentionSpan: Span | null;
  mention: Mention | null;
  entity: Entity | null;
  /** Draft that holds this one. */
  within: Draft | null;
  tellers: Entity[];
  /** Whose words it passes on, where it is nothing else (`recounts.ts`). */
  recounted: Entity | null;
  addressee: Mention | null;
  /** Places in the list of quotes. */
  quotes: number[];
  confidence: number;
  relay: string[];
  link: string | null;
  broadcast: boolean;
  handovers: number;
  basis: Basis;
  reason: Reason | null;
  level: Level | null;
  checks: Check[];
  response: Response | null;
  badges: Badge[];
}

/** First character of a statement's content. */
export const startOf = (draft: Draft): number => draft.content[0]?.start ?? 0;

/** End of a statement's content, after its last span. */
export const endOf = (draft: Draft): number => draft.content[draft.content.length - 1]?.end ?? 0;

/** Drafts of the attributions in order of the text; a holder stands before what it holds. */
export function draftStatements(mentions: MentionFinding, voices: Attribution[], text: string): Draft[] {
  const drafts = voices
    .filter((voice) => voice.content.some((span) => span.end > span.start))
    .filter((voice) => !describesSource(mentions, voice, text) && !isImagined(mentions, voice, text))
    .filter((voice) => !isVerdict(voice, text) && !isUnsaid(mentions, voice, text))
    .map((voice) => draftOf(mentions, voice));
  const byVoice = new Map(drafts.map(({ voice, draft }) => [voice.index, draft]));
  for (const { voice, draft } of drafts) {
    const holder = voice.within === null ? undefined : byVoice.get(voice.within);
    if (holder && holder !== draft) draft.within = holder;
  }
  return inOrder(drafts.map(({ draft }) => draft));
}

/** "an official who was told about the call": words that say how a source knows are no statement of somebody else's. */
function describesSource(finding: MentionFinding, voice: Attribution, text: string): boolean {
  const { cue } = voice;
  if (!cue) return false;
  const own = described(finding, finding.mentions[voice.mention ?? -1]);
  // "journalists who refuse to name their sources": a class of people is described, nobody has spoken
  const generic =
    own?.unnamed && own.number === 'plural' && own.unnamed.basis.grade === 0 && !own.unnamed.withheld;
  if (generic && cue.start > own.start && cue.end < own.end && own.unnamed!.count[1] === null)
    // "allies, who claim the bank was warned": behind a comma it is told of them
    return !text.slice(own.start, cue.start).trimEnd().endsWith(', who');
  // "a clerk who feared for her job said": why somebody is not named
  const why = own?.unnamed?.reason;
  if (why && cue.start < why.end && why.start < cue.end) return true;
  if (own?.unnamed && voice.act === 'thought' && cue.start > own.start && cue.end < own.end) return true;
  if (voice.entity !== null) return false;
  const after = firstFrom(finding.mentions, cue.start);
  return finding.mentions
    .slice(Math.max(0, after - 8), after)
    .some(
      ({ end, unnamed }) =>
        cue.end <= end &&
        [unnamed?.basis.span, unnamed?.withheld].some(
          (span) => span && cue.start < span.end && span.start < cue.end,
        ),
    );
}

/** The mention that a "who" inside it stands for, else the mention itself. */
function described({ mentions }: MentionFinding, mention: Mention | undefined): Mention | undefined {
  if (mention?.form !== 'pronoun') return mention;
  for (let at = mention.index - 1; at >= 0 && at >= mention.index - 4; at--) {
    const other = mentions[at]!;
    if (other.unnamed && other.start < mention.start && other.end > mention.end) return other;
  }
  return mention;
}

/** "the ministry's claim 'is patently false'": what is said of a claim is not the claim. */
function isVerdict({ cue, content, within }: Attribution, text: string): boolean {
  const first = content[0];
  if (!cue || !first || within === null || first.start < cue.end || first.start - cue.end > 3) return false;
  if (!/(?:claims?|allegations?|accusations?|reports?|charges?)$/i.test(text.slice(cue.start, cue.end)))
    return false;
  return /^[“"'‘]*(?:is|are|was|were|has been|have been)\b/.test(text.slice(first.start, first.start + 20));
}

/** "A historian might wonder whether …": nobody in particular has said it. */
function isImagined(finding: MentionFinding, voice: Attribution, text: string): boolean {
  const { cue } = voice;
  if (!cue) return false;
  const kind = finding.entities[voice.entity ?? -1]?.kind;
  if (kind !== undefined && kind !== 'unnamed' && kind !== 'collective') return false;
  return (
    /^(?:might|could|may)\b/i.test(text.slice(cue.start, cue.end)) ||
    /\b(?:might|could|may) (?:\w+ly )?$/.test(text.slice(Math.max(0, cue.start - 14), cue.start))
  );
}

/** "were reluctant to reveal their plan", "if somebody yelled at me", "reported for duty": no words were said. */
function isUnsaid(
  { mentions }: MentionFinding,
  { cue, content, mention }: Attribution,
  text: string,
): boolean {
  if (!cue) return false;
  const before = text.slice(Math.max(0, cue.start - 20), cue.start);
  if (
    /\b(?:reluctant|unwilling|hesitant|loath|afraid) $/.test(before) &&
    /^to\b/.test(text.slice(cue.start, cue.end))
  )
    return true;
  if (
    cue.lemma === 'report' &&
    content[0] &&
    DUTIES.test(text.slice(content[0].start, content[0].start + 24))
  )
    return true;
  const own = mentions[mention ?? -1];
  return (
    own !== undefined &&
    own.start < cue.start &&
    /\bif $/i.test(text.slice(Math.max(0, own.start - 4), own.start)) &&
    SOMEBODY.test(text.slice(own.start, own.end))
  );
}

const DUTIES = /^(?:for|to) (?:the )?(?:duty|work|jail|prison|camp|training|court|school|service)\b/;
const SOMEBODY = /^(?:some|any)(?:body|one)\b/i;

/** Of drafts in order, those whose content starts in [from, to); far ones are not looked at, however long the text. */
export function startingIn(drafts: readonly Draft[], from: number, to: number): Draft[] {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(drafts[middle]!) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < drafts.length && startOf(drafts[end]!) < to) end++;
  return drafts.slice(low, end);
}

/** Sorts drafts by the start of their content, longer first, and numbers them. */
export function inOrder(drafts: Draft[]): Draft[] {
  const sorted = [...drafts].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  sorted.forEach((draft, index) => {
    draft.index = index;
  });
  return sorted;
}

/** A statement of speech of which only content and cue are known. */
export function newDraft(content: Span[], cue: Span | null): Draft {
  return {
    index: 0,
    form: 'indirect',
    act: 'speech',
    content,
    cue,
    lemma: '',
    mentionSpan: null,
    mention: null,
    entity: null,
    within: null,
    tellers: [],
    recounted: null,
    addressee: null,
    quotes: [],
    confidence: 0,
    relay: [],
    link: null,
    broadcast: false,
    handovers: 0,
    basis: 'unstated',
    reason: null,
    level: null,
    checks: [],
    response: null,
    badges: [],
  };
}

const entityAt = ({ entities }: MentionFinding, place: number | null): Entity | null =>
  place === null ? null : (entities[place] ?? null);

function draftOf(mentions: MentionFinding, voice: Attribution): { voice: Attribution; draft: Draft } {
  const mention =
    voice.mention === null ? null : outermost(mentions, mentions.mentions[voice.mention] ?? null);
  const entity = mention && mention.index !== voice.mention ? mention.entity : voice.entity;
  const content = [...voice.content].sort((a, b) => a.start - b.start);
  const draft = newDraft(content, voice.cue && { start: voice.cue.start, end: voice.cue.end });
  draft.index = voice.index;
  draft.form = voice.form;
  draft.act = voice.act;
  draft.lemma = voice.cue?.lemma ?? '';
  draft.mentionSpan =
    mention && mention.index !== voice.mention
      ? { start: mention.start, end: mention.end }
      : (voice.mentionSpan ?? (mention && { start: mention.start, end: mention.end }));
  draft.mention = mention;
  draft.entity = entityAt(mentions, entity);
  draft.tellers = voice.tellers.flatMap((place) => entityAt(mentions, place) ?? []);
  draft.addressee = voice.addressee === null ? null : (mentions.mentions[voice.addressee] ?? null);
  draft.quotes = voice.quotes;
  draft.confidence = Math.min(1, Math.max(0, voice.confidence));
  return { voice, draft };
}

/**
 * "One person who was in the room said": the room ends where the person's description ends, and does not speak.
 * Of mentions that end together the one that holds the others is the source; of a name and what describes it
 * ("Ann Lee, a partner at the firm"), the name. "People we spoke to say": the people say.
 */
function outermost(finding: MentionFinding, mention: Mention | null): Mention | null {
  if (!mention) return mention;
  let best = mention;
  for (let at = mention.index - 1; at >= 0 && at >= mention.index - 6; at--) {
    const other = finding.mentions[at]!;
    if (other.entity === null || other.end < mention.end || other.start >= best.start) continue;
    const described = other.unnamed !== null && other.end === mention.end && mention.form !== 'pronoun';
    const named =
      other.form === 'name' &&
      other.kind === 'person' &&
      mention.form === 'nominal' &&
      inRole(other, mention);
    const spokenTo =
      mention.kind === 'self' && other.unnamed !== null && other.endToken === mention.firstToken;
    if (described || named || spokenTo) best = other;
  }
  return best;
}

/** Is the mention part of what stands after a name to describe it? */
const inRole = (named: Mention, mention: Mention): boolean =>
  named.name !== null && mention.start > named.name.end && mention.end <= named.end;
