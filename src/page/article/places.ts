// Where each character of the article's text lives in the page, and the way back.
import type { Span } from '../../engine/report.ts';
import type { Piece } from './characters.ts';

/** A point between two characters of the page. */
export interface Place {
  node: Text;
  offset: number;
}

/** The map between a text and the page it was read from. Holds nodes, changes nothing. */
export class Places {
  private readonly pieces: Piece[] = [];
  private readonly byNode = new WeakMap<Node, number[]>();

  /** Adds a block's pieces; `start` is where the block's text begins in the whole. Blocks come in order. */
  add(pieces: Piece[], start: number): void {
    pieces.forEach((piece, index) => {
      const at = this.pieces.length;
      this.pieces.push({ ...piece, start: piece.start + start, gap: piece.gap || index === 0 });
      const known = this.byNode.get(piece.node);
      if (known) known.push(at);
      else this.byNode.set(piece.node, [at]);
    });
  }

  /** Index of the last piece that starts at or before this character; -1 before the first. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pieces[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The text nodes that hold a span, in order. */
  nodes(span: Span): Text[] {
    return this.stretches(span).flatMap(({ from, to }) =>
      from.node === to.node ? [from.node] : [from.node, to.node],
    );
  }

  /**
   * The page's stretches for a span of the text. There are several where something that is no part of the text
   * (an advertisement, the border of a shadow root, the end of a paragraph) stands between.
   */
  stretches(span: Span): { from: Place; to: Place }[] {
    const found: { from: Place; to: Place }[] = [];
    for (let i = Math.max(0, this.indexAt(span.start)); i < this.pieces.length; i++) {
      const piece = this.pieces[i]!;
      if (piece.start >= span.end) break;
      const start = Math.max(span.start, piece.start) - piece.start;
      const end = Math.min(span.end, piece.start + piece.length) - piece.start;
      if (start >= end) continue;
      const from = { node: piece.node, offset: piece.offset + (piece.glyph ? 0 : start) };
      const to = { node: piece.node, offset: piece.offset + (piece.glyph ? 1 : end) };
      const last = found.at(-1);
      if (last && !piece.gap) last.to = to;
      else found.push({ from, to });
    }
    return found;
  }

  /** Live ranges for a span; empty where its nodes have left the page or were shortened. */
  ranges(span: Span): Range[] {
    const ranges: Range[] = [];
    for (const { from, to } of this.stretches(span)) {
      if (!from.node.isConnected || !to.node.isConnected) return [];
      if (from.offset > from.node.length || to.offset > to.node.length) return [];
      const range = from.node.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      ranges.push(range);
    }
    return ranges;
  }

  /** The character of the text at a point of the page, or null where the point is no part of the text. */
  offsetAt(node: Node, offset: number): number | null {
    const known = this.byNode.get(node);
    if (!known) return null;
    for (const index of known) {
      const piece = this.pieces[index]!;
      const length = piece.glyph ? 1 : piece.length;
      if (offset < piece.offset || offset > piece.offset + length) continue;
      const along = offset - piece.offset;
      return piece.start + (piece.glyph ? along * piece.length : along);
    }
    return null;
  }

  /** Every text node of the article. */
  allNodes(): Set<Text> {
    return new Set(this.pieces.map((piece) => piece.node));
  }
}
