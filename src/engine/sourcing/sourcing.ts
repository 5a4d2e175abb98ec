// Rates how each statement is sourced and builds the report.
import type { Attribution } from '../attribution/attribution.ts';
import type { MentionFinding } from '../mentions/mention.ts';
import type { ArticleContext, Report, Statement } from '../report.ts';
import type { Quote, TextDocument } from '../text/document.ts';
import { type Draft, draftStatements } from './draft.ts';
import { listSources, type SourceList } from './sources.ts';

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
  document: TextDocument,
  quotes: Quote[],
  mentions: MentionFinding,
  voices: Attribution[],
  context: ArticleContext,
): Report {
  const reading = { document, quotes, mentions, context };
  const drafts = draftStatements(mentions, voices);
  const list = listSources(reading, drafts, []);
  return {
    ...emptyReport(context, 'en'),
    sources: list.sources,
    statements: drafts.map((draft) => statementOf(draft, list)),
  };
}

const idOf = (draft: Draft): string => `q${draft.index + 1}`;

function statementOf(draft: Draft, { idOf: sourceId }: SourceList): Statement {
  return {
    id: idOf(draft),
    form: draft.form,
    act: draft.act,
    content: draft.content,
    cue: draft.cue && { start: draft.cue.start, end: draft.cue.end },
    mention: draft.mentionSpan,
    source: draft.entity ? (sourceId.get(draft.entity.index) ?? null) : null,
    within: draft.within ? idOf(draft.within) : null,
    via: draft.tellers.flatMap((teller) => sourceId.get(teller.index) ?? []),
    relay: draft.relay,
    link: draft.link,
    broadcast: draft.broadcast,
    basis: draft.basis,
    reason: draft.reason,
    level: draft.level,
    handovers: draft.handovers,
    checks: draft.checks,
    response: draft.response,
    badges: draft.badges,
    confidence: draft.confidence,
  };
}
