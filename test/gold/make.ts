// Writes each marked article's text and labels: npm run gold
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readMarked } from './labels.ts';

for (const file of readdirSync(import.meta.dirname).filter((each) => each.endsWith('.marked'))) {
  const name = basename(file, '.marked');
  const { text, gold } = readMarked(name, readFileSync(join(import.meta.dirname, file), 'utf8'));
  writeFileSync(join(import.meta.dirname, `${name}.txt`), text);
  writeFileSync(join(import.meta.dirname, `${name}.json`), `${JSON.stringify(gold, null, 1)}\n`);
  console.log(`${name}: ${text.split(/\s+/).length} words, ${gold.statements.length} statements`);
}
