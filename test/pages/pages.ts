// Runs the built extension on a folder of saved pages in a real browser and prints what it made of each.
// npm run --silent pages -- DIR [--browser chromium|firefox] [--json] [--pictures FOLDER] [--dark] [--only NAME]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Inspection, PageState } from '../../src/browser/messages.ts';
import { type BrowserName, needBrowser } from '../e2e/harness/browsers.ts';
import { Driver } from '../e2e/harness/driver.ts';
import { buildExtension } from '../e2e/harness/extension.ts';
import { PageServer } from '../e2e/harness/server.ts';
import { readPageFolder, type SavedPage } from './page-folder.ts';
import { wordF1, wordsOf } from './words.ts';

/** What was found on one page. */
interface Row {
  name: string;
  expected: 'article' | 'other';
  found: 'article' | 'other';
  because: string;
  /** Word F1 against the true text; null without one. */
  f1: number | null;
  words: number;
  statements: number;
  marks: number;
  /** Marks whose words on the page equal the report's. */
  equal: number;
  unchanged: boolean;
  /** Milliseconds of the page's main thread. */
  times: Inspection['times'];
}

/** Nothing of the page runs or is loaded: only its own markup and inline styles. A page whatever its address ends in. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  'content-type': 'text/html; charset=utf-8',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    json: { type: 'boolean', default: false },
    pictures: { type: 'string' },
    dark: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

async function main(): Promise<number> {
  const [folder] = positionals;
  if (!folder || !['chromium', 'chrome', 'firefox'].includes(values.browser)) {
    console.error('Usage: npm run --silent pages -- DIR [--browser chromium|firefox] [--json]');
    return 2;
  }
  const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chrome';
  const pages = readPageFolder(folder).filter((page) => !values.only || page.name.includes(values.only));
  const build = mkdtempSync(join(tmpdir(), 'sourcemark-pages-'));
  const server = await PageServer.start();
  let driver: Driver | null = null;
  let plain: Browser | null = null;
  try {
    await buildExtension(name, build);
    driver = await Driver.launch(name, build, { dark: values.dark });
    plain = await launchPlain(name);
    const rows: Row[] = [];
    for (const page of pages) {
      const row = await measure(page, driver, plain, server);
      rows.push(row);
      if (!values.json) console.log(line(row));
    }
    report(rows);
    return rows.every((row) => row.found === row.expected && row.equal === row.marks && row.unchanged)
      ? 0
      : 1;
  } finally {
    await driver?.close();
    await plain?.close();
    await server.stop();
    rmSync(build, { recursive: true, force: true });
  }
}

/** The same browser without the extension: what the page's DOM is by itself. */
async function launchPlain(name: BrowserName): Promise<Browser> {
  return puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: needBrowser(name),
    headless: true,
    args: name === 'firefox' ? [] : ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
}

async function measure(saved: SavedPage, driver: Driver, plain: Browser, server: PageServer): Promise<Row> {
  const url = server.put(saved.path.split('?')[0]!, saved.html, HEADERS);
  const address = url + (saved.path.includes('?') ? `?${saved.path.split('?')[1]}` : '');
  const before = await serialise(plain, address);
  const page = await driver.open(address);
  const state = await settledState(driver, page);
  const inspection = (await driver.askPage(page, 'inspectMarks')) as Inspection;
  const after = await page.evaluate(() => document.documentElement.outerHTML);
  if (values.pictures && state.report) await takePicture(page, saved.name, driver, state);
  await page.close();
  return {
    name: saved.name,
    expected: saved.article ? 'article' : 'other',
    found: state.status === 'read' || state.status === 'other-language' ? 'article' : 'other',
    because: inspection.because,
    f1: saved.truth === null ? null : wordF1(state.text, saved.truth),
    words: wordsOf(state.text).length,
    statements: state.report?.statements.length ?? 0,
    marks: inspection.marks.length,
    equal: inspection.marks.filter((mark) => mark.words === mark.read).length,
    unchanged: before === after,
    times: inspection.times,
  };
}

async function serialise(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  await page.close();
  return html;
}

/** A page that is none stays idle; the others are waited for until they are read. */
async function settledState(driver: Driver, page: Page): Promise<PageState> {
  const state = await driver.waitForStatus(page, 'idle', 'reading', 'read', 'other-language', 'error');
  const { article } = (await driver.askPage(page, 'inspectMarks')) as Inspection;
  if (!article) return state;
  return driver.waitForStatus(page, 'read', 'other-language', 'error').catch(() => driver.pageState(page));
}

async function takePicture(page: Page, name: string, driver: Driver, state: PageState): Promise<void> {
  const folder = values.pictures!;
  mkdirSync(folder, { recursive: true });
  await page.bringToFront();
  const quoted = state.report!.statements.find((each) => each.form === 'direct' && each.within === null);
  if (quoted) await driver.askPage(page, 'showStatement', { id: quoted.id });
  await driver.askPage(page, 'stepStatement', { by: 1 });
  const file = join(folder, `${driver.name}-${values.dark ? 'dark' : 'light'}-${name}.png`);
  await page.screenshot({ path: file as `${string}.png` });
}

function line(row: Row): string {
  const right = row.found === row.expected ? 'right' : 'WRONG';
  const f1 = row.f1 === null ? '    –' : row.f1.toFixed(3);
  const ms = row.times.extract + row.times.mark;
  return [
    row.name.padEnd(40),
    row.found.padEnd(7),
    right,
    f1,
    `${row.words} w`.padStart(8),
    `${row.statements} st`.padStart(7),
    `${row.equal}/${row.marks} equal`.padStart(14),
    row.unchanged ? 'DOM same' : 'DOM CHANGED',
    `${row.times.recognise.toFixed(1)} + ${ms.toFixed(1)} ms`.padStart(16),
  ].join('  ');
}

function report(rows: Row[]): void {
  const articles = rows.filter((row) => row.expected === 'article');
  const rated = articles.flatMap((row) => row.f1 ?? []);
  const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
  const totals = {
    pages: rows.length,
    right: rows.filter((row) => row.found === row.expected).length,
    f1Mean: rated.reduce((sum, each) => sum + each, 0) / (rated.length || 1),
    f1Least: Math.min(1, ...rated),
    f1Pages: rated.length,
    statements: rows.reduce((sum, row) => sum + row.statements, 0),
    marks: rows.reduce((sum, row) => sum + row.marks, 0),
    equal: rows.reduce((sum, row) => sum + row.equal, 0),
    unchanged: rows.filter((row) => row.unchanged).length,
    recogniseMedian: median(rows.map((row) => row.times.recognise)),
    readMedian: median(articles.map((row) => row.times.extract + row.times.mark)),
  };
  if (values.json) {
    console.log(JSON.stringify({ browser: values.browser, pages: rows, totals }, null, 2));
    return;
  }
  console.log(
    `\n${totals.right} of ${totals.pages} right; word F1 ${totals.f1Mean.toFixed(4)} on ${totals.f1Pages} pages, least ${totals.f1Least.toFixed(3)}; ` +
      `${totals.equal} of ${totals.marks} marks read back equal; DOM unchanged on ${totals.unchanged} of ${totals.pages}; ` +
      `median ${totals.recogniseMedian.toFixed(1)} ms to recognise, ${totals.readMedian.toFixed(1)} ms to extract and mark`,
  );
}

process.exitCode = await main();
