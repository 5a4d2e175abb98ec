// Draws the icons' PNG sizes from public/icons/icon.svg: npx tsx test/make/icons.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { needBrowser } from '../e2e/harness/browsers.ts';

const FOLDER = join(import.meta.dirname, '../../public/icons');
const SIZES = [16, 32, 48, 128];

const svg = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: needBrowser('chrome'),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true, type: 'png' });
  writeFileSync(join(FOLDER, `icon-${size}.png`), png);
}
await browser.close();
