// The engine on labelled articles of our own: how many findings must be right in each, and over all of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import type { Report } from '../../src/engine/report.ts';
import { FLOORS, TOTALS } from './floors.ts';
import { type GoldArticle, readMarked } from './labels.ts';
import { type Found, type Score, type Share, score } from './score.ts';

const HERE = import.meta.dirname;
const read = (name: string) => readFileSync(join(HERE, name), 'utf8');
const list = (ending: string) => readdirSync(HERE).filter((file) => file.endsWith(ending));

const ARTICLES = list('.json').map((file) => {
  const gold: GoldArticle = JSON.parse(read(file));
  const own = `${gold.article}.txt`;
  const text = existsSync(join(HERE, own)) ? read(own) : readFileSync(`seeds/${own}`, 'utf8');
  const report = analyze(text, { name: gold.article, ...(gold.outlet ? { outlet: gold.outlet } : {}) });
  return { name: gold.article, gold, text, result: score(gold, text, report) };
});

describe.each(ARTICLES)('$name', ({ name, result }) => {
  const floor = FLOORS[name];

  test.each(Object.entries(floor ?? { 'a floor': 1 }))('%s: at least %d right', (figure, least) => {
    const { right } = (result as unknown as Record<string, Share | Found>)[figure] ?? { right: -1 };
    expect(right, result.misses.join('\n')).toBeGreaterThanOrEqual(least);
  });
});

/** How much of it is right, over all articles: a share, or F1 where things can be invented. */
function overall(figure: string): number {
  const values = ARTICLES.map(({ result }) => (result as unknown as Record<string, Share | Found>)[figure]!);
  const sum = (of: (value: Share & Found) => number) =>
    values.reduce((before, value) => before + of(value as Share & Found), 0);
  const right = sum((value) => value.right);
  const first = values[0] ?? {};
  if ('all' in first) return right / sum((value) => value.all);
  return (2 * right) / (2 * right + sum((value) => value.invented) + sum((value) => value.missed));
}

test.each(Object.entries(TOTALS))('over all articles %s is at least %d', (figure, least) => {
  expect(overall(figure)).toBeGreaterThanOrEqual(least);
});

describe('the labels', () => {
  test.each(list('.marked'))('%s: text and labels are made from it', (file) => {
    const name = basename(file, '.marked');
    const { text, gold } = readMarked(name, read(file));
    expect(read(`${name}.txt`)).toBe(text);
    expect(JSON.parse(read(`${name}.json`))).toEqual(JSON.parse(JSON.stringify(gold)));
  });

  test.each(ARTICLES)('$name: spans lie in the text and answers have their statements', ({ gold, text }) => {
    const ids = new Set(gold.statements.map(({ id }) => id));
    for (const { content, mention, response, within } of gold.statements) {
      for (const { start, end } of [...content, ...mention]) {
        expect(text.slice(start, end).trim().length).toBeGreaterThan(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      for (const id of [...(response?.targets ?? []), ...(within ? [within] : [])]) expect(ids).toContain(id);
    }
  });

  test('a mark that belongs to nothing, and a source that says nothing, are refused', () => {
    const marked = (marks: string, sources: string) =>
      `style: x\noutlet: y\n\n${marks}\n---- sources\n${sources}\n---- statements\n1 s1 5 firsthand\n`;
    expect(() => readMarked('a', marked('{c1:Yes}, {m1:Ada} said.', 's1 person Ada'))).not.toThrow();
    expect(() => readMarked('a', marked('{c1:Yes} {c2:No}', 's1 person Ada'))).toThrow('c2');
    expect(() => readMarked('a', marked('{c1:Yes}', 's1 person Ada\ns2 person Bo'))).toThrow('Bo');
    expect(() => readMarked('a', marked('{c1:Yes', 's1 person Ada'))).toThrow('does not end');
  });
});

/** The report that the labels describe. */
function perfect(gold: GoldArticle): Report {
  const { sources, statements, ...rest } = analyze('');
  return {
    ...rest,
    sources: gold.sources.map((source) => ({ ...source, count: source.count ?? null, mentions: [] })),
    statements: gold.statements.map(({ mention, response, ...each }) => ({
      ...each,
      mention: mention[0] ?? null,
      via: [],
      link: null,
      reason: null,
      handovers: 0,
      checks: [],
      badges: [],
      confidence: 1,
      response: response && { ...response, official: true, hedge: null, wordsDiffer: false },
    })),
  };
}

describe('the score', () => {
  const figures = (result: Score) => {
    const { misses, ...rest } = result;
    return Object.entries(rest) as [string, Share | Found][];
  };

  test.each(ARTICLES)(
    '$name: a report that says what the labels say is right in everything',
    ({ gold, text }) => {
      const result = score(gold, text, perfect(gold));
      expect(result.misses).toEqual([]);
      for (const [, value] of figures(result)) {
        if ('all' in value) expect(value.right).toBe(value.all);
        else expect([value.invented, value.missed]).toEqual([0, 0]);
      }
    },
  );

  test('a wrong speaker, a voice not inside, a level, a denial unlinked and an invention are held against a report', () => {
    const { gold, text } = ARTICLES.find(({ name }) => name === 'school-minutes')!;
    const wrong = perfect(gold);
    const before = score(gold, text, wrong);
    const direct = wrong.statements.find(({ form }) => form === 'direct')!;
    direct.source = wrong.sources.find(({ id }) => id !== direct.source)!.id;
    const inner = wrong.statements.find(({ within }) => within !== null)!;
    inner.within = null;
    const rated = wrong.statements.find(({ level }) => level === 5)!;
    rated.level = 3;
    const denial = wrong.statements.find(({ response }) => (response?.targets.length ?? 0) > 0)!;
    denial.response!.targets = [];
    wrong.statements.push({ ...direct, id: 'x', content: gold.nonSpeech.slice(0, 1), within: null });
    const after = score(gold, text, wrong);
    expect(after.whoSaidIt.right).toBeLessThan(before.whoSaidIt.right);
    expect(after.nested.right).toBe(before.nested.right - 1);
    expect(after.level.right).toBe(before.level.right - 1);
    expect(after.levelWithinOne.right).toBe(before.levelWithinOne.right - 1);
    expect(after.denialLinks.right).toBe(before.denialLinks.right - 1);
    expect(after.statements.invented).toBe(1);
    expect(after.nonSpeech.right).toBe(before.nonSpeech.right - 1);
  });

  test('an empty report has found nothing', () => {
    const { gold, text } = ARTICLES[0]!;
    const result = score(gold, text, analyze(''));
    expect([result.whoSaidIt.right, result.statements.right, result.unnamed.right]).toEqual([0, 0, 0]);
  });
});
