// The seed article's report, set down by hand: what the views are drawn and tested with, whatever the engine does.
import seedText from '../../../seeds/ice-meeting.txt?raw';
import type {
  Check,
  Count,
  Level,
  Profile,
  Report,
  Response,
  Source,
  SourceKind,
  Span,
  Statement,
} from '../../../src/engine/report.ts';

export const SEED_TEXT: string = seedText;

/** The span of these words; of several places the one after `from`. */
function at(words: string, from = 0): Span {
  const start = SEED_TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`not in the seed article: ${words}`);
  return { start, end: start + words.length };
}

/** From the first words to the last. */
function stretch(first: string, last: string): Span {
  const { start } = at(first);
  return { start, end: at(last, start).end };
}

function source(
  id: string,
  kind: SourceKind,
  name: string,
  role: string | null,
  count: Count | null,
): Source {
  return { id, kind, name, role, count, mentions: [at(name.replace(/^an? |^A |^An |^the /, ''))] };
}

const SOURCES: Source[] = [
  source('s1', 'outlet', 'Washington Examiner', null, null),
  source(
    's2',
    'unnamed',
    'one anonymous official',
    'one of three current and former immigration officials',
    [1, 1],
  ),
  source(
    's4',
    'unnamed',
    'an official who spoke to those in the room during the meeting',
    'official',
    [1, 1],
  ),
  source('s5', 'unnamed', 'An ERO official', 'ERO official, at the meeting', [1, 1]),
  source('s6', 'person', 'Stephen Miller', 'White House Deputy Chief of Staff', null),
  source('s7', 'person', 'Kristi Noem', 'Homeland Security Secretary', null),
  source('s8', 'body', 'U.S. Immigration and Customs Enforcement', null, null),
  source('s9', 'spokesperson', 'A spokesperson for ICE', 'spokesperson for ICE', null),
  source('s10', 'unnamed', 'one official', 'official', [1, 1]),
  source('s11', 'person', 'Laszlo Baksay', 'ICE deputy assistant director of media affairs', null),
  source('s12', 'body', 'The White House', null, null),
  source('s13', 'spokesperson', 'an administration spokesperson', 'administration spokesperson', null),
  source('s14', 'person', 'Tom Homan', null, null),
  source('s15', 'outlet', 'Axios', null, null),
  source('s16', 'collective', 'top staffers', null, null),
];

const check = (
  name: Check['check'],
  met: boolean | null,
  words?: string,
  value: number | null = null,
): Check => ({
  check: name,
  met,
  value,
  span: words === undefined ? null : at(words),
});

function response(kind: Response['kind'], targets: string[], about: string | null): Response {
  return { kind, targets, official: true, about, hedge: null, wordsDiffer: false };
}

const EXAMINER = ['Washington Examiner'];
const ROOM = 'an official who spoke to those in the room during the meeting';
const ABOUT_MILLER = ['q5', 'q6', 'q7', 'q8', 'q10', 'q11'];

function said(
  id: string,
  by: string,
  form: Statement['form'],
  level: Level | null,
  content: Span[],
  more: Partial<Statement> = {},
): Statement {
  return {
    id,
    form,
    act: 'speech',
    content,
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
    handovers: more.relay?.length ?? 0,
    checks: [],
    response: null,
    badges: [],
    confidence: 0.95,
    ...more,
  };
}

const SECOND_HAND: Check[] = [
  check('named', false, ROOM),
  check('role', null),
  check('basis', false, 'who spoke to those in the room'),
  check('reason', null),
  check('hands', false, 'spoke to those in the room', 2),
  check('relay', false, 'told the Examiner'),
  check('confirmed', null),
];

const AS_TOLD: Partial<Statement> = {
  relay: EXAMINER,
  basis: 'secondhand',
  handovers: 2,
  checks: SECOND_HAND,
};

const STATEMENTS: Statement[] = [
  said('q1', 's1', 'indirect', 3, [stretch('Federal immigration officials', 'deportations')], {
    link: 'https://www.washingtonexaminer.com/news/ice-meeting',
    handovers: 1,
    checks: [
      check('named', true, 'the Washington Examiner'),
      check('basis', null),
      check('relay', false, 'according to'),
    ],
  }),
  said(
    'q2',
    's16',
    'indirect',
    null,
    [stretch('the administration is closely watching', 'unlawful immigrants')],
    {
      act: 'thought',
    },
  ),
  said(
    'q3',
    's2',
    'direct',
    2,
    [stretch('“They’ve been threatened', 'Signals,”'), stretch('“That’s what is horrible', 'demoralized.”')],
    {
      relay: EXAMINER,
      badges: ['opinion'],
      checks: [
        check('named', false, 'one anonymous official'),
        check('role', true, 'current and former immigration officials'),
        check('basis', null),
        check('reason', null),
        check('relay', false, 'spoke to the Examiner'),
      ],
    },
  ),
  said('q4', 's8', 'indirect', 4, [stretch('that ICE’s 25 field office directors', 'Miller scolded them')], {
    relay: EXAMINER,
    basis: 'official',
    response: response('confirms', [], 'who attended the meeting'),
    checks: [check('named', true, 'The agency'), check('relay', false, 'confirmed to the Examiner')],
  }),
  said('q5', 's4', 'direct', 1, [stretch('“Miller came in there', 'shot morale down,”')], AS_TOLD),
  said('q6', 's6', 'direct', 1, [stretch('‘You guys aren’t doing', 'horrible leaders.’')], {
    ...AS_TOLD,
    within: 'q5',
  }),
  said('q7', 's4', 'direct', 1, [stretch('“Stephen Miller wants everybody', "7-Eleven?'”")], AS_TOLD),
  said('q8', 's6', 'direct', 1, [stretch('‘Why aren’t you at Home Depot', "7-Eleven?'")], {
    ...AS_TOLD,
    within: 'q7',
  }),
  said('q9', 's5', 'indirect', 1, [stretch('that the Department of Homeland', 'in general')], AS_TOLD),
  said('q10', 's4', 'direct', 1, [stretch('“Miller said, ‘What', 'contest,”')], AS_TOLD),
  said('q11', 's6', 'direct', 1, [stretch('‘What do you mean', 'criminals?’')], {
    ...AS_TOLD,
    within: 'q10',
  }),
  said('q12', 's5', 'direct', 1, [stretch('“‘That’s what Tom Homan', "criminals,'”")], {
    ...AS_TOLD,
    confidence: 0.42,
  }),
  said('q13', 's14', 'direct', 1, [stretch('‘We’re going after criminals', "criminals,'")], {
    ...AS_TOLD,
    within: 'q12',
  }),
  said('q14', 's7', 'direct', 1, [stretch('“‘You guys are doing', "do more,'”")], {
    ...AS_TOLD,
    via: ['s10'],
  }),
  said('q15', 's9', 'mixed', 4, [stretch('that the descriptions regarding', '“inaccurate.”')], {
    relay: EXAMINER,
    basis: 'official',
    response: response('disputes', ABOUT_MILLER, 'the descriptions regarding Miller'),
    checks: [check('named', false, 'A spokesperson for ICE'), check('role', true, 'spokesperson for ICE')],
  }),
  said('q16', 's15', 'indirect', 3, [at('that the meeting was strained')], {}),
  said('q17', 's11', 'direct', 4, [stretch('“Stephen Miller did not say', 'you state,”')], {
    relay: EXAMINER,
    basis: 'official',
    response: {
      ...response('denies', ['q6', 'q8', 'q11'], 'things stated about Miller'),
      hedge: at('many of the things'),
    },
    checks: [
      check('named', true, 'Laszlo Baksay'),
      check('role', true, 'ICE deputy assistant director of media affairs'),
      check('basis', null),
      check('relay', false, 'told the Examiner'),
    ],
  }),
  said('q18', 's11', 'indirect', 4, [stretch('that ICE detained almost', 'May 28')], {
    relay: EXAMINER,
    basis: 'official',
  }),
  said('q19', 's6', 'indirect', 4, [stretch('That’s still way below', 'immigrant arrests')]),
  said('q20', 's6', 'direct', 4, [stretch('“Under President Trump’s leadership', 'out of our country,”')], {
    relay: ['Fox News'],
    broadcast: true,
    basis: 'firsthand',
    checks: [
      check('named', true, 'Stephen Miller'),
      check('role', true, 'White House Deputy Chief of Staff'),
      check('basis', true),
      check('record', true, 'said on Fox News'),
      check('relay', false, 'on Fox News'),
    ],
  }),
  said('q21', 's12', 'mixed', 4, [stretch('that “Keeping President Trump’s promise', 'takes seriously.”')], {
    relay: EXAMINER,
    basis: 'official',
  }),
  said('q22', 's13', 'direct', 4, [stretch('“We are committed to aggressively', 'depends upon it,”')], {
    relay: EXAMINER,
    basis: 'official',
  }),
];

const PROFILE: Profile = {
  main: 'q1',
  levels: [10, 1, 2, 8, 0],
  levelsFirstThird: [0, 1, 1, 1, 0],
  rated: 21,
  unrated: 1,
  unnamedStatements: 11,
  sources: { named: 4, official: 4, unnamed: [1, 4], outlets: 3, documents: 0, vague: 1 },
  unnamedReasons: { specific: 0, stated: 0, of: 4 },
  unnamedBasis: { stated: 2, of: 4 },
  responsesToMain: [],
};

export const SEED_REPORT: Report = {
  version: 1,
  name: 'ICE leaders told to arrest more, officials say',
  language: 'en',
  note: null,
  sources: SOURCES,
  statements: STATEMENTS,
  corroborations: [
    {
      kind: 'parallel',
      source: 's15',
      statement: null,
      ...at('also reported that the meeting was strained'),
    },
  ],
  profile: PROFILE,
};
