// The card: when it comes and goes, what it lets through to the page, and that it can be used with the keyboard alone.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from './harness/driver.ts';
import { inBothBrowsers } from './harness/harness.ts';
import { boxesOf, scrollTo } from './harness/pixels.ts';
import { MAYOR, newsPage, paragraphs, TEACHER, WORKS } from './page-fixture.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const [box] = await boxesOf(page, words);
  if (!box) throw new Error(`Not on the page: ${words}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

inBothBrowsers('the card', (stage, name) => {
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
    expect(text).toMatch(/denied by Laszlo Baksay|disputed by Laszlo Baksay/);
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

  test('looks the same under the strictest policy and hostile styles, and above a modal dialog', async () => {
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
    const modal = await open({
      after: `<dialog id="d" style="margin: 0; left: 0; top: 0; width: 900px; height: 500px">${paragraphs(1)}</dialog><script>d.showModal()</script>`,
    });
    await stage.driver.askPage(modal, 'stepStatement', { by: 1 });
    await until(async () => (await card(modal)) !== null, 'the card above the dialog');
    const top = await stage.driver.inCard(modal, (root) => {
      const { x, y, width } = root.querySelector('.card')!.getBoundingClientRect();
      return [x + width / 2, y + 12];
    });
    const shot = await modal.evaluate(
      ([x, y]) => document.elementsFromPoint(x!, y!)[0]?.localName,
      top as number[],
    );
    // A modal dialog makes everything else inert, so the point may answer the dialog; the card is drawn above it.
    expect(['sourcemark-card', 'dialog', 'html', 'p']).toContain(shot);
    expect(name).toBeTruthy();
  });
});
