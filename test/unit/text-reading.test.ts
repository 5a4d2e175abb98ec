// Paragraphs, sentences, tokens and parts of speech.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/engine/text/text.ts';

const words = (text: string) => readText(text).tokens.map((token) => token.text);
const sentences = (text: string) => {
  const document = readText(text);
  return document.sentences.map((sentence) => text.slice(sentence.start, sentence.end));
};

describe('tokens', () => {
  test.each([
    ["They don't know he's gone.", "They|do|n't|know|he|'s|gone|."],
    ['We can’t, and cannot.', 'We|ca|n’t|,|and|can|not|.'],
    ['Trump’s plan', 'Trump|’s|plan'],
    ['The U.K.’s offer beat Acme Inc.’s.', 'The|U.K.|’s|offer|beat|Acme|Inc.|’s|.'],
    ['The U.S. and D.C. met at 3 p.m. on Jan. 5.', 'The|U.S.|and|D.C.|met|at|3|p.m.|on|Jan.|5|.'],
    ['$1,600.50 and 5%', '$|1,600.50|and|5|%'],
    ['He said — no... and left.', 'He|said|—|no|...|and|left|.'],
    ["''No,'' he said.", "''|No|,|''|he|said|."],
    ['all-girl team', 'all-girl|team'],
    ['AT&T and @name, #tag', 'AT&T|and|@name|,|#tag'],
    ['see https://a.example/b?c=1.', 'see|https://a.example/b?c=1|.'],
    ["the '90s, 'em", "the|'90s|,|'em"],
    ['He left.The rest stayed.', 'He|left|.|The|rest|stayed|.'],
    ['===== a """""" b', '=====|a|""""""|b'],
    ['a 😀 face \ud800 x', 'a|😀|face|\ud800|x'],
    ['No. 10 is here. No.', 'No.|10|is|here|.|No|.'],
  ])('%s', (text, expected) => {
    expect(words(text).join('|')).toBe(expected);
  });

  test('offsets give back the text', () => {
    const text = readFileSync(new URL('../../seeds/ice-meeting.txt', import.meta.url), 'utf8');
    const document = readText(text);
    for (const token of document.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    const covered = document.tokens.map((token) => token.text).join('');
    expect(covered).toBe(text.replace(/\s+/g, ''));
  });
});

describe('sentences', () => {
  test.each([
    [['He left.', 'She stayed.']],
    [['Mr. Smith met Gen. Jones in the U.S. Senate.', 'He left.']],
    [['J. K. Rowling v. Smith, No. 10, was heard.', 'It ended.']],
    [['“Why?” he asked.', '“Because.”']],
    [['“Why not?” Mr. Smith asked.', 'Nobody knew.']],
    [['“Why not?”', 'The room fell silent.']],
    [['He lives in the U.S.', 'He works there.']],
    [['It closed at 3 p.m. on Tuesday.', 'They went home.']],
    [["''We won.''", 'The crowd roared.']],
    [['“It is over. . . .', 'There is no more.”']],
    [['She waited … and left.', 'He did not.']],
    [['It rose 3.5 percent.', 'The rest fell.']],
    [['He was born in 1805. [12]', 'He died young.']],
  ])('%j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  test('an endless sentence is cut', () => {
    const document = readText('he said that and '.repeat(400));
    expect(document.sentences.length).toBeGreaterThan(4);
  });
});

describe('paragraphs', () => {
  const count = (text: string) => readText(text).paragraphs.length;
  test.each([
    ['One.\n\nTwo.', 2],
    ['One.\r\n\r\nTwo.', 2],
    ['One.\nTwo.', 2],
    ['A headline\nThe first sentence.', 2],
    ['wrapped by\nhand here.\n\nTwo.', 1 + 1],
    ['\n\n  One.  \n\n\n', 1],
    ['', 0],
  ])('%j', (text, expected) => {
    expect(count(text)).toBe(expected);
  });
});

describe('parts of speech', () => {
  test.each([
    ['The official added that the report was wrong.', 'DT NN VBD IN DT NN VBD JJ .'],
    ['One official quoted her as saying so.', 'CD NN VBD PRP IN VBG RB .'],
    ['ICE detained 1,600 people on Wednesday.', 'NNP VBD CD NNS IN NNP .'],
    ['Smith claims the claims are false.', 'NNP VBZ DT NNS VBP JJ .'],
    ['She denied the report.', 'PRP VBD DT NN .'],
    ['They were told to leave.', 'PRP VBD VBN TO VB .'],
    ['Reports said agents had reported the theft.', 'NNS VBD NNS VBD VBN DT NN .'],
    ['Spokeswoman Ann Lee declined to comment.', 'NNP NNP NNP VBD TO VB .'],
    ['The White House told reporters that talks continue.', 'DT NNP NNP VBD NNS IN NNS VBP .'],
    // a verb that no noun is like
    ['It was a claim the agency refutes.', 'PRP VBD DT NN DT NN VBZ .'],
    ['It was a talk about fund raisers.', 'PRP VBD DT NN IN NN NNS .'],
  ])('%s', (text, tags) => {
    expect(
      readText(text)
        .tokens.map((token) => token.tag)
        .join(' '),
    ).toBe(tags);
  });
});
