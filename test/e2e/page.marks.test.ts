// The marks: what is painted where, on light, dark and coloured pages, and that the page does not notice.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Inspection } from '../../src/browser/messages.ts';
import { until } from './harness/driver.ts';
import { inBothBrowsers } from './harness/harness.ts';
import { boxesOf, type Color, colors, difference, picture } from './harness/pixels.ts';
import { MAYOR, newsPage, paragraphs } from './page-fixture.ts';

const SAID = `${paragraphs()}
<p id="denial">A spokesperson for the city denied that the report was hidden. “No report was ever hidden from anybody,” the spokesperson said.</p>
<p id="unnamed">“They all knew about the cracks in the pillars,” said one city official, who spoke on condition of anonymity.</p>`;

/** Relative luminance as WCAG defines it. */
function luminance(color: Color): number {
  const [r, g, b] = color.map((part) => {
    const s = part / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as Color;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Color, b: Color): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** A picture of a passage and the space for lines above and below it. */
async function around(page: Page, words: string) {
  const [box] = await boxesOf(page, words);
  if (!box) throw new Error(`Not on the page: ${words}`);
  return picture(page, { x: box.x, y: box.y - 4, width: box.width, height: box.height + 8 });
}

inBothBrowsers('the marks', (stage, name) => {
  const open = (extra: Partial<Parameters<typeof newsPage>[0]> = {}) => {
    const path = `/marks-${Math.random().toString(36).slice(2)}.html`;
    return stage.driver.openArticle(stage.server.put(path, newsPage({ body: SAID, ...extra })));
  };
  const inspect = async (page: Page) => (await stage.driver.askPage(page, 'inspectMarks')) as Inspection;
  const setSettings = (change: Record<string, unknown>) =>
    stage.driver.inExtension(
      async (
        api: {
          storage: {
            sync: { get(key: string): Promise<Record<string, unknown>>; set(items: unknown): Promise<void> };
          };
        },
        changed: unknown,
      ) => {
        const { settings } = await api.storage.sync.get('settings');
        const marks = { direct: true, indirect: true, unnamed: true, denials: true, nested: true };
        const all = {
          version: 1,
          automatic: true,
          off: false,
          sitesOff: [],
          marks,
          look: 'underline',
          hue: 222,
          minimumConfidence: 0.5,
          printMarks: false,
        };
        await api.storage.sync.set({ settings: { ...all, ...(settings as object), ...(changed as object) } });
      },
      change,
    );

  test.each([
    ['white', '#ffffff', '#111111'],
    ['black', '#101014', '#e8e8ea'],
    ['red', '#7a1f2b', '#ffffff'],
    ['pale yellow', '#fff3c4', '#222222'],
    ['mid grey', '#8a8a8a', '#000000'],
  ])('stand out from a %s background, and the words stay readable', async (_what, background, color) => {
    const page = await open({ style: `body { background: ${background}; color: ${color} }` });
    const behind = background
      .slice(1)
      .match(/../g)!
      .map((part) => Number.parseInt(part, 16)) as Color;
    const plain = colors(await around(page, 'and the works begin'));
    const words = await around(page, MAYOR);
    const fresh = colors(words).filter(
      ({ color: each }) => !plain.some(({ color: other }) => String(other) === String(each)),
    );
    const best = Math.max(...fresh.slice(0, 40).map(({ color: each }) => contrast(each, behind)));
    expect(best).toBeGreaterThanOrEqual(3);
    const unnamed = colors(await around(page, 'one city official'));
    const ground = unnamed[0]!.color;
    const ink = Math.max(...unnamed.map(({ color: each }) => contrast(each, ground)));
    expect(ink).toBeGreaterThanOrEqual(4.5);
  });

  test('tell levels, denials, unnamed sources by the kind of line, without colour', async () => {
    const page = await open();
    const parts = new Set((await inspect(page)).marks.map(({ part }) => part));
    expect(parts).toContain('denial');
    expect(parts).toContain('unnamed');
    if (name === 'chrome') {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      const forced = await around(page, MAYOR);
      await page.evaluate(() => CSS.highlights.clear());
      // Whatever the reader's colours are: a line stands under the words.
      expect(difference(forced, await around(page, MAYOR))).toBeGreaterThan(forced.width / 2);
      await session.detach();
    }
  });

  test('are not printed', async () => {
    const page = await open();
    if (name === 'firefox') return;
    await page.emulateMediaType('print');
    const printed = colors(await around(page, MAYOR)).filter(
      ({ color }) => Math.max(...color) - Math.min(...color) > 60,
    );
    expect(printed).toEqual([]);
    await page.emulateMediaType('screen');
  });

  test('are printed with a legend where the reader asks, which is gone afterwards', async () => {
    const page = await open();
    const legends = () => page.evaluate(() => document.querySelectorAll('sourcemark-legend').length);
    const send = (event: string) => page.evaluate((each) => dispatchEvent(new Event(each)), event);
    await send('beforeprint');
    expect(await legends()).toBe(0);
    await setSettings({ printMarks: true });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await until(async () => {
      await send('beforeprint');
      return (await legends()) === 1;
    }, 'the legend');
    await send('afterprint');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await setSettings({ printMarks: false });
  });

  test('leave selection, clipboard, globals and the page’s own observers as they were', async () => {
    const page = await open({
      head: `<script>
        window.before = Object.getOwnPropertyNames(window).sort(); window.records = 0;
        new MutationObserver((list) => { window.records += list.length }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      </script>`,
      after: '<script>addEventListener("load", () => { window.records = 0 })</script>',
    });
    const found = await page.evaluate((words) => {
      const own = window as unknown as { before: string[]; records: number };
      const text = document.querySelector('#one')!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 1, text, 1 + words.length);
      const late = Object.getOwnPropertyNames(window).filter(
        (each) => !['before', 'records', ...own.before].includes(each),
      );
      return {
        selected: String(getSelection()),
        late,
        records: own.records,
        sheets: document.adoptedStyleSheets.length,
      };
    }, MAYOR);
    expect(found).toEqual({ selected: MAYOR, late: [], records: 0, sheets: 0 });
    await stage.driver.hover(page, 'We will build');
    expect(await page.evaluate(() => String(getSelection()))).toBe(MAYOR);
  });

  test('follow the settings: what is marked, how, in which hue, and whether at all', async () => {
    const page = await open();
    const before = await around(page, MAYOR);
    await setSettings({
      marks: { direct: true, indirect: true, unnamed: false, denials: false, nested: true },
    });
    await until(
      async () => !(await inspect(page)).marks.some(({ part }) => part === 'unnamed' || part === 'denial'),
      'marks without unnamed sources',
    );
    await setSettings({ hue: 120 });
    await until(async () => {
      const hues = colors(await around(page, MAYOR)).filter(
        ({ color: [r, g, b] }) => g > r + 30 && g > b + 30,
      );
      return hues.length > 0;
    }, 'green marks');
    await setSettings({ hue: 222, look: 'highlight' });
    await until(
      async () => difference(before, await around(page, MAYOR)) > before.width * before.height * 0.2,
      'a tint',
    );
    await setSettings({ off: true });
    await stage.driver.waitForStatus(page, 'off');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await setSettings({
      off: false,
      look: 'underline',
      marks: { direct: true, indirect: true, unnamed: true, denials: true, nested: true },
    });
    await stage.driver.waitForStatus(page, 'read');
    expect((await inspect(page)).marks.length).toBeGreaterThan(2);
  });

  test('come back where the page clears the registry that it shares with us', async () => {
    const page = await open();
    const size = await page.evaluate(() => CSS.highlights.size);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('#two')!.append(' And more.');
    });
    await until(() => page.evaluate((all) => CSS.highlights.size >= all, size), 'the marks to come back');
  });
});
