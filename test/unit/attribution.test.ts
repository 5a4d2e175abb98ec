// Statements: direct, mixed and indirect, with the cue before, behind and in the middle. Each rule has its sentence
// and, beside it, a sentence that looks alike and is none.
import { describe, expect, test } from 'vitest';
import { spoken, voicesOf } from './attribution.voices.ts';

/** [sentence, content, words that name the source] */
type Case = [text: string, content: string, words: string | null];

function holds([text, content, words]: Case): void {
  const voices = spoken(text);
  const found = voices.find((voice) => voice.content === content);
  expect(
    found,
    `${text}\nfound: ${JSON.stringify(voices.map((voice) => [voice.content, voice.words]))}`,
  ).toBeDefined();
  expect(found!.words).toBe(words);
}

describe('direct speech', () => {
  test.each<Case>([
    ['“We are out of money,” Ann Lee said.', '“We are out of money,”', 'Ann Lee'],
    ['Ann Lee said, “We are out of money.”', '“We are out of money.”', 'Ann Lee'],
    ['Ann Lee said: “We are out of money.”', '“We are out of money.”', 'Ann Lee'],
    [
      '“We are out of money,” Ann Lee said, “and nobody cares.”',
      '“We are out of money,” … “and nobody cares.”',
      'Ann Lee',
    ],
    [
      '“We are out of money,” Ann Lee said. “Nobody cares.”',
      '“We are out of money,” … “Nobody cares.”',
      'Ann Lee',
    ],
    [
      '“We are out of money,” said Ann Lee, the mayor of Rome.',
      '“We are out of money,”',
      'Ann Lee, the mayor of Rome',
    ],
    [
      '“We are out of money,” said Ann Lee, who runs the shelter.',
      '“We are out of money,”',
      'Ann Lee, who runs the shelter',
    ],
    ['“Is there any money left?” asked Ann Lee.', '“Is there any money left?”', 'Ann Lee'],
    ['“We are out of money,” Ann Lee told The Daily News on Tuesday.', '“We are out of money,”', 'Ann Lee'],
    ['“We are out of money,” Ann Lee, the mayor, said.', '“We are out of money,”', 'Ann Lee, the mayor'],
    ['Ann Lee told reporters in Rome, “We are out of money.”', '“We are out of money.”', 'Ann Lee'],
    [
      '“We are out of money. We need help,” Ann Lee wrote in a letter.',
      '“We are out of money. We need help,”',
      'Ann Lee',
    ],
    ['“We are out of money” — Ann Lee', '“We are out of money”', 'Ann Lee'],
    ["''We are out of money,'' said Ann Lee.", "''We are out of money,''", 'Ann Lee'],
  ])('%s', (...each) => holds(each));

  test('a title in quotation marks is nobody’s words', () => {
    expect(spoken('Ann Lee watched “Casablanca” with her brother.')).toEqual([]);
  });

  test('a letter that runs over paragraphs with a mark opening each is one statement', () => {
    const voices = spoken('Ann Lee said, “We are out of money.\n\n“Nobody cares about us.”');
    expect(voices.map((voice) => voice.content)).toEqual([
      '“We are out of money. … “Nobody cares about us.”',
    ]);
  });

  test('a quotation in a paragraph of its own goes on with the speaker before', () => {
    const voices = spoken('“We are out of money,” Ann Lee said.\n\n“Nobody cares about us.”');
    expect(voices.at(-1)).toMatchObject({
      content: '“Nobody cares about us.”',
      speaker: 'Ann Lee',
      cue: null,
    });
  });
});

describe('indirect and mixed speech', () => {
  test.each<Case>([
    ['Ann Lee said that the city is out of money.', 'that the city is out of money', 'Ann Lee'],
    ['Ann Lee said the city is out of money.', 'the city is out of money', 'Ann Lee'],
    ['Ann Lee said Tuesday that the city is out of money.', 'that the city is out of money', 'Ann Lee'],
    [
      'Ann Lee said in a statement that the city is out of money.',
      'that the city is out of money',
      'Ann Lee',
    ],
    ['Ann Lee told the council that the city is out of money.', 'that the city is out of money', 'Ann Lee'],
    ['The city is out of money, Ann Lee said.', 'The city is out of money', 'Ann Lee'],
    ['The city, Ann Lee said, is out of money.', 'The city … is out of money', 'Ann Lee'],
    ['Ann Lee called the plan “a sham.”', 'the plan “a sham.”', 'Ann Lee'],
    ['Ann Lee said the plan was “a sham.”', 'the plan was “a sham.”', 'Ann Lee'],
    ['Ann Lee asked whether the city had any money left.', 'whether the city had any money left', 'Ann Lee'],
    ['Ann Lee accused the mayor of lying.', 'the mayor of lying', 'Ann Lee'],
    ['Ann Lee promised to resign.', 'to resign', 'Ann Lee'],
    ['Ann Lee denied the allegations.', 'the allegations', 'Ann Lee'],
    ['Ann Lee declined to comment.', 'to comment', 'Ann Lee'],
    ['The report found that the city is out of money.', 'that the city is out of money', 'The report'],
    ['A Reuters poll showed that voters are angry.', 'that voters are angry', 'A Reuters poll'],
    [
      'Ann Lee, who runs the shelter, said the city is out of money.',
      'the city is out of money',
      'Ann Lee, who runs the shelter',
    ],
    ['Ann Lee complained about the budget.', 'about the budget', 'Ann Lee'],
    ['Ann Lee got up and said the city is out of money.', 'the city is out of money', 'Ann Lee'],
    ['Ann Lee last week said the city is out of money.', 'the city is out of money', 'Ann Lee'],
    ['The officials, however, said the city is out of money.', 'the city is out of money', 'The officials'],
  ])('%s', (...each) => holds(each));

  test.each([
    'The city rejected the bid in March.',
    'The bell told the hour.',
    'The company added three workers in March.',
    'Sales declined in March.',
    'The storm claimed two boats.',
    'Three officials spoke to the Examiner.',
    'Fifty officials were informed about an emergency meeting in Rome.',
  ])('an act, not speech: %s', (text) => {
    expect(spoken(text)).toEqual([]);
  });

  test('a thought is a statement of its own kind', () => {
    expect(voicesOf('Ann Lee believes the city is out of money.')).toMatchObject([
      { act: 'thought', content: 'the city is out of money', words: 'Ann Lee' },
    ]);
  });
});

describe('prepositions and nouns', () => {
  test.each<Case>([
    ['According to Ann Lee, the city is out of money.', 'the city is out of money', 'Ann Lee'],
    ['The city is out of money, according to Ann Lee.', 'The city is out of money', 'Ann Lee'],
    ['The city, according to Ann Lee, is out of money.', 'The city … is out of money', 'Ann Lee'],
    [
      'According to Ann Lee, the mayor of Rome, the city is out of money.',
      'the city is out of money',
      'Ann Lee, the mayor of Rome',
    ],
    ['Nobody believed her claim that the city is out of money.', 'that the city is out of money', 'her'],
  ])('%s', (...each) => holds(each));

  test('a comma list behind "according to" is not the content', () => {
    const [voice] = spoken('Prices rose, according to Ann Lee, Tom Day and Cy Park.');
    expect(voice).toMatchObject({ content: 'Prices rose' });
  });
});

describe('where a content ends', () => {
  test('"adding that …" is a new statement of the same source', () => {
    const voices = spoken('Ann Lee said the city is out of money, adding that nobody cares.');
    expect(voices.map((voice) => [voice.content, voice.words])).toEqual([
      ['the city is out of money', 'Ann Lee'],
      ['that nobody cares', 'Ann Lee'],
    ]);
  });

  test('another cue ends it', () => {
    const voices = spoken('Ann Lee explained how the money was lost, those people said.');
    expect(voices.map((voice) => voice.content)).toContain('how the money was lost');
  });

  test('"according to" behind a cue ends it', () => {
    const voices = spoken('Ann Lee compared the talk to a root canal, according to his memoir.');
    expect(voices.map((voice) => voice.content)).toContain('the talk to a root canal');
  });

  test('commas of an aside do not', () => {
    const [voice] = spoken('Ann Lee said that Rome, the capital, is out of money.');
    expect(voice!.content).toBe('that Rome, the capital, is out of money');
  });
});

test('statements are numbered in order of the text', () => {
  const voices = spoken('“A good day,” Ann Lee said.\n\nTom Day said the city is out of money.');
  expect(voices.map((voice) => voice.words)).toEqual(['Ann Lee', 'Tom Day']);
});
