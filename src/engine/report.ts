// The sourcing report: the types that the engine, the page, the views, the exports and the command line share.

/** A stretch of the text: UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Kinds of source; the table that tells them apart is `lexicon` and `mentions`. */
export type SourceKind =
  | 'person'
  | 'body'
  | 'spokesperson'
  | 'officials'
  | 'document'
  | 'outlet'
  | 'unnamed'
  | 'collective'
  | 'self';

/** How strongly the text shows where a statement comes from: 5 on record and first-hand … 1 can't be traced. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** How the nearest teller knows what is told. */
export type Basis = 'firsthand' | 'official' | 'secondhand' | 'unstated';

/** How specific the stated reason for withholding a name is. */
export type ReasonGrade = 'stock' | 'circumstance' | 'harm';

/** What a response does to the allegation or question it answers. */
export type ResponseKind = 'denies' | 'disputes' | 'deflects' | 'declined' | 'noreply' | 'confirms';

/** How many people stand behind an unnamed source: [least, most]; most is null where the text sets no limit. */
export type Count = [least: number, most: number | null];

/** Somebody or something that statements come from. */
export interface Source {
  id: string;
  kind: SourceKind;
  /** Fullest form in the text; a person's name without title or role. */
  name: string;
  /** The text's own words for who the source is, or null. */
  role: string | null;
  /** Unnamed sources only. */
  count: Count | null;
  /** Every mention, pronouns too, in order of the text. */
  mentions: Span[];
}

/** The reason given for withholding a name, with the words it was read from. */
export interface Reason extends Span {
  grade: ReasonGrade;
}

export type CheckName =
  | 'named'
  | 'role'
  | 'basis'
  | 'reason'
  | 'count'
  | 'record'
  | 'hands'
  | 'relay'
  | 'confirmed';

/** One line of the checklist that explains a level. */
export interface Check {
  check: CheckName;
  /** true ✓, false ✗, null not stated in the text. */
  met: boolean | null;
  /** The number the line is about: how many sources, how many hands; null where it has none. */
  value: number | null;
  /** The words the line was read from; null where the line rests on the absence of words. */
  span: Span | null;
}

/** An answer to an allegation or a question. */
export interface Response {
  kind: ResponseKind;
  /** Ids of the statements answered; empty where the text does not say which. */
  targets: string[];
  /** From the accused person or body, its spokesperson or lawyer; false: a third party. */
  official: boolean;
  /** What is answered, in the text's words where possible. */
  about: string | null;
  /** Words that limit the answer ("not aware of", "to my knowledge"). */
  hedge: Span | null;
  /** The reporter's verb says "denied" but the quoted words do not negate the claim. */
  wordsDiffer: boolean;
}

/** "Miller did not say many of the things": the answer's own words limit it to a part. */
export const isInPart = (text: string, { hedge }: Response): boolean =>
  hedge !== null && IN_PART.test(text.slice(hedge.start, hedge.end));
const IN_PART = /^(?:many|most|some|much) |(?:ly|quite)$/i;

/** Remarks beside the level that never change it. */
export type Badge =
  | 'opinion' // an opinion, not a report of events
  | 'attack' // an unnamed source used for an attack or an opinion
  | 'plural-of-one' // "sources" where the text supports one
  | 'later-as-fact' // the same content stated later without attribution
  | 'expanded-below'; // a vague voice that the next sentences name

export type Form = 'direct' | 'mixed' | 'indirect';

/** An attribution: a source, a cue and a content. */
export interface Statement {
  id: string;
  form: Form;
  act: 'speech' | 'thought';
  /** Several spans where the cue interrupts; quotation marks inside the span. */
  content: Span[];
  cue: Span | null;
  /** The words naming the source here (may be a pronoun), or null. */
  mention: Span | null;
  /** Id of the source; null: nobody can tell. */
  source: string | null;
  /** Id of the statement that holds this one: a voice inside a voice. */
  within: string | null;
  /** Source ids of tellers between speaker and outlet, nearest to the speaker first. */
  via: string[];
  /** Names of other outlets or programmes that the words came through. */
  relay: string[];
  /** Address that the text itself links to for it. */
  link: string | null;
  /** Said in public, where anybody could hear it. */
  broadcast: boolean;
  basis: Basis;
  reason: Reason | null;
  /** null: not rated (thoughts, the reporter's own words). */
  level: Level | null;
  /** Hand-overs between the speaker and this article. */
  handovers: number;
  checks: Check[];
  response: Response | null;
  badges: Badge[];
  /** How sure the engine is of the speaker, 0–1, calibrated. */
  confidence: number;
}

export interface Corroboration extends Span {
  /** own: confirmed or reviewed by this outlet; parallel: others report the same; unverified: could not be verified. */
  kind: 'own' | 'parallel' | 'unverified';
  source: string | null;
  /** The statement corroborated; null where the text does not say which. */
  statement: string | null;
}

/** The article's profile: counts, never a grade. */
export interface Profile {
  /** The statement that the headline and the lede rest on. */
  main: string | null;
  /** Statements by level, [level 1 … level 5]. */
  levels: [number, number, number, number, number];
  /** The same for the first third of the text. */
  levelsFirstThird: [number, number, number, number, number];
  rated: number;
  unrated: number;
  /** Statements that rest on unnamed sources or on nobody that can be traced. */
  unnamedStatements: number;
  sources: {
    named: number;
    official: number;
    unnamed: Count;
    outlets: number;
    documents: number;
    vague: number;
  };
  /** Of the unnamed sources: how many give a specific reason, how many state a basis. */
  unnamedReasons: { specific: number; stated: number; of: number };
  unnamedBasis: { stated: number; of: number };
  /** Ids of the statements that answer the main claim. */
  responsesToMain: string[];
}

export interface Report {
  /** Version of this shape. */
  version: 1;
  /** File name without its ending, or the page's title. */
  name: string;
  /** "en"; otherwise another code or "und", no statements, and `note` says why. */
  language: string;
  note: string | null;
  sources: Source[];
  statements: Statement[];
  corroborations: Corroboration[];
  profile: Profile;
}

/** A link of the text: its words and its absolute address. */
export interface Link extends Span {
  href: string;
}

/** What is known of the article beside its text. */
export interface ArticleContext {
  /** File name without its ending, or the page's title. */
  name?: string;
  /** The article's own outlet as its readers know it ("The Associated Press"). */
  outlet?: string;
  /** Other names of the own outlet: publisher, site name, wire credit. */
  ownNames?: string[];
  /** The reporters' names. */
  byline?: string[];
  /** Where the headline stands in the text, if it does. */
  headline?: Span;
  links?: Link[];
  /** The language the page declares; the engine still looks for itself. */
  language?: string;
}

/** One hand that a statement went through. */
export interface ChainLink {
  kind: 'source' | 'outlet' | 'article';
  /** Id of the source; null for an outlet that is no source here, and for the article itself. */
  id: string | null;
  /** Name of the source or outlet; empty for the article and where nobody can tell. */
  name: string;
}

/**
 * The path of a statement from the speaker back to this article, speaker first:
 * Stephen Miller ← an official who spoke to those in the room ← Washington Examiner ← this article.
 * Section 3 of the sourcing rules.
 */
export function chainOf(report: Report, statement: Statement): ChainLink[] {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const statements = new Map(report.statements.map((each) => [each.id, each]));
  const links: ChainLink[] = [];
  const seen = new Set<string>();
  const add = (id: string | null) => {
    if (id !== null && seen.has(id)) return;
    if (id !== null) seen.add(id);
    links.push({ kind: 'source', id, name: (id !== null && sources.get(id)?.name) || '' });
  };
  const passed = new Set<string>();
  for (
    let at: Statement | undefined = statement;
    at && !passed.has(at.id);
    at = statements.get(at.within ?? '')
  ) {
    passed.add(at.id);
    add(at.source);
    for (const id of at.via) add(id);
  }
  const names = new Set(links.map((link) => link.name));
  for (const name of statement.relay) if (!names.has(name)) links.push({ kind: 'outlet', id: null, name });
  links.push({ kind: 'article', id: null, name: '' });
  return links;
}
