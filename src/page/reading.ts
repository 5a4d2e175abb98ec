// One reading of one article: its report on the page, with marks, card and pointer. Ends without a trace.
import type { Settings } from '../browser/settings.ts';
import type { Report, Span, Statement } from '../engine/report.ts';
import type { Extraction } from './article/extract.ts';
import { Card } from './card/card.ts';
import { copyOf, copyWords } from './card/copy.ts';
import { cardModel } from './card/model.ts';
import { watchPointer } from './card/pointer.ts';
import { HitTest } from './marks/hit.ts';
import { Painter } from './marks/painter.ts';
import { type Palette, paletteOf } from './marks/palette.ts';
import { spansOf, targetsOf } from './marks/passages.ts';
import { watchPrinting } from './print.ts';
import { scrollToWords } from './scroll.ts';

export class Reading {
  readonly painter: Painter;
  private readonly card: Card;
  private readonly ending = new AbortController();
  private hit: HitTest;
  private palette: Palette = 'light';
  private at: string | null = null;
  /** Milliseconds that the last card took, from the wish to the layout. */
  cardTime = 0;

  constructor(
    private readonly document: Document,
    public extraction: Extraction,
    public report: Report,
    private settings: Settings,
    private own: ReadonlySet<string>,
    private readonly gone: () => boolean,
  ) {
    this.painter = new Painter(document);
    this.hit = new HitTest(document, extraction.places, []);
    this.card = new Card(document, {
      jump: (id) => this.show(id),
      pin: () => this.pin(),
      copy: () => this.copy(),
      close: () => this.card.close(),
      over: (inside) => pointer.over(inside),
    });
    const pointer = watchPointer(
      document,
      {
        at: (x, y) => (this.gone() ? [] : this.hit.at(x, y)),
        atElement: (element) => this.atElement(element),
        show: (ids, point) => this.openCard(ids[0]!, false, point),
        hide: () => this.card.close(),
        shown: () => this.card.shown,
        pinned: () => this.card.pinned,
        onCard: (event) => this.card.holds(event),
      },
      this.ending.signal,
    );
    watchPrinting(document, () => this.settings.printMarks && !this.gone(), this.ending.signal);
    this.draw();
  }

  /** Ends everything that this reading started. */
  end(): void {
    this.ending.abort();
    this.card.close();
    this.painter.clear();
  }

  /** Draws anew: another report, the text at other places, or other settings. */
  redraw(change: {
    extraction?: Extraction;
    report?: Report;
    settings?: Settings;
    own?: ReadonlySet<string>;
  }): void {
    this.extraction = change.extraction ?? this.extraction;
    this.report = change.report ?? this.report;
    this.settings = change.settings ?? this.settings;
    this.own = change.own ?? this.own;
    this.draw();
    const { shown } = this.card;
    if (shown === null) return;
    if (this.statement(shown)) this.openCard(shown, false, null);
    else this.card.close();
  }

  private draw(): void {
    const { extraction, report, settings, document } = this;
    if (extraction.container) this.palette = paletteOf(extraction.container);
    this.painter.paint(report, extraction.places, settings, this.palette);
    this.hit = new HitTest(document, extraction.places, targetsOf(report, settings.marks));
  }

  private statement(id: string): Statement | undefined {
    return this.report.statements.find((each) => each.id === id);
  }

  private ranges(spans: readonly Span[]): Range[] {
    return spans.flatMap((span) => this.extraction.places.ranges(span));
  }

  /** Statements at an element that has the keyboard: a link inside a marked passage. */
  private atElement(element: Element): string[] {
    const walker = this.document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const node = walker.nextNode();
    const offset = node ? this.extraction.places.offsetAt(node, 0) : null;
    return offset === null
      ? []
      : this.hit
          .covering(offset)
          .filter((each) => each.end > offset)
          .map(({ id }) => id);
  }

  private openCard(id: string, focus: boolean, point: { x: number; y: number } | null): void {
    const from = performance.now();
    try {
      const model = cardModel(this.report, this.extraction.text, id, this.settings, this.own);
      const statement = this.statement(id);
      if (!model || !statement) return;
      this.at = id;
      const ranges = this.ranges(spansOf(statement));
      const line = lineAt(linesOf(ranges), point);
      // The line is chosen once; when the page scrolls, the card goes with it.
      this.card.show(
        model,
        () => linesOf(ranges)[line] ?? null,
        { palette: this.palette, hue: this.settings.hue },
        focus,
      );
      this.cardTime = performance.now() - from;
    } catch (error) {
      // The extension was updated or removed under the page: there are no words for a card any more.
      if (!this.gone()) throw error;
    }
  }

  /** Scrolls to a statement and flashes it. @returns whether its words are on the page */
  private goTo(id: string): boolean {
    const statement = this.statement(id);
    const [first] = statement ? this.ranges(spansOf(statement)) : [];
    if (!statement || !first) return false;
    this.at = id;
    scrollToWords(first);
    this.painter.flash(spansOf(statement), this.extraction.places);
    return true;
  }

  /** Goes to a statement and shows its card. @returns whether its words are on the page */
  show(id: string, focus = this.card.focused): boolean {
    const there = this.goTo(id);
    if (there) this.openCard(id, focus, null);
    return there;
  }

  /** Goes to a statement without a card: a view beside the page shows more. Another's card goes, unless it is pinned. */
  point(id: string): boolean {
    const there = this.goTo(id);
    if (there && this.card.shown !== id && !this.card.pinned) this.card.close();
    return there;
  }

  /** Goes to the next or previous statement, from the one shown last or from what is in the window. */
  step(by: 1 | -1): void {
    const targets = [...new Set(targetsOf(this.report, this.settings.marks).map(({ id }) => id))].filter(
      (id) => {
        const statement = this.statement(id);
        return statement !== undefined && this.ranges(spansOf(statement)).length > 0;
      },
    );
    if (targets.length === 0) return;
    const from = this.at === null ? -1 : targets.indexOf(this.at);
    const next = from >= 0 ? from + by : this.firstInWindow(targets, by);
    this.show(targets[(next + targets.length) % targets.length]!, true);
  }

  private firstInWindow(ids: string[], by: 1 | -1): number {
    const tops = ids.map(
      (id) => this.ranges(spansOf(this.statement(id)!))[0]?.getBoundingClientRect().top ?? 0,
    );
    const below = tops.findIndex((top) => top >= 0);
    if (below < 0) return by === 1 ? 0 : ids.length - 1;
    return by === 1 ? below : below - 1;
  }

  pin(): void {
    if (this.card.shown !== null) this.card.pin(!this.card.pinned);
  }

  private copy(): void {
    const statement = this.statement(this.card.shown ?? '');
    if (!statement) return;
    void copyWords(this.document, copyOf(this.report, this.extraction.text, statement, this.document));
  }
}

/** The boxes of the words' lines in the window. */
function linesOf(ranges: Range[]): DOMRect[] {
  return ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
}

/** Which line a point lies on; without a point, the first one in the window. */
function lineAt(lines: DOMRect[], point: { x: number; y: number } | null): number {
  const hit = point
    ? lines.findIndex(
        (box) =>
          point.x >= box.left - 1 &&
          point.x <= box.right + 1 &&
          point.y >= box.top - 4 &&
          point.y <= box.bottom + 4,
      )
    : -1;
  return Math.max(0, hit >= 0 ? hit : lines.findIndex((box) => box.top >= 0));
}
