// The seam to the browser's API: the only file that names it, so that tests can put another browser in its place.
import browser from 'webextension-polyfill';

/** Stops what a listener started. */
export type Stop = () => void;

/** What Chrome has and the polyfill's types lack. */
interface ChromeOnly {
  sidePanel?: { open(options: { tabId?: number; windowId?: number }): Promise<void> };
}

/** A tab as far as the extension may see it; the address is missing where the browser withholds it. */
export interface Tab {
  id: number;
  windowId: number;
  url: string | null;
  title: string | null;
  /** In a private window, of which nothing may be stored. */
  private: boolean;
}

/** Who sent a message. */
export interface Sender {
  /** Id of the extension that sent it. */
  id: string | null;
  /** Tab it came from; null for the background, popup and side panel. */
  tabId: number | null;
  /** 0 for the top frame. */
  frameId: number | null;
  url: string | null;
}

type Event<A extends unknown[]> = {
  addListener(listener: (...args: A) => void): void;
  removeListener(listener: (...args: A) => void): void;
};

function listen<A extends unknown[]>(event: Event<A>, listener: (...args: A) => void): Stop {
  event.addListener(listener);
  return () => event.removeListener(listener);
}

// --- the extension itself

/** The text of the interface in the reader's language; `values` fill $1 … $9. Empty where the key is unknown. */
export function getMessage(key: string, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** The address of a file of the extension. */
export function extensionUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** This extension's id: messages from anybody else are refused. */
export function extensionId(): string {
  return browser.runtime.id;
}

/** The extension's version ("1.2.0"). */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** True in a private window, where nothing may be stored. */
export function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext ?? false;
}

/** False once the extension was updated or removed under a page that still runs its old script. */
export function isAlive(): boolean {
  try {
    // Not through the polyfill: it keeps the API object of a dead extension, id and all.
    const { chrome } = globalThis as { chrome?: { runtime?: { id?: string } } };
    return Boolean((chrome ?? browser).runtime?.id);
  } catch {
    return false;
  }
}

/** `first` on the extension's first install only, not on updates. */
export function onInstalled(listener: (first: boolean) => void): Stop {
  return listen(browser.runtime.onInstalled, (details) => listener(details.reason === 'install'));
}

/** The browser starts with the extension installed. */
export function onStartup(listener: () => void): Stop {
  return listen(browser.runtime.onStartup, listener);
}

/** Opens the options page. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

// --- messages, raw: everybody but dispatcher.ts uses the typed ones there

/** Sends to the background and the open views. Rejects where nobody listens. */
export async function sendRuntime(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Sends to the top frame of a tab. Rejects where no script of ours runs there. */
export async function sendTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/**
 * Hears every message. The listener answers undefined where a message is not its own, else the promise of
 * its answer; it must not be async, or it would answer everybody's.
 */
export function onMessage(
  listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
): Stop {
  // By `respond` and true: a promise as the answer is news to Chromium.
  const heard = (
    message: unknown,
    sender: browser.Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ) => {
    const answer = listener(message, {
      id: sender.id ?? null,
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? null,
      url: sender.url ?? null,
    });
    if (answer === undefined) return undefined;
    // Whoever asked may be gone by the time of the answer.
    answer.then(respond).catch(() => undefined);
    return true as const;
  };
  browser.runtime.onMessage.addListener(heard as browser.Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(heard as browser.Runtime.OnMessageListener);
}

// --- storage

/** Where something is kept: on this device, or with the reader's other devices. */
export type AreaName = 'local' | 'sync';

/** What is kept under `keys` (null: everything); keys never set are missing from the answer. */
export async function readStorage(
  area: AreaName,
  keys: string | string[] | null,
): Promise<Record<string, unknown>> {
  return browser.storage[area].get(keys);
}

/** Keeps `items`. Rejects where the storage is full or the browser forbids it. */
export async function writeStorage(area: AreaName, items: Record<string, unknown>): Promise<void> {
  await browser.storage[area].set(items);
}

/** Forgets `keys`; null forgets everything in the area. */
export async function removeStorage(area: AreaName, keys: string | string[] | null): Promise<void> {
  await (keys === null ? browser.storage[area].clear() : browser.storage[area].remove(keys));
}

/** Hears the keys that changed in an area, whoever changed them. */
export function onStorageChanged(listener: (area: AreaName, keys: string[]) => void): Stop {
  return listen(browser.storage.onChanged, (changes, area) => {
    if (area === 'local' || area === 'sync') listener(area, Object.keys(changes));
  });
}

// --- tabs

function tabOf(tab: browser.Tabs.Tab): Tab | null {
  if (tab.id === undefined) return null;
  return {
    id: tab.id,
    windowId: tab.windowId ?? -1,
    url: tab.url ?? null,
    title: tab.title ?? null,
    private: tab.incognito,
  };
}

/** The tab in front in this window, or null. */
export async function currentTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? tabOf(tab) : null;
}

/** A tab by its id, or null where it is gone. */
export async function tabById(tabId: number): Promise<Tab | null> {
  return browser.tabs.get(tabId).then(tabOf, () => null);
}

/** Opens a web address or a page of the extension in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Hears that another tab came to the front, in any window. */
export function onTabActivated(listener: (tabId: number, windowId: number) => void): Stop {
  return listen(browser.tabs.onActivated, (info) => listener(info.tabId, info.windowId));
}

/** Hears that a tab began to load (`loading`) or has loaded (`complete`). */
export function onTabLoaded(listener: (tabId: number, status: 'loading' | 'complete') => void): Stop {
  return listen(browser.tabs.onUpdated, (tabId, change) => {
    if (change.status === 'loading' || change.status === 'complete') listener(tabId, change.status);
  });
}

/** The window that this view belongs to. */
export async function currentWindowId(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? -1;
}

/**
 * Puts the page's script and styles into a tab that was open before the extension, or whose site the browser
 * withholds until the reader clicks. Rejects on pages that no extension may read.
 */
export async function injectPage(tabId: number): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (script?.css) await browser.scripting.insertCSS({ target: { tabId }, files: script.css });
  if (script?.js) await browser.scripting.executeScript({ target: { tabId }, files: script.js });
}

/** Whether the browser lets the extension read this site without a click. */
export async function hasSiteAccess(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}

// --- toolbar button, menus, commands, panel

/** Draws the toolbar button of one tab: the badge's text (empty: none), its colours, the button's title. */
export async function drawBadge(
  tabId: number,
  badge: { text: string; title: string; background: string; color: string },
): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text: badge.text }),
    action.setTitle({ tabId, title: badge.title }),
    action.setBadgeBackgroundColor({ tabId, color: badge.background }),
    action.setBadgeTextColor?.({ tabId, color: badge.color }),
  ]);
}

/** Where a menu entry shows. */
export type MenuContext = 'page' | 'selection' | 'action';

/** Replaces the extension's entries in the context menus. */
export async function setMenus(
  menus: { id: string; title: string; contexts: MenuContext[] }[],
): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const menu of menus) {
    const page = menu.contexts.some((context) => context !== 'action');
    browser.contextMenus.create({
      ...menu,
      ...(page ? { documentUrlPatterns: ['http://*/*', 'https://*/*'] } : {}),
    });
  }
}

/** Hears a click on an entry of the context menus. */
export function onMenu(listener: (id: string, tab: Tab | null) => void): Stop {
  return listen(browser.contextMenus.onClicked, (info, tab) =>
    listener(String(info.menuItemId), tab ? tabOf(tab) : null),
  );
}

/** A keyboard command as the reader has set it; no shortcut: empty. */
export interface Command {
  name: string;
  description: string;
  shortcut: string;
}

/** The keyboard commands with the shortcuts that hold now. */
export async function commands(): Promise<Command[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    shortcut: shortcut ?? '',
  }));
}

/** Opens the page where the reader rebinds the keys: Firefox has a call for it, Chrome an address. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  await (openShortcutSettings ? openShortcutSettings() : openTab('chrome://extensions/shortcuts')).catch(
    () => undefined,
  );
}

/** Hears a keyboard command; the tab is the one in front. */
export function onCommand(listener: (name: string, tab: Tab | null) => void): Stop {
  return listen(browser.commands.onCommand, (name, tab) => listener(name, tab ? tabOf(tab) : null));
}

/**
 * Opens the side panel (Chrome) or sidebar (Firefox). Must run inside the reader's gesture: no await before it.
 * @returns false where the browser has neither
 */
export async function openPanel(windowId: number): Promise<boolean> {
  const { sidePanel } = browser as unknown as ChromeOnly;
  if (sidePanel) {
    await sidePanel.open({ windowId });
    return true;
  }
  if (browser.sidebarAction) {
    await browser.sidebarAction.open();
    return true;
  }
  return false;
}
