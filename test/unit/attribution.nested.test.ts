// Voices inside voices.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { held, inner, spoken, voicesOf } from './attribution.voices.ts';

describe('inside a quotation', () => {
  test('a quotation in a quotation with its cue', () => {
    expect(inner('“John Lee said, ‘We are out of money.’ Then he left,” said Mary Park.')).toEqual([
      ['‘We are out of money.’', 'John Lee'],
    ]);
  });

  test('without a cue it is the last one who acted', () => {
    expect(
      inner(
        '“John Lee came in and shouted at everyone. ‘You are not doing a good job.’ He left,” Mary Park said.',
      ),
    ).toEqual([['‘You are not doing a good job.’', 'John Lee']]);
  });

  test('indirect words of somebody else', () => {
    expect(inner('“John Lee said that the city is broke,” Mary Park said.')).toEqual([
      ['that the city is broke', 'John Lee'],
    ]);
  });

  test('words somebody was told are a voice without a name', () => {
    expect(inner('“We were told, ‘Finish the paperwork first,’” Mary Park said.')).toEqual([
      ['‘Finish the paperwork first,’', null],
    ]);
  });

  test('what speakers say of themselves is no second voice', () => {
    expect(inner('“I said that the city is broke,” Mary Park said.')).toEqual([]);
  });

  test('a term in inner marks is no second voice', () => {
    expect(inner('“The so-called ‘freedom’ bus is late,” Mary Park said.')).toEqual([]);
  });

  test('a thought of somebody else', () => {
    const text = '“John Lee believes that peace is near, and that it will last,” Mary Park said.';
    expect(voicesOf(text)[1]).toMatchObject({
      content: 'that peace is near, and that it will last',
      speaker: 'John Lee',
      within: '“John Lee believes that peace is near, and that it will last,”',
    });
    expect(voicesOf('“I believe that peace is near,” Mary Park said.')).toHaveLength(1);
  });

  test('"these people are accusing you": a verb before a pronoun, an adjective before a noun', () => {
    expect(
      inner(
        '“Why are these people accusing you of fraud? John Lee is accusing you of theft,” Mary Park said.',
      ),
    ).toContainEqual(['you of theft', 'John Lee']);
    expect(inner('“The accusing letters are lost,” Mary Park said.')).toEqual([]);
  });

  test('who marches down the street speaks, the street does not', () => {
    expect(
      voicesOf('“They march down the street saying ‘Death to the king.’ It is a shame,” Mary Park said.')[1]!
        .words,
    ).toBe('They');
    expect(voicesOf('Mary Park read a report saying the king is dead.')[0]!.words).toBe('a report');
  });

  test('nobody is no voice', () => {
    expect(inner('“No one said ‘the bus is late,’” Mary Park said.')).toEqual([]);
  });

  test('doubled marks are one quotation', () => {
    expect(inner('“‘You need to do more,’” Mary Park said.')).toEqual([]);
  });
});

describe('inside reported words', () => {
  test('a voice in a that-clause', () => {
    expect(inner('Mary Park said that John Lee had promised to resign.')).toEqual([
      ['to resign', 'John Lee'],
    ]);
  });

  test('a clause of time with a report in it stays inside what was said', () => {
    expect(
      inner('John Lee said he first raised it in May, after the Herald reported the aid was late.'),
    ).toContainEqual(['the aid was late', 'Herald']);
    // the reporter's own aside is no part of it
    expect(spoken('John Lee said he left in May, according to the Herald.')[0]!.content).not.toContain(
      'Herald',
    );
  });

  test('a content that has no verb yet goes on over a comma', () => {
    expect(
      spoken('Ada Quill noted that during the visit last week, John Lee repeated his promise to resign.')[0],
    ).toMatchObject({ content: 'that during the visit last week, John Lee repeated his promise to resign' });
    expect(
      spoken('Ada Quill noted that the city is broke, according to the Herald.')[0]!.content,
    ).not.toContain('Herald');
  });

  test('the clause of a noun ends where the verb of the noun follows', () => {
    const contents = spoken(
      'The Herald asked whether her claim that the town would have to wait its turn was right.',
    ).map((voice) => voice.content);
    expect(contents).toContain('that the town would have to wait its turn');
    expect(
      spoken('John Lee repeated his claim that the man who left was ill.').map((voice) => voice.content),
    ).toContain('that the man who left was ill');
  });

  test('somebody’s description of another, disputed', () => {
    expect(
      inner(
        'Ada Quill took issue with the prosecutor’s description of her as a “con woman,” among other things.',
      ).map(([, speaker]) => speaker),
    ).toEqual(['the prosecutor']);
    expect(inner('Ada Quill took issue with the weight of the parcel.')).toEqual([]);
  });

  test('the name right behind "the site" is the source', () => {
    const content = 'that the dam is broken';
    const text = 'John Lee shared a report from the news site The Harbour Post that the dam is broken.';
    expect(spoken(text).find((voice) => voice.content === content)?.speaker).toMatch(/Harbour Post/);
    expect(
      spoken('John Lee shared a report from Ada Quill that the dam is broken.').find(
        (voice) => voice.content === content,
      )?.words,
    ).toBe('Ada Quill');
  });

  test('"the candidate" is whose campaign was named last', () => {
    const text =
      'As chairman of John Lee’s campaign, Bo Park told friends that the candidate said “no” to them.';
    expect(inner(text)[0]![1]).toBe('John Lee');
    expect(
      inner('As John Lee’s chairman, Bo Park told friends that the candidate said “no” to them.'),
    ).not.toContainEqual(['“no” to them', 'John Lee']);
  });

  test('the main verb of a reported clause tells of another voice', () => {
    expect(
      inner(
        'Ada Quill noted that the inspector general also found 12 letters on a private account of the secretary.',
      ),
    ).toEqual([['12 letters on a private account of the secretary', 'the inspector general']]);
    expect(
      inner('Ada Quill noted that the inspector general also sold 12 letters on a private account.'),
    ).toEqual([]);
  });

  test('the main verb of what a source behind it tells', () => {
    expect(
      inner('The State Department has now found between 600 and 700 messages, according to the auditors.'),
    ).toEqual([['between 600 and 700 messages', 'State Department']]);
    expect(inner('A company called Harmony gave the money in June, according to the auditors.')).toEqual([]);
  });

  test('whoever is held in contempt for refusing has refused', () => {
    const speakers = (text: string) => spoken(text).map((voice) => [voice.content, voice.speaker]);
    expect(
      speakers(
        'The panel voted to hold Bo Park, a former aide, in contempt for refusing to testify about it.',
      ),
    ).toContainEqual(['to testify about it', 'Bo Park']);
    expect(speakers('Ada Quill apologized for refusing to testify about it.')).toEqual([
      ['refusing to testify about it', 'Ada Quill'],
    ]);
  });

  test('a block behind "according to …:" holds its voices', () => {
    const block = 'The firm “got a million” from the city, the Herald reported. It paid nothing.';
    const voices = spoken(`According to Ada Quill, writing for The Post:\n\n${block}\n\nThe end.`);
    expect(voices.map(({ content, speaker, within }) => [content, speaker, within])).toEqual([
      [block, 'Ada Quill', null],
      ['The firm “got a million” from the city', 'Herald', block],
    ]);
    // a heading before a list says nothing of who speaks
    expect(spoken('These are the rooms of the house:\n\nThe kitchen is new.')).toEqual([]);
  });

  test('"writing for The Post" describes, it is no content', () => {
    expect(
      spoken('According to Ada Quill, writing for The Post, the firm was broke.').map(
        (voice) => voice.content,
      ),
    ).toEqual(['the firm was broke']);
    expect(spoken('According to Ada Quill, writing is hard.')[0]!.content).toBe('writing is hard');
  });

  test('whoever asks behind "until" is the subject', () => {
    const text = 'The sums that were not shown until Ada Quill asked about them in April were large.';
    expect(spoken(text).map((voice) => voice.words)).toEqual(['Ada Quill']);
    expect(spoken('People who know Ada Quill asked about them.')[0]!.words).toBe('People who know Ada Quill');
  });

  test('"refused to say that …" is one act', () => {
    expect(inner('Mary Park refused to say that the city is broke.')).toEqual([]);
  });

  test('"according to" around a quotation with a cue of its own adds no voice', () => {
    const voices = spoken('“We are broke,” the mayor told the council, according to two people in the room.');
    expect(voices.map((voice) => voice.content)).toEqual(['“We are broke,”']);
  });

  test('a document that quotes somebody holds the quotation', () => {
    expect(held('“We are broke,” the mayor told the council, according to a transcript.')).toEqual([
      ['“We are broke,” the mayor told the council', '“We are broke,”', 'the mayor'],
    ]);
  });
});

describe('the seed article', () => {
  const text = readFileSync(new URL('../../seeds/ice-meeting.txt', import.meta.url), 'utf8');

  test('its four inner voices have their speakers', () => {
    const quoted = inner(text).filter(([content]) => /^[‘']/.test(content!));
    expect(quoted.map(([content, speaker]) => [content!.slice(1, 16), speaker])).toEqual([
      ['You guys aren’t', 'Stephen Miller'],
      ['Why aren’t you ', 'Stephen Miller'],
      ['What do you mea', 'Stephen Miller'],
      ['We’re going aft', 'Tom Homan'],
    ]);
  });

  test('Noem speaks through one official', () => {
    const voice = spoken(text).find((each) => each.content.includes('doing an okay job'));
    expect(voice).toMatchObject({ speaker: 'Kristi Noem', tellers: ['one official'], within: null });
  });
});
