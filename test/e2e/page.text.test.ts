// The article's text on pages as they are published: every mark stands on the words that the report means.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Inspection } from '../../src/browser/messages.ts';
import { type Driver, until } from './harness/driver.ts';
import { inBothBrowsers } from './harness/harness.ts';
import { colors, picture } from './harness/pixels.ts';
import { newsPage, paragraphs } from './page-fixture.ts';

async function inspect(driver: Driver, page: Page): Promise<Inspection> {
  return (await driver.askPage(page, 'inspectMarks')) as Inspection;
}

/** Words that the marks stand on, as read back from the page. */
async function marked(driver: Driver, page: Page): Promise<string[]> {
  const { marks } = await inspect(driver, page);
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) expect(mark.read).toBe(mark.words);
  return marks.map((mark) => mark.read);
}

inBothBrowsers('the text of a page', (stage) => {
  test('is the article without what stands around and between', async () => {
    const page = await stage.driver.openArticle(stage.server.url('/fixtures/harbour.html'));
    const { text, context } = await stage.driver.pageState(page);
    expect(text).toMatch(/^The old sea wall gave way in January/);
    for (const other of [
      'newsletter',
      'Photograph',
      'Related',
      'Ferry service',
      'smaller version',
      'since 1871',
      'Weather',
      'advertisement',
    ])
      expect(text).not.toContain(other);
    expect(text.split('\n\n').length).toBe(11);
    expect(context).toMatchObject({
      name: 'Harbour wall to be rebuilt after storm',
      outlet: 'The Quay Times',
      byline: ['Ines Calder'],
      language: 'en-GB',
    });
    const [link] = context.links ?? [];
    expect([text.slice(link?.start, link?.end), link?.href]).toEqual([
      'old wall',
      'https://example.com/wall',
    ]);
  });

  test('finds its words through entities, soft hyphens, ligatures, inline tags and gaps', async () => {
    const page = await stage.driver.openArticle(stage.server.url('/fixtures/harbour.html'));
    const words = (await marked(stage.driver, page)).join('\n');
    for (const said of [
      'We will rebuild the wall & make it higher',
      'The emergency fund was emptied years ago, and everybody',
      'Official warnings were filed in 2019',
      'I told them that the old wall would not hold',
      'The sea does not wait for committees',
      'We asked for money every year',
      'Nobody may enter the pier',
      'My shop was under water',
    ])
      expect(words).toContain(said);
  });

  test('goes into open shadow roots, and the card shows there', async () => {
    const body = `${paragraphs(2)}<news-quote><template shadowrootmode="open"><p>“The ferry will run twice an hour from June,” said Harold Finch, the harbour master of the town.</p></template></news-quote>`;
    const page = await stage.driver.openArticle(stage.server.put('/shadow.html', newsPage({ body })));
    expect((await marked(stage.driver, page)).join('\n')).toContain('The ferry will run twice');
    const box = await page.evaluate(() => {
      const text = document.querySelector('news-quote')!.shadowRoot!.querySelector('p')!.firstChild!;
      const range = document.createRange();
      range.setStart(text, 4);
      range.setEnd(text, 20);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(1, 1);
    await page.mouse.move(box.x, box.y, { steps: 3 });
    const card = await until(() => stage.driver.cardText(page), 'the card in the shadow root');
    expect(card).toContain('Harold Finch');
  });

  test('is read in a frame of the same origin that fills the page, as readers show it', async () => {
    const inner = stage.server.put('/reader-text.html', newsPage({ body: paragraphs().repeat(5) }));
    const page = await stage.driver.openArticle(
      stage.server.put(
        '/reader.html',
        `<!doctype html><html lang="en"><title>Reader</title><body style="margin: 0"><iframe src="${inner}" style="border: 0; width: 100%; height: 780px"></iframe>`,
      ),
    );
    expect((await marked(stage.driver, page)).join('\n')).toContain('The bridge is not safe');
    const { url } = await stage.driver.pageState(page);
    expect(url).toContain('/reader.html');
    const frame = page.frames().find((each) => each.url() === inner)!;
    const at = await frame.evaluate(() => {
      const { x, y } = document.querySelector('#three')!.getBoundingClientRect();
      return { x: x + 40, y: y + 12, marks: CSS.highlights.size };
    });
    expect(at.marks).toBeGreaterThan(0);
    const painted = colors(await picture(page, { x: at.x, y: at.y - 12, width: 200, height: 30 }));
    expect(painted.some(({ color }) => Math.max(...color) - Math.min(...color) > 40)).toBe(true);
    await page.mouse.move(1, 1);
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await until(
      () => frame.evaluate(() => document.querySelector('sourcemark-card') !== null),
      'the card in the frame',
    );
  });

  test('in a right-to-left page leaves the page in order', async () => {
    const url = stage.server.put('/rtl.html', newsPage({ body: paragraphs(), html: 'lang="en" dir="rtl"' }));
    const page = await stage.driver.openArticle(url);
    await marked(stage.driver, page);
    expect(await page.evaluate(() => document.dir)).toBe('rtl');
    expect(await stage.driver.hover(page, 'We will build')).toContain('Tom Okafor');
  });

  test('of a selection is the selection and nothing else', async () => {
    const page = await stage.driver.open(
      stage.server.put('/notes.html', `<!doctype html><title>Notes</title><h1>Notes</h1>${paragraphs()}`),
    );
    await stage.driver.waitForStatus(page, 'idle');
    await page.evaluate(() => {
      const text = document.querySelector('#three')!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 0, text, text.textContent!.length);
    });
    const state = (await stage.driver.askPage(page, 'readSelection')) as { text: string; status: string };
    expect(state.text).toMatch(/^“We will build a new one.*city\.$/);
    expect(await page.evaluate(() => String(getSelection()))).toContain('We will build');
  });

  test.each([
    [
      'a home page',
      '/',
      `<title>News</title><meta property="og:type" content="website">${'<a href="#x">“We will see,” said the minister on Monday</a> '.repeat(40)}`,
    ],
    [
      'a forum',
      '/forum/thread/17',
      `<title>Thread</title>${'<div class="post"><p>He said that she told me it was according to the plan, and I said so to everybody there.</p></div>'.repeat(12)}`,
    ],
    [
      'a product',
      '/p/1',
      `<title>Lamp</title><script type="application/ld+json">{"@type":"Product","name":"Lamp"}</script>${'<p>“Best lamp that I have ever owned,” said a buyer who told us so himself.</p>'.repeat(9)}`,
    ],
    [
      'fiction',
      '/whale',
      `<title>The Whale</title>${'<p>“I would rather not,” said he, and I told him to leave the room at once, whatever he said to that.</p>'.repeat(30)}`,
    ],
  ])('%s is left alone', async (_what, path, html) => {
    const page = await stage.driver.open(stage.server.put(path, `<!doctype html><html lang="en">${html}`));
    const state = await stage.driver.waitForStatus(page, 'idle');
    expect(state.report).toBeNull();
    expect((await inspect(stage.driver, page)).article).toBe(false);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});
