// How fast the engine is, how it grows with the text, what memory and data it takes:
// npx tsx test/bench/engine.ts [--json]
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus, hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { type BuiltEngine, builtEngine } from './built-engine.ts';
import { type Bench, median } from './measure.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the bench found; times in milliseconds, sizes in bytes. */
export interface EngineFigures {
  machine: string;
  date: string;
  node: string;
  /** Median over many articles of 1,000 words, the engine warm. */
  medianPer1000Words: number;
  /** The first article after start, data not yet unpacked. */
  first: number;
  /** Median of each stage for 1,000 words. */
  stages: Record<string, number>;
  /** Words, milliseconds, and how many times the linear time that is. */
  growth: { words: number; ms: number; timesLinear: number }[];
  /** Heap in use above what it was before the largest text, while the findings of all stages are held. */
  heapForLargest: number;
  /** Lexicons and weights, gzipped together. */
  dataGzipped: number;
}

const FIRST =
  'Ann John Maria David Sarah Omar Kim Paul Elena James Laura Mark Susan Robert Fatima Chen'.split(' ');
const LAST =
  'Lee Smith Baker Brown Garcia Novak Jones Khan Carter Price Cook Young Long Grant Mills Ortiz'.split(' ');
const BODIES = [
  'the Labor Department',
  'the city council',
  'Northern Rail',
  'the Harbor Police',
  'the World Bank',
];
const TOPICS = ['the budget', 'the bridge', 'the inquiry', 'the new rules', 'the strike', 'the water supply'];
const CLAIMS = [
  'would cost twice as much as planned',
  'had been discussed in private for months',
  'was never shown to the members of the board',
  'will not be ready before the end of next year',
];

/** Paragraph `turn` of a made-up article: quotes, indirect speech, unnamed sources, denials, plain telling. */
function paragraph(turn: number): string {
  const pick = <T>(list: T[], step: number): T => list[(turn * step + Math.floor(turn / 7)) % list.length]!;
  const last = pick(LAST, 5);
  const name = `${pick(FIRST, 3)} ${last}`;
  const body = pick(BODIES, 2);
  const topic = pick(TOPICS, 5);
  const claim = pick(CLAIMS, 3);
  const kinds = [
    `“We always knew that ${topic} ${claim},” said ${name}, a spokesperson for ${body}. “Nobody listened to us then.”`,
    `${name}, who runs the local office of ${body}, told reporters on Tuesday that ${topic} ${claim}. She added that talks would go on.`,
    `Two people familiar with the matter said ${topic} ${claim}. They asked not to be named because they were not authorized to speak publicly.`,
    `${body.replace(/^the /, 'The ')} denied that ${topic} ${claim}. “That is simply false,” ${last} wrote in an email.`,
    `According to a report published last week, ${topic} ${claim}, and about 1,600 households were affected by the delay in May.`,
    `“He came in and said, ‘You people are not doing enough,’ and then he left,” one official who was in the room recalled.`,
    `The road to the harbor was closed for most of the morning, and buses were sent around the old town until the evening.`,
    `${last} did not respond to a request for comment. Critics say ${topic} ${claim}, while supporters call the plan “long overdue.”`,
  ];
  return kinds[turn % kinds.length]!;
}

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** The seed article and as many made-up paragraphs as make `words` words; `from` varies what they say. */
export function benchArticle(words: number, from: number): string {
  const parts = [readFileSync(join(root, 'seeds/ice-meeting.txt'), 'utf8').trim()];
  let count = countWords(parts[0]!);
  for (let turn = from; count < words; turn += 1) {
    const next = paragraph(turn);
    parts.push(next);
    count += countWords(next);
  }
  return parts.join('\n\n');
}

function taken(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Runs stage by stage; `held` is everything that the stages found. */
function stageTimes(engine: BuiltEngine, text: string): { times: Record<string, number>; held: unknown[] } {
  const times: Record<string, number> = {};
  const lap = <T>(name: string, run: () => T): T => {
    const start = performance.now();
    const found = run();
    times[name] = performance.now() - start;
    return found;
  };
  lap('language', () => engine.detectLanguage(text));
  const document = lap('text', () => engine.readText(text));
  const quotes = lap('quotes', () => engine.findQuotes(document));
  const mentions = lap('mentions', () => engine.findMentions(document, quotes, {}));
  const statements = lap('statements', () => engine.findStatements(document, quotes, mentions));
  const voices = lap('speakers', () => engine.nameSpeakers(document, quotes, mentions, statements));
  const report = lap('sourcing', () => engine.rateSourcing(document, quotes, mentions, voices, {}));
  return { times, held: [document, quotes, mentions, statements, voices, report] };
}

function dataSize(): number {
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return files(path);
      return path.includes('/lexicon/') || name.endsWith('.weights.ts') ? [path] : [];
    });
  const all = files(join(root, 'src/engine'))
    .sort()
    .map((path) => readFileSync(path, 'utf8'));
  return gzipSync(all.join('\n'), { level: 9 }).length;
}

/** Collects garbage, so that two readings of the heap can be compared. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

const WARM_ROUNDS = 6;

/** Runs the bench on the engine as it ships; takes about half a minute. */
export async function benchEngine(): Promise<EngineFigures> {
  const engine = await builtEngine();
  const { analyze } = engine;
  const first = taken(() => analyze(benchArticle(1000, 0)));
  const articles = Array.from({ length: 40 }, (_, turn) => benchArticle(1000, turn * 13));
  // Warm is when the machine code has settled: times fall until about 200 articles were read.
  for (let round = 0; round < WARM_ROUNDS; round += 1) for (const text of articles) analyze(text);
  const medianPer1000Words = median(articles.map((text) => taken(() => analyze(text))));
  const laps = articles.map((text) => stageTimes(engine, text).times);
  const stages = Object.fromEntries(
    Object.keys(laps[0]!).map((name) => [name, median(laps.map((lap) => lap[name]!))]),
  );
  const growth = [1000, 3000, 10_000, 30_000, 100_000].map((words) => {
    const text = benchArticle(words, 5);
    const ms = median(Array.from({ length: words > 20_000 ? 3 : 9 }, () => taken(() => analyze(text))));
    return { words, ms, timesLinear: 0 };
  });
  for (const row of growth) row.timesLinear = row.ms / ((growth[0]!.ms * row.words) / growth[0]!.words);
  const before = heapInUse();
  const { held } = stageTimes(engine, benchArticle(100_000, 5));
  const heapForLargest = heapInUse() - before;
  if (held.length === 0) throw new Error('nothing was held');
  return {
    machine: `${hostname()}, ${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores`,
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    medianPer1000Words,
    first,
    stages,
    growth,
    heapForLargest,
    dataGzipped: dataSize(),
  };
}

/** The figures as lines to read. */
export function engineTable(figures: EngineFigures): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`.padStart(12);
  return [
    `Engine on ${figures.machine}, Node ${figures.node}, ${figures.date}`,
    `1,000 words, warm, median ${ms(figures.medianPer1000Words)}   (budget 12)`,
    ...Object.entries(figures.stages).map(([name, value]) => `  ${name.padEnd(24)}${ms(value)}`),
    `first article after start  ${ms(figures.first)}`,
    ...figures.growth.map(
      (row) =>
        `${String(row.words).padStart(8)} words          ${ms(row.ms)}   ${row.timesLinear.toFixed(2)} × linear`,
    ),
    `findings of the largest   ${(figures.heapForLargest / 1e6).toFixed(1).padStart(9)} MB   (budget 60)`,
    `lexicons and weights       ${(figures.dataGzipped / 1000).toFixed(0).padStart(9)} kB gzipped   (budget 450)`,
  ].join('\n');
}

/** Rows of the overall table. */
export const bench: Bench = async () => {
  const figures = await benchEngine();
  const largest = figures.growth[figures.growth.length - 1]!;
  return [
    { what: 'engine, 1,000 words, warm', value: figures.medianPer1000Words, unit: 'ms', limit: 12 },
    { what: 'engine, first article after start', value: figures.first, unit: 'ms' },
    {
      what: `engine, ${largest.words.toLocaleString('en')} words; at most 1.3 times linear`,
      value: largest.ms,
      unit: 'ms',
      limit: (1.3 * figures.growth[0]!.ms * largest.words) / figures.growth[0]!.words,
    },
    { what: 'engine, heap for the largest', value: figures.heapForLargest / 1e6, unit: 'MB', limit: 60 },
    {
      what: 'engine, lexicons and weights, gzipped',
      value: figures.dataGzipped / 1000,
      unit: 'kB',
      limit: 450,
    },
  ];
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const figures = await benchEngine();
  console.log(process.argv.includes('--json') ? JSON.stringify(figures, null, 2) : engineTable(figures));
}
