// What the views need from outside: the page, the reader's data and the browser. Real in the extension, a stand-in in tests.
import type { ArticleCorrections } from '../browser/corrections.ts';
import type { PageState } from '../browser/messages.ts';
import type { Settings } from '../browser/settings.ts';

/** Why no page answers. */
export type Unreadable =
  | 'browser' // a page of the browser itself
  | 'store' // the shops for extensions, closed to all of them
  | 'pdf' // shown by the browser's own reader
  | 'file' // a file on this device
  | 'withheld' // the browser holds back access to this site until the reader grants it
  | 'hidden' // the browser tells nothing about the tab: one of its own pages, or a site that it holds back
  | 'absent'; // a page that was open before the extension came: its script is not in there yet

export type PageAnswer =
  | { page: PageState; unreadable: null }
  | { page: null; unreadable: Unreadable; site: string };

/** The page beside the view. */
export interface PageLink {
  /** The page's address as the browser tells it, before the page itself has answered; null: it does not tell. */
  address(): Promise<string | null>;
  ask(): Promise<PageAnswer>;
  readAnyway(): Promise<PageAnswer>;
  readSelection(): Promise<PageAnswer>;
  /** Scrolls to a statement and flashes it. @returns whether its words were found */
  show(id: string): Promise<boolean>;
  /** Lights the marks of these statements, all others go out. */
  light(ids: string[]): void;
  /** Settings or corrections changed: the page reads them again. */
  refresh(): Promise<void>;
  /** Asks the browser for access to the site; only inside a click. @returns whether it was given */
  grant(): Promise<boolean>;
  /** Puts the page's script into the tab for this once. */
  bring(): Promise<PageAnswer>;
  /** Hears that the page, or which page is beside the view, changed. @returns how to stop hearing */
  onChange(heard: () => void): () => void;
}

/** A keyboard command and the keys it has now; empty: none. */
export interface KeyCommand {
  name: string;
  description: string;
  keys: string;
}

/** All that is kept on this device, as it is exported and imported. */
export interface ReaderData {
  settings: Settings;
  corrections: ArticleCorrections[];
}

/** The reader's data. All of these throw an error whose message is a key of `_locales` where storage fails. */
export interface ReaderStore {
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  corrections(address: string): Promise<ArticleCorrections | null>;
  saveCorrections(article: ArticleCorrections): Promise<void>;
  allCorrections(): Promise<ArticleCorrections[]>;
  /** Deletes settings and corrections everywhere they are kept. */
  deleteAll(): Promise<void>;
}

export interface BrowserDoor {
  /** The page beside the view is in a private window: nothing about it may be kept. */
  readonly private: boolean;
  commands(): Promise<KeyCommand[]>;
  openShortcuts(): void;
  openOptions(): void;
  openWelcome(): void;
  /** null where the view is the panel, or the browser has none. */
  openPanel: (() => void) | null;
  /** The extension's version. */
  version: string;
}

export interface Outside {
  page: PageLink;
  store: ReaderStore;
  browser: BrowserDoor;
}
