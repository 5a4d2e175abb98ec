// The icons are there in the sizes that the manifest promises.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };

test.each(Object.entries(manifest.icons))(
  'the icon of %s pixels (npx tsx test/make/icons.ts)',
  (size, file) => {
    const png = PNG.sync.read(readFileSync(join(import.meta.dirname, '../../../public', file)));
    expect([png.width, png.height]).toEqual([Number(size), Number(size)]);
    // The corner is clear and the middle of the underline is not: drawn, on no ground of its own.
    expect(png.data[3]).toBeLessThan(60);
    expect(png.data[(Math.floor(png.height * 0.75) * png.width + png.width / 2) * 4 + 3]).toBe(255);
  },
);
