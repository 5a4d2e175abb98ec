// Exports on any text at all: nothing throws, CSV gives its cells back, JSON and annotations stay well-formed.
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { oneLine, plain, type ReadArticle, wellFormed } from '../../src/export/article.ts';
import { toCitation } from '../../src/export/citation.ts';
import { csvCell, toCsv } from '../../src/export/csv.ts';
import { toJson } from '../../src/export/json.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { toText } from '../../src/export/text.ts';
import { toWebAnnotation } from '../../src/export/web-annotation.ts';
import { HOSTILE, report, source, statement } from './export.article.ts';

/** Text with everything that formats trip over, more often than chance would have it. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"',
        "'",
        ',',
        '\n',
        '\r\n',
        '=',
        '@',
        '<',
        '*',
        '_',
        '`',
        '[',
        '](',
        '|',
        '\u202e',
        '\ud800',
        '😀',
        '#',
        '\n- ',
        '\n\n',
      ),
      fc.constant(HOSTILE),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** An article whose text, names, roles and outlets are any text, with two spans anywhere in it. */
const anyArticle: fc.Arbitrary<ReadArticle> = fc
  .record({
    text: anyText,
    name: anyText,
    role: anyText,
    relay: anyText,
    title: anyText,
    cuts: fc.array(fc.nat(200), { minLength: 4, maxLength: 4 }),
  })
  .map(({ text, name, role, relay, title, cuts }) => {
    const [a = 0, b = 0, c = 0, d = 0] = cuts.map((cut) => Math.min(cut, text.length)).sort((x, y) => x - y);
    const spans = [
      { start: a, end: b },
      { start: c, end: d },
    ];
    const made = report(
      [source('s1', 'person', name, { role })],
      [
        statement('q1', spans, {
          source: 's1',
          level: 2,
          relay: [relay],
          link: text,
          reason: { grade: 'harm', start: a, end: b },
        }),
        statement('q2', [spans[0]!], {
          source: 's1',
          level: 4,
          response: {
            kind: 'denies',
            targets: ['q1'],
            official: true,
            about: name,
            hedge: null,
            wordsDiffer: false,
          },
        }),
      ],
      { name: title },
    );
    return { report: made, text, title, url: 'https://news.example/' };
  });

test('every format gives something, on lines that the text has not added', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const empty = { ...article, text: 'x'.repeat(article.text.length) };
      for (const format of [toText, toMarkdown]) {
        const written = format(article);
        expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\r]|\p{Surrogate}/u);
        expect(format(empty).length).toBeGreaterThan(0);
      }
      expect(toMarkdown(article).match(/^#/gm)).toHaveLength(toMarkdown(empty).match(/^#/gm)?.length ?? 0);
      const citation = toCitation(article, article.report.statements[0]!);
      expect(citation.split('\n')).toHaveLength(1);
      const back = JSON.parse(toJson(article.report));
      expect(back.sources[0].name).toBe(wellFormed(article.report.sources[0]!.name));
      expect(back.statements.length).toBe(2);
      expect(JSON.stringify(toWebAnnotation(article))).not.toMatch(/\\ud[89a-f]/i);
    }),
    { numRuns: 200 },
  );
});

test('a CSV reader gives every cell back, and none is a formula', () => {
  fc.assert(
    fc.property(anyArticle, anyText, (article, text) => {
      const { data, errors } = Papa.parse<string[]>(`${csvCell(text)},end`, {
        delimiter: ',',
        newline: '\r\n',
      });
      expect(errors).toEqual([]);
      const given = data[0]?.[0] ?? '';
      expect([plain(text), `'${plain(text)}`]).toContain(given);
      expect(given).not.toMatch(/^\s*[=+\-@]|^[\t\n]/);
      const rows = Papa.parse<string[]>(toCsv(article), {
        delimiter: ',',
        newline: '\r\n',
        skipEmptyLines: true,
      });
      expect(rows.errors).toEqual([]);
      expect(rows.data.map((row) => row.length)).toEqual([22, 22, 22]);
    }),
    { numRuns: 200 },
  );
});

test('one line is one line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(oneLine(text)).not.toMatch(/[\n\r\t\u2028\u2029]/);
    }),
  );
});
