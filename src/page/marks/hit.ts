// Finds the statement under a point of the window.
import type { Span } from '../../engine/report.ts';
import type { Places } from '../article/places.ts';
import type { Target } from './passages.ts';

/** How far beside the words a point may lie, in CSS pixels: the line under them belongs to them. */
const SLACK = 3;

/** Answers which statements lie under a point. Built once a report; a question costs well under a millisecond. */
export class HitTest {
  /** For each target, the farthest end of it and all before it: lets the search stop early. */
  private readonly reach: number[] = [];

  constructor(
    private readonly document: Document,
    private readonly places: Places,
    private readonly targets: readonly Target[],
  ) {
    let most = 0;
    for (const { end } of targets) {
      most = Math.max(most, end);
      this.reach.push(most);
    }
  }

  /** Ids of the statements under a point, innermost first; empty where there is none. */
  at(x: number, y: number): string[] {
    if (this.targets.length === 0) return [];
    const caret = this.caret(x, y);
    if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return [];
    const offset = this.places.offsetAt(caret.offsetNode, caret.offset);
    if (offset === null) return [];
    const found = this.covering(offset).filter((target) => this.touches(target, x, y));
    return [...new Set(found.map(({ id }) => id))];
  }

  private caret(x: number, y: number): CaretPosition | null {
    const { document } = this;
    const shadow = document.elementFromPoint(x, y)?.shadowRoot;
    const position = document.caretPositionFromPoint(
      x,
      y,
      shadow ? { shadowRoots: rootsAt(document, x, y) } : undefined,
    );
    return position;
  }

  /** Targets that hold a character or end right before it (the caret stands between two), smallest first. */
  covering(offset: number): Target[] {
    let low = 0;
    let high = this.targets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.targets[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const found: Target[] = [];
    for (let i = low - 1; i >= 0 && this.reach[i]! >= offset; i--)
      if (this.targets[i]!.end >= offset) found.push(this.targets[i]!);
    return found.sort((a, b) => a.end - a.start - (b.end - b.start));
  }

  /** The caret is the nearest one, even where the point lies beside the line: the words' boxes decide. */
  private touches(span: Span, x: number, y: number): boolean {
    return this.places
      .ranges(span)
      .some((range) =>
        [...range.getClientRects()].some(
          (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - SLACK && y <= box.bottom + SLACK,
        ),
      );
  }
}

/** Open shadow roots under a point, outermost first. */
function rootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root: ShadowRoot | null | undefined = document.elementFromPoint(x, y)?.shadowRoot;
  while (root && !roots.includes(root)) {
    roots.push(root);
    root = root.elementFromPoint(x, y)?.shadowRoot;
  }
  return roots;
}
