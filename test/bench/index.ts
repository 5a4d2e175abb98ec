// Measures everything once and prints one table: npm run --silent bench [-- --json]
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, hostname, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench, Row } from './measure.ts';

/** The machine and the day, without which a figure says nothing. */
function circumstances(): Record<string, string | number> {
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: hostname(),
    system: `${platform()} ${release()}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.version,
  };
}

/** Marks the line of output that holds a room's rows. */
const ROWS = 'rows:';

/** Measures one room in a process of its own, so that none warms or burdens another. */
function rowsOf(room: string): Row[] {
  const tsx = join(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs');
  const args = [tsx, join(import.meta.dirname, 'index.ts'), '--one', room];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
  const line = stdout.split('\n').find((each) => each.startsWith(ROWS));
  if (!line) throw new Error(stderr.trim().split('\n').slice(-3).join(' ') || 'gave no rows');
  return JSON.parse(line.slice(ROWS.length)) as Row[];
}

/** All rows; a file that fails gives its error, the others still run. */
function measureAll(): { rows: (Row & { room: string })[]; errors: string[] } {
  const rows: (Row & { room: string })[] = [];
  const errors: string[] = [];
  const only = process.argv.slice(2).filter((each) => !each.startsWith('--'));
  for (const file of readdirSync(import.meta.dirname).sort()) {
    const room = file.replace(/\.ts$/, '');
    if (!file.endsWith('.ts') || file === 'index.ts' || (only.length > 0 && !only.includes(room))) continue;
    // The folder also holds scripts that measure accuracy on a folder of articles; those give no rows.
    if (!readFileSync(join(import.meta.dirname, file), 'utf8').includes('export const bench: Bench'))
      continue;
    try {
      for (const row of rowsOf(room)) rows.push({ room, ...row });
    } catch (error) {
      errors.push(`${file}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { rows, errors };
}

function number(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** Whether a row keeps its limit; null where it has none. */
function keeps({ value, limit, unit }: Row): boolean | null {
  if (limit === undefined) return null;
  return unit === 'words/s' ? value >= limit : value <= limit;
}

function table(rows: (Row & { room: string })[]): string {
  const cells = rows.map((row) => {
    const kept = keeps(row);
    const limit = row.limit === undefined ? '' : `${row.unit === 'words/s' ? '≥' : '≤'} ${number(row.limit)}`;
    const reference = row.reference
      ? `${number(row.reference.value)} ${row.unit} (${row.reference.what})`
      : '';
    const mark = kept === null ? '' : kept ? '✓' : '✗';
    return [row.room, row.what, `${number(row.value)} ${row.unit}`, limit, mark, reference];
  });
  const all = [['', 'what', 'value', 'limit', '', 'reference in the same session'], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const one = process.argv.indexOf('--one');
if (one >= 0) {
  const file = pathToFileURL(join(import.meta.dirname, `${process.argv[one + 1]}.ts`)).href;
  const { bench } = (await import(file)) as { bench: Bench };
  console.log(ROWS + JSON.stringify(await bench()));
} else {
  show();
}

/** Measures everything and prints it. */
function show(): void {
  const { rows, errors } = measureAll();
  const where = circumstances();
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ ...where, rows, errors }, null, 2));
  } else {
    console.log(
      Object.entries(where)
        .map(([key, value]) => `${key}: ${value}`)
        .join(' · '),
    );
    console.log(`\n${table(rows)}`);
    for (const error of errors) console.error(error);
  }
  process.exitCode = errors.length > 0 || rows.some((row) => keeps(row) === false) ? 1 : 0;
}
