// The command line: articles in, reports out.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { analyze } from '../engine/analyze.ts';

const [, , ...args] = process.argv;
for (const file of args.filter((arg) => !arg.startsWith('--') && arg !== 'jsonl')) {
  const name = basename(file).replace(/\.[^.]+$/, '');
  process.stdout.write(`${JSON.stringify(analyze(readFileSync(file, 'utf8'), { name }))}\n`);
}
