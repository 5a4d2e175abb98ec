// A report made ready to draw: who is who, what answers what, the groups of sources, filters and search.
import type { CorrectedReport } from '../browser/corrections.ts';
import type { PageState } from '../browser/messages.ts';
import type { Level, Report, ResponseKind, Source, Statement } from '../engine/report.ts';
import { oneLine, wordsAt } from '../export/article.ts';
import { groupOf, SOURCE_GROUPS, type SourceGroup } from '../export/words.ts';

/** The groups of the list, and the statements of which nobody can tell who made them. */
export type Group = SourceGroup | 'nobody';

/** One source with what it said, in order of the text. */
export interface Entry {
  /** Id of the source; for those of whom nobody can tell: "nobody". */
  id: string;
  source: Source | null;
  statements: Statement[];
}

export interface GroupOfEntries {
  group: Group;
  entries: Entry[];
  /** Statements in all entries. */
  count: number;
}

/** Everything that the views look up while they draw one report. */
export interface Reading {
  report: Report;
  text: string;
  /** Ids of what the reader corrected. */
  own: ReadonlySet<string>;
  sources: ReadonlyMap<string, Source>;
  statements: ReadonlyMap<string, Statement>;
  /** By the id of a statement: the responses that answer it. */
  answers: ReadonlyMap<string, Statement[]>;
  /** By the id of a statement: the voices inside it. */
  inside: ReadonlyMap<string, Statement[]>;
  /** Statements whose speaker is too unsure to be named. */
  unclear: ReadonlySet<string>;
  groups: GroupOfEntries[];
}

function push<K>(map: Map<K, Statement[]>, key: K, statement: Statement): void {
  const list = map.get(key);
  if (list) list.push(statement);
  else map.set(key, [statement]);
}

/**
 * Makes a report ready to draw.
 * @param minimumConfidence 0–1; below it a speaker is shown as unclear
 */
export function readingOf(report: CorrectedReport, text: string, minimumConfidence: number): Reading {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const answers = new Map<string, Statement[]>();
  const inside = new Map<string, Statement[]>();
  const said = new Map<string, Statement[]>();
  const unclear = new Set<string>();
  for (const statement of report.statements) {
    for (const id of statement.response?.targets ?? []) push(answers, id, statement);
    if (statement.within !== null) push(inside, statement.within, statement);
    const known = statement.source !== null && sources.has(statement.source);
    if (!known || statement.confidence < minimumConfidence) unclear.add(statement.id);
    push(said, known && !unclear.has(statement.id) ? (statement.source as string) : 'nobody', statement);
  }
  return {
    report,
    text,
    own: new Set(report.own),
    sources,
    statements: new Map(report.statements.map((each) => [each.id, each])),
    answers,
    inside,
    unclear,
    groups: groupsOf(report.sources, said),
  };
}

function groupsOf(sources: readonly Source[], said: ReadonlyMap<string, Statement[]>): GroupOfEntries[] {
  const entries: Entry[] = sources
    .map((source) => ({ id: source.id, source, statements: said.get(source.id) ?? [] }))
    .filter((entry) => entry.statements.length > 0)
    .sort((a, b) => b.statements.length - a.statements.length);
  const groups = SOURCE_GROUPS.map((group) =>
    groupFrom(
      group,
      entries.filter(({ source }) => source && groupOf(source.kind) === group),
    ),
  );
  const nobody = said.get('nobody') ?? [];
  groups.push(
    groupFrom('nobody', nobody.length > 0 ? [{ id: 'nobody', source: null, statements: nobody }] : []),
  );
  return groups.filter(({ entries: inGroup }) => inGroup.length > 0);
}

function groupFrom(group: Group, entries: Entry[]): GroupOfEntries {
  return { group, entries, count: entries.reduce((sum, entry) => sum + entry.statements.length, 0) };
}

/** The article's title: its headline where the page tells it, for pages put their own name into their title. */
export function articleTitle({ context, report, title }: PageState): string {
  return oneLine(context.name ?? '') || title || (report?.name ?? '');
}

/** What the reader wants to see. Empty sets and strings narrow nothing. */
export interface Filter {
  /** null among the levels: statements that are not rated. */
  levels: ReadonlySet<Level | null>;
  groups: ReadonlySet<Group>;
  /** Only statements that answer something or are answered. */
  denials: boolean;
  source: string;
  search: string;
}

export const NO_FILTER: Filter = {
  levels: new Set(),
  groups: new Set(),
  denials: false,
  source: '',
  search: '',
};

/** Whether the filter narrows anything. */
export function narrows(filter: Filter): boolean {
  return (
    filter.levels.size > 0 ||
    filter.groups.size > 0 ||
    filter.denials ||
    filter.source !== '' ||
    filter.search.trim() !== ''
  );
}

/** Lower case, typographic quotation marks and apostrophes as plain ones: what search compares. */
function plainWords(words: string): string {
  return words.toLowerCase().replace(/[‘’‛]/g, "'").replace(/[“”„]/g, '"');
}

/** The groups with only what the filter lets through; empty entries and groups are gone. */
export function filtered(reading: Reading, filter: Filter): GroupOfEntries[] {
  if (!narrows(filter)) return reading.groups;
  const search = plainWords(filter.search.trim());
  const fits = (statement: Statement, sourceFits: boolean) =>
    (filter.levels.size === 0 || filter.levels.has(statement.level)) &&
    (!filter.denials || statement.response !== null || reading.answers.has(statement.id)) &&
    (search === '' || sourceFits || plainWords(wordsAt(reading.text, statement.content)).includes(search));
  return reading.groups
    .filter(({ group }) => filter.groups.size === 0 || filter.groups.has(group))
    .map(({ group, entries }) =>
      groupFrom(
        group,
        entries
          .filter(({ id }) => filter.source === '' || filter.source === id)
          .map((entry) => {
            const named = `${entry.source?.name ?? ''} ${entry.source?.role ?? ''}`;
            const sourceFits = search !== '' && plainWords(named).includes(search);
            return { ...entry, statements: entry.statements.filter((each) => fits(each, sourceFits)) };
          })
          .filter(({ statements }) => statements.length > 0),
      ),
    )
    .filter(({ entries }) => entries.length > 0);
}

/** Responses in the order they matter: what negates, then what confirms, then silence. */
const RESPONSE_ORDER: readonly ResponseKind[] = [
  'denies',
  'disputes',
  'deflects',
  'confirms',
  'declined',
  'noreply',
];

/** A statement that answers something. */
export type Answer = Statement & { response: NonNullable<Statement['response']> };

/** The responses among statements: denials first, in each kind in order of the text. */
export function sortAnswers(statements: readonly Statement[]): Answer[] {
  return statements
    .filter((each): each is Answer => each.response !== null)
    .sort((a, b) => RESPONSE_ORDER.indexOf(a.response.kind) - RESPONSE_ORDER.indexOf(b.response.kind));
}

/** All responses of an article. */
export function answersIn(reading: Reading): Answer[] {
  return sortAnswers(reading.report.statements);
}

/** Most characters of a statement that a list shows. */
const SHORT = 280;

/** The words of a statement on one line, cut at a word where they are too many. */
export function shortWords(reading: Reading, statement: Statement, most: number = SHORT): string {
  const words = oneLine(wordsAt(reading.text, statement.content));
  if (words.length <= most) return words;
  const cut = words.lastIndexOf(' ', most);
  return `${words.slice(0, cut > most / 2 ? cut : most)} …`;
}

/** Name of the source with this id on one line; null where nobody can tell. */
export function sourceName(reading: Reading, id: string | null): string | null {
  return (id !== null && oneLine(reading.sources.get(id)?.name ?? '')) || null;
}

/** Name of a statement's speaker; null where nobody can tell or it is too unsure. */
export function speakerName(reading: Reading, statement: Statement): string | null {
  return reading.unclear.has(statement.id) ? null : sourceName(reading, statement.source);
}
