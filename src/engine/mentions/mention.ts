// What the mentions stage finds: words that stand for somebody or something that can be a source, and who is who.
import type { Count, ReasonGrade, SourceKind, Span } from '../report.ts';

export type Gender = 'male' | 'female' | 'neuter' | 'unknown';
export type GrammaticalNumber = 'singular' | 'plural' | 'unknown';

/** How a described unnamed source is said to know. B1 … B6 of the sourcing rules; 0: nothing said. */
export type BasisGrade = 0 | 1 | 2 | 3 | 4 | 5 | 6;
/** How closely an unnamed source is described: D0 head noun only … D5 partial identity. */
export type DescriptionGrade = 0 | 1 | 2 | 3 | 4 | 5;

/** The slots of an unnamed source: [COUNT] [RANK] [AFFILIATION] [HEAD NOUN] [BASIS] [REASON]. */
export interface UnnamedSlots {
  count: Count;
  rank: Span | null;
  affiliation: Span | null;
  basis: { grade: BasisGrade; span: Span | null };
  description: DescriptionGrade;
  reason: ({ grade: ReasonGrade } & Span) | null;
  /** Words that say the name is withheld, with or without a reason ("on the condition of anonymity"). */
  withheld: Span | null;
}

/** One place where a possible source is named. The span is the whole noun phrase with what describes it. */
export interface Mention extends Span {
  /** Place in `MentionFinding.mentions`; sorted by start, longer first. */
  index: number;
  form: 'name' | 'nominal' | 'pronoun';
  kind: SourceKind;
  /** Tokens [firstToken, endToken) of the core: the noun phrase without relative clause, apposition and tail. */
  firstToken: number;
  endToken: number;
  /** Token of the head noun (last name, "official", "he"). */
  head: number;
  /** Name proper, without title and role ("Stephen Miller"), or null. */
  name: Span | null;
  /** The text's own words for title or role beside the name, or null. */
  role: Span | null;
  gender: Gender;
  number: GrammaticalNumber;
  unnamed: UnnamedSlots | null;
  /** Place in `MentionFinding.entities`; null where nobody can tell. */
  entity: number | null;
}

/** Everybody and everything that the mentions are taken to stand for. */
export interface Entity {
  index: number;
  kind: SourceKind;
  /** Fullest name in the text, without title; for others the fullest describing words. */
  name: string;
  role: string | null;
  gender: Gender;
  number: GrammaticalNumber;
  /** Places in `MentionFinding.mentions`, in order of the text. */
  mentions: number[];
  /** The article's own outlet or reporter. */
  own: boolean;
}

export interface MentionFinding {
  mentions: Mention[];
  entities: Entity[];
  /** Tokens [first, end) of the formulas that withhold a name ("asked not to be named"), in order. */
  withheld: { first: number; end: number }[];
}
