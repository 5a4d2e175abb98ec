// Builds the extension and shows it on the seed article: npm start [-- chrome|firefox]
// Without a display: pictures into pictures/, and the report in the terminal.
import { join, relative } from 'node:path';
import { toText } from '../src/export/text.ts';
import { type BrowserName, findBrowser, howToGet } from './e2e/harness/browsers.ts';
import { Driver } from './e2e/harness/driver.ts';
import { buildExtension } from './e2e/harness/extension.ts';
import { PageServer } from './e2e/harness/server.ts';
import { takePictures } from './e2e/pictures.ts';

const ROOT = join(import.meta.dirname, '..');
const BROWSERS: BrowserName[] = ['chrome', 'firefox'];

/** Port of the seed article's server, so that the address stays the same; another one where it is taken. */
const PORT = 8420;

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens the article and waits until the reader closes the browser. */
async function show(name: BrowserName, folder: string, url: string): Promise<void> {
  const driver = await Driver.launch(name, folder, { headless: false });
  const page = await driver.browser.newPage();
  await page.goto(url);
  console.log(`The seed article is open in ${name}: ${url}`);
  console.log(
    'Point at a marked passage; press the Sourcemark button for the list. Close the browser to end.',
  );
  await new Promise<void>((resolve) => driver.browser.once('disconnected', () => resolve()));
}

/** Takes the pictures in each look and prints the report. */
async function draw(name: BrowserName, folder: string, url: string): Promise<void> {
  let report = '';
  for (const look of ['light', 'dark'] as const) {
    const driver = await Driver.launch(name, folder, { dark: look === 'dark', height: 900 });
    try {
      const { state, files } = await takePictures(driver, url, join(ROOT, 'pictures'), `${name}-${look}`);
      for (const file of files) console.log(relative(process.cwd(), file));
      if (state.report)
        report = toText({ report: state.report, text: state.text, url: state.url, title: state.title });
    } finally {
      await driver.close();
    }
  }
  console.log(`\n${report}`);
}

async function main(): Promise<number> {
  const wanted = BROWSERS.filter((name) => process.argv.includes(name));
  const candidates = wanted.length > 0 ? wanted : BROWSERS;
  const found = candidates.filter((name) => findBrowser(name) !== null);
  if (found.length === 0) {
    console.error(howToGet(candidates[0] as BrowserName));
    return 1;
  }
  const server = await PageServer.start(PORT).catch(() => PageServer.start());
  const url = server.url('/seeds/ice-meeting.html');
  try {
    for (const name of wanted.length > 0 ? found : found.slice(0, 1)) {
      const folder = join(ROOT, 'dist', name);
      await buildExtension(name, folder);
      if (hasDisplay()) await show(name, folder, url);
      else await draw(name, folder, url);
    }
  } finally {
    await server.stop();
  }
  return 0;
}

process.exitCode = await main();
