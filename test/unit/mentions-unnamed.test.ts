// Unnamed sources: what makes one, its slots in minimal pairs, and the false friends that are none.
import { describe, expect, it } from 'vitest';
import type { Mention, MentionFinding } from '../../src/engine/mentions/mention.ts';
import { findMentions } from '../../src/engine/mentions/mentions.ts';
import type { Span } from '../../src/engine/report.ts';
import { findQuotes } from '../../src/engine/text/quotes.ts';
import { readText } from '../../src/engine/text/text.ts';

function read(text: string): MentionFinding {
  const document = readText(text);
  return findMentions(document, findQuotes(document), {});
}

/** The first mention whose words begin with `words`, articles apart. */
function mentionOf(text: string, words: string): Mention | undefined {
  const start = text.indexOf(words);
  return read(text).mentions.find(
    (mention) => mention.start <= start && mention.end >= start + words.length && mention.form !== 'pronoun',
  );
}

const words = (text: string, span: Span | null) => (span ? text.slice(span.start, span.end) : null);

describe('kind of a nominal', () => {
  it.each([
    [
      'unnamed',
      'a senior administration official',
      'The plan is dead, a senior administration official said.',
    ],
    ['officials', 'ICE officials', 'The plan is dead, ICE officials said.'],
    ['officials', 'fire officials', 'The blaze is out, fire officials said.'],
    ['officials', 'A State Department official', 'A State Department official said the plan is dead.'],
    [
      'unnamed',
      'A senior State Department official',
      'A senior State Department official said the plan is dead.',
    ],
    ['outlet', 'a reporter', 'At the podium, a reporter asked whether the plan is dead.'],
    ['unnamed', 'a reporter who was jailed', 'The plan is dead, said a reporter who was jailed for it.'],
    ['unnamed', 'Democrats', 'In interviews, Democrats said the plan is dead.'],
    ['unnamed', 'Democrats', 'In more than a dozen interviews this week, Democrats said the plan is dead.'],
    ['unnamed', 'Democrats', 'Democrats said in interviews that the plan is dead.'],
    ['collective', 'Democrats', 'In interviews with NBC News, Democrats said the plan is dead.'],
    ['collective', 'Democrats', 'Lee gave interviews, and Democrats said the plan is dead.'],
    ['unnamed', 'Teachers and union officials', 'Teachers and union officials told CNN the plan is dead.'],
    ['collective', 'Teachers and union officials', 'Teachers and union officials said the plan is dead.'],
    [
      'spokesperson',
      'White House and Pentagon spokesmen',
      'White House and Pentagon spokesmen said the plan is dead.',
    ],
    ['body', 'The White House', 'The White House and two spokesmen said the plan is dead.'],
    ['unnamed', 'someone', 'The plan is dead, said someone who runs the place.'],
    [undefined, 'someone', 'For someone who said the plan is dead, she is well.'],
    ['collective', 'Two-thirds', 'Two-thirds said the plan is dead.'],
    [undefined, 'Two-thirds', 'The plan was cut by two-thirds. Two-thirds of it is dead.'],
    ['unnamed', 'Experts on addiction', 'Experts on addiction told CNN that the plan is dead.'],
    ['collective', 'Experts on addiction', 'Experts on addiction said that the plan is dead.'],
    ['collective', 'four candidates', 'At least four candidates said the plan is dead.'],
    ['unnamed', 'Several candidates', 'Several candidates said the plan is dead.'],
    ['unnamed', 'people who have spoken', 'The plan is dead, people who have spoken with the mayor said.'],
    ['collective', 'people who have spoken', 'The plan is dead, people who have spoken out said.'],
    ['body', 'A banking regulator', 'A banking regulator said the plan is dead.'],
    ['unnamed', 'A former regulator', 'A former regulator said the plan is dead.'],
    ['unnamed', 'Lawyers who reviewed', 'Lawyers who reviewed the papers said the plan is dead.'],
    ['collective', 'Lawyers who', 'Lawyers who like the plan said it is dead.'],
    ['unnamed', 'interviews with', 'The plan is dead, according to interviews with more than 20 employees.'],
    ['document', 'interviews', 'The plan is dead, according to interviews with Mr. Lee.'],
    ['unnamed', "one aide's account", "The plan is dead, according to one aide's account."],
    ['document', 'an account', 'The plan is dead, according to an account of the meeting.'],
    ['unnamed', 'a dozen party leaders', 'The plan is dead, a dozen party leaders said.'],
    ['unnamed', 'Some donors', 'Some donors, speaking on condition of anonymity, said the plan is dead.'],
    ['collective', 'Some donors', 'Some donors said the plan is dead.'],
    ['unnamed', 'Families of the victims', 'Families of the victims said the plan is dead.'],
    ['unnamed', "The crew's relatives", "The crew's relatives said the plan is dead."],
    ['collective', 'Families', 'Families said the plan is dead.'],
    ['unnamed', 'A number of the families', 'A number of the families said the plan is dead.'],
    ['collective', 'A number of experts', 'A number of experts said the plan is dead.'],
    ['unnamed', 'Some of the women', 'Some of the women said the plan is dead.'],
    ['collective', 'Some of the voters', 'Some of the voters said the plan is dead.'],
    ['unnamed', 'The mother of one victim', 'The mother of one victim said the plan is dead.'],
    ['person', 'The mother of the mayor', 'The mother of the mayor said the plan is dead.'],
    ['unnamed', 'Workers at the plant', 'Workers at the plant said the plan is dead.'],
    ['collective', 'Workers', 'Workers said the plan is dead.'],
    ['unnamed', 'Family members of the crew', 'Family members of the crew said the plan is dead.'],
    ['collective', 'Members of Congress', 'Members of Congress said the plan is dead.'],
    ['unnamed', 'Two members of Congress', 'Two members of Congress said the plan is dead.'],
    ['unnamed', 'Western diplomats', 'Western diplomats said the plan is dead.'],
    ['unnamed', 'Half a dozen lawmakers', 'Half a dozen lawmakers said the plan is dead.'],
    ['unnamed', 'Dozens of former students', 'Dozens of former students said the plan is dead.'],
    ['collective', 'A majority of insiders', 'A majority of insiders said the plan is dead.'],
    ['unnamed', 'A third source', 'A third source said the plan is dead.'],
    ['officials', "The senator's staff", "The senator's staff said the plan is dead."],
    ['unnamed', "The girl's parents", "The girl's parents said the plan is dead."],
    ['collective', '70 super PACs', '70 super PACs said the plan is dead.'],
    ['unnamed', 'A third', 'A third said the plan is dead.'],
    ['collective', 'a third', 'Most liked it, but a third said the plan is dead.'],
    ['collective', 'A third of', 'A third of voters said the plan is dead.'],
    ['unnamed', 'four lawmakers', 'At least four lawmakers said the plan is dead.'],
    ['collective', "Some of Lee's allies", "Some of Lee's allies have described the plan as dead."],
    ['unnamed', "Some of Lee's allies", "Some of Lee's allies said the plan is dead."],
    ['person', "The city's chief inspector", "The city's chief inspector said the plan is dead."],
    [
      'spokesperson',
      'A spokesman who declined to be named',
      'A spokesman who declined to be named in line with ministry policy said the plan is dead.',
    ],
    ['officials', 'federal prosecutors', 'He lied to the bank, federal prosecutors said.'],
    ['spokesperson', 'a spokesperson for ICE', 'The plan is dead, a spokesperson for ICE said.'],
    [
      'unnamed',
      'A company spokesman who declined to be named',
      'A company spokesman who declined to be named said the plan is dead.',
    ],
    ['spokesperson', 'A company spokesman', 'A company spokesman said the plan is dead.'],
    [
      'unnamed',
      'people familiar with the matter',
      'The plan is dead, according to people familiar with the matter.',
    ],
    ['collective', 'people', 'Many people said the plan is dead.'],
    ['unnamed', 'people close to Mr. Cruz', 'The plan is dead, according to people close to Mr. Cruz.'],
    [
      'collective',
      'people close to retirement',
      'The plan is dead, according to people close to retirement.',
    ],
    ['collective', 'Critics', 'Critics said the plan is dead.'],
    ['unnamed', 'Two critics', 'Two critics said the plan is dead.'],
    ['unnamed', 'Trump aides', 'Trump aides said the plan is dead.'],
    ['collective', 'Three in four', 'Three in four said the plan is dead.'],
    [
      'person',
      'New York City Mayor Ann Lee',
      'Former prosecutor and New York City Mayor Ann Lee said the plan is dead.',
    ],
    ['collective', 'Some voters', 'Some voters said the plan is dead.'],
    ['unnamed', 'Several voters', 'Several voters said the plan is dead.'],
    ['body', 'The agency', 'The agency said the plan is dead.'],
    ['document', 'The indictment', 'The indictment said the plan is dead.'],
    ['unnamed', 'his mother', 'The boy is ill, his mother said.'],
  ])('%s: %s', (kind, phrase, text) => {
    expect(mentionOf(text, phrase)?.kind).toBe(kind);
  });
});

describe('count', () => {
  it.each([
    ['a person familiar with the matter', [1, 1]],
    ['half a dozen officials', [6, 6]],
    ['aides and allies', [2, null]],
    ['an aide and six officials', [7, 7]],
    ['one official', [1, 1]],
    ['another aide', [1, 1]],
    ['one of the sources', [1, 1]],
    ['two people familiar with the matter', [2, 2]],
    ['three current and former officials', [3, 3]],
    ['a dozen former aides', [12, 12]],
    ['several people with knowledge of the talks', [3, null]],
    ['multiple sources', [3, null]],
    ['at least two aides', [2, null]],
    ['more than ten former employees', [10, null]],
    ['nearly 20 aides', [18, 20]],
    ['sources', [2, null]],
    ['people familiar with the matter', [2, null]],
  ])('%s', (phrase, count) => {
    const text = `The deal was off, ${phrase} said on Friday.`;
    expect(mentionOf(text, phrase)?.unnamed?.count).toEqual(count);
  });
});

describe('basis', () => {
  it.each([
    ['an official who attended the meeting', 1],
    ['an aide who was in the room', 1],
    ['one attendee', 1],
    ['a person with direct knowledge of the talks', 2],
    ['a person involved in the talks', 2],
    ['a person with knowledge of the talks', 3],
    ['a person familiar with the talks', 3],
    ['a person close to the talks', 3],
    ['a person briefed on the talks', 4],
    ['an official who spoke to those in the room', 5],
    ['an official who was told by the senator', 5],
    ['a senior official', 0],
  ])('%s: B%i', (phrase, grade) => {
    const text = `The deal was off, ${phrase} said on Friday.`;
    expect(mentionOf(text, phrase)?.unnamed?.basis.grade).toBe(grade);
  });
});

describe('description', () => {
  it.each([
    ['a source', 0],
    ['a person familiar with the matter', 1],
    ['a U.S. official', 2],
    ['a Western diplomat', 2],
    ['a senior White House official', 3],
    ['a person who attended the meeting', 4],
    ['one of the prosecutors on the case', 4],
  ])('%s: D%i', (phrase, grade) => {
    const text = `The deal was off, ${phrase} said on Friday.`;
    expect(mentionOf(text, phrase)?.unnamed?.description).toBe(grade);
  });

  it('partial identity: a first name whose owner keeps the last one back', () => {
    const text = 'Maria, who asked that her last name not be used, said she was ill.';
    const mention = mentionOf(text, 'Maria');
    expect(mention?.kind).toBe('unnamed');
    expect(mention?.unnamed?.description).toBe(5);
    expect(mentionOf('Maria Lopez, who asked for water, said she was ill.', 'Maria Lopez')?.kind).toBe(
      'person',
    );
  });
});

describe('rank and affiliation', () => {
  it.each([
    ['a senior White House official', 'senior', 'White House'],
    ['a White House official', null, 'White House'],
    ['an anonymous official', null, null],
  ])('%s', (phrase, rank, affiliation) => {
    const text = `The deal was off, ${phrase} said on Friday.`;
    const slots = mentionOf(text, phrase)!.unnamed!;
    expect(words(text, slots.rank)).toBe(rank);
    expect(words(text, slots.affiliation)).toBe(affiliation);
  });
});

describe('reason', () => {
  it.each([
    [
      'An aide, who spoke on condition of anonymity because she feared losing her job, said so.',
      'An aide',
      'harm',
    ],
    ['An aide, who spoke on condition of anonymity for fear of retaliation, said so.', 'An aide', 'harm'],
    [
      'An aide, who spoke on condition of anonymity because the deal had not been announced, said so.',
      'An aide',
      'circumstance',
    ],
    [
      'An aide, who spoke on condition of anonymity because of a nondisclosure agreement, said so.',
      'An aide',
      'circumstance',
    ],
    [
      'An aide, who spoke on condition of anonymity to discuss internal deliberations, said so.',
      'An aide',
      'stock',
    ],
    ['An aide, who was not authorized to speak publicly, said so.', 'An aide', 'stock'],
    ['An aide, who asked not to be named, said so.', 'An aide', null],
    ['An aide, who was not amused, said so.', 'An aide', null],
    [
      'One aide told Reuters on condition of anonymity because of the sensitivity of the matter that it was over.',
      'One aide',
      'stock',
    ],
    [
      'Speaking on condition of anonymity because the deal is not final, two aides said it was over.',
      'two aides',
      'circumstance',
    ],
  ])('%s', (text, phrase, grade) => {
    expect(mentionOf(text, phrase)?.unnamed?.reason?.grade ?? null).toBe(grade);
  });

  it('stands in the next sentence and holds for the same source', () => {
    const text =
      'A person familiar with the deal said it was off. The person requested anonymity because the deal is not final.';
    const mention = mentionOf(text, 'A person familiar with the deal');
    expect(mention?.unnamed?.reason?.grade).toBe('circumstance');
    const other =
      'A person familiar with the deal said it was off. The senator requested a vote because the deal is not final.';
    expect(mentionOf(other, 'A person familiar with the deal')?.unnamed?.reason).toBeNull();
  });

  it.each([
    ['Army officials said it was off. They spoke on condition of anonymity.', 'unnamed'],
    ['Army officials said it was off. The officials spoke on condition of anonymity.', 'unnamed'],
    ['It was off, said Army officials. All spoke on condition of anonymity.', 'unnamed'],
    [
      'It was off, according to Army officials. Senior officials spoke only on condition of anonymity.',
      'unnamed',
    ],
    ['Army officials said it was off. The tipster spoke on condition of anonymity.', 'officials'],
    ['Army officials said it was off. They spoke on Tuesday.', 'officials'],
  ])('in the next sentence makes officials unnamed: %s', (text, kind) => {
    const { mentions, entities } = read(text);
    const first = mentions.find(({ start }) => start === text.indexOf('Army officials'));
    expect(entities[first!.entity!]!.kind).toBe(kind);
  });

  it('the words that withhold the name are kept', () => {
    const text = 'An aide who asked not to be named said so.';
    expect(words(text, mentionOf(text, 'An aide')!.unnamed!.withheld)).toBe('asked not to be named');
  });
});

describe('mentions that go on', () => {
  it('"the customers" are the counted ones from before, with their count', () => {
    const text = 'Three customers of the firm told Reuters so. The customers said why.';
    const mention = mentionOf(text, 'The customers');
    expect(mention?.kind).toBe('unnamed');
    expect(mention?.unnamed?.count).toEqual([3, 3]);
    expect(mentionOf('The customers said why.', 'The customers')?.kind).toBe('collective');
  });

  it('"the elected officials" are others than the advisers named before', () => {
    const { mentions, entities } = read("Lee's advisers said so. The elected officials said why.");
    expect(entities[mentions.find(({ start }) => start === 24)!.entity!]!.name).not.toBe("Lee's advisers");
    const same = read("Lee's advisers said so. The people said why.").mentions;
    expect(same.find(({ start }) => start === 24)!.entity).toBe(same[0]!.entity);
  });

  it('"the person who …" is told apart from the one before, "the person" is not', () => {
    const { mentions } = read('A person close to Ann Lee left. The person who plays Ann Lee said so.');
    const other = mentions.find(({ start }) => start === 32);
    expect(other?.entity).not.toBe(mentions[0]!.entity);
    const same = read('A person close to Ann Lee left. The person said so.').mentions;
    expect(same.find(({ start }) => start === 32)?.entity).toBe(same[0]!.entity);
  });

  it('"the witness" is the one told of before, a named one none', () => {
    const { mentions } = read('A witness interviewed by the staff said so. The witness said why.');
    expect(mentions.at(-1)?.entity).toBe(mentions[0]!.entity);
    expect(mentions.at(-1)?.kind).toBe('unnamed');
    expect(mentionOf('The witness said why.', 'The witness')?.kind).toBe('person');
  });

  it('"all of them" are the same people, "one of them" is not', () => {
    const { mentions } = read('Three aides left. All of them said why.');
    expect(mentions[mentions.length - 1]!.entity).toBe(mentions[0]!.entity);
    const other = read('Three aides left. One of them said why.');
    const one = other.mentions.find((mention) => mention.form === 'nominal' && mention.start > 10);
    expect(one?.entity).not.toBe(other.mentions[0]!.entity);
  });
});

describe('false friends', () => {
  it.each([
    'No one said the road was closed.',
    'Three helicopters said the road was closed.',
    'Not one of her rivals said the road was closed.',
    'Police officials said the road was closed.',
    'Hospital officials said the boy was stable.',
    'A spokeswoman for the county said the road was closed.',
    'The farm has two sources of income, the mayor said.',
    'The lake is the only water source, the mayor said.',
    'He paid for open-source software, the mayor said.',
    'Business Insider reported that the store was closed.',
    'Anyone familiar with the town knows the store is closed.',
    'The store had an anonymous donor, the mayor said.',
    'The mayor said an anonymous caller rang at noon.',
    'The unnamed victim was taken to a hospital, the mayor said.',
    'The caller, who declined to give his name, hung up.',
    'According to the plan, the store will close.',
    'The president was briefed on the matter, the mayor said.',
    'Experts say the store will close.',
  ])('%s', (text) => {
    expect(
      read(text)
        .mentions.filter((mention) => mention.kind === 'unnamed')
        .map((mention) => words(text, mention)),
    ).toEqual([]);
  });
});

describe('who goes on about an unnamed source', () => {
  it.each([
    ['one person', 'The person', 'A tie, one person tweeted. The person laughed.', true],
    ['one person', 'the best person', 'A tie, one person tweeted. She is the best person to ask.', false],
  ])('%s, %s', (first, second, text, same) => {
    expect(mentionOf(text, first)?.entity === mentionOf(text, second)?.entity).toBe(same);
  });
});
