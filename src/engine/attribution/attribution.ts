// What the attribution stage finds: contents with their cues and the words that name their sources.
import type { Form, Span } from '../report.ts';

/** Words that tie a source to a content ("said", "according to", "her advice:"). */
export interface Cue extends Span {
  /** Dictionary form of its main word ("say", "according to", "quote"). */
  lemma: string;
  /** What kind of act it tells of; responses keep their own kind for the sourcing stage. */
  act: 'speech' | 'thought';
  /** Tokens [firstToken, endToken). */
  firstToken: number;
  endToken: number;
  negated: boolean;
}

export interface Attribution {
  /** Place in the list; sorted by start of content, holders before what they hold. */
  index: number;
  form: Form;
  act: 'speech' | 'thought';
  content: Span[];
  cue: Cue | null;
  /** Place in `MentionFinding.mentions` of the words that name the source here, or null. */
  mention: number | null;
  /** Span to report as mention where no mention of the list fits, or null. */
  mentionSpan: Span | null;
  /** Place in `MentionFinding.entities`; null: nobody can tell. */
  entity: number | null;
  /** Place in the list of the attribution that holds this one, or null. */
  within: number | null;
  /** Entities that told it on, nearest to the speaker first ("one official quoted her as saying"). */
  tellers: number[];
  /** Words that name who was told ("the Examiner" in "told the Examiner"): places in mentions. */
  addressee: number | null;
  /** Quotes (places in the quote list) whose passages the content holds. */
  quotes: number[];
  /** How sure the engine is of the speaker, 0–1. */
  confidence: number;
}

/** An attribution of a whole quotation without a cue; whose words they are is told later. */
export const ofQuotation = (quote: Span & { index: number }, confidence: number): Attribution => ({
  index: 0,
  form: 'direct',
  act: 'speech',
  content: [{ start: quote.start, end: quote.end }],
  cue: null,
  mention: null,
  mentionSpan: null,
  entity: null,
  within: null,
  tellers: [],
  addressee: null,
  quotes: [quote.index],
  confidence,
});
