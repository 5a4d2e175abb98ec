// The whole way through, on the seed article: marks, card, popup, and back to the page.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { until } from './harness/driver.ts';
import { inBothBrowsers } from './harness/harness.ts';
import { boxesOf, colors, picture, scrollTo } from './harness/pixels.ts';

const SHOUTED = 'You’re horrible leaders.';
const UNMARKED = 'a heated discussion arose';
const DENIAL = 'did not say many of the things';

/** How many pixels of a passage (and the line under it) are neither grey nor of a link's colour: painted by a mark. */
async function markedPixels(page: Page, words: string): Promise<number> {
  const [box] = await scrollTo(page, words);
  if (!box) throw new Error(`Not on the page: ${words}`);
  const png = await picture(page, { ...box, height: box.height + 4 });
  return colors(png)
    .filter(({ color }) => Math.max(...color) - Math.min(...color) > 40)
    .reduce((sum, { count }) => sum + count, 0);
}

/** The places of these words in a text, in order. */
function places(text: string, words: string[]): number[] {
  return words.map((each) => text.indexOf(each));
}

function inOrder(text: string, words: string[]): boolean {
  const at = places(text, words);
  return at.every((place, index) => place >= 0 && (index === 0 || place > (at[index - 1] as number)));
}

inBothBrowsers('the seed article', (stage) => {
  let page: Page;

  beforeAll(async () => {
    page = await stage.driver.openArticle(stage.server.url('/seeds/ice-meeting.html'));
  });

  test('is read', async () => {
    const state = await stage.driver.pageState(page);
    expect(state.report?.statements.length).toBeGreaterThan(15);
    expect(state.text).toContain(SHOUTED);
    expect(state.text).not.toContain('The only newsletter I finish');
  });

  test('its badge counts the statements that rest on unnamed sources or on nobody', async () => {
    const tabId = await stage.driver.tabId(page);
    const { report } = await stage.driver.pageState(page);
    const badge = await until(
      () =>
        stage.driver.inExtension(
          (api: { action: { getBadgeText(details: unknown): Promise<string> } }, tab: number) =>
            api.action.getBadgeText({ tabId: tab }),
          tabId,
        ),
      'the badge',
    );
    expect(Number(badge)).toBe(report?.profile.unnamedStatements);
    expect(Number(badge)).toBeGreaterThan(0);
  });

  test('its marks are painted, and only where somebody speaks', async () => {
    await until(async () => (await markedPixels(page, SHOUTED)) > 0, 'a painted mark');
    expect(await markedPixels(page, DENIAL)).toBeGreaterThan(20);
    expect(await markedPixels(page, UNMARKED)).toBe(0);
  });

  test('hovering Miller’s words shows him first, then the official, then the Examiner, and the denial', async () => {
    const card = await stage.driver.hover(page, SHOUTED);
    const chain = ['Stephen Miller', 'an official who spoke to those in the room', 'Washington Examiner'];
    expect(inOrder(card, chain), card).toBe(true);
    expect(card).toContain('Can’t be traced');
    expect(card).toContain('Baksay');
    await page.keyboard.press('Escape');
    await until(async () => (await stage.driver.cardText(page)) === null, 'the card to close');
  });

  test('the popup shows the same, and a click on a statement brings the page to it', async () => {
    await page.bringToFront();
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    const popup = await stage.driver.openView('popup', page);
    const text = await until(async () => {
      const drawn = await popup.evaluate(() => document.body.textContent ?? '');
      return drawn.includes('horrible leaders') && drawn;
    }, 'the list in the popup');
    expect(text).toContain('Stephen Miller');
    expect(text).toContain('Laszlo Baksay');
    expect(text).toContain('Can’t be traced');

    await popup.bringToFront();
    const clicked = await popup.evaluate((words) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button, a, [role="button"]')];
      const found = buttons.filter((each) => (each.textContent ?? '').includes(words)).at(-1);
      found?.click();
      return found !== undefined;
    }, 'horrible leaders');
    expect(clicked).toBe(true);
    const [box] = await until(async () => {
      const boxes = await boxesOf(page, SHOUTED);
      return boxes[0] && boxes[0].y > 0 && boxes[0].y < 800 && boxes;
    }, 'the page to scroll to the words');
    expect(box?.height).toBeGreaterThan(0);
    await popup.close();
  });
});

/** Keeps what the page's document is before any script of the extension runs. */
async function openAndKeep(page: Page, url: string): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      (window as unknown as { before: string }).before = document.documentElement.outerHTML;
    });
  });
  await page.goto(url, { waitUntil: 'load' });
}

async function isUnchanged(page: Page): Promise<boolean> {
  return page.evaluate(
    () => (window as unknown as { before: string }).before === document.documentElement.outerHTML,
  );
}

inBothBrowsers('the page itself', (stage) => {
  test('is the same, byte for byte, before and after it was read and marked', async () => {
    const page = await stage.driver.open('about:blank');
    await openAndKeep(page, stage.server.url('/seeds/ice-meeting.html'));
    await stage.driver.waitForStatus(page, 'read');
    await page.bringToFront();
    expect(await isUnchanged(page)).toBe(true);
    await stage.driver.hover(page, SHOUTED);
    await page.keyboard.press('Escape');
    await until(async () => (await stage.driver.cardText(page)) === null, 'the card to close');
    await until(() => isUnchanged(page), 'the document to be as before');
  });

  test('stays untouched where it is no article', async () => {
    const page = await stage.driver.open('about:blank');
    const url = stage.server.put(
      '/shop.html',
      '<!doctype html><title>Garden shop</title><h1>Spades</h1><ul><li>“Best spade,” says a buyer: 12 €<li>Rakes: 9 €</ul>',
    );
    await openAndKeep(page, url);
    // Every page is idle at first: that it was looked at and is none tells only the verdict.
    const state = await stage.driver.waitForStatus(page, 'idle');
    expect(state.report).toBeNull();
    expect(await stage.driver.askPage(page, 'inspectMarks')).toMatchObject({ article: false });
    expect(await isUnchanged(page)).toBe(true);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('with broken quotation marks still gets the right marks elsewhere', async () => {
    const paragraphs = [
      'The council voted on Tuesday to close the old bridge after years of argument, and the works begin in spring.',
      '“The bridge is not safe, and everybody on this council has known that for years,” said Mayor Ruth Tanner.',
      'The report calls the structure a “hazard and goes on for forty pages about rust, rivets and the price of paint.',
      'An engineer measured the span at 5\'11" in one place and 6" in another, according to the minutes of the meeting.',
      'Traffic will go by the ring road until then, which adds twenty minutes to the way to the hospital on a good day.',
      'The town has four bridges, and this one is the oldest of them; it was opened in 1911 and widened forty years later.',
      '“We will build a new one within two years,” said Tom Okafor, who leads the works department of the city.',
    ];
    const url = stage.server.put(
      '/broken.html',
      `<!doctype html><html lang="en"><title>Bridge to close</title><meta property="og:type" content="article">
       <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge to close"}</script>
       <article><h1>Bridge to close</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article>`,
    );
    const page = await stage.driver.openArticle(url);
    const { report, text } = await stage.driver.pageState(page);
    const speakers = (report?.statements ?? []).map((each) => [
      report?.sources.find((source) => source.id === each.source)?.name,
      each.content.map(({ start, end }) => text.slice(start, end)).join(' '),
    ]);
    expect(speakers).toContainEqual(['Ruth Tanner', expect.stringContaining('The bridge is not safe')]);
    expect(speakers).toContainEqual(['Tom Okafor', expect.stringContaining('We will build a new one')]);
    expect(await stage.driver.hover(page, 'build a new one')).toContain('Tom Okafor');
  });

  test('is read even when the browser ended the background before', async () => {
    const url = stage.server.url('/seeds/ice-meeting.html');
    const first = await stage.driver.pageState(await stage.driver.openArticle(url));
    await stage.driver.stopBackground();
    const second = await stage.driver.pageState(await stage.driver.openArticle(url));
    expect(second.report).toEqual(first.report);
  });
});
