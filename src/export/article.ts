// What an export is made from: a report together with the text that it was read from.
import {
  chainOf,
  type Report,
  type Response,
  type Source,
  type Span,
  type Statement,
} from '../engine/report.ts';
import { englishWords, groupOf, SOURCE_GROUPS, type SourceGroup, type Words } from './words.ts';

/** A report, its text, and where the text stood. */
export interface ReadArticle {
  report: Report;
  /** The very text that was given to the engine: the report's offsets point into it. */
  text: string;
  /** Address of the page; absent for a file or a pasted text. */
  url?: string | null;
  /** The page's or article's title; absent: the report's name. */
  title?: string | null;
  /** The outlet as its readers know it. */
  outlet?: string | null;
}

/** Title of the article for a heading; never empty. */
export function titleOf({ title, report }: ReadArticle, words: Words = englishWords): string {
  return oneLine(title || report.name) || words('exportTitle');
}

/** The words at these spans, an ellipsis where something stood between; white space as in the text. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Line breaks and runs of white space as one space, control and bidirectional characters left out. */
export function oneLine(text: string): string {
  return plain(text)
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim();
}

/**
 * Text that cannot disturb what stands around it: control characters other than tab and line feed and the
 * characters that turn the direction of writing are left out, a lone half of a surrogate pair becomes U+FFFD.
 */
export function plain(text: string): string {
  return wellFormed(text).replace(/\r\n?/g, '\n').replace(UNSAFE, '');
}

const UNSAFE = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The same text with U+FFFD for each lone half of a surrogate pair; its length and offsets stay. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** One line of at most `most` characters, cut at a word with an ellipsis. */
export function shortened(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const kept = cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2));
  return `${kept.replace(/\p{Surrogate}$/u, '')}…`;
}

/** One source with what it said, in order of the text. */
export interface SourceEntry {
  /** null: nobody can tell who. */
  source: Source | null;
  statements: Statement[];
}

export interface SourceGroupEntry {
  group: SourceGroup | 'nobody';
  entries: SourceEntry[];
}

/**
 * Sources in the order they are shown: named, official, unnamed, outlets and documents, vague, unknown; in each
 * group those with most statements first, then in order of the text. Sources without a statement are left out.
 */
export function bySource(report: Report): SourceGroupEntry[] {
  const statements = new Map<string | null, Statement[]>();
  for (const statement of report.statements) {
    const list = statements.get(statement.source);
    if (list) list.push(statement);
    else statements.set(statement.source, [statement]);
  }
  const known = new Set(report.sources.map(({ id }) => id));
  const entries: SourceEntry[] = report.sources
    .map((source) => ({ source, statements: statements.get(source.id) ?? [] }))
    .filter((entry) => entry.statements.length > 0)
    .sort((a, b) => b.statements.length - a.statements.length);
  const groups: SourceGroupEntry[] = SOURCE_GROUPS.map((group) => ({
    group,
    entries: entries.filter(({ source }) => source && groupOf(source.kind) === group),
  }));
  const nobody = report.statements.filter(({ source }) => source === null || !known.has(source));
  if (nobody.length > 0) groups.push({ group: 'nobody', entries: [{ source: null, statements: nobody }] });
  return groups.filter((group) => group.entries.length > 0);
}

/** Name of the source with this id on one line, or the words for somebody unknown. */
export function nameOf(report: Report, id: string | null, words: Words = englishWords): string {
  return oneLine(report.sources.find((source) => source.id === id)?.name ?? '') || words('unclearSpeaker');
}

/** The chain as the reader sees it: "Stephen Miller ← an official … ← Washington Examiner ← this article". */
export function chainWords(report: Report, statement: Statement, words: Words = englishWords): string {
  return chainOf(report, statement)
    .map(({ kind, name }) => oneLine(name) || words(kind === 'article' ? 'thisArticle' : 'unclearSpeaker'))
    .join(' ← ');
}

/** A statement that answers an allegation or a question. */
export type Answer = Statement & { response: Response };

/** True for a statement that answers an allegation or a question. */
export function isAnswer(statement: Statement | undefined): statement is Answer {
  return Boolean(statement?.response);
}

/** Statements that answer the one with this id. */
export function answersTo(report: Report, id: string): Answer[] {
  return report.statements.filter(isAnswer).filter(({ response }) => response.targets.includes(id));
}
