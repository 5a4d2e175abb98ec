// Reads text nodes into clean text and remembers, for each character, which node and offset it came from.

/**
 * A stretch of text that came from one text node. Character `start + i` of the text is
 * `node.data[offset + i]`, except for a glyph: there one character of the node stands for `length` of the text.
 */
export interface Piece {
  start: number;
  length: number;
  node: Text;
  offset: number;
  /** One character of the page that reads as several (a ligature). */
  glyph: boolean;
  /** Something that is no part of the text stands between this piece and the one before. */
  gap: boolean;
}

/** A link inside a block: its words (offsets into the block's text) and where it leads. */
export interface BlockLink {
  start: number;
  end: number;
  element: Element;
}

const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';
/** Everything that does not go over into the text one to one: invisible characters, ligatures, runs of white space. */
const IRREGULAR = new RegExp(`([${INVISIBLE}]+)|([\\uFB00-\\uFB06])|[^\\S ]\\s*| \\s+|^\\s+|\\s+$`, 'g');
const INVISIBLE_RUN = new RegExp(`[${INVISIBLE}]+`, 'g');

/**
 * The form in which words of the page are compared with words of the text: invisible characters out,
 * ligatures spelled out, every run of white space one space. The text of an article is in this form already
 * (but for its blank lines), so a mark is right when both sides agree after `asRead`.
 */
export function asRead(words: string): string {
  return words
    .replace(INVISIBLE_RUN, '')
    .replace(/[\uFB00-\uFB06]/g, spelledOut)
    .replace(/\s+/g, ' ')
    .trim();
}

/** "ﬁ" → "fi". */
function spelledOut(ligature: string): string {
  return ligature.normalize('NFKC');
}

/** Collects the text of one block, node by node. White space is collapsed as the page shows it. */
export class BlockReader {
  text = '';
  readonly pieces: Piece[] = [];
  readonly links: BlockLink[] = [];
  private space: { node: Text; offset: number } | null = null;
  private gap = false;

  /** Something that is not read stands here. */
  skip(): void {
    if (this.text === '') return;
    const { space } = this;
    this.space = null;
    // A space before it belongs to what was read.
    if (space) this.push(space.node, space.offset, ' ', false);
    this.gap = true;
  }

  /** A line break inside the block; `node` and `offset` say where it may be taken to stand. */
  breakLine(): void {
    if (this.text === '') return;
    this.space = null;
    this.gap = true;
    this.text += '\n';
  }

  read(node: Text): void {
    const data = node.data;
    let from = 0;
    IRREGULAR.lastIndex = 0;
    for (let match = IRREGULAR.exec(data); match; match = IRREGULAR.exec(data)) {
      if (match.index > from) this.add(node, from, data.slice(from, match.index), false);
      from = match.index + match[0].length;
      if (match[2] !== undefined) this.add(node, match.index, spelledOut(match[2]), true);
      else if (match[1] === undefined && this.space === null && /\S$/.test(this.text))
        this.space = { node, offset: match.index };
      if (match[0] === '') break;
    }
    if (from < data.length) this.add(node, from, data.slice(from), false);
  }

  private add(node: Text, offset: number, words: string, glyph: boolean): void {
    if (this.space) {
      const { space } = this;
      this.space = null;
      if (words !== ' ') this.push(space.node, space.offset, ' ', false);
    }
    if (words === ' ' && /\s$/.test(this.text)) return;
    this.push(node, offset, words, glyph);
  }

  private push(node: Text, offset: number, words: string, glyph: boolean): void {
    const last = this.pieces.at(-1);
    const start = this.text.length;
    const joins =
      last !== undefined &&
      !glyph &&
      !last.glyph &&
      !this.gap &&
      last.node === node &&
      last.offset + last.length === offset &&
      last.start + last.length === start;
    if (joins) last.length += words.length;
    else this.pieces.push({ start, length: words.length, node, offset, glyph, gap: this.gap });
    this.gap = false;
    this.text += words;
  }
}
