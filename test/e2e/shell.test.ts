// The shell stands: the extension loads, its pages open, its background answers.
import { expect, test } from 'vitest';
import { until } from './harness/driver.ts';
import { inBothBrowsers } from './harness/harness.ts';

inBothBrowsers('the shell', (stage) => {
  test('opens the seed article and knows its tab', async () => {
    const page = await stage.driver.open(
      stage.server.put('/plain.html', '<title>Plain</title><p>Nothing here.'),
    );
    expect(await stage.driver.tabId(page)).toBeGreaterThanOrEqual(0);
    expect(await page.title()).toBe('Plain');
  });

  test('welcomes the reader once, when it is installed', async () => {
    const welcomes = () =>
      stage.driver.inExtension(
        (api: { extension: { getViews(filter: unknown): Window[] } }) =>
          api.extension
            .getViews({ type: 'tab' })
            .filter((each) => each.location.href.includes('welcome.html')).length,
      );
    // One is the tests' own.
    await stage.driver.controlPage();
    await until(async () => (await welcomes()) === 2, 'the welcome page');
    await stage.driver.stopBackground();
    await ask(question);
    expect(await welcomes()).toBe(2);
  });

  test('offers its commands with at most four keys suggested', async () => {
    const commands = await stage.driver.inExtension(
      (api: { commands: { getAll(): Promise<{ name: string; description: string; shortcut: string }[]> } }) =>
        api.commands.getAll(),
    );
    const own = commands.filter(({ name }) => !name.startsWith('_execute'));
    expect(own.map(({ name }) => name).sort()).toEqual([
      'next-statement',
      'open-panel',
      'pin-card',
      'previous-statement',
    ]);
    for (const { description } of own) expect(description).not.toMatch(/^$|__MSG/);
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
