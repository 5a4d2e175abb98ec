// The words of the interface: complete in every language, all in use, and the exports' own table says the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

const LOCALES = 'public/_locales';
const english = messages as Record<string, Message>;

describe.each(readdirSync(LOCALES))('the messages in %s', (language) => {
  const here: Record<string, Message> = JSON.parse(
    readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'),
  );
  const filled = (message: Message) => [...new Set(numbered(message).match(/\$\d/g))].sort();
  /** Plural forms beyond one and other are a matter of each language. */
  const forms = (keys: string[]) => keys.filter((key) => !/_(?:zero|two|few|many)$/.test(key)).sort();

  test('are those of English, none missing, none over', () => {
    expect(forms(Object.keys(here))).toEqual(forms(Object.keys(english)));
  });

  test('are not empty and fill in what English fills in', () => {
    for (const [key, message] of Object.entries(here)) {
      expect(message.message.trim(), key).not.toBe('');
      // "One statement" need not repeat the number.
      if (english[key] && !key.endsWith('_one')) expect(filled(message), key).toEqual(filled(english[key]));
    }
  });
});

test('every message is used', () => {
  const code = ['src', 'manifest.json'].flatMap((path) =>
    path === 'src'
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.(?:tsx?|html)$/.test(file) && !/^engine/.test(file))
          .map((file) => readFileSync(join(path, file), 'utf8'))
      : readFileSync(path, 'utf8'),
  );
  const manifest = readFileSync('vite.config.ts', 'utf8');
  // The exports' own table names every key of theirs and uses none.
  const table = /export const ENGLISH[\s\S]*?\n\};/;
  const all = [...code, manifest].join('\n').replace(table, '');
  const stems = [...all.matchAll(/`(\w+)\$\{/g)].map((match) => match[1] ?? '');
  const unused = Object.keys(english).filter((key) => {
    const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
    const named = new RegExp(`(?:['"\`]|__MSG_)(?:${key}|${stem})(?:['"\`]|__)`).test(all);
    return !named && !stems.some((each) => each.length > 3 && key.startsWith(each));
  });
  expect(unused).toEqual([]);
});
