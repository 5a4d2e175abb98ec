// Which stretches of the text carry which mark: a report and the reader's settings in, named spans out. Pure.

import type { MarkSettings } from '../../browser/settings.ts';
import type { Report, Source, Span, Statement } from '../../engine/report.ts';

/** What a stretch is marked as: a level (0: not rated), or one of the marks beside it. */
export type Part = '0' | '1' | '2' | '3' | '4' | '5' | 'unnamed' | 'denial' | 'nested';

export const PARTS: readonly Part[] = ['0', '1', '2', '3', '4', '5', 'nested', 'unnamed', 'denial'];

export interface Passage extends Span {
  part: Part;
  /** Statement it belongs to. */
  id: string;
}

/** A stretch that reacts to the pointer, with the statement it shows. */
export interface Target extends Span {
  id: string;
}

/** Kinds of source whose naming words carry the mark of an unnamed source. */
const UNNAMED = new Set(['unnamed', 'collective']);

/** Whether the reader wants this statement marked. */
export function isWanted(statement: Statement, wanted: MarkSettings): boolean {
  if (isDenial(statement) && wanted.denials) return true;
  if (statement.within !== null && !wanted.nested) return false;
  return statement.form === 'indirect' ? wanted.indirect : wanted.direct;
}

export function isDenial(statement: Statement): boolean {
  const kind = statement.response?.kind;
  return kind === 'denies' || kind === 'disputes';
}

/** What a statement's marks stand on: its content, or its cue where nothing was said ("did not respond"). */
export function spansOf(statement: Statement): Span[] {
  if (statement.content.length > 0) return statement.content;
  return statement.cue ? [statement.cue] : [];
}

/**
 * The stretches to paint. Where a voice stands inside a voice, only the inner one's line is drawn under its words,
 * so that each word shows one level.
 */
export function passagesOf(report: Report, wanted: MarkSettings): Passage[] {
  const shown = report.statements.filter((statement) => isWanted(statement, wanted));
  const sources = new Map<string | null, Source>(report.sources.map((source) => [source.id, source]));
  const inner = new Map<string, Span[]>();
  for (const statement of shown) {
    if (statement.within === null) continue;
    const list = inner.get(statement.within) ?? [];
    inner.set(statement.within, [...list, ...spansOf(statement)]);
  }
  const passages: Passage[] = [];
  for (const statement of shown) {
    const { id } = statement;
    const part = `${statement.level ?? 0}` as Part;
    const add = (spans: Span[], as: Part) => {
      for (const { start, end } of spans) if (end > start) passages.push({ start, end, part: as, id });
    };
    add(
      spansOf(statement).flatMap((span) => without(span, inner.get(id) ?? [])),
      part,
    );
    if (statement.within !== null && wanted.nested) add(spansOf(statement), 'nested');
    if (wanted.denials && isDenial(statement)) add(spansOf(statement), 'denial');
    const unnamed = UNNAMED.has(sources.get(statement.source)?.kind ?? '');
    if (wanted.unnamed && unnamed && statement.mention) add([statement.mention], 'unnamed');
  }
  return passages;
}

/** The stretches that show a card: what is marked, and the words that name the source and the saying. */
export function targetsOf(report: Report, wanted: MarkSettings): Target[] {
  const targets: Target[] = [];
  const sources = new Map<string | null, Source>(report.sources.map((source) => [source.id, source]));
  for (const statement of report.statements) {
    if (!isWanted(statement, wanted)) continue;
    const { id } = statement;
    for (const { start, end } of spansOf(statement)) targets.push({ start, end, id });
    const unnamed = UNNAMED.has(sources.get(statement.source)?.kind ?? '');
    if (wanted.unnamed && unnamed && statement.mention)
      targets.push({ start: statement.mention.start, end: statement.mention.end, id });
  }
  return targets.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A span less what others cover. */
export function without(span: Span, others: Span[]): Span[] {
  let left: Span[] = [{ start: span.start, end: span.end }];
  for (const other of others) {
    left = left.flatMap((each) => {
      if (other.end <= each.start || other.start >= each.end) return [each];
      return [
        { start: each.start, end: other.start },
        { start: other.end, end: each.end },
      ].filter(({ start, end }) => end > start);
    });
  }
  return left;
}
