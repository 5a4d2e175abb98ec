// Decides which blocks of a page are the article: finds the box that holds its prose, then drops what does not belong.
import type { Block, Box, Walk } from './blocks.ts';
import {
  ASKING_LINE,
  BYLINE,
  LABELLING_LINE,
  NEVER_ARTICLE_BOX,
  OTHER_BOX,
  OWN_BOX,
  PICTURE_BOX,
} from './boilerplate.ts';

/** Of a box's clean prose, the part that one child must hold for the search to go down into it. */
const DOMINANT = 0.78;
/** Clean prose of this much is an article, however much stands beside it. In letters. */
const LEAST_ARTICLE = 400;
/** So many paragraphs in one box stand together. */
const TOGETHER = 3;
/** A box with a telling name that holds more of the article than this is the article all the same. */
const TOO_MUCH_TO_DROP = 0.34;
/** The same for boxes whose names leave no doubt (fact boxes, comments): these can be longer than the article. */
const TOO_MUCH_EVEN_THEN = 0.75;
/** How far above its box the article's first paragraphs may stand (a teaser box beside the body's box). */
const CLIMB = 4;
/** Ends of sentences, quotation marks after them allowed. */
const SENTENCE_END = /[.!?…:;][)\]"”’'»]*$|["”’»]$/;

const ASIDE = /^(NAV|ASIDE|FOOTER|FIGURE|FIGCAPTION|FORM|MENU|FIELDSET|CAPTION|DETAILS|LEGEND)$/;
const ASIDE_ROLE =
  /^(navigation|complementary|banner|contentinfo|dialog|alertdialog|menu|menubar|search|toolbar|tablist)$/;

/** Whether a box looks like something else than the article, by its own tag, role and names; `known` keeps verdicts on names. */
export function isOther(element: Element, known: Map<string, boolean> = new Map()): boolean {
  const tag = element.tagName.toUpperCase();
  if (/^(BODY|HTML|MAIN)$/.test(tag)) return false;
  if (ASIDE.test(tag)) return true;
  const role = element.getAttribute('role');
  if (role !== null && ASIDE_ROLE.test(role)) return true;
  const names = namesOf(element);
  let verdict = known.get(names);
  if (verdict === undefined) {
    verdict = names !== '' && OTHER_BOX.test(names) && !OWN_BOX.test(names);
    known.set(names, verdict);
  }
  return verdict;
}

function namesOf(element: Element): string {
  const id = element.getAttribute('id') ?? '';
  const classes = element.getAttribute('class') ?? '';
  const component = element.getAttribute('data-component') ?? element.getAttribute('data-testid') ?? '';
  const names = `${id} ${classes} ${component}`.trim();
  if (names === '') return names;
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/__?/g, '-')
    .toLowerCase();
}

/**
 * The blocks that are the article's body, in order of the page, and the box they were found in.
 * @returns null where the page has no running prose
 */
export function keepArticle(walk: Walk): { container: Box; blocks: Block[] } | null {
  if (walk.root.prose === 0) return null;
  const other = markOther(walk);
  const container = findContainer(walk, other);
  const inside = walk.blocks.slice(container.firstBlock, container.endBlock);
  const dropped = dropBoxes(inside, container, other);
  const kept = inside.filter((block) => !dropped.has(block.box) && keepsBlock(block));
  const blocks = trim(dropDoubles([...paragraphsBefore(walk, container, other, kept), ...kept]));
  return { container, blocks };
}

/** First paragraphs that stand in a box of their own before the container, told by the look they share with the rest. */
function paragraphsBefore(walk: Walk, container: Box, other: Set<Box>, kept: Block[]): Block[] {
  const letters = new Map<string, number>();
  for (const block of kept)
    if (block.prose) letters.set(look(block), (letters.get(look(block)) ?? 0) + block.text.length);
  const [main] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [];
  // Paragraphs without a class look alike everywhere: only the container's neighbours count then.
  const climb = main?.endsWith(' ') ? 1 : CLIMB;
  let top = container;
  for (let i = 0; i < climb && top.parent && !/^(BODY|MAIN|ARTICLE)$/i.test(top.element.tagName); i++)
    top = top.parent;
  return walk.blocks
    .slice(top.firstBlock, container.firstBlock)
    .filter(
      (block) => block.prose && look(block) === main && keepsBlock(block) && !isInside(block.box, other),
    );
}

function look(block: Block): string {
  return `${block.box.element.tagName} ${block.box.element.getAttribute('class') ?? ''}`;
}

function isInside(box: Box, boxes: Set<Box>): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (boxes.has(at)) return true;
  return false;
}

/** Boxes with another purpose, and the letters of clean prose of every box. */
function markOther(walk: Walk): Set<Box> {
  const other = new Set<Box>();
  const inOther = new Set<Box>();
  // Pages use the same names over and over.
  const known = new Map<string, boolean>();
  for (const box of walk.boxes) {
    box.clean = 0;
    box.dense = 0;
    if (box.parent && inOther.has(box.parent)) inOther.add(box);
    // Only boxes that hold text matter: the names of empty ones need not be looked at.
    if (box.letters > 0 && isOther(box.element, known) && !isWholePage(box, walk.root)) {
      other.add(box);
      inOther.add(box);
    }
  }
  const proseOf = walk.blocks.filter((block) => block.prose && !inOther.has(block.box));
  const together = new Map<Box, number>();
  for (const block of proseOf) together.set(homeOf(block), (together.get(homeOf(block)) ?? 0) + 1);
  for (const block of proseOf) {
    block.box.clean += block.text.length;
    if (together.get(homeOf(block))! >= TOGETHER) block.box.dense += block.text.length;
  }
  for (let i = walk.boxes.length - 1; i > 0; i--) {
    const box = walk.boxes[i]!;
    box.parent!.clean += box.clean;
    box.parent!.dense += box.dense;
  }
  return other;
}

/** "ad-portal", "with-sidebar": around headline and text, whatever it is called. */
function isWholePage({ element, prose }: Box, root: Box): boolean {
  return prose > root.prose * DOMINANT && element.querySelector('h1') !== null;
}

/** The box that a paragraph stands in, beside others of its kind. */
function homeOf(block: Block): Box {
  return /^(P|LI)$/i.test(block.box.element.tagName) ? (block.box.parent ?? block.box) : block.box;
}

/** Goes down from the page's root as long as one child holds nearly all of the prose. */
function findContainer(walk: Walk, other: Set<Box>): Box {
  // A page whose outer box carries a telling name ("with-sidebar") would have no clean prose at all.
  // Teasers stand alone in their boxes, an article's paragraphs together: those decide where there are enough of them.
  const { root } = walk;
  const few = root.clean < Math.min(root.prose * 0.3, LEAST_ARTICLE);
  const measure = few ? 'prose' : root.dense > root.clean * 0.5 ? 'dense' : 'clean';
  const children = new Map<Box, Box[]>();
  for (const box of walk.boxes) {
    if (!box.parent) continue;
    const list = children.get(box.parent);
    if (list) list.push(box);
    else children.set(box.parent, [box]);
  }
  let at = walk.root;
  for (;;) {
    const next = children
      .get(at)
      // A single paragraph is not a container.
      ?.find(
        (child) =>
          child[measure] >= at[measure] * DOMINANT &&
          !/^(P|H\d|LI|PRE)$/i.test(child.element.tagName) &&
          (measure === 'prose' || !other.has(child)),
      );
    if (!next) return at;
    at = next;
  }
}

/**
 * Prose of the boxes that look like something else, added up by their names: where every paragraph of a page sits in a
 * "media-body", that name tells nothing.
 */
function proseByName(container: Box, other: Set<Box>): Map<string, number> {
  const groups = new Map<string, number>();
  for (const box of other) {
    if (box.prose === 0 || box.firstBlock < container.firstBlock || box.endBlock > container.endBlock)
      continue;
    const names = namesOf(box.element);
    if (names !== '') groups.set(names, (groups.get(names) ?? 0) + box.prose);
  }
  return groups;
}

/** Boxes inside the container whose blocks are left out. */
function dropBoxes(blocks: Block[], container: Box, other: Set<Box>): Set<Box> {
  const verdicts = new Map<Box, boolean>();
  const whole = container.prose || 1;
  const groups = proseByName(container, other);
  const teasers = teasersIn(blocks, container);
  const judge = (box: Box): boolean => {
    if (box === container || box.depth <= container.depth) return false;
    const known = verdicts.get(box);
    if (known !== undefined) return known;
    const verdict =
      (box.parent !== null && judge(box.parent)) ||
      (box.prose < whole * TOO_MUCH_TO_DROP && (isLinkList(box) || isTableOfData(box) || isCaption(box))) ||
      (other.has(box) &&
        Math.max(box.prose, groups.get(namesOf(box.element)) ?? 0) < whole * TOO_MUCH_TO_DROP) ||
      teasers.has(box) ||
      (box.prose < whole * TOO_MUCH_EVEN_THEN && NEVER_ARTICLE_BOX.test(namesOf(box.element)));
    verdicts.set(box, verdict);
    return verdict;
  };
  const dropped = new Set<Box>();
  for (const { box } of blocks) if (judge(box) || isInvisible(box.element)) dropped.add(box);
  return dropped;
}

/** More than this is no teaser. In letters. */
const LONGEST_TEASER = 400;

/** Boxes that tease other stories: a heading that is a link, a sentence or two below it. Not where the article is made of such. */
function teasersIn(blocks: Block[], container: Box): Set<Box> {
  const teasers = new Set<Box>();
  for (const { box, heading, linked, text } of blocks) {
    if (heading === 0 || linked < text.length / 2) continue;
    let at = box;
    while (at.prose === 0 && at.parent) at = at.parent;
    if (at.depth > container.depth && at.prose < LONGEST_TEASER) teasers.add(at);
  }
  let prose = 0;
  for (const teaser of teasers) prose += teaser.prose;
  return prose < container.prose * TOO_MUCH_TO_DROP ? teasers : new Set();
}

function isLinkList({ element, letters, linked, firstBlock, endBlock }: Box): boolean {
  const tag = element.tagName.toUpperCase();
  if (/^[UOD]L$/.test(tag)) return linked > letters * 0.5;
  return !/^(P|LI)$/.test(tag) && letters > 40 && linked > letters * 0.6 && endBlock - firstBlock > 1;
}

/** A picture with a few words about it, where no element of its own says so. In letters. */
const LONGEST_CAPTION = 300;

function isCaption({ element, letters }: Box): boolean {
  return (
    letters < LONGEST_CAPTION &&
    PICTURE_BOX.test(namesOf(element)) &&
    element.querySelector('img, picture') !== null &&
    element.querySelector('h1, h2, h3') === null
  );
}

function isTableOfData({ element, prose, letters }: Box): boolean {
  return /^TABLE$/i.test(element.tagName) && prose < letters * 0.5;
}

function isInvisible(element: Element): boolean {
  return typeof element.checkVisibility === 'function' && !element.checkVisibility();
}

function keepsBlock(block: Block): boolean {
  const { text } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (block.linked > text.length * 0.8 && text.length < 400) return false;
  if (isOtherLine(text)) return false;
  if (block.prose && text.length > LONGEST_ASKING) return true;
  const holder = holderOf(block);
  if (holder && isOther(holder)) return false;
  // A line in bold letters is a subheading.
  if (block.prose || block.heading > 0 || holder?.tagName === 'STRONG') return true;
  return SENTENCE_END.test(text) || text.length >= 25;
}

/** The inline element around a whole block and little else, if any: "<span class=credit>…</span>". */
function holderOf({ box, pieces, text }: Block): Element | null {
  let at = pieces[0]!.node.parentElement;
  if (at === box.element) return null;
  while (at && at.parentElement !== box.element) at = at.parentElement;
  const letters = at?.textContent?.trim().length ?? 0;
  return letters >= text.length && letters < text.length * 2 ? at : null;
}

/** Blocks longer than these are paragraphs, whatever they begin with. In letters. */
const LONGEST_ASKING = 320;
const LONGEST_LABEL = 80;

/** A short block that asks, links or labels. */
export function isOtherLine(text: string): boolean {
  if (text.includes('\n')) return text.split('\n').every(isOtherLine);
  if (text.length > LONGEST_ASKING) return false;
  const line = text.toLowerCase();
  if (ASKING_LINE.test(line)) return true;
  if (text.length > LONGEST_LABEL || SPEECH.test(line)) return false;
  return BYLINE.test(text) || (LABELLING_LINE.test(line) && !SENTENCE.test(line));
}

/** Ends like a sentence: a word and a full stop ("Shares fell."); not "3 p.m." */
const SENTENCE = /[a-z]{3}\.$/;

/** A short line with a quotation is a paragraph: "“Share it,” she said." */
const SPEECH = /["“”]/;

/**
 * Without second copies of blocks, and without pull quotes: words that a paragraph says too, in a box that is no
 * paragraph. Linear but for the few candidates.
 */
function dropDoubles(blocks: Block[]): Block[] {
  const seen = new Set<string>();
  const single = blocks.filter(({ text }) => text.length < 40 || (!seen.has(text) && seen.add(text)));
  const whole = single.map(({ text }) => text).join('\n');
  return single.filter(({ text, box }) => {
    if (text.length < 40 || text.length > 300 || /^(P|LI|TD|DD)$/i.test(box.element.tagName)) return true;
    // A pull quote may have marks that the paragraph lacks.
    const bare = text.replace(/^["“‘”’']|["“‘”’']$/g, '');
    // Once is the block itself.
    return whole.indexOf(bare) === whole.lastIndexOf(bare);
  });
}

/** Cuts what stands before the first and after the last sentence, and headings that head nothing. */
function trim(blocks: Block[]): Block[] {
  const first = blocks.findIndex((block) => block.prose);
  // "Follow us:" ends nothing.
  const last = blocks.findLastIndex(
    ({ prose, text }) => prose || (SENTENCE_END.test(text) && !text.endsWith(':')),
  );
  if (first < 0) return [];
  const kept = blocks.slice(first, Math.max(first, last) + 1);
  return kept.filter((block, index) => {
    if (block.heading === 0) return true;
    const next = kept[index + 1];
    return next !== undefined && next.heading === 0;
  });
}
