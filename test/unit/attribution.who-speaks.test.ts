// Who speaks, where names, lists, dates and clauses stand between the name and its verb. Each sentence is why a rule
// exists; the second of a pair looks alike and is read the other way.
import { describe, expect, test } from 'vitest';
import { spoken } from './attribution.voices.ts';

/** Speaker of the statement that holds the words; null where nobody is told, undefined where there is none. */
const speakerOf = (text: string, words: string) =>
  spoken(text).find((voice) => voice.content.includes(words))?.speaker;

describe('what stands between the name and its verb', () => {
  test.each([
    // a relative clause with a place and a year
    [
      'Ada Quill, who lost her house in the flood in Austin, Texas, in July 2012, said the dam was safe.',
      'the dam was safe',
      'Ada Quill',
    ],
    [
      'He met Ada Quill, who runs the clinic, and Tom Park, in turn, said the dam was safe.',
      'the dam',
      'Tom Park',
    ],
    // a relative clause that names its own subject
    [
      'Mr. Quill, whose latest firm, Tidewater, helps towns find suppliers, said the dam was safe.',
      'the dam was safe',
      'Quill',
    ],
    // a description that lists
    [
      'Ada Quill, the founder of the bakery, café and shop that made Reed Street famous, resigned on Monday, saying the dam was safe.',
      'the dam was safe',
      'Ada Quill',
    ],
    ['Ada Quill met the founder, Tom Park, who resigned, saying the dam was safe.', 'the dam', 'Tom Park'],
    // retired, with a place
    [
      '“The dam is safe,” Ada Quill, now 81 and retired in Salem, Mass., said by telephone.',
      'The dam',
      'Ada Quill',
    ],
    // an aside of a preposition behind a time
    [
      'A timeline published by the city after 5pm on Wednesday – at the request of the panel – shows the dam was safe.',
      'the dam was safe',
      'A timeline',
    ],
    ['A video dated Jan. 11, 2014, showed that the dam was safe.', 'the dam was safe', 'A video'],
    // others than the subject open the sentence
    [
      'Along with Ada Quill, two senators, Carla Munoz and Dan Park, said the dam was safe.',
      'the dam',
      'Carla Munoz and Dan Park',
    ],
    ['Like most of them, Ada Quill, a senator, said the dam was safe.', 'the dam was safe', 'Ada Quill'],
    // a list of acts without "and"
    [
      'The mayor joked about old songs, promised to mend the roads and told them the dam was safe.',
      'the dam was safe',
      'The mayor',
    ],
    ['The mayor met Ada Quill, the clerk, said the dam was safe and left.', 'the dam was safe', 'Ada Quill'],
    // a day behind the name, and behind the verb
    ['On that point, Ada Quill Sunday night said the dam was safe.', 'the dam was safe', 'Ada Quill'],
    ['The dam is safe, the union’s president, Ada Quill, said Monday.', 'The dam is safe', 'Ada Quill'],
    ['“The dam is safe,” said Monday, the harbor dog’s owner.', 'The dam is safe', undefined],
    // whoever is told stands behind
    [
      '“The dam is safe” in winter, when it is cold, Ada Quill, the chair, told reporters.',
      'The dam',
      'Ada Quill',
    ],
    ['“The dam is safe” for Reed, said Ada Quill.', 'The dam is safe', 'Ada Quill'],
    ['“The dam is safe,” the chair of the panel, Ada Quill, told the court.', 'The dam is safe', 'Ada Quill'],
    // a verb that reads as a participle
    [
      'The director, Ada Quill, reached out to the firm, writing in an email: “The dam is safe.”',
      'The dam',
      'Ada Quill',
    ],
    ['The plan, the largest of all, approved in May by the board.', 'in May', undefined],
    // with somebody, described, saying
    [
      'The union opposed the plan, with Ada Quill, its leader, warning that the dam was old.',
      'the dam',
      'Ada Quill',
    ],
    ['The union opposed the plan, warning that the dam was old.', 'the dam was old', 'The union'],
    ['The mayor tweeted, linking to a video of her slamming his remarks.', 'his remarks', 'The mayor'],
    // once
    ['The work ended (Ada Quill, who drew it, once said the dam was safe).', 'the dam was safe', 'Ada Quill'],
    // a shop that made them famous said nothing
    [
      'Ada Quill, the head of the shop that made the case, resigned, saying the dam was safe.',
      'the dam was safe',
      'Ada Quill',
    ],
  ])('%s', (text, words, speaker) => {
    if (speaker === undefined) expect(speakerOf(text, words) ?? undefined).toBe(undefined);
    else expect(speakerOf(text, words)).toBe(speaker);
  });
});

describe('what stands between the verb and its "that"', () => {
  test.each([
    ['The firm argued in a letter, signed by its lawyer, that the rule was void.', 'that the rule was void'],
    ['The mayor told reporters, including some from abroad, that the dam was safe.', 'that the dam was safe'],
    // another clause with a subject of its own
    ['The mayor spoke in Rome, and the clerk said he left, that the dam was safe.', undefined],
  ])('%s', (text, content) => {
    const found = spoken(text).find(({ words }) => /firm|mayor/.test(words ?? ''));
    expect(found?.content).toBe(content);
  });

  test('a time alone behind the verb is no content', () => {
    const text = 'The tool was made to help, Ada Quill said on Saturday, and it has been used five times.';
    expect(spoken(text)[0]!.content).toMatch(/^The tool was made to help/);
    expect(spoken('Ada Quill said on Saturday it had been used five times.')[0]!.content).toMatch(
      /it had been used five times$/,
    );
  });
});

describe('who is named', () => {
  test.each([
    // a surname that is a people's word too
    ['A spokeswoman, Anna White, said the dam was safe.', 'the dam', 'Anna White'],
    ['Two White voters said the dam was safe.', 'the dam', 'Two White voters'],
    [
      'The clerk Charlie Black left. “The dam is safe,” said Black, who built it.',
      'The dam',
      'Charlie Black',
    ],
    [
      'The clerk Charlie Black left. Many Black voters said the dam was safe.',
      'the dam',
      'Many Black voters',
    ],
    // a body's name between a role's words and the person
    ['“The dam is safe,” former Nurses of Ontario chair Dana Holt wrote.', 'The dam', 'Dana Holt'],
    ['Nurses of Ontario said the dam was safe.', 'the dam', 'Nurses of Ontario'],
    // a name inside a thing's name
    [
      'Ada Quill, director of the Mommy and Me program, said it went well. “The dam is safe,” she said.',
      'The dam',
      'Ada Quill',
    ],
    // a body's name that describes
    ['“The dam is safe,” said a longtime GOP data expert.', 'The dam', 'a longtime GOP data expert'],
    // answers are things, not people
    [
      'Ann Lee spoke. The answer drew boos. “She said the dam was safe,” Tom Reed told us.',
      'the dam',
      'Ann Lee',
    ],
    // documents
    ['The dam was safe, according to the FBI summary.', 'The dam', 'the FBI summary'],
  ])('%s', (text, words, speaker) => {
    const found = spoken(text).filter((voice) => voice.content.includes(words));
    expect(found.at(-1)?.speaker).toBe(speaker);
  });
});

describe('"he said" after others were named', () => {
  test('whoever spoke last goes on, where another was an object only', () => {
    const text =
      'Ada Quill said the plan was weak. “It will be hard” for Mary Reed, said Quill. “Nobody likes it,” she said.';
    expect(speakerOf(text, 'Nobody likes it')).toBe('Ada Quill');
    const acts =
      'Ada Quill said the plan was weak. Mary Reed came in and sat down. “Nobody likes it,” she said.';
    expect(speakerOf(acts, 'Nobody likes it')).toBe('Mary Reed');
  });

  test('a question of the reporter stands between two answers', () => {
    const text =
      'Carl Tobin, a professor, said the seats were empty.\n\n“They have not tried,” Tobin said.\n\nBut what if Mary Reed wins? Would she do more than Dan Hill?\n\n“He should do what he wants,” he said.';
    expect(speakerOf(text, 'what he wants')).toBe('Carl Tobin');
    const told = text.replace('Would she do more than Dan Hill?', 'Dan Hill shook his head.');
    expect(speakerOf(told, 'what he wants')).toBe('Dan Hill');
  });

  test('a name in the description of another is not whom "he" takes up', () => {
    const text = 'Jay Quill, a former aide to Tom Reed, is now the firm’s head. He declined to comment.';
    expect(speakerOf(text, 'to comment')).toBe('Jay Quill');
    expect(
      speakerOf('Jay Quill met Tom Reed. Reed is the firm’s head. He declined to comment.', 'to comment'),
    ).toBe('Tom Reed');
  });
});

describe('a past that reads as a participle', () => {
  test.each([
    // the only verb outside of what is told
    ['Protesters massed in a park along the river, demanding that the dam be shut.', 'the dam', 'Protesters'],
    ['Ada Quill, clearly rattled, replied by saying the dam was safe.', 'the dam was', 'Ada Quill'],
    [
      'Ada Quill, a nurse and mother, backed Park’s plan Sunday, saying the dam was safe.',
      'the dam was',
      'Ada Quill',
    ],
    // the sentence has its verb further on
    ['The dam built in a park along the river, Ada Quill said, was safe.', 'was safe', 'Ada Quill'],
  ])('%s', (text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
});

describe('"the officer" after two of them', () => {
  const first = 'The officer in charge of the harbor said the dam was safe. ';
  test('is whoever spoke in the sentence before', () => {
    const text = `${first}A second town officer said the wall held. The officer said the dam had burst.`;
    expect(speakerOf(text, 'had burst')).toBe('A second town officer');
  });
  test('is whoever was told of by the same words, where that was longer ago', () => {
    const text = `${first}A second town officer said the wall held. It rained all day. The officer said the dam had burst.`;
    expect(speakerOf(text, 'had burst')).toBe('The officer in charge of the harbor');
  });
});

describe('bodies behind a preposition say nothing', () => {
  test.each([
    [
      'Ada Quill, the organist at the Harbor Baptist Church, which is on the same street, said it was over.',
      'Ada Quill',
    ],
    ['The Harbor Baptist Church, which is on the same street, said it was over.', 'Harbor Baptist Church'],
    [
      'A poll released Sunday by The Washington Post and ABC News shows that it was over.',
      'A poll released Sunday by The Washington Post and ABC News',
    ],
    ['Ada Quill left, and ABC News said it was over.', 'ABC News'],
  ])('%s', (text, speaker) => {
    expect(speakerOf(text, 'it was over')).toBe(speaker);
  });
});
