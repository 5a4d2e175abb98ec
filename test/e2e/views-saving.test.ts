// Copying and saving from the views, in both browsers: what lands on the clipboard and in the files.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { galleryBrowser } from './gallery/browser.ts';
import { grown } from './gallery/scenes.ts';
import { SEED_REPORT, SEED_TEXT } from './gallery/seed-report.ts';
import { type Gallery, serveGallery } from './gallery/serve.ts';
import { until } from './harness/driver.ts';
import { BROWSERS } from './harness/harness.ts';

interface Watched {
  copied: string[];
  saved: { name: string; type: string; text: string }[];
}

/** Keeps what the page copies and saves where tests can look: headless browsers have neither clipboard nor folder. */
async function watch(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const watched: Watched = { copied: [], saved: [] };
    Object.assign(window, { watched });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void watched.copied.push(text) },
    });
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = make(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      void blob?.text().then((text) => watched.saved.push({ name: this.download, type: blob.type, text }));
    };
  });
}

const watched = (page: Page) => page.evaluate(() => (window as unknown as { watched: Watched }).watched);

const press = (page: Page, label: string) =>
  page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons
      .find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === wanted)
      ?.click();
  }, label);

describe.each(BROWSERS)('saving (%s)', (name) => {
  let gallery: Gallery;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await galleryBrowser(name, false);
    page = await browser.newPage();
    await watch(page);
    await page.goto(gallery.address('popup', 'read'), { waitUntil: 'load' });
    await page.waitForSelector('.source');
    await grown(page);
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.stop();
  });

  test('the report as JSON is the report', async () => {
    await press(page, 'Save as JSON');
    const [file] = await until(async () => {
      const { saved } = await watched(page);
      return saved.length > 0 && saved;
    }, 'the file');
    expect(file?.name).toBe('sourcemark-ice-leaders-told-to-arrest-more-people-officials-say.json');
    expect(file?.type).toContain('application/json');
    expect(JSON.parse(file?.text ?? '')).toMatchObject({ statements: SEED_REPORT.statements });
  });

  test.each([
    ['Markdown', '# ICE leaders told'],
    ['CSV', 'id,words,speaker'],
    ['JSON', '"version": 1'],
    ['Web Annotation', 'http://www.w3.org/ns/anno.jsonld'],
  ])('%s is copied', async (format, words) => {
    await press(page, `Copy as ${format}`);
    const copied = await until(async () => (await watched(page)).copied.at(-1), 'the copy');
    expect(copied).toContain(words);
  });

  test('one quote is copied with its citation', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-id="q20"] .disclose')?.click());
    await page.waitForSelector('.details');
    await press(page, 'Copy with citation');
    const quote = SEED_REPORT.statements.find(({ id }) => id === 'q20')?.content[0];
    const words = SEED_TEXT.slice(quote?.start, quote?.end).replaceAll(/[“”]/g, '');
    const copied = await until(async () => (await watched(page)).copied.at(-1), 'the copy');
    expect(copied).toContain(words.slice(0, 60));
    expect(copied).toContain('Stephen Miller, White House Deputy Chief of Staff');
    expect(copied).toContain('https://news.example/politics/ice-meeting');
  });

  test('settings and corrections leave as a file and come back from it', async () => {
    await page.goto(gallery.address('options', 'corrected'), { waitUntil: 'load' });
    await page.waitForSelector('.option');
    await press(page, 'Save everything to a file');
    const [file] = await until(async () => {
      const { saved } = await watched(page);
      return saved.length > 0 && saved;
    }, 'the file');
    await press(page, 'Delete everything');
    await press(page, 'Yes, delete everything');
    await until(() => page.evaluate(() => window.asked.articles.length === 0), 'everything to go');
    const bringIn = (text: string) =>
      page.evaluate((words) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([words], 'data.json', { type: 'application/json' }));
        if (input) input.files = files.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    await bringIn('{"format":"of another program"}');
    await until(
      () => page.evaluate(() => document.querySelector('.problem')?.textContent?.includes('no file')),
      'the reason',
    );
    expect(await page.evaluate(() => window.asked.articles.length)).toBe(0);
    await bringIn(file?.text ?? '');
    await until(
      () => page.evaluate(() => window.asked.articles.length === 1),
      'the corrections to come back',
    );
  });
});
