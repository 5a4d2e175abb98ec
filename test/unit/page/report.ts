// Small reports for the tests of the page's rooms.
import type { Report, Source, Span, Statement } from '../../../src/engine/report.ts';

/** The span of words in a text; the words must stand there once. */
export function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new Error(`Not once in the text: ${words}`);
  return { start, end: start + words.length };
}

export function source(id: string, more: Partial<Source> = {}): Source {
  return { id, kind: 'person', name: id, role: null, count: null, mentions: [], ...more };
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
    level: 4,
    handovers: 0,
    checks: [],
    response: null,
    badges: [],
    confidence: 1,
    ...more,
  };
}

export function report(sources: Source[], statements: Statement[]): Report {
  return {
    version: 1,
    name: 'A test',
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
  };
}
