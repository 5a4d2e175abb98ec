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

  const ask = (message: unknown) =>
    stage.driver.inExtension(
      (api: { runtime: { sendMessage(message: unknown): Promise<unknown> } }, sent: unknown) =>
        api.runtime.sendMessage(sent),
      message,
    );
  const question = { to: 'background', kind: 'readText', request: { text: '', context: {} } };

  test('the background reads a text, and does so again after the browser ended it', async () => {
    expect(await ask(question)).toMatchObject({ answer: { statements: [] } });
    await stage.driver.stopBackground();
    expect(await ask(question)).toMatchObject({ answer: { statements: [] } });
  });

  test('the background answers with an error what it cannot read', async () => {
    const request = { text: 'word '.repeat(500_000), context: {} };
    expect(await ask({ ...question, request })).toEqual({ error: expect.stringContaining('too long') });
  });
});
