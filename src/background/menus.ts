// The entries in the browser's context menus.
import { getMessage, setMenus } from '../browser/api.ts';

/** Ids of the entries. */
export const MENU = { page: 'read-page', selection: 'read-selection', panel: 'open-panel' } as const;

/** Draws the entries anew, in the reader's language. */
export async function drawMenus(): Promise<void> {
  await setMenus([
    { id: MENU.page, title: getMessage('menu_read_page'), contexts: ['page'] },
    { id: MENU.selection, title: getMessage('menu_read_selection'), contexts: ['selection'] },
    { id: MENU.panel, title: getMessage('menu_panel'), contexts: ['action'] },
  ]);
}
