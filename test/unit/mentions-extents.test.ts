// How far a mention reaches: titles, appositions, restrictive tails — and where it stops before the cue.
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/engine/mentions/mentions.ts';
import { findQuotes } from '../../src/engine/text/quotes.ts';
import { readText } from '../../src/engine/text/text.ts';

/** The longest mention that holds `words`, or undefined. */
function around(text: string, words: string): string | undefined {
  const document = readText(text);
  const { mentions } = findMentions(document, findQuotes(document), {});
  const start = text.indexOf(words);
  const holders = mentions.filter((mention) => mention.start <= start && mention.end >= start + words.length);
  holders.sort((a, b) => b.end - b.start - (a.end - a.start));
  return holders[0] && text.slice(holders[0].start, holders[0].end);
}

describe('names with what describes them', () => {
  it.each([
    ['Ann Lee', 'Ann Lee, a spokeswoman for the county, said so.', 'Ann Lee, a spokeswoman for the county'],
    ['Ann Lee', 'Ann Lee, 52, a homemaker from Salinas, said so.', 'Ann Lee, 52, a homemaker from Salinas'],
    ['Ann Lee', 'Ann Lee (R-Fla.) said so.', 'Ann Lee (R-Fla.)'],
    ['Ann Lee', 'Ann Lee of Human Rights Watch said so.', 'Ann Lee of Human Rights Watch'],
    ['Ann Lee', 'Ann Lee, the author of “Deep Water,” said so.', 'Ann Lee, the author of “Deep Water,”'],
    ['Ann Lee', 'Ann Lee, led by her staff, said so.', 'Ann Lee, led by her staff'],
    ['Ann Lee', 'Sen. Ann Lee said so.', 'Sen. Ann Lee'],
    [
      'Ann Lee',
      'It is over, says Ann Lee, an adviser who wrote a plan in 2008 that eroded trust and hurt the town.',
      'Ann Lee, an adviser who wrote a plan in 2008 that eroded trust and hurt the town',
    ],
    [
      'Ann Lee',
      'Republican presidential hopeful Ann Lee said so.',
      'Republican presidential hopeful Ann Lee',
    ],
    // counter-examples: what stands behind the comma describes nobody
    ['Ann Lee', 'Ann Lee, adding that it was late, left.', 'Ann Lee'],
    ['Ann Lee', 'Like Ann Lee, the county said so.', 'Ann Lee'],
    ['Ann Lee', 'Last week Ann Lee said so.', 'Ann Lee'],
    ['Lee', 'Lee, who was late, said so, and Ann Lee left.', 'Lee'],
  ])('%s in: %s', (words, text, extent) => {
    expect(around(text, words)).toBe(extent);
  });
});

describe('nominals with their tails', () => {
  it.each([
    ['officials', 'Two officials briefed on the talks said so.', 'Two officials briefed on the talks'],
    ['person', 'A person familiar with the matter told Reuters so.', 'A person familiar with the matter'],
    ['prosecutors', 'One of the prosecutors on the case said so.', 'One of the prosecutors on the case'],
    ['someone', 'At the union rally someone shouted so.', 'someone'],
    ['aide', 'An aide who left after the election said so.', 'An aide who left after the election'],
    [
      'aide',
      'An aide who was fired because of the leak said so.',
      'An aide who was fired because of the leak',
    ],
    ['people', 'Two people involved told Reuters so.', 'Two people involved'],
    [
      'source',
      'A source who asked not to be named because the talks are private told Reuters so.',
      'A source who asked not to be named because the talks are private',
    ],
    ['Voters', 'Voters who say the economy is bad said so.', 'Voters who say the economy is bad'],
    ['Aides', 'Aides to the senator said so.', 'Aides to the senator'],
    ['allies', 'Some of the senator’s longtime allies said so.', 'Some of the senator’s longtime allies'],
    ['people', 'Several people I spoke with said so.', 'Several people I spoke with'],
    ['poll', 'A Reuters/Ipsos poll showed so.', 'A Reuters/Ipsos poll'],
    ['aides', 'At least two aides said so.', 'At least two aides'],
    // counter-examples: the cue and times are no tail
    ['campaign', 'The campaign called the charges false.', 'The campaign'],
    ['officials', 'The officials said on Tuesday that it was so.', 'The officials'],
    ['Republicans', 'Some Republicans doubt that it is so.', 'Some Republicans'],
  ])('%s in: %s', (words, text, extent) => {
    expect(around(text, words)).toBe(extent);
  });
});

describe('owners, groups and descriptions', () => {
  const mentionsOf = (text: string) => {
    const document = readText(text);
    const { mentions, entities } = findMentions(document, findQuotes(document), {});
    return mentions.map((mention) => ({
      words: text.slice(mention.start, mention.end),
      kind: mention.kind,
      entity: mention.entity === null ? null : entities[mention.entity]!.name,
    }));
  };

  it('an owner is a mention of its own', () => {
    expect(mentionsOf('Ann Lee’s lawyer said so.').map(({ words }) => words)).toEqual([
      'Ann Lee’s lawyer',
      'Ann Lee',
    ]);
  });

  it('a description in apposition is none', () => {
    const found = mentionsOf('Ann Lee, a columnist at the Springfield Gazette, said so.');
    expect(found.some(({ kind }) => kind === 'unnamed')).toBe(false);
    expect(mentionsOf('A columnist said so.').some(({ kind }) => kind === 'unnamed')).toBe(true);
  });

  it('subjects joined by "and" are a group, objects of two clauses are not', () => {
    const words = (text: string) => mentionsOf(text).map((mention) => mention.words);
    expect(words('Critics and supporters said so.')).toContain('Critics and supporters');
    expect(words('She met critics and supporters left.')).not.toContain('critics and supporters');
  });

  it('a share without its own noun is the poll’s', () => {
    const found = mentionsOf('A Reuters poll came out. Forty percent said no.');
    expect(found.find(({ words }) => words === 'Forty percent')?.kind).toBe('document');
    expect(mentionsOf('Forty percent said no.').find(({ words }) => words === 'Forty percent')?.kind).toBe(
      'collective',
    );
  });

  it('capitals in a headline make no names', () => {
    const text = 'Lee Wades Into Debate On Water Rates Again\n\nAnn Lee said so on Tuesday. Lee was late.';
    expect(mentionsOf(text).map(({ words }) => words)).not.toContain('Lee Wades');
  });
});

describe('outlets', () => {
  const kindOf = (text: string, words: string) => {
    const document = readText(text);
    const { mentions } = findMentions(document, findQuotes(document), {});
    return mentions.find((mention) => text.slice(mention.start, mention.end) === words)?.kind;
  };
  it.each([
    ['outlet', 'She told The Hill so.', 'The Hill'],
    ['outlet', 'She told Time magazine so.', 'Time magazine'],
    ['outlet', 'She said so on “Meet the Press” and on Fox News.', 'Fox News'],
    ['outlet', 'The Times reported on Saturday that it was so.', 'The Times'],
    ['person', 'Michael Bloomberg said so.', 'Michael Bloomberg'],
    ['body', 'The White House said so.', 'The White House'],
    [undefined, 'He lives on the hill and said so.', 'the hill'],
    [undefined, 'It is time, she said.', 'time'],
  ])('%s: %s', (kind, text, words) => {
    expect(kindOf(text, words)).toBe(kind);
  });
});
