// The outside as it is in the extension: tabs, messages, storage.
import {
  commands,
  currentTab,
  currentWindowId,
  extensionUrl,
  extensionVersion,
  getMessage,
  hasSiteAccess,
  injectPage,
  isPrivate,
  onTabActivated,
  onTabLoaded,
  openOptions,
  openPanel,
  openShortcuts,
  openTab,
  type Tab,
  tabById,
} from '../browser/api.ts';
import {
  allCorrections,
  deleteCorrections,
  loadCorrections,
  onCorrectionsChanged,
  saveCorrections,
} from '../browser/corrections-store.ts';
import { answer, askPage } from '../browser/dispatcher.ts';
import type { PageState } from '../browser/messages.ts';
import { deleteSettings, loadSettings, onSettingsChanged, saveSettings } from '../browser/settings-store.ts';
import type { BrowserDoor, Outside, PageAnswer, PageLink, ReaderStore, Unreadable } from './outside.ts';
import { speak, t } from './text.ts';

/** Sites that browsers keep closed to every extension, because extensions are sold there. */
const STORES = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
]);

/**
 * Why a page does not answer, from its address and whether the browser lets the extension in.
 * @param url null where the browser tells us nothing about the tab
 */
export function whyUnreadable(url: string | null, access: boolean): Unreadable {
  if (url === null || !URL.canParse(url)) return 'hidden';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser';
  if (STORES.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')))
    return 'store';
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  return access ? 'absent' : 'withheld';
}

/** Whether the tab that was last asked about is in a private window. */
let besidePrivate = false;

/** The answer that is under way to the question which tab is beside the view. */
let finding: Promise<Tab | null> | null = null;

/** The tab that a test or a link names (`?tabId=`), else the one in front. */
function tabBeside(): Promise<Tab | null> {
  finding ??= findTab().finally(() => {
    finding = null;
  });
  return finding;
}

async function findTab(): Promise<Tab | null> {
  const named = new URLSearchParams(location.search).get('tabId');
  const tab = await (named === null ? currentTab() : tabById(Number(named)));
  besidePrivate = tab?.private ?? false;
  return tab;
}

async function explain(tab: Tab | null): Promise<PageAnswer> {
  const url = tab?.url ?? null;
  const access = url !== null && /^https?:/.test(url) && (await hasSiteAccess(url));
  const site = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  return { page: null, unreadable: whyUnreadable(url, access), site };
}

async function answerFrom(question: (tabId: number) => Promise<PageState>): Promise<PageAnswer> {
  const tab = await tabBeside();
  if (tab === null) return { page: null, unreadable: 'browser', site: '' };
  try {
    return { page: await question(tab.id), unreadable: null };
  } catch {
    return explain(tab);
  }
}

function tell(send: (tabId: number) => Promise<unknown>): void {
  void tabBeside()
    .then((tab) => tab && send(tab.id))
    // A page that has gone needs no light.
    .catch(() => undefined);
}

const page: PageLink = {
  address: async () => (await tabBeside())?.url ?? null,
  ask: () => answerFrom((tabId) => askPage(tabId, 'getPage', {})),
  readAnyway: () => answerFrom((tabId) => askPage(tabId, 'readAnyway', {})),
  readSelection: () => answerFrom((tabId) => askPage(tabId, 'readSelection', {})),
  async show(id) {
    const tab = await tabBeside();
    if (tab === null) return false;
    return askPage(tab.id, 'showStatement', { id }).then(
      ({ shown }) => shown,
      () => false,
    );
  },
  light: (ids) => tell((tabId) => askPage(tabId, 'lightStatements', { ids })),
  async refresh() {
    const tab = await tabBeside();
    if (tab) await askPage(tab.id, 'refresh', {}).catch(() => undefined);
  },
  // Opening the popup is the reader's click that lets us in (activeTab); putting the script in is all that is left.
  grant: async () => true,
  bring: () =>
    answerFrom(async (tabId) => {
      await injectPage(tabId);
      const state = await askPage(tabId, 'getPage', {});
      return state.status === 'idle' || state.status === 'click' ? askPage(tabId, 'readAnyway', {}) : state;
    }),
  onChange(heard) {
    const here = async (tabId: number) => {
      if ((await tabBeside())?.id === tabId) heard();
    };
    const stops = [
      answer('views', {
        pageChanged({ tabId }) {
          void here(tabId);
          return undefined;
        },
      }),
      onTabActivated(() => heard()),
      onTabLoaded((tabId, status) => {
        if (status === 'complete') void here(tabId);
      }),
      onSettingsChanged(heard),
      onCorrectionsChanged(heard),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  },
};

const store: ReaderStore = {
  settings: loadSettings,
  saveSettings,
  corrections: loadCorrections,
  async saveCorrections(article) {
    if (besidePrivate) throw new Error('Nothing is kept of private windows.');
    await saveCorrections(article);
  },
  allCorrections,
  async deleteAll() {
    await deleteCorrections();
    await deleteSettings();
  },
};

function browserDoor(withPanel: boolean): BrowserDoor {
  // Asked for now: the panel opens inside a click only if nothing is waited for there.
  let windowId = -1;
  if (withPanel)
    void currentWindowId().then((id) => {
      windowId = id;
    });
  return {
    get private() {
      return besidePrivate || isPrivate();
    },
    commands: async () =>
      (await commands()).map(({ name, description, shortcut }) => ({ name, description, keys: shortcut })),
    openShortcuts: () => void openShortcuts(),
    openOptions: () => void openOptions(),
    openWelcome: () => void openTab(extensionUrl('src/views/welcome.html')),
    // Inside the click, without waiting for anything: the browser asks for a gesture.
    openPanel: withPanel ? () => void openPanel(windowId).then(() => window.close()) : null,
    version: extensionVersion(),
  };
}

/** Gives the views their words, and the document the language and direction of those words. */
export function speakHere(): void {
  speak(getMessage('languageCode'), (key, values) => getMessage(key, ...values));
  document.documentElement.lang = t('languageCode');
  document.documentElement.dir = t('languageDirection');
}

/** The real outside. @param withPanel whether the view offers to open the panel */
export function extensionOutside(withPanel: boolean): Outside {
  return { page, store, browser: browserDoor(withPanel) };
}
