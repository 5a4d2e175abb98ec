// Sentences that must be marked, and their false friends that must not: unnamed sources and responses.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';

/** Lines "kind<TAB>sentence" of a file of test/gold; " ¶ " parts paragraphs. */
function sentences(file: string): [kind: string, text: string][] {
  return readFileSync(join(import.meta.dirname, '..', 'gold', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', text = ''] = line.split('\t');
      return [kind, text.replaceAll(' ¶ ', '\n\n')];
    });
}

const unnamedIn = (text: string) =>
  analyze(text)
    .sources.filter(({ kind }) => kind === 'unnamed')
    .map(({ name }) => name);

const responsesIn = (text: string) =>
  analyze(text).statements.flatMap(({ response }) => response?.kind ?? []);

describe('false friends are unmarked', () => {
  const friends = sentences('sourcing-false-friends.tsv');
  test('there are enough of them', () => expect(friends.length).toBeGreaterThanOrEqual(120));
  test.each(friends)('%s: %s', (kind, text) => {
    expect(kind === 'unnamed' ? unnamedIn(text) : responsesIn(text)).toEqual([]);
  });
});

describe('unnamed sources and responses are marked', () => {
  const positives = sentences('sourcing-positives.tsv');
  test('there are enough of them', () => expect(positives.length).toBeGreaterThanOrEqual(150));
  test.each(positives)('%s: %s', (kind, text) => {
    if (kind === 'unnamed') expect(unnamedIn(text)).not.toEqual([]);
    else expect(responsesIn(text)).toContain(kind);
  });
});
