// Finds attributed statements: cue, content and the words that name the source.
import type { MentionFinding } from '../mentions/mention.ts';
import type { Quote, TextDocument } from '../text/document.ts';
import type { Attribution } from './attribution.ts';

/** Finds direct, mixed and indirect statements, and voices inside voices. */
export function findStatements(
  _document: TextDocument,
  _quotes: Quote[],
  _mentions: MentionFinding,
): Attribution[] {
  return [];
}
