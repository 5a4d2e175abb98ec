// Which of the two palettes suits the page: measured from the background that the article stands on.

export type Palette = 'light' | 'dark';

/** Relative luminance above which dark ink reads better than light ink (where both contrasts meet). */
const MIDDLE = 0.179;

/**
 * Looks from the article's container outwards for the first background that is not transparent.
 * Reads computed styles of a handful of elements.
 */
export function paletteOf(container: Element): Palette {
  const view = container.ownerDocument.defaultView;
  for (let at: Element | null = container; at && view; at = parentOf(at)) {
    const color = parseColor(view.getComputedStyle(at).backgroundColor);
    if (color && color.alpha > 0.5) return luminance(color) > MIDDLE ? 'light' : 'dark';
  }
  // Nothing painted: the canvas shows, dark only where the page itself asks for a dark scheme.
  const scheme = view?.getComputedStyle(container.ownerDocument.documentElement).colorScheme ?? '';
  const prefersDark = view?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

interface Color {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Reads what browsers give as computed colours: `rgb()`, `rgba()`, `color(srgb …)`; others give null. */
export function parseColor(value: string): Color | null {
  const numbers = value
    .match(/-?[\d.]+(e-?\d+)?%?/g)
    ?.map((each) => (each.endsWith('%') ? Number.parseFloat(each) / 100 : Number(each)));
  if (!numbers || numbers.length < 3) return null;
  const scale = value.startsWith('rgb') ? 255 : value.startsWith('color(srgb') ? 1 : 0;
  if (scale === 0) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return { red: red / scale, green: green / scale, blue: blue / scale, alpha };
}

/** Relative luminance as WCAG defines it, 0 black to 1 white. */
export function luminance({ red, green, blue }: Color): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast that any text of ours must have, after WCAG 2. */
const LEAST_CONTRAST = 4.5;

/** Red, green and blue, 0 to 1, of a colour in HSL (degrees, and 0 to 1). */
function fromHsl(hue: number, saturation: number, lightness: number): Color {
  const part = (n: number) => {
    const k = (n + hue / 30) % 12;
    return (
      lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    );
  };
  return { red: part(0), green: part(8), blue: part(4), alpha: 1 };
}

/**
 * The lightness (in percent, at most 40) at which a hue can be read on white: 40 for blue, far less for yellow.
 */
export function depthOf(hue: number): number {
  for (let percent = 40; percent > 0; percent--)
    if (1.05 / (luminance(fromHsl(hue, 0.72, percent / 100)) + 0.05) >= LEAST_CONTRAST) return percent;
  return 0;
}
