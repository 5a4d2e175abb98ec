// Takes the article out of a page: its text, what is known of it, and where each character lives. Pure DOM, read-only.
import type { ArticleContext, Link } from '../../engine/report.ts';
import { type Block, type Walk, walkBlocks } from './blocks.ts';
import { STANDFIRST_BOX } from './boilerplate.ts';
import { isOther, isOtherLine, keepArticle } from './keep.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { Places } from './places.ts';

export interface Extraction {
  /** Paragraphs apart by blank lines; lines inside a paragraph by line breaks. Empty where there is no prose. */
  text: string;
  context: ArticleContext;
  places: Places;
  /** The element that holds the article; null without text. */
  container: Element | null;
  /** Where the page shows several articles one below the other: each of them, in order. One part otherwise. */
  parts: Part[];
}

/** One article of the text; offsets of its context count from its own start. */
export interface Part {
  start: number;
  end: number;
  context: ArticleContext;
}

/** Wire services that sign in brackets at the start ("JAKARTA (Reuters) -"). */
const WIRE_CREDIT = /^.{0,80}?\((Reuters|Bloomberg|dpa|[A-Z]{2,5})\)\s*[-–—]/;
const WIRES: Record<string, string[]> = {
  AP: ['The Associated Press', 'Associated Press', 'AP'],
  AFP: ['Agence France-Presse', 'AFP'],
  PA: ['PA Media', 'Press Association'],
  TNS: ['Tribune News Service'],
  PTI: ['Press Trust of India', 'PTI'],
};

/**
 * Takes the article out of a page. The headline is no part of the text (it is `context.name`); the standfirst is.
 * @param document the page, live or parsed; it is not changed
 * @param url where the page was loaded from; links are resolved against it
 * @param walk the page's blocks, where they were read already
 */
export function extractArticle(document: Document, url: string, walk?: Walk): Extraction {
  const body = document.body ?? document.documentElement;
  const blocks = walk ?? walkBlocks(body);
  const metadata = readMetadata(document);
  const kept = keepArticle(blocks);
  if (!kept) return nothing(metadata);
  const [first = [], ...others] = splitArticles(kept.blocks);
  const lead = standfirst(blocks, first, metadata);
  return compose([[...lead, ...first], ...others], metadata, url, kept.container.element);
}

function nothing(metadata: Metadata): Extraction {
  return { text: '', context: contextOf(metadata, '', []), places: new Places(), container: null, parts: [] };
}

/** Prose that a part must have to be an article of its own, in blocks. */
const LEAST_PROSE = 3;
const ARTICLE_ELEMENT = 'article, [itemtype*="Article"]';

/**
 * Pages that load the next article below the first: each begins with a main heading in an article element of its own.
 * The heading opens its part; posts of a live blog have none and stay together.
 */
function splitArticles(blocks: Block[]): Block[][] {
  const home = (block: Block) => block.box.element.closest(ARTICLE_ELEMENT);
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    const part = parts[parts.length - 1]!;
    const opens =
      block.heading === 1 && part[0] !== undefined && home(block) !== null && home(block) !== home(part[0]);
    if (opens) parts.push([block]);
    else part.push(block);
  }
  const enough = (part: Block[]) => part.filter(({ prose }) => prose).length >= LEAST_PROSE;
  return parts.every(enough) ? parts : [blocks];
}

/** Least letters of prose for which a page that is no article is still cut down to its main part. */
const MAIN_PART = 600;
/** Shorter blocks of a page that is no article are labels and buttons. */
const LABEL = 25;

/** Reads a page that is no article: its main part, else everything on it that is more than a label. */
export function extractAnything(document: Document, url: string): Extraction {
  const walk = walkBlocks(document.body);
  const article = extractArticle(document, url, walk);
  if (article.text.length >= MAIN_PART) return article;
  const blocks = walk.blocks.filter((block) => block.text.length >= LABEL && !isOther(block.box.element));
  return compose([blocks], readMetadata(document), url, document.body);
}

/** Reads what is selected, and nothing else. */
export function extractSelection(document: Document, url: string): Extraction {
  const selection = document.getSelection();
  const metadata = readMetadata(document);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return nothing(metadata);
  const range = selection.getRangeAt(0);
  const blocks = walkBlocks(document.body).blocks.flatMap((block) => clip(block, range) ?? []);
  const common = range.commonAncestorContainer;
  const container = common.nodeType === 1 ? (common as Element) : (common.parentElement ?? document.body);
  return compose([blocks], metadata, url, container);
}

/** The part of a block that lies inside a range, or null. */
function clip(block: Block, range: Range): Block | null {
  const pieces = block.pieces.flatMap((piece) => {
    if (!range.intersectsNode(piece.node)) return [];
    const from = piece.node === range.startContainer ? range.startOffset : 0;
    const to = piece.node === range.endContainer ? range.endOffset : piece.node.length;
    const first = Math.max(0, from - piece.offset);
    const last = Math.min(piece.length, to - piece.offset);
    if (last <= first) return [];
    return [{ ...piece, start: piece.start + first, offset: piece.offset + first, length: last - first }];
  });
  if (pieces.length === 0) return null;
  const start = pieces[0]!.start;
  const end = pieces[pieces.length - 1]!.start + pieces[pieces.length - 1]!.length;
  return {
    ...block,
    text: block.text.slice(start, end),
    pieces: pieces.map((piece) => ({ ...piece, start: piece.start - start })),
    links: block.links.flatMap((link) => {
      const cut = {
        ...link,
        start: Math.max(link.start, start) - start,
        end: Math.min(link.end, end) - start,
      };
      return cut.end > cut.start ? [cut] : [];
    }),
  };
}

function compose(articles: Block[][], metadata: Metadata, url: string, container: Element): Extraction {
  const places = new Places();
  const parts: Part[] = [];
  const links: Link[] = [];
  let text = '';
  articles.forEach((blocks, index) => {
    // The heading of a later article is its name, as the first one's is the page's.
    const [head] = blocks;
    const titled = index > 0 && head !== undefined && head.heading === 1;
    const own: Link[] = [];
    const start = text === '' ? 0 : text.length + 2;
    for (const block of titled ? blocks.slice(1) : blocks) {
      if (text !== '') text += '\n\n';
      places.add(block.pieces, text.length);
      own.push(...linksOf(block, text.length, url));
      text += block.text;
    }
    const context = contextOf(
      metadata,
      text.slice(start),
      own.map((link) => shift(link, -start)),
    );
    if (titled) parts.push({ start, end: text.length, context: { ...context, name: head.text, byline: [] } });
    else parts.push({ start, end: text.length, context });
    links.push(...own);
  });
  return { text, context: contextOf(metadata, text, links), places, container, parts };
}

function shift(link: Link, by: number): Link {
  return { ...link, start: link.start + by, end: link.end + by };
}

/** A block's links, where the block begins at `start` of the text; spaces at their ends are left out. */
function linksOf(block: Block, start: number, url: string): Link[] {
  return block.links.flatMap((link) => {
    const href = resolve(link.element.getAttribute('href'), url);
    const words = block.text.slice(link.start, link.end);
    const from = start + link.start + words.length - words.trimStart().length;
    const to = start + link.start + words.trimEnd().length;
    return href && to > from ? [{ start: from, end: to, href }] : [];
  });
}

function resolve(href: string | null, url: string): string | null {
  if (!href) return null;
  try {
    const address = new URL(href, url);
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

function contextOf(metadata: Metadata, text: string, links: Link[]): ArticleContext {
  const wire = WIRE_CREDIT.exec(text)?.[1];
  const credits = wire ? (WIRES[wire] ?? [wire]) : [];
  const bylineWires = metadata.byline.filter((name) =>
    /\b(press|reuters|agence|news|wire|staff)\b/i.test(name),
  );
  const context: ArticleContext = {
    ownNames: [...new Set([...metadata.ownNames, ...credits, ...bylineWires])],
    byline: metadata.byline.filter((name) => !bylineWires.includes(name)),
    links,
  };
  if (metadata.headline) context.name = metadata.headline;
  if (metadata.outlet) context.outlet = metadata.outlet;
  if (metadata.language) context.language = metadata.language;
  return context;
}

/**
 * The sentences between headline and body. They stand outside the body's box, so they are told by the name of
 * their box, or by saying the same as the page's description.
 */
function standfirst(walk: Walk, kept: Block[], metadata: Metadata): Block[] {
  const firstKept = walk.blocks.indexOf(kept[0]!);
  let headline = -1;
  for (let i = firstKept - 1; i >= 0 && headline < 0; i--) if (walk.blocks[i]!.heading === 1) headline = i;
  if (headline < 0) return [];
  const description = start(metadata.description ?? '');
  return walk.blocks.slice(headline + 1, firstKept).filter((block) => {
    if (block.text.length < 40 || block.linked > block.text.length / 2 || isOtherLine(block.text))
      return false;
    const { element } = block.box;
    // What a reader's software is told, and what stands beside the article; a header may be named like anything.
    if (element.closest('aside, nav, figure, footer, [aria-live]')) return false;
    if (description.length > 30 && start(block.text) === description) return true;
    const named = [element, element.parentElement].some(
      (each) => each && STANDFIRST_BOX.test(`${each.getAttribute('class') ?? ''} ${each.id}`.toLowerCase()),
    );
    return named && !isOther(element);
  });
}

function start(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 60);
}
