// README promises only what is there: commands, files, packages, and the output of its example.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('every command in it is a script of package.json', () => {
  const own = new Set(['ci', 'start', 'test', 'install', 'pack', 'audit']);
  const named = [...readme.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][\w-]*)/g)].map(
    ([, name]) => name as string,
  );
  expect(named.length).toBeGreaterThan(10);
  const missing = named.filter((name) => !own.has(name) && !(name in packageJson.scripts));
  expect(missing).toEqual([]);
});

test('every file it links or names is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, path]) => path as string);
  const named = [...readme.matchAll(/`((?:src|public|test|seeds|\.ci)\/[\w./-]+)`/g)].map(
    ([, path]) => path as string,
  );
  expect([...links, ...named].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('the packages that ship are those it names, six at most', () => {
  const start = readme.indexOf('These packages ship inside the extension');
  const table = readme.slice(start, readme.indexOf('\n## ', start));
  const named = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(packageJson.dependencies).sort());
  expect(named.length).toBeLessThanOrEqual(6);
});

test('its example gives the output that it shows', () => {
  const section = readme.slice(readme.indexOf('## As a library'));
  const code = /```js\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
  const shown = /```text\n([\s\S]*?)```/.exec(section)?.[1];
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-readme-'));
  const file = join(folder, 'example.mjs');
  const library = pathToFileURL(join(ROOT, 'src/cli/library.ts')).href;
  writeFileSync(file, code.replace("'sourcemark'", `'${library}'`));
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const printed = execFileSync(process.execPath, [tsx, file], { encoding: 'utf8', cwd: ROOT });
  rmSync(folder, { recursive: true, force: true });
  expect(printed).toBe(shown);
});
