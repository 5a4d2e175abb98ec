// Starts a browser for the gallery, light or dark.
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, needBrowser } from '../harness/browsers.ts';

/** Starts a browser without an extension. @param dark what the reader prefers */
export async function galleryBrowser(name: BrowserName, dark: boolean): Promise<Browser> {
  if (name === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: needBrowser('firefox'),
      headless: true,
      extraPrefsFirefox: {
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        'ui.prefersReducedMotion': 1,
      },
    });
  }
  return puppeteer.launch({
    executablePath: needBrowser('chrome'),
    headless: true,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--force-prefers-reduced-motion',
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
    ],
  });
}
