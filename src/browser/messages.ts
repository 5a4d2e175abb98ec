// Every message between page, background and views, in each direction, with its answer.
import type { ArticleContext, Report } from '../engine/report.ts';

/** Why a page shows no marks, or that it does. The page's script owns this; views ask it by `getPage`. */
export type PageStatus =
  | 'idle' // the page looks like no news article; nothing was read
  | 'reading' // the text is being read
  | 'read' // the report is there
  | 'other-language' // read, but not in English
  | 'off-site' // the reader turned this site off
  | 'off' // the reader turned marking off everywhere
  | 'click' // the reader wants to click first
  | 'error'; // reading failed; `error` says why, in a sentence for the reader

/** Where one page stands: what the views draw. */
export interface PageState {
  status: PageStatus;
  url: string;
  title: string;
  /** Host name that "off for this site" would turn off. */
  site: string;
  report: Report | null;
  /** The text that the report's offsets point into; empty without a report. */
  text: string;
  context: ArticleContext;
  error: string | null;
}

/** What a page's script found and painted, read back from the page: for tests and measurements. */
export interface Inspection {
  /** Taken for a news article, and what decided. */
  article: boolean;
  because: string;
  /** Each mark: what it is for, the report's words, and the words that stand under it on the page. */
  marks: { id: string; part: string; words: string; read: string }[];
  /** Milliseconds of the page's main thread, by step. */
  times: { recognise: number; extract: number; mark: number; card: number };
}

/** page → background. */
export interface ToBackground {
  /** Read this text; the answer is the report. Stateless: the background keeps nothing between two questions. */
  readText: { request: { text: string; context: ArticleContext }; answer: Report };
  /** The page's state changed: draw the badge; open views hear it as `pageChanged`. */
  pageState: { request: { status: PageStatus; unnamed: number; statements: number }; answer: undefined };
}

/** views or background → page (top frame of a tab). */
export interface ToPage {
  /** Where the page stands now. */
  getPage: { request: Record<string, never>; answer: PageState };
  /** Read the page though it looks like no article. */
  readAnyway: { request: Record<string, never>; answer: PageState };
  /** Read only what is selected. */
  readSelection: { request: Record<string, never>; answer: PageState };
  /** Scroll to a statement and flash it. */
  showStatement: { request: { id: string }; answer: { shown: boolean } };
  /** Light the marks of these statements; an empty list puts the lights out. */
  lightStatements: { request: { ids: string[] }; answer: undefined };
  /** Keyboard command: go to the next or previous statement and open its card. */
  stepStatement: { request: { by: 1 | -1 }; answer: undefined };
  /** Keyboard command: keep the open card where it is, or let it go again. */
  pinCard: { request: Record<string, never>; answer: undefined };
  /** The settings or corrections changed: read them again and draw. */
  refresh: { request: Record<string, never>; answer: undefined };
  /** What is painted on the page; asked by tests only. */
  inspectMarks: { request: Record<string, never>; answer: Inspection };
}

/** background → views that are open. */
export interface ToViews {
  /** The page in this tab changed its state. */
  pageChanged: { request: { tabId: number }; answer: undefined };
}

/** Every direction's messages, by who answers them. */
export interface Messages {
  background: ToBackground;
  page: ToPage;
  views: ToViews;
}
