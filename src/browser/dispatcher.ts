// Typed messages: who asks whom what, over the raw ones of the browser's API.
import { extensionId, isAlive, onMessage, type Sender, type Stop, sendRuntime, sendTab } from './api.ts';
import type { Messages, ToBackground, ToPage, ToViews } from './messages.ts';

type To = keyof Messages;
type Kind<D extends To> = Extract<keyof Messages[D], string>;
type Shape = { request: unknown; answer: unknown };
type RequestOf<T> = T extends Shape ? T['request'] : never;
type AnswerOf<T> = T extends Shape ? T['answer'] : never;

/** A handler for every message of one direction. */
export type Handlers<D extends To> = {
  [K in Kind<D>]: (
    request: RequestOf<Messages[D][K]>,
    sender: Sender,
  ) => AnswerOf<Messages[D][K]> | Promise<AnswerOf<Messages[D][K]>>;
};

interface Envelope {
  to: To;
  kind: string;
  request: unknown;
}

/**
 * A question that got no answer. `unreachable`: nobody of ours is there (a page that no extension may read, or
 * opened before the extension; an extension that was updated under the page). `failed`: the answer was an
 * error, and the message says which.
 */
export class MessageError extends Error {
  override name = 'MessageError';
  constructor(
    readonly reason: 'unreachable' | 'failed',
    message: string,
  ) {
    super(message);
  }
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to, kind } = message as Partial<Envelope>;
  return typeof to === 'string' && typeof kind === 'string';
}

/** Whether the sender may ask this direction: only this extension, and views hear the background alone. */
function mayAsk(to: To, sender: Sender): boolean {
  if (sender.id !== extensionId()) return false;
  return to !== 'views' || sender.tabId === null;
}

/**
 * Answers every message to one direction; call it once, at the top level, so that a woken background hears the
 * message that woke it. Messages from web pages and other extensions are left without an answer.
 * @returns a function that stops answering
 */
export function answer<D extends To>(to: D, handlers: Handlers<D>): Stop {
  return onMessage((message, sender) => {
    if (!isEnvelope(message) || message.to !== to || !mayAsk(to, sender)) return undefined;
    if (!Object.hasOwn(handlers, message.kind)) return undefined;
    const handler = handlers[message.kind as Kind<D>];
    return respond(() => handler(message.request as never, sender));
  });
}

async function respond(handle: () => unknown): Promise<{ answer?: unknown; error?: string }> {
  try {
    return { answer: await handle() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function ask(send: () => Promise<unknown>): Promise<unknown> {
  let reply: { answer?: unknown; error?: string } | undefined;
  try {
    reply = (await send()) as typeof reply;
  } catch (error) {
    throw new MessageError('unreachable', error instanceof Error ? error.message : String(error));
  }
  if (typeof reply !== 'object' || reply === null) throw new MessageError('unreachable', 'Nobody answered.');
  if (reply.error !== undefined) throw new MessageError('failed', reply.error);
  return reply.answer;
}

/** How often a question to the background is put again when it ended under it. */
const AGAIN = 2;

/**
 * Asks the background. The browser may end it in the middle of an answer; it keeps nothing, so the question is simply
 * put again, which wakes it. @throws MessageError
 */
export async function askBackground<K extends Kind<'background'>>(
  kind: K,
  request: RequestOf<ToBackground[K]>,
): Promise<AnswerOf<ToBackground[K]>> {
  const envelope: Envelope = { to: 'background', kind, request };
  for (let left = AGAIN; ; left -= 1) {
    try {
      return (await ask(() => sendRuntime(envelope))) as AnswerOf<ToBackground[K]>;
    } catch (error) {
      const ended = error instanceof MessageError && error.reason === 'unreachable' && isAlive();
      if (!ended || left === 0) throw error;
    }
  }
}

/**
 * Asks the page in a tab (its top frame). @throws MessageError, `unreachable` where our script does not run there
 */
export async function askPage<K extends Kind<'page'>>(
  tabId: number,
  kind: K,
  request: RequestOf<ToPage[K]>,
): Promise<AnswerOf<ToPage[K]>> {
  const envelope: Envelope = { to: 'page', kind, request };
  return (await ask(() => sendTab(tabId, envelope))) as AnswerOf<ToPage[K]>;
}

/** Tells the open views; that none is open is no error. */
export async function tellViews<K extends Kind<'views'>>(
  kind: K,
  request: RequestOf<ToViews[K]>,
): Promise<void> {
  const envelope: Envelope = { to: 'views', kind, request };
  await sendRuntime(envelope).catch(() => undefined);
}
