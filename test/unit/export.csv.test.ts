// CSV: read back by another program it is the report, and a spreadsheet runs nothing in it.
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { chainWords, oneLine, wordsAt } from '../../src/export/article.ts';
import { CSV_COLUMNS, csvCell, toCsv } from '../../src/export/csv.ts';
import { gateArticle, HOSTILE, hostileArticle } from './export.article.ts';

function readBack(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

test('read back by papaparse it equals the report', () => {
  const article = gateArticle();
  const { report, text } = article;
  const rows = readBack(toCsv(article));
  expect(rows).toHaveLength(report.statements.length);
  for (const [index, statement] of report.statements.entries()) {
    const row = rows[index] ?? {};
    const source = report.sources.find(({ id }) => id === statement.source);
    expect(Object.keys(row)).toEqual([...CSV_COLUMNS]);
    expect(row).toMatchObject({
      article: 'gate',
      id: statement.id,
      words: oneLine(wordsAt(text, statement.content)),
      speaker: source?.name,
      kind: source?.kind,
      role: source?.role ?? '',
      form: statement.form,
      act: statement.act,
      level: String(statement.level),
      basis: statement.basis,
      chain: chainWords(report, statement),
      relay: statement.relay.join('; '),
      handovers: String(statement.handovers),
      within: statement.within ?? '',
      response: statement.response?.kind ?? '',
      answers: statement.response?.targets.join('; ') ?? '',
      link: statement.link ?? '',
      confidence: String(statement.confidence),
      start: String(statement.content[0]?.start),
      end: String(statement.content.at(-1)?.end),
    });
  }
  expect(rows[1]?.reason).toBe('harm: for fear of losing his job');
});

test('lines end with CR LF and quotation marks are doubled, as RFC 4180 says', () => {
  expect(toCsv(gateArticle()).split('\r\n')).toHaveLength(6);
  expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
  expect(csvCell('plain words')).toBe('plain words');
  expect(csvCell(null)).toBe('');
  expect(csvCell(-3)).toBe('-3');
});

test.each(['=1+2', '+1', '-1', '@SUM(A1)', '\tx', '\nx', '  =1', '＝1', '＠x'])(
  'a spreadsheet does not run %j',
  (text) => {
    const [row] = Papa.parse<string[]>(csvCell(text), { delimiter: ',' }).data;
    expect(row?.[0]).toBe(`'${text}`);
  },
);

test.each(['a = b', '3 - 1', 'x@y.example'])('%j is no formula and stays', (text) => {
  expect(csvCell(text)).toBe(text);
});

test('hostile text stays one cell and one row', () => {
  const rows = readBack(toCsv(hostileArticle()));
  expect(toCsv(hostileArticle())).not.toContain('\u0007');
  expect(rows).toHaveLength(1);
  for (const value of Object.values(rows[0] ?? {})) {
    expect(value).not.toMatch(/^[=+\-@\t\r]/);
    expect(value).not.toMatch(/[\u202a-\u202e]|\p{Surrogate}/u);
  }
  expect(rows[0]?.words).toBe(`'${oneLine(HOSTILE)}`);
});
