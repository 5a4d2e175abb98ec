// Finds a report's words again in a text that the page has changed: by where they moved, then by the words. Pure.
import { anchorOf, findAnchor } from '../../browser/corrections.ts';
import type { Report, Span, Statement } from '../../engine/report.ts';

/** What two texts share at their start and at their end; the rest was exchanged. */
interface Difference {
  prefix: number;
  suffix: number;
  delta: number;
}

function differenceOf(before: string, after: string): Difference {
  const most = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < most && before[prefix] === after[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < most - prefix && before[before.length - 1 - suffix] === after[after.length - 1 - suffix])
    suffix += 1;
  return { prefix, suffix, delta: after.length - before.length };
}

/**
 * The report with its spans moved to where the same words stand in the new text. What stands before and after the
 * change moves with it; what the change touched is looked for by its words and what stood around them.
 * A statement whose words are gone is dropped: better none than a wrong one.
 */
export function reanchor(report: Report, before: string, after: string): Report {
  if (before === after) return report;
  const difference = differenceOf(before, after);
  const move = (span: Span): Span | null => {
    if (span.end <= difference.prefix) return span;
    if (span.start >= before.length - difference.suffix)
      return { start: span.start + difference.delta, end: span.end + difference.delta };
    return findAnchor(after, anchorOf(before, [span]));
  };
  const statements = report.statements.flatMap((statement) => moveStatement(statement, move));
  const kept = new Set(statements.map(({ id }) => id));
  return {
    ...report,
    sources: report.sources.map((source) => ({
      ...source,
      mentions: source.mentions.flatMap((mention) => move(mention) ?? []),
    })),
    statements: statements.map((statement) => ({
      ...statement,
      within: statement.within !== null && kept.has(statement.within) ? statement.within : null,
      response: statement.response && {
        ...statement.response,
        targets: statement.response.targets.filter((id) => kept.has(id)),
      },
    })),
    corroborations: report.corroborations.flatMap((each) => {
      const span = move(each);
      return span ? [{ ...each, ...span }] : [];
    }),
  };
}

function moveStatement(statement: Statement, move: (span: Span) => Span | null): Statement[] {
  const content = statement.content.map(move);
  if (content.some((span) => span === null)) return [];
  const cue = statement.cue && move(statement.cue);
  if (content.length === 0 && !cue) return [];
  const reason = statement.reason && move(statement.reason);
  return [
    {
      ...statement,
      content: content as Span[],
      cue,
      mention: statement.mention && move(statement.mention),
      reason: reason && statement.reason ? { ...statement.reason, ...reason } : null,
      checks: statement.checks.map((check) => ({ ...check, span: check.span && move(check.span) })),
      response: statement.response && {
        ...statement.response,
        hedge: statement.response.hedge && move(statement.response.hedge),
      },
    },
  ];
}
