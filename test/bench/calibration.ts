// Prints how often speakers were right at each confidence, over labelled articles.
//
//   npx tsx test/bench/calibration.ts FOLDER
//
// FOLDER holds NAME.txt and NAME.json with `sources` and `statements` as in the report.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/engine/analyze.ts';
import type { Span } from '../../src/engine/report.ts';
import { jaccard, letters } from '../train/polnear.ts';

interface GoldStatement {
  act: string;
  form: string;
  content: Span[];
  mention: Span[];
  source: string | null;
}
interface Gold {
  sources: { id: string; name: string; kind: string }[];
  statements: GoldStatement[];
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: npx tsx test/bench/calibration.ts FOLDER');

const partsOf = (name: string): string[] =>
  (
    name
      .normalize('NFKD')
      .replace(/[’']s\b/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter(
    (word) =>
      !/^(a|an|the|of|mr|mrs|ms|sen|rep|gov|president|who|to|and|in|for|two|three|one|former)$/.test(word),
  );

/** A person's family name must be there; of others half of the words. */
function sameName(gold: { name: string; kind: string }, name: string): boolean {
  const asked = partsOf(gold.name);
  const given = partsOf(name);
  if (!asked.length || !given.length) return gold.name.toLowerCase() === name.toLowerCase();
  if (gold.kind === 'person')
    return (
      given.includes(asked.at(-1)!) &&
      given.every((word) => asked.includes(word) || word.length === 1 || asked.length === 1)
    );
  const shared = asked.filter((word) => given.includes(word) || given.includes(`${word}s`)).length;
  return shared / Math.min(asked.length, given.length) >= 0.5;
}

interface Row {
  confidence: number;
  right: boolean;
}

function rowsOf(name: string): Row[] {
  const gold = JSON.parse(readFileSync(join(folder!, `${name}.json`), 'utf8')) as Gold;
  const text = readFileSync(join(folder!, `${name}.txt`), 'utf8');
  const report = analyze(text, { name });
  const mentionsOf = new Map<string, Set<number>>();
  for (const each of gold.statements) {
    if (!each.source) continue;
    const known = mentionsOf.get(each.source) ?? new Set();
    for (const at of letters(
      text,
      (each.mention ?? []).filter((span) => span.end - span.start > 4),
    ))
      known.add(at);
    mentionsOf.set(each.source, known);
  }
  const golds = gold.statements.map((each) => ({ ...each, set: letters(text, each.content) }));
  // pairs by falling overlap, each statement used once
  const pairs = report.statements
    .filter((statement) => statement.act === 'speech')
    .flatMap((statement) => {
      const own = letters(text, statement.content);
      return golds.map((each) => ({ each, statement, shared: jaccard(each.set, own) }));
    })
    .filter((pair) => pair.shared >= 0.5)
    .sort((a, b) => b.shared - a.shared);
  const used = new Set<unknown>();
  return pairs.flatMap(({ each, statement }): Row[] => {
    if (used.has(each) || used.has(statement)) return [];
    used.add(each);
    used.add(statement);
    if (each.act !== 'speech' || !each.source || statement.source === null) return [];
    const asked = gold.sources.find((source) => source.id === each.source)!;
    const given = report.sources.find((source) => source.id === statement.source)!;
    const touching = letters(
      text,
      given.mentions.filter((span) => span.end - span.start > 4),
    );
    const touches =
      asked.kind !== 'person' &&
      [...(mentionsOf.get(asked.id) ?? [])].filter((at) => touching.has(at)).length > 3;
    return [{ confidence: statement.confidence, right: touches || sameName(asked, given.name) }];
  });
}

const rows = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .flatMap((file) => rowsOf(file.slice(0, -5)));
const bins: [number, number][] = [
  [0.95, 1.01],
  [0.9, 0.95],
  [0.85, 0.9],
  [0.8, 0.85],
  [0.7, 0.8],
  [0.5, 0.7],
  [0, 0.5],
];
const line = (label: string, part: Row[]) => {
  const right = part.filter((row) => row.right).length;
  const mean = part.reduce((sum, row) => sum + row.confidence, 0) / Math.max(1, part.length);
  const share = part.length ? `${((100 * right) / part.length).toFixed(1)} %` : '–';
  console.log(
    `${label.padEnd(14)} ${String(part.length).padStart(5)} speakers   stated ${mean.toFixed(2)}   right ${share}`,
  );
};
console.log('confidence       of matched statements with a speaker');
for (const [low, high] of bins)
  line(
    `${low} – ${Math.min(1, high)}`,
    rows.filter((row) => row.confidence >= low && row.confidence < high),
  );
line(
  '0.9 and more',
  rows.filter((row) => row.confidence >= 0.9),
);
line('all', rows);
