// The extension as a whole: what it weighs, how soon it answers, what it costs a page.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise';
import { zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { analyze } from '../../src/engine/analyze.ts';
import type { BrowserName } from '../e2e/harness/browsers.ts';
import { Driver } from '../e2e/harness/driver.ts';
import { type Builds, buildExtensions } from '../e2e/harness/extension.ts';
import { PageServer } from '../e2e/harness/server.ts';
import { type Bench, median, type Row, timed } from './measure.ts';

const SEED = '/seeds/ice-meeting.html';
/** An extension of nothing, as the page without ours. */
const EMPTY = { manifest_version: 3, name: 'Nothing', version: '1' };

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

const kB = (bytes: number) => bytes / 1000;

/** What the parts of one build weigh. */
function sizes(folder: string, target: BrowserName): Row[] {
  const files = filesUnder(folder);
  const bytesOf = (path: string) => statSync(path).size;
  const zip = zipSync(
    Object.fromEntries(
      files.map((file) => [file.slice(folder.length + 1), new Uint8Array(readFileSync(file))]),
    ),
    { level: 9 },
  );
  const whole: Row = {
    what: `${target}: the whole package, zipped`,
    value: kB(zip.length),
    unit: 'kB',
    limit: 1500,
  };
  if (target === 'firefox') return [whole];
  const loader = readFileSync(join(folder, 'service-worker-loader.js'), 'utf8');
  const background = [...loader.matchAll(/["']\.\/(assets\/[^"']+)["']/g)].map(([, path]) =>
    join(folder, path as string),
  );
  return [
    { what: 'page script', value: kB(bytesOf(join(folder, 'src/page/main.js'))), unit: 'kB', limit: 80 },
    {
      what: 'background script',
      value: kB(background.reduce((sum, file) => sum + bytesOf(file), 0)),
      unit: 'kB',
      limit: 900,
    },
    whole,
  ];
}

/** How long the background takes to read the seed article, from question to answer. */
async function answerTime(driver: Driver, text: string): Promise<number> {
  return driver.inExtension(
    async (api: { runtime: { sendMessage(message: unknown): Promise<unknown> } }, sent: string) => {
      const start = performance.now();
      await api.runtime.sendMessage({
        to: 'background',
        kind: 'readText',
        request: { text: sent, context: {} },
      });
      return performance.now() - start;
    },
    text,
  );
}

async function answers(name: BrowserName, builds: Builds, text: string): Promise<Row[]> {
  const driver = await Driver.launch(name, builds[name]);
  try {
    const warm: number[] = [];
    const cold: number[] = [];
    await answerTime(driver, text);
    for (let round = 0; round < 7; round += 1) warm.push(await answerTime(driver, text));
    for (let round = 0; round < 5; round += 1) {
      await driver.stopBackground();
      cold.push(await answerTime(driver, text));
    }
    const reference = { what: 'background awake', value: median(warm) };
    return [
      {
        what: `${name}: the seed article read, background asleep`,
        value: median(cold),
        unit: 'ms',
        reference,
      },
    ];
  } finally {
    await driver.close();
  }
}

/** Script objects in a page and in what runs beside it, after a collection, in MB. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** The background's heap after it read an article, in MB; Chromium tells. */
async function backgroundHeap(driver: Driver): Promise<number> {
  const target = driver.browser
    .targets()
    .find((each) => each.type() === 'service_worker' && each.url().startsWith(driver.origin));
  const worker = await target?.worker();
  if (!worker) throw new Error('no background');
  await worker.client.send('HeapProfiler.collectGarbage' as never);
  const usage = (await worker.client.send('Runtime.getHeapUsage' as never)) as { usedSize: number };
  return usage.usedSize / 1e6;
}

async function memory(builds: Builds, server: PageServer, text: string): Promise<Row[]> {
  const url = server.url(SEED);
  const bare = mkdtempSync(join(tmpdir(), 'sourcemark-bare-'));
  writeFileSync(join(bare, 'manifest.json'), JSON.stringify(EMPTY));
  const without = await Driver.launch('chrome', bare);
  let reference: number;
  try {
    reference = await heapOf(await without.open(url));
  } finally {
    await without.close();
    rmSync(bare, { recursive: true, force: true });
  }
  const driver = await Driver.launch('chrome', builds.chrome);
  try {
    const page = await driver.openArticle(url);
    await answerTime(driver, text);
    return [
      {
        what: 'memory of the marked page',
        value: await heapOf(page),
        unit: 'MB',
        reference: { what: 'the page without the extension', value: reference },
      },
      { what: 'memory of the background, engine loaded', value: await backgroundHeap(driver), unit: 'MB' },
    ];
  } finally {
    await driver.close();
  }
}

/** The same text read by a known library in this process. */
async function beside(text: string): Promise<Row[]> {
  const read = () =>
    nlp(text).sentences().json().length +
    nlp(text).people().json().length +
    nlp(text).quotations().json().length;
  const value = await timed(() => analyze(text));
  return [
    {
      what: 'engine, the seed article, warm',
      value,
      unit: 'ms',
      reference: { what: 'compromise: sentences, people, quotations', value: await timed(read) },
    },
  ];
}

export const bench: Bench = async () => {
  const text = readFileSync(join(import.meta.dirname, '../../seeds/ice-meeting.txt'), 'utf8');
  const { builds, remove } = await buildExtensions();
  const server = await PageServer.start();
  try {
    return [
      ...sizes(builds.chrome, 'chrome'),
      ...sizes(builds.firefox, 'firefox'),
      ...(await beside(text)),
      ...(await answers('chrome', builds, text)),
      ...(await answers('firefox', builds, text)),
      ...(await memory(builds, server, text)),
    ];
  } finally {
    await server.stop();
    remove();
  }
};
