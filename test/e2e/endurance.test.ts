// Much at once, for long, and with the ground taken away: tabs, a live blog, a background that dies, a full storage.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ARTICLES } from './articles.ts';
import { until } from './harness/driver.ts';
import { inBothBrowsers } from './harness/harness.ts';

const [BRIDGE, SCHOOL] = ARTICLES as [(typeof ARTICLES)[0], (typeof ARTICLES)[0]];

inBothBrowsers('many tabs', (stage) => {
  test('twenty at once are all read, each with its own report', async () => {
    const articles = [...ARTICLES, ...ARTICLES];
    for (const { path, html } of ARTICLES) stage.server.put(path, html);
    const pages = await Promise.all(articles.map(({ path }) => stage.driver.open(stage.server.url(path))));
    for (const [index, page] of pages.entries()) {
      const { report } = await stage.driver.waitForStatus(page, 'read');
      expect(report?.sources.map((each) => each.name)).toContain(articles[index]?.speaker);
    }
    for (const page of pages) await page.close();
  });
});

inBothBrowsers('a background that dies', (stage) => {
  test.each([0, 5, 20, 50, 100, 200, 400])('%s ms into a read: it comes to its end', async (delay) => {
    const url = stage.server.put(`/dies-${delay}.html`, SCHOOL.html);
    // So that the background is there to be ended.
    const first = await stage.driver.openArticle(stage.server.put('/first.html', BRIDGE.html));
    const opened = stage.driver.open(url);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await stage.driver.stopBackground();
    const page = await opened;
    const { report } = await stage.driver.waitForStatus(page, 'read');
    expect(report?.sources.map((each) => each.name)).toContain(SCHOOL.speaker);
    await page.close();
    await first.close();
  });
});

/** Adds a post to a live blog at the top and takes the oldest away, so that the page itself stays as long as it was. */
async function post(page: Page, minute: number): Promise<void> {
  await page.evaluate((at) => {
    const article = document.querySelector('article') as HTMLElement;
    const entry = document.createElement('section');
    const time = document.createElement('h2');
    time.textContent = `${10 + Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
    const words = document.createElement('p');
    words.textContent = `“Report number ${at} has come in from the bridge,” said Mara Lindgren of the river watch, who has stood there since the morning.`;
    entry.append(time, words);
    article.querySelector('h1')?.after(entry);
    const entries = article.querySelectorAll('section');
    if (entries.length > 20) entries[entries.length - 1]?.remove();
  }, minute);
}

/** Bytes of script objects in the page and in what runs beside it, after a collection; Chromium tells them. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

inBothBrowsers('a live blog', (stage, name) => {
  test('an hour of posts: the newest is marked, the memory does not grow', async () => {
    const page = await stage.driver.openArticle(stage.server.put('/live.html', BRIDGE.html));
    const readUpTo = (minute: number) =>
      until(async () => {
        const { report, text } = await stage.driver.pageState(page);
        return report?.statements.some((each) =>
          each.content.some(({ start, end }) => text.slice(start, end).includes(`Report number ${minute} `)),
        );
      }, `post ${minute} to be read`);
    // Five minutes' posts a time, each time until they were read: twelve readings in the hour.
    const minutes = async (from: number, to: number) => {
      for (let minute = from; minute < to; minute += 1) {
        await post(page, minute);
        if (minute % 5 === 4) await readUpTo(minute);
      }
    };
    await minutes(0, 25);
    const early = name === 'chrome' ? await heapOf(page) : 0;
    await minutes(25, 60);
    const late = name === 'chrome' ? await heapOf(page) : 0;
    // Thirty-five posts more, on a page of the same length: under half a megabyte of noise.
    expect(late - early).toBeLessThan(500_000);
    const { report } = await stage.driver.pageState(page);
    expect(report?.statements.length).toBeLessThan(60);
    expect(await stage.driver.hover(page, 'Report number 59')).toContain('Mara Lindgren');
  });
});

inBothBrowsers('a full storage', (stage) => {
  test('articles are read and marked all the same, and the popup opens', async () => {
    const filled = await stage.driver.inExtension(
      async (api: { storage: Record<string, { set(items: unknown): Promise<void> }> }) => {
        const outcomes: string[] = [];
        for (const [area, sizes] of [
          ['sync', [8000, 4000, 1000, 100, 10]],
          ['local', [1_000_000, 100_000, 10_000, 1000, 100]],
        ] as const) {
          let count = 0;
          for (const size of sizes) {
            for (let index = 0; index < 30; index += 1) {
              const stored = await api.storage[area]
                ?.set({ [`fill-${size}-${index}`]: 'x'.repeat(size) })
                .then(
                  () => true,
                  () => false,
                );
              if (!stored) break;
              count += 1;
            }
          }
          outcomes.push(`${area} ${count}`);
        }
        return outcomes;
      },
    );
    expect(filled).toHaveLength(2);
    const page = await stage.driver.openArticle(stage.server.put('/full.html', BRIDGE.html));
    expect(await stage.driver.hover(page, BRIDGE.quoted)).toContain(BRIDGE.speaker);
    const popup = await stage.driver.openView('popup', page);
    await popup.waitForFunction(
      (words) => (document.body.textContent ?? '').includes(words),
      { polling: 50 },
      BRIDGE.speaker,
    );
  });
});
