// Whose verb it is, where something stands between.
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { spoken } from './attribution.voices.ts';

const voices = (text: string) => spoken(text).map((voice) => [voice.words, voice.content]);

test('"the customers we spoke to say": the preposition belongs to what describes them', () => {
  expect(voices('Several customers we spoke to say their orders never left the depot.')).toEqual([
    ['Several customers we spoke to', 'their orders never left the depot'],
  ]);
  expect(voices('Ada Quill spoke to say goodbye to the town.').map(([words]) => words)).not.toContain(
    'Ada Quill spoke to',
  );
});

test('people whom a participle follows are who claims', () => {
  expect(
    voices(
      'The inquiry has led to more tenants from the north calling the station, claiming they were cheated.',
    ),
  ).toEqual([['more tenants from the north', 'they were cheated']]);
  expect(voices('The mayor went on running the town, claiming she was cheated.')[0]![0]).toBe('The mayor');
});

test('who said it behind the verb goes on with how they know, and adds what follows', () => {
  expect(voices('The firm will cut 900 jobs, said two people briefed on the plan.')).toEqual([
    ['two people briefed on the plan', 'The firm will cut 900 jobs'],
  ]);
  expect(
    voices('Divers searched the engine, said Ada Quill, adding that the wind was strong.').map(
      ([words]) => words,
    ),
  ).toEqual(['Ada Quill', 'Ada Quill']);
  expect(
    voices('Ada Quill, the mayor, said the boat was hers, adding that the wind was strong.').map(
      ([words]) => words,
    ),
  ).toEqual(['Ada Quill, the mayor', 'Ada Quill, the mayor']);
  expect(voices('Ada Quill, the mayor, proposed a rule to end it.').map(([words]) => words)).not.toContain(
    'a rule',
  );
});

test('a description in quotation marks belongs to whom it describes', () => {
  expect(voices('Three people “familiar with the talks” told the paper that the deal is off.')).toEqual([
    ['Three people “familiar with the talks”', 'that the deal is off'],
  ]);
});

test('complaints from somebody about something', () => {
  expect(
    voices(
      'The city was looking into the firm after getting complaints from several tenants about rents and broken locks.',
    ),
  ).toEqual([['several tenants', 'rents and broken locks']]);
  expect(voices('The police took up the case after a fire in the attic.')).toEqual([]);
});

test('a title in marks is nobody’s words', () => {
  expect(voices('Her tenth opera, “The Weather House,” opens next week.')).toEqual([]);
  expect(voices('“The house is open,” says Ada Quill.')).toEqual([['Ada Quill', '“The house is open,”']]);
});

test('a person described by a body that is described in turn', () => {
  expect(
    voices('Ada Quill, a fellow at the Harbor Institute, a think tank in the capital, said it was over.'),
  ).toEqual([['Ada Quill, a fellow at the Harbor Institute, a think tank in the capital', 'it was over']]);
  expect(voices('The Harbor Institute, a think tank in the capital, said it was over.')[0]![0]).toMatch(
    /^The Harbor Institute/,
  );
});

test('a description in a description, and a clause that ends in a noun, belong to who speaks', () => {
  const words = (text: string) => voices(text).map(([who]) => who);
  expect(
    words('Ada Quill, an analyst at Harrow, the London-based research firm, told Reuters that prices fell.'),
  ).toEqual(['Ada Quill, an analyst at Harrow, the London-based research firm']);
  expect(words('A clerk who was dismissed because of company policy said that the shop was open.')).toContain(
    'A clerk who was dismissed because of company policy',
  );
  // the policy itself speaks
  expect(words('The company policy said that the shop was open.')).toEqual(['The company policy']);
});

test('"not authorized to speak publicly told": the adverb before the verb ends the clause', () => {
  expect(
    voices('A source who is not authorized to speak publicly told Reuters that prices fell.').map(
      ([who]) => who,
    ),
  ).toEqual(['A source who is not authorized to speak publicly']);
  expect(voices('The clerks were told the shop was open.').map(([who]) => who)).not.toContain(
    'The clerks were',
  );
});

test('words that withhold a name attribute nothing', () => {
  expect(voices('A clerk who asked not to be named said that prices fell.')).toEqual([
    ['A clerk who asked not to be named', 'that prices fell'],
  ]);
  expect(voices('A clerk asked whether prices fell.')).toEqual([['A clerk', 'whether prices fell']]);
});

test('"who" is whom the description belongs to, though a place stands before it', () => {
  const names = (text: string) => {
    const { sources, statements } = analyze(text);
    return statements.map(({ source }) => sources.find(({ id }) => id === source)?.name);
  };
  expect(
    names(
      '“That may be of concern,” said Ada Quill, a doctor from Harlow, Oregon, who said she is friendly with the owners.',
    ),
  ).toEqual(['Ada Quill', 'Ada Quill']);
  expect(names('Ada Quill, a Republican who described herself as quiet, said she was glad.')).toEqual([
    'Ada Quill',
    'Ada Quill',
  ]);
});

test('whoever speaks for two is one speaker', () => {
  const words = (text: string) => voices(text).map(([who]) => who);
  expect(words('Reps for Harrow and Northgate said that prices fell.')).toEqual([
    'Reps for Harrow and Northgate',
  ]);
  // without a preposition between them there are two
  expect(words('Harrow and Northgate said that prices fell.')).toEqual(['Harrow and Northgate']);
  expect(words('Harrow declined, and Northgate said that prices fell.')).toContain('Northgate');
});

test('what was in a testimony that somebody is asked about is no part of the question', () => {
  expect(
    voices('The senators asked Ada Quill about her testimony, in which she praised the mayor.')[0]![1],
  ).not.toContain('in which');
  expect(voices('Ada Quill said that the room in which she sat was cold.')[0]![1]).toContain('in which');
});

test('"recounting what happened" tells nothing; whoever asks what happened says so', () => {
  const contents = (text: string) => voices(text).map(([, content]) => content);
  expect(contents('“He was loud,” the official added, recounting what happened.')).toEqual([
    '“He was loud,”',
  ]);
  expect(contents('The clerk asked what happened.')).toEqual(['what happened']);
});
