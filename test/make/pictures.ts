// Makes pictures of every view in every state, light and dark, in both browsers: npm run pictures [-- WORD].
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { galleryBrowser } from '../e2e/gallery/browser.ts';
import { openScene, SCENES } from '../e2e/gallery/scenes.ts';
import { serveGallery } from '../e2e/gallery/serve.ts';

const FOLDER = join(import.meta.dirname, '../../pictures');
/** Only scenes whose name begins with this word; browsers and colours by their names. */
const words = process.argv.slice(2);
const wanted = (name: string, among: string[]) => {
  const given = words.filter((word) => among.some((each) => each.startsWith(word)));
  return given.length === 0 || given.some((word) => name.startsWith(word));
};
const BROWSERS = ['chrome', 'firefox'] as const;
const COLOURS = ['light', 'dark'];
const NAMES = SCENES.map(({ name }) => name);

const gallery = await serveGallery();
mkdirSync(FOLDER, { recursive: true });
let made = 0;
try {
  for (const name of BROWSERS.filter((each) => wanted(each, [...BROWSERS]))) {
    for (const colour of COLOURS.filter((each) => wanted(each, COLOURS))) {
      const browser = await galleryBrowser(name, colour === 'dark');
      try {
        const page = await browser.newPage();
        for (const scene of SCENES.filter((each) => wanted(each.name, NAMES))) {
          await openScene(page, scene, gallery.address(scene.view, scene.state, scene.language));
          const path = join(FOLDER, `${scene.name}-${colour}-${name}.png`) as `${string}.png`;
          const sheet = scene.view === 'options' || scene.view === 'welcome';
          await page.screenshot({ path, fullPage: sheet });
          made += 1;
        }
      } finally {
        await browser.close();
      }
    }
  }
} finally {
  await gallery.stop();
}
console.log(`${made} pictures in ${FOLDER}`);
