// Takes the pictures for stores and README, 1280 × 800, from the built extension: npm run store
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { Driver } from '../e2e/harness/driver.ts';
import { buildExtensions } from '../e2e/harness/extension.ts';
import { scrollTo } from '../e2e/harness/pixels.ts';
import { PageServer } from '../e2e/harness/server.ts';
import { drawn, SHOUTED } from '../e2e/pictures.ts';

const OUT = join(import.meta.dirname, '../../public/store');
const SIZE = { width: 1280, height: 800 };
const POPUP = { width: 420, height: 600 };

type Bytes = Uint8Array;

const dataUrl = (png: Bytes) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** The popup's picture as it hangs from the toolbar, over the page's. */
async function hangPopup(blank: Page, page: Bytes, popup: Bytes): Promise<Bytes> {
  await blank.setViewport(SIZE);
  await blank.setContent(
    `<style>*{margin:0}body{width:1280px;height:800px;overflow:hidden;position:relative}
     #popup{position:absolute;right:24px;top:12px;width:${POPUP.width}px;border-radius:10px;
     box-shadow:0 6px 30px #0008,0 0 0 1px #0003}</style>
     <img src="${dataUrl(page)}" width="1280"><img id="popup" src="${dataUrl(popup)}">`,
  );
  await blank.waitForFunction(() => [...document.images].every((each) => each.complete));
  return blank.screenshot({ type: 'png' });
}

async function shootPopup(driver: Driver, page: Page): Promise<Bytes> {
  const view = await driver.openView('popup', page, POPUP);
  await view.bringToFront();
  await drawn(view);
  const png = await view.screenshot({ type: 'png' });
  await view.close();
  return png;
}

const { builds, remove } = await buildExtensions();
const server = await PageServer.start();
mkdirSync(OUT, { recursive: true });
const save = (name: string, png: Bytes) => writeFileSync(join(OUT, name), png);
try {
  for (const dark of [false, true]) {
    const driver = await Driver.launch('chrome', builds.chrome, { ...SIZE, dark });
    try {
      const page = await driver.openArticle(server.url('/seeds/ice-meeting.html'));
      await scrollTo(page, SHOUTED);
      const plain = await page.screenshot({ type: 'png' });
      await driver.hover(page, SHOUTED);
      if (dark) save('screenshot-3-dark.png', await page.screenshot({ type: 'png' }));
      else {
        save('screenshot-1-card.png', await page.screenshot({ type: 'png' }));
        const blank = await driver.open('about:blank');
        save('screenshot-2-popup.png', await hangPopup(blank, plain, await shootPopup(driver, page)));
        const options = await driver.openView('options', undefined, SIZE);
        await options.bringToFront();
        await drawn(options);
        save('screenshot-4-options.png', await options.screenshot({ type: 'png' }));
      }
    } finally {
      await driver.close();
    }
  }
  for (const each of ['1-card', '2-popup', '3-dark', '4-options']) {
    const { length } = readFileSync(join(OUT, `screenshot-${each}.png`));
    console.log(`public/store/screenshot-${each}.png  ${(length / 1000).toFixed(0)} kB`);
  }
} finally {
  await server.stop();
  remove();
}
