// What is marked, what a card says, and what happens to both when the page changes. All of it without a page.
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/browser/settings.ts';
import { cardModel, excerpt } from '../../../src/page/card/model.ts';
import { reanchor } from '../../../src/page/follow/anchor.ts';
import { joinReports } from '../../../src/page/follow/join.ts';
import { depthOf, luminance, parseColor } from '../../../src/page/marks/palette.ts';
import { passagesOf, targetsOf, without } from '../../../src/page/marks/passages.ts';
import { at, report, source, statement } from './report.ts';

const TEXT =
  '“He shouted. ‘You are all late.’ Then he left,” one official said. The minister denied that. “It is false,” he said.';
const OUTER = '“He shouted. ‘You are all late.’ Then he left,”';
const INNER = '‘You are all late.’';
const DENIAL = '“It is false,”';

const sample = () =>
  report(
    [
      source('s1', { kind: 'unnamed', name: 'one official', count: [1, 1] }),
      source('s2', { name: 'Max Rose', role: 'minister' }),
    ],
    [
      statement('q1', [at(TEXT, OUTER)], { source: 's1', level: 1, mention: at(TEXT, 'one official') }),
      statement('q2', [at(TEXT, INNER)], {
        source: 's2',
        within: 'q1',
        level: 2,
        relay: ['The Herald'],
        link: 'https://herald.example/',
      }),
      statement('q3', [at(TEXT, DENIAL)], {
        source: 's2',
        response: {
          kind: 'denies',
          targets: ['q2'],
          official: true,
          about: null,
          hedge: null,
          wordsDiffer: false,
        },
        checks: [{ check: 'named', met: true, value: null, span: at(TEXT, 'The minister') }],
        confidence: 0.4,
      }),
    ],
  );

const words = (passages: { start: number; end: number; part: string }[], part: string) =>
  passages.filter((each) => each.part === part).map(({ start, end }) => TEXT.slice(start, end));

describe('passages', () => {
  test('each word shows one level: the inner voice’s line replaces the outer one’s', () => {
    const passages = passagesOf(sample(), DEFAULT_SETTINGS.marks);
    expect(words(passages, '1')).toEqual(['“He shouted. ', ' Then he left,”']);
    expect(words(passages, '2')).toEqual([INNER]);
    expect(words(passages, 'nested')).toEqual([INNER]);
    expect(words(passages, 'unnamed')).toEqual(['one official']);
    expect(words(passages, 'denial')).toEqual([DENIAL]);
  });

  test('without voices inside voices the outer line goes through', () => {
    const passages = passagesOf(sample(), { ...DEFAULT_SETTINGS.marks, nested: false });
    expect(words(passages, '1')).toEqual([OUTER]);
    expect(words(passages, '2')).toEqual([]);
  });

  test('denials are marked even where quotations are not', () => {
    const passages = passagesOf(sample(), { ...DEFAULT_SETTINGS.marks, direct: false });
    expect(words(passages, 'denial')).toEqual([DENIAL]);
    expect(words(passages, '1')).toEqual([]);
  });

  test('an answer without content is marked on its cue', () => {
    const none = report([], [statement('q1', [], { cue: at(TEXT, 'denied') })]);
    expect(targetsOf(none, DEFAULT_SETTINGS.marks).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'denied',
    ]);
  });

  test('a span less others', () => {
    expect(
      without({ start: 0, end: 10 }, [
        { start: 2, end: 4 },
        { start: 8, end: 12 },
      ]),
    ).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 8 },
    ]);
    expect(without({ start: 3, end: 4 }, [{ start: 0, end: 9 }])).toEqual([]);
  });
});

describe('the card', () => {
  const model = (id: string) => cardModel(sample(), TEXT, id, { minimumConfidence: 0.5 });

  test('names the inner voice first, then who carries it; the link stands on the outlet', () => {
    const card = model('q2');
    expect(card?.voices.map(({ name }) => name)).toEqual(['Max Rose', 'one official']);
    expect(card?.chain.map(({ name, href }) => [name, href])).toEqual([
      ['Max Rose', null],
      ['one official', null],
      ['The Herald', 'https://herald.example/'],
      ['', null],
    ]);
  });

  test('leads to the denial, to what it denies, and to the voices inside', () => {
    expect(model('q2')?.related).toMatchObject([
      { id: 'q3', relation: 'answered-by', kind: 'denies', inPart: false, official: true },
    ]);
    expect(model('q3')?.related).toMatchObject([{ id: 'q2', relation: 'answers', words: INNER }]);
    expect(model('q1')?.related).toMatchObject([{ id: 'q2', relation: 'inside', name: 'Max Rose' }]);
  });

  test('calls the speaker unclear below the reader’s least confidence', () => {
    expect(model('q3')?.voices[0]).toMatchObject({ name: 'Max Rose', unclear: true });
    expect(model('q2')?.voices[0]?.unclear).toBe(false);
  });

  test('shows the words a check was read from; knows no statement that is not there', () => {
    expect(model('q3')?.checks[0]?.words).toBe('The minister');
    expect(model('q9')).toBeNull();
  });

  test('cuts long words at a word', () => {
    expect(excerpt('one two three four five', [{ start: 0, end: 23 }], 12)).toBe('one two…');
    expect(
      excerpt('a b', [
        { start: 0, end: 1 },
        { start: 2, end: 3 },
      ]),
    ).toBe('a … b');
  });
});

describe('a text that changed', () => {
  const found = (after: string) => {
    const moved = reanchor(sample(), TEXT, after);
    return moved.statements.map(({ id, content }) => [
      id,
      content.map(({ start, end }) => after.slice(start, end)).join(),
    ]);
  };

  test('what stands before and after the change moves along', () => {
    expect(found(`New words first. ${TEXT}`)).toEqual([
      ['q1', OUTER],
      ['q2', INNER],
      ['q3', DENIAL],
    ]);
    expect(found(TEXT.replace('The minister denied that.', 'Nobody knows.'))).toEqual([
      ['q1', OUTER],
      ['q2', INNER],
      ['q3', DENIAL],
    ]);
  });

  test('a statement whose words are gone is dropped, with every trace of it', () => {
    const after = TEXT.replace(INNER, '');
    const moved = reanchor(sample(), TEXT, after);
    expect(moved.statements.map(({ id }) => id)).toEqual(['q3']);
    expect(moved.statements[0]?.response?.targets).toEqual([]);
  });

  test('of two equal places the one with the same words around is taken', () => {
    const after = `“It is false,” she sang. ${TEXT} The end.`;
    const moved = reanchor(sample(), TEXT, after);
    expect(moved.statements.find(({ id }) => id === 'q3')?.content[0]?.start).toBe(after.lastIndexOf(DENIAL));
  });

  test('reports of two articles keep their sources apart and their words in place', () => {
    const joined = joinReports([
      { start: 0, report: sample() },
      { start: 1000, report: sample() },
    ]);
    expect(joined.statements.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'p2-q1', 'p2-q2', 'p2-q3']);
    const last = joined.statements[5];
    expect(last).toMatchObject({ source: 'p2-s2', response: { targets: ['p2-q2'] } });
    expect(last?.content[0]?.start).toBe(1000 + TEXT.indexOf(DENIAL));
    expect(joined.statements[4]?.within).toBe('p2-q1');
  });
});

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgba(0, 0, 0, 0.8)', 0],
  ['color(srgb 1 1 1)', 1],
  ['rgb(122, 31, 43)', 0.0499],
])('luminance of %s', (value, expected) => {
  expect(luminance(parseColor(value)!)).toBeCloseTo(expected, 2);
});

test('a colour that is none gives null', () => {
  expect(parseColor('lab(50% 0 0)')).toBeNull();
  expect(parseColor('')).toBeNull();
});

test('every hue can be read on white at its depth; blue keeps its own, yellow is darkened', () => {
  expect(depthOf(222)).toBe(40);
  expect(depthOf(60)).toBeLessThan(30);
  for (let hue = 0; hue < 360; hue++) expect(depthOf(hue)).toBeGreaterThan(15);
});
