// Measures unnamed sources and their slots on labelled extracts of news: npx tsx test/bench/snippets.ts DIR [--misses]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyze } from '../../src/engine/analyze.ts';
import { findMentions } from '../../src/engine/mentions/mentions.ts';
import type { Report, Source } from '../../src/engine/report.ts';
import { readingOf } from '../../src/engine/sourcing/reading.ts';
import { type SourceSlots, slotsOf } from '../../src/engine/sourcing/slots.ts';
import { findQuotes } from '../../src/engine/text/quotes.ts';
import { readText } from '../../src/engine/text/text.ts';
import type { Bench } from './measure.ts';

/** This measurement needs a folder of its own, so the common table has no rows of it. */
export const bench: Bench = async () => [];

interface Snippet {
  id: string;
  text: string;
  who: string;
  words: string;
  count: string;
  basis: string;
  reason: string;
}

/** Reads DIR/snippets.tsv (id, outlet, text) and DIR/labels.tsv (id, who, words, count, basis, reason). */
export function readSnippets(folder: string): Snippet[] {
  const rows = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => line.split('\t'));
  const texts = new Map(rows('snippets.tsv').map(([id = '', , text = '']) => [id, text]));
  return rows('labels.tsv').map(([id = '', who = '', words = '', count = '', basis = '', reason = '']) => ({
    id,
    text: texts.get(id) ?? '',
    who,
    words,
    count,
    basis,
    reason,
  }));
}

/** The unnamed source whose mention shares most characters with the labelled words; undefined where none does. */
function found(report: Report, { text, words }: Snippet): Source | undefined {
  const start = text.toLowerCase().indexOf(words.toLowerCase().trim());
  const at = start < 0 ? { start: 0, end: text.length } : { start, end: start + words.length };
  let best: Source | undefined;
  let most = 0;
  for (const source of report.sources) {
    if (source.kind !== 'unnamed') continue;
    for (const mention of source.mentions) {
      const shared = Math.min(mention.end, at.end) - Math.max(mention.start, at.start);
      if (shared > most) {
        most = shared;
        best = source;
      }
    }
  }
  return best;
}

const BASIS = ['none', 'firsthand', 'firsthand', 'vague', 'briefed', 'secondhand', 'secondhand'];

/** The slots of a source as the rating stage sees them. */
function slots(text: string, source: Source): SourceSlots | undefined {
  const document = readText(text);
  const quotes = findQuotes(document);
  const mentions = findMentions(document, quotes, {});
  const first = source.mentions[0];
  const mention = mentions.mentions.find(({ start, end }) => start === first?.start && end === first.end);
  const entity = mention?.entity === null || !mention ? undefined : mentions.entities[mention.entity];
  return entity && slotsOf(readingOf(document, quotes, mentions, {}), entity);
}

function countLabel([least, most]: [number, number | null]): string {
  return most === least ? String(least) : `>=${least}`;
}

/** Counts of right and wrong, with lines that tell of every miss. */
export function measure(snippets: Snippet[]): {
  figures: Record<string, [number, number]>;
  misses: string[];
} {
  const figures: Record<string, [number, number]> = {
    found: [0, 0],
    'marked though nobody unnamed speaks': [0, 0],
    count: [0, 0],
    basis: [0, 0],
    reason: [0, 0],
  };
  const misses: string[] = [];
  const tally = (name: string, right: boolean, snippet: Snippet, got: string) => {
    const figure = figures[name]!;
    figure[1]++;
    if (right) figure[0]++;
    if (right === name.startsWith('marked'))
      misses.push(`${name}\t${snippet.id}\t${got}\t${snippet.words}\t${snippet.text}`);
  };
  for (const snippet of snippets) {
    const report = analyze(snippet.text);
    if (snippet.who === 'no') {
      const marked = report.sources.filter(({ kind }) => kind === 'unnamed');
      tally(
        'marked though nobody unnamed speaks',
        marked.length > 0,
        snippet,
        marked.map(({ name }) => name).join('; '),
      );
      continue;
    }
    const source = found(report, snippet);
    tally(
      'found',
      source !== undefined,
      snippet,
      report.sources.map(({ kind, name }) => `${kind}: ${name}`).join('; '),
    );
    if (!source) continue;
    const seen = slots(snippet.text, source);
    const count = countLabel(source.count ?? [0, 0]);
    const basis = BASIS[seen?.basis ?? 0] ?? 'none';
    const reason = seen?.reason?.grade ?? 'none';
    tally('count', count === snippet.count, snippet, `got ${count}, label ${snippet.count}`);
    tally('basis', basis === snippet.basis, snippet, `got ${basis}, label ${snippet.basis}`);
    tally('reason', reason === snippet.reason, snippet, `got ${reason}, label ${snippet.reason}`);
  }
  return { figures, misses };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2];
  if (!folder) {
    console.error('usage: npx tsx test/bench/snippets.ts DIR [--misses]');
    process.exit(2);
  }
  const { figures, misses } = measure(readSnippets(folder));
  for (const [name, [right, all]] of Object.entries(figures)) {
    console.log(
      `${name.padEnd(38)} ${((100 * right) / Math.max(1, all)).toFixed(1)} %  (${right} of ${all})`,
    );
  }
  if (process.argv.includes('--misses')) for (const line of misses) console.log(line);
}
