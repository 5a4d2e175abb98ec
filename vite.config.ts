// Builds the extension for one browser (`--mode chrome` or `--mode firefox`) and holds the settings of the tests.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };

/** The browsers that a package is built for. */
export type Target = 'chrome' | 'firefox';

/** The name Firefox knows the extension by; also what its own storage is filed under. */
export const GECKO_ID = 'sourcemark@sourcemark.invalid';

const SERVICE_WORKER = 'src/background/main.ts';
const PANEL = 'src/views/panel.html';

/**
 * The manifest of one browser: the shared manifest.json, plus the keys on which Chrome and Firefox differ.
 * @param target the browser
 * @returns a manifest that still names source files; the build puts the built ones in
 */
export function manifestFor(target: Target): Record<string, unknown> {
  const shared = { ...manifest, version: packageJson.version };
  if (target === 'chrome') {
    return {
      ...shared,
      permissions: [...manifest.permissions, 'sidePanel'],
      // caretPositionFromPoint, by which the pointer finds a mark, came with 128.
      minimum_chrome_version: '128',
      background: { service_worker: SERVICE_WORKER, type: 'module' },
      side_panel: { default_path: PANEL },
    };
  }
  return {
    ...shared,
    background: { scripts: [SERVICE_WORKER], type: 'module' },
    sidebar_action: {
      default_title: '__MSG_extension_name__',
      default_panel: PANEL,
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** Takes preact's only innerHTML assignment out: we never use the property, and stores warn about it. */
function withoutInnerHtml(): Plugin {
  const assignment = 'h.__html==t.innerHTML)||(t.innerHTML=h.__html)';
  return {
    name: 'without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.mjs/.test(id)) return null;
      const parts = code.split(assignment);
      if (parts.length !== 2 || parts.join('').includes('innerHTML=')) {
        this.error(
          `preact no longer sets innerHTML as ${assignment}: look at its source and mend vite.config.ts`,
        );
      }
      return { code: parts.join('!1)'), map: null };
    },
  };
}

/**
 * Writes a copy of webextension-polyfill that names the API alike in both browsers, without its wrappers: in manifest
 * version 3 Chromium's own calls give promises, src/browser/api.ts answers messages in the way both know, and the wrappers
 * are an eighth of the page's script, which every page pays for. A file, because the page's script is built by a build of
 * its own that runs no plugins.
 * @returns the copy's path
 */
function leanPolyfill(): string {
  const folder = join(import.meta.dirname, 'node_modules');
  const source = readFileSync(join(folder, 'webextension-polyfill/dist/browser-polyfill.js'), 'utf8');
  const start = source.indexOf('const wrapAPIs = extensionAPIs => {');
  const last = 'module.exports = wrapAPIs(chrome);';
  const end = source.indexOf(last, start);
  if (start < 0 || end < 0) {
    throw new Error(
      'webextension-polyfill is built otherwise than before: mend leanPolyfill in vite.config.ts',
    );
  }
  const file = join(folder, '.sourcemark/browser-polyfill.js');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${source.slice(0, start)}module.exports = chrome;${source.slice(end + last.length)}`);
  return file;
}

/**
 * Puts in what no script imports: the texts of the interface, and the licences of the packages that ship. What else
 * lies in `public` is for people and stores; the icons come with the manifest.
 */
function texts(): Plugin {
  const root = import.meta.dirname;
  return {
    name: 'texts',
    generateBundle() {
      for (const language of readdirSync(join(root, 'public/_locales')).sort()) {
        const fileName = `_locales/${language}/messages.json`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(root, 'public', fileName)) });
      }
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licences(root) });
    },
  };
}

/** The licence of this project and of every package that ships inside the extension, in full. */
function licences(root: string): string {
  const parts = Object.keys(packageJson.dependencies)
    .sort()
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
      return `${name} ${version} (${license})\n\n${text}`;
    });
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return `${[`Sourcemark ${packageJson.version}\n\n${own}`, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const testing = process.env.VITEST !== undefined;
  return {
    plugins: [
      withoutInnerHtml(),
      preact(),
      // crx() reads the manifest at once and wants a build around it.
      ...(testing
        ? []
        : [
            crx({
              manifest: manifestFor(target) as unknown as ManifestV3Export,
              browser: target,
              // One file without a loader: a loader would need web_accessible_resources, by which pages know our users.
              contentScripts: { standaloneFiles: ['src/page/main.ts'] },
            }),
            texts(),
          ]),
    ],
    ...(testing ? {} : { resolve: { alias: { 'webextension-polyfill': leanPolyfill() } } }),
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'es2022',
      // The background holds the engine's data as modules: not even own files may be fetched.
      chunkSizeWarningLimit: 900,
      // Links alone, by which a page gets all its scripts at once: the shim for old browsers fetches, which ours may not.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // Pages that no manifest key known to crxjs names.
        input: { panel: PANEL, welcome: 'src/views/welcome.html' },
      },
    },
    test: {
      // The real polyfill throws outside an extension.
      alias: { 'webextension-polyfill': join(import.meta.dirname, 'test/unit/browser/fake.ts') },
      include: ['test/unit/**/*.test.{ts,tsx}', 'test/gold/**/*.test.ts', 'test/fuzz/**/*.test.ts'],
      testTimeout: 60_000,
      coverage: {
        provider: 'v8',
        include: ['src/engine/**/*.ts'],
        exclude: ['src/engine/**/*.weights.ts'],
        reporter: ['text-summary', 'html'],
        reportOnFailure: true,
        thresholds: { lines: 95 },
      },
    },
  };
});
