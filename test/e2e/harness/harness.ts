// What end-to-end tests start from: the same tests in both browsers, with a browser and a web server each file.
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

/**
 * Declares tests for both browsers. Each gets a browser of its own with the extension, started before the first
 * test and closed after the last; `stage` is filled by then.
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
      stage.driver = await Driver.launch(name, inject('builds')[name], options);
    });
    afterAll(async () => {
      await stage.driver?.close();
      await stage.server?.stop();
    });
    tests(stage, name);
  });
}
