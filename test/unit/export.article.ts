// A small report made by hand, for the tests of the exports: three voices, a chain, a denial, a reason.
import type { Report, Source, SourceKind, Span, Statement } from '../../src/engine/report.ts';
import type { ReadArticle } from '../../src/export/article.ts';

export const TEXT = `“We shut the gate ourselves,” foreman Ada Quill said. “Nobody told us to.”

“Quill said, ‘Leave it open,’” a guard who was there told the Harbor Courier, for fear of losing his job.

Quill denied that she said so.

`;

/** The place of these words in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

export function source(id: string, kind: SourceKind, name: string, more: Partial<Source> = {}): Source {
  return { id, kind, name, role: null, count: null, mentions: [], ...more };
}

export function statement(id: string, content: Span[], more: Partial<Statement> = {}): Statement {
  return {
    id,
    form: 'direct',
    act: 'speech',
    content,
    cue: null,
    mention: null,
    source: null,
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
    ...more,
  };
}

export function report(sources: Source[], statements: Statement[], more: Partial<Report> = {}): Report {
  return {
    version: 1,
    name: 'gate',
    language: 'en',
    note: null,
    sources,
    statements,
    corroborations: [],
    profile: {
      main: null,
      levels: [0, 0, 0, 0, 0],
      levelsFirstThird: [0, 0, 0, 0, 0],
      rated: 0,
      unrated: 0,
      unnamedStatements: 0,
      sources: { named: 0, official: 0, unnamed: [0, 0], outlets: 0, documents: 0, vague: 0 },
      unnamedReasons: { specific: 0, stated: 0, of: 0 },
      unnamedBasis: { stated: 0, of: 0 },
      responsesToMain: [],
    },
    ...more,
  };
}

/** The article of the tests. */
export function gateArticle(): ReadArticle {
  const at = (words: string) => spanOf(TEXT, words);
  const sources = [
    source('s1', 'person', 'Ada Quill', { role: 'foreman' }),
    source('s2', 'unnamed', 'a guard who was there', { count: [1, 1] }),
    source('s3', 'outlet', 'Harbor Courier'),
  ];
  const statements = [
    statement('q1', [at('“We shut the gate ourselves,”'), at('“Nobody told us to.”')], {
      source: 's1',
      level: 5,
      basis: 'firsthand',
      cue: at('said'),
    }),
    statement('q2', [at('“Quill said, ‘Leave it open,’”')], {
      source: 's2',
      level: 2,
      basis: 'firsthand',
      relay: ['Harbor Courier'],
      handovers: 1,
      link: 'https://courier.example/gate',
      reason: { grade: 'harm', ...at('for fear of losing his job') },
    }),
    statement('q3', [at('‘Leave it open,’')], {
      source: 's1',
      level: 1,
      within: 'q2',
      relay: ['Harbor Courier'],
      handovers: 2,
    }),
    statement('q4', [at('that she said so')], {
      source: 's1',
      level: 5,
      form: 'indirect',
      response: {
        kind: 'denies',
        targets: ['q3'],
        official: true,
        about: 'that she said so',
        hedge: null,
        wordsDiffer: false,
      },
    }),
  ];
  const made = report(sources, statements);
  made.profile = {
    ...made.profile,
    main: 'q2',
    levels: [1, 1, 0, 0, 2],
    rated: 4,
    unnamedStatements: 2,
    sources: { named: 1, official: 0, unnamed: [1, 1], outlets: 1, documents: 0, vague: 0 },
    unnamedReasons: { specific: 1, stated: 1, of: 1 },
    unnamedBasis: { stated: 1, of: 1 },
    responsesToMain: ['q4'],
  };
  made.corroborations = [{ kind: 'parallel', source: 's3', statement: 'q2', ...at('Harbor Courier') }];
  return {
    report: made,
    text: TEXT,
    url: 'https://news.example/gate?a=1#top',
    title: 'The gate',
    outlet: 'The Daily',
  };
}

/** Text meant to break out of a format: markup, quotation marks, line ends, direction marks, half a character. */
export const HOSTILE =
  '=1+2,"a";<script>alert(1)</script> [x](javascript:alert(1)) ![i](//e.example/t.png) `c` *b* _e_ | # h\n\n# Fake\r\n- item &lt; \u202Eevil\u202C \u2028 \ud800 \u0007';

/** An article in which every text that can come from a page is hostile. */
export function hostileArticle(): ReadArticle {
  const span = { start: 0, end: HOSTILE.length };
  const made = report(
    [source('s1', 'person', HOSTILE, { role: HOSTILE })],
    [
      statement('q1', [span], {
        source: 's1',
        level: 3,
        relay: [HOSTILE],
        link: 'javascript:alert(1)',
        reason: { grade: 'stock', ...span },
        response: {
          kind: 'denies',
          targets: ['q1'],
          official: true,
          about: HOSTILE,
          hedge: null,
          wordsDiffer: false,
        },
      }),
    ],
    { name: HOSTILE, corroborations: [{ kind: 'own', source: 's1', statement: 'q1', ...span }] },
  );
  return { report: made, text: HOSTILE, url: 'javascript:alert(1)', title: HOSTILE, outlet: HOSTILE };
}
