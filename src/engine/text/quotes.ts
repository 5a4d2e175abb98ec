// Passages in quotation marks of every style, and what the marks are for.
import type { Quote, TextDocument } from './document.ts';
import { type Family, findMarks, type Mark } from './marks.ts';
import { type Pair, pairMarks } from './pairs.ts';
import { countCompany } from './quote-facts.ts';
import { judgeUse } from './quote-use.ts';

/** A quote together with what the next paragraph needs to know of it. */
interface Passage {
  quote: Quote;
  family: Family;
}

/** Tokens of every paragraph as [first, end). */
function tokenRanges(document: TextDocument): [number, number][] {
  const { sentences } = document;
  return document.paragraphs.map(({ firstSentence, endSentence }) => [
    sentences[firstSentence]!.firstToken,
    sentences[endSentence - 1]!.endToken,
  ]);
}

function openingFamily(marks: readonly Mark[] | undefined, first: number): Family | null {
  const mark = marks?.[0];
  if (!mark || mark.token !== first || mark.closedAfter || mark.measure) return null;
  return mark.direction === 'close' && mark.family !== 'double' ? null : mark.family;
}

/** `"“No,” he said"`: two marks of one kind around the same words are one. */
function isDoubled(outer: Pair | undefined, inner: Pair): boolean {
  if (!outer || outer.family !== inner.family || outer.open < 0) return false;
  return outer.open === inner.open - 1 && (outer.close === inner.close + 1 || outer.close === inner.close);
}

class Assembler {
  readonly quotes: Quote[] = [];
  /** Passages that the paragraph before left open at its end. */
  private left: Passage[] = [];

  constructor(private readonly document: TextDocument) {}

  /** Adds the pairs of one paragraph, tokens [first, end). */
  add(found: readonly Pair[], first: number, end: number): void {
    const pairs = [...found].sort((a, b) => a.first - b.first || b.end - a.end);
    const around: { pair: Pair; quote: Quote }[] = [];
    const left: Passage[] = [];
    for (const pair of pairs) {
      while (around.length > 0 && around[around.length - 1]!.pair.end <= pair.first - (pair.open < 0 ? 0 : 1))
        around.pop();
      const outer = around[around.length - 1];
      if (isDoubled(outer?.pair, pair)) continue;
      const quote = this.quoteOf(pair, outer?.quote ?? null);
      if (pair.first - first <= quote.depth + 1) quote.continues = this.continued(pair.family, quote.depth);
      around.push({ pair, quote });
      this.quotes.push(quote);
      if (!quote.closed && pair.end === end) left.push({ quote, family: pair.family });
    }
    this.left = left;
  }

  /** A closing mark that nothing opened: the passage of the paragraph before goes on without a mark. */
  goOn(first: number, stray: number, previousEnd: number): Pair | null {
    const before = this.quotes[this.quotes.length - 1];
    if (stray < 0 || !before || before.closed || before.depth > 0 || stray === first) return null;
    const { tokens } = this.document;
    if (!/^[.,?!…]+$/.test(tokens[stray - 1]!.text)) return null;
    if (before.endToken < previousEnd) {
      before.endToken = previousEnd;
      before.end = tokens[previousEnd - 1]!.end;
      before.inner.end = before.end;
    }
    if (this.left.length === 0) this.left = [{ quote: before, family: 'double' }];
    return { family: 'double', open: -1, close: stray, first, end: stray };
  }

  private continued(family: Family, depth: number): number | null {
    const before = this.left.find((passage) => passage.family === family && passage.quote.depth === depth);
    return before ? before.quote.index : null;
  }

  private quoteOf(pair: Pair, parent: Quote | null): Quote {
    const { tokens } = this.document;
    const inner = { start: tokens[pair.first]!.start, end: tokens[pair.end - 1]!.end };
    const innerStart = pair.open < 0 ? inner.start : tokens[pair.open]!.end;
    return {
      start: pair.open < 0 ? inner.start : tokens[pair.open]!.start,
      end: pair.close < 0 ? inner.end : tokens[pair.close]!.end,
      index: this.quotes.length,
      inner: { start: innerStart, end: pair.close < 0 ? inner.end : tokens[pair.close]!.start },
      parent: parent ? parent.index : null,
      depth: parent ? parent.depth + 1 : 0,
      closed: pair.close >= 0,
      continues: null,
      firstToken: pair.first,
      endToken: pair.end,
      use: 'speech',
      speech: 1,
    };
  }
}

/**
 * Finds passages in quotation marks: “ ” " ' ‘ ’ '' `` « » „ ‹ ›, nested, running over paragraphs, with marks
 * missing or the wrong way round. Outer before inner, in order of the text. Linear in the text's length.
 */
export function findQuotes(document: TextDocument): Quote[] {
  const ranges = tokenRanges(document);
  const marks = ranges.map(([first, end]) => findMarks(document.tokens, first, end));
  const assembler = new Assembler(document);
  let previousEnd = 0;
  ranges.forEach(([first, end], place) => {
    const next = ranges[place + 1];
    const goesOn = next ? openingFamily(marks[place + 1], next[0]) : null;
    const { pairs, stray } = pairMarks(document.tokens, marks[place]!, first, end, goesOn);
    const going = assembler.goOn(first, stray, previousEnd);
    assembler.add(going ? [going, ...pairs] : pairs, first, end);
    previousEnd = end;
  });
  const company = countCompany(document, assembler.quotes);
  for (const quote of assembler.quotes) judgeUse(document, quote, company);
  return assembler.quotes;
}
