// Rates how each statement is sourced and builds the report.
import type { Attribution } from '../attribution/attribution.ts';
import type { Entity, MentionFinding } from '../mentions/mention.ts';
import type { ArticleContext, Corroboration, Report, Statement } from '../report.ts';
import type { Quote, TextDocument } from '../text/document.ts';
import { pinBadges } from './badges.ts';
import { basisOf } from './basis.ts';
import { traceChains } from './chain.ts';
import { checksOf } from './checks.ts';
import { nameCited } from './cited.ts';
import { type CorroborationFound, findCorroborations } from './corroboration.ts';
import { type Draft, draftStatements } from './draft.ts';
import { settleKinds } from './kinds.ts';
import { levelOf } from './level.ts';
import { profileOf } from './profile.ts';
import { type Reading, readingOf } from './reading.ts';
import { noteRecounted } from './recounts.ts';
import { findResponses } from './responses.ts';
import { slotsOf } from './slots.ts';
import { introducedSources, listSources, type SourceList } from './sources.ts';

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

/**
 * Basis, chain, level, responses, corroboration and profile of the statements found.
 * The rules are those of the sourcing rules (sections 1–6); no stage looks at another outlet's or speaker's name.
 * @param voices statements with their speakers; a no-comment or denial that is missing among them is added
 */
export function rateSourcing(
  document: TextDocument,
  quotes: Quote[],
  mentions: MentionFinding,
  voices: Attribution[],
  context: ArticleContext,
): Report {
  const reading = readingOf(document, quotes, settleKinds(mentions, voices, document.text), context);
  const told = nameCited(reading, draftStatements(reading.mentions, voices, document.text));
  const drafts = findResponses(reading, told);
  traceChains(reading, drafts);
  const corroborations = findCorroborations(reading, drafts);
  noteRecounted(reading, drafts);
  const bases = drafts.map((draft) => basisOf(reading, draft));
  for (const draft of drafts) rate(reading, draft, bases[draft.index]!.basis);
  const also = corroborations.flatMap(({ entity }) => entity ?? []);
  const list = listSources(reading, drafts, [...also, ...introducedSources(reading)]);
  const named = corroborations.map((found) => corroborationOf(found, list));
  for (const draft of drafts) {
    const own = named.filter(({ statement }) => statement === idOf(draft));
    draft.checks = checksOf(reading, draft, { basisSpan: bases[draft.index]!.span, corroborations: own });
  }
  pinBadges(reading, drafts);
  return {
    ...emptyReport(context, 'en'),
    sources: list.sources,
    statements: drafts.map((draft) => statementOf(draft, list)),
    corroborations: named,
    profile: profileOf(reading, drafts, list.entities),
  };
}

function rate(reading: Reading, draft: Draft, basis: Statement['basis']): void {
  draft.basis = basis;
  if (draft.entity?.kind === 'unnamed') draft.reason = slotsOf(reading, draft.entity).reason;
  draft.level = levelOf(reading, draft);
}

const idOf = (draft: Draft): string => `q${draft.index + 1}`;

const sourceIdOf = (entity: Entity | null, list: SourceList): string | null =>
  entity ? (list.idOf.get(entity.index) ?? null) : null;

function corroborationOf(found: CorroborationFound, list: SourceList): Corroboration {
  return {
    kind: found.kind,
    source: sourceIdOf(found.entity, list),
    statement: found.draft && idOf(found.draft),
    start: found.start,
    end: found.end,
  };
}

function statementOf(draft: Draft, list: SourceList): Statement {
  return {
    id: idOf(draft),
    form: draft.form,
    act: draft.act,
    content: draft.content,
    cue: draft.cue,
    mention: draft.mentionSpan,
    source: sourceIdOf(draft.entity, list),
    within: draft.within ? idOf(draft.within) : null,
    via: draft.tellers.flatMap((teller) => sourceIdOf(teller, list) ?? []),
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
