// A possible attribution, before anybody decides whether it is one.
import type { Span } from '../report.ts';
import type { ContentContext } from './end-features.ts';
import type { Line } from './reading.ts';
import type { Tie } from './subject-phrases.ts';

/** The words that name a source, as found by syntax: tokens, not places. */
export interface SourceWords {
  span: Span;
  /** Token of the head noun. */
  head: number;
  tie: Tie;
}

export interface Candidate {
  line: Line;
  /** Place of the cue's main word on the line. */
  place: number;
  cue: Span;
  firstToken: number;
  endToken: number;
  lemma: string;
  /** Frame of the verb, or the kind of another cue. */
  frame: string;
  act: 'speech' | 'thought';
  negated: boolean;
  /** Where the cue stands to its content. */
  position: 'before' | 'after' | 'middle';
  content: Span[];
  /** Tokens [first, end) that the cue, its subject and its adjuncts take up. */
  source: SourceWords | null;
  /** Of a noun: a verb of bringing into words stands before it ("made allegations of", "gave an order to"). */
  uttered?: boolean;
  addressee: Span | null;
  /** Who tells it on ("one official quoted her as saying"). */
  teller: SourceWords | null;
  /** Names of what the scorer looks at. */
  features: string[];
  score: number;
  /** Where a content behind its cue begins (a place) and what its end was measured by; null for others. */
  reach: { from: number; context: ContentContext } | null;
}
