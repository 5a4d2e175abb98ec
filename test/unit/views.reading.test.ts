// A report made ready to draw: groups, filters, search, answers.
import { describe, expect, test } from 'vitest';
import type { CorrectedReport } from '../../src/browser/corrections.ts';
import {
  answersIn,
  articleTitle,
  type Filter,
  filtered,
  NO_FILTER,
  narrows,
  readingOf,
  shortWords,
  speakerName,
} from '../../src/views/reading.ts';
import { SEED_REPORT, SEED_TEXT } from '../e2e/gallery/seed-report.ts';

const report: CorrectedReport = { ...SEED_REPORT, own: [] };
const reading = readingOf(report, SEED_TEXT, 0.5);

const shown = (filter: Partial<Filter>) =>
  filtered(reading, { ...NO_FILTER, ...filter })
    .flatMap(({ entries }) => entries.flatMap(({ statements }) => statements.map(({ id }) => id)))
    .sort();

describe('groups', () => {
  test('stand in their order, sources with most statements first', () => {
    expect(reading.groups.map(({ group }) => group)).toEqual([
      'named',
      'official',
      'unnamed',
      'outlets',
      'vague',
      'nobody',
    ]);
    const named = reading.groups[0]?.entries.map(({ source }) => source?.name);
    expect(named?.slice(0, 2)).toEqual(['Stephen Miller', 'Laszlo Baksay']);
  });

  test('hold every statement once', () => {
    const all = reading.groups.flatMap(({ entries }) => entries.flatMap(({ statements }) => statements));
    expect(all.length).toBe(SEED_REPORT.statements.length);
    expect(new Set(all).size).toBe(all.length);
    expect(reading.groups.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  });

  test('a speaker below the least confidence is unclear, at it he is named', () => {
    const unsure = reading.statements.get('q12')!;
    expect(speakerName(reading, unsure)).toBeNull();
    expect(speakerName(readingOf(report, SEED_TEXT, unsure.confidence), unsure)).toBe('An ERO official');
  });

  test('a statement without a source, or of one that the report lacks, is nobody’s', () => {
    const [first, second] = SEED_REPORT.statements;
    const odd = readingOf(
      {
        ...report,
        statements: [
          { ...first!, source: null },
          { ...second!, source: 's99' },
        ],
      },
      SEED_TEXT,
      0.5,
    );
    expect(odd.groups.map(({ group, count }) => [group, count])).toEqual([['nobody', 2]]);
  });
});

describe('filters', () => {
  test('without any everything shows', () => {
    expect(narrows(NO_FILTER)).toBe(false);
    expect(filtered(reading, NO_FILTER)).toBe(reading.groups);
    expect(narrows({ ...NO_FILTER, search: '  ' })).toBe(false);
  });

  test('by level, several levels, and what is not rated', () => {
    expect(shown({ levels: new Set([2]) })).toEqual(['q3']);
    expect(shown({ levels: new Set([2, 3]) })).toEqual(['q1', 'q16', 'q3']);
    expect(shown({ levels: new Set([null]) })).toEqual(['q2']);
    expect(shown({ levels: new Set([5]) })).toEqual([]);
  });

  test('by kind and by source', () => {
    expect(shown({ groups: new Set(['vague']) })).toEqual(['q2']);
    expect(shown({ source: 's11' })).toEqual(['q17', 'q18']);
    expect(shown({ source: 's11', groups: new Set(['unnamed']) })).toEqual([]);
  });

  test('denials: what answers and what is answered', () => {
    expect(shown({ denials: true })).toEqual(
      ['q10', 'q11', 'q15', 'q17', 'q4', 'q5', 'q6', 'q7', 'q8'].sort(),
    );
  });

  test('search finds words, whatever the case and the shape of apostrophes', () => {
    expect(shown({ search: "WHY AREN'T YOU AT home depot" })).toEqual(['q7', 'q8']);
    expect(shown({ search: 'baksay' })).toEqual(['q17', 'q18']);
    expect(shown({ search: 'deputy assistant director' })).toEqual(['q17', 'q18']);
    expect(shown({ search: 'no such words' })).toEqual([]);
  });
});

test('answers: what negates first, each in order of the text', () => {
  expect(answersIn(reading).map(({ response }) => response.kind)).toEqual(['denies', 'disputes', 'confirms']);
  expect(reading.answers.get('q6')?.map(({ id }) => id)).toEqual(['q15', 'q17']);
  expect(reading.inside.get('q5')?.map(({ id }) => id)).toEqual(['q6']);
});

test('the title is the headline, else the page’s title, else the report’s name', () => {
  const page = {
    status: 'read' as const,
    url: '',
    site: '',
    error: null,
    title: 'Meeting | The Example',
    text: 'It was long.',
    report: { ...SEED_REPORT, name: 'from a file' },
    context: { name: 'A tense meeting' },
  };
  expect(articleTitle(page)).toBe('A tense meeting');
  expect(articleTitle({ ...page, context: {} })).toBe('Meeting | The Example');
  expect(articleTitle({ ...page, context: {}, title: '' })).toBe('from a file');
});

test('words are cut at a word, short ones are whole, spans are joined', () => {
  const long = reading.statements.get('q20')!;
  const cut = shortWords(reading, long, 40);
  expect(cut).toBe('“Under President Trump’s leadership, we …');
  expect(shortWords(reading, reading.statements.get('q16')!)).toBe('that the meeting was strained');
  expect(shortWords(reading, reading.statements.get('q3')!)).toContain('Signals,” … “That’s');
});
