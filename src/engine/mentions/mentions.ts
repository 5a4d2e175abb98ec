// Finds everybody and everything that can be a source, and who is who.
import type { ArticleContext } from '../report.ts';
import type { Quote, TextDocument } from '../text/document.ts';
import type { MentionFinding } from './mention.ts';

/** Finds mentions of possible sources and groups them into entities. */
export function findMentions(
  _document: TextDocument,
  _quotes: Quote[],
  _context: ArticleContext,
): MentionFinding {
  return { mentions: [], entities: [] };
}
