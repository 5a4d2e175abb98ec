// Every view in every state, in both browsers, light and dark: nothing that axe objects to, nothing cut off, all by keyboard.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { galleryBrowser, preferColour } from './gallery/browser.ts';
import { openScene, SCENES, type Scene } from './gallery/scenes.ts';
import { type Gallery, serveGallery } from './gallery/serve.ts';
import { BROWSERS } from './harness/harness.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeRun {
  axe: {
    run(
      context: unknown,
      options: unknown,
    ): Promise<{
      violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
      passes: { id: string }[];
    }>;
  };
}

/** Lays the page out so that all of the list is judged, not what a window of 600 pixels shows of it. */
async function unrolled(page: Page): Promise<void> {
  await page.evaluate(() => {
    // The first sources of each group speak for the rest, which would take axe seconds.
    for (const each of document.querySelectorAll('.sources > li:nth-child(n + 4)')) each.remove();
    for (const each of document.querySelectorAll<HTMLElement>('.app, .filters, .source')) {
      each.style.maxHeight = 'none';
      each.style.height = 'auto';
      each.style.position = 'static';
      each.style.contentVisibility = 'visible';
    }
  });
}

/** What axe objects to on the page as it stands, a line each; and how many of its rules found something to approve. */
async function judged(page: Page): Promise<{ violations: string[]; passes: number }> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations, passes } = await (window as unknown as AxeRun).axe.run(
      { exclude: [['.sources > li:nth-child(n + 4)']] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    );
    const lines = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
    return { violations: lines, passes: passes.length };
  });
}

/** Elements whose words are cut off without an ellipsis, and whether the page scrolls sideways. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clipped = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => {
        const style = getComputedStyle(each);
        if (each.closest('.unseen') || style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none')
          return false;
        const hides =
          style.overflowX === 'hidden' || style.overflowX === 'clip' || each.localName === 'button';
        return hides && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0;
      })
      .map((each) => `${each.localName}.${each.className}: ${each.textContent?.slice(0, 60)}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...clipped, `page: ${scrollWidth} > ${clientWidth}`] : clipped;
  });
}

describe.each(BROWSERS)('views (%s)', (name) => {
  let gallery: Gallery;
  let browser: Browser;
  let page: Page;
  /** The scene that the page shows: light and dark are looked at on the same page, opened once. */
  let shown = '';
  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await galleryBrowser(name, false);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.stop();
  });

  const scene = (wanted: string): Scene => SCENES.find((each) => each.name === wanted) as Scene;

  /** Shows a scene in one of the colours. @returns what is cut off, looked for before axe is shown the whole list */
  const show = async (wanted: string, colour: 'light' | 'dark'): Promise<string[]> => {
    let cut: string[] = [];
    if (shown !== wanted) {
      shown = '';
      const { view, state, language } = scene(wanted);
      await openScene(page, scene(wanted), gallery.address(view, state, language));
      cut = await cutOff(page);
      await unrolled(page);
      shown = wanted;
    }
    await preferColour(name, page, colour);
    return cut;
  };

  test.each(
    SCENES.filter(({ scrolled }) => !scrolled).flatMap((each) =>
      (['light', 'dark'] as const).map((colour) => [each.name, colour] as const),
    ),
  )('%s, %s: axe finds nothing, nothing is cut off', async (wanted, colour) => {
    expect(await show(wanted, colour)).toEqual([]);
    const { violations, passes } = await judged(page);
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(8);
  });

  test('axe and the search for cut words see what is wrong', async () => {
    await show('popup', 'dark');
    shown = '';
    await page.evaluate(() => {
      const bad = document.createElement('button');
      bad.style.cssText = 'width:40px;overflow:hidden;white-space:nowrap;color:#888;background:#777';
      bad.textContent = 'words that do not fit';
      document.querySelector('main')?.prepend(bad, document.createElement('button'));
    });
    const { violations } = await judged(page);
    expect(violations.join('\n')).toContain('color-contrast');
    expect(violations.join('\n')).toContain('button-name');
    expect(await cutOff(page)).not.toEqual([]);
  });
});
