// Responses through the whole engine: who answers, what, with which limits; and what is no answer.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { isInPart, type Report, type Statement } from '../../src/engine/report.ts';

const ACCUSATION = 'Ruth Ames, a former clerk, accused Senator Tom Hale of taking money from the builder.';

function response(report: Report, kind: string): Statement {
  const found = report.statements.find((each) => each.response?.kind === kind);
  if (!found) throw new Error(`no ${kind} among ${report.statements.length} statements`);
  return found;
}

const wordsOf = (report: Report, text: string, id: string) => {
  const statement = report.statements.find((each) => each.id === id);
  return statement?.content.map(({ start, end }) => text.slice(start, end)).join(' … ') ?? '';
};

describe('which statement is answered', () => {
  test.each([
    ['in the same paragraph', `${ACCUSATION} Hale denied the allegation.`],
    ['in the next paragraph', `${ACCUSATION}\n\nHale denied the allegation.`],
    [
      'paragraphs later',
      `${ACCUSATION}\n\nThe dam was built in 1931. It is forty meters high.\n\nThe river floods in spring.\n\nHale denied that he had taken money.`,
    ],
  ])('the accusation %s', (_where, text) => {
    const report = analyze(text);
    const { targets } = response(report, 'denies').response!;
    expect(targets.length).toBe(1);
    expect(wordsOf(report, text, targets[0]!)).toContain('taking money');
  });

  test('the accusation of the one who answers, not the other one', () => {
    const text = `Ruth Ames, a former clerk, accused Senator Tom Hale of taking money.\n\nAnn Cole, a neighbor, accused Mayor Ron Pike of hitting a dog.\n\n"I never took a cent," Hale said.`;
    const report = analyze(text);
    const { targets } = response(report, 'denies').response!;
    expect(targets.map((id) => wordsOf(report, text, id)).join()).toContain('taking money');
    expect(targets.map((id) => wordsOf(report, text, id)).join()).not.toContain('dog');
  });

  test('"does not say which": a denial with nothing in the text to answer has no target', () => {
    expect(response(analyze('The company denied any wrongdoing.'), 'denies').response?.targets).toEqual([]);
  });

  test('words that somebody "did not say" are the ones others quote them with', () => {
    const text = `"Hale told us, 'Burn the files,'" a former aide said.\n\n"Tom Hale did not say that," said Ann Lee, a spokeswoman for Hale.`;
    const report = analyze(text);
    const { targets } = response(report, 'denies').response!;
    expect(targets.map((id) => wordsOf(report, text, id)).join()).toContain('Burn the files');
  });
});

describe('who answers', () => {
  test.each([
    ['the accused', true, `${ACCUSATION}\n\nHale denied the allegation.`],
    ['a lawyer of the accused', true, `${ACCUSATION}\n\nA lawyer for Hale denied the allegation.`],
    ['somebody else', false, `${ACCUSATION}\n\nDan Roth, a historian, said the allegation was false.`],
  ])('%s: official %s', (_who, official, text) => {
    expect(response(analyze(text), 'denies').response?.official).toBe(official);
  });
});

test('a hedge is told with the answer', () => {
  const text = `${ACCUSATION}\n\n"To my knowledge, that is not true," Hale said.`;
  const report = analyze(text);
  const hedge = response(report, 'denies').response?.hedge;
  expect(hedge && text.slice(hedge.start, hedge.end)).toBe('To my knowledge');
  expect(
    response(analyze(`${ACCUSATION}\n\n"That is not true," Hale said.`), 'denies').response?.hedge,
  ).toBeNull();
});

test.each([
  ['of many', true, '"I did not say many of the things you state," Hale said.'],
  ['not entirely', true, '"That is not entirely true," Hale said.'],
  ['all of it', false, '"That is not true," Hale said.'],
  ['all that is known', false, '"To my knowledge, that is not true," Hale said.'],
])('a denial of part is one in part: %s', (_what, inPart, denial) => {
  const text = `${ACCUSATION}\n\n${denial}`;
  expect(isInPart(text, response(analyze(text), 'denies').response!)).toBe(inPart);
});

test('the verb says "denied", the quoted words do not', () => {
  const differs = `${ACCUSATION}\n\nHale denied the allegation. "I have always acted with integrity in this office," he said.`;
  const agrees = `${ACCUSATION}\n\nHale denied the allegation. "I did not take any money from anybody," he said.`;
  expect(response(analyze(differs), 'denies').response?.wordsDiffer).toBe(true);
  expect(response(analyze(agrees), 'denies').response?.wordsDiffer).toBe(false);
});

describe('no-comments are statements, whoever finds them', () => {
  test.each([
    ['declined', 'A spokesman for the bank declined to comment.', 'a spokesman for the bank'],
    ['noreply', 'The ministry did not respond to a request for comment.', 'the ministry'],
    ['noreply', 'Calls to the Water Department were not returned.', 'water department'],
    ['noreply', 'Ruth Ames could not be reached for comment.', 'ruth ames'],
    ['declined', 'Ruth Ames left without answering any questions.', 'ruth ames'],
    [
      'declined',
      'Ruth Ames, who has read the letter but would say nothing about it, left on Monday.',
      'ruth ames',
    ],
    ['declined', 'The dairy board said it was not in a position to comment on the letter.', 'dairy board'],
    ['declined', 'Ruth Ames said she was too busy to answer questions.', 'ruth ames'],
    ['declined', 'Ruth Ames refused to affirm her support for the treaty.', 'ruth ames'],
    ['declined', 'Asked whether she would run again, Ruth Ames demurred.', 'ruth ames'],
    ['declined', 'The ministry would not be drawn on the sum.', 'the ministry'],
    ['declined', 'The palace was tight-lipped about the letter.', 'the palace'],
    ['declined', 'Ruth Ames opted not to comment.', 'ruth ames'],
    ['declined', 'Ruth Ames left the podium without taking questions.', 'ruth ames'],
    ['declined', 'Ruth Ames deflected a question about the dam.', 'ruth ames'],
    ['declined', 'The board said the questions were outside the scope of its work.', 'the board'],
    ['declined', 'Several delegates supporting Tom Hale declined to comment.', 'several delegates'],
    ['declined', 'Ruth Ames declined to give a figure for the layoffs.', 'ruth ames'],
    ['noreply', 'There was no immediate word from the ministry.', 'the ministry'],
    ['noreply', 'Neither company responded to a request for comment.', 'neither company'],
    ['noreply', "No one answered the door at Ruth Ames's home.", 'ruth ames'],
    ['noreply', 'An email seeking comment was sent to the ministry.', 'the ministry'],
    ['noreply', 'Neither company would comment on the report.', 'neither company'],
    ['declined', 'Ruth Ames declined to define what a fair price would be.', 'ruth ames'],
    ['noreply', 'Messages left for Ruth Ames were not returned.', 'ruth ames'],
  ])('%s: %s', (kind, text, who) => {
    const report = analyze(text);
    const silent = response(report, kind);
    const source = report.sources.find(({ id }) => id === silent.source);
    const mention = silent.mention ? text.slice(silent.mention.start, silent.mention.end) : '';
    expect(`${source?.name} ${mention}`.toLowerCase()).toContain(who.replace(/^(?:a|the) /, ''));
  });

  test('who was asked and speaks elsewhere has answered', () => {
    const text =
      'The paper reached out to the Water Department for comment. "The dam will hold," the Water Department said.';
    expect(analyze(text).statements.filter(({ response: each }) => each?.kind === 'noreply')).toEqual([]);
  });
});

describe('what is no response', () => {
  test.each([
    [
      'criticism of a policy',
      '"This plan is a bad idea," said Senator Tom Hale. "It will cost too much," said Ruth Ames, an economist.',
    ],
    [
      'a proposal turned down',
      'Senator Tom Hale proposed a tax. Ruth Ames, the mayor, said she would vote against it.',
    ],
    ['praise', 'Ruth Ames, the mayor, called the dam a wonder.'],
    ['calls for something', 'The calls for reform went unanswered, and Ruth Ames left.'],
    ['one call', 'The call went unanswered and the child died, Ruth Ames said.'],
    ['calls told of', 'Ruth Ames repeated calls that were unanswered before.'],
    ['letters sent back', 'The letters were never returned to Ruth Ames.'],
    ['no to a second term', 'Ruth Ames would not say no to a second term.'],
    ['a thing to give', 'The ministry refused to release the prisoners, Ruth Ames said.'],
    ['an answer of another kind', 'Ruth Ames did not respond in kind.'],
    ['cards', 'The hotel had no comment cards left, Ruth Ames said.'],
    ['an avenue', 'Ruth Ames took the Fifth Avenue bus.'],
    ['only supposed', 'Ruth Ames said talks would fail if he refuses to say more.'],
    ['another choice', 'The ministry chose not to provide the vaccine, Ruth Ames said.'],
    ['nothing bad', 'Ruth Ames had nothing bad to say about the dam.'],
    [
      'a verdict on what is told after it',
      '"It is absurd that the town waited," said Ruth Ames, an economist. The town waited ten years, engineers said.',
    ],
    [
      'an attack that nobody provoked',
      'The dam will cost twice as much, the ministry said. "These are political attacks on the poor," said Ruth Ames, an economist. The poor will pay, the union said.',
    ],
    [
      'what a voter thinks of others',
      'Senator Tom Hale said he would break up the banks. "She would never say that she wants to break up a bank," said Ruth Ames, a baker.',
    ],
    [
      'not knowing what comes',
      'Ruth Ames, a singer, was asked whether she would vote for a man who insulted women. "I don\'t know. I\'m going to see," she said.',
    ],
    [
      'what is only supposed',
      'The clerk said that Tom Hale had taken the money. Ruth Ames questioned why he would resign if it was not true.',
    ],
    [
      'another offer',
      'Tom Hale proposed a debate on Monday. Ruth Ames countered by suggesting four other nights.',
    ],
    [
      'a question that is only spoken of',
      'Tom Hale accused the bank of fraud. The question of whether he had lost the money is not so plain, said Ruth Ames, a clerk.',
    ],
    [
      'no answer yet',
      'Ruth Ames, a singer, was asked about her vote for Tom Hale, who had insulted women. She replied: "I don\'t know. I\'m going to see."',
    ],
    [
      'what others did not get',
      'Ruth Ames, a nurse, was asked about the camp. "They did not get any medical attention," she said.',
    ],
    [
      'nobody heard of',
      'The director said there was no sign of criminal intent. "I have never heard of a criminal who burned his papers and went free," said Ruth Ames, a lawyer.',
    ],
  ])('%s', (_what, text) => {
    expect(analyze(text).statements.flatMap(({ response: each }) => each?.kind ?? [])).toEqual([]);
  });
});

describe('an answer by its words alone', () => {
  test.each([
    [
      'deflects',
      'turned away, said of the speaker',
      'Ruth Ames said Senator Tom Hale had taken money. "It\'s nonsense," Hale said.',
    ],
    [
      'denies',
      'pointing at what was just said',
      'The paper reported that the minister had lied. "This did not happen," a spokesman for the ministry said.',
    ],
    [
      'denies',
      'a deed on which nothing was done',
      'Ruth Ames accused Senator Tom Hale of selling secret maps. "I did not send any secret maps to anyone," Hale said.',
    ],
    [
      'disputes',
      'facts that are wrong',
      'Senator Tom Hale claimed that newcomers steal more boats, citing the harbour board. "The facts are wrong," said the harbour board.',
    ],
    [
      'denies',
      'no misdeed of their own',
      'Senator Tom Hale accused the harbour board of violating the law. "We have absolutely no violations," said a spokesman for the harbour board.',
    ],
    [
      'denies',
      'told before the charge is told again',
      '"I never laid a finger on the boy, and I never sent him a letter," Tom Hale said. Ruth Ames accused Hale of abusing the boy.',
    ],
  ])('%s: %s', (kind, _what, text) => {
    expect(analyze(text).statements.flatMap(({ response: each }) => each?.kind ?? [])).toContain(kind);
  });
});

describe('what is answered', () => {
  const answers = (text: string) => {
    const { statements } = analyze(text);
    const found = statements.find(({ response: each }) => /^(?:denies|disputes)$/.test(each?.kind ?? ''))!;
    const targets = found.response!.targets.map(
      (id) => statements.find((each) => each.id === id)!.content[0]!,
    );
    return { found, words: targets.map(({ start, end }) => text.slice(start, end)).join(' | ') };
  };

  test('a statement far off that only speaks of the one who answers is no target', () => {
    const { words } = answers(
      'The harbour board said Senator Tom Hale would open the fair on Monday.\n\nIt rained all week.\n\nThe mill closed.\n\nHale defended his vote on the ferry.',
    );
    expect(words).toBe('');
  });

  test('what speaks against him is, though it stands as far off', () => {
    const { words } = answers(
      'The harbour board accused Senator Tom Hale of a careless vote.\n\nIt rained all week.\n\nThe mill closed.\n\nHale defended his vote on the ferry.',
    );
    expect(words).toContain('careless vote');
  });

  test('what an answer holds is answered, though the lawyer of both sides bears its name', () => {
    const { words } = answers(
      'Tom Hale said he would sue. Ruth Ames, a lawyer for the Hale family, denied allegations by Hale that she had asked him for money.',
    );
    expect(words).toContain('she had asked him for money');
  });

  test('who defends what is their own is who was accused', () => {
    const { found } = answers('The mill closed on Monday. Tom Hale defended his vote on the ferry.');
    expect(found.response!.official).toBe(true);
  });
});
