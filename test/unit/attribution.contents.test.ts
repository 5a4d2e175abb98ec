// Where contents begin and end, and forms that read as another part of speech.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { spoken, voicesOf } from './attribution.voices.ts';

test('a document tells all of a sentence that it opens, a person what follows', () => {
  const of = (source: string) =>
    spoken(`According to ${source}, the car left the road, and nobody was in it.`).map(
      (voice) => voice.content,
    );
  expect(of('a police report')).toEqual(['the car left the road, and nobody was in it']);
  expect(of('Mary Park')).toEqual(['the car left the road']);
});

describe('where a content begins', () => {
  test.each([
    [
      'Reporters asked Mary Park about the governor’s threat to close the park.',
      'about the governor’s threat to close the park',
    ],
    ['Mary Park asked for the files to be kept until May.', 'the files to be kept until May'],
    [
      'Mary Park said John Lee found at least six letters that were lost.',
      'at least six letters that were lost',
    ],
    [
      'While a call like that “starts hot,” Mary Park said callers would calm down.',
      'While a call like that “starts hot,” … callers would calm down',
    ],
    ['Mary Park had spent months pushing back against claims by the union that he lied.', 'that he lied'],
  ])('%s', (text, content) => {
    expect(spoken(text).map((voice) => voice.content)).toContain(content);
  });

  test('when something was reported is no part of it', () => {
    expect(spoken('Mary Park reported about 20 minutes later that it was late.')[0]?.content).toBe(
      'that it was late',
    );
  });

  test('no time is a subject', () => {
    expect(
      spoken('Mary Park had spent months pushing back against claims by the union that he lied.')[0],
    ).toMatchObject({ speaker: 'Mary Park' });
  });
});

describe('forms that read as another part of speech', () => {
  test.each([
    [
      'The British minister cast the candidate as “divisive and wrong” on trade.',
      'the candidate as “divisive and wrong” on trade',
    ],
    ['“They are late again,” Park shot back with a laugh.', '“They are late again,”'],
    ['Mary Park spoke on Monday, reiterating calls that some had ignored.', 'calls that some had ignored'],
    ['Mary Park is promising to give them homes.', 'to give them homes'],
  ])('%s', (text, content) => {
    expect(spoken(text).map((voice) => voice.content)).toContain(content);
  });

  test('"the cast", "a shot", "a promising start" tell nothing', () => {
    for (const text of [
      'The whole cast the next day was as tired as the crew.',
      'The guard took a shot back at the fence.',
      'It is a promising place to give a talk.',
    ])
      expect(spoken(text)).toEqual([]);
  });
});

test('"the fear among voters is that …": what the noun’s people fear stands behind "is"', () => {
  const [voice] = voicesOf('The fear among Democrats is that voters will stay home.');
  expect(voice).toMatchObject({
    content: 'that voters will stay home',
    speaker: 'Democrats',
    act: 'thought',
  });
  expect(voicesOf('The bridge among the hills is that of the old railway.')).toEqual([]);
});

describe('a block behind a colon', () => {
  const BLOCK =
    'According to Ada Quill, writing for The Washington Post:\n\nThe fund lost a million, Tom Hale said.';

  test.each([
    ['goes on over its lines', `${BLOCK}\nBo Reed said the town was broke.\n\nThe town is quiet.`, 2],
    ['ends at an empty line', `${BLOCK}\n\nBo Reed said the town was broke.\n\nThe town is quiet.`, 1],
    [
      'is one line where lines are paragraphs',
      `${BLOCK.replace('\n\n', '\n')}\nBo Reed said the town was broke.\nThe town is quiet.`,
      1,
    ],
  ])('%s', (_what, text, spans) => {
    const { statements } = analyze(text);
    const block = statements[0]!;
    expect(block.content).toHaveLength(spans);
    expect(statements.filter(({ within }) => within === block.id).length).toBe(spans);
  });

  test('who writes for the outlet that is told is no hand of its own', () => {
    const told = (who: string) =>
      analyze(BLOCK.replace('Ada Quill, writing for The Washington Post', who)).statements.find(
        ({ within }) => within !== null,
      );
    expect(told('Ada Quill, writing for The Washington Post')?.handovers).toBe(1);
    expect(told('Ada Quill, speaking to The Washington Post')?.handovers).toBe(2);
  });
});
