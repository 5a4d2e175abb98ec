// Messages: typed, answered once, and only to this extension's own parts.

import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import {
  answer,
  askBackground,
  askPage,
  type Handlers,
  MessageError,
  tellViews,
} from '../../../src/browser/dispatcher.ts';
import { analyze } from '../../../src/engine/analyze.ts';
import type fakeBrowser from './fake.ts';

const fake = browser as unknown as typeof fakeBrowser;
const OWN = { id: fake.runtime.id, tab: { id: 7 }, frameId: 0, url: 'https://example.com/' };
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
});

function background(handlers: Partial<Handlers<'background'>> = {}) {
  const readText: Handlers<'background'>['readText'] = ({ text }) => analyze(text);
  stops.push(answer('background', { readText, pageState: () => undefined, ...handlers }));
}

/** What the listeners answer to a raw message; undefined where none does. */
async function hear(message: unknown, sender: unknown = OWN): Promise<unknown> {
  return fake.runtime.onMessage.ask(message, sender);
}

const question = { to: 'background', kind: 'readText', request: { text: '', context: {} } };

test('a question to the background is answered', async () => {
  background();
  expect(await hear(question)).toMatchObject({ answer: { version: 1 } });
});

test('an error in a handler is the answer, in words', async () => {
  background({
    readText() {
      throw new Error('Too long');
    },
  });
  expect(await hear(question)).toEqual({ error: 'Too long' });
});

test.each([
  ['another extension', { ...OWN, id: 'somebody-else' }],
  ['a page without an extension', { ...OWN, id: undefined }],
])('a message from %s is refused', async (_who, sender) => {
  const readText = vi.fn();
  background({ readText });
  expect(await hear(question, sender)).toBeUndefined();
  expect(readText).not.toHaveBeenCalled();
});

test.each([
  ['another direction', { ...question, to: 'page' }],
  ['an unknown kind', { ...question, kind: 'formatDisk' }],
  ['a property of every object', { ...question, kind: 'constructor' }],
  ['no envelope', 'readText'],
  ['nothing', null],
])('%s is left to others: no answer', async (_what, message) => {
  background();
  expect(await hear(message)).toBeUndefined();
});

test('views hear the background, not a page’s script', async () => {
  const pageChanged = vi.fn();
  stops.push(answer('views', { pageChanged }));
  const message = { to: 'views', kind: 'pageChanged', request: { tabId: 7 } };
  expect(await hear(message)).toBeUndefined();
  expect(await hear(message, { id: fake.runtime.id })).toEqual({});
  expect(pageChanged).toHaveBeenCalledTimes(1);
});

test('asking gives the answer', async () => {
  vi.spyOn(fake.runtime, 'sendMessage').mockResolvedValue({ answer: { version: 1 } });
  expect(await askBackground('readText', { text: '', context: {} })).toEqual({ version: 1 });
});

test('a background that ends in the middle of an answer is asked again', async () => {
  const send = vi
    .spyOn(fake.runtime, 'sendMessage')
    .mockRejectedValueOnce(new Error('The message channel closed before a response was received.'))
    .mockResolvedValue({ answer: { version: 1 } });
  expect(await askBackground('readText', { text: '', context: {} })).toEqual({ version: 1 });
  expect(send).toHaveBeenCalledTimes(2);
});

test('but not for ever, and not when its answer is an error', async () => {
  const send = vi.spyOn(fake.runtime, 'sendMessage').mockRejectedValue(new Error('closed'));
  await expect(askBackground('readText', { text: '', context: {} })).rejects.toMatchObject({
    reason: 'unreachable',
  });
  expect(send).toHaveBeenCalledTimes(3);
  send.mockClear().mockResolvedValue({ error: 'Too long' });
  await expect(askBackground('readText', { text: '', context: {} })).rejects.toThrow('Too long');
  expect(send).toHaveBeenCalledTimes(1);
});

test('asking where nobody is: unreachable', async () => {
  vi.spyOn(fake.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  await expect(askPage(3, 'getPage', {})).rejects.toMatchObject({
    name: 'MessageError',
    reason: 'unreachable',
  });
  vi.spyOn(fake.tabs, 'sendMessage').mockResolvedValue(undefined);
  await expect(askPage(3, 'getPage', {})).rejects.toMatchObject({ reason: 'unreachable' });
});

test('an answer that is an error: failed, with its words', async () => {
  vi.spyOn(fake.tabs, 'sendMessage').mockResolvedValue({ error: 'No selection' });
  const asked = askPage(3, 'readSelection', {});
  await expect(asked).rejects.toThrow('No selection');
  await expect(asked).rejects.toBeInstanceOf(MessageError);
  await expect(asked).rejects.toMatchObject({ reason: 'failed' });
});

test('telling the views is no error where none is open', async () => {
  vi.spyOn(fake.runtime, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  await expect(tellViews('pageChanged', { tabId: 1 })).resolves.toBeUndefined();
});
