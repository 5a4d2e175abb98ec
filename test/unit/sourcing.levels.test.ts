// Minimal pairs: one word group changes, and the level moves exactly as the table of the sourcing rules says.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import type { ArticleContext, Report } from '../../src/engine/report.ts';
import { levelOf, statementOf } from './sourcing.statement-of.ts';

describe('what each slot does to the level', () => {
  test.each<[what: string, level: number, text: string]>([
    ['named, with role, own words', 5, '"The dam will hold," said Ruth Ames, the chief engineer of the dam.'],
    ['named, without role', 4, '"The dam will hold," said Ruth Ames.'],
    ['an official body', 4, '"The dam will hold," the Water Department said.'],
    ['a spokesperson', 4, '"The dam will hold," said a spokesperson for the Water Department.'],
    ['officials of a named body', 3, '"The dam will hold," fire officials said.'],
    ['unnamed, position only', 2, '"The dam will hold," said a senior administration official.'],
    ['unnamed, relation only', 2, '"The dam will hold," said a person familiar with the matter.'],
    ['head noun only', 1, '"The dam will hold," a source said.'],
    ['a vague class', 1, 'Critics say the dam will hold for a year at most.'],
    [
      'position, in the room, stock reason, one source',
      2,
      '"The dam will hold," said a senior administration official who was in the room and who spoke on condition of anonymity because he was not authorized to speak publicly.',
    ],
    [
      'position, in the room, specific reason',
      3,
      '"The dam will hold," said a senior administration official who was in the room and who spoke on condition of anonymity for fear of losing her job.',
    ],
    [
      'position, in the room, two sources',
      3,
      '"The dam will hold," said two senior administration officials who were in the room.',
    ],
    [
      'position, was told, two sources',
      2,
      '"The dam will hold," said two senior administration officials who were briefed on the meeting.',
    ],
    [
      'relation only, in no room, specific reason',
      2,
      '"The dam will hold," said a person familiar with the matter, who feared retaliation.',
    ],
  ])('%s: level %i', (_what, level, text) => {
    expect(levelOf(text, 'dam will hold')).toBe(level);
  });
});

describe('what each hand-over does to the level', () => {
  const own: ArticleContext = { outlet: 'The Associated Press' };
  test.each<[what: string, level: number, text: string, context: ArticleContext]>([
    [
      'a named speaker to the own outlet',
      5,
      '"It is over," Ruth Ames, the chief engineer, told The Associated Press.',
      own,
    ],
    [
      'a named speaker to another outlet',
      4,
      '"It is over," Ruth Ames, the chief engineer, told The Associated Press.',
      {},
    ],
    [
      'an unnamed one to the own outlet',
      2,
      '"It is over," a senior administration official told The Associated Press.',
      own,
    ],
    [
      'an unnamed one to another outlet',
      2,
      '"It is over," a senior administration official told The Associated Press.',
      {},
    ],
    [
      'unnamed, well described, to the own outlet',
      3,
      '"It is over," two senior administration officials who were in the room told The Associated Press.',
      own,
    ],
    [
      'unnamed, well described, to another outlet',
      2,
      '"It is over," two senior administration officials who were in the room told The Associated Press.',
      {},
    ],
    [
      'unnamed, second-hand, to the own outlet',
      2,
      '"It is over," an official who was told about the call told The Associated Press.',
      own,
    ],
    [
      'unnamed, second-hand, to another outlet: two hand-overs',
      1,
      '"It is over," an official who was told about the call told The Associated Press.',
      {},
    ],
    [
      'a named voice inside a named voice',
      3,
      '"Tom Hale told me, \'It is over,\'" said Ruth Ames, the chief engineer.',
      {},
    ],
    [
      'a dateline shows the own outlet',
      5,
      'PARIS (AP) — "It is over," Ruth Ames, the chief engineer, told The Associated Press.',
      {},
    ],
  ])('%s: level %i', (_what, level, text, context) => {
    expect(levelOf(text, 'It is over', context)).toBe(level);
  });

  test('another outlet is a hand-over, the own one is none', () => {
    const text = '"It is over," Ruth Ames, the chief engineer, told The Associated Press.';
    expect(statementOf(text, 'It is over')).toMatchObject({ relay: ['Associated Press'], handovers: 1 });
    expect(statementOf(text, 'It is over', own)).toMatchObject({ relay: [], handovers: 0 });
  });

  test('no strong verb, length or repetition raises a level', () => {
    const plain = '"It is over," a senior administration official said.';
    const loud = `"It is over," a senior administration official declared. ${plain} ${plain}`;
    expect(levelOf(loud, 'It is over')).toBe(levelOf(plain, 'It is over'));
  });

  test('thoughts are not rated', () => {
    const report = analyze('Ruth Ames, the chief engineer, believes that the dam will hold.');
    for (const { act, level } of report.statements) if (act === 'thought') expect(level).toBeNull();
  });
});

describe("swapping outlets' names changes nothing else", () => {
  const article = (outlet: string) => `The talks failed on Monday, according to the ${outlet}.

Three officials spoke to the ${outlet}. "It is over," one official told the ${outlet}. "Nobody believed it," the official added.

A spokesperson for the Water Department told the ${outlet} that the account was "inaccurate."`;
  const shape = (report: Report) =>
    report.statements.map(({ source, level, handovers, response, relay }) => ({
      kind: report.sources.find(({ id }) => id === source)?.kind,
      level,
      handovers,
      response: response && { kind: response.kind, targets: response.targets },
      relays: relay.length,
    }));
  test('the same shape for every outlet', () => {
    const first = shape(analyze(article('Washington Post')));
    expect(first.length).toBeGreaterThan(2);
    for (const outlet of ['New York Times', 'Guardian', 'Springfield Gazette'])
      expect(shape(analyze(article(outlet)))).toEqual(first);
  });
});

describe('what a named person speaks of', () => {
  test.each<[what: string, level: number, text: string]>([
    ['of what befell themselves', 5, 'Ruth Ames, the mayor, said it took her herself a month to find out.'],
    ['of what befell others', 4, 'Ruth Ames, the mayor, said the clerk was in the house at noon.'],
    [
      'of others, with two words quoted',
      4,
      'Ruth Ames, the mayor, said the clerk of the town was at no time the author of any "secret" letter.',
    ],
    [
      'of others, mostly in own words',
      5,
      'Ruth Ames, the mayor, said the clerk "was a disgrace to the town and to the people who pay for it."',
    ],
    ['under oath, of others', 4, 'Ruth Ames, a former clerk, testified that the mayor had become angry.'],
    [
      'a police officer by title speaks for the police',
      4,
      '"The pattern makes it a crime," said Officer Ruth Ames.',
    ],
    ['the director of an office speaks for it', 4, '"The case is closed," said Ruth Ames, the FBI director.'],
    [
      'the director of an institute is an expert',
      5,
      '"The case is closed," said Ruth Ames, director of the Institute for Rivers.',
    ],
    ['a sheriff, on what "I" think', 5, '"I think the case is closed," said Ruth Ames, the sheriff.'],
    ['a sheriff, on the case', 4, '"The case is closed," said Ruth Ames, the sheriff.'],
    ['what was found of others', 4, 'Ruth Ames, the auditor, found that the clerk was in the house at noon.'],
    [
      'a partner of the law firm for a client',
      4,
      '"The mill lost its readers," said Ruth Ames, a partner at Ames and Cole, the law firm representing the mill.',
    ],
    [
      'a partner of another firm',
      5,
      '"The mill lost its readers," said Ruth Ames, a partner at Ames and Cole.',
    ],
    ['counsel by a clause', 4, '"He is glad of it," said Ruth Ames, who represents Tom Hale.'],
    ['a member for a district', 5, '"It is a good law," said Ruth Ames, who represents the fifth district.'],
    ['an office, of what "we" do', 4, '"We are going to the court," said Ruth Ames, the finance minister.'],
    ['an office, of what "I" do', 5, '"I am going to the court," said Ruth Ames, the finance minister.'],
    [
      'the head of a body, of what "we" do',
      4,
      '"Next week we send back the trucks," said Ruth Ames, president of the Dock Workers Union.',
    ],
    [
      'the head of a body, of others',
      5,
      '"The mayor is wrong about the trucks," said Ruth Ames, president of the Dock Workers Union.',
    ],
    [
      'the head of a body, of that body',
      4,
      'Ruth Ames, chief executive of Harbor Foods, said Harbor Foods will move its plant.',
    ],
    [
      'a former head of a body, of that body',
      5,
      'Ruth Ames, former chief executive of Harbor Foods, said Harbor Foods will move its plant.',
    ],
    ['an owner, of what "we" do', 5, '"We are going to the court," said Ruth Ames, the owner of the mill.'],
    [
      'an office, of what its government does',
      4,
      'Ruth Ames, the finance minister, said the two countries will sign on Monday.',
    ],
  ])('%s: level %i', (_what, level, text) => {
    expect(analyze(text).statements[0]?.level).toBe(level);
  });
});

test('an outlet that speaks of itself is a party; what it reports of others is a report', () => {
  expect(levelOf('The Washington Post said it regretted the mistake.', 'it regretted')).toBe(4);
  expect(levelOf('The Washington Post said the mayor was sorry.', 'the mayor was')).toBe(3);
});

test('an accusation that the reporter tells of is not handed over by whoever rejects it', () => {
  const rejected = "Ruth Ames, a dean, rejected the company's accusation that the articles were misleading.";
  expect(levelOf(rejected, 'the articles were')).toBe(4);
  const told = 'Ruth Ames, a dean, said that the company wrote that the articles were misleading.';
  expect(levelOf(told, 'the articles were')).toBe(3);
});

test('whom it befell knows it first-hand; others who say so do not', () => {
  expect(levelOf('Several customers said they were charged twice.', 'they were')).toBe(3);
  expect(levelOf('Several customers said the shop was charged twice.', 'the shop was')).toBe(2);
  expect(levelOf('Several strategists said they were charged twice.', 'they were')).toBe(2);
});

test("no answer from counsel is counsel's own silence", () => {
  expect(levelOf("Tom Hale's lawyer, Ruth Ames, did not respond to a request for comment.", 'did not')).toBe(
    5,
  );
  expect(levelOf("Tom Hale's lawyer, Ruth Ames, said the dam was safe.", 'the dam')).toBe(4);
});

test('an office told of by a record stays one remove away; told of by a person it is hearsay', () => {
  const text = (who: string) =>
    `${who} said that the State Department told the court that the files were lost.`;
  expect(levelOf(text('The audit'), 'the files')).toBe(4);
  expect(levelOf(text('Ruth Ames, a clerk,'), 'the files')).toBe(3);
});

test('what the reporter names a proposal is not handed over by whoever speaks of it; what is told is', () => {
  const named = "Ruth Ames, a dean, welcomed President Tom Hale's proposal to close the school.";
  expect(levelOf(named, 'to close the school')).toBe(4);
  const told = 'Ruth Ames, a dean, said President Tom Hale had promised to close the school.';
  expect(levelOf(told, 'to close the school')).toBe(3);
  const unnamed = "One aide welcomed President Tom Hale's proposal to close the school.";
  expect(levelOf(unnamed, 'to close the school')).toBe(2);
});

describe('a statement that is nothing but what somebody else said', () => {
  test.each<[what: string, level: number, basis: string, text: string]>([
    [
      'told by a named person',
      3,
      'secondhand',
      'Ruth Ames, the mayor, said the clerk, Tom Hale, had told her that the dam was rotten.',
    ],
    [
      'told by unnamed ones',
      2,
      'secondhand',
      'Ruth Ames, the mayor, said two of the engineers had warned that the dam was rotten.',
    ],
    [
      'with a judgement of its own',
      5,
      'firsthand',
      'Ruth Ames, the mayor, said it was odd that the clerk, Tom Hale, had told her that the dam was rotten.',
    ],
    [
      'an outlet with an unnamed source',
      2,
      'secondhand',
      'The Daily Ledger reported that a person close to the family said the dam was rotten.',
    ],
    [
      'an outlet with a named one',
      3,
      'unstated',
      'The Daily Ledger reported that Tom Hale said the dam was rotten.',
    ],
  ])('%s: level %i', (_what, level, basis, text) => {
    expect(analyze(text).statements[0]).toMatchObject({ level, basis });
  });
});

test('words that name a source nobody knows are not called untraceable; no words at all are', () => {
  expect(levelOf('The officers got 911 calls saying that shots had been fired.', 'shots had')).toBeNull();
  expect(levelOf('It is said that shots had been fired.', 'shots had')).toBe(1);
});
