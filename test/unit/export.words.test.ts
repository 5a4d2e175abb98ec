// The exports' own English table and the interface's messages say the same under the same keys.
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { ENGLISH, englishWords, groupOf, levelWords, SOURCE_GROUPS } from '../../src/export/words.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** A message of the browser's format with `$1` in place of its named placeholders. */
function numbered({ message, placeholders = {} }: Message): string {
  return message.replace(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '');
}

test.each(Object.entries(ENGLISH))('%s', (key, words) => {
  const message = (messages as Record<string, Message>)[key];
  expect(message && numbered(message)).toBe(words);
});

test('substitutions are put in their places, missing ones leave nothing', () => {
  expect(englishWords('exportLevel', ['4', 'On record'])).toBe('Level 4: On record');
  expect(englishWords('exportLevel', ['$2'])).toBe('Level $2: ');
});

test('levels have names, an unrated statement too; every kind has a group that is shown', () => {
  expect(levelWords(1)).toBe('Can’t be traced');
  expect(levelWords(null)).toBe('Not rated');
  for (const kind of ['person', 'body', 'unnamed', 'document', 'collective', 'self'] as const) {
    expect(SOURCE_GROUPS).toContain(groupOf(kind));
  }
});
