// What end-to-end tests start from: the same tests in both browsers.
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { BrowserName } from './browsers.ts';
import { Driver, type DriverOptions } from './driver.ts';
import { PageServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders that hold the built extension. */
    builds: Record<BrowserName, string>;
  }
}

/** What a test works with. */
export interface Stage {
  driver: Driver;
  server: PageServer;
}

/** SOURCEMARK_BROWSER=chrome or firefox runs the tests in one of them. */
export const BROWSERS = (['chrome', 'firefox'] as const).filter(
  (name) => (process.env.SOURCEMARK_BROWSER ?? name) === name,
);

/** Browsers of this file by name and options: starting one takes seconds, so the groups of a file share them. */
const running = new Map<string, Promise<Driver>>();

/** The browser for a group of tests: that of an earlier group, its tabs closed, or a new one. */
async function driverFor(name: BrowserName, options: DriverOptions): Promise<Driver> {
  const key = JSON.stringify([name, options]);
  const known = running.get(key);
  if (!known) {
    const started = Driver.launch(name, inject('builds')[name], options);
    running.set(key, started);
    return started;
  }
  const driver = await known;
  await driver.closePages();
  return driver;
}

async function closeAll(): Promise<void> {
  const started = await Promise.allSettled(running.values());
  running.clear();
  for (const each of started) if (each.status === 'fulfilled') await each.value.close();
}

/**
 * Declares tests for both browsers, each with the extension installed and no tab of other tests open; `stage` is filled
 * before the first test. The groups of a file that start with the same options share a browser.
 */
export function inBothBrowsers(
  title: string,
  tests: (stage: Stage, name: BrowserName) => void,
  options: DriverOptions = {},
): void {
  describe.each(BROWSERS)(`${title} (%s)`, (name) => {
    const stage = {} as Stage;
    beforeAll(async () => {
      stage.server = await PageServer.start();
      stage.driver = await driverFor(name, options);
    });
    afterAll(() => stage.server?.stop());
    tests(stage, name);
  });
  // Of the file, not of the group: the last to run closes what is left.
  afterAll(closeAll);
}
