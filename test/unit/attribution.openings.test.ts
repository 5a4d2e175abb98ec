// Who speaks where the sentence does not begin with them, or begins with them and an aside. Each sentence is why a rule
// exists; the second of a pair looks alike and is read the other way.
import { describe, expect, test } from 'vitest';
import { spoken } from './attribution.voices.ts';

/** Speaker of the statement that holds the words; null where nobody is told, undefined where there is none. */
const speakerOf = (text: string, words: string) =>
  spoken(text).find((voice) => voice.content.includes(words))?.speaker;

describe('a verb that opens the sentence before whoever says it', () => {
  test.each([
    ['It rained. Said Ada Quill, who knew them both, “We were so proud.”', 'so proud', 'Ada Quill'],
    ['It rained. Continued Tom Park: “It is late.”', 'It is late', 'Tom Park'],
    ['It rained. Said the mayor: “It is late.”', 'It is late', 'the mayor'],
    // a name that reads like the verb, and a participle
    ['It rained. Said Park, a farmer, told reporters, “It is late.”', 'It is late', 'Said Park'],
    ['It rained. Asked a direct question, Ada Quill said, “It is late.”', 'It is late', 'Ada Quill'],
  ])('%s', (text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
});

describe('what is done before the cue', () => {
  test('a deed with a quotation in it is not what the subject says', () => {
    const voices = spoken(
      'Walking in to shouts of “Reed, Reed, Reed!,” Ada Quill said the dam was “safe and sound.”',
    );
    expect(voices.map(({ content, speaker }) => [content, speaker])).toEqual([
      ['the dam was “safe and sound.”', 'Ada Quill'],
    ]);
  });
  test('a quotation before the cue is', () => {
    expect(speakerOf('“Walking in was hard,” Ada Quill said on Monday.', 'Walking in')).toBe('Ada Quill');
  });
});

describe('what is called something by a pointing word', () => {
  test.each([
    [
      'Ada Quill accused the mayor of lying. Harbor manager Tom Park called that “beyond preposterous.”',
      'beyond preposterous',
      'Tom Park',
    ],
    // "that" opens a clause of another verb
    ['Ada Quill said that “beyond the dam” nothing was safe.', 'beyond the dam', 'Ada Quill'],
  ])('%s', (text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
});

describe('a name that opens its sentence, with an aside behind it', () => {
  test.each([
    ['Ada Quill, herself a doctor, said the dam was safe.', 'the dam', 'Ada Quill'],
    // a pronoun with a verb of its own opens another clause
    ['Tom Park met Ada Quill, he was tired, Nora Reed said.', 'he was tired', 'Nora Reed'],
    [
      'Tom Reed said: “No town has done it with wind alone.”\n\nAnd Tom Park, for all the help he gave, seems to agree. “We do not know yet,” he said.',
      'do not know',
      'Tom Park',
    ],
    // somebody behind a preposition is no subject
    [
      'Tom Reed said: “No town has done it with wind alone.” For Tom Park, in the end, it was a loss. “We do not know yet,” Reed said.',
      'do not know',
      'Tom Reed',
    ],
  ])('%s', (text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
});

describe('“was like, ‘…’” in talk', () => {
  test('has the voice of whoever was', () => {
    const voices = spoken(
      '“It was fast. And our editor was like, ‘Please send all of it,’ and we did,” the writer says.',
    );
    expect(voices.find(({ content }) => content.startsWith('‘Please'))?.speaker).toBe('our editor');
  });
  test('is no voice where it compares', () => {
    expect(spoken('“Those two were like ‘Punch and Judy’ to us,” Ada Quill said.').length).toBe(1);
  });
});

describe('a pronoun alone behind a verb of judging', () => {
  test('tells whom it was said to, nothing of what was said', () => {
    expect(
      spoken('The panel confirmed that the chiefs came to the meeting, when Tom Park scolded them.').map(
        ({ content }) => content,
      ),
    ).not.toContain('them');
  });
  test('whoever is judged by name is told', () => {
    expect(spoken('On Monday, Tom Park criticized Ada Quill.').map(({ content }) => content)).toContain(
      'Ada Quill',
    );
  });
});
