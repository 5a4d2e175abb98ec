// @vitest-environment happy-dom
// The popup against a stand-in for the page: it opens, stays while a page is read again, and follows what changes.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/views/app.tsx';
import type { PageAnswer } from '../../src/views/outside.ts';
import { speak } from '../../src/views/text.ts';
import { firstSeen } from '../../src/views/use-page.ts';
import { STATES, standIn } from '../e2e/gallery/states.ts';
import { lookupIn } from '../e2e/gallery/words.ts';

beforeEach(() => speak('en', lookupIn('en')));
afterEach(() => {
  vi.useRealTimers();
  render(null, document.body);
});

/** Lets answers arrive and what they change be drawn. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 40));

/** A popup whose page answers with the state that `now` names; `changed` tells it that the page changed. */
async function popup(first: string) {
  let state = first;
  let heard: () => void = () => undefined;
  const { outside, asked } = standIn(first, 'popup');
  outside.page.ask = () => {
    const answer = STATES[state]?.() as PageAnswer | null;
    return answer === null ? new Promise(() => undefined) : Promise.resolve(answer);
  };
  outside.page.onChange = (listener) => {
    heard = listener;
    return () => undefined;
  };
  render(<App outside={outside} place="popup" />, document.body);
  await settle();
  return {
    outside,
    asked,
    async changed(next: string) {
      state = next;
      heard();
      await settle();
    },
  };
}

/** The list grows with the browser's turns: waits until a statement of it is drawn. */
const drawn = (id: string) =>
  vi.waitFor(() => {
    const item = document.querySelector<HTMLElement>(`[data-id="${id}"]`);
    if (!item) throw new Error(`${id} is not drawn`);
    return item;
  }, 30_000);

const text = () => document.body.textContent ?? '';
const has = (selector: string) => document.querySelector(selector) !== null;

test('before the page answers it says that it reads', async () => {
  await popup('loading');
  expect(has('.notice-reading')).toBe(true);
});

test('a page that is read again keeps its list until the new report is there', async () => {
  const view = await popup('read');
  expect(has('.source')).toBe(true);
  await view.changed('reading');
  expect(has('.source')).toBe(true);
  await view.changed('idle');
  expect(has('.source')).toBe(false);
  expect(has('.notice-idle')).toBe(true);
});

test('a page that is read for the first time says that it reads', async () => {
  const view = await popup('idle');
  await view.changed('reading');
  expect(has('.notice-reading')).toBe(true);
});

test('the report of a page that can no longer be reached goes', async () => {
  const view = await popup('read');
  await view.changed('browser');
  expect(text()).toContain('No extension may read this page');
});

test('an answer that comes late does not undo a later one', async () => {
  const view = await popup('read');
  let answerLate: (answer: PageAnswer) => void = () => undefined;
  const { ask } = view.outside.page;
  view.outside.page.ask = () =>
    new Promise((resolve) => {
      answerLate = resolve;
    });
  await view.changed('read');
  view.outside.page.ask = ask;
  await view.changed('off');
  answerLate(STATES.read?.() as PageAnswer);
  await settle();
  expect(has('.notice-off')).toBe(true);
});

test('storage that cannot be read is said, and the list shows all the same', async () => {
  await popup('storage');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('could not be read');
  expect(has('.source')).toBe(true);
});

test('corrections are read beside the page’s answer, and anew where the page is at another address', async () => {
  // Its patience with the page ends by the clock, which a busy machine is not to decide.
  vi.useFakeTimers();
  const { outside } = standIn('corrected', 'popup');
  const asked: string[] = [];
  const { corrections } = outside.store;
  outside.store.corrections = (url) => {
    asked.push(url);
    return corrections(url);
  };
  const answered = STATES.corrected?.() as PageAnswer & { page: { url: string } };
  let answerNow: () => void = () => undefined;
  outside.page.ask = () =>
    new Promise((resolve) => {
      answerNow = () => resolve(answered);
    });
  outside.page.address = async () => `${answered.page.url}#comments`;
  const first = firstSeen(outside);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual([`${answered.page.url}#comments`]);
  answerNow();
  expect((await first)?.article?.corrections.length).toBe(2);
  expect(asked.length).toBe(1);

  outside.page.address = async () => 'https://reader.example/';
  const second = firstSeen(outside);
  await vi.advanceTimersByTimeAsync(1);
  answerNow();
  expect((await second)?.article?.corrections.length).toBe(2);
  expect(asked.slice(1)).toEqual(['https://reader.example/', answered.page.url]);
});

test('denials are drawn when they are unfolded', async () => {
  await popup('read');
  expect(has('.answer')).toBe(false);
  const details = document.querySelector('.group-denials') as HTMLDetailsElement;
  expect(details.querySelector('.group-who')?.textContent).toContain('Laszlo Baksay');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await settle();
  expect(document.querySelector('.answer-denies .answered')?.textContent).toContain('horrible leaders');
});

test('a statement that is pointed at is lit, and put out again', async () => {
  const { asked } = await popup('read');
  const words = (await drawn('q20')).querySelector('.words') as HTMLElement;
  words.dispatchEvent(new Event('pointerenter'));
  words.dispatchEvent(new Event('pointerleave'));
  expect(asked.lit).toEqual([['q20'], []]);
});

test('hundreds of sources all arrive, the first at once', async () => {
  await popup('huge');
  expect(has('.source')).toBe(true);
  await vi.waitFor(() => expect(document.querySelectorAll('.source').length).toBe(400), 50_000);
});

test('in a private window nothing can be corrected, and it says why', async () => {
  const { asked } = await popup('private');
  ((await drawn('q20')).querySelector('.disclose') as HTMLElement).click();
  await settle();
  (document.querySelector('.details .actions button:last-child') as HTMLElement).click();
  await settle();
  expect(document.querySelector<HTMLButtonElement>('dialog [type=submit]')?.disabled).toBe(true);
  expect(document.querySelector('dialog')?.textContent).toContain('In private windows nothing is kept');
  expect(asked.articles).toEqual([]);
});
