// Firefox's own protocol, which puppeteer speaks but does not publish.
import type { Browser, Page } from 'puppeteer-core';

interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Sends one command of the WebDriver BiDi protocol. */
export async function bidi(browser: Browser, method: string, params: unknown): Promise<unknown> {
  return (await (browser as unknown as { connection: Connection }).connection.send(method, params)).result;
}

/** The protocol's name for a page. */
export function bidiContext(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/**
 * Runs an expression with the rights of Firefox itself (it was started with --remote-allow-system-access).
 * @returns the expression's value, which must be serializable; promises are awaited
 */
export async function inFirefoxItself(browser: Browser, expression: string): Promise<unknown> {
  const tree = (await bidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const answer = (await bidi(browser, 'script.evaluate', {
    expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  })) as Evaluated;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(answer.result?.value ?? 'null');
}
