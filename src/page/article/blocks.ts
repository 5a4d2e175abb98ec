// Walks the page once, read-only, and cuts its text into blocks (paragraphs, headings, items) inside a tree of boxes.
import { type BlockLink, BlockReader, type Piece } from './characters.ts';

/** A block-level element that holds text somewhere below it. */
export interface Box {
  element: Element;
  parent: Box | null;
  depth: number;
  /** Letters of running prose below it. */
  prose: number;
  /** The same without what stands in boxes that are marked as something else than the article. */
  clean: number;
  /** Of that, what stands in boxes with several paragraphs. */
  dense: number;
  /** All letters below it, and those inside links. */
  letters: number;
  linked: number;
  /** Blocks [firstBlock, endBlock) stand below it. */
  firstBlock: number;
  endBlock: number;
}

export interface Block {
  box: Box;
  text: string;
  pieces: Piece[];
  links: BlockLink[];
  /** Letters inside links. */
  linked: number;
  /** Level of the heading it is, or 0. */
  heading: number;
  /** Running prose: long enough, with the marks of sentences, not made of links. */
  prose: boolean;
}

export interface Walk {
  root: Box;
  boxes: Box[];
  blocks: Block[];
}

/** Elements whose text is never shown as part of the text around them. */
const NEVER = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME FRAME OBJECT EMBED APPLET VIDEO AUDIO CANVAS MAP SELECT DATALIST BUTTON ' +
    'INPUT TEXTAREA METER PROGRESS HEAD LINK META TITLE MATH DIALOG IMG PICTURE RT RP'
  ).split(' '),
);
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);
/** Browsers stop nesting at 512 elements when they parse; what is deeper a script made, to exhaust whoever walks it. */
const DEEPEST = 600;
const BLOCK_DISPLAY = /^(block|flex|grid|table|list-item|flow-root)/;

/**
 * Reads a whole document (or a part of it) without changing anything. Goes into open shadow roots and slots.
 * Linear in the number of nodes.
 */
export function walkBlocks(root: Element): Walk {
  return new Walker(root).walk();
}

class Walker {
  private readonly boxes: Box[] = [];
  private readonly blocks: Block[] = [];
  private reader: BlockReader | null = null;
  private links: { element: Element; start: number }[] = [];
  private linked = 0;
  private box: Box;
  /** Line breaks in a row since the last word. */
  private breaks = 0;
  /** Elements around the one that is being read. */
  private level = 0;

  constructor(private readonly rootElement: Element) {
    this.box = this.openBox(rootElement, null);
  }

  walk(): Walk {
    const root = this.box;
    this.children(this.rootElement);
    this.closeBlock();
    root.endBlock = this.blocks.length;
    this.sum();
    return { root, boxes: this.boxes, blocks: this.blocks };
  }

  private openBox(element: Element, parent: Box | null): Box {
    const box: Box = {
      element,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      prose: 0,
      clean: 0,
      dense: 0,
      letters: 0,
      linked: 0,
      firstBlock: this.blocks.length,
      endBlock: this.blocks.length,
    };
    this.boxes.push(box);
    return box;
  }

  private children(element: Element): void {
    if (this.level > DEEPEST) return;
    this.level += 1;
    this.childrenOf(element);
    this.level -= 1;
  }

  private childrenOf(element: Element): void {
    if (element.localName === 'slot') {
      const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      for (const node of given) this.node(node);
      if (given.length > 0) return;
    }
    const parent = element.shadowRoot ?? element;
    for (let node = parent.firstChild; node; node = node.nextSibling) this.node(node);
  }

  private node(node: Node): void {
    if (node.nodeType === 3) this.words(node as Text);
    else if (node.nodeType === 1) this.element(node as Element);
  }

  private words(node: Text): void {
    const data = node.data;
    if (this.reader === null) {
      if (!/\S/.test(data)) return;
      this.reader = new BlockReader();
      this.linked = 0;
      for (const link of this.links) link.start = 0;
    }
    if (/\S/.test(data)) {
      if (this.breaks === 1) this.reader.breakLine();
      this.breaks = 0;
    }
    const before = this.reader.text.length;
    this.reader.read(node);
    if (this.links.length > 0) this.linked += this.reader.text.length - before;
  }

  private element(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') this.lineBreak();
    else if (NEVER.has(tag) || isHidden(element)) this.reader?.skip();
    else if (INLINE.has(tag) || (tag.includes('-') && !isBlock(element)) || tag === 'SLOT')
      this.inline(element, tag);
    else this.block(element);
  }

  private block(element: Element): void {
    this.closeBlock();
    const parent = this.box;
    const box = this.openBox(element, parent);
    this.box = box;
    const links = this.links;
    this.children(element);
    this.closeBlock();
    this.links = links;
    box.endBlock = this.blocks.length;
    this.box = parent;
  }

  private inline(element: Element, tag: string): void {
    if (tag !== 'A' || !element.hasAttribute('href')) {
      this.children(element);
      return;
    }
    const link = { element, start: this.reader?.text.length ?? 0 };
    this.links = [...this.links, link];
    this.children(element);
    this.links = this.links.filter((open) => open !== link);
    this.endLink(link);
  }

  private endLink(link: { element: Element; start: number }): void {
    const end = this.reader?.text.length ?? 0;
    if (this.reader && end > link.start)
      this.reader.links.push({ start: link.start, end, element: link.element });
  }

  private lineBreak(): void {
    if (this.reader === null) return;
    this.breaks += 1;
    if (this.breaks > 1) this.closeBlock();
  }

  private closeBlock(): void {
    const { reader } = this;
    this.breaks = 0;
    this.reader = null;
    if (!reader) return;
    const text = reader.text.trimEnd();
    if (text === '') return;
    for (const link of this.links)
      reader.links.push({ start: link.start, end: text.length, element: link.element });
    for (const link of this.links) link.start = 0;
    const heading = /^H([1-6])$/i.exec(this.box.element.tagName);
    const block: Block = {
      box: this.box,
      text,
      pieces: reader.pieces,
      links: reader.links,
      linked: Math.min(this.linked, text.length),
      heading: heading ? Number(heading[1]) : 0,
      prose: false,
    };
    for (const each of splitLines(block)) {
      each.prose = isProse(each);
      this.blocks.push(each);
    }
  }

  /** Adds up letters from the blocks to the boxes around them; children come after parents in the list. */
  private sum(): void {
    for (const block of this.blocks) {
      block.box.letters += block.text.length;
      block.box.linked += block.linked;
      if (block.prose) block.box.prose += block.text.length;
    }
    for (let i = this.boxes.length - 1; i > 0; i--) {
      const box = this.boxes[i]!;
      const parent = box.parent!;
      parent.letters += box.letters;
      parent.linked += box.linked;
      parent.prose += box.prose;
    }
  }
}

/**
 * Some pages part their paragraphs by single line breaks: "… all disputes.<br>“We call on India …”<br>The statement …".
 * Where nearly every line is a whole sentence or more, each line is a paragraph; a poem or an address stays one.
 */
function splitLines(block: Block): Block[] {
  const lines = block.text.split('\n');
  if (lines.length < 2 || block.text.length < lines.length * 80) return [block];
  const whole = lines.filter((line) => /[.!?…:]["”’»)\]]*\s*$/.test(line)).length;
  if (whole < lines.length * 0.8) return [block];
  let start = 0;
  return lines.map((line) => {
    const end = start + line.length;
    const from = start;
    start = end + 1;
    const within = <T extends { start: number }>(list: T[]) =>
      list.filter((each) => each.start >= from && each.start < end);
    const shift = <T extends { start: number }>(each: T): T => ({ ...each, start: each.start - from });
    return {
      ...block,
      text: line.trimEnd(),
      pieces: within(block.pieces).map(shift),
      links: within(block.links).map((link) => ({ ...shift(link), end: Math.min(link.end, end) - from })),
      linked: (block.linked * line.length) / block.text.length,
    };
  });
}

/** Sentences: 60 letters and more, at least nine words, a mark that ends or divides sentences, few links. */
function isProse(block: Block): boolean {
  const { text } = block;
  // A heading below the first that ends in a full stop is a lead paragraph in large letters.
  if (block.heading === 1 || (block.heading > 1 && !text.endsWith('.'))) return false;
  if (text.length < 60 || block.linked > text.length * 0.4) return false;
  return text.split(' ', 9).length > 8 && /[.!?…]["”’»)\]]*(\s|$)|[,;:–—]\s/.test(text);
}

/** Hidden by what the markup itself says; what only a style sheet hides is looked at later, for fewer elements. */
function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** An element of a name of the page's own: a block where it holds blocks, else as its style says. */
function isBlock(element: Element): boolean {
  if (element.querySelector('p, div, h1, h2, h3, ul, ol, section, article, blockquote, li')) return true;
  try {
    const display = element.ownerDocument.defaultView?.getComputedStyle?.(element)?.display;
    return display !== undefined && BLOCK_DISPLAY.test(display);
  } catch {
    // No styles here: a document without a window.
    return false;
  }
}
