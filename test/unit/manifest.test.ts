// The manifests promise what README and the privacy statement promise, and no more.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { manifestFor, type Target } from '../../vite.config.ts';

const ROOT = join(import.meta.dirname, '../..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

interface Manifest {
  permissions: string[];
  content_scripts: { matches: string[]; js: string[]; css: string[] }[];
  content_security_policy: { extension_pages: string };
  commands: Record<string, { suggested_key?: unknown }>;
  [key: string]: unknown;
}

/** The rows of README's table of permissions: name and reason. */
function permissionsInReadme(): Map<string, string> {
  const start = readme.indexOf('## Permissions');
  const section = readme.slice(start, readme.indexOf('\n## ', start + 1));
  const rows = section.matchAll(/^\| `([^`]+)`[^|]*\| ([^|]+) \|$/gm);
  return new Map([...rows].map(([, name, reason]) => [name as string, (reason as string).trim()]));
}

describe.each<Target>(['chrome', 'firefox'])('the manifest for %s', (target) => {
  const manifest = manifestFor(target) as Manifest;

  test('asks for the permissions that README explains, and for no other', () => {
    const explained = permissionsInReadme();
    const asked = [...manifest.permissions, ...(manifest.content_scripts[0]?.matches ?? [])];
    for (const each of asked) expect(explained.get(each)?.length ?? 0).toBeGreaterThan(20);
    const chromeOnly = target === 'firefox' ? ['sidePanel'] : [];
    expect([...asked, ...chromeOnly].sort()).toEqual([...explained.keys()].sort());
  });

  test('opens nothing to web pages or other extensions', () => {
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'host_permissions',
      'optional_permissions',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('lets its pages load own files only, and ask nobody', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });

  test('has at most four suggested keys: Chromium refuses to load more', () => {
    const suggested = Object.values(manifest.commands).filter((each) => each.suggested_key);
    expect(suggested.length).toBeLessThanOrEqual(4);
  });

  test('names only files and texts that are there', () => {
    const text = JSON.stringify(manifest);
    for (const [, key] of text.matchAll(/__MSG_(\w+)__/g)) expect(english).toHaveProperty(key as string);
    for (const [, file] of text.matchAll(/"((?:icons|src)\/[^"]+)"/g)) {
      const found = ['.', 'public'].some((folder) => existsSync(join(ROOT, folder, file as string)));
      expect([file, found]).toEqual([file, true]);
    }
  });
});

test('Firefox is told that no data is collected', () => {
  const { browser_specific_settings: settings } = manifestFor('firefox') as {
    browser_specific_settings: { gecko: Record<string, unknown> };
  };
  expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
