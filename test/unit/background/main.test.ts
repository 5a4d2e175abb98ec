// The background: answers, badge, commands, menus, first run.

import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type fakeBrowser from '../browser/fake.ts';

const fake = browser as unknown as typeof fakeBrowser;
const SENDER = { id: fake.runtime.id, tab: { id: 7 }, frameId: 0, url: 'https://example.com/' };
const TAB = { id: 7, windowId: 2, url: 'https://example.com/' };

beforeAll(async () => {
  await import('../../../src/background/main.ts');
});
beforeEach(() => {
  for (const key of ['setBadgeText', 'setTitle'] as const) vi.spyOn(fake.action, key);
  vi.spyOn(fake.tabs, 'sendMessage').mockResolvedValue({});
  vi.spyOn(fake.tabs, 'create');
  vi.spyOn(fake.runtime, 'sendMessage');
  vi.spyOn(fake.scripting, 'executeScript');
  vi.spyOn(fake.sidebarAction, 'open');
  vi.spyOn(fake.contextMenus, 'create');
});
afterEach(() => {
  vi.restoreAllMocks();
});

function ask(kind: string, request: unknown, sender: unknown = SENDER): Promise<unknown> {
  return fake.runtime.onMessage.ask({ to: 'background', kind, request }, sender);
}

/** Lets what an event started come to its end. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('answers', () => {
  test('a text with its report, the same each time', async () => {
    const text = '“We will rebuild the bridge,” said Mayor Ruth Tanner on Tuesday.';
    const first = (await ask('readText', { text, context: { name: 'bridge' } })) as {
      answer: { name: string };
    };
    expect(first.answer.name).toBe('bridge');
    expect(await ask('readText', { text, context: { name: 'bridge' } })).toEqual(first);
  });

  test('a text of millions of letters with an error', async () => {
    expect(await ask('readText', { text: 'x'.repeat(2_000_001), context: {} })).toEqual({
      error: expect.stringContaining('too long'),
    });
  });
});

describe('the badge', () => {
  test('counts the statements that rest on unnamed sources or on nobody', async () => {
    await ask('pageState', { status: 'read', unnamed: 4, statements: 21 });
    expect(fake.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '4' });
    expect(fake.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'badge_title 4 21' });
    expect(fake.runtime.sendMessage).toHaveBeenCalledWith({
      to: 'views',
      kind: 'pageChanged',
      request: { tabId: 7 },
    });
  });

  test.each([
    ['read without unnamed sources', { status: 'read', unnamed: 0, statements: 3 }],
    ['not read', { status: 'idle', unnamed: 0, statements: 0 }],
  ])('is empty on a page that was %s', async (_what, state) => {
    await ask('pageState', state);
    expect(fake.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
  });

  test('is not drawn for a frame inside a page', async () => {
    await ask('pageState', { status: 'read', unnamed: 4, statements: 21 }, { ...SENDER, frameId: 3 });
    expect(fake.action.setBadgeText).not.toHaveBeenCalled();
  });
});

describe('commands and menus', () => {
  test.each([
    ['next-statement', 'stepStatement', { by: 1 }],
    ['previous-statement', 'stepStatement', { by: -1 }],
    ['pin-card', 'pinCard', {}],
  ])('the command %s goes to the page', async (command, kind, request) => {
    fake.commands.onCommand.fire(command, TAB);
    await settle();
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(7, { to: 'page', kind, request }, { frameId: 0 });
  });

  test.each([
    ['read-page', 'readAnyway'],
    ['read-selection', 'readSelection'],
  ])('the menu entry %s goes to the page', async (menu, kind) => {
    fake.contextMenus.onClicked.fire({ menuItemId: menu }, TAB);
    await settle();
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(7, { to: 'page', kind, request: {} }, { frameId: 0 });
  });

  test('a page without our script gets it first', async () => {
    vi.spyOn(fake.tabs, 'sendMessage')
      .mockRejectedValueOnce(new Error('Receiving end does not exist.'))
      .mockResolvedValue({});
    fake.contextMenus.onClicked.fire({ menuItemId: 'read-page' }, TAB);
    await settle();
    expect(fake.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['page.js'] });
    expect(fake.tabs.sendMessage).toHaveBeenCalledTimes(2);
  });

  test('a page that no extension may read is left alone', async () => {
    vi.spyOn(fake.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    vi.spyOn(fake.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access'));
    fake.commands.onCommand.fire('next-statement', TAB);
    await settle();
    expect(fake.tabs.sendMessage).toHaveBeenCalledTimes(1);
  });

  test('the panel opens at once, inside the gesture', () => {
    fake.commands.onCommand.fire('open-panel', TAB);
    expect(fake.sidebarAction.open).toHaveBeenCalledTimes(1);
  });
});

describe('install', () => {
  test('the first opens the welcome page; an update does not', async () => {
    fake.runtime.onInstalled.fire({ reason: 'install' });
    expect(fake.tabs.create).toHaveBeenCalledWith({ url: expect.stringContaining('welcome.html') });
    fake.runtime.onInstalled.fire({ reason: 'update' });
    await settle();
    expect(fake.tabs.create).toHaveBeenCalledTimes(1);
    expect(fake.contextMenus.create).toHaveBeenCalled();
  });
});
