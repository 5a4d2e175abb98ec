// The reader's corrections to one article: their shape, how they find their words again, and what they change in a report.
import type { Level, Profile, Report, Source, SourceKind, Span, Statement } from '../engine/report.ts';

/** Version of the stored shape; raised with a migration when the shape changes. */
export const CORRECTIONS_VERSION = 1;

/** A passage by its words, so that it is found again when the text around it has moved. */
export interface Anchor {
  /** The words themselves. */
  exact: string;
  /** Up to 32 code units before and after. */
  prefix: string;
  suffix: string;
  /** Where it stood: decides between equals. */
  start: number;
}

export interface Speaker {
  name: string;
  kind: SourceKind;
}

/** What the reader changed. */
export type Change =
  | { what: 'speaker'; at: Anchor; speaker: Speaker }
  | { what: 'kind'; source: Speaker; kind: SourceKind }
  | { what: 'remove'; at: Anchor }
  | { what: 'missing'; at: Anchor; speaker: Speaker | null };

export interface Correction {
  id: string;
  /** When it was made: ISO 8601, UTC. */
  made: string;
  change: Change;
}

/** All corrections to one article. */
export interface ArticleCorrections {
  version: typeof CORRECTIONS_VERSION;
  /** The article's address without its fragment. */
  address: string;
  title: string;
  corrections: Correction[];
}

/** A report with the reader's changes in it. */
export interface CorrectedReport extends Report {
  /** Ids of the statements and sources that are the reader's own. */
  own: string[];
}

const CONTEXT = 32;

const KINDS: readonly SourceKind[] = [
  'person',
  'body',
  'spokesperson',
  'officials',
  'document',
  'outlet',
  'unnamed',
  'collective',
  'self',
];

type Loose = Record<string, unknown>;
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isKind = (value: unknown): value is SourceKind => KINDS.includes(value as SourceKind);

function isSpeaker(value: unknown): value is Speaker {
  return isLoose(value) && typeof value.name === 'string' && value.name.trim() !== '' && isKind(value.kind);
}

function isAnchor(value: unknown): value is Anchor {
  if (!isLoose(value) || typeof value.start !== 'number') return false;
  return [value.exact, value.prefix, value.suffix].every((each) => typeof each === 'string');
}

function isChange(value: unknown): value is Change {
  if (!isLoose(value)) return false;
  switch (value.what) {
    case 'speaker':
      return isAnchor(value.at) && isSpeaker(value.speaker);
    case 'kind':
      return isSpeaker(value.source) && isKind(value.kind);
    case 'remove':
      return isAnchor(value.at);
    case 'missing':
      return isAnchor(value.at) && (value.speaker === null || isSpeaker(value.speaker));
    default:
      return false;
  }
}

/**
 * An article's corrections from whatever was stored or imported; entries that are no corrections are left out.
 * @returns null where it is no such thing, or comes from a version that this one does not know
 */
export function articleFrom(stored: unknown): ArticleCorrections | null {
  if (!isLoose(stored) || stored.version !== CORRECTIONS_VERSION) return null;
  if (typeof stored.address !== 'string' || !Array.isArray(stored.corrections)) return null;
  const corrections = stored.corrections.filter(
    (each): each is Correction =>
      isLoose(each) && typeof each.id === 'string' && typeof each.made === 'string' && isChange(each.change),
  );
  if (corrections.length === 0) return null;
  const title = typeof stored.title === 'string' ? stored.title : stored.address;
  return { version: CORRECTIONS_VERSION, address: articleAddress(stored.address), title, corrections };
}

/** The address that corrections are kept under: the page's without its fragment. */
export function articleAddress(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

/** The anchor of a passage: from the start of its first span to the end of its last. */
export function anchorOf(text: string, spans: readonly Span[]): Anchor {
  const start = spans[0]?.start ?? 0;
  const end = spans[spans.length - 1]?.end ?? start;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}

/** Length of what two strings have in common, counted from `side`. */
function shared(a: string, b: string, side: 'start' | 'end'): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most) {
    const same =
      side === 'start' ? a[length] === b[length] : a[a.length - 1 - length] === b[b.length - 1 - length];
    if (!same) break;
    length += 1;
  }
  return length;
}

/**
 * Finds a passage by its words. Among several places with the same words the one with the best surroundings
 * wins, then the one nearest to where it stood.
 * @returns the span, or null where the words are not in the text
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  if (anchor.exact === '') return null;
  let best: Span | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let at = text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1)) {
    const end = at + anchor.exact.length;
    const around =
      shared(text.slice(Math.max(0, at - CONTEXT), at), anchor.prefix, 'end') +
      shared(text.slice(end, end + CONTEXT), anchor.suffix, 'start');
    const score = around - Math.min(1, Math.abs(at - anchor.start) / (text.length + 1));
    if (score > bestScore) {
      bestScore = score;
      best = { start: at, end };
    }
  }
  return best;
}

const endOf = (statement: Statement) => statement.content[statement.content.length - 1]?.end ?? 0;
const startOf = (statement: Statement) => statement.content[0]?.start ?? 0;

/** The statement whose content fills exactly the anchored passage, or null. */
function statementAt(report: Report, text: string, anchor: Anchor): Statement | null {
  const span = findAnchor(text, anchor);
  if (span === null) return null;
  return report.statements.find((each) => startOf(each) === span.start && endOf(each) === span.end) ?? null;
}

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The report while corrections are worked into it: fresh copies, and the ids that became the reader's own. */
interface Draft {
  report: Report;
  text: string;
  own: Set<string>;
}

function speakerId(draft: Draft, speaker: Speaker): string {
  const { sources } = draft.report;
  const found =
    sources.find((each) => sameName(each.name, speaker.name) && each.kind === speaker.kind) ??
    sources.find((each) => sameName(each.name, speaker.name));
  if (found) return found.id;
  const id = `own-${sources.length + 1}`;
  sources.push({ id, kind: speaker.kind, name: speaker.name.trim(), role: null, count: null, mentions: [] });
  draft.own.add(id);
  return id;
}

/** The level was read for another speaker: it no longer holds, and only the engine can rate. */
function unrate(statement: Statement): void {
  statement.level = null;
  statement.checks = [];
  statement.badges = statement.badges.filter((badge) => badge !== 'attack' && badge !== 'plural-of-one');
}

function changeSpeaker(draft: Draft, anchor: Anchor, speaker: Speaker): void {
  const statement = statementAt(draft.report, draft.text, anchor);
  if (statement === null) return;
  const id = speakerId(draft, speaker);
  draft.own.add(statement.id);
  statement.confidence = 1;
  if (statement.source === id) return;
  statement.source = id;
  statement.mention = null;
  unrate(statement);
}

function changeKind(draft: Draft, of: Speaker, kind: SourceKind): void {
  const { sources, statements } = draft.report;
  const source =
    sources.find((each) => sameName(each.name, of.name) && each.kind === of.kind) ??
    sources.find((each) => sameName(each.name, of.name));
  if (source === undefined) return;
  draft.own.add(source.id);
  if (source.kind === kind) return;
  source.kind = kind;
  if (kind !== 'unnamed') source.count = null;
  for (const statement of statements) if (statement.source === source.id) unrate(statement);
}

function remove(draft: Draft, anchor: Anchor): void {
  const gone = statementAt(draft.report, draft.text, anchor);
  if (gone === null) return;
  const { report } = draft;
  report.statements = report.statements.filter((each) => each !== gone);
  for (const each of report.statements) {
    if (each.within === gone.id) each.within = gone.within;
    if (each.response)
      each.response = { ...each.response, targets: each.response.targets.filter((id) => id !== gone.id) };
  }
  for (const each of report.corroborations) if (each.statement === gone.id) each.statement = null;
  report.profile.responsesToMain = report.profile.responsesToMain.filter((id) => id !== gone.id);
  if (report.profile.main === gone.id) report.profile.main = null;
}

function add(draft: Draft, anchor: Anchor, speaker: Speaker | null): void {
  const { report, text } = draft;
  const span = findAnchor(text, anchor);
  if (span === null) return;
  const there = statementAt(report, text, anchor);
  if (there) {
    draft.own.add(there.id);
    return;
  }
  const statement: Statement = {
    id: `own-${span.start}-${span.end}`,
    form: /^[“"‘'«„]/.test(anchor.exact) ? 'direct' : 'indirect',
    act: 'speech',
    content: [span],
    cue: null,
    mention: null,
    source: speaker && speakerId(draft, speaker),
    within: null,
    via: [],
    relay: [],
    link: null,
    broadcast: false,
    basis: 'unstated',
    reason: null,
    level: null,
    handovers: 0,
    checks: [],
    response: null,
    badges: [],
    confidence: 1,
  };
  draft.own.add(statement.id);
  const after = report.statements.findIndex((each) => startOf(each) > span.start);
  report.statements.splice(after < 0 ? report.statements.length : after, 0, statement);
}

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/**
 * As the engine counts them: said by unnamed or vague sources, by nobody that can be told, told on by one unnamed, or
 * inside the words of such a one.
 */
function restsOnUnnamed(
  statement: Statement,
  kindOf: ReadonlyMap<string, SourceKind>,
  byId: ReadonlyMap<string, Statement>,
): boolean {
  const passed = new Set<Statement>();
  for (let at: Statement | undefined = statement; at && !passed.has(at); at = byId.get(at.within ?? '')) {
    passed.add(at);
    const kind = at.source === null ? undefined : kindOf.get(at.source);
    if (kind === undefined || kind === 'unnamed' || kind === 'collective') return true;
    if (at.via.some((id) => kindOf.get(id) === 'unnamed')) return true;
  }
  return false;
}

/** The counts of the profile that corrections can change, counted again from the statements. */
function recount(report: Report, text: string, own: ReadonlySet<string>): Profile {
  const { sources, statements, profile } = report;
  const count = (among: Statement[]) =>
    LEVELS.map((level) => among.filter((each) => each.level === level).length) as Profile['levels'];
  const rated = statements.filter((each) => each.level !== null);
  const speaking = new Set(statements.flatMap((each) => (each.source === null ? [] : [each.source])));
  const kinds = (...wanted: SourceKind[]) =>
    sources.filter((each) => speaking.has(each.id) && wanted.includes(each.kind)).length;
  const kindOf = new Map(sources.map((each) => [each.id, each.kind]));
  const byId = new Map(statements.map((each) => [each.id, each]));
  const unnamedBefore = profile.sources.unnamed;
  const unnamed = kinds('unnamed');
  return {
    ...profile,
    levels: count(rated),
    levelsFirstThird: count(rated.filter((each) => startOf(each) < text.length / 3)),
    rated: rated.length,
    unrated: statements.length - rated.length,
    unnamedStatements: statements.filter(
      (each) =>
        each.act === 'speech' &&
        (each.level !== null || own.has(each.id)) &&
        restsOnUnnamed(each, kindOf, byId),
    ).length,
    sources: {
      named: kinds('person'),
      official: kinds('body', 'spokesperson', 'officials'),
      unnamed: unnamed < unnamedBefore[0] ? [unnamed, unnamedBefore[1]] : unnamedBefore,
      outlets: kinds('outlet'),
      documents: kinds('document'),
      vague: kinds('collective'),
    },
  };
}

function apply(draft: Draft, change: Change): void {
  switch (change.what) {
    case 'speaker':
      changeSpeaker(draft, change.at, change.speaker);
      break;
    case 'kind':
      changeKind(draft, change.source, change.kind);
      break;
    case 'remove':
      remove(draft, change.at);
      break;
    case 'missing':
      add(draft, change.at, change.speaker);
      break;
  }
}

/**
 * Works the reader's corrections into a report. Pure: the report given is left as it is. Corrections whose words
 * are no longer in the text change nothing. Doing it twice is the same as once, so page and views may both do it.
 * A statement whose speaker changed is no longer rated: its level was read for another speaker.
 * @param report the engine's report
 * @param text the text its offsets point into
 * @param corrections in the order they were made
 * @returns the changed report; `own` names the statements and sources that are the reader's
 */
export function applyCorrections(
  report: Report,
  text: string,
  corrections: readonly Correction[],
): CorrectedReport {
  const before = 'own' in report ? (report as CorrectedReport).own : [];
  if (corrections.length === 0) return { ...report, own: before };
  const draft: Draft = { report: structuredClone(report), text, own: new Set(before) };
  for (const correction of corrections) apply(draft, correction.change);
  const { report: changed, own } = draft;
  changed.sources = dropSilent(changed.sources, report.sources, changed.statements);
  changed.profile = recount(changed, text, own);
  return { ...changed, own: [...own] };
}

/** Sources that had no statement before stay (the engine lists them for a reason); the reader's own need one. */
function dropSilent(
  sources: Source[],
  before: readonly Source[],
  statements: readonly Statement[],
): Source[] {
  const known = new Set(before.map((each) => each.id));
  const speaking = new Set(statements.map((each) => each.source));
  return sources.filter((each) => known.has(each.id) || speaking.has(each.id));
}
