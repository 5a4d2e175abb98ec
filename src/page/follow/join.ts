// Joins the reports of several articles on one page (one loaded below the other) into one for the whole text. Pure.
import type { Report, Source, Span, Statement } from '../../engine/report.ts';

/** A report with where its article begins in the page's text. */
export interface PartReport {
  start: number;
  report: Report;
}

/**
 * One report over the whole text. Articles keep their own sources: a Tanner of one is nobody in the other.
 * The profile is that of the first, whose address the page has.
 */
export function joinReports(parts: readonly PartReport[]): Report {
  const [first, ...others] = parts;
  if (!first) throw new Error('There is nothing to join.');
  const moved = [
    first.report,
    ...others.map(({ start, report }, index) => move(report, start, `p${index + 2}-`)),
  ];
  return {
    ...first.report,
    sources: moved.flatMap(({ sources }) => sources),
    statements: moved.flatMap(({ statements }) => statements),
    corroborations: moved.flatMap(({ corroborations }) => corroborations),
  };
}

function move(report: Report, by: number, prefix: string): Report {
  const id = <T extends string | null>(each: T): T => (each === null ? each : (`${prefix}${each}` as T));
  const span = <T extends Span | null>(each: T): T =>
    each === null ? each : { ...each, start: each.start + by, end: each.end + by };
  const source = (each: Source): Source => ({ ...each, id: id(each.id), mentions: each.mentions.map(span) });
  const statement = (each: Statement): Statement => ({
    ...each,
    id: id(each.id),
    source: id(each.source),
    within: id(each.within),
    via: each.via.map(id),
    content: each.content.map(span),
    cue: span(each.cue),
    mention: span(each.mention),
    reason: span(each.reason),
    checks: each.checks.map((check) => ({ ...check, span: span(check.span) })),
    response: each.response && {
      ...each.response,
      targets: each.response.targets.map(id),
      hedge: span(each.response.hedge),
    },
  });
  return {
    ...report,
    sources: report.sources.map(source),
    statements: report.statements.map(statement),
    corroborations: report.corroborations.map((each) => ({
      ...span(each),
      source: id(each.source),
      statement: id(each.statement),
    })),
  };
}
