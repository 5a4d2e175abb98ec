// The engine as the extension ships it: one minified bundle. From source, run by tsx, it is half as slow again, because
// every closure is wrapped there to keep its name; no reader ever runs that.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Rollup } from 'vite';

/** The engine and its stages, under the names of their own modules. */
export type BuiltEngine = typeof import('./stages.ts');

/** Builds the engine and loads it; takes a second or two. */
export async function builtEngine(): Promise<BuiltEngine> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: {
        entry: fileURLToPath(new URL('stages.ts', import.meta.url)),
        formats: ['es'],
        fileName: 'engine',
      },
    },
  })) as Rollup.RollupOutput[];
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  try {
    const file = join(folder, 'engine.mjs');
    writeFileSync(file, built[0]!.output[0].code);
    return (await import(pathToFileURL(file).href)) as BuiltEngine;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
