// What the gallery is looked at in: every view and state, and what is opened in some of them first.
import type { Page } from 'puppeteer-core';
import { until } from '../harness/driver.ts';

export interface Scene {
  name: string;
  view: 'popup' | 'panel' | 'options' | 'welcome';
  state: string;
  language?: string;
  width: number;
  height: number;
  /** Only scrolled: another scene shows the same, and a test of all that is on the page needs one of them. */
  scrolled?: true;
  /** What the reader did before the picture. */
  before?(page: Page): Promise<void>;
}

const POPUP = { view: 'popup', width: 420, height: 600 } as const;

const click = (selector: string) => async (page: Page) => {
  await page.locator(selector).click();
};

const STATES = [
  'loading',
  'reading',
  'idle',
  'empty',
  'language',
  'off-site',
  'off',
  'click',
  'error',
  'browser',
  'store',
  'pdf',
  'file',
  'hidden',
  'withheld',
  'absent',
  'storage',
  'corrected',
  'huge',
];

async function scrollToList(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('.filters')?.scrollIntoView());
}

/** Every scene; their names are the pictures' names. */
export const SCENES: readonly Scene[] = [
  { ...POPUP, name: 'popup', state: 'read' },
  { ...POPUP, name: 'popup-list', state: 'read', scrolled: true, before: scrollToList },
  {
    ...POPUP,
    name: 'popup-sources',
    state: 'read',
    scrolled: true,
    before: (page) => page.evaluate(() => document.querySelector('.group-named')?.scrollIntoView()),
  },
  {
    ...POPUP,
    name: 'popup-details',
    state: 'read',
    async before(page) {
      await click('.source-unnamed .disclose')(page);
      await page.evaluate(() => document.querySelector('.details')?.parentElement?.scrollIntoView());
      await page.evaluate(() => document.querySelector('.report')?.scrollBy(0, -140));
    },
  },
  {
    ...POPUP,
    name: 'popup-filtered',
    state: 'read',
    async before(page) {
      await page.locator('input[type=search]').fill('miller');
      await click('.chart li:nth-child(2) button')(page);
      await scrollToList(page);
    },
  },
  {
    ...POPUP,
    name: 'popup-unfolded',
    state: 'read',
    async before(page) {
      await click('.group-main summary')(page);
      await click('.group-denials summary')(page);
      await click('.filter-more')(page);
    },
  },
  { ...POPUP, name: 'popup-save', state: 'read', before: click('[popovertarget=menu-save]') },
  { ...POPUP, name: 'popup-more', state: 'read', before: click('[popovertarget=menu-more]') },
  {
    ...POPUP,
    name: 'popup-correct',
    state: 'read',
    async before(page) {
      await click('.source-person .disclose')(page);
      await click('.details .actions button:last-child')(page);
      await page.locator('.dialog select').fill('+');
    },
  },
  { ...POPUP, name: 'popup-missing', state: 'read', before: click('.report-end button') },
  {
    ...POPUP,
    name: 'popup-corrections',
    state: 'corrected',
    async before(page) {
      await click('.group-own summary')(page);
      await page.evaluate(() => document.querySelector('.report-end')?.scrollIntoView());
    },
  },
  ...STATES.map((state): Scene => ({ ...POPUP, name: `popup-${state}`, state })),
  { ...POPUP, name: 'popup-german', state: 'read', language: 'de' },
  { ...POPUP, name: 'popup-pseudo', state: 'read', language: 'pseudo' },
  { ...POPUP, name: 'popup-rtl', state: 'read', language: 'rtl' },
  { ...POPUP, name: 'popup-rtl-list', state: 'read', language: 'rtl', scrolled: true, before: scrollToList },
  { name: 'panel', view: 'panel', state: 'read', width: 340, height: 900 },
  { name: 'panel-wide', view: 'panel', state: 'read', width: 620, height: 900 },
  { name: 'options', view: 'options', state: 'read', width: 900, height: 1000 },
  { name: 'options-corrected', view: 'options', state: 'corrected', width: 900, height: 1000 },
  { name: 'options-german', view: 'options', state: 'read', language: 'de', width: 900, height: 1000 },
  { name: 'options-narrow', view: 'options', state: 'read', language: 'pseudo', width: 420, height: 900 },
  { name: 'welcome', view: 'welcome', state: 'read', width: 1040, height: 900 },
  { name: 'welcome-german', view: 'welcome', state: 'read', language: 'de', width: 1040, height: 900 },
  { name: 'welcome-narrow', view: 'welcome', state: 'read', language: 'rtl', width: 420, height: 900 },
];

/** Waits until the list, which is drawn bit by bit, does not get longer any more. */
export async function grown(page: Page): Promise<void> {
  let before = -1;
  await until(async () => {
    const now = await page.evaluate(() => document.querySelectorAll('.source').length);
    const same = now === before;
    before = now;
    return same;
  }, 'the whole list');
}

/** Opens a scene in a tab, sized, drawn and with what came before done. */
export async function openScene(page: Page, scene: Scene, address: string): Promise<void> {
  await page.setViewport({ width: scene.width, height: scene.height });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('body[data-drawn]');
  await page.waitForFunction(() => document.querySelector('main, .notice') !== null);
  await grown(page);
  await scene.before?.(page);
  // What scrolled into sight is drawn a frame later (content-visibility).
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(resolve), 50)),
      ),
  );
}
