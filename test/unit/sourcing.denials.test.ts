// Denials: what is one beside the plain "denied", what is none, and which statement it answers.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import type { Statement } from '../../src/engine/report.ts';

const ACCUSATION = 'Ruth Ames, a former clerk, accused Senator Tom Hale of taking money from the builder.';

/** Denials and disputes of a text. */
const denials = (text: string): Statement[] =>
  analyze(text).statements.filter(({ response }) =>
    ['denies', 'disputes'].includes(response?.kind ?? 'declined'),
  );

const words = (text: string, { content }: Statement): string =>
  content.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** What the first denial of a text answers. */
const answered = (text: string): string => {
  const { statements } = analyze(text);
  const found = statements.find(({ response }) => ['denies', 'disputes'].includes(response?.kind ?? ''));
  return (found?.response?.targets ?? [])
    .map((id) => words(text, statements.find((each) => each.id === id)!))
    .join(' | ');
};

describe('what is a denial', () => {
  test.each([
    ['in progress', "The sheriff's office is denying rumors that looters were seen on Front Street."],
    ['"disputes that" alone', `${ACCUSATION}\n\nHale disputes that.`],
    [
      '"nothing" after "insisted there was"',
      `${ACCUSATION}\n\nHale insisted there was nothing improper about it.`,
    ],
    ['a lie', `${ACCUSATION}\n\n"That's a lie," Hale said.`],
    [
      'out of context',
      `${ACCUSATION}\n\nA spokeswoman for Hale said his words had been "taken out of context."`,
    ],
    ['full of errors', `${ACCUSATION}\n\nA lawyer for Hale said the account was "riddled with errors."`],
    [
      'deny, and have always denied',
      `${ACCUSATION}\n\n"My clients deny, and have always denied, that they paid anybody," said Ann Lee, a lawyer for the builder.`,
    ],
    ['own conduct defended', `${ACCUSATION}\n\nHale defended his handling of the contract.`],
    [
      'a flat negation opposite an accusation',
      `${ACCUSATION}\n\n"I'm not even on that committee," Hale said.`,
    ],
    [
      'a negation that goes on',
      `${ACCUSATION}\n\nHale disputed her account. "Nobody came to my office," he said.`,
    ],
  ])('%s', (_what, text) => {
    expect(denials(text).length).toBeGreaterThan(0);
  });

  test.each([
    ['permission is refused', 'The sheriff is denying entry to the park after dark.'],
    ['a title is defended', 'The champion, Tom Hale, defended his title in Reno on Friday.'],
    ['a negation that nobody provoked', 'Tom Hale opened the fair. "I\'m not even hungry," Hale said.'],
    ['conceded in the same breath', `${ACCUSATION}\n\n"I'm not saying it looks good," Hale said.`],
    ["said of somebody else's fault", 'Ann Lee, a neighbor, said the soup was full of errors of taste.'],
  ])('none: %s', (_what, text) => {
    expect(denials(text).map((each) => words(text, each))).toEqual([]);
  });
});

describe('what a denial answers', () => {
  test('never the words of its own side', () => {
    const text = `${ACCUSATION}\n\n"Senator Hale is proud of the contract with the builder and its money," said Ann Lee, a spokeswoman for Tom Hale.\n\n"I never took money from the builder," Hale said.`;
    expect(answered(text)).toContain('taking money');
    expect(answered(text)).not.toContain('proud');
  });

  test("counsel's words against a charge on the client are an answer; on another day's weather they are none", () => {
    const text = (lawyer: string) =>
      `${ACCUSATION}\n\n"He came to the committee on Monday, and nobody wanted to hear him," said Ann Lee, ${lawyer}.`;
    expect(answered(text('a lawyer for Tom Hale'))).toContain('taking money');
    expect(denials(text('a neighbor of the mayor'))).toEqual([]);
  });

  test('a general denial answers all who accuse, a particular one only its own', () => {
    const both = `${ACCUSATION}\n\nAnn Cole, a neighbor, accused Hale of hitting a dog.`;
    const general = answered(`${both}\n\nHale denied any wrongdoing.`);
    expect(general).toContain('taking money');
    expect(general).toContain('dog');
    const particular = answered(`${both}\n\nHale denied that he had taken money from the builder.`);
    expect(particular).toContain('taking money');
    expect(particular).not.toContain('dog');
  });

  test('what it takes up in quotation marks, even where that is told later', () => {
    const text = `Ruth Ames, a former clerk, said Tom Hale sold the land.\n\n"I am not now and never have been a 'land shark,'" Hale said.\n\nAmes called Hale a "land shark."`;
    expect(answered(text)).toContain('land shark');
  });

  test('what is told to go on with a denial answers the same', () => {
    const text = `${ACCUSATION}\n\nHale denied any wrongdoing, saying the price was agreed.`;
    const { statements } = analyze(text);
    const all = statements.filter(({ response }) => response && response.targets.length > 0);
    expect(all.length).toBe(2);
    expect(all[0]!.response!.targets).toEqual(all[1]!.response!.targets);
  });

  test('a question put to the one who answers comes before an older accusation', () => {
    const text = `${ACCUSATION}\n\n"I have to ask you about stealing water from your neighbors," Dan Roth, a reporter, said to Hale.\n\n"I'm not even in the water business," Hale said.`;
    expect(answered(text)).toContain('stealing water');
    const unasked = `${ACCUSATION}\n\n"I'm not even on that committee," Hale said.\n\n"I have to ask you about stealing water from your neighbors," Dan Roth, a reporter, said to Ann Lee.`;
    expect(answered(unasked)).toContain('taking money');
    expect(answered(unasked)).not.toContain('stealing water');
  });

  test('criticism is what somebody answers who defends what they did', () => {
    const text = `Ann Cole, a neighbor, said Hale had neglected the dam.\n\nDan Roth, a historian, said Hale had built the dam in 1931.\n\nHale defended his handling of the contract.`;
    expect(answered(text)).toContain('neglected');
  });
});
