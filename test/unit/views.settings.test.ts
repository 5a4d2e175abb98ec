// The reader's settings: defaults, broken values, where they are kept, and corrections beside them.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import fake from 'webextension-polyfill';
import type { ArticleCorrections } from '../../src/browser/corrections.ts';
import {
  allCorrections,
  deleteCorrections,
  loadCorrections,
  saveCorrections,
} from '../../src/browser/corrections-store.ts';
import {
  DEFAULT_SETTINGS,
  isSiteOff,
  type Settings,
  settingsFrom,
  siteFrom,
} from '../../src/browser/settings.ts';
import {
  deleteSettings,
  loadSettings,
  onSettingsChanged,
  saveSettings,
} from '../../src/browser/settings-store.ts';

interface Area {
  data: Record<string, unknown>;
  full: boolean;
  clear(): Promise<void>;
}
const { local, sync } = fake.storage as unknown as { local: Area; sync: Area };

beforeEach(async () => {
  for (const area of [local, sync]) {
    area.full = false;
    await area.clear();
  }
});

describe('settings from whatever was stored', () => {
  test.each([undefined, null, 3, 'x', {}, []])('%j gives the defaults', (stored) => {
    expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test('good values stay, broken ones become the defaults, unknown ones go', () => {
    const stored = {
      version: 1,
      automatic: false,
      off: 'yes',
      hue: 400,
      look: 'highlight',
      minimumConfidence: 0.7,
      marks: { direct: false, indirect: 1, more: true },
      sitesOff: ['b.example', 'https://a.example/x', 7, 'b.example', 'not a site'],
      surprise: 1,
    };
    expect(settingsFrom(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      automatic: false,
      look: 'highlight',
      minimumConfidence: 0.7,
      marks: { ...DEFAULT_SETTINGS.marks, direct: false },
      sitesOff: ['a.example', 'b.example'],
    });
  });

  test('of a newer version what is understood is read', () => {
    expect(settingsFrom({ version: 99, hue: 40 })).toEqual({ ...DEFAULT_SETTINGS, hue: 40 });
  });
});

describe('sites', () => {
  test.each([
    ['example.com', 'example.com'],
    [' https://www.Example.com/news?x=1 ', 'www.example.com'],
    ['localhost:8080', 'localhost'],
    ['', null],
    ['two words', null],
    ['ftp://example.com', null],
    ['https://', null],
  ])('%j is %j', (typed, site) => {
    expect(siteFrom(typed)).toBe(site);
  });

  test('off covers www. but no other subdomain', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, sitesOff: ['example.com'] };
    expect(isSiteOff(settings, 'www.example.com')).toBe(true);
    expect(isSiteOff(settings, 'news.example.com')).toBe(false);
    expect(isSiteOff(settings, 'anexample.com')).toBe(false);
  });
});

describe('where settings are kept', () => {
  test('synced where small, and read back', async () => {
    await saveSettings({ ...DEFAULT_SETTINGS, hue: 40 });
    expect(Object.keys(sync.data)).toEqual(['settings']);
    expect(local.data).toEqual({});
    expect((await loadSettings()).hue).toBe(40);
  });

  test('on this device where too large for sync, and back again', async () => {
    const sitesOff = Array.from({ length: 600 }, (_, place) => `site-number-${place}.example`).sort();
    await saveSettings({ ...DEFAULT_SETTINGS, sitesOff });
    expect((await loadSettings()).sitesOff).toEqual(sitesOff);
    expect(Object.keys(local.data)).toEqual(['settings']);
    await saveSettings(DEFAULT_SETTINGS);
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(local.data).toEqual({});
  });

  test('on this device where sync refuses; where both refuse it fails', async () => {
    sync.full = true;
    await saveSettings({ ...DEFAULT_SETTINGS, hue: 150 });
    expect((await loadSettings()).hue).toBe(150);
    local.full = true;
    await expect(saveSettings(DEFAULT_SETTINGS)).rejects.toThrow();
  });

  test('deleted in both places; whoever listens hears changes', async () => {
    const heard = vi.fn();
    const stop = onSettingsChanged(heard);
    await saveSettings({ ...DEFAULT_SETTINGS, hue: 40 });
    await deleteSettings();
    expect(heard).toHaveBeenCalled();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    stop();
    heard.mockClear();
    await saveSettings(DEFAULT_SETTINGS);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('where corrections are kept', () => {
  const article = (address: string, made: string): ArticleCorrections => ({
    version: 1,
    address,
    title: address,
    corrections: [
      {
        id: 'c',
        made,
        change: { what: 'kind', source: { name: 'Axios', kind: 'outlet' }, kind: 'document' },
      },
    ],
  });

  test('on this device alone, an article a key, without the fragment; the last corrected first', async () => {
    const first = article('https://a.example/1', '2026-01-01T00:00:00.000Z');
    const second = article('https://a.example/2', '2026-02-01T00:00:00.000Z');
    await saveCorrections(first);
    await saveCorrections(second);
    expect(sync.data).toEqual({});
    expect(await loadCorrections('https://a.example/1#comments')).toEqual(first);
    expect(await loadCorrections('https://a.example/3')).toBeNull();
    expect((await allCorrections()).map(({ address }) => address)).toEqual([second.address, first.address]);
  });

  test('an article without any left is forgotten; deleting leaves settings alone', async () => {
    const kept = article('https://a.example/1', '2026-01-01T00:00:00.000Z');
    await saveCorrections(kept);
    await saveCorrections({ ...kept, corrections: [] });
    expect(local.data).toEqual({});
    await saveCorrections(kept);
    sync.full = true;
    await saveSettings({ ...DEFAULT_SETTINGS, hue: 40 });
    await deleteCorrections();
    expect(Object.keys(local.data)).toEqual(['settings']);
  });

  test('nothing of private windows is kept', async () => {
    const extension = fake.extension as { inIncognitoContext: boolean };
    const before = extension?.inIncognitoContext;
    Object.assign(fake, { extension: { ...extension, inIncognitoContext: true } });
    try {
      await expect(
        saveCorrections(article('https://a.example/1', '2026-01-01T00:00:00.000Z')),
      ).rejects.toThrow();
      expect(local.data).toEqual({});
    } finally {
      Object.assign(fake, { extension: { ...extension, inIncognitoContext: before } });
    }
  });
});
