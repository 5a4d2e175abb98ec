// Measures the page's script in Chromium: on a page that is no article, on articles short and long, and the card.
// SOURCEMARK_PAGES=FOLDER measures saved pages too (articles/, negatives/).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Inspection } from '../../src/browser/messages.ts';
import { needBrowser } from '../e2e/harness/browsers.ts';
import { Driver } from '../e2e/harness/driver.ts';
import { buildExtension } from '../e2e/harness/extension.ts';
import { boxesOf } from '../e2e/harness/pixels.ts';
import { PageServer } from '../e2e/harness/server.ts';
import { readPageFolder } from '../pages/page-folder.ts';
import { type Bench, median, type Row } from './measure.ts';

const POLICY = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };
const LOADS = 5;

const NAMES = ['Ruth Tanner', 'Tom Okafor', 'Lena Brandt', 'Harold Finch', 'Ann Lee', 'Ben Lowry'];

/** An article of about so many words: every other paragraph quotes somebody. */
function article(words: number): string {
  const paragraphs: string[] = [];
  for (let count = 0; count < words; count += 50) {
    const name = NAMES[(count / 50) % NAMES.length];
    paragraphs.push(
      `<p>“The bridge number ${count} is not safe, and everybody on this council has known that for years,” said ${name}, <a href="#x">who</a> leads the works.</p>`,
      `<p>The council voted on Tuesday to close bridge number ${count} after years of argument, and the works begin in the spring of the next year.</p>`,
    );
  }
  return `<!doctype html><html lang="en"><title>Bridges to close</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridges to close"}</script>
<main style="width: 640px; margin: auto"><article><h1>Bridges to close</h1>${paragraphs.join('\n')}</article></main></html>`;
}

/** A front page of some 6,000 elements. */
function frontPage(): string {
  const teaser = (index: number) =>
    `<div class="card"><a href="#${index}"><img alt=""><h3>Headline number ${index}</h3></a><p>He said that he would, she told us.</p><span>3 h</span></div>`;
  return `<!doctype html><html lang="en"><title>News</title><meta property="og:type" content="website"><main>${Array.from({ length: 1000 }, (_, i) => teaser(i)).join('')}</main></html>`;
}

/** Loads a page some times. @returns the script's times, and the longest task of the page's main thread that it held */
async function load(
  driver: Driver,
  url: string,
  article: boolean,
): Promise<{ times: Inspection['times']; longest: number }[]> {
  const runs: { times: Inspection['times']; longest: number }[] = [];
  for (let run = 0; run < LOADS; run += 1) {
    const page = await driver.open(url);
    await page.evaluate(() => {
      const own = window as unknown as { tasks: number[] };
      own.tasks = [];
      new PerformanceObserver((list) =>
        own.tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'longtask', buffered: true });
    });
    await driver.waitForStatus(page, article ? 'read' : 'idle');
    const { times } = (await driver.askPage(page, 'inspectMarks')) as Inspection;
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
    runs.push({ times, longest: Math.max(0, ...tasks) });
    await page.close();
  }
  return runs;
}

/** Milliseconds from asking for a card to the frame after it, on the page's main thread. */
async function cardTime(driver: Driver, page: Page): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    await driver.askPage(page, 'stepStatement', { by: 1 });
    const { times: found } = (await driver.askPage(page, 'inspectMarks')) as Inspection;
    times.push(found.card);
  }
  return median(times);
}

/** Heap of a page's renderer, after a collection. */
async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
}

async function plainHeap(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const used = await heap(page);
  await page.close();
  return used;
}

async function rowsOf(driver: Driver, plain: Browser, server: PageServer): Promise<Row[]> {
  const rows: Row[] = [];
  const front = await load(driver, server.put('/section', frontPage(), POLICY), false);
  rows.push({
    what: 'script on a front page of 6,000 elements (median)',
    value: median(front.map(({ times }) => times.recognise)),
    unit: 'ms',
    limit: 3,
  });
  for (const [words, limit] of [
    [500, 30],
    [2000, 30],
    [20_000, undefined],
  ] as const) {
    const url = server.put(`/article-${words}`, article(words), POLICY);
    const runs = await load(driver, url, true);
    const row: Row = {
      what: `extract and mark, ${words.toLocaleString('en')} words (median)`,
      value: median(runs.map(({ times }) => times.extract + times.mark)),
      unit: 'ms',
    };
    rows.push(limit === undefined ? row : { ...row, limit });
    if (process.env.DEBUG_TIMES) console.log(words, runs);
    rows.push({
      what: `longest task, ${words.toLocaleString('en')} words (median)`,
      value: median(runs.map(({ longest }) => longest)),
      unit: 'ms',
      limit: 50,
    });
  }
  const url = server.put('/article-2000', article(2000), POLICY);
  const page = await driver.openArticle(url);
  const [box] = await boxesOf(page, 'The bridge number 0');
  if (box) await page.mouse.move(box.x + 20, box.y + 8);
  rows.push({ what: 'hover to card (median)', value: await cardTime(driver, page), unit: 'ms', limit: 16 });
  const without = await plainHeap(plain, url);
  const used = await heap(page);
  rows.push({
    what: 'memory of a tab, 2,000 words, above the page alone',
    value: used - without,
    unit: 'MB',
    limit: 6,
    reference: { what: 'page alone', value: without },
  });
  await page.close();
  return rows;
}

async function savedRows(driver: Driver, server: PageServer, folder: string): Promise<Row[]> {
  const times: { article: boolean; recognise: number; read: number }[] = [];
  for (const saved of readPageFolder(folder)) {
    const url = server.put(saved.path.split('?')[0]!, saved.html, POLICY);
    const page = await driver.open(url);
    await driver.waitForStatus(page, saved.article ? 'read' : 'idle').catch(() => undefined);
    const found = (await driver.askPage(page, 'inspectMarks')) as Inspection;
    times.push({
      article: saved.article,
      recognise: found.times.recognise,
      read: found.times.extract + found.times.mark,
    });
    await page.close();
  }
  const of = (article: boolean) => times.filter((each) => each.article === article);
  return [
    {
      what: `script on ${of(false).length} saved pages that are no article (median)`,
      value: median(of(false).map(({ recognise }) => recognise)),
      unit: 'ms',
      limit: 3,
    },
    {
      what: `extract and mark ${of(true).length} saved articles (median)`,
      value: median(of(true).map(({ read }) => read)),
      unit: 'ms',
      limit: 30,
    },
  ];
}

export const bench: Bench = async () => {
  const build = mkdtempSync(join(tmpdir(), 'sourcemark-bench-'));
  const server = await PageServer.start();
  let driver: Driver | null = null;
  let plain: Browser | null = null;
  try {
    await buildExtension('chrome', build);
    driver = await Driver.launch('chrome', build);
    plain = await puppeteer.launch({
      executablePath: needBrowser('chrome'),
      headless: true,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const rows = await rowsOf(driver, plain, server);
    const folder = process.env.SOURCEMARK_PAGES;
    return folder ? [...rows, ...(await savedRows(driver, server, folder))] : rows;
  } finally {
    await driver?.close();
    await plain?.close();
    await server.stop();
    rmSync(build, { recursive: true, force: true });
  }
};
