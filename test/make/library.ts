// Builds the engine as a library into dist/lib: one module without dependencies, its types, the report's schema.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const ENTRY = join(ROOT, 'src/cli/library.ts');

/**
 * Builds the library.
 * @param folder where to; what is in there goes
 */
export async function buildLibrary(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      lib: { entry: ENTRY, formats: ['es'], fileName: () => 'index.js' },
    },
  });
  emitTypes(folder);
  copyFileSync(join(ROOT, 'src/engine/report.schema.json'), join(folder, 'report.schema.json'));
}

/** Writes the declarations that the entry reaches, and no others, under folder/types. */
function emitTypes(folder: string): void {
  const all = join(folder, 'all-types');
  const options =
    '--ignoreConfig --declaration --emitDeclarationOnly --strict --target ES2022 --lib ES2023,DOM --module ESNext ' +
    '--moduleResolution bundler --allowImportingTsExtensions --resolveJsonModule --rootDir src --noCheck --types';
  const { status, stdout } = spawnSync(
    join(ROOT, 'node_modules/.bin/tsc'),
    [...options.split(' '), '', '--outDir', all, ENTRY],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`tsc: ${stdout}`);
  const wanted = ['cli/library'];
  for (const module of wanted) {
    const text = readFileSync(join(all, `${module}.d.ts`), 'utf8');
    const plain = text.replace(/(from ['"])(\.[^'"]+)\.ts(['"])/g, (_, before, path, after) => {
      const reached = resolve('/', dirname(module), path).slice(1);
      if (!wanted.includes(reached)) wanted.push(reached);
      return `${before}${path}.js${after}`;
    });
    const target = join(folder, 'types', `${module}.d.ts`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, plain);
  }
  rmSync(all, { recursive: true });
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(ROOT, 'dist/lib');
  await buildLibrary(folder);
  console.log(`${folder}: ${readdirSync(folder).join(', ')}`);
}
