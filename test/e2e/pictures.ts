// Takes the pictures that people look at: the marked page, the card, the popup.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../src/browser/messages.ts';
import { type Driver, until } from './harness/driver.ts';

/** Words of the seed article whose card shows most: a voice inside a voice, a chain, a denial. */
export const SHOUTED = 'You’re horrible leaders.';

/** A view is drawn once it shows some text. */
export async function drawn(view: Page): Promise<void> {
  await until(
    () => view.evaluate(() => (document.body.textContent ?? '').trim().length > 20),
    'the view’s text',
  );
  // Icons and the chart settle within two frames.
  await view.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/**
 * Opens an article and saves pictures of it, named PREFIX-page.png, -card.png and -popup.png.
 * @returns where the page stood, with the report, and the pictures' files
 */
export async function takePictures(
  driver: Driver,
  url: string,
  folder: string,
  prefix: string,
): Promise<{ state: PageState; files: string[] }> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const save = async (page: Page, name: string, fullPage = false) => {
    const file = join(folder, `${prefix}-${name}.png`);
    await page.screenshot({ path: file, fullPage });
    files.push(file);
  };
  const page = await driver.openArticle(url);
  const state = await driver.pageState(page);
  await page.bringToFront();
  await save(page, 'page', true);
  await driver.hover(page, SHOUTED);
  await save(page, 'card');
  const popup = await driver.openView('popup', page);
  await popup.bringToFront();
  await drawn(popup);
  await save(popup, 'popup');
  await popup.close();
  await page.close();
  return { state, files };
}
