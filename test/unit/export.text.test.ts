// Plain text, Markdown, JSON and citation: what they say, and that hostile text stays text.
import { expect, test } from 'vitest';
import { bySource, chainWords, oneLine, plain, shortened, wellFormed } from '../../src/export/article.ts';
import { quoteAddress, toCitation } from '../../src/export/citation.ts';
import { toJson } from '../../src/export/json.ts';
import { escapeMarkdown, toMarkdown } from '../../src/export/markdown.ts';
import { countWords, profileLines } from '../../src/export/profile.ts';
import { toText } from '../../src/export/text.ts';
import { ENGLISH, englishWords } from '../../src/export/words.ts';
import { gateArticle, HOSTILE, hostileArticle, report, source, spanOf, statement } from './export.article.ts';

test('the text tells who said what, by source, with strength, chain and denials', () => {
  expect(toText(gateArticle())).toMatchInlineSnapshot(`
    "The gate
    ========

    The main claim rests on a guard who was there ← Harbor Courier ← this article (Thin or second-hand).
    Answers to it: Ada Quill (Denies).
    Statements rated: 4 (not rated: 0)
    By level: 2 × On record, first-hand · 1 × Thin or second-hand · 1 × Can’t be traced
    Sources: named 1, official 0, unnamed 1, outlets 1, documents 0, vague 0
    Unnamed sources: 1; with a specific reason 1, with a stated basis 1

    NAMED

    Ada Quill, foreman (person)
      [5] “We shut the gate ourselves,” … “Nobody told us to.”
          On record, first-hand · quoted
      [1] ‘Leave it open,’
          Can’t be traced · quoted
          Chain: Ada Quill ← a guard who was there ← Harbor Courier ← this article
          Denies – Ada Quill: that she said so
      [5] that she said so
          On record, first-hand · reported

    UNNAMED

    a guard who was there (unnamed)
      [2] “Quill said, ‘Leave it open,’”
          Thin or second-hand · quoted
          Chain: a guard who was there ← Harbor Courier ← this article
          Reason for withholding the name: a specific harm (“for fear of losing his job”)
          Linked to: https://courier.example/gate

    DENIALS AND ANSWERS

      Denies – Ada Quill: that she said so
          → Ada Quill: ‘Leave it open,’

    Reported by others too: Harbor Courier

    This shows how the article says it knows things. It does not tell you whether they are true.
    "
  `);
});

test('the Markdown tells the same', () => {
  expect(toMarkdown(gateArticle())).toMatchInlineSnapshot(`
    "# The gate

    <https://news.example/gate?a=1#top>

    - The main claim rests on a guard who was there ← Harbor Courier ← this article (Thin or second-hand).
    - Answers to it: Ada Quill (Denies).
    - Statements rated: 4 (not rated: 0)
    - By level: 2 × On record, first-hand · 1 × Thin or second-hand · 1 × Can’t be traced
    - Sources: named 1, official 0, unnamed 1, outlets 1, documents 0, vague 0
    - Unnamed sources: 1; with a specific reason 1, with a stated basis 1

    ## Named

    ### Ada Quill, foreman (person)

    - “We shut the gate ourselves,” … “Nobody told us to.”
      - **Level 5: On record, first-hand** (quoted)
    - ‘Leave it open,’
      - **Level 1: Can’t be traced** (quoted)
      - Chain: Ada Quill ← a guard who was there ← Harbor Courier ← this article
      - Denies – Ada Quill: that she said so
    - that she said so
      - **Level 5: On record, first-hand** (reported)
      - **Denies**: ‘Leave it open,’

    ## Unnamed

    ### a guard who was there (unnamed)

    - “Quill said, ‘Leave it open,’”
      - **Level 2: Thin or second-hand** (quoted)
      - Chain: a guard who was there ← Harbor Courier ← this article
      - Reason for withholding the name: a specific harm (“for fear of losing his job”)
      - <https://courier.example/gate>

    - Reported by others too: Harbor Courier

    *This shows how the article says it knows things. It does not tell you whether they are true.*
    "
  `);
});

test('a report without statements says so, or why', () => {
  const empty = { report: report([], []), text: '' };
  expect(toText(empty)).toBe('gate\n====\n\nNo statements were found.\n');
  expect(toMarkdown(empty)).toBe('# gate\n\nNo statements were found.\n');
  const other = { report: report([], [], { language: 'de', note: 'Reads English only.' }), text: '' };
  expect(toText(other)).toBe('gate\n====\n\nReads English only.\n');
  expect(toMarkdown(other)).toBe('# gate\n\nReads English only.\n');
});

test('sources with most statements come first in their group; those without are left out; unknown come last', () => {
  const at = [{ start: 0, end: 1 }];
  const groups = bySource(
    report(
      [
        source('a', 'person', 'A'),
        source('b', 'person', 'B'),
        source('c', 'collective', 'c'),
        source('d', 'body', 'D'),
      ],
      [
        statement('1', at, { source: 'a' }),
        statement('2', at, { source: 'b' }),
        statement('3', at, { source: 'b' }),
        statement('4', at),
        statement('5', at, { source: 'c' }),
      ],
    ),
  );
  expect(groups.map(({ group, entries }) => [group, ...entries.map((entry) => entry.source?.name)])).toEqual([
    ['named', 'B', 'A'],
    ['vague', 'c'],
    ['nobody', undefined],
  ]);
});

test('the chain of a voice inside a voice names every hand', () => {
  const { report } = gateArticle();
  expect(chainWords(report, report.statements[2]!)).toBe(
    'Ada Quill ← a guard who was there ← Harbor Courier ← this article',
  );
});

test('counts of unnamed sources are ranges', () => {
  expect([countWords([1, 1]), countWords([2, 5]), countWords([2, null])]).toEqual(['1', '2–5', '2+']);
});

test('a main claim without an answer: not shown in this text, never "not sought"', () => {
  const { report } = gateArticle();
  report.profile.responsesToMain = [];
  expect(profileLines(report)).toContain('An answer to it is not shown in this text.');
});

test('other words can be asked for', () => {
  const asked = new Set<string>();
  const text = toText(gateArticle(), (key, substitutions = []) => {
    asked.add(key);
    return [key, ...substitutions].join(' ');
  });
  expect(text).toContain('GROUP_NAMED');
  expect([...asked].filter((key) => !(key in ENGLISH))).toEqual([]);
});

test('an unknown key is an error, not an empty word', () => {
  expect(() => englishWords('nothing')).toThrow('nothing');
});

test('a citation names words, speaker, role, article, outlet, address of the words, date and strength', () => {
  const article = gateArticle();
  expect(toCitation(article, article.report.statements[0]!, { accessed: '24 November 2026' })).toBe(
    '“We shut the gate ourselves,” … “Nobody told us to.” — Ada Quill, foreman, quoted in “The gate”, The Daily, ' +
      'https://news.example/gate?a=1#:~:text=We%20shut%20the%20gate%20ourselves%2C, read on 24 November 2026. ' +
      '[On record, first-hand]',
  );
  expect(toCitation({ ...article, url: null, outlet: null }, article.report.statements[3]!)).toBe(
    '“that she said so” — Ada Quill, foreman, quoted in “The gate”. [On record, first-hand]',
  );
  expect(toCitation(article, article.report.statements[2]!)).toContain(
    '[Can’t be traced; Ada Quill ← a guard who was there ← Harbor Courier ← this article]',
  );
});

test('a citation names no address that is none of the web', () => {
  const article = hostileArticle();
  expect(toCitation(article, article.report.statements[0]!)).not.toMatch(/javascript:[^)]*#:~:text/);
});

test('a long passage is addressed by its first and last words; a dash is not taken for syntax', () => {
  const text = 'One two three four five six seven eight nine ten eleven-twelve thirteen.';
  const long = statement('q1', [{ start: 0, end: text.length }]);
  expect(quoteAddress('https://a.example/', text, long)).toBe(
    'https://a.example/#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%2Dtwelve%20thirteen.',
  );
  expect(quoteAddress('https://a.example/#x', text, statement('q2', []))).toBe('https://a.example/#x');
  expect(quoteAddress('https://a.example/#x', '“”', statement('q2', [{ start: 0, end: 2 }]))).toBe(
    'https://a.example/#x',
  );
});

test('JSON is the report; half a character becomes U+FFFD, old line ends are escaped', () => {
  const { report } = gateArticle();
  expect(JSON.parse(toJson(report))).toEqual(report);
  const hostile = hostileArticle().report;
  const json = toJson(hostile);
  expect(json).not.toMatch(/[\u2028\u2029\n]/);
  expect(JSON.parse(json).sources[0].name).toBe(wellFormed(HOSTILE));
  expect(wellFormed('a\ud800b😀\udc00')).toBe('a\ufffdb😀\ufffd');
});

test('hostile text adds no line, no direction mark, no control character to the text format', () => {
  const text = toText(hostileArticle());
  expect(text).not.toContain('\u0007');
  expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\r]|\p{Surrogate}/u);
  expect(text).not.toMatch(/^# Fake/m);
  expect(plain('a\r\nb\tc\u0000')).toBe('a\nb\tc');
});

test('hostile text adds no markup to Markdown', () => {
  const markdown = toMarkdown(hostileArticle());
  expect(markdown).not.toContain('\u0007');
  expect(markdown).not.toMatch(/[\u202a-\u202e\u2028\r]|\p{Surrogate}/u);
  expect(markdown).not.toMatch(/<(?!https?:)/);
  expect(markdown).not.toMatch(/(?<!\\)[[\]`|]/);
  expect(markdown).not.toMatch(/^#+ Fake/m);
  expect(markdown).not.toContain('<javascript:');
});

test.each([
  ['1. item', '1\\. item'],
  ['- item', '\\- item'],
  ['# head', '\\# head'],
  ['> quote', '&gt; quote'],
  ['2*3*4', '2\\*3\\*4'],
  ['a_b', 'a\\_b'],
  ['AT&amp;T', 'AT&amp;amp;T'],
  ['back\\slash', 'back\\\\slash'],
  ['It’s 3.5 (or so) - yes!', 'It’s 3.5 (or so) - yes!'],
])('Markdown shows %j as it is', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});

test('a long line is cut at a word, or inside a word without end', () => {
  expect(shortened('one two three four', 11)).toBe('one two…');
  expect(shortened('short', 11)).toBe('short');
  expect(shortened('x'.repeat(40), 10)).toBe('xxxxx…');
  expect(shortened('x😀😀😀', 4)).toBe('x…');
});

test('white space becomes one space', () => {
  expect(oneLine(' a \n\u00a0 b\t')).toBe('a b');
});

test('a passage that is not in the text fails the fixture, not the export', () => {
  expect(() => spanOf('abc', 'd')).toThrow();
});
