// Pages that change under the marks: found again or dropped, never wrong; and nothing left behind.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Inspection } from '../../src/browser/messages.ts';
import { GECKO_ID } from '../../vite.config.ts';
import { until } from './harness/driver.ts';
import { inBothBrowsers } from './harness/harness.ts';
import { boxesOf, colors, picture } from './harness/pixels.ts';
import { MAYOR, newsPage, paragraphs, TEACHER, WORKS } from './page-fixture.ts';

/** How many pixels under the mayor's words are coloured. */
async function painted(page: Page): Promise<number> {
  const [box] = await boxesOf(page, MAYOR);
  const png = await picture(page, { ...box!, height: box!.height + 4 });
  return colors(png)
    .filter(({ color }) => Math.max(...color) - Math.min(...color) > 40)
    .reduce((sum, { count }) => sum + count, 0);
}

inBothBrowsers('a page that changes', (stage, name) => {
  const put = (html: string) => stage.server.put(`/follow-${Math.random().toString(36).slice(2)}.html`, html);
  const open = (extra: Partial<Parameters<typeof newsPage>[0]> = {}) =>
    stage.driver.openArticle(put(newsPage({ body: paragraphs(), ...extra })));
  /** The marks' words, once each of them reads back as the report means it. */
  const marked = async (page: Page) => {
    const { marks } = (await stage.driver.askPage(page, 'inspectMarks')) as Inspection;
    return marks.every((mark) => mark.words === mark.read) ? marks.map((mark) => mark.read).join('\n') : null;
  };
  const untilMarked = (page: Page, ...words: string[]) =>
    until(
      async () => {
        const all = await marked(page);
        return all !== null && words.every((each) => all.includes(each));
      },
      `marks on ${words.join(', ')}`,
    );

  test('keeps its marks when it sets the same text again', async () => {
    const page = await open();
    await page.evaluate(() => {
      for (const p of document.querySelectorAll('p'))
        p.innerHTML = p.innerHTML.replace('council', '<b>council</b>');
    });
    await untilMarked(page, MAYOR, WORKS, TEACHER);
    expect(await stage.driver.hover(page, 'We will build')).toContain('Tom Okafor');
  });

  test('marks text that comes later, as live blogs and "read more" do', async () => {
    const page = await open({
      style: '.more { display: none }',
      body: `${paragraphs(2)}${paragraphs().split('\n')[3]}<div class="more">${paragraphs(3).split('\n')[2]}</div>`,
    });
    expect(await marked(page)).not.toContain(WORKS);
    await page.evaluate(() => document.querySelector('.more')!.classList.remove('more'));
    await untilMarked(page, MAYOR, WORKS);
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent =
        '“The first stone will be laid on the tenth of May,” said Ann Lee, who heads the building office.';
      document.querySelector('#one')!.before(p);
    });
    await untilMarked(page, 'The first stone', MAYOR, WORKS);
  });

  test('drops the marks of words that are gone', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector('#three')!.remove());
    await until(async () => (await marked(page))?.includes(WORKS) === false, 'the mark to go');
    await untilMarked(page, MAYOR, TEACHER);
  });

  test('is read anew when it goes elsewhere without loading', async () => {
    const page = await open();
    await page.evaluate((html) => {
      history.pushState({}, '', '/next-story.html');
      document.title = 'Ferry back in service';
      document.querySelector('script[type="application/ld+json"]')!.textContent =
        '{"@type":"NewsArticle","headline":"Ferry back in service"}';
      document.querySelector('article')!.innerHTML = html;
    }, `<h1>Ferry back in service</h1><p>“The ferry runs again from Monday, and it will be on time,” said Harold Finch, the harbour master.</p><p>The service had stopped in January after the storm had broken the pier and sunk two of the smaller boats of the company.</p><p>“My customers have waited for this for months,” said Ben Lowry, who sells bread at the harbour.</p>`);
    const state = await until(async () => {
      const now = await stage.driver.pageState(page);
      return now.status === 'read' && now.text.includes('The ferry runs again') && now;
    }, 'the new article');
    expect(state.url).toContain('/next-story.html');
    expect(state.text).not.toContain(MAYOR);
    await untilMarked(page, 'The ferry runs again', 'My customers have waited');
    await page.evaluate(() => {
      history.pushState({}, '', '/');
      document.querySelector('script[type="application/ld+json"]')!.remove();
      document.querySelector('meta[property="og:type"]')!.remove();
      document.body.innerHTML = '<h1>Front page</h1><a href="#">News of the day</a>';
    });
    await stage.driver.waitForStatus(page, 'idle');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('keeps its marks when only the address changes', async () => {
    const page = await open();
    await page.evaluate(() => history.replaceState({}, '', '/the-same-story.html'));
    const state = await until(async () => {
      const now = await stage.driver.pageState(page);
      return now.url.includes('the-same-story') && now;
    }, 'the new address');
    expect(state.status).toBe('read');
    await untilMarked(page, MAYOR, WORKS, TEACHER);
  });

  test('becomes an article though it began empty', async () => {
    const page = await stage.driver.open(
      put('<!doctype html><html lang="en"><title>App</title><div id="app"></div>'),
    );
    await page.evaluate((html) => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = '{"@type":"NewsArticle","headline":"Council closes the old bridge"}';
      document.head.append(script);
      document.querySelector('#app')!.innerHTML = html;
    }, `<h1>Council closes the old bridge</h1>${paragraphs()}`);
    await stage.driver.waitForStatus(page, 'read');
    await untilMarked(page, MAYOR, WORKS);
  });

  test('keeps two articles apart, one below the other', async () => {
    const second = `<article><h1>Ferry back in service</h1><p>“The ferry runs again from Monday, and it will be on time,” said Harold Tanner, the harbour master of the town.</p><p>The service had stopped in January after the storm had broken the pier and sunk two of the smaller boats of the company.</p><p>“My customers have waited for this for months,” Tanner said, and he smiled for the first time that day.</p></article>`;
    const page = await open();
    await page.evaluate(
      (html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html),
      second,
    );
    await untilMarked(page, MAYOR, WORKS, 'The ferry runs again', 'My customers have waited');
    const { report, text } = await until(async () => {
      const state = await stage.driver.pageState(page);
      return state.text.includes('My customers') && state;
    }, 'the second article');
    const speaker = (words: string) => {
      const said = report!.statements.find((each) =>
        each.content.some(({ start, end }) => text.slice(start, end).includes(words)),
      );
      return report!.sources.find((each) => each.id === said?.source)?.name;
    };
    expect(speaker(MAYOR)).toBe('Ruth Tanner');
    expect(speaker('My customers')).toBe('Harold Tanner');
  });

  test('comes back from the back/forward cache with its marks', async () => {
    const page = await open();
    await page.goto(put('<!doctype html><title>Other</title><p>Elsewhere.'), { waitUntil: 'load' });
    // Not goBack(): a page that comes from the cache tells no load event.
    await page.evaluate(() => history.back());
    await until(() => page.evaluate(() => document.querySelector('#one') !== null), 'the way back');
    await page.bringToFront();
    await stage.driver.waitForStatus(page, 'read');
    await untilMarked(page, MAYOR, WORKS);
    expect(await stage.driver.hover(page, 'We will build')).toContain('Tom Okafor');
  });

  test('is left without a trace when the extension is removed, and hears no error', async () => {
    const page = await open({
      head: '<script>window.errors = []; addEventListener("error", (e) => errors.push(e.message)); addEventListener("unhandledrejection", (e) => errors.push(String(e.reason)))</script>',
    });
    expect(await painted(page)).toBeGreaterThan(0);
    await stage.driver.browser.uninstallExtension(
      name === 'firefox' ? GECKO_ID : new URL(`${stage.driver.origin}/`).hostname,
    );
    await until(async () => {
      // The old script looks when the pointer comes to rest; Firefox ends it, and its styles, at once.
      await page.mouse.move(300 + Math.random() * 50, 300 + Math.random() * 50);
      await new Promise((resolve) => setTimeout(resolve, 400));
      return (await painted(page)) === 0;
    }, 'the marks to go');
    expect(await page.evaluate(() => document.querySelector('sourcemark-card'))).toBeNull();
    expect(await page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
  });
});
