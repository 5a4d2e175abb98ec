// What a card says about a statement: read off the report, no DOM. The inner voice first, then those that carry it.
import type { Settings } from '../../browser/settings.ts';
import {
  type Badge,
  type Check,
  type Count,
  chainOf,
  isInPart,
  type Level,
  type Report,
  type Response,
  type ResponseKind,
  type Source,
  type SourceKind,
  type Statement,
} from '../../engine/report.ts';

/** Somebody who speaks, as the card names him. */
export interface Voice {
  /** Statement through which he speaks. */
  id: string;
  /** Null: nobody can tell. */
  name: string | null;
  role: string | null;
  kind: SourceKind | null;
  count: Count | null;
  /** Below the reader's least confidence: the name is only a guess. */
  unclear: boolean;
}

/** Another statement that the card leads to. */
export interface Related {
  id: string;
  relation: 'answered-by' | 'answers' | 'inside';
  kind: ResponseKind | null;
  /** Only part is answered. */
  inPart: boolean;
  official: boolean;
  name: string | null;
  words: string;
}

export interface CheckLine {
  check: Check;
  /** The words that it was read from. */
  words: string | null;
}

export interface CardModel {
  id: string;
  /** The words said, on one line. */
  words: string;
  thought: boolean;
  /** The speaker, then whoever holds his words, outermost last. */
  voices: Voice[];
  level: Level | null;
  rated: boolean;
  /** Speaker first, the article last. `source` leads to nothing, `outlet` may have a link. */
  chain: { name: string; article: boolean; href: string | null }[];
  checks: CheckLine[];
  reason: { words: string; grade: string } | null;
  badges: Badge[];
  related: Related[];
  /** What the statement does where it is itself an answer. */
  response: {
    kind: ResponseKind;
    about: string | null;
    wordsDiffer: boolean;
    hedge: string | null;
    unclear: boolean;
  } | null;
  /** The reader corrected it. */
  own: boolean;
}

/** Longest excerpt of another statement on a card, in letters. */
const EXCERPT = 150;

/** Words of the text on one line; cut at a word where they are too long. */
export function excerpt(
  text: string,
  spans: readonly { start: number; end: number }[],
  most = EXCERPT,
): string {
  const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ');
  if (words.length <= most) return words;
  const cut = words.lastIndexOf(' ', most - 1);
  return `${words.slice(0, cut > most / 2 ? cut : most - 1)}…`;
}

/**
 * Reads a card off the report.
 * @param own ids that are the reader's own corrections
 * @returns null where the report has no such statement
 */
export function cardModel(
  report: Report,
  text: string,
  id: string,
  settings: Pick<Settings, 'minimumConfidence'>,
  own: ReadonlySet<string> = new Set(),
): CardModel | null {
  const statement = report.statements.find((each) => each.id === id);
  if (!statement) return null;
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const { reason, response } = statement;
  const rated = statement.level !== null;
  return {
    id,
    words: excerpt(text, statement.content, 400),
    thought: statement.act === 'thought',
    voices: voicesOf(report, statement, sources, settings.minimumConfidence),
    level: statement.level,
    rated,
    chain: chain(report, statement),
    checks: statement.checks.map((check) => ({
      check,
      words: check.span ? excerpt(text, [check.span], 90) : null,
    })),
    reason: reason && { words: excerpt(text, [reason], 120), grade: reason.grade },
    badges: statement.badges,
    related: relatedOf(report, statement, text, sources),
    response: response && {
      kind: response.kind,
      about: response.about,
      wordsDiffer: response.wordsDiffer,
      hedge: response.hedge ? excerpt(text, [response.hedge], 60) : null,
      unclear: response.targets.length === 0,
    },
    own: own.has(id),
  };
}

function voicesOf(
  report: Report,
  statement: Statement,
  sources: Map<string, Source>,
  least: number,
): Voice[] {
  const voices: Voice[] = [];
  const seen = new Set<string>();
  for (let at: Statement | undefined = statement; at && !seen.has(at.id); ) {
    seen.add(at.id);
    const source = at.source === null ? undefined : sources.get(at.source);
    voices.push({
      id: at.id,
      name: source?.name ?? null,
      role: source?.role ?? null,
      kind: source?.kind ?? null,
      count: source?.count ?? null,
      unclear: source !== undefined && at.confidence < least,
    });
    const within: string | null = at.within;
    at = within === null ? undefined : report.statements.find((each) => each.id === within);
  }
  return voices;
}

/** The chain with the link that the text itself gives, on the last hand before the article. */
function chain(report: Report, statement: Statement): CardModel['chain'] {
  const links = chainOf(report, statement);
  return links.map((link, index) => ({
    name: link.name,
    article: link.kind === 'article',
    href: index === links.length - 2 && links.length > 2 ? statement.link : null,
  }));
}

function relatedOf(
  report: Report,
  statement: Statement,
  text: string,
  sources: Map<string, Source>,
): Related[] {
  const related: Related[] = [];
  const add = (other: Statement, relation: Related['relation'], response: Response | null = null) => {
    const spans = other.content.length > 0 ? other.content : other.cue ? [other.cue] : [];
    related.push({
      id: other.id,
      relation,
      kind: response?.kind ?? null,
      inPart: response !== null && isInPart(text, response),
      official: response?.official ?? false,
      name: sources.get(other.source ?? '')?.name ?? null,
      words: excerpt(text, spans),
    });
  };
  for (const other of report.statements) {
    const answer = other.response;
    if (answer?.targets.includes(statement.id)) add(other, 'answered-by', answer);
  }
  for (const target of statement.response?.targets ?? []) {
    const other = report.statements.find((each) => each.id === target);
    if (other) add(other, 'answers', statement.response);
  }
  for (const other of report.statements) if (other.within === statement.id) add(other, 'inside');
  return related;
}
