// The views in the installed extension: popup, panel and options against a real page and real storage.
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { GECKO_ID } from '../../vite.config.ts';
import { inFirefoxItself } from './harness/bidi.ts';
import { until } from './harness/driver.ts';
import { inBothBrowsers } from './harness/harness.ts';

const SHOP =
  '<!doctype html><title>Garden shop</title><h1>Spades</h1><p>“Best spade I ever had,” says Ann Lee, a gardener.</p><ul><li>Rakes: 9 €</ul>';
const GERMAN = `<!doctype html><html lang="de"><head><title>Brücke gesperrt</title>
<meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Brücke gesperrt"}</script>
</head><body><article><h1>Brücke gesperrt</h1>
<p>„Die Brücke ist nicht mehr sicher, und das wissen wir alle seit vielen Jahren“, sagte die Bürgermeisterin am Dienstag.</p>
<p>Der Rat der Stadt stritt sich danach lange über die Kosten und beschloss am Ende nichts, weil die Mehrheit fehlte.</p>
<p>Nach einem Gutachten, das der Verwaltung seit dem Herbst vorliegt, sind die Träger an mehreren Stellen durchgerostet.</p>
<p>Bis zur Reparatur fahren Autos über die Umgehung, was den Weg zum Krankenhaus um zwanzig Minuten länger macht.</p>
<p>Die Stadt hat vier Brücken, und diese ist die älteste von ihnen; sie wurde im Jahr 1911 dem Verkehr übergeben.</p>
<p>Im Frühjahr sollen die Arbeiten beginnen, sofern das Land seinen Anteil übernimmt, über den noch verhandelt wird.</p>
</article></body></html>`;

const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

/** Waits until a view shows these words. */
const shows = (view: Page, words: string) =>
  until(async () => (await textOf(view)).includes(words), `the words “${words}”`);

/** Clicks the first control that is called this. */
async function press(view: Page, name: string): Promise<void> {
  await until(
    () =>
      view.evaluate((wanted) => {
        const controls = [...document.querySelectorAll<HTMLElement>('button, summary, label')];
        const found = controls.find(
          (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === wanted,
        );
        found?.click();
        return found !== undefined;
      }, name),
    `the control “${name}”`,
  );
}

inBothBrowsers('views in the extension', (stage) => {
  const article = () => stage.driver.openArticle(stage.server.url('/seeds/ice-meeting.html'));

  beforeEach(async () => {
    await stage.driver.inExtension(
      async (api: { storage: Record<'local' | 'sync', { clear(): Promise<void> }> }) => {
        await api.storage.local.clear();
        await api.storage.sync.clear();
      },
    );
  });

  test('the popup lists what the page read', async () => {
    const page = await article();
    const popup = await stage.driver.openView('popup', page);
    await popup.waitForSelector('.source');
    const state = await stage.driver.pageState(page);
    const names = await popup.evaluate(() =>
      [...document.querySelectorAll('.source h3')].map((each) => each.textContent),
    );
    expect(names).toContain('Stephen Miller');
    expect(names.length).toBeLessThanOrEqual(state.report?.sources.length ?? 0);
    const counted = await popup.evaluate(() => document.querySelector('.summary-counts')?.textContent);
    expect(counted).toContain(`${state.report?.statements.length} statements`);
    expect(await textOf(popup)).toContain('It does not tell you whether they are true.');
    await popup.close();
    await page.close();
  });

  test('off for this site and on again, from the popup', async () => {
    const page = await article();
    const popup = await stage.driver.openView('popup', page);
    await popup.waitForSelector('.source');
    await press(popup, 'Turn off for 127.0.0.1');
    await shows(popup, 'You turned Sourcemark off for this site.');
    await stage.driver.waitForStatus(page, 'off-site');
    await press(popup, 'Turn on for 127.0.0.1');
    await popup.waitForSelector('.source');
    await popup.close();
    await page.close();
  });

  test('only when I click: the page waits, and is read when asked', async () => {
    const options = await stage.driver.openView('options');
    await options.waitForSelector('.option');
    await options.evaluate(() => document.querySelectorAll<HTMLElement>('input[name=when]')[1]?.click());
    await shows(options, 'Saved');
    const page = await stage.driver.open(stage.server.url('/seeds/ice-meeting.html'));
    await stage.driver.waitForStatus(page, 'click');
    const popup = await stage.driver.openView('popup', page);
    await shows(popup, 'Waiting for your click');
    await press(popup, 'Read this page');
    await popup.waitForSelector('.source');
    for (const each of [popup, page, options]) await each.close();
  });

  test('a correction shows in the popup at once, is listed in the options and gone when deleted there', async () => {
    const page = await article();
    const popup = await stage.driver.openView('popup', page);
    await popup.waitForSelector('.source');
    const words = '“Stephen Miller did not say many of the things';
    await until(
      () =>
        popup.evaluate((wanted) => {
          const item = [...document.querySelectorAll('.statement')].find((each) =>
            each.textContent?.includes(wanted),
          );
          item?.querySelector<HTMLElement>('.disclose')?.click();
          return item !== undefined;
        }, words),
      'the statement',
    );
    await press(popup, 'That’s wrong');
    await popup.waitForSelector('dialog[open]');
    await popup.evaluate(() => document.querySelector<HTMLElement>('input[value=remove]')?.click());
    await press(popup, 'Correct it');
    const listed = () =>
      popup.evaluate(
        (wanted) =>
          [...document.querySelectorAll('.statement .words')].some((each) =>
            each.textContent?.includes(wanted),
          ),
        words,
      );
    await until(async () => !(await listed()), 'the statement to go');
    const options = await stage.driver.openView('options');
    await shows(options, `Not a statement: ${words}`);
    await options.evaluate(() => document.querySelector<HTMLElement>('.corrections button')?.click());
    await shows(options, 'None yet.');
    await until(listed, 'the statement to come back in the popup');
    for (const each of [popup, options, page]) await each.close();
  });

  test('a page that is no article says so, and is read anyway', async () => {
    const page = await stage.driver.open(stage.server.put('/views-shop.html', SHOP));
    const popup = await stage.driver.openView('popup', page);
    await shows(popup, 'This does not look like a news article');
    await press(popup, 'Read this page anyway');
    await shows(popup, 'Best spade');
    await popup.close();
    await page.close();
  });

  test('a page in another language says which', async () => {
    const page = await stage.driver.open(stage.server.put('/views-german.html', GERMAN));
    const popup = await stage.driver.openView('popup', page);
    await shows(popup, 'Sourcemark reads English only so far.');
    expect(await textOf(popup)).toContain('German');
    await popup.close();
    await page.close();
  });

  test('a page that no extension may read says so', async () => {
    const page = await stage.driver.openExtensionPage('src/views/welcome.html');
    const popup = await stage.driver.openView('popup', page);
    await shows(popup, 'No extension may read this page');
    await popup.close();
    await page.close();
  });

  test('the panel follows the page beside it', async () => {
    const page = await article();
    const panel = await stage.driver.openView('panel', page, { width: 360, height: 800 });
    await panel.waitForSelector('.source');
    await page.goto(stage.server.put('/views-shop.html', SHOP));
    await shows(panel, 'This does not look like a news article');
    await panel.close();
    await page.close();
  });

  test('the welcome page speaks the language of the browser, and every view has a title', async () => {
    for (const view of ['popup', 'panel', 'options', 'welcome'] as const) {
      const opened = await stage.driver.openView(view);
      await until(() => opened.evaluate(() => document.body.textContent !== ''), 'the view');
      expect(await opened.title()).toContain('Sourcemark');
      expect(await opened.evaluate(() => document.documentElement.lang)).toBe('en');
      await opened.close();
    }
  });
});

/** What a click on the toolbar button does in Firefox, with all that the reader's click allows. */
const CLICK = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
  void button.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
})()`;

interface PopupApi {
  action: { openPopup(): Promise<void> };
  extension: { getViews(of: { type: 'popup' }): Window[] };
}

inBothBrowsers(
  'where the browser holds sites back',
  (stage, name) => {
    /** What stands in the toolbar's popup; null where none is open. */
    const popupText = (selector: string) =>
      stage.driver.inExtension(
        (api: PopupApi, wanted: string) =>
          api.extension.getViews({ type: 'popup' })[0]?.document.querySelector(wanted)?.textContent,
        selector,
      );

    test('nothing is read, it says why, and a click is enough', async () => {
      const page = await stage.driver.open(stage.server.url('/seeds/ice-meeting.html'));
      const view = await stage.driver.openView('popup', page);
      await shows(view, 'Nothing to read here yet');
      await view.close();
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await page.bringToFront();
      if (name === 'firefox') await inFirefoxItself(stage.driver.browser, CLICK);
      else {
        // Chromium's protocol lets us in as the reader's click does, but opens no popup.
        const extension = (await stage.driver.browser.extensions()).get(stage.driver.extensionId);
        if (!extension) throw new Error('The extension is not there');
        await page.triggerExtensionAction(extension);
        await stage.driver.inExtension((api: PopupApi) => api.action.openPopup());
        await until(
          async () => (await popupText('.notice h2')) === 'The browser holds this site back',
          'the popup that says why',
        );
        await stage.driver.inExtension((api: PopupApi) =>
          api.extension
            .getViews({ type: 'popup' })[0]
            ?.document.querySelector<HTMLElement>('.button-primary')
            ?.click(),
        );
      }
      expect(await until(() => popupText('.source h3'), 'the list in the popup')).toBeTruthy();
      await until(() => page.evaluate(() => CSS.highlights.size > 0), 'the marks on the page');
      await page.close();
    });
  },
  { withheld: true },
);
