// Builds the extension into a folder of its own, as users get it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserName } from './browsers.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The folders that hold the extension, one a browser. */
export type Builds = Record<BrowserName, string>;

/** Builds the extension for one browser into `folder`. */
export async function buildExtension(name: BrowserName, folder: string): Promise<void> {
  // crx() is left out of the tests' own use of vite.config.ts; here the extension itself is built.
  const { VITEST, NODE_ENV } = process.env;
  delete process.env.VITEST;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      root: ROOT,
      configFile: join(ROOT, 'vite.config.ts'),
      mode: name,
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    });
  } finally {
    if (VITEST !== undefined) process.env.VITEST = VITEST;
    if (NODE_ENV === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV');
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/** Builds the extension for both browsers into a temporary folder. @returns the folders, and a way to be rid of them */
export async function buildExtensions(): Promise<{ builds: Builds; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-'));
  const builds: Builds = { chrome: join(folder, 'chrome'), firefox: join(folder, 'firefox') };
  await buildExtension('chrome', builds.chrome);
  await buildExtension('firefox', builds.firefox);
  return { builds, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
