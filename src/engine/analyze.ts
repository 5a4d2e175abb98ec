// The engine's table of contents: text in, report out, a line a stage.

import { nameSpeakers } from './attribution/speakers.ts';
import { findStatements } from './attribution/statements.ts';
import { findMentions } from './mentions/mentions.ts';
import type { ArticleContext, Report } from './report.ts';
import { emptyReport, rateSourcing } from './sourcing/sourcing.ts';
import { detectLanguage } from './text/language.ts';
import { findQuotes } from './text/quotes.ts';
import { readText } from './text/text.ts';

/**
 * Reads an article and reports who said what, how it is sourced and what is denied.
 * Pure and deterministic: the same text and context give the same report.
 * @param text plain text, paragraphs apart by blank lines
 * @param context what is known of the article beside its text; all of it optional
 * @returns the report; offsets are UTF-16 code units into `text`. Text in another language than English
 *   gives a report without statements whose `note` says why.
 */
export function analyze(text: string, context: ArticleContext = {}): Report {
  const language = detectLanguage(text, context.language);
  if (language !== 'en') return emptyReport(context, language);
  const document = readText(text);
  const quotes = findQuotes(document);
  const mentions = findMentions(document, quotes, context);
  const statements = findStatements(document, quotes, mentions);
  const voices = nameSpeakers(document, quotes, mentions, statements);
  return rateSourcing(document, quotes, mentions, voices, context);
}
