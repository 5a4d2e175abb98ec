// Runs everything that must pass, one after the other, and adds up: npm test [-- unit e2e types lint stores]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from './e2e/harness/browsers.ts';

const ROOT = join(import.meta.dirname, '..');

interface Count {
  passed: number;
  failed: number;
}

/** Runs a program of node_modules/.bin. @returns its exit status */
function run(program: string, args: string[]): number {
  const bin = join(ROOT, 'node_modules/.bin', program);
  const { status } = spawnSync(bin, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

/** A check that passes or fails as a whole. */
function whole(program: string, args: string[]): Count {
  const ok = run(program, args) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Tests that vitest runs and counts. */
function tests(args: string[]): Count {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-test-'));
  const file = join(folder, 'result.json');
  try {
    const status = run('vitest', [
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    const result = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      success: boolean;
    };
    // A file that could not be loaded fails without a failed test in it.
    const failed = result.numFailedTests || (status === 0 && result.success ? 0 : 1);
    return { passed: result.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both builds, and Mozilla's own check of the one for Firefox: no error, no warning, no notice. */
function stores(): Count {
  for (const target of ['chrome', 'firefox']) {
    if (run('vite', ['build', '--mode', target, '--logLevel', 'warn']) !== 0) return { passed: 0, failed: 1 };
  }
  const args = ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'];
  const bin = join(ROOT, 'node_modules/.bin/web-ext');
  const { stdout } = spawnSync(bin, args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  try {
    const { summary, errors, warnings, notices } = JSON.parse(stdout);
    const clean = summary.errors + summary.warnings + summary.notices === 0;
    console.log(
      `web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`,
    );
    for (const each of [...errors, ...warnings, ...notices])
      console.log(`  ${each.code} ${each.file ?? ''} ${each.message}`);
    return { passed: clean ? 1 : 0, failed: clean ? 0 : 1 };
  } catch {
    console.log(`web-ext lint gave no result: ${stdout}`);
    return { passed: 0, failed: 1 };
  }
}

const STEPS: Record<string, () => Count> = {
  types: () => whole('tsc', ['-p', '.']),
  lint: () => whole('biome', ['check', '.']),
  // With the share of the engine's lines that tests run: below 95 % this fails.
  unit: () => tests(['--coverage']),
  stores,
  e2e: () => tests(['--config', 'test/e2e/vitest.config.ts']),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((each) => !(each in STEPS));
if (unknown.length > 0) {
  console.error(`Not a step: ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}

const total: Count = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const [name, step] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = Date.now();
  let count: Count;
  try {
    if (name === 'e2e') for (const each of ['chrome', 'firefox'] as const) needBrowser(each);
    count = step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = { passed: 0, failed: 1 };
  }
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  lines.push(
    `${name.padEnd(8)} ${String(count.passed).padStart(5)} passed ${String(count.failed).padStart(4)} failed  ${seconds} s`,
  );
}
console.log(`\n${lines.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
