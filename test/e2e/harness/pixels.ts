// Looks at what the browser painted.

import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

/** A colour: red, green, blue, 0–255. */
export type Color = [red: number, green: number, blue: number];

/** A rectangle of the viewport in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture of the viewport or of a part of it. */
export async function picture(page: Page, box?: Box): Promise<PNG> {
  const bytes = await page.screenshot({ type: 'png', captureBeyondViewport: false });
  const whole = PNG.sync.read(Buffer.from(bytes));
  if (!box) return whole;
  const left = Math.max(0, Math.floor(box.x));
  const top = Math.max(0, Math.floor(box.y));
  const width = Math.min(whole.width - left, Math.ceil(box.width));
  const height = Math.min(whole.height - top, Math.ceil(box.height));
  if (width < 1 || height < 1) throw new Error('Outside the viewport');
  const part = new PNG({ width, height });
  PNG.bitblt(whole, part, left, top, width, height, 0, 0);
  return part;
}

/** The colour of one point of a picture, in its own pixels. */
export function colorAt(png: PNG, x: number, y: number): Color {
  const at = (Math.round(y) * png.width + Math.round(x)) * 4;
  return [png.data[at] as number, png.data[at + 1] as number, png.data[at + 2] as number];
}

/** How many of a picture's pixels have each colour, most frequent first. */
export function colors(png: PNG): { color: Color; count: number }[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < png.data.length; at += 4) {
    const key =
      ((png.data[at] as number) << 16) | ((png.data[at + 1] as number) << 8) | (png.data[at + 2] as number);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => ({ color: [key >> 16, (key >> 8) & 255, key & 255], count }));
}

/** How many pixels two pictures of the same size differ in. */
export function difference(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const same = [0, 1, 2].every((part) => a.data[at + part] === b.data[at + part]);
    if (!same) count += 1;
  }
  return count;
}

/** The rectangles of a passage of the page's text in the viewport, a line each; empty where it is not found. */
export async function boxesOf(page: Page, words: string): Promise<Box[]> {
  return page.evaluate((needle) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(needle);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + needle.length);
      // A passage that starts at a line's end has a rectangle without width there.
      return [...range.getClientRects()]
        .filter(({ width, height }) => width > 1 && height > 1)
        .map(({ x, y, width, height }) => ({ x, y, width, height }));
    }
    return [];
  }, words);
}

/** Scrolls a passage into the middle of the viewport. @returns its rectangles */
export async function scrollTo(page: Page, words: string): Promise<Box[]> {
  await page.evaluate((needle) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node.nodeValue ?? '').includes(needle)) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return;
    }
  }, words);
  return boxesOf(page, words);
}
