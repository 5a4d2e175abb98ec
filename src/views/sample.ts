// The live sample of the welcome and options pages: the seed article told anew with invented people, and its report.
import type { CorrectedReport } from '../browser/corrections.ts';
import type { Level, Source, SourceKind, Span, Statement } from '../engine/report.ts';

/** In English in every language of the interface: that is the language Sourcemark reads. */
export const SAMPLE_TEXT = [
  'Managers of the Harbor Agency were scolded for inspecting too few boats, according to the Daily Ledger.',
  '“Marsh came in and tore into everybody. ‘Why aren’t you out on the docks?’ Nobody dared to answer,” an official who spoke to those in the room told the Ledger.',
  '“Daniel Marsh did not say many of the things you state,” the agency’s press chief, Ruth Okafor, told the Ledger.',
  '“I walked the docks myself this morning, and I counted three inspectors,” said the harbor master, Ines Duarte.',
  'Critics fear that the numbers matter more than the harbor.',
].join('\n\n');

function at(words: string): Span {
  const start = SAMPLE_TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function source(id: string, kind: SourceKind, name: string, role: string | null, mention: string): Source {
  return { id, kind, name, role, count: kind === 'unnamed' ? [1, 1] : null, mentions: [at(mention)] };
}

function said(id: string, by: string, level: Level, words: string, more: Partial<Statement> = {}): Statement {
  return {
    id,
    form: words.startsWith('“') || words.startsWith('‘') ? 'direct' : 'indirect',
    act: 'speech',
    content: [at(words)],
    cue: null,
    mention: null,
    source: by,
    within: null,
    via: [],
    relay: [],
    link: null,
    broadcast: false,
    basis: 'unstated',
    reason: null,
    level,
    handovers: 0,
    checks: [],
    response: null,
    badges: [],
    confidence: 1,
    ...more,
  };
}

const LEDGER = ['Daily Ledger'];

/** The report on the sample, as the engine would give it. */
export const SAMPLE_REPORT: CorrectedReport = {
  version: 1,
  name: '',
  language: 'en',
  note: null,
  own: [],
  corroborations: [],
  sources: [
    source('s1', 'outlet', 'Daily Ledger', null, 'the Daily Ledger'),
    source(
      's2',
      'unnamed',
      'an official who spoke to those in the room',
      null,
      'an official who spoke to those in the room',
    ),
    source('s3', 'person', 'Daniel Marsh', null, 'Marsh'),
    source('s4', 'person', 'Ruth Okafor', 'the agency’s press chief', 'Ruth Okafor'),
    source('s5', 'person', 'Ines Duarte', 'the harbor master', 'Ines Duarte'),
    source('s6', 'collective', 'Critics', null, 'Critics'),
  ],
  statements: [
    said('q1', 's1', 3, 'Managers of the Harbor Agency were scolded for inspecting too few boats'),
    said(
      'q2',
      's2',
      1,
      '“Marsh came in and tore into everybody. ‘Why aren’t you out on the docks?’ Nobody dared to answer,”',
      { relay: LEDGER, handovers: 2 },
    ),
    said('q3', 's3', 1, '‘Why aren’t you out on the docks?’', { within: 'q2', relay: LEDGER, handovers: 2 }),
    said('q4', 's4', 4, '“Daniel Marsh did not say many of the things you state,”', {
      relay: LEDGER,
      handovers: 1,
      response: {
        kind: 'denies',
        targets: ['q3'],
        official: true,
        about: null,
        hedge: at('many of the things'),
        wordsDiffer: false,
      },
    }),
    said('q5', 's5', 5, '“I walked the docks myself this morning, and I counted three inspectors,”'),
    said('q6', 's6', 1, 'that the numbers matter more than the harbor'),
  ],
  profile: {
    main: 'q1',
    levels: [3, 0, 1, 1, 1],
    levelsFirstThird: [0, 0, 0, 0, 0],
    rated: 6,
    unrated: 0,
    unnamedStatements: 3,
    sources: { named: 3, official: 0, unnamed: [1, 1], outlets: 1, documents: 0, vague: 1 },
    unnamedReasons: { specific: 0, stated: 0, of: 1 },
    unnamedBasis: { stated: 1, of: 1 },
    responsesToMain: [],
  },
};

/** The words in the sample that name an unnamed source. */
export const SAMPLE_UNNAMED: Span = at('an official who spoke to those in the room');
