// Who somebody is said to be: roles, offices, whom they speak for; each rule beside a counter-example.
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { levelOf } from './sourcing.statement-of.ts';

test('a person whose campaign the text names is described; one whose campaign it does not name is not', () => {
  const text = (campaign: string) =>
    `The ${campaign} campaign opened an office in Reno. "I will win," Tom Hale said.`;
  expect(levelOf(text('Hale'), 'I will win')).toBe(5);
  expect(levelOf(text('Ames'), 'I will win')).toBe(4);
});

test.each([
  ['a staffer named so', 'A former staffer named Ruth Ames runs the shop. "I will win," Ames said.'],
  ['an office of two things', '"I will win," minister of mines and energy Ruth Ames said.'],
  ['from a body', '"I will win," said Ruth Ames of the Reno River Alliance.'],
  [
    'called by a phrase that opens the next sentence',
    'Ruth Ames lost in Reno. The former secretary of state went home. "I will win," Ames said.',
  ],
  [
    'called by a phrase that a pronoun goes on from',
    'Ruth Ames lost in Reno. It was a hard day for the former secretary of state, as she knew. "I will win," Ames said.',
  ],
  ['one of a list', 'Senators Tom Hale and Ruth Ames met in Reno. "I will win," Ames said.'],
  [
    'one of a list behind what all are',
    'The rivals, including Tom Hale and Ruth Ames, met in Reno. "I will win," Ames said.',
  ],
  ['taken on as something', 'Ruth Ames stays on as treasurer of the union. "I will win," Ames said.'],
  ['said of a pronoun', 'Ruth Ames was in Reno. She is a retired teacher. "I will win," Ames said.'],
  ['behind a credential', '"I will win," said Ruth Ames, MD, of the Reno River Clinic.'],
  ['before a comma', 'On Monday the head of the harbor, Ruth Ames, met the board. "I will win," Ames said.'],
  ["a body's own word before its officer", '"I will win," said L2 president Ruth Ames.'],
  ['put in charge', 'The minister put Ruth Ames in charge of the prisons. "I will win," Ames said.'],
  ['what somebody does', 'Ruth Ames was in Reno, where she runs the night desk. "I will win," Ames said.'],
  ["what is somebody's own", 'Hail fell on Ruth Ames and on her bakery. "I will win," Ames said.'],
  ['whose house somebody speaks from', 'At US Airways, Ruth Ames was calm. "I will win," Ames said.'],
])('a role that stands elsewhere: %s', (_what, text) => {
  expect(levelOf(text, 'I will win')).toBe(5);
});

test.each([
  ['denied', 'Ruth Ames is not a teacher. "I will win," Ames said.'],
  [
    'by others, in quotation marks',
    'Ruth Ames was in Reno. "She is a teacher," said Tom Hale. "I will win," Ames said.',
  ],
  ["what is nobody's work", 'Hail fell on Ruth Ames and on her hat. "I will win," Ames said.'],
  [
    'somebody else in the clause before',
    'After meeting the mayor, Ruth Ames said she was glad. "I will win," Ames said.',
  ],
  ['a side', 'On the Republican side, Ruth Ames was glad. "I will win," Ames said.'],
  ['a list of others behind a verb', 'Senators met Ruth Ames in Reno. "I will win," Ames said.'],
])('no role: %s', (_what, text) => {
  expect(levelOf(text, 'I will win')).toBe(4);
});

test('joint speakers are described where the text says who one of them is', () => {
  const text = (who: string) => `${who} and Tom Hale met in Reno. Ames and Hale said they will win.`;
  expect(levelOf(text('Mayor Ruth Ames'), 'they will win')).toBe(5);
  expect(levelOf(text('Ruth Ames'), 'they will win')).toBe(4);
});

test('a role is what tells who somebody is, not any word beside the name', () => {
  const roleOf = (text: string) => analyze(text).sources[0]?.role;
  expect(roleOf('A confident-seeming Ruth Ames, who runs the Reno Mill, said she will win.')).toContain(
    'who runs',
  );
  expect(
    roleOf(
      'Ruth Ames, who lost her hat, and the mayor met. Ruth Ames, a teacher from Reno, said she will win.',
    ),
  ).toBe('a teacher from Reno');
});

test('whom somebody else is reviewed by is not their role', () => {
  const text =
    'Ruth Ames spoke of a review by the Justice Department\'s inspector general. "I will win," Ames said.';
  expect(levelOf(text, 'I will win')).toBe(4);
});

test('whom somebody speaks of within one clause is another; who is taken up in the next clause is the same', () => {
  const called = 'Ruth Ames called the Reno police chief brilliant. "I will win," Ames said.';
  expect(levelOf(called, 'I will win')).toBe(4);
  const met = 'The board meets Ruth Ames when the Reno police chief arrives. "I will win," Ames said.';
  expect(levelOf(met, 'I will win')).toBe(5);
});

test('documents and outlets that could be looked up, and those that could not', () => {
  expect(levelOf('The two slept on the job, according to court records.', 'The two slept')).toBe(4);
  expect(levelOf('Recent polls show that support for the dam fell.', 'support for')).toBe(1);
  expect(levelOf('A report said that support for the dam fell.', 'support for')).toBe(4);
  expect(levelOf('Two people were hurt, the Washington Post reported.', 'Two people')).toBe(3);
  expect(levelOf('Two people were hurt, local news reports said.', 'Two people')).toBe(1);
});

test('of all that a person is called one office is enough to speak for somebody', () => {
  const text = (first: string) =>
    `Ruth Ames, ${first}, met the board. "The dam is safe," said Ruth Ames, a longtime resident of Reno.`;
  expect(levelOf(text('a spokeswoman for the dam'), 'The dam is safe')).toBe(4);
  expect(levelOf(text('a friend of the dam'), 'The dam is safe')).toBe(5);
});

test('counsel who says "I" speaks for no client', () => {
  const text = (words: string) => `"${words}," said Tom Hale's lawyer, Ruth Ames.`;
  expect(levelOf(text('I have never seen such a thing'), 'never seen')).toBe(5);
  expect(levelOf(text('He has never seen such a thing'), 'never seen')).toBe(4);
});
