// Who is who: names and their short forms, bodies, outlets, pronouns, groups; each rule beside a counter-example.
import { describe, expect, it, test } from 'vitest';
import { read } from './mentions.read.ts';

describe('a person’s name without title and role', () => {
  it.each([
    [
      'ICE deputy assistant director of media affairs Laszlo Baksay told the paper so.',
      'Laszlo Baksay',
      'ICE deputy assistant director of media affairs',
    ],
    ['Homeland Security Secretary Kristi Noem said so.', 'Kristi Noem', 'Homeland Security Secretary'],
    ['Sen. Marco Rubio (R-Fla.) said so.', 'Marco Rubio', 'Sen.'],
    ['Ann Lee, a spokeswoman for the county, said so.', 'Ann Lee', 'a spokeswoman for the county'],
    ['Ann Lee, who leads the union, said so.', 'Ann Lee', 'who leads the union'],
    ['The campaign manager Robby Mook said so.', 'Robby Mook', 'campaign manager'],
    ['The press secretary, Josh Earnest, said so.', 'Josh Earnest', 'The press secretary'],
    ['Secretary of State John Kerry said so.', 'John Kerry', 'Secretary of State'],
    ['Mr. Gates said so.', 'Gates', null],
    // names that lists or small letters hide
    ['Abu Bakr al-Hashimi said so.', 'Abu Bakr al-Hashimi', null],
    ['Martin Luther King Jr. said so.', 'Martin Luther King Jr.', null],
    ['Don Ytterberg, a farmer, said so.', 'Don Ytterberg', 'a farmer'],
    ['The head of the harbor’s engineering centre, Tauqeer Ahmedi, said so.', 'Tauqeer Ahmedi', 'The head'],
    [
      'The Council on Water Relations National Executive Director Ann Lee said so.',
      'Ann Lee',
      'Council on Water Relations National Executive Director',
    ],
  ])('%s', (text, name, role) => {
    const { all } = read(text);
    const found = all.find(({ mention }) => mention.form === 'name' && mention.kind === 'person')!;
    expect(found.entity?.name).toBe(name);
    const span = found.mention.role;
    expect(span ? text.slice(span.start, span.end) : null).toBe(role);
  });

  it('does not swallow the cue', () => {
    const { all, text } = read(
      'An official who spoke to those in the room during the meeting told the Examiner so.',
    );
    expect(text.slice(all[0]!.mention.start, all[0]!.mention.end)).toBe(
      'An official who spoke to those in the room during the meeting',
    );
  });
});

describe('full names and short forms', () => {
  it.each([
    ['Donald J. Trump spoke first. President Trump was late. Trump said so.', 'Trump', 'Donald J. Trump'],
    ['Bill Clinton met Hillary Clinton. Mrs. Clinton said so.', 'Mrs. Clinton', 'Hillary Clinton'],
    ['Bill Clinton met Hillary Clinton. Mr. Clinton said so.', 'Mr. Clinton', 'Bill Clinton'],
    ['William Gates met the board. Bill Gates said so.', 'Bill Gates', 'William Gates'],
    ['Ann Lee met Bob Park. Park said so.', 'Park', 'Bob Park'],
    // "both" is no name's last word
    ['Ann Lee met Bob Park. Lee and Park both said so.', 'Park', 'Bob Park'],
    // the family name stands first
    ['Wen Lihua, the harbor chief, was late. Mr. Wen said so.', 'Mr. Wen', 'Wen Lihua'],
    ['Wen Lihua met Ann Wen. Ms. Wen said so.', 'Ms. Wen', 'Ann Wen'],
    ['Abu Bakr al-Hashimi spoke. Al-Hashimi said so.', 'Al-Hashimi', 'Abu Bakr al-Hashimi'],
    ['Abu Bakr al-Hashimi spoke. Hashimi said so.', 'Hashimi', 'Abu Bakr al-Hashimi'],
    ['Ursula von der Linden spoke. Von der Linden said so.', 'Von der Linden', 'Ursula von der Linden'],
  ])('%s', (text, words, name) => {
    expect(read(text).find(words)?.entity?.name).toBe(name);
  });

  it('keeps people of one family name apart', () => {
    const { find } = read('Bill Clinton met Hillary Clinton at noon.');
    expect(find('Bill Clinton')!.mention.entity).not.toBe(find('Hillary Clinton')!.mention.entity);
  });
});

describe('nouns that take up a name', () => {
  it.each([
    ['Sen. Ann Lee voted no. The senator said so on Friday.', 'The senator', 'Ann Lee'],
    ['Carl Groberg, 33, is a nurse. The 33-year-old said so.', 'The 33-year-old', 'Carl Groberg'],
    ['Carl Groberg, 33, is a nurse. The governor said so.', 'The governor', 'The governor'],
    ['Ann Lee, a teacher, met Bob Park, a lawyer. The teacher said so.', 'The teacher', 'Ann Lee'],
    ['Ann Lee, the finance minister, was late. The official said so.', 'The official', 'Ann Lee'],
    [
      'An official said no. Ann Lee, the finance minister, left. The official said so.',
      'The official',
      'An official',
    ],
    ['Ann Lee, a teacher, was late. The official said so.', 'The official', 'The official'],
    // the place, the party and what else the description holds must not be another's
    [
      'Sen. Ann Lee (R-Utah) met Sen. Bo Park (D-Calif.). The Utah senator said so.',
      'The Utah senator',
      'Ann Lee',
    ],
    [
      'Sen. Ann Lee (R-Utah) met Sen. Bo Park (D-Calif.). The Republican said so.',
      'The Republican',
      'Ann Lee',
    ],
    [
      'Sen. Ann Lee of Utah spoke. The Florida senator said so.',
      'The Florida senator',
      'The Florida senator',
    ],
    [
      'Defense Secretary Ann Lee and press secretary Bo Park met. The secretary said so.',
      'The secretary',
      'Ann Lee',
    ],
    [
      'President Ann Lee met Bo Park, the president of Acme. The president said so.',
      'The president',
      'Ann Lee',
    ],
    [
      'President Ann Lee met Vice President Bo Park. The vice president said so.',
      'The vice president',
      'Bo Park',
    ],
    [
      'Award-winning actress Ann Lee, star of a film, met Mary Park. The actress said so.',
      'The actress',
      'Ann Lee',
    ],
    // what an office is of belongs to it
    [
      'Former Secretary of State Ann Lee met Deputy Secretary of State Bo Park. The former secretary of state said so.',
      'The former secretary of state',
      'Ann Lee',
    ],
    ['Bo Park, the president of Acme, spoke. The president said so.', 'The president', 'Bo Park'],
    [
      'Bo Park, the president of Acme, left. It rained. It snowed. It hailed. It froze. The president said so.',
      'The president',
      'The president',
    ],
    // whoever is talked of goes on by a trade and what is told of it besides
    [
      'Ann Lee, the author of a play, spoke. The soft-spoken novelist said so.',
      'The soft-spoken novelist',
      'Ann Lee',
    ],
    ['Ann Lee, an author, spoke. The young witness said so.', 'The young witness', 'The young witness'],
    ['Ann Lee, an author, spoke. The Acme novelist said so.', 'The Acme novelist', 'The Acme novelist'],
    // "new" opens a place's name too
    [
      'Gov. Ann Lee of New Jersey spoke. The New Jersey governor said so.',
      'The New Jersey governor',
      'Ann Lee',
    ],
    ['Gov. Ann Lee spoke. The new governor said so.', 'The new governor', 'The new governor'],
    // an office to be filled is nobody's
    ['President Ann Lee spoke. The next president said so.', 'The next president', 'The next president'],
    // public figures need not be told of
    ['Marco Rubio met Ted Cruz. The Florida senator said so.', 'The Florida senator', 'Marco Rubio'],
    ['Mr. Obama met Ann Lee. The president said so.', 'The president', 'Obama'],
    ['Former President Obama met Ann Lee. The president said so.', 'The president', 'The president'],
  ])('%s', (text, words, name) => {
    expect(read(text).find(words)?.entity?.name).toBe(name);
  });
});

describe('the role of a person is the one that tells most', () => {
  it.each([
    [
      'Ann Lee, who won on Saturday, left. Ann Lee, the mayor of Rome, said so.',
      'Ann Lee',
      'the mayor of Rome',
    ],
    ['Rival Ann Lee left. Ann Lee, the mayor of Rome, said so.', 'Ann Lee', 'the mayor of Rome'],
    ['Sen. Ann Lee left. Ann Lee, who won on Saturday, said so.', 'Ann Lee', 'Sen.'],
    [
      'Ann Lee, the mayor of Rome, left. Ann Lee, who leads the union, said so.',
      'Ann Lee',
      'the mayor of Rome',
    ],
  ])('%s', (text, name, role) => {
    expect(read(text).entities.find((each) => each.name === name)?.role).toBe(role);
  });

  it('whoever is called by an office only is called by all its words', () => {
    const { entities } = read('The head of the harbor’s research centre said so. The head was late.');
    expect(entities[0]!.name).toBe('The head of the harbor’s research centre');
  });
});

describe('descriptions before the name', () => {
  it.each([
    [
      'A spokesman for Senator Ann Lee said no. Lee spokesman Bo Park said so.',
      'A spokesman for Senator Ann Lee',
      'Bo Park',
    ],
    [
      'A spokesman for the mayor said no. Lee spokesman Bo Park said so.',
      'A spokesman for the mayor',
      'A spokesman for the mayor',
    ],
    [
      'A lawyer for the family said no. The lawyer, Bo Park, was brief.',
      'A lawyer for the family',
      'Bo Park',
    ],
    [
      'The Chinese finance minister said no. The finance minister, Bo Park, was brief.',
      'The Chinese finance minister',
      'Bo Park',
    ],
    [
      'A Chinese official said no. The Chinese finance minister, Bo Park, was brief.',
      'A Chinese official',
      'Bo Park',
    ],
    [
      'A former minister said no. The finance minister, Bo Park, was brief.',
      'A former minister',
      'A former minister',
    ],
    // two have the office, or cover is asked for
    ['A minister said no. Health Minister Bo Park met Labor Minister Ann Lee.', 'A minister', 'A minister'],
    [
      'A minister, who asked not to be named, said no. Health Minister Bo Park was brief.',
      'A minister',
      'A minister, who asked not to be named',
    ],
    // an office that waits for somebody
    [
      'The board hired a chief executive. Chief executive Bo Park said so.',
      'a chief executive',
      'a chief executive',
    ],
  ])('%s', (text, words, name) => {
    expect(read(text).find(words)?.entity?.name).toBe(name);
  });
});

describe('pronouns', () => {
  it.each([
    ['Ann Lee met Bob Park. She said so.', 'She', 'Ann Lee'],
    ['Ann Lee met Bob Park. He said so.', 'He', 'Bob Park'],
    [
      'The Environmental Protection Agency met Bob Park. It said so.',
      'It',
      'Environmental Protection Agency',
    ],
    ['One official quoted Ann Lee. Two aides quoted her.', 'her', 'Ann Lee'],
    // whom the pronoun's own clause names it does not mean, unless the clause comes first
    ['Carl Poe spoke for the farmers. Bob Park was to blame. He urged Mr. Park to go.', 'He', 'Carl Poe'],
    [
      'Carl Poe spoke for the farmers. Bob Park was to blame. When he came, Mr. Park said so.',
      'he',
      'Bob Park',
    ],
  ])('%s', (text, words, name) => {
    expect(read(text).find(words)?.entity?.name.replace(/^The /, '')).toBe(name);
  });

  it('"I" is the reporter outside quotation marks and open inside', () => {
    const { all } = read('I asked her. “I did it,” she said.');
    const selves = all.filter(
      ({ mention }) =>
        mention.gender === 'unknown' && mention.number === 'singular' && mention.form === 'pronoun',
    );
    expect(selves.map(({ entity }) => entity?.kind ?? null)).toEqual(['self', null]);
  });
});

describe('a name that no list knows', () => {
  const kindOf = (text: string, name: string) =>
    read(text).entities.find((entity) => entity.name === name)?.kind;

  it.each([
    ['The head of the bank’s centre of excellence, Tauqeer Ahmed, says it is late.', 'Tauqeer Ahmed'],
    ['Mlungisi Mvoko, the finance, planning and tourism member of the council, wants it.', 'Mlungisi Mvoko'],
  ])('is a person’s in apposition to a role: %s', (text, name) => {
    expect(kindOf(text, name)).toBe('person');
  });

  it('is nobody’s in a list of places', () => {
    expect(
      kindOf('The company sells cars in Lagos, Brazzaville Nord, and Abuja.', 'Brazzaville Nord'),
    ).not.toBe('person');
  });
});

test('an office tells the gender that a first name does not', () => {
  const { all } = read('The spokesman Kelly Park was late. He had left.');
  expect(all.find(({ mention }) => mention.form === 'pronoun')?.entity?.name).toBe('Kelly Park');
});

describe('"her husband"', () => {
  it.each([
    ['Ruth Ames and her husband, Tom Hale, left. Her husband said why.', 'Tom Hale'],
    ['Ruth Ames left. Former mayor Tom Ames stayed. Her husband said why.', 'Tom Ames'],
    // nobody who could be meant is named
    ['Ruth Ames left. Former mayor Tom Hale stayed. Her husband said why.', 'Her husband'],
  ])('%s', (text, name) => {
    expect(read(text).find('Her husband')?.entity?.name).toBe(name);
  });
});

describe('an unlisted name that a noun for people describes', () => {
  it.each([
    ['Tatang Zaenudin, an official with the agency, said the boat sank.', 'Tatang Zaenudin', 'person'],
    ['Tatang Zaenudin, an employee, said the boat sank.', 'Tatang Zaenudin', 'person'],
    // a company is a maker, a town a resort
    ['Acme Widgets, a supplier of toys, said the boat sank.', 'Acme Widgets', undefined],
  ])('%s', (text, words, kind) => {
    const found = read(text).all.find(({ entity }) => entity?.name === words && entity.kind === 'person');
    expect(found?.entity?.kind).toBe(kind);
  });
});

describe('people told of before they are named', () => {
  const nameOf = (text: string, words: string) => read(text).find(words)?.entity?.name;
  it.each([
    ['A Georgia woman', 'A Georgia woman said the flight was late.\n\nRuth Ames, 34, was on the flight.'],
    [
      'A man',
      'A man who was beaten sued the city.\n\nRuth Ames, who was beaten too, said so.',
      'A man who was beaten',
    ],
    [
      'A teacher',
      'A teacher said the school is shut.\n\nThe head, Ruth Ames, who leads the school, said so.',
      'A teacher',
    ],
    [
      'A senior aide',
      'A senior aide said the plan is dead.\n\nRuth Ames, an aide, wrote the plan.',
      'A senior aide',
    ],
    [
      'A woman',
      'A woman in the crowd left the hall.\n\nRuth Ames, 34, stayed in the hall.',
      'A woman in the crowd',
    ],
    ['A woman', 'A woman left.\n\nRuth Ames, 34, stayed in the hall.', 'A woman'],
  ])('%s: %s', (words, text, name = 'Ruth Ames') => {
    expect(nameOf(text, words)).toBe(name);
  });
});

test('whoever was heard last goes on as "they"; things say nothing', () => {
  const name = (text: string, words: string) => read(text).find(words)?.entity?.name;
  expect(
    name('The deal will help all candidates, according to two aides. They said it was done.', 'They'),
  ).toBe('two aides');
  expect(name('The deal will help two aides, according to a report. They left it at that.', 'They')).toBe(
    'two aides',
  );
  expect(name('Families left after the fires, as some of them said on Monday.', 'them')).toBe('Families');
});

test.each([
  ['One guy', 'One guy came in and said no.', 'unnamed'],
  ['Some GOP figures', 'Some GOP figures said no.', 'collective'],
  ['Some job figures', 'Some job figures said no.', 'document'],
  ['Quill’s associates', 'Quill’s associates said no.', 'unnamed'],
])('people whom a noun tells are no document: %s', (words, text, kind) => {
  expect(read(text).find(words)?.entity?.kind).toBe(kind);
});

test('a class of people told apart by what describes it keeps its own words', () => {
  const name = (text: string, words: string) => read(text).find(words)?.entity?.name;
  const text = 'Voters who lost their homes said no. Many voters said so.';
  expect(name(text, 'Many voters')).toBe('Many voters');
  expect(name(text, 'Voters who lost their homes')).toBe('Voters who lost their homes');
  expect(name('Many voters said no. Some voters said so.', 'Some voters')).toBe('Many voters');
});

test('a body is told from another of its kind by whose it is', () => {
  const name = (text: string, words: string) => read(text).find(words)?.entity?.name;
  const text = 'Mr. Lee’s government fell. The government of Costa Rica said so.';
  expect(name(text, 'The government of Costa Rica')).toBe('The government of Costa Rica');
  expect(name('Mr. Lee’s government met. The government said so.', 'The government')).toBe(
    'Mr. Lee’s government',
  );
  expect(name('Mr. Lee’s government met. The government in its hall said so.', 'The government')).toBe(
    'Mr. Lee’s government',
  );
});

test('somebody only told of, or several in a word, are not "he" and "she"', () => {
  const name = (text: string, words: string) => read(text).find(words)?.entity?.name;
  expect(name('Mary Park said why. This helps a woman. She said so.', 'She')).toBe('Mary Park');
  expect(name('Mary Park spoke. A woman came in. She said so.', 'She')).toBe('A woman');
  expect(name('Mary Park met Tom Lee. The two were close. She said so.', 'She')).toBe('Mary Park');
});

test('a name behind a comma with its trade is whoever was told of before it', () => {
  const name = (text: string) => read(text).all[0]?.entity?.name;
  expect(name('One known pastor, radio host Dan Quill, said no.')).toBe('Dan Quill');
  expect(name('One known pastor, radio host Dan Quill, and a priest said no.')).toBe('One known pastor');
});
