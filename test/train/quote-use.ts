// Learns which passages in quotation marks are somebody's words:
// npx tsx test/train/quote-use.ts FOLDER_OF_TXT_AND_ANN [OUTPUT]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quote, TextDocument } from '../../src/engine/text/document.ts';
import { countCompany, factsOf, QUOTE_FACTS } from '../../src/engine/text/quote-facts.ts';
import { useByRule } from '../../src/engine/text/quote-use.ts';
import { findQuotes } from '../../src/engine/text/quotes.ts';
import { readText } from '../../src/engine/text/text.ts';

interface Row {
  facts: number[];
  speech: boolean;
  quote: Quote;
  document: TextDocument;
}

/** Spans of the contents marked in a standoff file, as places of UTF-16 code units. */
function contentsOf(text: string, standoff: string): [number, number][] {
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    places.push(at);
    at += character.length;
  }
  places.push(at);
  const spans: [number, number][] = [];
  for (const line of standoff.split('\n')) {
    const found = /^T\d+\tContent ([\d ;]+)\t/.exec(line);
    for (const span of found?.[1]?.split(';') ?? []) {
      const [start, end] = span.split(' ').map(Number);
      spans.push([places[start!] ?? at, places[end!] ?? at]);
    }
  }
  return spans;
}

/** Every outermost passage of a folder of articles; somebody's words where a content holds most of it. */
function rowsOf(folder: string): Row[] {
  const rows: Row[] = [];
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith('.txt'))
    .sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    const contents = contentsOf(text, readFileSync(join(folder, name.replace(/txt$/, 'ann')), 'utf8'));
    const document = readText(text);
    const quotes = findQuotes(document);
    const company = countCompany(document, quotes);
    for (const quote of quotes) {
      // What the rules tell apart needs no weights.
      if (quote.depth > 0 || useByRule(document, quote)) continue;
      let covered = 0;
      for (const [start, end] of contents)
        covered = Math.max(covered, Math.min(end, quote.inner.end) - Math.max(start, quote.inner.start));
      const speech = covered >= 0.5 * (quote.inner.end - quote.inner.start);
      rows.push({ facts: factsOf(document, quote, company), speech, quote, document });
    }
  }
  return rows;
}

const sum = (weights: Float64Array, facts: number[]) =>
  facts.reduce((total, fact) => total + weights[fact]!, 0);
const chance = (score: number) => 1 / (1 + Math.exp(-score));

/** Logistic regression by plain gradient descent, with a little weight decay. */
function learn(rows: Row[]): Float64Array {
  const weights = new Float64Array(QUOTE_FACTS.length);
  const squares = new Float64Array(QUOTE_FACTS.length).fill(1e-6);
  for (let round = 0; round < 400; round += 1) {
    const slope = new Float64Array(QUOTE_FACTS.length);
    for (const { facts, speech } of rows) {
      const error = (speech ? 1 : 0) - chance(sum(weights, facts));
      for (const fact of facts) slope[fact] = slope[fact]! + error;
    }
    for (let fact = 0; fact < weights.length; fact += 1) {
      const step = slope[fact]! - 2 * weights[fact]!;
      squares[fact] = squares[fact]! + step * step;
      weights[fact] = weights[fact]! + (0.5 * step) / Math.sqrt(squares[fact]!);
    }
  }
  return weights;
}

function measure(weights: Float64Array, rows: Row[], show: boolean): string {
  const table = { hit: 0, extra: 0, missed: 0, right: 0 };
  for (const { facts, speech, quote, document } of rows) {
    const given = chance(sum(weights, facts)) >= 0.5;
    if (given === speech) table.right += 1;
    if (given && speech) table.hit += 1;
    else if (given) table.extra += 1;
    else if (speech) table.missed += 1;
    if (show && given !== speech)
      console.log(
        given ? 'extra ' : 'missed',
        document.text.slice(Math.max(0, quote.start - 50), quote.end + 30).replaceAll('\n', ' '),
      );
  }
  const words = rows.filter((row) => row.speech).length;
  const negative = rows.length - words - table.extra;
  const f1 = (200 * negative) / (2 * negative + table.extra + table.missed);
  return `${rows.length} passages, ${words} speech: ${((100 * table.right) / rows.length).toFixed(1)} % right, not speech F1 ${f1.toFixed(1)}`;
}

const [folder, output] = process.argv.slice(2);
if (!folder) throw new Error('usage: npx tsx test/train/quote-use.ts FOLDER [OUTPUT]');
const rows = rowsOf(folder);
const cut = Math.floor(rows.length * 0.75);
const figures = `held back: ${measure(learn(rows.slice(0, cut)), rows.slice(cut), process.argv.includes('--show'))}`;
console.log(figures);
const weights = learn(rows);
console.log(`trained on: ${measure(weights, rows, false)}`);
QUOTE_FACTS.forEach((name, place) => {
  console.log(weights[place]!.toFixed(2).padStart(6), name);
});
if (output?.endsWith('.ts')) {
  const lines = QUOTE_FACTS.map((name, place) => `  ${weights[place]!.toFixed(2)}, // ${name}`);
  writeFileSync(
    output,
    `// How much each fact about a quote speaks for somebody's words; made by test/train/quote-use.ts, do not edit.
// Origin: logistic regression on PolNeAR (Newell, Margolin and Ruths 2018), outermost passages in quotation marks
// that a content holds or does not. The numbers hold no text. ${figures}
export const QUOTE_WEIGHTS = [
${lines.join('\n')}
];
`,
  );
}
