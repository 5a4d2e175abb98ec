// The packages for the stores: the same bytes from any folder, and nothing in them that does not belong.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage', 'pictures', '.git']);
const folders: string[] = [];

/** Copies a project to a new folder. */
function copy(from: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-pack-'));
  folders.push(folder);
  cpSync(from, folder, { recursive: true, filter: (source) => !LEFT_OUT.has(basename(source)) });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Packs a project in its folder. @returns the zips by name */
function pack(folder: string): Record<string, Uint8Array> {
  const env: NodeJS.ProcessEnv = { ...process.env };
  // The build leaves the extension out where it believes to run inside a test.
  for (const key of ['VITEST', 'NODE_ENV']) delete env[key];
  execFileSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'test/make/package.ts'], {
    cwd: folder,
    env,
    stdio: 'pipe',
  });
  const out = join(folder, 'dist/packages');
  return Object.fromEntries(
    readdirSync(out).map((file) => [file, new Uint8Array(readFileSync(join(out, file)))]),
  );
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const find = (zips: Record<string, Uint8Array>, name: string) =>
  Object.entries(zips).find(([file]) => file.endsWith(`-${name}.zip`))?.[1] as Uint8Array;

let first: Record<string, Uint8Array>;
let second: Record<string, Uint8Array>;

beforeAll(() => {
  const one = copy(ROOT);
  const other = copy(one);
  first = pack(one);
  second = pack(other);
}, 120_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('two folders give the same three packages, byte for byte', () => {
  expect(Object.keys(first)).toHaveLength(3);
  const hashes = (zips: Record<string, Uint8Array>) =>
    Object.fromEntries(Object.entries(zips).map(([file, bytes]) => [file, sha256(bytes)]));
  expect(hashes(second)).toEqual(hashes(first));
});

describe.each(['chrome', 'firefox'])('the package for %s', (name) => {
  test('holds the extension and nothing for people or stores', () => {
    const files = Object.keys(unzipSync(find(first, name)));
    expect(files).toContain('manifest.json');
    expect(files).toContain('licences.txt');
    const kinds =
      /^(manifest\.json|licences\.txt|service-worker-loader\.js|_locales\/\w+\/messages\.json|icons\/icon-\d+\.png|(assets|src)\/[\w./-]+\.(js|css|html|svg))$/;
    expect(files.filter((file) => !kinds.test(file))).toEqual([]);
  });

  test('is at most 1.5 MB, its page script 80 kB, its background 900 kB', () => {
    const zip = find(first, name);
    const files = unzipSync(zip);
    expect(zip.length).toBeLessThanOrEqual(1_500_000);
    expect(files['src/page/main.js']?.length).toBeLessThanOrEqual(80_000);
    const loader = strFromU8(files['service-worker-loader.js'] as Uint8Array);
    const seen = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const code = strFromU8(files[file] as Uint8Array);
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      for (const [, path] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) follow(folder + path);
    };
    for (const [, path] of loader.matchAll(/["']\.\/([^"']+)["']/g)) follow(path as string);
    expect(seen.size).toBeGreaterThan(0);
    const bytes = [...seen].reduce((sum, file) => sum + (files[file] as Uint8Array).length, 0);
    expect(bytes).toBeLessThanOrEqual(900_000);
  });
});

test('the source package holds what a reviewer builds from', () => {
  const files = Object.keys(unzipSync(find(first, 'source')));
  for (const file of [
    'package.json',
    'package-lock.json',
    'README.md',
    'vite.config.ts',
    'src/engine/analyze.ts',
  ]) {
    expect(files).toContain(file);
  }
  expect(files.filter((file) => /(^|\/)(node_modules|dist|\.git)\//.test(file))).toEqual([]);
});
