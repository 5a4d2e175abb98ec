// The library in a browser: a page imports the module and reads the seed article with it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import type { Report } from '../../src/engine/report.ts';
import { buildLibrary } from '../make/library.ts';
import { inBothBrowsers } from './harness/harness.ts';

inBothBrowsers('the library', (stage) => {
  test('gives the same report as in Node', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourcemark-lib-'));
    try {
      await buildLibrary(folder);
      stage.server.put('/sourcemark.js', readFileSync(join(folder, 'index.js'), 'utf8'));
    } finally {
      rmSync(folder, { recursive: true });
    }
    const html = `<title>Uses it</title><script type="module">
      import { analyze } from '/sourcemark.js';
      globalThis.analyze = analyze;
    </script>`;
    const page = await stage.driver.open(stage.server.put('/uses-library.html', html));
    await page.waitForFunction(() => 'analyze' in globalThis);
    const text = readFileSync('seeds/ice-meeting.txt', 'utf8');
    // As JSON: Firefox hands an object that stands in a report twice over only once.
    const json = await page.evaluate(
      (article) =>
        JSON.stringify((globalThis as unknown as { analyze(text: string): Report }).analyze(article)),
      text,
    );
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(analyze(text))));
  });
});
