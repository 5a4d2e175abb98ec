// The views by keyboard alone, in both browsers: what has the focus shows it, and everything can be reached and done.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { galleryBrowser } from './gallery/browser.ts';
import { grown } from './gallery/scenes.ts';
import { type Gallery, serveGallery } from './gallery/serve.ts';
import { until } from './harness/driver.ts';
import { BROWSERS } from './harness/harness.ts';

/** What has the focus: its words or label, and whether it shows that it has it. */
interface Focused {
  tag: string;
  name: string;
  classes: string;
  ring: boolean;
  inside: boolean;
}

async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const each = document.activeElement as HTMLElement;
    const style = getComputedStyle(each);
    const box = each.getBoundingClientRect();
    const labelled = (each as HTMLInputElement).labels?.[0]?.textContent;
    return {
      tag: each.localName,
      name: (each.getAttribute('aria-label') ?? labelled ?? each.textContent ?? '').trim(),
      classes: each.className,
      ring: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      inside: box.bottom > 0 && box.top < innerHeight && box.width > 0,
    };
  });
}

/**
 * Presses Tab until what has the focus is wanted; not at all where it has it already, for past the last control
 * Firefox gives the focus to its own window, and keys do nothing on the page from then on.
 * @throws after 120 times
 */
async function tabTo(page: Page, wanted: (focus: Focused) => boolean): Promise<Focused> {
  for (let times = 0; times < 120; times += 1) {
    const focus = await focused(page);
    if (wanted(focus)) return focus;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came to it');
}

const called = (name: string | RegExp) => (focus: Focused) =>
  typeof name === 'string' ? focus.name === name : name.test(focus.name);

describe.each(BROWSERS)('by keyboard (%s)', (name) => {
  let gallery: Gallery;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await galleryBrowser(name, false);
    page = await browser.newPage();
    await page.setViewport({ width: 420, height: 600 });
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.stop();
  });

  const open = async (view: string, state: string) => {
    await page.goto(gallery.address(view, state), { waitUntil: 'load' });
    await page.waitForSelector('body[data-drawn]');
    await page.waitForSelector('main');
    await grown(page);
  };

  describe('popup', () => {
    beforeEach(() => open('popup', 'read'));

    test('everything on the way has a name, is in sight and shows the focus', async () => {
      const seen: string[] = [];
      for (let times = 0; times < 40; times += 1) {
        await page.keyboard.press('Tab');
        const focus = await focused(page);
        // Between last and first the focus is on the page itself, or on the list that scrolls (Firefox).
        if (focus.tag === 'body' || focus.classes === 'report') continue;
        expect(focus.name, JSON.stringify(focus)).not.toBe('');
        expect(focus.ring, JSON.stringify(focus)).toBe(true);
        expect(focus.inside, JSON.stringify(focus)).toBe(true);
        seen.push(focus.name);
      }
      expect(seen[0]).toBe('Open beside the page');
      expect(seen.slice(0, 3)).toEqual(['Open beside the page', 'Copy or save', 'More']);
      expect(seen).toContain('Search statements and sources');
      expect(seen.length).toBeGreaterThan(25);
    });

    test('a statement is lit while it has the focus, and shown on the page with Enter', async () => {
      await tabTo(page, (focus) => focus.classes.includes('words') && focus.name.includes('did not say'));
      expect(await page.evaluate(() => window.asked.lit.at(-1))).toEqual(['q17']);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => window.asked.shown)).toEqual(['q17']);
    });

    test('denials unfold, each beside what it denies', async () => {
      const inSight = () =>
        page.evaluate(() => document.querySelector('.answer-denies .answered')?.checkVisibility() ?? false);
      expect(await inSight()).toBe(false);
      await tabTo(page, called(/^Denials and answers/));
      await page.keyboard.press('Enter');
      await until(inSight, 'a denial and what it denies');
      await tabTo(page, (focus) => focus.classes.includes('words') && focus.name.includes('did not say'));
    });

    test('words that are gone from the page are said to be', async () => {
      await tabTo(page, (focus) => focus.classes.includes('words') && focus.name.includes('way below'));
      await page.keyboard.press('Enter');
      await until(
        () => page.evaluate(() => document.querySelector('[role=status].toast')?.textContent),
        'the words that say so',
      );
    });

    test('level and kind narrow the list, search too, and all of it comes back', async () => {
      const shown = () => page.evaluate(() => document.querySelectorAll('.statement').length);
      const all = await shown();
      await tabTo(page, called(/^Thin or second-hand/));
      await page.keyboard.press(' ');
      await until(async () => (await shown()) === 1, 'one statement');
      await page.keyboard.press(' ');
      await until(async () => (await shown()) === all, 'all of them');
      await tabTo(page, called('Filter'));
      await page.keyboard.press('Enter');
      await tabTo(page, called(/^Vague/));
      await page.keyboard.press(' ');
      await until(async () => (await shown()) < all / 2, 'what vague sources said');
      await page.keyboard.press(' ');
      await until(async () => (await shown()) === all, 'all kinds');
      await page.evaluate(() => document.querySelector<HTMLElement>('input[type=search]')?.focus());
      await page.keyboard.type('home depot');
      await until(async () => (await shown()) === 2, 'two statements');
      await tabTo(page, called('Show all'));
      await page.keyboard.press('Enter');
      await until(async () => (await shown()) === all, 'all of them again');
    });

    test('a menu opens, Escape closes it and gives the focus back', async () => {
      await tabTo(page, called('Copy or save'));
      await page.keyboard.press('Enter');
      await tabTo(page, called('Save as CSV'));
      await page.keyboard.press('Escape');
      expect((await focused(page)).name).toBe('Copy or save');
      expect(await page.evaluate(() => document.querySelector('.menu:popover-open'))).toBeNull();
    });

    test('a wrong statement is taken out: details, dialog, correction, and back again', async () => {
      const there = () => page.evaluate(() => document.querySelector('[data-id="q20"]') !== null);
      await tabTo(page, (focus) => focus.classes.includes('words') && focus.name.startsWith('“Under'));
      await tabTo(page, called(/^Details/));
      await page.keyboard.press('Enter');
      await tabTo(page, called('That’s wrong'));
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog[open]');
      await tabTo(page, called('Somebody else said it'));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect((await focused(page)).name).toBe('It is not a statement at all');
      await tabTo(page, called('Correct it'));
      await page.keyboard.press('Enter');
      await until(async () => !(await there()), 'the statement to go');
      expect(await page.evaluate(() => window.asked.articles[0]?.corrections.length)).toBe(1);
      await tabTo(page, called('Your correction'));
      await page.keyboard.press('Enter');
      await tabTo(page, called(/^Undo: Not a statement/));
      await page.keyboard.press('Enter');
      await until(there, 'the statement to come back');
      expect(await page.evaluate(() => window.asked.articles.length)).toBe(0);
    });

    test('Escape leaves the dialog without a correction, the focus goes back', async () => {
      await tabTo(page, called('A statement is missing'));
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog[open]');
      await page.keyboard.press('Escape');
      await until(() => page.evaluate(() => document.querySelector('dialog') === null), 'the dialog to go');
      expect((await focused(page)).name).toBe('A statement is missing');
      expect(await page.evaluate(() => window.asked.articles.length)).toBe(0);
    });

    test('a missing statement: words that are not there are refused, words that are there are added', async () => {
      await tabTo(page, called('A statement is missing'));
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog[open]');
      await page.keyboard.type('words of another article');
      await tabTo(page, called('Correct it'));
      await page.keyboard.press('Enter');
      await until(
        () => page.evaluate(() => document.querySelector('dialog [role=alert]')?.textContent),
        'the reason',
      );
      await page.evaluate(() => document.querySelector<HTMLElement>('dialog textarea')?.focus());
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type('a heated discussion arose');
      await tabTo(page, called('Correct it'));
      await page.keyboard.press('Enter');
      await until(
        () => page.evaluate(() => document.querySelector('.group-nobody')?.textContent?.includes('heated')),
        'the statement in the list',
      );
    });
  });

  test('a page that is no article is read on a key', async () => {
    await open('popup', 'idle');
    await tabTo(page, called('Read this page anyway'));
    await page.keyboard.press('Enter');
    await page.waitForSelector('.source');
  });

  test('options: everything can be changed, and deleting asks first', async () => {
    await page.setViewport({ width: 900, height: 800 });
    await open('options', 'corrected');
    const settings = () => page.evaluate(() => window.asked.settings);
    await tabTo(page, called(/^Automatically/));
    await page.keyboard.press('ArrowDown');
    await until(async () => !(await settings()).automatic, 'only when I click');
    await tabTo(page, called('Address of a site'));
    await page.keyboard.type('https://www.example.com/news');
    await page.keyboard.press('Enter');
    await until(async () => (await settings()).sitesOff.length === 1, 'the site to be off');
    expect((await settings()).sitesOff).toEqual(['www.example.com']);
    await tabTo(page, called('Denials'));
    await page.keyboard.press(' ');
    await until(async () => !(await settings()).marks.denials, 'denials not marked');
    expect(await page.evaluate(() => document.querySelector('.sample .mark-denial'))).toBeNull();
    await tabTo(page, called('How sure to be of a speaker'));
    await page.keyboard.press('ArrowRight');
    await until(async () => (await settings()).minimumConfidence > 0.5, 'a higher confidence');
    await tabTo(page, called('Delete everything'));
    await page.keyboard.press('Enter');
    expect((await settings()).marks.denials).toBe(false);
    await tabTo(page, called('Yes, delete everything'));
    await page.keyboard.press('Enter');
    await until(async () => (await settings()).marks.denials, 'everything as at first');
    expect(await page.evaluate(() => window.asked.articles.length)).toBe(0);
  });

  test('welcome: a mark in the sample opens its card', async () => {
    await open('welcome', 'read');
    await tabTo(page, (focus) => focus.classes.includes('mark-5'));
    expect(await page.evaluate(() => document.querySelector('.sample-card')?.textContent)).toContain(
      'Ines Duarte',
    );
  });
});
