// Pages that mean harm, or are just very odd: the extension stays right, quiet and alive on them.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ARTICLES, articleOf } from './articles.ts';
import { until } from './harness/driver.ts';
import { inBothBrowsers } from './harness/harness.ts';

const [BRIDGE] = ARTICLES as [(typeof ARTICLES)[0]];

/** The article with a script of the page's that runs before anything else. */
function withScript(html: string, script: string): string {
  return html.replace('<head>', `<head><script>${script}</script>`);
}

/** How many ranges the extension's highlights hold, as the page sees them. */
async function markCount(page: Page): Promise<number> {
  return page.evaluate(() => {
    // Firefox cannot list the registry from here; its size and known names are enough.
    return CSS.highlights.size;
  });
}

inBothBrowsers('a page that overrides what it can reach', (stage) => {
  test('prototypes and globals: the article is read and marked as ever', async () => {
    const script = `
      const broken = () => { throw new Error('broken by the page'); };
      for (const name of ['map', 'filter', 'forEach', 'push', 'sort', 'find', 'some', 'flatMap']) Array.prototype[name] = broken;
      for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches']) Element.prototype[name] = broken;
      for (const name of ['createElement', 'createTreeWalker', 'createRange', 'caretPositionFromPoint']) Document.prototype[name] = broken;
      Range.prototype.getClientRects = broken;
      Object.defineProperty(Node.prototype, 'textContent', { get: () => 'LIES', configurable: true });
      Object.defineProperty(CharacterData.prototype, 'data', { get: () => 'LIES', configurable: true });
      Object.prototype.polluted = 'yes';
      Object.defineProperty(Object.prototype, 'answer', { value: { statements: [] }, writable: true, configurable: true });
      window.Highlight = broken; window.MutationObserver = broken; window.Promise = broken;
      JSON.parse = broken; String.prototype.slice = broken;`;
    const page = await stage.driver.open(
      stage.server.put('/overrides.html', withScript(BRIDGE.html, script)),
    );
    const { report, text } = await stage.driver.waitForStatus(page, 'read');
    expect(text).toContain(BRIDGE.quoted);
    expect(report?.sources.map((each) => each.name)).toContain(BRIDGE.speaker);
  });

  test('the registry of highlights cleared: marks come back or stay away, the card still tells the truth', async () => {
    const page = await stage.driver.openArticle(stage.server.put('/cleared.html', BRIDGE.html));
    await until(async () => (await markCount(page)) > 0, 'marks');
    await page.evaluate(() => {
      CSS.highlights.clear();
      CSS.highlights.set = () => {
        throw new Error('no more');
      };
    });
    expect((await stage.driver.pageState(page)).status).toBe('read');
    await page.evaluate(() => document.querySelector('article')?.append(document.createElement('p')));
    expect((await stage.driver.pageState(page)).status).toBe('read');
  });

  test('a million mutations: the extension still answers, and the page is still marked', async () => {
    const page = await stage.driver.openArticle(stage.server.put('/busy.html', BRIDGE.html));
    await page.evaluate(async () => {
      const box = document.body.appendChild(document.createElement('div'));
      for (let round = 0; round < 100; round += 1) {
        for (let index = 0; index < 5000; index += 1) {
          box.setAttribute('data-n', String(index));
          box.textContent = String(index);
        }
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    });
    const state = await stage.driver.waitForStatus(page, 'read');
    expect(state.report?.statements.length).toBeGreaterThan(2);
    expect(await stage.driver.hover(page, BRIDGE.quoted)).toContain(BRIDGE.speaker);
  });
});

inBothBrowsers('a page that is too much', (stage) => {
  test('fifty megabytes of text: an end is reached, and the next page is read', async () => {
    const url = stage.server.put('/heavy.html', BRIDGE.html);
    const page = await stage.driver.open(`${url}?plain`);
    await stage.driver.waitForStatus(page, 'read');
    // In one paragraph the browser itself would be laying it out for minutes.
    const paragraph = `<p style="content-visibility:auto">${'Nobody said a word about it. '.repeat(3_600)}</p>`;
    const heavy = BRIDGE.html.replace('</article>', `${paragraph.repeat(500)}</article>`);
    const big = await stage.driver.open(stage.server.put('/fifty.html', heavy));
    const state = await stage.driver.waitForStatus(big, 'error', 'read');
    expect(state.text.length).toBeLessThan(10_000_000);
    await big.close();
    const next = await stage.driver.openArticle(url);
    expect((await stage.driver.pageState(next)).report?.statements.length).toBeGreaterThan(2);
  });

  test('a hundred thousand quotation marks', async () => {
    const marks = '“'.repeat(50_000) + '"'.repeat(50_000);
    const html = BRIDGE.html.replace('</article>', `<p>${marks}</p></article>`);
    const page = await stage.driver.open(stage.server.put('/marks.html', html));
    const state = await stage.driver.waitForStatus(page, 'read', 'error');
    expect(state.status).toBe('read');
    expect(state.report?.sources.map((each) => each.name)).toContain(BRIDGE.speaker);
  });

  // At ten thousand Chromium's own layout ends the page, with or without an extension.
  test('two thousand elements inside each other', async () => {
    const script = `addEventListener('DOMContentLoaded', () => {
      let at = document.querySelector('article');
      for (let depth = 0; depth < 2000; depth += 1) at = at.appendChild(document.createElement('div'));
      at.textContent = 'The bottom.';
    });`;
    const page = await stage.driver.open(stage.server.put('/deep.html', withScript(BRIDGE.html, script)));
    const state = await stage.driver.waitForStatus(page, 'read', 'error');
    expect(state.status).toBe('read');
    expect(state.text).toContain(BRIDGE.quoted);
  });
});

inBothBrowsers('text that would be more than text', (stage) => {
  const topic = { slug: 'odd', place: 'Tarrow', matter: 'the old bridge', body: 'the works department' };

  test('markup and script in names and words are shown as text, in card and popup', async () => {
    const evil = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
    const { html } = articleOf({
      ...topic,
      official: ['Ruth Tanner', 'mayor of Tarrow'],
      critic: ['Tom Okafor', 'an engineer'],
      quotedMore: ` ${evil} `,
    });
    const page = await stage.driver.openArticle(stage.server.put('/markup.html', html));
    expect((await stage.driver.pageState(page)).text).toContain('onerror');
    const card = await stage.driver.hover(page, 'for three years');
    expect(card).toContain('Ruth Tanner');
    expect(
      await stage.driver.inCard(page, (root: ShadowRoot) => root.querySelectorAll('img, script').length),
    ).toBe(0);
    const popup = await stage.driver.openView('popup', page);
    await popup.waitForFunction(() => (document.body.textContent ?? '').includes('onerror'), { polling: 50 });
    expect(await popup.evaluate(() => document.querySelectorAll('img[src="x"], body script').length)).toBe(0);
    const pwned = () => (window as unknown as { pwned?: number }).pwned ?? 0;
    expect(await popup.evaluate(pwned)).toBe(0);
    expect(await page.evaluate(pwned)).toBe(0);
  });

  test('characters that turn the direction of writing cannot turn a name, lone surrogates break nothing', async () => {
    const { html } = articleOf({
      ...topic,
      official: ['Ruth \u202eTanner\u202c', 'mayor of Tarrow'],
      critic: ['Tom Okafor', 'an engineer'],
      quotedMore: ' SURROGATE ',
    });
    const script = `addEventListener('DOMContentLoaded', () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replace('SURROGATE', '\\ud83d cut \\udc00');
    });`;
    const page = await stage.driver.openArticle(stage.server.put('/bidi.html', withScript(html, script)));
    const card = await stage.driver.hover(page, 'for three years');
    expect(card).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const popup = await stage.driver.openView('popup', page);
    const list = await until(async () => {
      const drawn = await popup.evaluate(() => document.body.textContent ?? '');
      return drawn.includes('for three years') && drawn;
    }, 'the list');
    expect(list).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('a name that looks like the interface stands in an element of its own', async () => {
    const { html } = articleOf({
      ...topic,
      official: ['Record Firsthand', 'mayor of Tarrow'],
      critic: ['Level Five', 'an engineer'],
    });
    const page = await stage.driver.openArticle(stage.server.put('/names.html', html));
    await stage.driver.hover(page, 'for three years');
    const alone = await stage.driver.inCard(page, (root: ShadowRoot) =>
      [...root.querySelectorAll('*')].some(
        (each) => each.childElementCount === 0 && each.textContent?.trim() === 'Record Firsthand',
      ),
    );
    expect(alone).toBe(true);
  });
});

inBothBrowsers('others who would talk to us', (stage) => {
  test('a page finds no way to the background', async () => {
    const page = await stage.driver.openArticle(stage.server.put('/caller.html', BRIDGE.html));
    const before = await stage.driver.pageState(page);
    const answers = await page.evaluate(async (origin) => {
      const message = { to: 'background', kind: 'readText', request: { text: 'x', context: {} } };
      const heard: string[] = [];
      addEventListener('message', (event) => {
        if (event.data !== message && event.data?.kind !== message.kind)
          heard.push(JSON.stringify(event.data));
      });
      const api = globalThis as never as Record<string, { runtime?: { sendMessage?: unknown } } | undefined>;
      const reach = Boolean(api.chrome?.runtime?.sendMessage ?? api.browser?.runtime?.sendMessage);
      postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('sourcemark', { detail: message }));
      const files = ['manifest.json', 'src/page/main.js', 'icons/icon-16.png', 'src/views/popup.html'];
      const reached = await Promise.all(
        files.map((file) =>
          fetch(`${origin}/${file}`).then(
            () => file,
            () => null,
          ),
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { reach, heard, reached: reached.filter(Boolean) };
    }, stage.driver.origin);
    expect(answers).toEqual({ reach: false, heard: [], reached: [] });
    expect(await stage.driver.pageState(page)).toEqual(before);
  });

  test('another extension gets no answer', async () => {
    const { page, remove } = await stage.driver.installStranger();
    const outcome = await page.evaluate(async (id) => {
      const api = ((globalThis as never as Record<string, unknown>).browser ??
        (globalThis as never as Record<string, unknown>).chrome) as {
        runtime: { sendMessage(id: string, message: unknown): Promise<unknown> };
      };
      const message = { to: 'background', kind: 'readText', request: { text: 'x', context: {} } };
      return api.runtime.sendMessage(id, message).then(
        (answer) => JSON.stringify(answer ?? null),
        () => 'refused',
      );
    }, stage.driver.extensionId);
    expect(['refused', 'null']).toContain(outcome);
    await remove();
  });
});
