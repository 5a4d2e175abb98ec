// How a sentence names the outlet or programme that words came through: each rule with its sentence and its counter-example.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import type { Report } from '../../src/engine/report.ts';

type Statement = Report['statements'][number];

/** The innermost statement whose content holds the words. */
function statementOf(text: string, words: string): { statement: Statement | undefined; report: Report } {
  const at = text.indexOf(words);
  const report = analyze(text);
  const [statement] = report.statements
    .filter(({ content }) => content.some(({ start, end }) => start <= at && at < end))
    .sort((a, b) => a.content[0]!.end - a.content[0]!.start - (b.content[0]!.end - b.content[0]!.start));
  return { statement, report };
}

const relayOf = (text: string, words: string) => statementOf(text, words).statement?.relay;

describe('outlets that a sentence names as the way', () => {
  test.each([
    [
      'a programme in marks, told',
      ['Fox and Friends'],
      'Ruth Ames told "Fox and Friends," reminding the hosts that it is over.',
    ],
    [
      'a programme in marks, at the end',
      ['Fox and Friends'],
      '"so it is over," Ames told "Fox and Friends."',
    ],
    ['a programme of plain words in marks', ['The View'], 'Ruth Ames said on "The View" that it is over.'],
    ['no way: plain words', [], 'Ruth Ames took in the view. Ames said it is over.'],
    ['appearing there', ['Fox News'], 'Ruth Ames, appearing on Fox News after the vote, said it is over.'],
    ['no way: where she works', [], 'Ruth Ames, a producer at Fox News, said it is over.'],
    [
      'a statement to a paper of a plain name',
      ['Wired'],
      '"so it is over," Ruth Ames wrote in a statement to Wired.',
    ],
    ['no way: the plain word', [], 'The house was wired. "so it is over," Ruth Ames wrote in a statement.'],
    [
      'telling a paper of a plain name',
      ['Mic'],
      'Ruth Ames went on, telling Mic in an interview, "it is over."',
    ],
    ['on a station of a plain name', ['Fox News'], 'In an interview on Fox, Ruth Ames said it is over.'],
    ['no way: a person of that name', [], 'Reporting on Fox Conner, Ruth Ames said it is over.'],
    ['during its interview', ['CNN'], 'During a CNN interview, Ruth Ames said it is over.'],
    ['no way: during its debate', [], 'During a CNN debate, Ruth Ames said it is over.'],
    [
      "a place's paper",
      ['Cedar Rapids Gazette'],
      "Ruth Ames said it is over in an op-ed in Iowa's Cedar Rapids Gazette.",
    ],
    [
      "as a guest on somebody's podcast",
      ['The Long Hall'],
      'In an interview with Bo Lim on his podcast "The Long Hall," Ruth Ames said it is over.',
    ],
    ['no way: a podcast of her own', [], 'Ruth Ames said on her podcast "The Long Hall" that it is over.'],
    [
      'the show named before',
      ['The View'],
      'Bo Lim told CNN he was sick. Ruth Ames appeared on "The View" on Monday. "it is over," Ames told the show.',
    ],
    ['quoted by an outlet', ['CNN'], 'CNN quoted an American witness as saying it is over.'],
    ['no way: quoted by a person', [], 'Bo Lim quoted an American witness as saying it is over.'],
    [
      'told to a radio host',
      ['Radio host Dana Inglis'],
      'Radio host Dana Inglis spoke with Ruth Ames. "it is over," Ames told Inglis.',
    ],
    ['no way: told to a senator', [], 'Senator Dana Inglis met Ruth Ames. "it is over," Ames told Inglis.'],
    ['no way: records that show', [], 'Records from the last election cycle show he said it is over.'],
    ['no way: the press at large', [], 'Ruth Ames told the Israeli news media that it is over.'],
  ])('%s: %j', (_, relay, text) => {
    expect(relayOf(text, 'it is over')).toEqual(relay);
  });
});

describe('how far a way is carried', () => {
  const told = '"I am tired," Ruth Ames told CNN. ';
  test.each([
    ['on to the next words', ['CNN'], `${told}"it is over," she added.`],
    ['not to another time', [], `${told}A week later, however, Ames said it is over.`],
    ['not to a statement', [], `${told}In a brief statement, Ames said it is over.`],
    ['to a statement for the outlet', ['CNN'], 'In a statement to CNN, Ruth Ames said it is over.'],
    ['not to what was done', [], `Ruth Ames refused to say whether it is over. ${told}`],
    [
      'not past words to the own house',
      [],
      `The vote was lost. ${told}Reached by POLITICO, Ames denied the report. She said it is over.`,
    ],
  ])('%s: %j', (_, relay, text) => {
    expect(relayOf(text, 'it is over')).toEqual(relay);
  });
});

describe('who speaks for an outlet', () => {
  test.each([
    ['outlet', 'A reporter for Agence France-Presse called it "a farce."', ['Agence France-Presse']],
    ['outlet', 'A Politico correspondent called it "a farce."', ['Politico']],
    ['unnamed', 'A reporter for the committee called it "a farce."', []],
    ['unnamed', 'An official for Agence France-Presse called it "a farce."', []],
  ])('%s: %s', (kind, text, relay) => {
    const { statement, report } = statementOf(text, 'a farce');
    expect(report.sources.find(({ id }) => id === statement?.source)?.kind).toBe(kind);
    expect(statement?.relay).toEqual(relay);
  });

  test('a host called as the show is no outlet', () => {
    const text = '"it is over," Ruth Ames told Sean Hannity. Hannity asked Ames whether the wall is dead.';
    const { statement, report } = statementOf(text, 'whether the wall');
    expect(report.sources.find(({ id }) => id === statement?.source)?.kind).toBe('person');
  });
});
