// What the naming of speakers looks at, and what it finds.
import type { MentionFinding } from '../mentions/mention.ts';
import type { Quote, TextDocument } from '../text/document.ts';
import type { Attribution } from './attribution.ts';
import type { Finding } from './confidence.ts';
import type { Turn } from './turns.ts';

/** What the naming of speakers looks at. */
export interface Naming {
  document: TextDocument;
  quotes: Quote[];
  finding: MentionFinding;
  statements: Attribution[];
  turns: Turn[];
  paragraphOf: (offset: number) => number;
}

/** A speaker and how it was found. */
export interface Found {
  entity: number | null;
  how: Finding;
}

/** Where a statement stands in the order of reading: at its cue, or at its content. */
export const anchor = (statement: Attribution): number => statement.cue?.start ?? statement.content[0]!.start;
