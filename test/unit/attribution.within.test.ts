// Voices of others in reported words: which count, which do not, and where they end.
import { describe, expect, test } from 'vitest';
import { inner, spoken } from './attribution.voices.ts';

/** What is said of it, a sentence, and the voices inside: content and speaker. */
type Case = [why: string, text: string, voices: [string, string | null][]];

const COUNT: Case[] = [
  [
    'an answer whose verb is quoted',
    'A spokeswoman said that the minister “strongly rejects” the claims.',
    [['the claims', 'the minister']],
  ],
  [
    'a noun that reads as a participle',
    'Mary Park said John Lee’s warning about the drug came too late.',
    [['the drug', 'John Lee']],
  ],
  [
    'whoever should apologize for it has said it',
    'Mary Park said John Lee should apologize for saying that women are weak.',
    [['that women are weak', 'John Lee']],
  ],
  [
    'what somebody was told by nobody who is named',
    'The hospital said the family had been told she would recover.',
    [['she would recover', null]],
  ],
  [
    'who told somebody to do it',
    'Mary Park said it was the mayor who told her to burn the files.',
    [['to burn the files', 'the mayor who told her to burn the files']],
  ],
  [
    'what somebody confided',
    'In her book, Mary Park writes that John Lee confided to her that he was ill.',
    [['that he was ill', 'John Lee']],
  ],
  [
    'somebody who says so in a clause about them',
    'Mary Park said she got a call from a neighbor who said the house was on fire.',
    [['the house was on fire', 'a neighbor who said the house was on fire']],
  ],
  [
    'a finding that is challenged',
    'Mary Park challenged the regulator’s finding that its trucks were unsafe.',
    [['that its trucks were unsafe', 'the regulator']],
  ],
  [
    'what an indictment charges',
    'The indictment charges that John Lee told investors the fund was safe.',
    [['the fund was safe', 'John Lee']],
  ],
  [
    'what somebody confessed to',
    'The report said Mark Reed confessed to the killing of a guard.',
    [['the killing of a guard', 'Mark Reed']],
  ],
  [
    'warnings that have come from somebody',
    'The report said officials ignored warnings from engineers that the dam was weak.',
    [['that the dam was weak', 'engineers']],
  ],
  [
    'the main clause behind a clause that opens what was said',
    'Mary Park said that when she asked about the money, the manager replied that it was gone.',
    [['that it was gone', 'the manager']],
  ],
  [
    'calls from somebody that are rejected',
    'Mary Park rejected calls from aid groups to open the border.',
    [['to open the border', 'aid groups']],
  ],
  [
    'suggestions of nobody in particular that are mocked',
    'Mary Park mocked suggestions that she was too old to run.',
    [['that she was too old to run', null]],
  ],
  [
    'somebody’s account',
    'Mary Park contradicted the minister’s account that the boat had sunk at night.',
    [['that the boat had sunk at night', 'the minister']],
  ],
  [
    'words in talk that end with their marks',
    '“John Lee came up and said, ‘Nice to see you’ and all of that,” Mary Park said.',
    [['‘Nice to see you’', 'John Lee']],
  ],
  [
    'what somebody called somebody',
    '“John Lee called the office a dump,” Mary Park said.',
    [['the office a dump', 'John Lee']],
  ],
  [
    'whoever is criticized has called for it',
    'David Park criticized John Lee over his call for a ban on imports.',
    [['a ban on imports', 'John Lee']],
  ],
  [
    'two who are named in apposition',
    'Mary Park denounced suggestions by her rivals, John Lee and Rep. Tom Reed (R-Ohio), that she would quit.',
    [['that she would quit', 'John Lee and Tom Reed']],
  ],
  [
    'concerns that have come from somebody',
    'Mary Park pushed back on concerns from John Lee’s staff that the app is unsafe.',
    [['that the app is unsafe', 'John Lee’s staff']],
  ],
  [
    'people who voice something',
    'Mary Park said the phones rang, with most of the owners voicing opposition to a ban.',
    [['opposition to a ban', 'most of the owners']],
  ],
  [
    'what a counterpart complains of, by nobody the text names',
    'Mary Park hit back at complaints from her counterpart that steel is cheap.',
    [['that steel is cheap', null]],
  ],
  [
    'an owner written with stops',
    'Mary Park objected to the U.K.’s proposal to close the port.',
    [['to close the port', 'U.K.']],
  ],
  [
    'a noun with two adjectives',
    'Mary Park rejected John Lee’s absurd and wholly inaccurate claim that the bridge was safe.',
    [['that the bridge was safe', 'John Lee']],
  ],
  [
    'findings and recommendations that somebody concurs with',
    'Mary Park concurred with John Lee’s findings and recommendations to hire more guards.',
    [['to hire more guards', 'John Lee']],
  ],
  [
    'a document that says so, in a participle',
    'Mary Park reassured the owners that the city would pay, given John Lee’s remarks saying he would stop.',
    [['he would stop', 'John Lee']],
  ],
  [
    'what somebody is blamed for saying',
    'Mary Park blamed John Lee for suggesting that rents would fall.',
    [['that rents would fall', 'John Lee']],
  ],
  [
    'a noun of somebody named',
    'Mary Park defended John Lee’s criticism of the tenants.',
    [['the tenants', 'John Lee']],
  ],
  [
    'whoever is told by somebody named what to do',
    '“John Lee told her to sell the house,” Mary Park said.',
    [['to sell the house', 'John Lee']],
  ],
  [
    'a noun that is a subject ends where its verb follows',
    'Mary Park said John Lee’s support for the plan makes him popular.',
    [['the plan', 'John Lee']],
  ],
  [
    'whoever acts "himself"',
    'Mary Park said that Lee himself asked the interns to leave.',
    [['to leave', 'Lee']],
  ],
  [
    'complaints by somebody set between commas',
    'Mary Park questioned complaints by the secretary of the treasury, John Lee, that rents were too high.',
    [['that rents were too high', 'John Lee']],
  ],
  [
    'a study right behind "that"',
    'Mary Park said that, according to a study by the bank, rents fell in 2015.',
    [['rents fell in 2015', 'a study by the bank']],
  ],
  [
    'a head of office between commas whose verb follows',
    'A witness said the head of the unit, John Lee, left early, the report said.',
    [['the head of the unit, John Lee, left early', 'A witness']],
  ],
  [
    'who is asked in quotation marks',
    'The e-mails show that John Lee asked the “reporter” to join him.',
    [['to join him', 'John Lee']],
  ],
  [
    'whoever accuses, in the passive',
    'A professor, accused by John Lee of planning a coup, gave money, according to the bank.',
    [['of planning a coup', 'John Lee']],
  ],
  [
    'members pepper somebody with questions',
    'The memo said members of the party peppered him with questions about the recent raids.',
    [['the recent raids', 'members of the party']],
  ],
  [
    'what stands right before whose verb it is',
    'Mary Park said gifts the foundation acknowledged were small.',
    [['gifts', 'the foundation']],
  ],
  [
    'what somebody said when they said it',
    '“That is what John Lee said when he said we would lose,” Mary Park said.',
    [['we would lose', 'John Lee']],
  ],
  [
    'what was announced by somebody',
    'The league condemned the move announced on Monday by John Lee.',
    [['the move', 'John Lee']],
  ],
  [
    'quoted words whose subject stands outside of the marks',
    'Mary Park wrote that John Lee “said he was impressed by the plan.”',
    [['he was impressed by the plan', 'John Lee']],
  ],
  [
    'who tells others behind a clause that opens the sentence',
    'When John Lee announced it, Mary Park was in the office and told aides that it was a mistake, a witness said.',
    [
      ['it', 'John Lee'],
      ['that it was a mistake', 'Mary Park'],
    ],
  ],
  [
    'whose side is taken',
    'Mary Park joined John Lee’s call for new elections.',
    [['new elections', 'John Lee']],
  ],
  [
    'whose words a weight is thrown behind',
    'Mary Park won by throwing her weight behind John Lee’s advice that the town should stay.',
    [['that the town should stay', 'John Lee']],
  ],
  [
    'whoever is had or heard to tell it',
    '“We have people come up and tell us that the road is unsafe,” Mary Park said.',
    [['that the road is unsafe', 'people']],
  ],
  [
    'what somebody is criticized for telling',
    'John Lee faced criticism for telling tenants that they would be better off elsewhere.',
    [['that they would be better off elsewhere', 'John Lee']],
  ],
  [
    'a body before what it proposes',
    'The Pentagon is in Virginia. Officials say the White House is now considering a Pentagon proposal to keep a base in Rome.',
    [['to keep a base in Rome', 'Pentagon']],
  ],
  [
    'nouns of one owner in one clause',
    'The letter suggests Mary Park stands by her protest of John Lee’s refusal to resign.',
    [
      ['John Lee’s refusal to resign', 'Mary Park'],
      ['to resign', 'John Lee'],
    ],
  ],
  [
    'what a study shows',
    '“That study shows that the loans were safe,” Mary Park said.',
    [['that the loans were safe', 'That study']],
  ],
];

const DO_NOT: Case[] = [
  ['what nobody has been told yet', 'The hospital said the family would be told that she was ill.', []],
  ['whoever may say so', 'Mary Park said she would sue anyone who said the house was unsafe.', []],
  ['whom an outlet’s name hears', 'Mary Park told ABC News that the house was unsafe.', []],
  ['a bid from somebody', 'Mary Park rejected the bid from a builder.', []],
  ['an account with a bank', 'Mary Park said that the bank account that John Lee used was closed.', []],
  ['what reports are called', 'Mary Park said that she found the reports “inaccurate and misleading.”', []],
  [
    'what the speakers object to themselves',
    'Two farmers said in a letter that they objected to the plan.',
    [],
  ],
  ['what remarks are about', 'Mary Park defended John Lee’s remarks about the tenants.', []],
  ['a duty that was given', 'Mary Park said John Lee assigned the guards to watch the gate.', []],
  ['what nobody has said', 'Mary Park said John Lee did not complain when rents rose.', []],
  ['what a deed shows', 'Mary Park said John Lee’s use of the money showed good judgment.', []],
  ['whom somebody rang up', '“John Lee called the office that I owned,” Mary Park said.', []],
  ['what the speaker called for', 'David Park defended his call for a ban on imports.', []],
  ['a vote', 'Mary Park said John Lee had voted against the bailout of the banks.', []],
  ['whom remarks were made to', 'Mary Park slammed John Lee’s remarks to the Daily News.', []],
  ['what a thing explains', '“That loophole explains the loans that were given,” Mary Park said.', []],
  ['a club is joined, no word', 'Mary Park joined John Lee’s club for new members.', []],
  ['what was built by somebody', 'The league condemned the wall built in 2015 by John Lee.', []],
  ['when something was acknowledged', 'Mary Park said that John Lee spoke after the paper asked.', []],
  ['the moment something was announced', 'Mary Park said the moment John Lee acknowledged was odd.', []],
  ['who is criticized is not who criticizes', 'Mary Park said John Lee faced criticism for the raids.', []],
  ['quoted words that tell of a claim', 'Mary Park said that John Lee’s claim “is false.”', []],
  ['the speaker’s own acts', 'Mary Park said that she supports the plan.', []],
  ['what nobody has said yet', 'Mary Park said that John Lee would support the plan.', []],
  ['a meeting is no noun of saying', 'Mary Park praised John Lee’s call with the mayor.', []],
  ['what somebody is blamed for doing', 'Mary Park blamed John Lee for selling the house.', []],
];

describe('voices in reported words', () => {
  test.each(COUNT)('counts: %s', (_, text, voices) => {
    expect(inner(text)).toEqual(voices);
  });

  test.each(DO_NOT)('does not count: %s', (_, text, voices) => {
    expect(inner(text)).toEqual(voices);
  });
});

describe('verb and noun of one speaker', () => {
  test('are one statement', () => {
    expect(spoken('John Lee repeated his claim that the dam is safe.').map((voice) => voice.content)).toEqual(
      ['that the dam is safe'],
    );
    expect(spoken('John Lee repeated Mary Park’s claim that the dam is safe.')).toHaveLength(2);
  });
});

describe('a clause whose subject stands before the speaker', () => {
  test('is what was said', () => {
    expect(
      spoken('The fires, which the report said were set on purpose, took three lives.')[0],
    ).toMatchObject({
      content: 'were set on purpose',
      words: 'the report',
    });
    expect(spoken('The fires, which the report described, took three lives.')).toEqual([]);
  });

  test('claims without "that" are told from claims somebody makes', () => {
    const contents = (text: string) => spoken(text).map((voice) => voice.content);
    expect(contents('John Lee defended himself against claims he invented the story of his life.')).toContain(
      'he invented the story of his life',
    );
    expect(spoken('John Lee dismissed allegations he had lied to the court.')[1]).toMatchObject({
      content: 'he had lied to the court',
      speaker: null,
    });
    expect(contents('John Lee left amid claims he made in May.')).toEqual([]);
  });
});

test('an apposition is no end of what somebody voted to do', () => {
  const contents = (text: string) => spoken(text).map((voice) => voice.content);
  expect(
    contents('The panel voted to hold John Lee, a former aide to Mary Park, in contempt of the court.'),
  ).toEqual(['to hold John Lee, a former aide to Mary Park, in contempt of the court']);
  expect(contents('The panel voted to hold John Lee, a sign that it was angry.')).toEqual([
    'to hold John Lee',
  ]);
});

describe('speakers that stand apart from their words', () => {
  const speakers = (text: string) => spoken(text).map((voice) => voice.speaker);

  test('a counterpart is not whose counterpart it is', () => {
    expect(speakers('Mary Park hit back at complaints from her counterpart that steel is cheap.')).toEqual([
      'Mary Park',
      null,
    ]);
    expect(speakers('Her predecessor, John Lee, said that steel is cheap.')).toEqual(['John Lee']);
  });

  test('a claim with its owner is told wherever it stands', () => {
    expect(
      spoken('Asked about John Lee’s claim that she had lied, Mary Park laughed.').map((voice) => [
        voice.content,
        voice.speaker,
      ]),
    ).toContainEqual(['that she had lied', 'John Lee']);
    expect(spoken('John Lee’s claim to the throne is weak.')).toEqual([]);
  });

  test('an analysis shows at the end of a sentence', () => {
    expect(spoken('Prices rose in May, a bank analysis shows.')[0]).toMatchObject({
      content: 'Prices rose in May',
      words: 'a bank analysis',
    });
    expect(spoken('He likes sports and, in May, television shows.')).toEqual([]);
  });
});
