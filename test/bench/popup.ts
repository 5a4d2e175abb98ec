// How long the popup takes from its start to the painted list, and how much code it loads, in Chromium.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { galleryBrowser } from '../e2e/gallery/browser.ts';
import { type Gallery, serveGallery } from '../e2e/gallery/serve.ts';
import { Driver } from '../e2e/harness/driver.ts';
import { buildExtension } from '../e2e/harness/extension.ts';
import { PageServer } from '../e2e/harness/server.ts';
import { type Bench, median, type Row } from './measure.ts';

const RUNS = 9;
const WARM = 3;

/**
 * One opening: from the navigation, as a click on the button starts one, to the frame in which the list was painted.
 * The page answers at once, as it does when it has the report.
 */
async function opening(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('.source');
  return page.evaluate(() => window.painted);
}

async function openings(page: Page, address: string): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < WARM + RUNS; run += 1) {
    const time = await opening(page, address);
    if (run >= WARM) taken.push(time);
  }
  return median(taken);
}

/** The same for a page that is no article: what the browser takes for any popup of ours. */
async function nothingToList(page: Page, gallery: Gallery): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < WARM + RUNS; run += 1) {
    await page.goto(gallery.address('popup', 'idle'), { waitUntil: 'load' });
    await page.waitForSelector('.notice-idle');
    const painted = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    if (run >= WARM) taken.push((await painted.jsonValue()) as number);
  }
  return median(taken);
}

/** Everything that popup.html loads from a built extension, gzipped, in kB. */
function popupSize(folder: string): number {
  const html = readFileSync(join(folder, 'src/views/popup.html'), 'utf8');
  const seen = new Set<string>();
  const add = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      add(`assets/${name}`);
  };
  for (const [, file] of html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)) if (file) add(file);
  if (seen.size === 0) throw new Error(`popup.html loads nothing of ${readdirSync(folder)}`);
  let bytes = 0;
  for (const file of seen) bytes += gzipSync(readFileSync(join(folder, file))).length;
  return bytes / 1000;
}

async function times(): Promise<Row[]> {
  const gallery = await serveGallery();
  const browser = await galleryBrowser('chrome', false);
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 420, height: 600 });
    const reference = { what: 'the popup with nothing to list', value: await nothingToList(page, gallery) };
    const rows: [string, string, number][] = [
      ['popup, 40 statements, to the painted list', 'forty', 120],
      ['popup, 1,000 statements of 400 sources, to the painted list', 'huge', 300],
    ];
    const measured: Row[] = [];
    for (const [what, state, limit] of rows)
      measured.push({
        what,
        unit: 'ms',
        limit,
        reference,
        value: await openings(page, gallery.address('popup', state)),
      });
    return measured;
  } finally {
    await browser.close();
    await gallery.stop();
  }
}

interface ActionApi {
  action: { openPopup(): Promise<void> };
}

/** Opens the toolbar popup over the page in front. @returns when its largest words were painted, from its start, in ms */
async function popupOpening(driver: Driver, article: Page): Promise<number> {
  await article.bringToFront();
  await driver.inExtension((api: ActionApi) => api.action.openPopup());
  const target = await driver.browser.waitForTarget((each) => each.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  await popup.waitForSelector('.source');
  // The last of these entries is what was largest, which is the list: "reading" comes before it and is small.
  const time = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const seen = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0));
        seen.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await popup.close();
  return time;
}

/** The real popup in the real extension over the sample article. */
async function installed(folder: string): Promise<Row> {
  const server = await PageServer.start();
  const driver = await Driver.launch('chrome', folder);
  try {
    await driver.controlPage();
    const article = await driver.openArticle(server.url('/seeds/ice-meeting.html'));
    const taken: number[] = [];
    for (let run = 0; run < WARM + RUNS; run += 1) {
      const time = await popupOpening(driver, article);
      if (run >= WARM) taken.push(time);
    }
    return {
      what: 'popup in the extension, sample article, to the list',
      unit: 'ms',
      limit: 120,
      value: median(taken),
    };
  } finally {
    await driver.close();
    await server.stop();
  }
}

async function extension(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-bench-'));
  try {
    await buildExtension('chrome', folder);
    const size: Row = {
      what: 'popup, code and styles, gzipped',
      unit: 'kB',
      limit: 60,
      value: popupSize(folder),
    };
    return [await installed(folder), size];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const bench: Bench = async () => [...(await times()), ...(await extension())];
