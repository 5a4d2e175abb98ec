// Drives one real browser with the built extension installed; the same calls for Chromium and Firefox.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import type { PageState } from '../../../src/browser/messages.ts';
import { GECKO_ID } from '../../../vite.config.ts';
import { inFirefoxItself } from './bidi.ts';
import { type BrowserName, needBrowser } from './browsers.ts';
import { boxesOf, scrollTo } from './pixels.ts';
import { type Look, lookInto } from './shadow.ts';

/** The element that holds the card: its closed shadow root is what readers see. */
const CARD = /^sourcemark-/;

const CHROME_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--lang=en-US',
];

/** Another extension, which a test may install beside ours. */
const STRANGER_ID = 'stranger@sourcemark.invalid';
const STRANGER_UUID = '5a7c0d3e-1f52-4a3b-9c64-2f0f6f1f9a11';

/** The page that welcomes the reader; tests also call the browser's API from it. */
const WELCOME = 'src/views/welcome.html';

/** Views that open as a page. */
export type View = 'popup' | 'panel' | 'options' | 'welcome';

/** How a browser is to be started. */
export interface DriverOptions {
  headless?: boolean;
  /** Viewport in CSS pixels; 1000 × 800 if not given. */
  width?: number;
  height?: number;
  /** The reader prefers dark colours. */
  dark?: boolean;
  /** The browser withholds access to sites until the reader clicks. */
  withheld?: boolean;
  chromeArgs?: string[];
  firefoxPrefs?: Record<string, unknown>;
}

/** A browser's API as far as tests call it in an extension page. */
interface ExtensionApi {
  extension: { getViews(of: { type: 'tab' }): Window[] };
  tabs: {
    query(query: unknown): Promise<{ id: number; url?: string }[]>;
    sendMessage(
      id: number,
      message: unknown,
      options: unknown,
    ): Promise<{ answer?: unknown; error?: string }>;
  };
}

/** How long a test waits for what must come, in milliseconds: only a test that fails waits so long. */
const PATIENCE = 60_000;

/** Waits until `look` gives something that is neither null nor false; asks every 50 ms. */
export async function until<T>(
  look: () => Promise<T | null | false | undefined>,
  what: string,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown = null;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found !== null && found !== false && found !== undefined) return found as T;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain for ${what}${last ? `: ${last}` : ''}`);
}

/** Sets "on click" where Chromium's own page of extensions asks on which sites one may read. */
async function withholdSites(browser: Browser, extensionId: string): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { updateExtensionConfiguration(change: unknown): Promise<void> } };
    };
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });
  }, extensionId);
  await settings.close();
}

/** One real browser with the extension. */
export class Driver {
  private control: Page | null = null;
  private tabIds = new WeakMap<Page, number>();

  private constructor(
    readonly name: BrowserName,
    readonly browser: Browser,
    /** The id by which other extensions would call it. */
    readonly extensionId: string,
    /** "chrome-extension://…" or "moz-extension://…", no slash at the end. */
    readonly origin: string,
    private readonly options: Required<Pick<DriverOptions, 'width' | 'height'>>,
  ) {}

  /** Starts a browser and installs the extension from the folder `extension`. */
  static async launch(name: BrowserName, extension: string, options: DriverOptions = {}): Promise<Driver> {
    const { headless = true, width = 1000, height = 800 } = options;
    const shared: LaunchOptions = {
      executablePath: needBrowser(name),
      headless,
      defaultViewport: headless ? { width, height } : null,
    };
    if (name === 'chrome') {
      const browser = await puppeteer.launch({
        ...shared,
        pipe: true,
        enableExtensions: true,
        args: [
          ...CHROME_ARGS,
          `--blink-settings=preferredColorScheme=${options.dark ? 0 : 1}`,
          ...(options.chromeArgs ?? []),
        ],
      });
      const id = await browser.installExtension(extension);
      if (options.withheld) await withholdSites(browser, id);
      const driver = new Driver(name, browser, id, `chrome-extension://${id}`, { width, height });
      await driver.welcomed(extension);
      return driver;
    }
    const uuid = randomUUID();
    const browser = await puppeteer.launch({
      ...shared,
      browser: 'firefox',
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid, [STRANGER_ID]: STRANGER_UUID }),
        'intl.locale.requested': 'en-US',
        'gfx.color_management.mode': 0,
        'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
        ...(options.withheld ? { 'extensions.originControls.grantByDefault': false } : {}),
        ...(options.firefoxPrefs ?? {}),
      },
    });
    await browser.installExtension(extension);
    const driver = new Driver(name, browser, GECKO_ID, `moz-extension://${uuid}`, { width, height });
    await driver.welcomed(extension);
    return driver;
  }

  /** Waits for the tab that welcomes the reader after the install: it would come before what a test has in front. */
  private async welcomed(extension: string): Promise<void> {
    if (!existsSync(join(extension, WELCOME))) return;
    await until(
      () =>
        this.inExtension(
          (api: ExtensionApi, path: string) =>
            // One is the tests' own.
            api.extension.getViews({ type: 'tab' }).filter((each) => each.location.pathname.endsWith(path))
              .length > 1,
          WELCOME,
        ),
      'the tab that welcomes the reader',
    );
  }

  /** Closes the browser. */
  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Closes every tab but the one from which tests call the browser. */
  async closePages(): Promise<void> {
    // Without a tab the browser would end.
    const control = await this.controlPage();
    for (const page of await this.browser.pages()) if (page !== control) await page.close();
  }

  private async newPage(): Promise<Page> {
    const page = await this.browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport(this.options);
    return page;
  }

  /** Opens a web page in a new tab and waits until it has loaded. */
  async open(url: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: 90_000 });
    return page;
  }

  /** Opens a page of the extension in a new tab; `query` goes behind its address ("tabId=3"). */
  async openExtensionPage(path: string, query = ''): Promise<Page> {
    const page = await this.newPage();
    // Firefox tells no load event of extension pages.
    await page.goto(`${this.origin}/${path}${query && `?${query}`}`, { waitUntil: [] });
    await page.waitForFunction(
      (origin) => document.readyState === 'complete' && location.href.startsWith(origin),
      // Not with each frame, as by default: a tab that is not in front draws none.
      { polling: 50 },
      this.origin,
    );
    return page;
  }

  /** Opens the popup (or panel) as a page that looks at the tab of `page`; 420 × 600 unless told otherwise. */
  async openView(view: View, page?: Page, size = { width: 420, height: 600 }): Promise<Page> {
    const query = page ? `tabId=${await this.tabId(page)}` : '';
    const opened = await this.openExtensionPage(`src/views/${view}.html`, query);
    await opened.setViewport(size);
    return opened;
  }

  /** A page of the extension, from which tests call the browser's API. */
  async controlPage(): Promise<Page> {
    this.control ??= await this.openExtensionPage(WELCOME);
    return this.control;
  }

  /** Runs a function in a page of the extension; it finds the browser's API as its first argument. */
  async inExtension<A, R>(run: (api: never, argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const control = await this.controlPage();
    return (await control.evaluate(
      `(${run.toString()})(globalThis.browser ?? globalThis.chrome, ${JSON.stringify(argument)})`,
    )) as R;
  }

  /** The browser's id of a page's tab. Brings the page to the front to find out. */
  async tabId(page: Page): Promise<number> {
    const known = this.tabIds.get(page);
    if (known !== undefined) return known;
    await this.controlPage();
    // Another tab may have come to the front since: the address must be the page's, where the extension may know it. (Asked
    // of the page itself, for puppeteer hears nothing of addresses inside Firefox's extensions.)
    const url = await page.evaluate(() => location.href);
    const id = await until(async () => {
      await page.bringToFront();
      const [tab] = await this.inExtension((api: ExtensionApi) =>
        api.tabs.query({ active: true, lastFocusedWindow: true }),
      );
      return tab && (tab.url === undefined || tab.url === url) && tab.id;
    }, `the id of the tab of ${url}`);
    this.tabIds.set(page, id);
    return id;
  }

  /** Sends a message to the page's script as the views do. @throws where the script does not answer */
  async askPage(page: Page, kind: string, request: unknown = {}): Promise<unknown> {
    const id = await this.tabId(page);
    const reply = await this.inExtension(
      (api: ExtensionApi, [tab, message]: [number, unknown]) =>
        api.tabs.sendMessage(tab, message, { frameId: 0 }),
      [id, { to: 'page', kind, request }] as [number, unknown],
    );
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply.answer;
  }

  /** Where the page stands, as its script tells. */
  async pageState(page: Page): Promise<PageState> {
    return (await this.askPage(page, 'getPage')) as PageState;
  }

  /** Waits until the page's script has reached one of these states. */
  async waitForStatus(page: Page, ...statuses: PageState['status'][]): Promise<PageState> {
    return until(
      async () => {
        const state = await this.pageState(page);
        return statuses.includes(state.status) && state;
      },
      `the state ${statuses.join(' or ')} of ${page.url()}`,
    );
  }

  /** Opens a page, waits until it was read, and leaves it in front. */
  async openArticle(url: string): Promise<Page> {
    const page = await this.open(url);
    await this.waitForStatus(page, 'read');
    await page.bringToFront();
    return page;
  }

  /** Runs a function in the card's closed shadow root; null where the page has no card. */
  async inCard<A, R>(page: Page, look: Look<A, R>, argument?: A): Promise<R | null> {
    return lookInto(this.name, page, CARD, look, argument as A);
  }

  /** The card's text as drawn, or null where none is shown. */
  async cardText(page: Page): Promise<string | null> {
    return this.inCard(page, (root: ShadowRoot) => {
      const card = root.querySelector<HTMLElement>('[popover]') ?? (root.firstElementChild as HTMLElement);
      const shown = [card, root.host as HTMLElement].some((each) => each?.matches(':popover-open'));
      const box = card?.getBoundingClientRect();
      if (!shown || !box || box.width === 0) return null;
      // Only what is drawn counts, so not textContent.
      return [...root.children]
        .filter((each) => each.localName !== 'style')
        .map((each) => (each as HTMLElement).innerText)
        .join('\n');
    });
  }

  /**
   * Moves the pointer from outside onto a passage (the middle of its first line) and waits for its card.
   * @returns the card's text
   */
  async hover(page: Page, words: string): Promise<string> {
    const boxes = await scrollTo(page, words);
    const [box] = boxes.length > 0 ? boxes : await boxesOf(page, words);
    if (!box) throw new Error(`Not on the page: ${words}`);
    await page.mouse.move(2, 2);
    // The card of what the pointer was on before goes first.
    await until(async () => (await this.cardText(page)) === null, 'the card before to go');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
    return until(() => this.cardText(page), `the card over "${words}"`);
  }

  /** Ends the background as the browser does when it has been idle. */
  async stopBackground(): Promise<void> {
    if (this.name === 'chrome') {
      // Through the browser and not through the worker: a debugger that is attached while the next background starts can
      // hold that one for ever, which no reader's browser does.
      const session = await this.browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const worker = targetInfos.find(
        ({ type, url }) => type === 'service_worker' && url.startsWith(this.origin),
      );
      // The browser may be quicker: gone is gone.
      if (worker)
        await session.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => undefined);
      await session.detach();
      return;
    }
    await inFirefoxItself(
      this.browser,
      `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
  }

  /** Installs another extension and opens its page. @returns the page, and a way to be rid of the extension */
  async installStranger(): Promise<{ page: Page; remove: () => Promise<void> }> {
    const folder = mkdtempSync(join(tmpdir(), 'stranger-'));
    const manifest = {
      manifest_version: 3,
      name: 'Stranger',
      version: '1',
      browser_specific_settings: { gecko: { id: STRANGER_ID } },
    };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Stranger</title>');
    const id = await this.browser.installExtension(folder);
    const origin = this.name === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${STRANGER_UUID}`;
    const page = await this.browser.newPage();
    await page.goto(`${origin}/page.html`, { waitUntil: [] });
    await page.waitForFunction(() => document.title === 'Stranger');
    const remove = async () => {
      await page.close();
      await this.browser.uninstallExtension(id);
      rmSync(folder, { recursive: true, force: true });
    };
    return { page, remove };
  }
}
