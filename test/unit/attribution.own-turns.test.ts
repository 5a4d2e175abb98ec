// Who is no voice inside another's words: whoever speaks there themselves, and whoever is only supposed to have spoken.
import { describe, expect, test } from 'vitest';
import { spoken, voicesOf } from './attribution.voices.ts';

describe('a turn of a transcript', () => {
  const turns = (words: string) =>
    ['LEE: Is the dam safe?', `PARK: ${words}`, 'LEE: Thank you.', 'PARK: You are welcome.'].join('\n\n');

  test('what its speaker says of themselves is no voice inside it', () => {
    const text = turns('I think the dam is safe. I said that the wall held.');
    expect(voicesOf(text).filter((voice) => voice.within !== null)).toEqual([]);
  });

  test('what others said is', () => {
    const text = turns('John Lee told me that the dam was unsafe.');
    expect(voicesOf(text).filter((voice) => voice.within !== null)).toMatchObject([
      { content: 'that the dam was unsafe', words: 'John Lee' },
    ]);
  });
});

describe('words that are only supposed', () => {
  const inner = (text: string) => spoken(text).filter((voice) => voice.within !== null);

  test.each([
    '“If the mayor says that the dam is safe, I will move back,” Mary Park said.',
    'Mary Park said she would move if John Lee claimed that the dam was safe.',
    '“The agency may say that the dam is safe, but I will not,” Mary Park said.',
    '“You reporters should ask why the dam broke,” Mary Park said.',
  ])('%s', (text) => {
    expect(inner(text)).toEqual([]);
  });

  test.each([
    [
      '“The mayor says that the dam is safe, and I will move back,” Mary Park said.',
      'that the dam is safe, and I will move back',
    ],
    ['Mary Park said she moved when John Lee claimed that the dam was safe.', 'that the dam was safe'],
    ['“They would always say, ‘The dam is safe,’” Mary Park said.', '‘The dam is safe,’'],
  ])('but: %s', (text, content) => {
    expect(inner(text).map((voice) => voice.content)).toEqual([content]);
  });
});

describe('deeds and intents that others tell of', () => {
  const inner = (text: string) => spoken(text).filter((voice) => voice.within !== null);

  test.each([
    'Mary Park said John Lee accepted $5,000 from the firm.',
    '“He is trying to tell you what he believes,” Mary Park said.',
    'Mary Park said the voters decided to keep the dam.',
    'Mary Park said John Lee showed his commitment to peace.',
  ])('%s', (text) => {
    expect(inner(text)).toEqual([]);
  });

  test.each([
    ['Mary Park said John Lee accepted that the dam was lost.', 'that the dam was lost'],
    ['“He went so far as to say, ‘The dam is mine,’” Mary Park said.', '‘The dam is mine,’'],
    ['Mary Park said John Lee voiced support for the dam.', 'support for the dam'],
  ])('but: %s', (text, content) => {
    expect(inner(text).map((voice) => voice.content)).toEqual([content]);
  });
});

test('whoever is judged for what they said is a voice inside the judgment', () => {
  const inner = (text: string) =>
    spoken(text)
      .filter((voice) => voice.within !== null)
      .map((voice) => [voice.words, voice.content]);
  expect(inner('Mary Park mocked John Lee for calling himself “the king of dams.”')).toEqual([
    ['John Lee', 'himself “the king of dams.”'],
  ]);
  expect(inner('Mary Park thanked John Lee for delivering the parts.')).toEqual([]);
  expect(inner('Mary Park criticized John Lee for chastising voters who left as “way off key.”')).toEqual([]);
});
