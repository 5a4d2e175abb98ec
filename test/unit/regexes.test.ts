// No regular expression that reads a page's text can be made to backtrack without end.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** The rooms whose expressions see text that somebody else wrote. */
const ROOMS = [
  'src/engine',
  'src/page',
  'src/export',
  'src/browser',
  'src/background',
  'src/views',
  'src/cli',
];

interface Found {
  where: string;
  source: string;
  flags: string;
}

interface Node {
  type: string;
  start: number;
  regex?: { pattern: string; flags: string };
  callee?: { type: string; name?: string };
  arguments?: Node[];
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  else if (typeof value === 'object' && value !== null) {
    if (typeof (value as Node).type === 'string') yield value as Node;
    for (const each of Object.values(value)) if (typeof each === 'object') yield* nodesOf(each);
  }
}

const literals: Found[] = [];
const built = new Map<string, number>();
for (const room of ROOMS) {
  for (const file of readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.tsx?$/.test(file) || /\.weights\.ts$/.test(file)) continue;
    const code = readFileSync(join(ROOT, room, file), 'utf8');
    if (!code.includes('/') && !code.includes('RegExp')) continue;
    const lang = file.endsWith('x') ? 'tsx' : 'ts';
    for (const node of nodesOf(parseAst(code, { lang }))) {
      const where = `${room}/${file}:${code.slice(0, node.start).split('\n').length}`;
      if (node.regex) literals.push({ where, source: node.regex.pattern, flags: node.regex.flags });
      const builds = /^(New|Call)Expression$/.test(node.type) && node.callee?.name === 'RegExp';
      if (builds) built.set(`${room}/${file}`, (built.get(`${room}/${file}`) ?? 0) + 1);
    }
  }
}

/** Loads a file and catches the expressions that it puts together while it loads. */
async function builtBy(file: string): Promise<Found[]> {
  const found: Found[] = [];
  const Real = globalThis.RegExp;
  const record = (expression: RegExp) => {
    found.push({ where: file, source: expression.source, flags: expression.flags });
    return expression;
  };
  globalThis.RegExp = new Proxy(Real, {
    construct: (_target, [source, flags]) => record(new Real(source, flags)),
    apply: (_target, _this, [source, flags]) => record(new Real(source, flags)),
  });
  try {
    await import(join(ROOT, file));
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}

const assembled = new Map<string, Found[]>();
for (const file of built.keys()) assembled.set(file, await builtBy(file));

describe('regular expressions', () => {
  test('are found', () => {
    expect(literals.length).toBeGreaterThan(10);
  });

  // One that is put together later, from whatever there is then, could not be checked here.
  test('are written out, or put together while their file loads', () => {
    for (const [file, count] of built) {
      expect([file, assembled.get(file)?.length]).toEqual([file, expect.any(Number)]);
      expect(assembled.get(file)?.length).toBeGreaterThanOrEqual(count);
    }
  });

  test.each([...assembled.values()].flat())('$where builds a safe one: $source', ({ source, flags }) => {
    const verdict = checkSync(source, flags, { timeout: 20_000 });
    expect(verdict.status === 'vulnerable' ? verdict.complexity : verdict.status).toBe('safe');
  });

  test.each(literals)('$where is safe: $source', ({ source, flags }) => {
    const verdict = checkSync(source, flags, { timeout: 20_000 });
    expect(verdict.status === 'vulnerable' ? verdict.complexity : verdict.status).toBe('safe');
  });
});

test('the check knows an unsafe one', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
  expect(checkSync('\\s*,\\s*\\s*x', '').status).toBe('vulnerable');
});
