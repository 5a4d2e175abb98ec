// Pairs the quotation marks of one paragraph, whatever their style, and mends what is missing.
import type { Token } from './document.ts';
import type { Family, Mark } from './marks.ts';

/** An opening mark and what closes it, as places of tokens. */
export interface Pair {
  family: Family;
  /** Token of the opening mark; −1 where the passage goes on from the paragraph before without a mark. */
  open: number;
  /** Token of the closing mark; −1 where it is missing. */
  close: number;
  /** Tokens of the passage: [first, end). */
  first: number;
  end: number;
}

/** What the pairing of one paragraph found. */
export interface Pairing {
  pairs: Pair[];
  /** Token of the first closing mark that nothing opened, −1: none. */
  stray: number;
}

/** Deeper nesting than any writer's is noise. */
const DEEPEST = 8;

interface Opened {
  mark: Mark;
  /** Place of the mark in the list of marks. */
  place: number;
  /** Pairs found up to here: those after it lie inside. */
  pairsBefore: number;
}

/** For each mark: whether a later one closes a single quotation for sure before another opens. */
function surelyClosedLater(marks: readonly Mark[]): boolean[] {
  const closed: boolean[] = new Array(marks.length);
  let sure = false;
  for (let place = marks.length - 1; place >= 0; place -= 1) {
    closed[place] = sure;
    const mark = marks[place]!;
    if (mark.family !== 'single' || mark.measure) continue;
    if (!mark.openBefore && mark.closedAfter && !mark.possessive) sure = true;
    else if (mark.openBefore && !mark.closedAfter) sure = false;
  }
  return closed;
}

class Pairer {
  readonly pairs: Pair[] = [];
  stray = -1;
  private readonly stack: Opened[] = [];
  private readonly open: Record<Family, number> = { double: 0, single: 0, angle: 0 };
  private readonly sure: boolean[];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly marks: readonly Mark[],
    private readonly start: number,
    private readonly end: number,
    private readonly goesOn: Family | null,
  ) {
    this.sure = surelyClosedLater(marks);
  }

  run(): Pairing {
    for (let place = 0; place < this.marks.length; place += 1) {
      const mark = this.marks[place]!;
      if (mark.measure && !this.mustClose(place)) continue;
      if (this.opens(mark, place)) this.push(mark, place);
      else this.close(mark, place);
    }
    while (this.stack.length > 0) this.giveUp(this.stack.pop()!, this.end);
    return { pairs: this.pairs, stray: this.stray };
  }

  /** `"He is 6'2"`: a measure closes a passage after all where no other mark follows. */
  private mustClose(place: number): boolean {
    const mark = this.marks[place]!;
    return mark.family === 'double' && this.open.double > 0 && place === this.marks.length - 1;
  }

  private opens(mark: Mark, place: number): boolean {
    const open = this.open[mark.family] > 0;
    if (mark.family === 'single') {
      if (mark.direction === 'close') return mark.openBefore && !mark.closedAfter && !open;
      if (mark.openBefore !== mark.closedAfter) return mark.openBefore;
      return mark.direction === 'open' || (!open && mark.openBefore);
    }
    if (mark.direction === 'close')
      return !open && mark.openBefore && !mark.closedAfter && this.moreLater(place);
    if (mark.direction === 'open') return !(open && mark.closedAfter);
    if (mark.openBefore !== mark.closedAfter) return mark.openBefore;
    return !open;
  }

  private moreLater(place: number): boolean {
    return place + 1 < this.marks.length;
  }

  private push(mark: Mark, place: number): void {
    if (this.stack.length >= DEEPEST) return;
    this.stack.push({ mark, place, pairsBefore: this.pairs.length });
    this.open[mark.family] += 1;
  }

  private close(mark: Mark, place: number): void {
    const { family } = mark;
    if (this.open[family] === 0) {
      if (family === 'double' && mark.closedAfter && !mark.openBefore && place === 0) this.stray = mark.token;
      return;
    }
    if (family === 'single' && this.isApostrophe(mark, place)) return;
    for (;;) {
      const top = this.stack.pop()!;
      if (top.mark.family !== family) {
        this.giveUp(top, mark.token);
        continue;
      }
      this.open[family] -= 1;
      this.add(top.mark, mark.token, mark.token);
      return;
    }
  }

  private isApostrophe(mark: Mark, place: number): boolean {
    const top = this.stack[this.stack.length - 1]!;
    if (mark.openBefore && !mark.closedAfter) return true;
    if (!mark.openBefore && !mark.closedAfter) return true;
    return mark.possessive && (top.mark.family !== 'single' || this.sure[place]!);
  }

  private add(mark: Mark, close: number, end: number): void {
    if (end > mark.token + 1)
      this.pairs.push({ family: mark.family, open: mark.token, close, first: mark.token + 1, end });
  }

  /** An opening mark whose closing mark never came before token `limit`. */
  private giveUp(opened: Opened, limit: number): void {
    const { mark, place } = opened;
    this.open[mark.family] -= 1;
    if (mark.family !== 'single') {
      this.add(mark, -1, this.inferredEnd(opened, limit));
      return;
    }
    // Most single marks that nothing closes are apostrophes, unless something around them says otherwise.
    const whole = this.marks[place - 1]?.token === mark.token - 1;
    const inside = limit < this.end && (whole || mark.direction === 'open');
    if (inside || this.goesOn === 'single' || (whole && this.goesOn !== null)) this.add(mark, -1, limit);
  }

  /** “this is odd” inside a sentence: a few words, not the start of a speech that runs over paragraphs. */
  private isFragment(mark: Mark): boolean {
    const word = this.tokens[mark.token + 1];
    return mark.token > this.start && word !== undefined && /^\p{Ll}/u.test(word.text);
  }

  private inferredEnd(opened: Opened, limit: number): number {
    if (limit < this.end) return limit;
    if (this.goesOn === opened.mark.family && !this.isFragment(opened.mark)) return limit;
    const inside = this.pairs.slice(opened.pairsBefore).find((pair) => pair.family === opened.mark.family);
    const stop = inside ? inside.open : limit;
    const announced = this.tokens[opened.mark.token - 1]?.text === ':';
    if ((opened.mark.token === this.start || announced) && !inside) return stop;
    const sentence = this.tokens[opened.mark.token]!.sentence;
    let end = opened.mark.token + 1;
    while (end < stop && this.tokens[end]!.sentence === sentence) end += 1;
    return end;
  }
}

/**
 * Pairs the marks of tokens [start, end), one paragraph. Linear in the number of marks.
 * @param goesOn family of the mark that opens the next paragraph, if one does: a passage left open here runs to the end
 */
export function pairMarks(
  tokens: readonly Token[],
  marks: readonly Mark[],
  start: number,
  end: number,
  goesOn: Family | null,
): Pairing {
  return new Pairer(tokens, marks, start, end, goesOn).run();
}
