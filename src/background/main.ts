// What runs in the background: owns the engine, answers, draws the badge, hears commands and menus.
// Keeps nothing between two events: the browser may end it after any of them.
import {
  extensionUrl,
  injectPage,
  onCommand,
  onInstalled,
  onMenu,
  onStartup,
  openPanel,
  openTab,
  type Tab,
} from '../browser/api.ts';
import { answer, askPage, MessageError, tellViews } from '../browser/dispatcher.ts';
import type { ToPage } from '../browser/messages.ts';
import { analyze } from '../engine/analyze.ts';
import { drawPageBadge } from './badge.ts';
import { drawMenus, MENU } from './menus.ts';

/** Longer texts are no article; reading one would hold everybody else's up. In UTF-16 code units. */
const LONGEST_TEXT = 2_000_000;

answer('background', {
  readText({ text, context }) {
    if (text.length > LONGEST_TEXT) throw new Error('This text is too long to be read as an article.');
    return analyze(text, context);
  },
  async pageState(state, sender) {
    if (sender.tabId === null || sender.frameId !== 0) return undefined;
    await Promise.all([
      drawPageBadge(sender.tabId, state),
      tellViews('pageChanged', { tabId: sender.tabId }),
    ]);
    return undefined;
  },
});

/** Asks the page in a tab, and puts our script there first where it does not run yet. */
async function askPageIn<K extends 'readAnyway' | 'readSelection' | 'stepStatement' | 'pinCard'>(
  tab: Tab,
  kind: K,
  request: ToPage[K]['request'],
): Promise<void> {
  try {
    await askPage(tab.id, kind, request as never);
  } catch (error) {
    if (!(error instanceof MessageError) || error.reason !== 'unreachable') return;
    // A page that no extension may read refuses this too; there is nobody to tell on such a page.
    await injectPage(tab.id)
      .then(() => askPage(tab.id, kind, request as never))
      .catch(() => undefined);
  }
}

onCommand((command, tab) => {
  if (!tab) return;
  // First: the browser opens a panel only while the reader's gesture lasts.
  if (command === 'open-panel') void openPanel(tab.windowId).catch(() => undefined);
  if (command === 'next-statement') void askPageIn(tab, 'stepStatement', { by: 1 });
  if (command === 'previous-statement') void askPageIn(tab, 'stepStatement', { by: -1 });
  if (command === 'pin-card') void askPageIn(tab, 'pinCard', {});
});

onMenu((menu, tab) => {
  if (!tab) return;
  if (menu === MENU.panel) void openPanel(tab.windowId).catch(() => undefined);
  if (menu === MENU.page) void askPageIn(tab, 'readAnyway', {});
  if (menu === MENU.selection) void askPageIn(tab, 'readSelection', {});
});

onInstalled((first) => {
  void drawMenus();
  if (first) void openTab(extensionUrl('src/views/welcome.html'));
});

onStartup(() => {
  void drawMenus();
});
