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
    ['told by somebody described', ['CNN'], '"It is over," an aide, who was there, told CNN.'],
    [
      'no way: turned on a paper',
      [],
      'Ruth Ames turned the story on the Washington Post, saying that It is over.',
    ],
    [
      "a radio with a paper's name",
      ['Boston Herald Radio'],
      'Ruth Ames said on Boston Herald Radio that It is over.',
    ],
    ["an outlet's analyst", ['Fox News'], 'It is over, according to Fox News judicial analyst Ruth Ames.'],
    ['a network of three letters', ['ABC News'], 'In an interview with ABC, Ruth Ames said It is over.'],
    ['an op-ed', ['Washington Post'], '"It is over," Ruth Ames wrote in a Washington Post op-ed.'],
    ['comments to it', ['Bloomberg TV'], 'Ruth Ames said It is over in comments to Bloomberg TV.'],
    ['per an outlet', ['CNN'], '"It is over," Ruth Ames said, per CNN.'],
    ['reported behind', ['Boston Globe'], 'Ruth Ames said that It is over, The Boston Globe reported.'],
    [
      'reported before',
      ['Boston Globe'],
      'As The Boston Globe reported on Monday, Ruth Ames said It is over.',
    ],
    ['its columnist wrote', ['Politico'], 'Politico columnist Ruth Ames wrote that It is over.'],
    ['no way: its columnist said', [], 'Politico columnist Ruth Ames said that It is over.'],
    ['no way: wrote there once', [], 'It is over, according to a former editor of the Boston Globe.'],
    [
      'wrote elsewhere this time',
      ['Washington Post'],
      'Fox News contributor Ruth Ames wrote in the Washington Post that It is over.',
    ],
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
    ['a reporter after the outlet', ['CNN'], '"It is over," Ruth Ames told CNN\'s Tilda Marsh.'],
    ['no way: the media at large', [], '"It is over," Ruth Ames told the media.'],
    ['no name, but named before', ['the newspaper'], '"It is over," Ruth Ames told the newspaper.'],
    ['the day is no name', ['CNN'], 'Ruth Ames told CNN Tuesday that It is over.'],
    ['sent to it', ['NBC News'], '"It is over," Ruth Ames said in a statement emailed to NBC News.'],
    [
      'no way: worked together with it',
      [],
      'The school worked with The Los Angeles Times on articles that examined "why It is over."',
    ],
    ['no way: named in the words', [], '"It is over, it was on \'Fox and Friends,\'" Ruth Ames said.'],
    ['no way: told of another time', [], 'Asked about what she told CNN, Ruth Ames said It is over.'],
    ['no way: a post', [], '"It is over," Ruth Ames wrote on Twitter after an interview with Fox News.'],
    ['a programme in marks', ['Meet the Press'], 'Speaking on "Meet the Press," Ruth Ames said It is over.'],
    ['the words begin behind the programme', ['This Week'], 'Ruth Ames said on "This Week" that It is over.'],
    ['a column', ['Daily Beast'], 'A column in The Daily Beast, entitled “It is over,” appeared on Monday.'],
  ])('%s', (_what, relay, text) => {
    expect(relayOf(text, 'It is over')).toEqual(relay);
  });
});

describe('outlets and programmes that no list knows', () => {
  test.each([
    ['a call sign', ['KTRX-TV'], '"It is over," Ruth Ames told KTRX-TV on Sunday.'],
    ['a call sign of four letters', ['WKQZ'], 'Ruth Ames told WKQZ that It is over.'],
    ['no way: four letters of a firm', [], '"It is over," Ruth Ames told KPMG.'],
    [
      'the noun before',
      ['Country Roads'],
      'In an interview with the magazine Country Roads, Ruth Ames said It is over.',
    ],
    [
      'no way: what the magazine was told',
      [],
      'She told the magazine Hale was ill. "It is over," said Ruth Ames.',
    ],
    ['the noun behind', ['Radyo Kanda'], '"It is over," Ruth Ames told Radyo Kanda radio.'],
    ['no way: whom radio is for', [], 'After hours of Christian radio, Ruth Ames said It is over.'],
    [
      'a show of a name',
      ['Tilda Marsh Show'],
      'In an interview on the Tilda Marsh Show, Ruth Ames said It is over.',
    ],
    ['no way: where goods are shown', [], 'Ruth Ames said on Monday at the Turin Auto Show that It is over.'],
    [
      'a local paper',
      ['Bend Ferry Standard'],
      'Speaking to the Bend Ferry Standard, Ruth Ames said It is over.',
    ],
    ['an apposition', ['Marsh Hour'], '"It is over," Ruth Ames said on the Marsh Hour, a podcast.'],
    [
      'a title beside the noun',
      ['Straight Line'],
      '"It is over," Ruth Ames said on the "Straight Line" podcast.',
    ],
    ['a title behind the noun', ['Midday'], '"It is over," Ruth Ames said on the radio show "Midday."'],
    ["somebody's show", ["Tilda Marsh's show"], '"It is over," Ruth Ames said on Tilda Marsh\'s show.'],
    ["no way: the speaker's own show", [], '"It is over," Ruth Ames said on her show.'],
    [
      'a host',
      ['radio host Tilda Marsh'],
      'Ruth Ames told conservative radio host Tilda Marsh that It is over.',
    ],
    ['no way: the host speaks', [], '"It is over," said radio host Tilda Marsh.'],
    ['quoted by', ['Nour News'], '"It is over," Ruth Ames was quoted as saying by Nour News.'],
  ])('%s', (_what, relay, text) => {
    expect(relayOf(text, 'It is over')).toEqual(relay);
  });
  test('a content that swallows the way', () => {
    expect(
      relayOf('Ruth Ames criticized the plan in a Washington Post op-ed on Monday.', 'the plan'),
    ).toEqual(['Washington Post']);
    expect(relayOf('Ruth Ames criticized the plan in the Washington Post building.', 'the plan')).toEqual([]);
  });
  test('what is recounted on a programme, and what its teller goes on to say', () => {
    const text = 'Ruth Ames recounted the incident on Tilda Marsh Radio. "He took the keys," she said.';
    expect(relayOf(text, 'He took')).toEqual(['Tilda Marsh Radio']);
    const heard = 'Ruth Ames criticized a report on Tilda Marsh Radio. "He took the keys," she said.';
    expect(relayOf(heard, 'He took')).toEqual([]);
  });
});

test("a name in capitals that only its own house writes so is the article's own outlet", () => {
  expect(relayOf('"It is over," Ruth Ames told USA TODAY.', 'It is over')).toEqual([]);
  expect(relayOf('"It is over," Ruth Ames told USA Today.', 'It is over')).toEqual(['USA Today']);
  expect(relayOf('"It is over," Ruth Ames told CNN.', 'It is over')).toEqual(['CNN']);
  expect(
    relayOf('AMES LEADS USA TODAY POLL IN RENO\n\n"It is over now," Ruth Ames told USA Today.', 'over now'),
  ).toEqual(['USA Today']);
});

test("the credits show the article's own outlet", () => {
  const told = '"It is over," Ruth Ames told CNN.';
  expect(relayOf(`By Tilda Marsh, CNN\n\n${told}`, 'It is over')).toEqual([]);
  expect(relayOf(`CNN — The house is sold.\n\n${told}`, 'It is over')).toEqual([]);
  expect(relayOf(`By Tilda Marsh, Reuters\n\n${told}`, 'It is over')).toEqual(['CNN']);
  expect(relayOf(`CNN polls show a lead.\n\n${told}`, 'It is over')).toEqual(['CNN']);
});

describe('an interview or appearance that is told of first', () => {
  test.each([
    ['sat down with', ['CNN'], 'Ruth Ames sat down with CNN on Friday. "It is over," she said.'],
    ['a paragraph on', ['Fox News'], 'Ruth Ames appeared on Fox News on Friday.\n\n"It is over," Ames said.'],
    [
      'published by',
      ['New York Post'],
      'Ruth Ames gave an interview published Monday by the New York Post. "It is over," she said.',
    ],
    [
      'no way: somebody else says it',
      [],
      'Ruth Ames sat down with CNN on Friday. "It is over," said Tom Hale.',
    ],
    ['no way: only hosted', [], 'Ruth Ames spoke at a forum hosted by CNN. "It is over," she said.'],
    ['no way: written', [], 'Ruth Ames appeared on Fox News on Friday. "It is over," she wrote later.'],
    ['no way: watched', [], 'Ruth Ames watched the news on CNN. "It is over," she said.'],
    ['no way: nobody in particular', [], 'Ruth Ames spoke with the media on Friday. "It is over," she said.'],
  ])('%s', (_what, relay, text) => {
    expect(relayOf(text, 'It is over')).toEqual(relay);
  });
});

describe('runs of one speaker', () => {
  test('what was said before is told in passing', () => {
    const text =
      '"It is over," Ruth Ames told CNN. She has said that she was tired. "We lost the house," she said.';
    expect(relayOf(text, 'We lost')).toEqual(['CNN']);
    expect(relayOf(text, 'she was tired')).toEqual([]);
  });
  test('one of several unnamed people goes on', () => {
    const text = 'Three aides told CNN that it is over. One of them said we lost the house.';
    expect(relayOf(text, 'we lost')).toEqual(['CNN']);
    expect(relayOf(text.replace('One of them', 'A lawyer'), 'we lost')).toEqual([]);
  });
  test("what is told to the article's own outlet next came no such way", () => {
    const text =
      '"It is over," Ruth Ames told CNN. Reached by POLITICO, Ames said we lost the house. "I was there," she said.';
    expect(relayOf(text, 'we lost')).toEqual([]);
    expect(relayOf(text, 'I was there')).toEqual([]);
    expect(relayOf(text.replace('Reached by POLITICO, ', ''), 'we lost')).toEqual(['CNN']);
  });
  test('the day of the words before, in one sentence, parts nothing', () => {
    const text =
      '"It is over," Ruth Ames told CNN on Friday after hinting that we lost the house. "I was there," she said.';
    expect(relayOf(text, 'I was there')).toEqual(['CNN']);
  });
  test('after others, who gave a long interview goes on', () => {
    const said =
      '"It is over," Ruth Ames told CNN.\n\n"They took it," she said.\n\n"I was there," she said.\n\n';
    const after = 'Tom Hale called the claims old.\n\nAmes said we lost the house.';
    expect(relayOf(said + after, 'we lost')).toEqual(['CNN']);
    const again = 'Tom Hale left.\n\nAmes said Friday that we lost the house.';
    expect(relayOf(`${said}On Friday, she said it was a crime.\n\n${again}`, 'we lost')).toEqual(['CNN']);
    expect(relayOf(said + again, 'we lost')).toEqual([]);
    const other = 'Ames told a rally in Reno that she was fine.\n\nAmes said we lost the house.';
    expect(relayOf(said + other, 'we lost')).toEqual([]);
  });
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
  test('another place, named before the words, ends the run', () => {
    const text =
      '"It is over," Ruth Ames told CNN. Ames was booed at the convention. "We lost the house," she said.';
    expect(relayOf(text, 'We lost')).toEqual([]);
  });
  test("an answer came the way of the outlet's question", () => {
    const text =
      'In an interview with CBS News, Ann Cole asked Ruth Ames whether the house was sold. "It is over," Ames said.';
    expect(relayOf(text, 'It is over')).toEqual(['CBS News']);
    expect(relayOf(text.replace('In an interview with CBS News, Ann', 'Ann'), 'It is over')).toEqual([]);
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

describe('interviewers', () => {
  const text =
    '"It is over," Ruth Ames told CNN\'s Tilda Marsh. ¶ "Nobody knew," said Tom Hale, an aide. ¶ Asked by Marsh about the house, Ames said it was lost.';
  test('what is answered to one came the way of what was told to her', () => {
    expect(relayOf(text.replaceAll(' ¶ ', '\n\n'), 'it was lost')).toEqual(['CNN']);
  });
  test('nobody of an outlet asks', () => {
    expect(relayOf(text.replaceAll(' ¶ ', '\n\n').replace("CNN's ", ''), 'it was lost')).toEqual([]);
  });
});

describe('headline and lede', () => {
  const text =
    'Ruth Ames said she was unlikely to run. ¶ The mayor has led the town since May. ¶ "I am tired," Ames told ITV.';
  test('tell what was said to the outlet named below', () => {
    expect(relayOf(text.replaceAll(' ¶ ', '\n\n'), 'unlikely')).toEqual(['ITV']);
  });
  test('not what was said elsewhere', () => {
    const elsewhere = text.replace('said she', 'said at a rally she');
    expect(relayOf(elsewhere.replaceAll(' ¶ ', '\n\n'), 'unlikely')).toEqual([]);
  });
});

describe('another outlet’s story', () => {
  const article = (outlet: string) =>
    `"It is over," Ruth Ames told ${outlet}. "We lost," Tom Hale told ${outlet}.\n\nOne aide inside the house said it was never lost.`;
  test('its unnamed sources came that way where it reports', () => {
    const text = `${article('ITV')}\n\nITV also reported that the house was sold.`;
    expect(relayOf(text, 'never lost')).toEqual(['ITV']);
  });
  test('but an outlet that was only spoken to has no story', () => {
    expect(relayOf(article('ITV'), 'never lost')).toEqual([]);
  });
});

describe('another occasion', () => {
  const lines = (...texts: string[]) => texts.join('\n\n');
  test('an interview with the reporter is not the one told of next', () => {
    const text =
      '"He was charming," Ruth Ames said in a recent interview. Ames told Reuters that it would fail.';
    expect(relayOf(text, 'charming')).toEqual([]);
    expect(relayOf(text.replace(' in a recent interview', ''), 'charming')).toEqual(['Reuters']);
  });
  test('a quotation before another that was said on the air', () => {
    const text = lines('"Vote tomorrow," Ruth Ames said.', 'Ames said on CNN that it would fail.');
    expect(relayOf(text, 'Vote')).toEqual([]);
    expect(relayOf(text.replace('said on', 'told'), 'Vote')).toEqual(['CNN']);
  });
  test('a rally named by its day', () => {
    const text = "Ruth Ames told CNN that it would fail. At last week's rally, Ames said it was lost.";
    expect(relayOf(text, 'it was lost')).toEqual([]);
    expect(relayOf(text.replace("At last week's rally, ", ''), 'it was lost')).toEqual(['CNN']);
  });
  test('an interviewer of another outlet', () => {
    const text = lines(
      '"It is over," Ruth Ames told CNN\'s Tilda Marsh.',
      '"We lost," Ames told Reuters.',
      'Asked by Marsh about the house, Ames said it was sold.',
    );
    expect(relayOf(text, 'it was sold')).toEqual(['CNN']);
  });
});

describe('what an outlet reports, citing somebody', () => {
  const inner = (text: string) => {
    const { statements, sources } = analyze(text);
    const found = statements.find(({ within }) => within !== null);
    return found
      ? [
          sources.find(({ id }) => id === found.source)?.kind,
          found.relay.join(),
          found.content.map(({ start, end }) => text.slice(start, end)).join(),
        ]
      : null;
  };
  test.each([
    [
      'The firm will cut 900 jobs, Reuters reported, citing two people familiar with the matter.',
      'unnamed',
      'The firm will cut 900 jobs',
    ],
    [
      'The firm will cut 900 jobs, The New York Times reports, quoting family and neighbors.',
      'unnamed',
      'The firm will cut 900 jobs',
    ],
    [
      'Reuters said the firm will cut 900 jobs, citing a lawyer involved in the case.',
      'unnamed',
      'the firm will cut 900 jobs',
    ],
    [
      'Reuters, citing internal documents, reported that the firm will cut jobs.',
      'document',
      'that the firm will cut jobs',
    ],
    [
      'The firm will cut 900 jobs, according to Reuters, which cited two aides.',
      'unnamed',
      'The firm will cut 900 jobs',
    ],
  ])('%s', (text, kind, content) => {
    expect(inner(text)?.[0]).toBe(kind);
    expect(inner(text)?.[2]).toBe(content);
    expect(['Reuters', 'New York Times']).toContain(inner(text)?.[1]);
  });
  test('what somebody else cites for what they do', () => {
    expect(inner('The mayor closed the bridge, citing two reports.')).toBeNull();
    expect(inner('Reuters reported that the firm, citing its costs, would close the plant.')).toBeNull();
  });
});
