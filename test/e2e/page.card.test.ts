// The card: when it comes and goes, what it lets through to the page, and that it can be used with the keyboard alone.
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from './harness/driver.ts';
import { inBothBrowsers } from './harness/harness.ts';
import { boxesOf, colors, picture, scrollTo } from './harness/pixels.ts';
import { MAYOR, newsPage, paragraphs, TEACHER, WORKS } from './page-fixture.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const [box] = await boxesOf(page, words);
  if (!box) throw new Error(`Not on the page: ${words}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

inBothBrowsers('the card', (stage) => {
  const open = (
    extra: Partial<Parameters<typeof newsPage>[0]> = {},
    headers: Record<string, string> = {},
  ) => {
    const path = `/card-${Math.random().toString(36).slice(2)}.html`;
    return stage.driver.openArticle(
      stage.server.put(path, newsPage({ body: paragraphs(), ...extra }), headers),
    );
  };
  const card = (page: Page) => stage.driver.cardText(page);
  const gone = (page: Page) => until(async () => (await card(page)) === null, 'the card to go');
  const host = (page: Page) => page.evaluate(() => document.querySelectorAll('sourcemark-card').length);

  test('comes when the pointer rests, not when it passes; its element is gone with it', async () => {
    const page = await open();
    const { x, y } = await middleOf(page, MAYOR);
    const from = await page.evaluate(() => document.documentElement.outerHTML);
    await page.mouse.move(x, 2);
    await page.mouse.move(x, y + 200, { steps: 12 });
    await pause(400);
    expect(await card(page)).toBeNull();
    expect(await stage.driver.hover(page, MAYOR)).toContain('Ruth Tanner');
    await page.mouse.move(2, 700);
    await gone(page);
    expect(await host(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(from);
  });

  test('stays while the pointer is on it, and goes with Escape without moving the pointer', async () => {
    const page = await open();
    await stage.driver.hover(page, MAYOR);
    const box = await stage.driver.inCard(page, (root) => {
      const { x, y, width, height } = root.querySelector('.card')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(box!.x, box!.y, { steps: 6 });
    await pause(700);
    expect(await card(page)).toContain('Ruth Tanner');
    await page.keyboard.press('Escape');
    await gone(page);
  });

  test('goes when the popup points at another statement, unless it is pinned', async () => {
    const page = await open();
    const { report } = await stage.driver.waitForStatus(page, 'read');
    const last = { id: report!.statements.at(-1)!.id };
    await stage.driver.askPage(page, 'stepStatement', { by: 1 });
    expect(await card(page)).toContain('Ruth Tanner');
    expect(await stage.driver.askPage(page, 'showStatement', last)).toEqual({ shown: true });
    await gone(page);
    await stage.driver.askPage(page, 'stepStatement', { by: 1 });
    await stage.driver.askPage(page, 'pinCard', undefined);
    const pinned = await card(page);
    expect(pinned).not.toBeNull();
    await stage.driver.askPage(page, 'showStatement', last);
    await pause(400);
    expect(await card(page)).toBe(pinned);
  });

  test('is reached by keyboard alone, keeps its keys to itself, and gives focus back', async () => {
    const page = await open({
      after: `<button id="b">Here</button><script>
        window.heard = []; for (const n of ['keydown', 'keyup', 'keypress'])
          for (const c of [true, false]) document.addEventListener(n, (e) => heard.push(n + e.key), c);
      </script>`,
    });
    await page.focus('#b');
    await stage.driver.askPage(page, 'stepStatement', { by: 1 });
    expect(await card(page)).toContain('Ruth Tanner');
    await until(async () => {
      await stage.driver.askPage(page, 'stepStatement', { by: 1 });
      return (await card(page))?.includes('Tom Okafor');
    }, 'a later card');
    const spoken = await stage.driver.inCard(page, (root) => {
      const element = root.querySelector('.card')!;
      return [
        element.getAttribute('role'),
        element.getAttribute('aria-label'),
        root.activeElement === element,
      ];
    });
    expect(spoken).toEqual(['dialog', expect.stringMatching(/Tom Okafor.*Level \d of 5/), true]);
    await page.keyboard.press('j');
    await page.keyboard.press('Tab');
    const inside = await stage.driver.inCard(page, (root) => root.activeElement?.localName ?? null);
    expect(['button', 'a']).toContain(inside);
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('b');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  test('opens for the keyboard on a link inside a marked passage', async () => {
    const page = await open({
      body: `${paragraphs(2)}<p>“We will build <a id="l" href="#x">a new bridge</a> within two years,” said Tom Okafor, who leads the works department.</p>`,
    });
    await page.keyboard.press('Tab');
    await until(async () => (await card(page))?.includes('Tom Okafor'), 'the card of the focused link');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('l');
  });

  test('opens and closes by touch', async () => {
    const page = await open();
    const { x, y } = await middleOf(page, WORKS);
    await page.touchscreen.tap(x, y);
    await until(async () => (await card(page))?.includes('Tom Okafor'), 'the card after a tap');
    const away = await middleOf(page, 'The council voted on Tuesday');
    await page.touchscreen.tap(away.x + 250, 790);
    await gone(page);
  });

  test('copies the words with who said them and where, and leaves the selection alone', async () => {
    const page = await open({ after: '<textarea id="t"></textarea>' });
    await page.evaluate(() => {
      const text = document.querySelector('#two')!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 0, text, 11);
    });
    await stage.driver.hover(page, WORKS);
    const at = await stage.driver.inCard(page, (root) => {
      const { x, y, width, height } = root.querySelector('.copy')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(at!.x, at!.y);
    expect(await page.evaluate(() => String(getSelection()))).toBe('The council');
    await page.keyboard.press('Escape');
    await page.focus('#t');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await page.evaluate(() => document.querySelector('textarea')!.value);
    expect(pasted).toMatch(/^“We will build a new one within two years,” — Tom Okafor/);
    expect(pasted).toContain(page.url());
  });

  test('goes when its words are scrolled away', async () => {
    const page = await open({ body: `${paragraphs()}<p>${'Long after. '.repeat(600)}</p>` });
    await stage.driver.hover(page, MAYOR);
    await page.evaluate(() => window.scrollTo(0, 1500));
    await gone(page);
  });

  test('can be pinned', async () => {
    const page = await open();
    await stage.driver.hover(page, MAYOR);
    await stage.driver.askPage(page, 'pinCard');
    await page.mouse.move(2, 700, { steps: 3 });
    await pause(700);
    expect(await card(page)).toContain('Ruth Tanner');
    await stage.driver.askPage(page, 'pinCard');
    await page.keyboard.press('Escape');
    await gone(page);
  });

  test('jumps to what is denied and to what denies', async () => {
    const page = await stage.driver.openArticle(stage.server.url('/seeds/ice-meeting.html'));
    const text = await stage.driver.hover(page, 'You’re horrible leaders.');
    expect(text).toMatch(/denied in part by Laszlo Baksay/);
    await stage.driver.inCard(page, (root) => {
      const jump = [...root.querySelectorAll('button')].find((each) => each.textContent!.includes('Baksay'));
      jump!.click();
      return null;
    });
    await until(async () => (await card(page))?.trim().startsWith('Laszlo Baksay'), 'the card of the denial');
    const [box] = await boxesOf(page, 'did not say many');
    expect(box!.y).toBeGreaterThan(0);
    expect(box!.y).toBeLessThan(800);
  });

  test('lies inside the window everywhere on the page, and never scrolls it', async () => {
    const page = await open({
      body: `<p>${'Long before. '.repeat(300)}</p>${paragraphs()}<p>${'Long after. '.repeat(300)}</p>`,
    });
    for (const words of [MAYOR, TEACHER]) {
      await scrollTo(page, words);
      const before = await page.evaluate(() => scrollY);
      await stage.driver.hover(page, words);
      const box = await stage.driver.inCard(page, (root) => {
        const { left, top, right, bottom } = root.querySelector('.card')!.getBoundingClientRect();
        return { left, top, right, bottom };
      });
      expect(box!.left).toBeGreaterThanOrEqual(0);
      expect(box!.top).toBeGreaterThanOrEqual(0);
      expect(box!.right).toBeLessThanOrEqual(1000);
      expect(box!.bottom).toBeLessThanOrEqual(800);
      expect(await page.evaluate(() => scrollY)).toBe(before);
    }
  });

  test('looks the same under the strictest policy and hostile styles', async () => {
    const look = (page: Page) =>
      stage.driver.inCard(page, (root) => {
        const element = root.querySelector('.card')!;
        const style = getComputedStyle(element);
        const heading = getComputedStyle(root.querySelector('h2')!);
        const box = element.getBoundingClientRect();
        return [
          style.backgroundColor,
          style.fontSize,
          style.opacity,
          style.visibility,
          heading.color,
          heading.fontSize,
          Math.round(box.width),
          box.height > 80,
        ];
      });
    const plain = await open();
    await stage.driver.hover(plain, MAYOR);
    const expected = await look(plain);
    const hostile = await open(
      {
        html: 'lang="en" style="font-size: 40px"',
        style:
          '* { all: unset !important; display: inline !important; color: red !important; opacity: .2 !important } sourcemark-card { display: none !important; visibility: hidden !important } article p { display: block !important; opacity: 1 !important }',
      },
      { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
    );
    await stage.driver.hover(hostile, MAYOR);
    expect(await look(hostile)).toEqual(expected);
    const strict = await open(
      { style: '' },
      {
        'content-security-policy': "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
      },
    );
    await stage.driver.hover(strict, MAYOR);
    expect(await look(strict)).toEqual(expected);
  });

  describe('beside a modal dialog of the page', () => {
    const DIALOG = `<dialog id="d" style="margin: 0; left: 0; top: 300px; width: 1000px; height: 480px; max-width: none; border: 0; background: rgb(0, 255, 0)">
      <input id="first"><button id="second">Second</button></dialog>
      <script>
        window.heard = [];
        for (const name of ['keydown', 'focusin', 'cancel', 'close']) d.addEventListener(name, (event) => heard.push(name + ' ' + (event.key ?? event.target.id)));
        d.showModal();
      </script>`;
    const focus = (page: Page) => page.evaluate(() => document.activeElement?.id);
    const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    const isOpen = (page: Page) => page.evaluate(() => document.querySelector('dialog')!.open);

    test('is drawn above it, and takes the keyboard not out of it', async () => {
      const page = await open({ after: DIALOG });
      await until(async () => (await focus(page)) === 'first', 'the focus in the dialog');
      await stage.driver.askPage(page, 'stepStatement', { by: 1 });
      expect(await card(page)).toContain('Ruth Tanner');
      const box = await stage.driver.inCard(page, (root) => {
        const { x, y, width, height } = root.querySelector('.card')!.getBoundingClientRect();
        return { x, y, width, height };
      });
      // The dialog begins at 300 pixels; what of the card lies over it hides its green, to the card's last line.
      const bottom = box!.y + box!.height;
      expect(bottom).toBeGreaterThan(330);
      const over = { x: box!.x + 12, y: 304, width: box!.width - 24, height: bottom - 304 - 12 };
      const green = colors(await picture(page, over)).filter(({ color }) => String(color) === '0,255,0');
      expect(green).toEqual([]);
      const beside = colors(await picture(page, { x: 940, y: 500, width: 20, height: 20 }));
      expect(beside.map(({ color }) => color)).toEqual([[0, 255, 0]]);

      expect(await focus(page)).toBe('first');
      await page.keyboard.type('ab');
      await page.keyboard.press('Tab');
      expect(await focus(page)).toBe('second');
      expect(await page.evaluate(() => document.querySelector('input')!.value)).toBe('ab');
      const since = await heard(page);
      expect(since.slice(-4)).toEqual(['keydown a', 'keydown b', 'keydown Tab', 'focusin second']);
      // Nothing else: the card took the focus not even for a moment. (Firefox tells of the dialog's first one.)
      expect(since.slice(0, -4).filter((each) => each !== 'focusin first')).toEqual([]);
      expect(await card(page)).toContain('Ruth Tanner');
    });

    test('goes with Escape, which the page hears as ever; then the marks answer the pointer again', async () => {
      const page = await open({ after: DIALOG });
      await until(async () => (await focus(page)) === 'first', 'the focus in the dialog');
      // What lies behind a modal dialog is dead, the marks on it too.
      const { x, y } = await middleOf(page, MAYOR);
      await page.mouse.move(x, y, { steps: 3 });
      // Away again: a pointer that rests on a mark wants its card as soon as the dialog is closed.
      await page.mouse.move(5, 5);
      await stage.driver.askPage(page, 'stepStatement', { by: 1 });
      expect(await card(page)).toContain('Ruth Tanner');
      expect(await isOpen(page)).toBe(true);
      await page.keyboard.press('Escape');
      await gone(page);
      await until(async () => (await heard(page)).includes('close d'), 'the dialog to close');
      expect(await isOpen(page)).toBe(false);
      expect((await heard(page)).filter((each) => !each.startsWith('focusin'))).toEqual([
        'keydown Escape',
        'cancel d',
        'close d',
      ]);
      expect(await stage.driver.hover(page, WORKS)).toContain('Tom Okafor');
    });
  });
});
