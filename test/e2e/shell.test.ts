// The shell stands: the extension loads, its pages open, its background answers.
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/harness.ts';

inBothBrowsers('the shell', (stage) => {
  test('opens the seed article and knows its tab', async () => {
    const page = await stage.driver.open(
      stage.server.put('/plain.html', '<title>Plain</title><p>Nothing here.'),
    );
    expect(await stage.driver.tabId(page)).toBeGreaterThanOrEqual(0);
    expect(await page.title()).toBe('Plain');
  });

  test('the background reads a text', async () => {
    const reply = await stage.driver.inExtension(
      (api: { runtime: { sendMessage(message: unknown): Promise<unknown> } }, message: unknown) =>
        api.runtime.sendMessage(message),
      { to: 'background', kind: 'readText', request: { text: '', context: {} } },
    );
    expect(reply).toMatchObject({ answer: { statements: [] } });
  });
});
