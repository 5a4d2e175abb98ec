// Corroboration, links, badges and the article's profile.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { plainName } from '../../src/engine/sourcing/own-outlet.ts';
import { rangeOf } from '../../src/engine/sourcing/profile.ts';

describe('how many people unnamed sources are', () => {
  test.each([
    ['none', [], [0, 0]],
    ['one group', [[3, 3]], [3, 3]],
    [
      'two people and three officials may overlap',
      [
        [2, 2],
        [3, 3],
      ],
      [3, 5],
    ],
    [
      'an open group leaves the upper end open',
      [
        [2, 2],
        [2, null],
      ],
      [2, null],
    ],
  ] as [string, [number, number | null][], [number, number | null]][])('%s', (_what, counts, range) => {
    expect(rangeOf(counts)).toEqual(range);
  });
});

test('names of outlets are compared without article and marks', () => {
  expect(plainName('The Associated Press')).toBe(plainName('Associated Press'));
  expect(plainName("The Guardian's")).toBe('guardian');
});

describe('corroboration', () => {
  const claim = '"The dam will fail," said Ruth Ames, an engineer.';
  test.each([
    ['unverified', `${claim} Her account could not be independently verified.`],
    ['parallel', `${claim} The Washington Post also reported that the dam will fail.`],
  ])('%s', (kind, text) => {
    expect(analyze(text).corroborations.map((each) => each.kind)).toContain(kind);
  });
  test('own, where the own outlet has reviewed the record', () => {
    const text = `${claim} The Associated Press has reviewed the documents.`;
    expect(
      analyze(text, { outlet: 'The Associated Press' }).corroborations.map(({ kind }) => kind),
    ).toContain('own');
    expect(analyze(text).corroborations.map(({ kind }) => kind)).not.toContain('own');
  });
  test('no checking, no corroboration', () => {
    expect(analyze(`${claim} She reviewed the plans last year.`).corroborations).toEqual([]);
  });
});

test('a link on the outlet goes with the statement', () => {
  const text = '"It is over," Ruth Ames, the mayor, told the Washington Post.';
  const start = text.indexOf('Washington Post');
  const links = [{ start, end: start + 'Washington Post'.length, href: 'https://example.org/story' }];
  const report = analyze(text, { links });
  expect(report.statements[0]).toMatchObject({
    relay: ['Washington Post'],
    link: 'https://example.org/story',
  });
});

test('a vague voice that a named one takes up is "expanded below"', () => {
  const named = 'Critics say the dam is a danger. "It is a disgrace," said Ann Lee, a farmer.';
  const alone = 'Critics say the dam is a danger. The dam was built in 1931.';
  expect(analyze(named).statements[0]?.badges).toContain('expanded-below');
  expect(analyze(alone).statements[0]?.badges).not.toContain('expanded-below');
});

test('an unnamed source used for an attack is marked, one that tells a fact is not', () => {
  expect(analyze('"He is an incompetent bully," a senior aide said.').statements[0]?.badges).toContain(
    'attack',
  );
  expect(analyze('"He left at noon," a senior aide said.').statements[0]?.badges).not.toContain('attack');
});

describe('the profile', () => {
  const text = `The dam will close, two people familiar with the plan said.

"It is time," said Ruth Ames, the mayor.

The Water Department denied that the dam will close. A spokesman for the governor declined to comment.`;
  const report = analyze(text);
  test('counts statements by level and says what was not rated', () => {
    expect(report.profile.levels.reduce((sum, each) => sum + each, 0)).toBe(report.profile.rated);
    expect(report.profile.rated + report.profile.unrated).toBe(report.statements.length);
  });
  test('the main claim is the lede, and its responses are found', () => {
    const main = report.statements.find(({ id }) => id === report.profile.main);
    expect(text.slice(main!.content[0]!.start, main!.content[0]!.end)).toContain('dam will close');
    const denial = report.statements.find(({ response }) => response?.kind === 'denies');
    expect(report.profile.responsesToMain).toContain(denial?.id);
  });
  test('unnamed people are a range, with how many say how they know', () => {
    expect(report.profile.sources.unnamed).toEqual([2, 2]);
    expect(report.profile.unnamedBasis).toEqual({ stated: 1, of: 1 });
    expect(report.profile.unnamedReasons).toEqual({ specific: 0, stated: 0, of: 1 });
  });
  test.each([
    [
      '“Lee came in. ‘You are horrible leaders,’ Lee said,” an official who was there told The Daily News.',
      2,
    ],
    ['“Lee came in. ‘You are horrible leaders,’ Lee said,” Mary Park, the mayor, told The Daily News.', 0],
  ])('words inside an unnamed official’s words rest on that official: %s', (text, unnamed) => {
    const { statements, profile } = analyze(text);
    expect(statements.some(({ within }) => within !== null)).toBe(true);
    expect(profile.unnamedStatements).toBe(unnamed);
  });
});
