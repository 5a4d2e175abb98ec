// What a run of capitalised words names. Each sentence is why a rule exists; the second of a pair looks alike and is
// read the other way.
import { describe, expect, test } from 'vitest';
import { findNames } from '../../src/engine/mentions/names.ts';
import { findQuotes } from '../../src/engine/text/quotes.ts';
import { readText } from '../../src/engine/text/text.ts';

/** The names of a text with what they name: "Ann Lee (person)". */
function names(text: string): string[] {
  const document = readText(text);
  return findNames(document, findQuotes(document)).map(({ label, type }) => `${label} (${type})`);
}

describe('where a name begins and ends', () => {
  test.each([
    ['a first name on no list opens the sentence', 'Tad Orwin, a strategist, said it was over.', 'Tad Orwin'],
    ['a noun for people is none', 'Neighbor Orwin, a strategist, said it was over.', 'Orwin'],
    [
      'a title and a description joined by "and"',
      'Former Secretary of State and Democratic frontrunner Ann Lee said no.',
      'Ann Lee',
    ],
    ['a first name that is a rank too', 'The speaker Lance Orwin said it was over.', 'Lance Orwin'],
  ])('%s', (_, text, name) => {
    expect(names(text)).toContain(`${name} (person)`);
    expect(names(text).filter((each) => each.endsWith('(person)'))).toHaveLength(1);
  });

  test('an organisation "for" something goes on over "and"', () => {
    expect(names('A report by the Organization for River Safety and Repair said so.')).toContain(
      'Organization for River Safety and Repair (body)',
    );
    expect(names('A report by the Organization for Tom Park and Ann Lee said so.')).not.toContain(
      'Organization for Tom Park and Ann Lee (body)',
    );
  });

  test('a capital behind a semicolon tells no name', () => {
    expect(names('Mayor shuts the harbor; Residents say it was time.').join()).not.toMatch(/Residents/);
    expect(names('Mayor shuts the harbor; Ann Lee says it was time.')).toContain('Ann Lee (person)');
  });

  test('an office in capitals is nobody’s name', () => {
    expect(names('Ann Lee, president and CEO of the firm, left.')).toContain('CEO (role)');
    expect(names('Ann Lee, president of ACLU, left.')).toContain('ACLU (body)');
  });

  test('a surname in capitals before a colon is whoever bears it', () => {
    expect(names('Ann Tapley met Dan Quill.\n\nTAPLEY: Go on.\n\nQUILL: I will.')).toEqual(
      expect.arrayContaining(['TAPLEY (person)', 'QUILL (person)']),
    );
    expect(names('Ann Tapley met Dan Quill.\n\nNOTE: Go on.').join()).not.toMatch(/NOTE \(person\)/);
  });
});
