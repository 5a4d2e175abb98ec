// Packs the extension for the stores: npm run package writes the Chrome, Firefox and source zips into dist/packages.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { buildExtension } from '../e2e/harness/extension.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'dist/packages');

/** What Mozilla's reviewers need to build the Firefox zip again. */
const SOURCE = [
  '.ci',
  '.gitignore',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'public',
  'seeds',
  'src',
  'test',
  'tsconfig.json',
  'vite.config.ts',
];

/** The earliest time a zip can hold. A real one would make every package another. */
const TIME = new Date(1980, 0, 1);

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((each) => filesUnder(join(path, each)));
}

/** A zip of these files, the same bytes each time; names are relative to `root`. */
function zip(root: string, files: string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of files) {
    const name = relative(root, file).split(sep).join('/');
    entries[name] = [new Uint8Array(readFileSync(file)), { mtime: TIME, level: 9 }];
  }
  return zipSync(entries);
}

/** Writes the three zips. @returns their files and sizes in bytes */
export async function writePackages(): Promise<{ file: string; bytes: number }[]> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const written: { file: string; bytes: number }[] = [];
  const write = (name: string, bytes: Uint8Array) => {
    const file = join(OUT, `sourcemark-${version}-${name}.zip`);
    writeFileSync(file, bytes);
    written.push({ file, bytes: bytes.length });
  };
  for (const target of ['chrome', 'firefox'] as const) {
    const folder = join(ROOT, 'dist', target);
    await buildExtension(target, folder);
    write(target, zip(folder, filesUnder(folder)));
  }
  const source = SOURCE.flatMap((each) => filesUnder(join(ROOT, each)));
  write('source', zip(ROOT, source));
  return written;
}

for (const { file, bytes } of await writePackages()) {
  console.log(`${relative(process.cwd(), file)}  ${(bytes / 1000).toFixed(1)} kB`);
}
