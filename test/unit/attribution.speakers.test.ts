// Whose words a statement is: pronouns, continued descriptions, turns of talk, transcripts. Each rule has its sentence
// and one that looks alike.
import { describe, expect, test } from 'vitest';
import { spoken } from './attribution.voices.ts';

const speakers = (text: string) => spoken(text).map((voice) => voice.speaker);
const speakerOf = (text: string, content: string) =>
  spoken(text).find((voice) => voice.content.includes(content))?.speaker;

describe('pronouns', () => {
  test('"she" is whoever spoke last, though her words name another', () => {
    const text =
      '“Time to look ahead,” Ada Quill said.\n\n“Nobody hurt us like Tom Reed. Ann Reed is more of the same,” she said.';
    expect(speakers(text)).toEqual(['Ada Quill', 'Ada Quill']);
    // another woman was named in between
    const met =
      '“Time to look ahead,” Ada Quill said.\n\nAnn Reed shook her head. “It is too late,” she said.';
    expect(speakers(met)[1]).toBe('Ann Reed');
  });

  test('"he" goes on with the man who spoke', () => {
    expect(
      speakers('“The city is broke,” said Mayor John Lee.\n\n“Nobody cares about us,” he said.'),
    ).toEqual(['John Lee', 'John Lee']);
  });

  test('"she" is not the man who spoke last', () => {
    const text =
      'Mary Park runs the shelter. “The city is broke,” said Mayor John Lee. “That is a lie,” she said.';
    expect(speakerOf(text, 'That is a lie')).toBe('Mary Park');
  });

  test('inside somebody’s own words "he" is somebody else', () => {
    const text =
      'President Tom Hill spoke in Rome. “He said the city would be fine,” Mayor John Lee told reporters.';
    expect(speakerOf(text, 'the city would be fine')).toBe('John Lee');
    const inner = spoken(text).find((voice) => voice.within !== null);
    expect(inner).toMatchObject({ content: 'the city would be fine', speaker: 'Tom Hill' });
  });
});

test('who asks and who answers take turns', () => {
  const start = '“Do you regret it?” the lawyer asked.\n\n“No,” John Lee said.\n\n';
  expect(speakers(`${start}“Why not?”\n\n“Because I was right.”`)).toEqual([
    'the lawyer',
    'John Lee',
    'the lawyer',
    'John Lee',
  ]);
  // an answer that goes on
  expect(speakers(`${start}“I would do it again.”`)).toEqual(['the lawyer', 'John Lee', 'John Lee']);
});

describe('whom a quotation names', () => {
  test('is not the one who says it', () => {
    const text =
      'John Lee never boxed again. “I liked the fight,” Lee said.\n\n“Tom Hill never paid me and he never will,” he said.';
    expect(speakerOf(text, 'never paid me')).toBe('John Lee');
  });
});

describe('names beside descriptions', () => {
  test('a name in apposition is the speaker', () => {
    expect(speakers('“That is a lie,” said Lee’s wife, the former hurdler Mary Park.')).toEqual([
      'Mary Park',
    ]);
  });

  test('a name inside the description is not', () => {
    const [voice] = spoken('“That is a lie,” said the chairman, a friend of Mary Park.');
    expect(voice!.speaker).not.toBe('Mary Park');
  });
});

describe('whose verb it is', () => {
  test('things do not decline to comment', () => {
    const text =
      'A lawyer for Mary Park told the Courier that the article was wrong and declined to comment.';
    const voice = spoken(text).find((each) => each.cue === 'declined');
    expect(voice!.words).toBe('A lawyer for Mary Park');
  });

  test('people in the words told do', () => {
    const text = 'John Lee said that Mary Park was tired and declined to comment.';
    const voice = spoken(text).find((each) => each.cue === 'declined');
    expect(voice!.words).toBe('Mary Park');
  });

  test.each([
    ['“It was a mess,” an official who was there told The Daily News.', 'an official who was there'],
    ['“It was a mess,” an official who was present said.', 'an official who was present'],
    ['“It was a mess,” an official who is involved told The Daily News.', 'an official who is involved'],
  ])('a describing clause may end in no noun: %s', (text, words) => {
    expect(spoken(text)[0]!.words).toBe(words);
  });

  test('who was told did not tell', () => {
    expect(spoken('“It was a mess,” the official was told.').map(({ words }) => words)).not.toContain(
      'the official',
    );
  });

  test('nobody speaks where no one denies', () => {
    expect(spoken('No one denies that the city is broke.')).toEqual([]);
  });
});

describe('descriptions', () => {
  test('"the official" continues the official who spoke', () => {
    const text =
      '“The city is broke,” one city official said. Prices rose in March.\n\n“Nobody cares,” the official added.';
    expect(new Set(speakers(text)).size).toBe(1);
  });

  test('another official is another source', () => {
    const text = '“The city is broke,” one city official said.\n\n“Nobody cares,” another official said.';
    expect(new Set(speakers(text)).size).toBe(2);
  });
});

describe('roles that somebody named holds', () => {
  test('"his lawyer" is the only lawyer named', () => {
    const text =
      'An attorney for John Lee, Mary Park, spoke in court on Monday. His lawyer said that Lee was innocent.';
    expect(speakerOf(text, 'that Lee was innocent')).toBe('Mary Park');
  });

  test('"a lawyer" may be anybody', () => {
    const text =
      'An attorney for John Lee, Mary Park, spoke in court on Monday. A lawyer said that Lee was innocent.';
    expect(speakerOf(text, 'that Lee was innocent')).not.toBe('Mary Park');
  });
});

describe('quotations without a cue', () => {
  test('a headline that repeats the words has their speaker', () => {
    const text =
      '“My fears came true”\n\nJohn Lee told the panel, “I feared the worst. My fears came true that day.”';
    expect(speakers(text)).toEqual(['John Lee', 'John Lee']);
  });

  test('left open at its paragraph’s end it belongs to the cue of the next', () => {
    const text =
      'John Lee has a plan, a spokesman said.\n\n“The city is broke and nobody cares about us.\n\n“We need help now,” Mary Park said.';
    expect(speakerOf(text, 'nobody cares')).toBe('Mary Park');
  });

  test('without anybody before it a quotation has no speaker', () => {
    const [voice] = spoken('“The city is broke and nobody cares about us.”');
    expect(voice).toMatchObject({ speaker: null });
    expect(voice!.confidence).toBeLessThan(0.5);
  });

  test('two speakers far apart are not mixed up', () => {
    const text =
      '“The city is broke,” John Lee said.\n\nRain fell for a week. The river rose.\n\n“Nobody cares about us at all.”';
    expect(speakers(text).at(-1)).toBe(null);
  });

  test('a sentence goes on reporting the one before', () => {
    const text =
      'John Lee described the shelter. Its rooms were “cold and full of water,” with broken windows.';
    expect(speakerOf(text, 'cold and full')).toBe('John Lee');
  });
});

describe('transcripts', () => {
  test('"SMITH: …" names the speaker', () => {
    const text = 'SMITH: The city is broke.\n\nLEE: Nobody cares about us.\n\nSMITH: That is a lie.';
    expect(spoken(text).map((voice) => [voice.content, voice.words])).toEqual([
      ['The city is broke.', 'SMITH'],
      ['Nobody cares about us.', 'LEE'],
      ['That is a lie.', 'SMITH'],
    ]);
  });

  test('the answers of "Q: … A: …" are whose the article is; the questions are the interviewer’s', () => {
    const text =
      'John Lee runs the city.\n\nQ: Is the city broke?\n\nA: It is.\n\nQ: Does anybody care?\n\nA: No.';
    expect(spoken(text).map((voice) => [voice.content, voice.speaker])).toEqual([
      ['It is.', 'John Lee'],
      ['No.', 'John Lee'],
    ]);
  });

  test('a label before a colon is no speaker', () => {
    expect(spoken('NOTE: The city is broke.')).toEqual([]);
  });
});

describe('tellers', () => {
  test('"quoted her as saying": she speaks, he tells', () => {
    const text =
      'Secretary Mary Park spoke to the officials.\n\n“You need to do more,” one official quoted her as saying.';
    expect(spoken(text)).toMatchObject([{ speaker: 'Mary Park', tellers: ['one official'] }]);
  });

  test('"was quoted as saying": the subject speaks', () => {
    const [voice] = spoken('Mary Park was quoted as saying that the city is broke.');
    expect(voice).toMatchObject({ content: 'that the city is broke', speaker: 'Mary Park' });
  });
});

test('joint speakers are one source', () => {
  const [voice] = spoken('Mary Park and John Lee said the city is broke.');
  expect(voice!.words).toBe('Mary Park and John Lee');
});

test('a quotation alone in its paragraph is whoever the last sentence before is about', () => {
  const before = (lead: string) =>
    speakerOf(`${lead}\n\n“It is a fine idea.”\n\nThe town is quiet.`, 'fine idea');
  expect(before('Ada Quill, the owner of the mill, wants to see it grow.')).toBe('Ada Quill');
  expect(before('The mill burned down in May.')).not.toBe('Ada Quill');
  expect(before('Ada Quill came in. The mill burned down in May.')).not.toBe('Ada Quill');
});
