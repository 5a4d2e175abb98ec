// Starts a browser for the gallery, light or dark.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { inFirefoxItself } from '../harness/bidi.ts';
import { type BrowserName, needBrowser } from '../harness/browsers.ts';

/** Starts a browser without an extension. @param dark what the reader prefers */
export async function galleryBrowser(name: BrowserName, dark: boolean): Promise<Browser> {
  if (name === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: needBrowser('firefox'),
      headless: true,
      args: ['--remote-allow-system-access'],
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

/** Lets the reader of an open page prefer light or dark colours from now on. */
export async function preferColour(name: BrowserName, page: Page, colour: 'light' | 'dark'): Promise<void> {
  if (name === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colour }]);
  else {
    const value = colour === 'dark' ? 0 : 1;
    await inFirefoxItself(
      page.browser(),
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
    );
  }
  await page.waitForFunction(
    (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
    { polling: 20 },
    colour,
  );
}
