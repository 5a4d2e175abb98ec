// The words of the interface that exports and the command line need: a table in English, and how to ask for one.
import type { Level, SourceKind } from '../engine/report.ts';

/**
 * Gives the words for a key, with `$1`, `$2` … replaced by the substitutions. The views pass their translator;
 * without one everything is in English.
 */
export type Words = (key: string, substitutions?: string[]) => string;

/**
 * English words by key. `public/_locales/en/messages.json` holds the same texts under the same keys
 * (a test compares them), so that a view can hand its translator to any export.
 */
export const ENGLISH: Readonly<Record<string, string>> = {
  level5: 'On record, first-hand',
  level4: 'On record, at one remove',
  level3: 'Unnamed, well described',
  level2: 'Thin or second-hand',
  level1: 'Can’t be traced',
  levelNone: 'Not rated',

  kind_person: 'person',
  kind_body: 'organisation',
  kind_spokesperson: 'spokesperson',
  kind_officials: 'officials',
  kind_document: 'document',
  kind_outlet: 'outlet',
  kind_unnamed: 'unnamed',
  kind_collective: 'vague voice',
  kind_self: 'this article',

  group_named: 'Named',
  group_official: 'Official',
  group_unnamed: 'Unnamed',
  group_outlets: 'Outlets and documents',
  group_vague: 'Vague',
  group_nobody: 'Nobody can tell who',

  reason_stock: 'a stock reason',
  reason_circumstance: 'a specific circumstance',
  reason_harm: 'a specific harm',

  response_denies: 'Denies',
  response_disputes: 'Disputes',
  response_deflects: 'Does not address the specific claim',
  response_declined: 'Declined to comment',
  response_noreply: 'No answer shown',
  response_confirms: 'Confirms',

  form_direct: 'quoted',
  form_mixed: 'partly quoted',
  form_indirect: 'reported',

  thisArticle: 'this article',
  unclearSpeaker: 'somebody the text does not name',

  exportTitle: 'Who said what',
  exportNoStatements: 'No statements were found.',
  exportLevel: 'Level $1: $2',
  exportChain: 'Chain: $1',
  exportReason: 'Reason for withholding the name: $1 (“$2”)',
  exportResponses: 'Denials and answers',
  exportAnsweredBy: '$1 – $2: $3',
  exportAnswersUnclear: 'The text does not say which statement is answered.',
  exportLink: 'Linked to: $1',
  exportQuotedIn: 'quoted in',
  exportAccessed: 'read on $1',
  exportCorroboration_own: 'Confirmed by this outlet: $1',
  exportCorroboration_parallel: 'Reported by others too: $1',
  exportCorroboration_unverified: 'Could not be verified: $1',

  profileStatements: 'Statements rated: $1 (not rated: $2)',
  profileLevels: 'By level: $1',
  profileSources: 'Sources: named $1, official $2, unnamed $3, outlets $4, documents $5, vague $6',
  profileMain: 'The main claim rests on $1 ($2).',
  profileMainAnswers: 'Answers to it: $1.',
  profileMainNoAnswers: 'An answer to it is not shown in this text.',
  profileUnnamed: 'Unnamed sources: $1; with a specific reason $2, with a stated basis $3',
  profileStanding:
    'This shows how the article says it knows things. It does not tell you whether they are true.',
};

/** The default of every export: the English table; an unknown key is an error, never an empty word. */
export const englishWords: Words = (key, substitutions = []) => {
  const words = ENGLISH[key];
  if (words === undefined) throw new Error(`no words for “${key}”`);
  return words.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
};

/** What a level is called in the interface. */
export function levelWords(level: Level | null, words: Words = englishWords): string {
  return words(level === null ? 'levelNone' : `level${level}`);
}

export type SourceGroup = 'named' | 'official' | 'unnamed' | 'outlets' | 'vague';

/** The groups in the order they are shown. */
export const SOURCE_GROUPS: readonly SourceGroup[] = ['named', 'official', 'unnamed', 'outlets', 'vague'];

const GROUP_OF_KIND: Record<SourceKind, SourceGroup> = {
  person: 'named',
  body: 'official',
  spokesperson: 'official',
  officials: 'official',
  unnamed: 'unnamed',
  outlet: 'outlets',
  document: 'outlets',
  collective: 'vague',
  self: 'outlets',
};

/** The group a source of this kind is shown in. */
export function groupOf(kind: SourceKind): SourceGroup {
  return GROUP_OF_KIND[kind];
}
