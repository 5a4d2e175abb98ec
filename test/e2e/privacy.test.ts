// No request leaves the browser because of the extension: ten articles are read, looked at and listed behind a proxy.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ARTICLES } from './articles.ts';
import { Driver } from './harness/driver.ts';
import { BROWSERS } from './harness/harness.ts';
import { RecordingProxy } from './harness/proxy.ts';
import { PageServer } from './harness/server.ts';

/** Hosts that the browsers themselves ask with or without extensions (updates, certificates, captive portals). */
const BROWSERS_OWN =
  /(^|\.)(mozilla\.(org|com|net)|firefox\.com|mozgcp\.net|mozaws\.net|googleapis\.com|google\.com|gvt1\.com|gstatic\.com|digicert\.com)$/;

function hostOf(address: string): string {
  return address.includes('://') ? new URL(address).hostname : (address.split(':')[0] as string);
}

describe.each(BROWSERS)('privacy (%s)', (name) => {
  let proxy: RecordingProxy;
  let server: PageServer;
  let driver: Driver;

  beforeAll(async () => {
    proxy = await RecordingProxy.start();
    server = await PageServer.start();
    driver = await Driver.launch(name, inject('builds')[name], proxy.options());
  });
  afterAll(async () => {
    await driver?.close();
    await server?.stop();
    await proxy?.stop();
  });

  test('ten articles are read without a request but the reader’s own', async () => {
    const expected = new Set<string>();
    for (const { path, html, quoted, speaker } of ARTICLES) {
      expected.add(server.put(path, html));
      const page = await driver.openArticle(server.url(path));
      expect(await driver.hover(page, quoted)).toContain(speaker);
      const popup = await driver.openView('popup', page);
      await popup.waitForFunction(
        (words) => (document.body.textContent ?? '').includes(words),
        { polling: 50 },
        speaker,
      );
      await popup.close();
      await page.close();
    }
    for (const view of ['options', 'welcome', 'panel'] as const) await (await driver.openView(view)).close();
    await driver.stopBackground();

    expected.add(`${server.origin}/favicon.ico`);
    // The recording works: it has seen the pages.
    for (const { path } of ARTICLES) expect(proxy.asked).toContain(server.url(path));
    const others = proxy.asked.filter((each) => !expected.has(each) && !BROWSERS_OWN.test(hostOf(each)));
    expect(others).toEqual([]);
    console.log(`${name}: ${proxy.asked.length} requests seen, of them the browser’s own:`, [
      ...new Set(proxy.asked.filter((each) => BROWSERS_OWN.test(hostOf(each))).map(hostOf)),
    ]);
  });

  test('the extension’s pages may not even ask', async () => {
    const url = server.put('/asked.txt', 'x');
    const before = proxy.asked.length;
    const outcome = await driver.inExtension(async (_api: never, address: string) => {
      try {
        await fetch(address);
        return 'answered';
      } catch {
        return 'refused';
      }
    }, url);
    expect(outcome).toBe('refused');
    expect(proxy.asked.slice(before)).not.toContain(url);
  });
});
