// Tellings that are found although words stand between the verb and what is told, and where one telling ends and the next begins.
import { describe, expect, test } from 'vitest';
import { spoken } from './attribution.voices.ts';

const told = (text: string) => spoken(text).map((voice) => voice.content);

describe('what stands between a verb and its content', () => {
  test.each([
    ['Mary Park said late Tuesday that the dam was safe.', 'that the dam was safe'],
    ['Mary Park said early on Monday that the dam was safe.', 'that the dam was safe'],
    ['Mary Park said before visiting the dam in Leeds that it was safe.', 'that it was safe'],
    ['Mary Park said before the meeting on Monday that the road was closed.', 'that the road was closed'],
    ['Mary Park told cheering supporters that the road was open.', 'that the road was open'],
    [
      'Mary Park told a town hall in Salem, Oregon, on Monday that the road was open.',
      'that the road was open',
    ],
  ])('%s', (text, content) => {
    expect(told(text)).toContain(content);
  });

  test.each([
    'Mary Park left before visiting the dam that was closed.',
    'Mary Park met cheering supporters that the road had brought.',
    'Mary Park stayed in Salem, Oregon, that winter.',
  ])('nothing is told: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('clauses that open in an uncommon way', () => {
  test.each([
    ['Mary Park said about half of the rise was due to rents.', 'about half of the rise was due to rents'],
    ['Mary Park said more than 20 houses were lost.', 'more than 20 houses were lost'],
    ['Mary Park said closing the dam was wrong.', 'closing the dam was wrong'],
    ['He praised the cuts, which Mary Park said improved the town.', 'improved the town'],
  ])('%s', (text, content) => {
    expect(told(text)).toContain(content);
  });

  test('what somebody spoke about is no clause', () => {
    expect(told('Mary Park spoke about half of the houses.')).not.toContain('half of the houses were');
  });

  test('who said so in a clause that describes somebody', () => {
    expect(told('Mary Park, who said John Lee knew it in May, left the room.')).toEqual([
      'John Lee knew it in May',
    ]);
    expect(told('Mary Park, who writes songs on the side, left the room.')).toEqual([]);
  });
});

describe('where one telling ends and the next begins', () => {
  test.each([
    [
      'Mary Park said it was early but added, “We all know the result.”',
      ['it was early', '“We all know the result.”'],
    ],
    [
      'Mary Park said the bank was “corrupt,” noting that it had failed twice.',
      ['the bank was “corrupt,”', 'that it had failed twice'],
    ],
    [
      'Mary Park said that the dam was safe, although she later said that it was “a risk.”',
      ['that the dam was safe', 'that it was “a risk.”'],
    ],
  ])('%s', (text, contents) => {
    expect(told(text)).toEqual(contents);
  });

  test('what somebody else does in it stays', () => {
    expect(told('Mary Park said John Lee calmed the room, telling his men, “It is over.”')[0]).toContain(
      'telling his men',
    );
  });

  test('a verb in the clause that describes a subject takes nothing from behind it', () => {
    expect(told('An official who spoke to explain the plan said Monday, “It is late.”')).toContain(
      '“It is late.”',
    );
  });
});

describe('what polls and reviews find and show', () => {
  test.each([
    ['A Harbor poll found Mary Park leading by seven points.', 'Mary Park leading by seven points'],
    ['One poll showed Mary Park leading the field.', 'Mary Park leading the field'],
    ['A Harbor poll last month showed Mary Park leading the field.', 'Mary Park leading the field'],
    ['An audit found flaws in the dam.', 'flaws in the dam'],
  ])('%s', (text, content) => {
    expect(told(text)).toEqual([content]);
  });

  test.each(['The police found a gun in the dam.', 'Her supporters showed no signs of leaving the dam.'])(
    'nothing is told: %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
