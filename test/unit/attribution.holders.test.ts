// Voices inside voices by what holds them: talk, answers, tellers, clauses that go on.
import { describe, expect, test } from 'vitest';
import { held, inner, spoken } from './attribution.voices.ts';

describe('talk that quotes', () => {
  test.each([
    ['“Some say, you know, the pool works,” Mary Park said.', 'you know, the pool works'],
    ['“Other people will say, no, it costs too much,” Mary Park said.', 'no, it costs too much'],
    [
      '“The first thing John Lee said to me was ‘I’m late for lunch,’” Mary Park said.',
      '‘I’m late for lunch,’',
    ],
    [
      '“The comment they get most is ‘I saw you on television,’” Mary Park said.',
      '‘I saw you on television,’',
    ],
    ['“Her answer was ‘We do not know yet,’” Mary Park said.', '‘We do not know yet,’'],
    ['“John Lee is like, ‘No, I want new songs here,’” Mary Park said.', '‘No, I want new songs here,’'],
    ['“He’s promising to give them new homes,” Mary Park said.', 'to give them new homes'],
    [
      '“There are people who have asked about the money that we spend,” Mary Park said.',
      'about the money that we spend',
    ],
  ])('%s', (text, content) => {
    expect(inner(text).map((voice) => voice[0])).toEqual([content]);
  });

  test.each([
    ['“The things that they say, they do not mean,” Mary Park said.'],
    ['“I told the girls, ‘I can’t take this. I’m leaving,’” Mary Park said.'],
    ['“I was like, ‘How will I survive in here?’” Mary Park said.'],
    ['“The answer was ‘outrageous,’” Mary Park said.'],
  ])('no voice of others: %s', (text) => {
    expect(inner(text)).toEqual([]);
  });

  test('"he" of an inner quotation is not whoever speaks', () => {
    const [voice] = inner('“John came in. He’s like, ‘No, I want new songs here,’” Mark Park said.');
    expect(voice![1]).not.toBe('Mark Park');
  });
});

describe('answers that hold a claim', () => {
  test('a claim that stands behind an aside is part of what is denounced', () => {
    expect(
      held(
        'Mary Park denounced suggestions by her rivals, John Lee and Rep. Tom Reed (R-Ohio), that she would close the schools.',
      ).map(([holder]) => holder),
    ).toEqual([
      'suggestions by her rivals, John Lee and Rep. Tom Reed (R-Ohio), that she would close the schools',
    ]);
  });

  test('a story about somebody’s claim is not the claim', () => {
    expect(
      held('Mary Park disputed a Tribune story about her claim that she had won a prize.').map(
        ([, content]) => content,
      ),
    ).toContain('that she had won a prize');
    expect(held('Mary Park repeated her claim that she had won a prize.')).toEqual([]);
  });

  test.each([
    [
      'Mary Park defended herself against claims she hid the report.',
      'herself against claims she hid the report',
      'she hid the report',
    ],
    [
      'The Chinese minister jabbed back on Monday at complaints from his rival John Lee that prices were too high.',
      'complaints from his rival John Lee that prices were too high',
      'that prices were too high',
    ],
    [
      'Mary Park rejected an accusation by the union that she had lied.',
      'an accusation by the union that she had lied',
      'that she had lied',
    ],
    [
      'Mary Park has endured criticism for telling voters that the war was lost.',
      'telling voters that the war was lost',
      'that the war was lost',
    ],
  ])('%s', (text, holder, content) => {
    expect(held(text).map((each) => each.slice(0, 2))).toEqual([[holder, content]]);
  });

  test('who announces what they claim themselves answers nobody', () => {
    expect(held('Mary Park repeated claims she had made before.')).toEqual([]);
    expect(held('Mary Park announced her proposal to close the port.')).toEqual([]);
  });

  test('accusations from somebody are theirs, whoever faces them', () => {
    expect(
      spoken('Mary Park has faced accusations from the union that she misled the council.'),
    ).toMatchObject([{ content: 'that she misled the council', speaker: 'the union' }]);
  });

  test('a clause that describes a subject ends with it', () => {
    expect(
      held('Mary Park said two women who have accused John Lee of theft said they were followed.').map(
        ([, content]) => content,
      ),
    ).toContain('John Lee of theft');
  });
});

describe('words in inner marks that somebody else said', () => {
  test('are theirs', () => {
    expect(
      inner(
        'John Lee called the plan “a crooked deal” on Monday. Mary Park said: “I have never made ‘a crooked deal’ in my life.”',
      ),
    ).toEqual([['‘a crooked deal’', 'John Lee']]);
  });

  test('but not one word, nor the speaker’s own', () => {
    expect(
      inner(
        'John Lee called the plan “crooked” on Monday. Mary Park said: “I have never made a ‘crooked’ deal in my life.”',
      ),
    ).toEqual([]);
    expect(
      inner('Mary Park saw “a good deal” on Monday. She said: “I like ‘a good deal’ as all of us do.”'),
    ).toEqual([]);
  });
});

describe('the second of two verbs in what is told', () => {
  test.each([
    ['Mary Park recalled that John Lee tore his shirt and exclaimed, “I am a fan!”', '“I am a fan!”'],
    [
      'Mary Park said that the owners were “nervous about the visit” and “personally asked John Lee to watch it.”',
      'to watch it',
    ],
    [
      'Mary Park said John Lee came up “and said, ‘It is so nice to meet you.’”',
      '‘It is so nice to meet you.’',
    ],
  ])('%s', (text, content) => {
    expect(inner(text).map((voice) => voice[0])).toEqual([content]);
    expect(inner(text)[0]![1]).not.toBe('Mary Park');
  });

  test('is the teller’s where nobody else shouts', () => {
    expect(inner('Mary Park said she was tired and shouted, “I quit.”')).toEqual([]);
    expect(inner('Mary Park said that John Lee “was late” and “never ate.”')).toEqual([]);
  });
});

describe('who tells it all on', () => {
  test.each([
    [
      'Mary Park said that she was “very glad of it,” The Post reported.',
      'Mary Park said that she was “very glad of it,”',
      'that she was “very glad of it,”',
    ],
    [
      'The company said Mary Park gave the board her notice on Wednesday and suggested John Lee be named chairman.',
      'Mary Park gave the board her notice on Wednesday and suggested John Lee be named chairman',
      'John Lee be named chairman',
    ],
    [
      'According to a summary of the case, Mary Park, a top aide, told agents that she knew nothing.',
      'Mary Park, a top aide, told agents that she knew nothing',
      'that she knew nothing',
    ],
  ])('%s', (text, holder, content) => {
    expect(held(text).map((each) => each.slice(0, 2))).toEqual([[holder, content]]);
  });

  test('a pledge of the speaker is no voice of others', () => {
    expect(held('Mary Park said the plan had failed and promised to act.')).toEqual([]);
    expect(held('According to Mary Park, a top aide, John Lee left early.')).toEqual([]);
  });
});

describe('words that are brought into words', () => {
  test.each([
    [
      '“The presidents gave us an instruction to include those plants,” Mary Park said.',
      'to include those plants',
    ],
    ['Mary Park said John Lee had “made serious allegations of fraud” against her.', 'fraud'],
    [
      'Mary Park complained that John Lee had ignored a call to admit his stance is wrong and instead attacked his rival.',
      'his rival',
    ],
  ])('%s', (text, content) => {
    expect(inner(text).map((voice) => voice[0])).toContain(content);
  });

  test('talk is telling only with what is told', () => {
    expect(
      spoken('Such talk “fans the flames,” and nobody likes it.').map((voice) => voice.cue),
    ).not.toContain('talk');
  });
});

describe('whose clause has lost its subject to what stands before', () => {
  test.each([
    ['The council kept the letters that the mayor now says are “top secret.”', 'are “top secret.”'],
    ['The council kept the ones the mayor now says are secret.', 'are secret'],
    ['Mary Park found no record of an article that John Lee said was written then.', 'was written then'],
  ])('%s', (text, content) => {
    expect(spoken(text).map((voice) => voice.content)).toContain(content);
  });

  test('the thing itself where nothing follows', () => {
    expect(spoken('The council returned donations the foundation acknowledged.')[0]?.content).toBe(
      'donations',
    );
  });

  test('a quantity of what somebody touted', () => {
    expect(
      inner('Mary Park said the $40 billion in yearly purchases of corn touted by John Lee in May were old.'),
    ).toEqual([['the $40 billion in yearly purchases of corn', 'John Lee']]);
  });
});
