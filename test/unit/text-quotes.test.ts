// Passages in quotation marks: every style, nesting, apostrophes, marks that are missing or the wrong way round.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../src/engine/text/quotes.ts';
import { readText } from '../../src/engine/text/text.ts';

/** Passages as lines: depth in dashes, the words with their marks, "…" where no mark closes. */
function passages(text: string): string[] {
  return findQuotes(readText(text)).map(
    (quote) => '-'.repeat(quote.depth) + text.slice(quote.start, quote.end) + (quote.closed ? '' : ' …'),
  );
}

describe('styles', () => {
  test.each([
    ['“No,” he said.', ['“No,”']],
    ['"No," he said. "Never."', ['"No,"', '"Never."']],
    ["''No,'' he said. ''Never.''", ["''No,''", "''Never.''"]],
    ["``No,'' he said.", ["``No,''"]],
    ["'No,' he said. 'Never.'", ["'No,'", "'Never.'"]],
    ['‘No,’ he said. ‘Never.’', ['‘No,’', '‘Never.’']],
    ['«Non», dit-il.', ['«Non»']],
    ['„Nein“, said the sign.', ['„Nein“']],
    ['‹No›, he said.', ['‹No›']],
  ])('%s', (text, expected) => {
    expect(passages(text)).toEqual(expected);
  });
});

describe('voices inside voices', () => {
  test.each([
    ['“He said, ‘Go home,’ and left,” she said.', ['“He said, ‘Go home,’ and left,”', '-‘Go home,’']],
    ['‘He said “go home” and left,’ she said.', ['‘He said “go home” and left,’', '-“go home”']],
    ['"He told me "yes" and left," she said.', ['"He told me "yes" and left,"', '-"yes"']],
    ["''I said, 'No,''' he told me.", ["''I said, 'No,'''", "-'No,'"]],
    ["'''Yes,' she said,'' he added.", ["'''Yes,' she said,''", "-'Yes,'"]],
    [
      '“One ‘two “three” two’ one,” he said.',
      ['“One ‘two “three” two’ one,”', '-‘two “three” two’', '--“three”'],
    ],
    [
      "“Everybody out. ‘Why aren’t you at work? Why aren’t you at Gate 7?'” the aide added.",
      [
        "“Everybody out. ‘Why aren’t you at work? Why aren’t you at Gate 7?'”",
        "-‘Why aren’t you at work? Why aren’t you at Gate 7?'",
      ],
    ],
    [
      "“‘That’s what Tom says every time: ‘We’re going after criminals,'” the aide told him.",
      [
        "“‘That’s what Tom says every time: ‘We’re going after criminals,'”",
        "-‘That’s what Tom says every time: ‘We’re going after criminals,' …",
        "--‘We’re going after criminals,'",
      ],
    ],
    [
      "“‘You must do more,'” one official quoted her as saying.",
      ["“‘You must do more,'”", "-‘You must do more,'"],
    ],
  ])('%s', (text, expected) => {
    expect(passages(text)).toEqual(expected);
  });

  test('parents are places in the list', () => {
    const quotes = findQuotes(readText('“One ‘two “three” two’ one,” he said.'));
    expect(quotes.map((quote) => quote.parent)).toEqual([null, 0, 1]);
  });

  test('the seed article', () => {
    const text = readFileSync(new URL('../../seeds/ice-meeting.txt', import.meta.url), 'utf8');
    const quotes = findQuotes(readText(text));
    expect(quotes.filter((quote) => quote.depth === 0)).toHaveLength(12);
    expect(quotes.filter((quote) => quote.depth === 1)).toHaveLength(5);
    expect(quotes.filter((quote) => quote.depth === 2)).toHaveLength(1);
    expect(quotes.filter((quote) => !quote.closed)).toHaveLength(1);
  });
});

describe('apostrophes and measures are no quotation marks', () => {
  test.each([
    'The players’ union met the teachers’ union.',
    "The players' union met the teachers' union.",
    "It was the '90s, and rock 'n' roll was king; tell 'em that.",
    "She doesn't know what he's said; they're O'Brien's.",
    'He is 6\'2" and she is 5\'10" tall.',
    'The board was 6" wide.',
    'It’s the ’60s again.',
  ])('%s', (text) => {
    expect(passages(text)).toEqual([]);
  });

  test.each([
    ["'It's the players' union I don't like,' she added.", ["'It's the players' union I don't like,'"]],
    ["'I'm goin' home,' he said.", ["'I'm goin' home,'"]],
    ['"He is 6\'2" tall," she said.', ['"He is 6\'2" tall,"']],
    ["'Hero' dog saves 'dozens' of families' homes", ["'Hero'", "'dozens'"]],
    ["The so-called 'players' union' is odd.", ["'players' union'"]],
  ])('%s', (text, expected) => {
    expect(passages(text)).toEqual(expected);
  });
});

describe('marks that are missing or the wrong way round', () => {
  test.each([
    ['He said: “wrong way.“ And more.', ['“wrong way.“']],
    ['And ”this way,” he said.', ['”this way,”']],
    ["He added: \"I went.'' And more.", ["\"I went.''"]],
    ['"“Twice,”" he said.', ['"“Twice,”"']],
    ['"I missed the mark, she said. "I agree," he said.', ['"I missed the mark, she said. …', '"I agree,"']],
    ['He said “this is odd and left. More came.', ['“this is odd and left. …']],
    ['He said “this is odd and left.\n\n“Next one,” she said.', ['“this is odd and left. …', '“Next one,”']],
    ['He wrote: “This is odd. More came.', ['“This is odd. More came. …']],
    ['“Foo“ he said. “Bar,” she said.', ['“Foo“', '“Bar,”']],
    ['A stray ” mark. “Bar,” she said.', ['“Bar,”']],
    ['A stray “ mark.\n\n“Bar,” she said.', ['“ mark. …', '“Bar,”']],
  ])('%s', (text, expected) => {
    expect(passages(text)).toEqual(expected);
  });
});

describe('passages over paragraphs', () => {
  test('a mark opens each paragraph, the last closes', () => {
    const text = '“First part.\n\n“Second part.\n\n“Third part,” he said.\n\n“Another,” she said.';
    expect(findQuotes(readText(text)).map((quote) => [quote.continues, quote.closed])).toEqual([
      [null, false],
      [0, false],
      [1, true],
      [null, true],
    ]);
  });

  test('single marks too', () => {
    const quotes = findQuotes(readText('‘First part.\n\n‘Second part,’ he said.'));
    expect(quotes.map((quote) => quote.continues)).toEqual([null, 0]);
  });

  test('without a mark at the start of the second paragraph', () => {
    const text = '“First part.\n\nSecond part,” he said. “Third.”';
    expect(passages(text)).toEqual(['“First part. …', 'Second part,”', '“Third.”']);
    expect(findQuotes(readText(text))[1]!.continues).toBe(0);
  });

  test('a closed passage is not gone on with', () => {
    const quotes = findQuotes(readText('“First,” he said.\n\n“Second,” she said.'));
    expect(quotes.map((quote) => quote.continues)).toEqual([null, null]);
  });
});

test('tokens of a passage leave its marks out', () => {
  const document = readText('Then he said, “No way,” and left.');
  const [quote] = findQuotes(document);
  const words = document.tokens.slice(quote!.firstToken, quote!.endToken).map((token) => token.text);
  expect(words).toEqual(['No', 'way', ',']);
  expect(document.text.slice(quote!.inner.start, quote!.inner.end)).toBe('No way,');
});

describe('what the marks are for', () => {
  test.each([
    ['title', 'He starred in a film called “The Long Night.”'],
    ['title', 'Her book, “The Price of Silence,” appeared in May.'],
    ['title', 'He said so on NBC’s “Meet the Press” on Sunday.'],
    ['title', "She said so last October on CBS' ''60 Minutes.''"],
    ['nickname', 'Joseph “Joe” Smith was elected.'],
    ['term', 'The so-called “caravan” reached the border.'],
    ['term', 'He never used the word “recession” in the speech.'],
    ['term', 'The tax is known as “the sugar levy” in the north.'],
  ])('%s: %s', (use, text) => {
    const [quote] = findQuotes(readText(text));
    expect(quote!.use).toBe(use);
    expect(quote!.speech).toBeLessThan(0.4);
  });

  test.each([
    '“We have no plans to leave,” he said.',
    'She called the plan “a disgrace to the country” on Monday.',
    'He called it “A Total Disaster.”',
    'The minister said the talks were “inaccurate.”',
    'In what he calls “a rigged system,” voters lose.',
    'They chanted “Lock her up!” outside.',
  ])('speech: %s', (text) => {
    const [quote] = findQuotes(readText(text));
    expect(quote!.use).toBe('speech');
    expect(quote!.speech).toBeGreaterThan(0.6);
  });
});
