// @vitest-environment happy-dom
// The popup against a stand-in for the page: it opens, stays while a page is read again, and follows what changes.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../src/views/app.tsx';
import type { PageAnswer } from '../../src/views/outside.ts';
import { speak } from '../../src/views/text.ts';
import { STATES, standIn } from '../e2e/gallery/states.ts';
import { lookupIn } from '../e2e/gallery/words.ts';

beforeEach(() => speak('en', lookupIn('en')));
afterEach(() => render(null, document.body));

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

test('a statement that is pointed at is lit, and put out again', async () => {
  const { asked } = await popup('read');
  const words = document.querySelector('[data-id="q20"] .words') as HTMLElement;
  words.dispatchEvent(new Event('pointerenter'));
  words.dispatchEvent(new Event('pointerleave'));
  expect(asked.lit).toEqual([['q20'], []]);
});

test('hundreds of sources all arrive, the first at once', async () => {
  await popup('huge');
  expect(has('.source')).toBe(true);
  for (let turns = 0; turns < 40 && document.querySelectorAll('.source').length < 400; turns += 1)
    await settle();
  expect(document.querySelectorAll('.source').length).toBe(400);
});

test('in a private window nothing can be corrected, and it says why', async () => {
  const { asked } = await popup('private');
  (document.querySelector('[data-id="q20"] .disclose') as HTMLElement).click();
  await settle();
  (document.querySelector('.details .actions button:last-child') as HTMLElement).click();
  await settle();
  expect(document.querySelector<HTMLButtonElement>('dialog [type=submit]')?.disabled).toBe(true);
  expect(document.querySelector('dialog')?.textContent).toContain('In private windows nothing is kept');
  expect(asked.articles).toEqual([]);
});
