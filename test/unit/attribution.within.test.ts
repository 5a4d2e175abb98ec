// Voices of others in reported words: which count, which do not, and where they end.
import { describe, expect, test } from 'vitest';
import { spoken } from './attribution.voices.ts';

const inner = (text: string) =>
  spoken(text)
    .filter((voice) => voice.within !== null)
    .map((voice) => [voice.content, voice.speaker]);

/** What is said of it, a sentence, and the voices inside: content and speaker. */
type Case = [why: string, text: string, voices: [string, string | null][]];

const COUNT: Case[] = [
  [
    'a document that says so, in a participle',
    'Mary Park reassured the owners that the city would pay, given John Lee’s remarks saying he would stop.',
    [['he would stop', 'John Lee']],
  ],
  [
    'what somebody is blamed for saying',
    'Mary Park blamed John Lee for suggesting that rents would fall.',
    [['that rents would fall', 'John Lee']],
  ],
  [
    'a noun of somebody named',
    'Mary Park defended John Lee’s remarks about the tenants.',
    [['the tenants', 'John Lee']],
  ],
  [
    'whoever is told by somebody named what to do',
    '“John Lee told her to sell the house,” Mary Park said.',
    [['to sell the house', 'John Lee']],
  ],
  [
    'a noun that is a subject ends where its verb follows',
    'Mary Park said John Lee’s support for the plan makes him popular.',
    [['the plan', 'John Lee']],
  ],
];

const DO_NOT: Case[] = [
  ['the speaker’s own acts', 'Mary Park said that she supports the plan.', []],
  ['what nobody has said yet', 'Mary Park said that John Lee would support the plan.', []],
  ['a meeting is no noun of saying', 'Mary Park praised John Lee’s call with the mayor.', []],
  ['what somebody is blamed for doing', 'Mary Park blamed John Lee for selling the house.', []],
];

describe('voices in reported words', () => {
  test.each(COUNT)('counts: %s', (_, text, voices) => {
    expect(inner(text)).toEqual(voices);
  });

  test.each(DO_NOT)('does not count: %s', (_, text, voices) => {
    expect(inner(text)).toEqual(voices);
  });
});

describe('verb and noun of one speaker', () => {
  test('are one statement', () => {
    expect(spoken('John Lee repeated his claim that the dam is safe.').map((voice) => voice.content)).toEqual(
      ['that the dam is safe'],
    );
    expect(spoken('John Lee repeated Mary Park’s claim that the dam is safe.')).toHaveLength(2);
  });
});
