// Rules of the repository: which room may know which, what a file opens with, what the engine must not touch.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).split(sep).join('/'))
    .filter((file) => ending.test(file))
    .sort();

const SOURCES = files('src', /\.tsx?$/);
const TESTS = files('test', /\.tsx?$/);
const ENGINE = SOURCES.filter((file) => file.startsWith('src/engine/'));
const read = (file: string) => readFileSync(file, 'utf8');

/** The code without comments and without what stands in quotation marks. */
function codeOf(text: string): string {
  return text.replace(
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (match) => (match.startsWith('/') ? '' : "''"),
  );
}

/** Files of the project that this text, standing in `file`, imports or re-exports, types included. */
function importsOf(file: string, text: string): string[] {
  const found = [
    ...text.matchAll(/^(?:import|export)\b[^'";]*\bfrom\s+'([^']+)'/gm),
    ...text.matchAll(/^import\s+'([^']+)'/gm),
    ...text.matchAll(/\bimport\(\s*'([^']+)'/g),
  ].map((match) => match[1] ?? '');
  return found
    .filter((path) => path.startsWith('.'))
    .map((path) => join(dirname(file), path.replace(/\?.*$/, '')).split(sep).join('/'));
}

/** What each room may import beside itself; a path that ends with a stroke is a room, another one a file. */
const ARROWS: Record<string, string[]> = {
  'src/engine/': [],
  'src/export/': ['src/engine/report.ts'],
  'src/browser/': ['src/engine/report.ts'],
  'src/page/': ['src/browser/', 'src/engine/report.ts'],
  'src/background/': ['src/browser/', 'src/engine/'],
  'src/views/': ['src/export/', 'src/browser/', 'src/engine/report.ts'],
  'src/cli/': ['src/engine/', 'src/export/', 'src/page/article/'],
};

/** The engine's stages: each knows those before it. */
const STAGES: Record<string, string[]> = {
  'src/engine/lexicon/': ['src/engine/report.ts'],
  'src/engine/text/': ['src/engine/lexicon/', 'src/engine/report.ts'],
  'src/engine/mentions/': ['src/engine/text/', 'src/engine/lexicon/', 'src/engine/report.ts'],
  'src/engine/attribution/': [
    'src/engine/mentions/',
    'src/engine/text/',
    'src/engine/lexicon/',
    'src/engine/report.ts',
  ],
};

/** Imports of a file that its room may not have. */
function wrongArrows(file: string, text: string, arrows: Record<string, string[]>): string[] {
  const room = Object.keys(arrows).find((each) => file.startsWith(each));
  if (!room) return [];
  const allowed = [room, ...(arrows[room] ?? [])];
  return importsOf(file, text).filter(
    (path) =>
      path.startsWith('src/') &&
      !allowed.some((each) => (each.endsWith('/') ? path.startsWith(each) : path === each)),
  );
}

describe('arrows between rooms run one way', () => {
  test.each(SOURCES)('%s', (file) => {
    expect(Object.keys(ARROWS).some((room) => file.startsWith(room))).toBe(true);
    expect(wrongArrows(file, read(file), ARROWS)).toEqual([]);
    expect(wrongArrows(file, read(file), STAGES)).toEqual([]);
  });

  test('an arrow the wrong way is seen', () => {
    const text = "import type { Words } from '../export/words.ts';\nimport { run } from\n  '../cli/run.ts';";
    expect(wrongArrows('src/engine/analyze.ts', text, ARROWS)).toEqual([
      'src/export/words.ts',
      'src/cli/run.ts',
    ]);
    const views =
      "export { analyze } from '../engine/analyze.ts';\nimport type { Report } from '../engine/report.ts';";
    expect(wrongArrows('src/views/text.ts', views, ARROWS)).toEqual(['src/engine/analyze.ts']);
    const lazy = "const later = import('../sourcing/levels.ts');";
    expect(wrongArrows('src/engine/text/text.ts', lazy, STAGES)).toEqual(['src/engine/sourcing/levels.ts']);
  });
});

/** The files of a circle of imports, or null. */
function circleIn(graph: Map<string, string[]>): string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const circle = visit(file);
    if (circle) return circle;
  }
  return null;
}

test('no circles of imports', () => {
  expect(circleIn(new Map(SOURCES.map((file) => [file, importsOf(file, read(file))])))).toBeNull();
  expect(
    circleIn(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b', 'c', 'b']);
});

test('imports within the project carry their ending', () => {
  const bare = [...SOURCES, ...TESTS].flatMap((file) =>
    importsOf(file, read(file)).filter((path) => !/\.(?:tsx?|json|css|html|svg|js|txt)$/.test(path)),
  );
  expect(bare).toEqual([]);
});

const NAMESPACES =
  'action|alarms|browserAction|commands|contextMenus|extension|i18n|management|menus|permissions|runtime|scripting|' +
  'sidePanel|sidebarAction|storage|tabs|webNavigation|windows';
const BROWSER_API = new RegExp(
  `(?<![.\\w])(?:browser|chrome)\\.(?:${NAMESPACES})\\b(?!\\()|webextension-polyfill`,
);

describe('only src/browser names the browser’s API', () => {
  test.each(SOURCES.filter((file) => !file.startsWith('src/browser/')))('%s', (file) => {
    expect(codeOf(read(file))).not.toMatch(BROWSER_API);
    expect(read(file)).not.toMatch(/from '(?:webextension-polyfill)/);
  });

  test('a use of it is seen', () => {
    expect('await chrome.tabs.query({})').toMatch(BROWSER_API);
    expect('browser.runtime.onMessage').toMatch(BROWSER_API);
    expect('outside.browser.commands()').not.toMatch(BROWSER_API);
  });
});

describe('a file opens with one line that says what it is', () => {
  test.each([...SOURCES, ...TESTS, 'vite.config.ts'])('%s', (file) => {
    const [first = ''] = read(file).split('\n');
    expect(first).toMatch(/^\/\/ \S.{14,}/);
    expect(first.length).toBeLessThanOrEqual(200);
  });

  test.each(files('src', /\.css$/))('%s', (file) => {
    expect(read(file)).toMatch(/^\/\*\s(?: \* )?\S/);
  });
});

/** What a lexicon's opening comment must hold: who made the words, or what they were made from. */
const ORIGIN = /\bOrigin: \S|\bWritten for this project from \S|\bMade by \S+ from \S|\bFrom section \d/i;

describe('a word list names its origin', () => {
  const lists = files('src/engine/lexicon', /\.ts$/).filter((file) => !file.endsWith('/word-list.ts'));

  test.each(lists)('%s', (file) => {
    const opening = /^(?:\/\/[^\n]*\n)+/.exec(read(file))?.[0] ?? '';
    expect(opening.replace(/\n\/\/ ?/g, ' ')).toMatch(ORIGIN);
  });

  test('there are lists, and a list without origin is seen', () => {
    expect(lists.length).toBeGreaterThan(10);
    expect('// Verbs that tie a source to a content.').not.toMatch(ORIGIN);
  });
});

test.each(files('src/engine', /\.weights\.ts$/))('%s names the script and the data that made it', (file) => {
  const opening = read(file).slice(0, 2000);
  const script = /test\/[\w/-]+\.ts/.exec(opening)?.[0] ?? 'no script named';
  expect(TESTS).toContain(script);
});

describe('the engine is pure', () => {
  const IMPURE =
    /(?<![.\w])(?:new\s+Date|Date\s*[.(]|Math\.random|performance|crypto|eval|globalThis|localStorage)\b/;

  test.each(ENGINE)('%s knows no clock and no chance', (file) => {
    expect(codeOf(read(file)).replace(/\w+\s*:/g, '')).not.toMatch(IMPURE);
    expect(read(file)).not.toMatch(/from 'node:/);
  });

  test('it compiles where there is no document, window, fetch, process or timer', () => {
    const { status, stdout } = compileAlone(ENGINE);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test('a use of the clock is seen', () => {
    expect('const now = Date.now();').toMatch(IMPURE);
    expect('const at = new Date();').toMatch(IMPURE);
    expect('source.date = issued.Date').not.toMatch(IMPURE);
  });
});

/** Checks these files with nothing around them but the language itself. */
function compileAlone(list: string[]) {
  const options =
    '--ignoreConfig --noEmit --strict --noUncheckedIndexedAccess --target ES2022 --lib ES2023 --module ESNext ' +
    '--moduleResolution bundler --allowImportingTsExtensions --resolveJsonModule --verbatimModuleSyntax';
  return spawnSync('node_modules/.bin/tsc', [...options.split(' '), '--types', '', ...list], {
    encoding: 'utf8',
  });
}

test('names say what a thing is: no utils, helpers, common, misc', () => {
  const all = [...files('src', /\w/), ...files('test', /\w/)];
  expect(all.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\.|\/|$)/i.test(file))).toEqual([]);
});

// Files are meant to have about 400 lines; above 500 nobody reads them as one.
test('no file has grown into two', () => {
  const long = SOURCES.filter((file) => !/\/lexicon\/|\.weights\.ts$/.test(file))
    .map((file) => `${relative('.', file)}: ${read(file).split('\n').length} lines`)
    .filter((line) => Number(/: (\d+)/.exec(line)?.[1]) > 500);
  expect(long).toEqual([]);
});
