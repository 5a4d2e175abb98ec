// Outlets and bodies named right before the noun for what they said.
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/engine/mentions/mentions.ts';
import { findQuotes } from '../../src/engine/text/quotes.ts';
import { readText } from '../../src/engine/text/text.ts';
import { spoken } from './attribution.voices.ts';

const named = (text: string) => {
  const document = readText(text);
  return findMentions(document, findQuotes(document), {})
    .mentions.filter((mention) => mention.form === 'name' && mention.kind !== 'person')
    .map((mention) => text.slice(mention.start, mention.end));
};

describe('whoever published or said it', () => {
  test.each([
    ['Mary Park refuted a Politico story about her claim.', 'Politico'],
    ['The manual notes the CDC requirement that visitors be vaccinated.', 'CDC'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each(['Mary Park likes the CDC building.', 'Mary Park reads the No.1 comment on the trail.'])(
    'no mention: %s',
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );

  test('is the voice inside', () => {
    expect(
      spoken('Mary Park refuted a Politico story about her claim that she had won a prize.').map(
        ({ speaker }) => speaker,
      ),
    ).toEqual(['Mary Park', 'Politico', 'Mary Park']);
  });
});
