// What runs inside the web page: starts the page's script, once.
import { articleDocument } from './frame.ts';
import { Page } from './page.ts';

/** In our own world of scripts, which the page cannot see: a script put in a second time ends the first. */
const KEY = Symbol.for('sourcemark.page');
const world = globalThis as { [KEY]?: Page };

function start(): void {
  world[KEY]?.end();
  const page = new Page(articleDocument(document));
  world[KEY] = page;
  page.start();
}

start();
// A frame may hold the article, and come after the page around it.
if (document.readyState !== 'complete' && document.querySelector('iframe'))
  addEventListener('load', () => articleDocument(document) !== document && start(), { once: true });
