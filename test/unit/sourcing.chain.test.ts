// Other outlets and programmes that words came through: each rule with its sentence and its counter-example.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';

/** The relays of the statement whose content holds the words. */
function relayOf(text: string, words: string): string[] | undefined {
  const at = text.indexOf(words);
  return analyze(text)
    .statements.filter(({ content }) => content.some(({ start, end }) => start <= at && at < end))
    .sort((a, b) => a.content[0]!.end - a.content[0]!.start - (b.content[0]!.end - b.content[0]!.start))[0]
    ?.relay;
}

describe('the way of a statement', () => {
  test.each([
    ['told to an outlet', ['CNN'], '"It is over," Ruth Ames told CNN.'],
    ['said on the air', ['Fox News'], '"It is over," Ruth Ames said on Fox News.'],
    ['said in an interview', ['Reuters'], '"It is over," Ruth Ames said in an interview with Reuters.'],
    ['told to a named reporter of it', ['CNN'], '"It is over," Ruth Ames told CNN\'s Jake Tapper.'],
    [
      'a programme after its station',
      ['BBC Radio Four', 'Any Questions'],
      '"It is over," Ruth Ames told BBC Radio Four\'s Any Questions.',
    ],
    [
      'no way: the speaker works there',
      [],
      '"It is over," said Ruth Ames, an editor at the Washington Post.',
    ],
    ['no way: the outlet is spoken of', [], '"It is over," Ruth Ames said. She once worked for CNN.'],
    ['no way: nobody else', [], '"It is over," Ruth Ames said on Monday.'],
  ])('%s', (_what, relay, text) => {
    expect(relayOf(text, 'It is over')).toEqual(relay);
  });
});

describe('runs of one speaker', () => {
  test('what the speaker goes on to say came the same way', () => {
    expect(relayOf('"It is over," Ruth Ames told CNN. "We lost the house," she added.', 'We lost')).toEqual([
      'CNN',
    ]);
  });
  test('another speaker ends the run', () => {
    expect(
      relayOf('"It is over," Ruth Ames told CNN. "We lost the house," Tom Hale said.', 'We lost'),
    ).toEqual([]);
  });
  test('another occasion ends the run', () => {
    const text = '"It is over," Ruth Ames told CNN. "We lost the house," Ames said in a speech on Tuesday.';
    expect(relayOf(text, 'We lost')).toEqual([]);
  });
});

test('sources who spoke to an outlet keep it as their way', () => {
  const text =
    'The plan failed, according to two officials who spoke to Reuters. "Nobody knew," one official said.';
  expect(relayOf(text, 'The plan failed')).toEqual(['Reuters']);
});

test("a voice inside another's words came the way of what holds it", () => {
  const text = '"Tom Hale told me, \'Burn the files,\'" Ruth Ames told CNN.';
  expect(relayOf(text, 'Burn the files')).toEqual(['CNN']);
});

describe('unnamed words out of an event that somebody else recounted', () => {
  const account = (second: string) =>
    `The mayor shouted at everybody, an official who spoke to people in the room during the meeting told the Northgate Courier. "Nobody liked it," the official told the Courier.\n\n${second}`;
  const tellers = (text: string) => {
    const at = text.indexOf('the dam would hold');
    const { statements } = analyze(text);
    return statements.find(({ content }) => content.some(({ start, end }) => start <= at && at < end));
  };
  test.each([
    [
      'said during it: through the recounter',
      1,
      'A water engineer told the Courier during the meeting that the dam would hold.',
    ],
    ['said elsewhere: not', 2, 'A water engineer told the Courier that the dam would hold.'],
  ])('%s', (_what, level, second) => {
    expect(tellers(account(second))?.level).toBe(level);
  });
});

test('a station and its programme are one hand', () => {
  const text = '"It is over," said Ruth Ames, the mayor, on BBC Radio Four\'s Any Questions.';
  const found = analyze(text).statements[0];
  expect(found?.level).toBe(4);
});
