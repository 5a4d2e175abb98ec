// Sentences through the whole engine: who speaks, what is said about them, and what they said.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';

/** Each statement as "name (kind, role): words". */
function told(text: string): string[] {
  const { sources, statements } = analyze(text, { language: 'en' });
  return statements.map(({ source, content }) => {
    const who = sources.find(({ id }) => id === source);
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${who ? `${who.name} (${[who.kind, who.role].filter(Boolean).join(', ')})` : 'nobody'}: ${words}`;
  });
}

describe('what stands beside a name belongs to it', () => {
  test.each([
    [
      '“We have waited long enough,” said Maria Lopez, of Denver, Colorado.',
      'Maria Lopez (person): “We have waited long enough,”',
    ],
    ['Sen. Maria Lopez (D-Iowa) said the bill was dead.', 'Maria Lopez (person, Sen.): the bill was dead'],
    ['Maria Lopez, R-S.C., said the bill was dead.', 'Maria Lopez (person): the bill was dead'],
    [
      'Maria Lopez – a nurse in Leeds – said the ward had been closed for weeks.',
      'Maria Lopez (person, a nurse in Leeds): the ward had been closed for weeks',
    ],
    [
      'Maria Lopez, 43, who lost her job in March, said nobody had called.',
      'Maria Lopez (person, who lost her job in March): nobody had called',
    ],
    [
      'Maria Lopez who runs the shelter said the beds were full.',
      'Maria Lopez (person, who runs the shelter): the beds were full',
    ],
    [
      'The Harbor Trust, which owns the pier, said the gates would open on Monday.',
      'Harbor Trust (body): the gates would open on Monday',
    ],
    [
      'The Harbor Trust, a charity in Leeds, said the gates would open on Monday.',
      'Harbor Trust (body, a charity in Leeds): the gates would open on Monday',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what the text says elsewhere about a speaker', () => {
  test.each([
    [
      'Maria Lopez is the mayor of Denby. “We tried,” Lopez said.',
      'Maria Lopez (person, the mayor): “We tried,”',
    ],
    [
      'Maria Lopez, the mayor, stood up. “We tried,” Lopez said.',
      'Maria Lopez (person, the mayor): “We tried,”',
    ],
    ['Maria Lopez stood up and left. “We tried,” Lopez said.', 'Maria Lopez (person): “We tried,”'],
    ['Oluwaseun Adeyemi stood up. “We tried,” Adeyemi said.', 'Oluwaseun Adeyemi (person): “We tried,”'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('a generation and initials do not make another person', () => {
    expect(told('“It was not me,” Robert Lopez Jr. said. Lopez Jr. said he had been at home.')).toEqual([
      'Robert Lopez Jr. (person): “It was not me,”',
      'Robert Lopez Jr. (person): he had been at home',
    ]);
    const names = told('John F. Kennedy said the moon was near. J. F. Kennedy said the stars were far.');
    expect(names.map((line) => line.split(' (')[0])).toEqual(['John F. Kennedy', 'John F. Kennedy']);
  });
});

describe('a document or a group goes on speaking', () => {
  test('a poll named once and meant again', () => {
    expect(
      told('A Pew poll found that most voters like cheese. The survey found that few like rain.'),
    ).toEqual([
      'A Pew poll (document): that most voters like cheese',
      'A Pew poll (document): that few like rain',
    ]);
  });

  test('critics inside another sentence keep their words', () => {
    expect(
      told(
        'Lopez spoke of a plan to sell the pier, a move that critics call “a gift to the rich and nobody else.”',
      ).at(-1),
    ).toBe('critics (collective): “a gift to the rich and nobody else.”');
  });
});

describe('a quotation that no cue reaches', () => {
  test('goes on with the speaker of the sentence before', () => {
    const text =
      'Maria Lopez told the council the pier was closed. It was “a sad day for every one of us,” and nobody had been paid.';
    const speakers = told(text).map((line) => line.split(':')[0]);
    expect(speakers).toEqual(['Maria Lopez (person)', 'Maria Lopez (person)']);
  });

  test('belongs to the subject of the verb before it', () => {
    expect(told('Maria Lopez opened the gate with a shrug and “a key that I found in the sea.”')).toEqual([
      'Maria Lopez (person): “a key that I found in the sea.”',
    ]);
  });
});

describe('who answers, and how', () => {
  const responses = (text: string) =>
    analyze(text, { language: 'en' }).statements.map(({ response }) => response?.kind ?? null);

  test.each([
    ['The company neither confirmed nor denied that it had been hacked.', ['declined']],
    ['Lopez denied wrongdoing and said the money had been repaid.', ['denies', null]],
    ['Mayor Ann Lee declined to comment on the sale.', ['declined']],
    ['Reed was denied bail on Monday, his lawyer said.', [null]],
  ])('%s', (text, expected) => {
    expect(responses(text)).toEqual(expected);
  });
});

test('two people joined by and are one source with both names', () => {
  expect(told('Fr. John Reed and Sister Maria Lopez said the school would close.')).toEqual([
    'John Reed and Maria Lopez (person): the school would close',
  ]);
});
