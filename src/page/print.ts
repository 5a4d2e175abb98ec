// On paper: a legend behind the article, only where the reader asked for printed marks, only while it is printed.
import { getMessage } from '../browser/api.ts';

const HOST = 'sourcemark-legend';
/** The lines as marks.css draws them on paper. */
const LINES = [
  ['level5', 'double 3px'],
  ['level4', 'solid 2px'],
  ['level3', 'dashed 2px'],
  ['level2', 'dotted 2.5px'],
  ['level1', 'wavy 1.5px'],
] as const;

/** Puts the legend there before printing and takes it away afterwards, until the signal aborts. */
export function watchPrinting(document: Document, wanted: () => boolean, signal: AbortSignal): void {
  const view = document.defaultView!;
  let host: HTMLElement | null = null;
  const remove = () => {
    host?.remove();
    host = null;
  };
  view.addEventListener(
    'beforeprint',
    () => {
      remove();
      if (!wanted()) return;
      host = legend(document);
      document.body.append(host);
    },
    { signal },
  );
  view.addEventListener('afterprint', remove, { signal });
  signal.addEventListener('abort', remove);
}

function legend(document: Document): HTMLElement {
  const host = document.createElement(HOST);
  const list = document.createElement('p');
  // By property: a page's policy may forbid the attribute.
  list.style.cssText = 'font: 10pt/1.6 sans-serif; color: #000; margin: 16pt 0';
  for (const [key, line] of LINES) {
    const entry = document.createElement('span');
    entry.textContent = getMessage(key);
    entry.style.textDecoration = `underline ${line} #444`;
    entry.style.textUnderlineOffset = '0.18em';
    entry.style.marginInlineEnd = '14pt';
    list.append(entry, ' ');
  }
  const standing = document.createElement('span');
  standing.textContent = `Sourcemark. ${getMessage('profileStanding')}`;
  list.append(document.createElement('br'), standing);
  host.attachShadow({ mode: 'closed' }).append(list);
  return host;
}
