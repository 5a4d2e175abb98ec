// How well our extraction and Mozilla's Readability agree with the true texts of saved pages, without a browser.
// npx tsx test/pages/extractors.ts DIR
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../src/page/article/extract.ts';
import { readPageFolder } from './page-folder.ts';
import { wordF1 } from './words.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npx tsx test/pages/extractors.ts DIR');
  process.exit(2);
}

const parse = (html: string) => parseHTML(html).document as unknown as Document;
const rows = readPageFolder(folder).flatMap(({ name, html, truth }) => {
  if (truth === null) return [];
  const ours = wordF1(extractArticle(parse(html), 'https://news.example/').text, truth);
  const readability = wordF1(new Readability(parse(html)).parse()?.textContent ?? '', truth);
  return [{ name, ours, readability }];
});
for (const { name, ours, readability } of rows)
  console.log(`${name.padEnd(42)} ours ${ours.toFixed(3)}  readability ${readability.toFixed(3)}`);
const mean = (of: (row: (typeof rows)[number]) => number) =>
  (rows.reduce((sum, row) => sum + of(row), 0) / rows.length).toFixed(4);
console.log(
  `mean of ${rows.length}: ours ${mean((row) => row.ours)}, readability ${mean((row) => row.readability)}`,
);
