// Measures the mentions stage alone: are the source's words found, is their extent right, is the kind right, is it the right one?
// Usage: npx tsx test/bench/mentions.ts [--misses N] FOLDER   (labelled articles *.json + *.txt, or PolNeAR *.ann + *.txt)
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MentionFinding } from '../../src/engine/mentions/mention.ts';
import { findMentions } from '../../src/engine/mentions/mentions.ts';
import type { Span } from '../../src/engine/report.ts';
import { findQuotes } from '../../src/engine/text/quotes.ts';
import { readText } from '../../src/engine/text/text.ts';

const args = process.argv.slice(2);
const at = args.indexOf('--misses');
const misses = at < 0 ? 0 : Number(args.splice(at, 2)[1]);
const folder = args[0];
if (!folder) {
  console.error('usage: npx tsx test/bench/mentions.ts [--misses N] FOLDER');
  process.exit(2);
}

const examples = new Map<string, string[]>();
function miss(kind: string, words: string): void {
  const list = examples.get(kind) ?? [];
  if (list.length < misses) list.push(words.replace(/\s+/g, ' ').slice(0, 260));
  examples.set(kind, list);
}

const shares = new Map<string, [number, number]>();
function count(name: string, right: boolean): void {
  const share = shares.get(name) ?? [0, 0];
  share[1] += 1;
  if (right) share[0] += 1;
  shares.set(name, share);
}

const length = (span: Span) => span.end - span.start;
const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const likeness = (a: Span, b: Span) => {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (length(a) + length(b) - both);
};

function read(text: string): MentionFinding {
  const document = readText(text);
  return findMentions(document, findQuotes(document), {});
}

const bestFor = (finding: MentionFinding, span: Span) => {
  let best = null;
  let score = 0;
  for (const mention of finding.mentions) {
    const like = likeness(mention, span);
    if (like > score) {
      score = like;
      best = mention;
    }
  }
  return { best, score };
};

interface GoldSource {
  id: string;
  name: string;
  kind: string;
}
interface GoldArticle {
  sources: GoldSource[];
  statements: { source: string | null; mention: Span[] | null; act: string }[];
}

const SMALL = new Set(
  'a an the of for in on at by to and or who with from his her their its some one two three said former current senior top'.split(
    ' ',
  ),
);
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/[’']s\b/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
/** The same source by its name: family name for people, half of the telling words for others. */
function sameName(gold: GoldSource, name: string): boolean {
  const a = wordsOf(gold.name);
  const b = wordsOf(name);
  if (gold.kind === 'person')
    return b.includes(a[a.length - 1]!) && b.every((word) => a.includes(word) || word.length === 1);
  const one = new Set(a.filter((word) => !SMALL.has(word)));
  const other = b.filter((word) => !SMALL.has(word));
  if (one.size === 0 || other.length === 0) return a.join(' ') === b.join(' ');
  return (
    other.filter((word) => one.has(word) || one.has(`${word}s`) || one.has(word.replace(/s$/, ''))).length /
      Math.min(one.size, other.length) >=
    0.5
  );
}

function measureGold(name: string): void {
  const gold: GoldArticle = JSON.parse(readFileSync(join(folder!, `${name}.json`), 'utf8'));
  const text = readFileSync(join(folder!, `${name}.txt`), 'utf8');
  const finding = read(text);
  const sources = new Map(gold.sources.map((source) => [source.id, source]));
  for (const statement of gold.statements) {
    const source = statement.source ? sources.get(statement.source) : undefined;
    const span = statement.mention?.[0];
    if (!source || !span) continue;
    const words = text.slice(span.start, span.end);
    const { best, score } = bestFor(finding, span);
    const context = text.slice(Math.max(0, span.start - 30), span.end + 40);
    count('mention found', best !== null);
    if (!best) {
      miss('not found', `${words} (${source.kind}) … ${context}`);
      continue;
    }
    const found = text.slice(best.start, best.end);
    count('extent exact', score > 0.95);
    if (score <= 0.95) miss('extent', `[${words}] got [${found}]`);
    const entity = best.entity === null ? null : finding.entities[best.entity]!;
    count(`kind right: ${source.kind}`, entity?.kind === source.kind);
    count('kind right', entity?.kind === source.kind);
    if (entity?.kind !== source.kind)
      miss('kind', `[${words}] gold ${source.kind}, got ${entity?.kind} ${entity?.name} … ${context}`);
    const right = entity !== null && sameName(source, entity.name);
    count(`who is who: ${best.form}`, right);
    count(`who is who, ${source.kind}`, right);
    count('who is who', right);
    if (!right) miss('who', `[${words}] gold ${source.name}, got ${entity?.name} … ${context}`);
  }
}

function measurePolnear(name: string, file: string): void {
  const text = readFileSync(join(folder!, `${name}.txt`), 'utf8');
  const units: number[] = [];
  let unit = 0;
  for (const letter of text) {
    units.push(unit);
    unit += letter.length;
  }
  units.push(unit);
  const finding = read(text);
  for (const line of readFileSync(join(folder!, file), 'utf8').split('\n')) {
    const parts = line.split('\t');
    const place = /^Source ([\d ;]+)$/.exec(parts[1] ?? '');
    if (!place) continue;
    const [start, end] = place[1]!.split(';')[0]!.trim().split(' ').map(Number);
    const span = { start: units[start!]!, end: units[end!]! };
    const { best, score } = bestFor(finding, span);
    const words = text.slice(span.start, span.end);
    count('mention overlaps', best !== null);
    count('extent exact', score > 0.95);
    count('extent ≥ half', score >= 0.5);
    letters.gold += length(span);
    if (best) {
      letters.found += length(best);
      letters.both += shared(best, span);
    }
    const context = text.slice(Math.max(0, span.start - 30), span.end + 40);
    if (!best) miss('not found', `[${words}] … ${context}`);
    else if (score <= 0.95)
      miss('extent', `[${words}] got [${text.slice(best.start, best.end)}] … ${context.slice(-40)}`);
  }
}

const letters = { gold: 0, found: 0, both: 0 };
const files = readdirSync(folder).sort();
const started = process.hrtime.bigint();
let articles = 0;
for (const file of files) {
  if (!file.endsWith('.txt')) continue;
  const name = file.slice(0, -4);
  const ann =
    files.find((each) => each.startsWith(`${name}_`) && each.endsWith('.ann')) ??
    files.find((each) => each === `${name}.ann`);
  if (files.includes(`${name}.json`)) measureGold(name);
  else if (ann) measurePolnear(name, ann);
  else continue;
  articles += 1;
}
console.log(`${articles} articles, ${(Number(process.hrtime.bigint() - started) / 1e6).toFixed(0)} ms`);
for (const [name, [right, all]] of shares)
  console.log(`${name.padEnd(28)} ${((100 * right) / all).toFixed(1).padStart(5)}  (${right} of ${all})`);
if (letters.gold > 0) {
  const [precision, recall] = [letters.both / letters.found, letters.both / letters.gold];
  console.log(
    `letters of the best mention: P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F1 ${((200 * precision * recall) / (precision + recall)).toFixed(1)}`,
  );
}
for (const [kind, list] of examples)
  console.log(`\n# ${kind}\n${list.map((words) => `- ${words}`).join('\n')}`);
