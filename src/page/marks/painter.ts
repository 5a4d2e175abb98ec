// Paints the marks by the CSS Custom Highlight API. Keeps its own list: Firefox cannot read the registry back.
import type { Settings } from '../../browser/settings.ts';
import type { Report, Span } from '../../engine/report.ts';
import type { Places } from '../article/places.ts';
import { depthOf, type Palette } from './palette.ts';
import { PARTS, type Part, type Passage, passagesOf } from './passages.ts';

const PREFIX = 'sourcemark';
/** How long a statement flashes, in milliseconds. */
const FLASH = 1200;

/** One statement's ranges with what they were painted for. */
export interface Painted {
  passage: Passage;
  ranges: Range[];
}

/** The marks of one page. `clear` takes everything back. */
export class Painter {
  private readonly names = new Map<string, Highlight>();
  private painted: Painted[] = [];
  private palette: Palette = 'light';
  private flashing: ReturnType<typeof setTimeout> | null = null;
  private sheet: CSSStyleSheet | null = null;

  /** The article's own window: each has a registry, and makes the objects that go into it. */
  private readonly view: Window & typeof globalThis;

  constructor(private readonly document: Document) {
    this.view = document.defaultView!;
  }

  /** What stands painted now. */
  get marks(): readonly Painted[] {
    return this.painted;
  }

  /** Draws a report's marks in place of those before. Passages whose words have left the page are left out. */
  paint(report: Report, places: Places, settings: Settings, palette: Palette): void {
    this.clear();
    this.palette = palette;
    this.painted = passagesOf(report, settings.marks)
      .map((passage) => ({ passage, ranges: places.ranges(passage) }))
      .filter(({ ranges }) => ranges.length > 0);
    const look = settings.look === 'highlight' ? 'tint' : 'line';
    for (const part of PARTS) {
      const ranges = this.rangesOf(part);
      if (ranges.length === 0) continue;
      this.set(`${PREFIX}-${look}-${palette}-${part}`, ranges, PARTS.indexOf(part));
      if (settings.printMarks && part !== 'nested')
        this.set(`${PREFIX}-print-${part}`, ranges, PARTS.indexOf(part));
    }
    this.tune(settings.hue);
  }

  private rangesOf(part: Part): Range[] {
    return this.painted.filter(({ passage }) => passage.part === part).flatMap(({ ranges }) => ranges);
  }

  /** Lights the marks of these statements; none puts the lights out. */
  light(ids: readonly string[]): void {
    const wanted = new Set(ids);
    const ranges = this.painted
      .filter(({ passage }) => wanted.has(passage.id))
      .flatMap((each) => each.ranges);
    this.set(`${PREFIX}-lit-${this.palette}`, ranges, PARTS.length);
  }

  /** Lights a span for a moment. */
  flash(spans: readonly Span[], places: Places): void {
    if (this.flashing !== null) clearTimeout(this.flashing);
    const name = `${PREFIX}-flash-${this.palette}`;
    this.set(
      name,
      spans.flatMap((span) => places.ranges(span)),
      PARTS.length + 1,
    );
    this.flashing = setTimeout(() => this.remove(name), FLASH);
  }

  /** Puts the marks back where the page has cleared the registry that it shares with us. */
  restore(): void {
    for (const [name, highlight] of this.names)
      if (!this.view.CSS.highlights.has(name)) this.view.CSS.highlights.set(name, highlight);
  }

  /** Takes every mark back. */
  clear(): void {
    if (this.flashing !== null) clearTimeout(this.flashing);
    this.flashing = null;
    for (const name of [...this.names.keys()]) this.remove(name);
    this.painted = [];
    this.tune(null);
  }

  private set(name: string, ranges: Range[], priority: number): void {
    if (ranges.length === 0) {
      this.remove(name);
      return;
    }
    const highlight = new this.view.Highlight(...ranges);
    highlight.priority = priority;
    this.names.set(name, highlight);
    this.view.CSS.highlights.set(name, highlight);
  }

  private remove(name: string): void {
    const highlight = this.names.get(name);
    this.names.delete(name);
    // Only our own: a newer script of ours may have taken the name after an update.
    const { highlights } = this.view.CSS;
    if (highlight && highlights.get(name) === highlight) highlights.delete(name);
  }

  /** Gives the marks the reader's hue. A style sheet of the document, not an element: the page's DOM stays as it is. */
  private tune(hue: number | null): void {
    const { document } = this;
    try {
      const others = [...document.adoptedStyleSheets].filter((each) => each !== this.sheet);
      if (hue === null || hue === DEFAULT_HUE) {
        if (this.sheet) document.adoptedStyleSheets = others;
        this.sheet = null;
        return;
      }
      const sheet = new this.view.CSSStyleSheet();
      sheet.replaceSync(
        `:root { --sourcemark-hue: ${Math.round(hue)}; --sourcemark-deep: ${depthOf(hue)}%; }`,
      );
      document.adoptedStyleSheets = [...others, sheet];
      this.sheet = sheet;
    } catch {
      // Firefox keeps style sheets of content scripts apart in some documents: the marks stay in the default hue.
    }
  }
}

/** The hue that the style sheet has without a choice. */
const DEFAULT_HUE = 222;
