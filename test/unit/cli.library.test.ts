// The package as other programs get it: packed, unpacked elsewhere, used in Node and by the type checker.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../../package.json';
import { analyze } from '../../src/engine/analyze.ts';
import { buildLibrary } from '../make/library.ts';

let folder: string;
let unpacked: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourcemark-package-'));
  const source = join(folder, 'source');
  mkdirSync(source);
  cpSync('package.json', join(source, 'package.json'));
  await buildLibrary(join(source, 'dist/lib'));
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: source,
  });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
  unpacked = join(folder, 'user/node_modules/sourcemark');
  mkdirSync(unpacked, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', unpacked, '--strip-components=1']);
  writeFileSync(join(folder, 'user/package.json'), '{ "type": "module" }');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it holds the module, its types and the schema, and nothing else', () => {
  const files = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  );
  expect(files.filter((file) => !file.endsWith('.d.ts')).sort()).toEqual([
    'dist/lib/index.js',
    'dist/lib/report.schema.json',
    'package.json',
  ]);
  expect(packageJson.scripts.prepack).toContain('library');
  expect(packageJson.scripts.library).toContain('test/make/library.ts');
});

test('its module imports nothing', () => {
  const code = readFileSync(join(unpacked, 'dist/lib/index.js'), 'utf8');
  expect(code).not.toMatch(/^import\b|\brequire\(|\bimport\(/m);
});

test('in Node it gives the report that the sources give', () => {
  const text = readFileSync('seeds/ice-meeting.txt', 'utf8');
  writeFileSync(
    join(folder, 'user/use.js'),
    `import { analyze, toMarkdown } from 'sourcemark';
import { readFileSync } from 'node:fs';
const text = readFileSync(0, 'utf8');
const report = analyze(text, { name: 'seed' });
console.log(JSON.stringify({ report, markdown: toMarkdown({ report, text }) }));`,
  );
  const { stdout, stderr } = spawnSync('node', ['use.js'], {
    cwd: join(folder, 'user'),
    input: text,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const { report, markdown } = JSON.parse(stdout);
  expect(report).toEqual(JSON.parse(JSON.stringify(analyze(text, { name: 'seed' }))));
  expect(markdown).toMatch(/^# seed\n/);
});

test('its types are found and hold', () => {
  const check = (code: string) => {
    writeFileSync(join(folder, 'user/use.ts'), code);
    const tsc = join(process.cwd(), 'node_modules/.bin/tsc');
    const options = '--ignoreConfig --noEmit --strict --module nodenext --lib ES2023,DOM --types'.split(' ');
    return spawnSync(tsc, [...options, '', 'use.ts'], { cwd: join(folder, 'user'), encoding: 'utf8' }).stdout;
  };
  const good = `import { analyze, chainOf, type Report } from 'sourcemark';
const report: Report = analyze('Hello.', { outlet: 'The Daily' });
export const chains: string[][] = report.statements.map((each) => chainOf(report, each).map(({ name }) => name));`;
  expect(check(good)).toBe('');
  expect(check("import { analyze } from 'sourcemark';\nanalyze(3);")).toContain("'number' is not assignable");
});
