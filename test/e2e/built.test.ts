// The built files themselves: no way to reach the network, to run text as code, or to put text into a page as markup.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

/** What must not stand in any script that ships, and why. */
const FORBIDDEN: [name: string, pattern: RegExp][] = [
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['EventSource', /\bEventSource\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['importScripts', /\bimportScripts\b/],
  ['eval', /\beval\s*\(/],
  ['new Function', /\bnew\s+Function\b/],
  ['Function as a call', /(?<![\w.$])Function\s*\(\s*["'`]/],
  ['a timer that runs text', /\bset(?:Timeout|Interval)\s*\(\s*["'`]/],
  ['innerHTML', /\binnerHTML\b/],
  ['outerHTML set', /\bouterHTML\s*=[^=]/],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
  ['document.write', /\bdocument\s*\.\s*write(?:ln)?\b/],
  ['createContextualFragment', /\bcreateContextualFragment\b/],
  ['an import from elsewhere', /\bimport\s*\(?\s*["'`](?:https?:)?\/\//],
];

/** Addresses that are names of standards, never asked for. */
const NAMES = [
  'http://www.w3.org/',
  'https://www.w3.org/',
  'http://schema.org',
  'https://schema.org',
  // Dublin Core, Creative Commons: vocabulary of Web Annotation.
  'http://purl.org/',
];

function filesOf(folder: string, ending: RegExp): [file: string, code: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}

describe.each(['chrome', 'firefox'] as const)('the files built for %s', (target) => {
  const folder = inject('builds')[target];
  const scripts = filesOf(folder, /\.js$/);
  const pages = filesOf(folder, /\.html$/);

  test('are there', () => {
    expect(scripts.length).toBeGreaterThan(2);
    expect(pages.map(([file]) => file)).toContain('src/views/popup.html');
  });

  test.each(FORBIDDEN)('hold no %s', (_name, pattern) => {
    const found = scripts.flatMap(([file, code]) => {
      const at = code.search(pattern);
      return at < 0 ? [] : [`${file}: ${code.slice(Math.max(0, at - 60), at + 80)}`];
    });
    expect(found).toEqual([]);
  });

  test('hold no address on the web in code, styles or pages', () => {
    const found = [...scripts, ...pages, ...filesOf(folder, /\.css$/)].flatMap(([file, code]) =>
      [...code.matchAll(/(?:https?|wss?):\/\/[\w.-]+[^\s"'`<>\\)]*/g)]
        .map(([address]) => address)
        .filter((address) => !NAMES.some((name) => address.startsWith(name)))
        .map((address) => `${file}: ${address}`),
    );
    expect(found).toEqual([]);
  });

  test('hold no script inside a page', () => {
    for (const [file, code] of pages) {
      const inline = [...code.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)].map(([tag]) => `${file}: ${tag}`);
      expect(inline).toEqual([]);
      expect(code).not.toMatch(/\son\w+\s*=\s*["']/);
    }
  });

  test('make the page’s script one file of its own', () => {
    const [, code] = scripts.find(([file]) => file === 'src/page/main.js') ?? [];
    expect(code).toBeDefined();
    expect(code).not.toMatch(/^\s*(?:import|export)\b|\bimport\s*\(/m);
  });
});
