// Why a page does not answer, told from its address.
import { expect, test } from 'vitest';
import { whyUnreadable } from '../../src/views/extension.ts';
import { fileName } from '../../src/views/saving.ts';

test.each([
  ['chrome://settings/', false, 'browser'],
  ['about:addons', false, 'browser'],
  ['moz-extension://abc/src/views/options.html', false, 'browser'],
  ['view-source:https://news.example/', false, 'browser'],
  ['https://chromewebstore.google.com/detail/x', true, 'store'],
  ['https://chrome.google.com/webstore/detail/x', true, 'store'],
  ['https://chrome.google.com/other', true, 'absent'],
  ['https://addons.mozilla.org/firefox/', true, 'store'],
  ['https://news.example/report.PDF', true, 'pdf'],
  ['https://news.example/report.pdf?page=2', true, 'pdf'],
  ['https://news.example/about-a-pdf', true, 'absent'],
  ['file:///home/ann/report.pdf', false, 'pdf'],
  ['file:///home/ann/article.html', false, 'file'],
  ['https://news.example/a', true, 'absent'],
  ['https://news.example/a', false, 'withheld'],
  ['', false, 'hidden'],
  [null, false, 'hidden'],
] as const)('%s with access %s: %s', (url, access, why) => {
  expect(whyUnreadable(url, access)).toBe(why);
});

test.each([
  ['ICE leaders told: “Arrest more!”', 'sourcemark-ice-leaders-told-arrest-more.md'],
  ['Ärger über Brücken', 'sourcemark-arger-uber-brucken.md'],
  ['../../etc/passwd', 'sourcemark-etc-passwd.md'],
  ['', 'sourcemark-report.md'],
  ['…', 'sourcemark-report.md'],
])('a file’s name from the title %j', (title, name) => {
  expect(fileName(title, 'md')).toBe(name);
});

test('a long title gives a short name', () => {
  expect(fileName('word '.repeat(60), 'csv').length).toBeLessThanOrEqual('sourcemark-.csv'.length + 60);
});
