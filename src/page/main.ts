// What runs inside the web page: starts the page's script, once.
import { Page } from './page.ts';

/** In our own world of scripts, which the page cannot see: a script put in a second time ends the first. */
const KEY = Symbol.for('sourcemark.page');
const world = globalThis as { [KEY]?: Page };

world[KEY]?.end();
const page = new Page(document);
world[KEY] = page;
page.start();
