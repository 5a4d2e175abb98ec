// The seed page is what its template makes of the seed article.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { seedPage } from '../../../seeds/page.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds');
const text = readFileSync(join(SEEDS, 'ice-meeting.txt'), 'utf8');
const page = readFileSync(join(SEEDS, 'ice-meeting.html'), 'utf8');

test('the page in the folder is current (npx tsx seeds/page.ts)', () => {
  expect(page).toBe(seedPage(text));
});

test('the page holds every paragraph of the article, word for word', () => {
  const { document } = parseHTML(page);
  const paragraphs = [...document.querySelectorAll('article > p:not([class])')].map(
    (each) => each.textContent,
  );
  expect(paragraphs.join('\n\n')).toBe(text.trim());
});

test('text of the article is escaped', () => {
  expect(seedPage('He said: “<script>&amp;”')).toContain('“&#60;script&#62;&#38;amp;”');
});
