// The command line: what it reads, writes, complains about and returns.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS, readArguments, UsageError } from '../../src/cli/arguments.ts';
import { InputError, looksLikeHtml, readArticle } from '../../src/cli/input.ts';
import { DONE, FILE_FAILED, MISUSED, run, type Surroundings } from '../../src/cli/run.ts';

const SEED = 'seeds/ice-meeting.txt';
const bytes = (text: string) => new TextEncoder().encode(text);

/** Runs with files in memory; gives what came out. */
async function attempt(args: string[], files: Record<string, string | Uint8Array> = {}, more = {}) {
  const out: string[] = [];
  const complaints: string[] = [];
  const world: Surroundings = {
    write: async (words) => void out.push(words),
    complain: (line) => void complaints.push(line),
    readFile: async (path) => {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error('no'), { code: 'ENOENT' });
      return typeof content === 'string' ? bytes(content) : content;
    },
    readInput: async () => bytes('From the pipe, Ada Quill said.'),
    filesByDefault: async () => null,
    ...more,
  };
  const status = await run(args, world);
  return { status, out: out.join(''), writes: out, complaints };
}

describe('arguments', () => {
  test('formats, outlet, files and "-"', () => {
    expect(readArguments(['--format', 'csv', '--outlet', ' The Daily ', 'a.txt', '-'])).toEqual({
      help: false,
      format: 'csv',
      outlet: 'The Daily',
      files: ['a.txt', '-'],
    });
    expect(readArguments(['--format=jsonl', '--', '--odd.txt'])).toMatchObject({
      format: 'jsonl',
      files: ['--odd.txt'],
    });
    expect(readArguments([]).format).toBe('text');
  });

  test.each([[['--format', 'xml']], [['--format']], [['--colour']]])(
    '%j cannot be understood',
    async (args) => {
      expect(() => readArguments(args)).toThrow(UsageError);
      const { status, complaints } = await attempt(args);
      expect(status).toBe(MISUSED);
      expect(complaints).toHaveLength(1);
      expect(complaints[0]).toMatch(/^sourcemark: .+ --help shows what there is\.$/);
    },
  );

  test('help comes on standard output, the usage for want of files on standard error', async () => {
    const help = await attempt(['--help']);
    expect(help).toMatchObject({ status: DONE, complaints: [] });
    for (const format of FORMATS) expect(help.out).toContain(format);
    const nothing = await attempt([]);
    expect(nothing).toMatchObject({ status: MISUSED, out: '' });
    expect(nothing.complaints.join()).toContain('npm run --silent analyze');
  });
});

describe('files', () => {
  test('one that cannot be read is named on one line, the others are done', async () => {
    const files = { 'a.txt': 'One.', 'c.txt': 'Two.', 'bin.dat': new Uint8Array([0xff, 0xfe, 0x00, 0xd8]) };
    const { status, out, complaints } = await attempt(
      ['--format', 'jsonl', 'a.txt', 'gone\n.txt', 'bin.dat', 'c.txt'],
      files,
    );
    expect(status).toBe(FILE_FAILED);
    expect(complaints).toEqual([
      'sourcemark: gone .txt: there is no such file',
      'sourcemark: bin.dat: is not text in UTF-8',
    ]);
    const names = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).name);
    expect(names).toEqual(['a', 'c']);
  });

  test('jsonl is written a line at a time, in the order given', async () => {
    const { writes } = await attempt(['--format', 'jsonl', 'b.txt', 'a.txt'], {
      'a.txt': 'A.',
      'b.txt': 'B.',
    });
    const lines = writes.filter(Boolean);
    expect(lines.map((line) => JSON.parse(line).name)).toEqual(['b', 'a']);
    for (const line of lines) expect(line.match(/\n/g)).toHaveLength(1);
  });

  test('the name is the file name without its ending', async () => {
    const { out } = await attempt(['--format', 'json', '/x/my.news.txt'], { '/x/my.news.txt': 'A.' });
    expect(JSON.parse(out).name).toBe('my.news');
  });

  test('standard input, and what is read by default', async () => {
    expect(JSON.parse((await attempt(['--format', 'json', '-'])).out).name).toBe('stdin');
    const filesByDefault = async () => ['seed.txt'];
    const { out } = await attempt(['--format', 'json'], { 'seed.txt': 'A.' }, { filesByDefault });
    expect(JSON.parse(out).name).toBe('seed');
  });

  test('json and webannotation: an object for one file, a list for more', async () => {
    const files = { 'a.txt': 'A.', 'b.txt': 'B.' };
    for (const format of ['json', 'webannotation']) {
      expect(Array.isArray(JSON.parse((await attempt(['-f', format, 'a.txt'], files)).out))).toBe(false);
      expect(JSON.parse((await attempt(['-f', format, 'a.txt', 'b.txt'], files)).out)).toHaveLength(2);
      expect(JSON.parse((await attempt(['-f', format, 'a.txt', 'no.txt'], files)).out)).toHaveLength(1);
      expect(JSON.parse((await attempt(['-f', format, 'no.txt', 'nor.txt'], files)).out)).toEqual([]);
    }
  });

  test('csv has one header for all files', async () => {
    const text = readFileSync(SEED, 'utf8');
    const { out } = await attempt(['-f', 'csv', 'a.txt', 'b.txt'], { 'a.txt': text, 'b.txt': text });
    expect(out.match(/^article,id,/gm)).toHaveLength(1);
  });

  test('text and Markdown keep articles apart', async () => {
    const files = { 'a.txt': 'A.', 'b.txt': 'B.' };
    expect((await attempt(['a.txt', 'b.txt'], files)).out).toMatch(/^a\n=\n[\s\S]+\n\nb\n=\n/);
    expect((await attempt(['-f', 'markdown', 'a.txt', 'b.txt'], files)).out).toMatch(
      /^# a\n[\s\S]+\n---\n\n# b\n/,
    );
  });

  test('a fault inside one article does not stop the others, a closed pipe does', async () => {
    const readInput = async () => {
      throw new Error('cable cut');
    };
    const { status, complaints } = await attempt(['-', 'a.txt'], { 'a.txt': 'A.' }, { readInput });
    expect([status, ...complaints]).toEqual([FILE_FAILED, 'sourcemark: -: failed: cable cut']);
    const write = async () => {
      throw Object.assign(new Error('gone'), { code: 'EPIPE' });
    };
    await expect(attempt(['a.txt'], { 'a.txt': 'A.' }, { write })).rejects.toThrow('gone');
  });
});

describe('encodings', () => {
  const latin = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));

  test('UTF-8, its mark left out, and UTF-16 with its mark', () => {
    expect(readArticle(bytes('\ufeffCafé'), 'a.txt').text).toBe('Café');
    expect(readArticle(latin('\xff\xfeC\0a\0f\0\xe9\0'), 'a.txt').text).toBe('Café');
    expect(readArticle(latin('\xfe\xff\0C\0a\0f\0\xe9'), 'a.txt').text).toBe('Café');
  });

  test.each([
    ['text that is no UTF-8', latin('Caf\xe9'), 'is not text in UTF-8'],
    ['a NUL', bytes('a\0b'), 'is not text'],
    ['a PDF file', bytes('%PDF-1.7 …'), 'is a PDF file, not text'],
    ['a page in a wrong encoding', latin('<html><meta charset="ascii-x">caf\xe9'), 'is not text in ascii-x'],
  ])('%s is refused', (_, content, why) => {
    expect(() => readArticle(content, 'a.txt')).toThrow(new InputError(why));
  });

  test('a page is read in the encoding it declares', () => {
    const page = latin('<!doctype html><meta charset="windows-1252"><p>At the caf\xe9 Ada Quill spoke.</p>');
    expect(readArticle(page, 'a.html').text).toContain('café');
  });

  test('line ends stay as they are: offsets point into the text that was given', () => {
    expect(readArticle(bytes('A.\r\n\r\nB.'), 'a.txt').text).toBe('A.\r\n\r\nB.');
  });
});

describe('pages', () => {
  const page = (body: string, head = '') =>
    bytes(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  const seed = readFileSync('seeds/ice-meeting.html');

  test('the article is taken out of the page, by ending or by content, and nothing else', () => {
    const article = readArticle(seed, 'page.html');
    expect(article.text).toContain('“Miller said, ‘What do you mean you’re going after criminals?’');
    expect(article.text).not.toMatch(/newsletter|<p|function\(/i);
    expect(readArticle(seed, 'page').text).toBe(article.text);
  });

  test('the page’s own name, address and outlet are known', async () => {
    const content = page(
      '<article><p>One.</p></article>',
      '<title>The gate</title><link rel="canonical" href="https://news.example/gate">' +
        '<meta property="og:site_name" content="The Daily">',
    );
    expect(readArticle(content, 'a.html')).toMatchObject({
      url: 'https://news.example/gate',
      context: { outlet: 'The Daily' },
    });
    const { out } = await attempt(['-f', 'json', 'a.html'], { 'a.html': content });
    expect(JSON.parse(out).name).toBe('a');
  });

  test('a page that is no article is read as a whole, a part of a page too', () => {
    expect(readArticle(page('<div><p>The gate was shut, Ada Quill said.</p></div>'), 'a.html').text).toBe(
      'The gate was shut, Ada Quill said.',
    );
    expect(
      readArticle(
        bytes('<p>The gate was shut, Ada Quill said.</p><p>Nobody had told her to do it.</p>'),
        'a.html',
      ).text,
    ).toBe('The gate was shut, Ada Quill said.\n\nNobody had told her to do it.');
    expect(readArticle(bytes(''), 'a.html').text).toBe('');
  });
});

test.each([
  ['<!DOCTYPE html>', true],
  ['\n <html lang="en">', true],
  ['<?xml version="1.0"?>\n<!-- x --><!DOCTYPE html>', true],
  ['<p> is how a paragraph begins, she said.', false],
  ['<!-- never closed', false],
  ['“<html>”, he said', false],
])('%j is a page: %s', (text, expected) => {
  expect(looksLikeHtml(text)).toBe(expected);
});

describe('as a program', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourcemark-cli-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const start = (command: string, input = '') =>
    spawnSync('sh', ['-c', command], {
      input,
      encoding: 'utf8',
      env: { ...process.env, npm_lifecycle_event: 'analyze', INIT_CWD: folder },
    });
  const PROGRAM = 'node_modules/.bin/tsx src/cli/main.ts';

  test('files are meant from where the user stands; one bad file gives status 1', () => {
    writeFileSync(join(folder, 'good.txt'), 'Good.');
    const { status, stdout, stderr } = start(`${PROGRAM} -f jsonl good.txt bad.txt ${folder}`);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).name).toBe('good');
    expect(stderr).toBe(`sourcemark: bad.txt: there is no such file\nsourcemark: ${folder}: is a folder\n`);
  });

  test('with nothing given it reads the article in seeds, with something piped that', () => {
    expect(JSON.parse(start(`${PROGRAM} -f json`).stdout).name).toBe('ice-meeting');
    expect(JSON.parse(start(`${PROGRAM} -f json`, 'Piped.').stdout).name).toBe('stdin');
  });

  test('a pipe that nobody writes to does not hold it up: it says so and reads the article in seeds', async () => {
    const child = spawn('node_modules/.bin/tsx', ['src/cli/main.ts', '-f', 'json'], {
      env: { ...process.env, npm_lifecycle_event: 'analyze', INIT_CWD: folder },
    });
    const heard = { out: '', err: '' };
    child.stdout.on('data', (chunk) => {
      heard.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      heard.err += chunk;
    });
    const status = await new Promise((settle) => child.on('close', settle));
    expect(status).toBe(0);
    expect(heard.err).toBe('sourcemark: nothing comes through standard input; give - to wait for it\n');
    expect(JSON.parse(heard.out).name).toBe('ice-meeting');
  });

  test('a reader that goes away early is no error', () => {
    const many = Array(40).fill(join(process.cwd(), SEED)).join(' ');
    const { stdout, stderr } = start(`${PROGRAM} -f json ${many} | head -c 1`);
    expect([stdout, stderr]).toEqual(['[', '']);
  });
});
