// Random, mutated and hostile texts through the whole engine: it never throws, and its report fits the text.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import type { Report, Span } from '../../src/engine/report.ts';

const article = readFileSync(new URL('../../seeds/ice-meeting.txt', import.meta.url), 'utf8');

/** Every span of a report, with the way to it. */
function* spansOf(value: unknown, path = 'report'): Generator<[string, Span]> {
  if (typeof value !== 'object' || value === null) return;
  const { start, end } = value as Partial<Span>;
  if (typeof start === 'number' && typeof end === 'number') yield [path, { start, end }];
  for (const [key, part] of Object.entries(value)) yield* spansOf(part, `${path}.${key}`);
}

function cutsPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at - 1);
  const low = text.charCodeAt(at);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** Analyzes a text and throws where the report does not fit it. */
function check(text: string): Report {
  const report = analyze(text);
  for (const [path, { start, end }] of spansOf(report)) {
    if (!Number.isInteger(start) || !Number.isInteger(end)) throw new Error(`${path}: ${start}–${end}`);
    if (start < 0 || end > text.length || start > end)
      throw new Error(`${path}: ${start}–${end} outside the text`);
    if (cutsPair(text, start) || cutsPair(text, end))
      throw new Error(`${path}: ${start}–${end} cuts a character`);
  }
  const sources = new Set(report.sources.map((source) => source.id));
  const statements = new Set(report.statements.map((statement) => statement.id));
  for (const statement of report.statements) {
    if (statement.source !== null && !sources.has(statement.source))
      throw new Error(`no source ${statement.source}`);
    if (statement.within !== null && !statements.has(statement.within))
      throw new Error(`no ${statement.within}`);
    for (const id of statement.via) if (!sources.has(id)) throw new Error(`no teller ${id}`);
    for (const id of statement.response?.targets ?? [])
      if (!statements.has(id)) throw new Error(`no target ${id}`);
  }
  return report;
}

/** Pieces that engines trip over. */
const pieces = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    "''",
    '``',
    '«',
    '»',
    '„',
    '‹',
    '›',
    '…',
    '...',
    '—',
    '--',
    '\n\n',
    '\n',
    '\t',
  ],
  ...[
    ' ',
    ', ',
    '. ',
    '? ',
    '! ',
    ': ',
    '(',
    ')',
    '[',
    ']',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ud83d',
    '\ude00',
    '😀',
  ],
  ...[
    'said',
    'he said',
    'according to',
    'Stephen Miller',
    'the official',
    'denied',
    'told',
    'Ms. Lee',
    'U.S.',
    'I',
  ],
  ...[
    'people familiar with the matter',
    'that',
    'adding that',
    'not',
    'did not respond',
    'Q:',
    'A:',
    'SMITH:',
  ],
  ...[
    'شخص',
    'אמר',
    '部长说',
    'O’Brien',
    '’90s',
    '6\'2"',
    '5%',
    '$1.5',
    '@name',
    '#tag',
    'https://a.example/?q="x"',
  ],
  ...[
    'a\u0301',
    '\ufeff',
    '\0',
    'ﬁ',
    '_',
    '<b>',
    '&quot;',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
);

const mixed = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 });

test('random texts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void check(text)),
    { numRuns: 150 },
  );
});

test('random pieces of news, marks and odd characters, in English', () => {
  // The engine stops at texts in other languages: a sentence in front keeps most of these English.
  const lead = 'The minister said that the talks had failed, and she told them why it was not her fault. ';
  const english = mixed.map((parts) => lead + parts.join(' '));
  fc.assert(
    fc.property(english, (text) => void check(text)),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(
      mixed.map((parts) => lead + parts.join('')),
      (text) => void check(text),
    ),
    { numRuns: 200 },
  );
});

test('the seed article with pieces cut out, moved and put in', () => {
  const place = fc.nat(article.length);
  const change = fc.tuple(
    place,
    fc.nat(80),
    fc.oneof(
      pieces,
      place.map((at) => article.slice(at, at + 60)),
    ),
  );
  const mutated = fc.array(change, { minLength: 1, maxLength: 12 }).map((changes) => {
    let text = article;
    for (const [at, length, piece] of changes) text = text.slice(0, at) + piece + text.slice(at + length);
    return text;
  });
  fc.assert(
    fc.property(mutated, (text) => void check(text)),
    { numRuns: 50 },
  );
});

test('the same text gives the same report', () => {
  fc.assert(
    fc.property(mixed, (parts) => {
      const text = `${article.slice(0, 1500)}\n\n${parts.join(' ')}`;
      expect(check(text)).toEqual(check(text));
    }),
    { numRuns: 30 },
  );
});

const million = 1_000_000;
const repeated = (piece: string) => piece.repeat(Math.ceil(million / piece.length)).slice(0, million);

test.each([
  ['straight marks', '"'],
  ['marks of all kinds', '“‘"\'’”«»'],
])('a million characters: %s', (_name, piece) => {
  check(`The minister said that the talks had failed. ${repeated(piece)}`);
});

test.each([
  ['opening marks', '“'],
  ['closing marks', '”'],
  ['marks and words', "“no” ‘yes\" he said, 'never' "],
  ['apostrophes', "''' "],
  ['opening brackets', '(['],
  ['one paragraph without a break', 'Smith said “no” and then the others told him it was over, '],
  ['one sentence of names', 'Ann Lee and Bob Ray of the Foo Group and '],
  ['nothing but capitals', 'HE SAID THAT '],
  ['lines', 'He said so.\n'],
  ['one long word', 'a'],
  ['right to left', 'He said שלום and مرحبا \u202e '],
  ['lone surrogates', 'he said \ud800 \udc00\ud800'],
  ['dots', '. . . '],
  ['hyphens', 'a-'],
  ['stops without spaces', 'a.b'],
])('fifty thousand characters: %s', (_name, piece) => {
  check(`The minister said that the talks had failed. ${repeated(piece).slice(0, 50_000)}`);
});
