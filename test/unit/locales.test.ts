// The interface's texts: no text left in the code, plural forms for every language, the sample drawn as the page draws.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { speak, t, tn } from '../../src/views/text.ts';
import { lookupIn } from '../e2e/gallery/words.ts';

const VIEWS = 'src/views';
const files = readdirSync(VIEWS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
);

/** Words that are the same in every language: a name, a sample of type, an address. */
const SAME_EVERYWHERE = new Set(['Sourcemark', 'Abc', 'example.com']);

/** Texts that a reader would see and that stand in the code: between tags, or in an attribute that is read out. */
function textsLeft(code: string): string[] {
  const plain = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const attributes = [
    ...plain.matchAll(/\b(?:aria-label|aria-valuetext|title|placeholder|alt|label)="([^"]+)"/g),
  ];
  const between = [...plain.matchAll(/(?:<\w[^<>]*|\/)>([^<>{}()=;]*[A-Za-z]{2}[^<>{}()=;]*)</g)];
  return (
    [...attributes, ...between]
      .map((match) => (match[1] ?? '').trim())
      // A colon at the start is the rest of a condition, no text.
      .filter((text) => text !== '' && !text.startsWith(':') && !SAME_EVERYWHERE.has(text))
  );
}

test.each(files)('%s leaves no text in the code', (file) => {
  expect(textsLeft(readFileSync(join(VIEWS, file), 'utf8'))).toEqual([]);
});

test('a text left in the code is seen', () => {
  expect(textsLeft('<p class="x">Nothing found</p>')).toEqual(['Nothing found']);
  expect(textsLeft('<button aria-label="Close it" />')).toEqual(['Close it']);
  expect(textsLeft('<p>{t("stateEmptyTitle")}</p><Logo />Sourcemark<i>')).toEqual([]);
});

describe('plural forms', () => {
  afterEach(() => speak('en', (key) => key));

  test.each(readdirSync('public/_locales'))('%s has every form that its language needs', (language) => {
    const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
    const stems = Object.keys(messages)
      .filter((key) => key.endsWith('_other'))
      .map((key) => key.replace(/_other$/, ''));
    expect(stems.length).toBeGreaterThan(5);
    for (const form of new Intl.PluralRules(language).resolvedOptions().pluralCategories)
      for (const stem of stems) expect(messages, `${stem}_${form}`).toHaveProperty(`${stem}_${form}`);
    expect(messages.languageCode.message).toBe(language);
  });

  test('the number picks the form and is written the way of the language', () => {
    speak('en', lookupIn('en'));
    expect(tn('overviewSummary', 1)).toBe('1 statement');
    expect(tn('overviewSummary', 0)).toBe('0 statements');
    expect(tn('overviewSummary', 1234)).toBe('1,234 statements');
    speak('de', lookupIn('de'));
    expect(tn('overviewSummary', 1)).toBe('1 Aussage');
    expect(tn('overviewSummary', 1234)).toBe('1.234 Aussagen');
  });

  test('a form that a language lacks falls back to the general one', () => {
    speak('pl', (key, [count]) => (key.endsWith('_other') ? `other ${count}` : ''));
    expect(tn('overviewSummary', 3)).toBe('other 3');
  });

  test('values are put in their places', () => {
    speak('en', lookupIn('en'));
    expect(t('levelOf', 4, 'On record')).toBe('Level 4 of 5: On record');
    expect(t('popupSiteOff', '$1')).toBe('Turn off for $1');
  });
});

/** The declarations of each rule whose selector this finds, by what it captures. */
function declarations(css: string, selector: RegExp): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const name = selector
      .exec(rule[1] ?? '')
      ?.slice(1)
      .join('-');
    const body = (rule[2] ?? '')
      .split(';')
      .map((each) => each.replace(/\s+/g, ' ').replace('--sample-hue', '--sourcemark-hue').trim())
      .filter(Boolean);
    if (name && !found.has(name)) found.set(name, body.join('; '));
  }
  return found;
}

test.each(['light', 'dark'])('the sample’s marks are declared as the page’s, %s', (shade) => {
  const page = readFileSync('src/page/marks.css', 'utf8');
  const [light = '', dark = ''] = readFileSync('src/views/styles/sample.css', 'utf8').split('@media');
  const marks = declarations(
    page,
    new RegExp(`::highlight\\(sourcemark-(line|tint)-${shade}-(\\d|unnamed|nested|denial)\\)`),
  );
  const sample = declarations(
    shade === 'light' ? light : dark,
    /\.look-(line|tint) \.mark-(\d|unnamed|nested|denial)\b/,
  );
  expect(marks.size).toBe(18);
  expect(sample).toEqual(marks);
});
