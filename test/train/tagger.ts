// Trains the part-of-speech tagger: npx tsx test/train/tagger.ts FOLDER_OF_CONLLU [OUTPUT]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { brill } from 'brill';
import { hashWord } from '../../src/engine/text/features.ts';
import { newsPatterns } from './news-patterns.ts';
import { type Example, prepare, tagWith, train, type Weights } from './perceptron.ts';
import { readTreebank, type TaggedDocument } from './treebank.ts';
import { prune, writeWeights } from './weights-file.ts';

const ROUNDS = 8;
/** Keys seen fewer times in training are left out. */
const LEAST_SEEN = 3;
/** Classes of the lexicon: with at least this many words, and as many as fit one character. */
const LEAST_IN_CLASS = 12;
const MOST_CLASSES = 90;
/** A word is sure when it was seen this often, in this share with one tag. */
const LEAST_SURE = 15;
const SURE_SHARE = 0.997;
/** Weights are kept as whole numbers of 1/SCALE; smaller ones than LEAST_WEIGHT are dropped, */
const SCALE = 2;
const LEAST_WEIGHT = 3;
/** and keys whose strongest weight is below STRONG. */
const STRONG = 4;

function lexiconClasses(): Map<number, number> {
  const counts = new Map<string, number>();
  const words = new Map<string, string>();
  for (const [word, listed] of Object.entries(brill as Record<string, string[]>)) {
    if (!/^[a-z][a-z’'-]+$/.test(word)) continue;
    const tags = [...new Set(listed.filter(Boolean).flatMap((tag) => tag.split('|')))].slice(0, 3);
    const name = tags.join(' ');
    words.set(word, name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // Words of closed classes are few, and each class matters: the tagger takes no other word for one of them.
  const closed = 'DT IN CC PRP PRP$ WDT WP WP$ WRB MD TO EX RP PDT UH'.split(' ');
  const common = [...counts].filter((entry) => entry[1] >= LEAST_IN_CLASS).sort((a, b) => b[1] - a[1]);
  const names = [...new Set([...closed, ...common.map((entry) => entry[0])])].slice(0, MOST_CLASSES);
  const found = new Map<number, number>();
  for (const [word, name] of words) {
    let known = names.indexOf(name);
    if (known < 0) known = names.indexOf(name.split(' ').slice(0, 2).join(' '));
    if (known < 0) known = names.indexOf(name.split(' ')[0]!);
    if (known >= 0) found.set(hashWord(word), known + 1);
  }
  console.error(`${found.size} words in ${names.length} classes`);
  return found;
}

/**
 * Words that have one tag wherever they stand, as "TAG word word …" lines: seen often with hardly another, and the
 * lexicon knows no other open-class use. The tagger need not look at their neighbours.
 */
function sureWords(documents: TaggedDocument[]): string {
  const seen = new Map<string, Map<string, number>>();
  for (const { text, lower, tag } of documents.flatMap((document) => document.sentences.flat())) {
    if (!/^[a-z’']+$/.test(lower) || (text !== lower && text.length < 3)) continue;
    const tags = seen.get(lower) ?? new Map<string, number>();
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
    seen.set(lower, tags);
  }
  const lines = new Map<string, string[]>();
  for (const [word, tags] of seen) {
    const all = [...tags.values()].reduce((a, b) => a + b, 0);
    const [tag, most] = [...tags].sort((a, b) => b[1] - a[1])[0]!;
    const listed = (brill as Record<string, string[]>)[word]?.filter(Boolean) ?? [];
    const open = listed.filter((each) => /^(NN|VB|JJ|RB)/.test(each) && each !== tag);
    if (all < LEAST_SURE || most < all * SURE_SHARE || (open.length > 0 && all < 200)) continue;
    lines.set(tag, [...(lines.get(tag) ?? []), word]);
  }
  return [...lines]
    .sort()
    .map(([tag, words]) => `${tag} ${words.sort().join(' ')}`)
    .join('|');
}

/** Headlines: the same sentences with capitals throughout or on the longer words. */
function shouted(documents: TaggedDocument[], every: number): TaggedDocument[] {
  let turn = 0;
  return documents.map((document) => ({
    name: `${document.name} (headlines)`,
    sentences: document.sentences
      .filter((sentence) => sentence.length > 5 && sentence.length < 25 && turn++ % every === 0)
      .map((sentence, index) =>
        sentence.map((word) => {
          const text =
            index % 3 === 0
              ? word.text.toUpperCase()
              : word.text.length > 3 || /^(NN|VB|JJ|PRP)/.test(word.tag)
                ? word.text.slice(0, 1).toUpperCase() + word.text.slice(1)
                : word.text;
          return { ...word, text };
        }),
      ),
  }));
}

function compare(weights: Weights, examples: Example[]): string {
  let right = 0;
  let all = 0;
  const hits = new Map<string, [number, number, number]>();
  const count = (tag: string, place: 0 | 1 | 2) => {
    const row = hits.get(tag) ?? [0, 0, 0];
    row[place] += 1;
    hits.set(tag, row);
  };
  for (const example of examples) {
    const found = tagWith(weights, example);
    for (let at = 0; at < found.length; at += 1) {
      const gold = weights.tags[example.gold[at]!]!;
      const given = weights.tags[found[at]!]!;
      all += 1;
      if (gold === given) right += 1;
      if (gold === given) count(gold, 0);
      else {
        count(gold, 1);
        count(given, 2);
      }
    }
  }
  const f1 = (tag: string) => {
    const [hit, missed, extra] = hits.get(tag) ?? [0, 0, 0];
    return ((200 * hit) / (2 * hit + missed + extra)).toFixed(1);
  };
  const figures = ['NNP', 'VBD', 'VBN', 'VBZ', 'VB', 'VBP', 'NN', 'JJ', 'IN'].map(
    (tag) => `${tag} ${f1(tag)}`,
  );
  return `${((100 * right) / all).toFixed(2)} % of ${all}; F1 ${figures.join(' · ')}`;
}

const [folder, output] = process.argv.slice(2);
if (!folder) throw new Error('usage: npx tsx test/train/tagger.ts FOLDER_OF_CONLLU [OUTPUT]');
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.conllu'))
  .sort()
  .map((name) => readTreebank(join(folder, name)));
const news = documents.filter((document) => document.name.includes('news'));
const held = new Set(news.filter((_, index) => index % 5 === 0));
const tags = [...new Set(documents.flatMap((d) => d.sentences.flat().map((word) => word.tag)))].sort();
const classes = lexiconClasses();
const classOf = (hash: number) => classes.get(hash) ?? 0;
const learn = (part: TaggedDocument[]) =>
  train(prepare([...part, ...shouted(part, 6), newsPatterns()], tags, classOf), tags, ROUNDS, LEAST_SEEN);

const tried = learn(documents.filter((document) => !held.has(document)));
const test = prepare([...held], tags, classOf);
const headlines = prepare(shouted([...held], 1), tags, classOf);
const figures: string[] = [];
for (const [name, weights] of [
  ['in full', tried],
  ['pruned', prune(tried, SCALE, LEAST_WEIGHT, STRONG)],
] as const) {
  figures.push(`${name}: held-out news ${compare(weights, test)}`);
  figures.push(`${name}: the same as headlines ${compare(weights, headlines)}`);
}
console.log(figures.join('\n'));

if (output) {
  const weights = prune(learn(documents), SCALE, LEAST_WEIGHT, STRONG);
  writeWeights(output, weights, classes, sureWords(documents), [
    'Weights of the part-of-speech tagger, made by test/train/tagger.ts; do not edit.',
    'Origin: trained on GUM, the Georgetown University Multilayer corpus (Zeldes and others; annotations CC BY 4.0;',
    'texts: Wikinews CC BY 2.5, Wikipedia and Wikivoyage CC BY-SA, academic, court and textbook texts CC BY, speeches',
    'in the public domain), genres free for commercial use. WORDS and CLASSES: hashes of the words of the Brill',
    'tagger’s lexicon (npm package brill, MIT, made from the lexicon of Eric Brill’s tagger).',
    ...figures,
  ]);
  const text = readFileSync(output);
  console.log(weights.rows.size, 'keys,', gzipSync(text, { level: 9 }).length, 'bytes gzipped');
}
