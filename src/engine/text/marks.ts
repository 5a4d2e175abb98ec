// Which tokens are quotation marks, and what their surroundings allow each to be.
import type { Token } from './document.ts';

export type Family = 'double' | 'single' | 'angle';

/** A token that is, or looks like, a quotation mark. */
export interface Mark {
  /** Place of its token. */
  token: number;
  family: Family;
  /** What the character itself says: “ opens, ” closes, " says nothing. */
  direction: 'open' | 'close' | 'none';
  /** Blank, bracket or dash before it (other marks between left aside). */
  openBefore: boolean;
  /** Blank or closing punctuation after it (other marks between left aside). */
  closedAfter: boolean;
  /** May be an apostrophe that ends a word ("the players’ union", "goin’ home"). */
  possessive: boolean;
  /** Stands for inches or feet after a number. */
  measure: boolean;
}

const KINDS = new Map<string, [Family, Mark['direction']]>([
  ['“', ['double', 'open']],
  ['„', ['double', 'open']],
  ['‟', ['double', 'open']],
  ['``', ['double', 'open']],
  ['”', ['double', 'close']],
  ['"', ['double', 'none']],
  ['＂', ['double', 'none']],
  ["''", ['double', 'none']],
  ['‘‘', ['double', 'open']],
  ['’’', ['double', 'close']],
  ['‘', ['single', 'open']],
  ['‚', ['single', 'open']],
  ['‛', ['single', 'open']],
  ['`', ['single', 'open']],
  ['’', ['single', 'close']],
  ['´', ['single', 'close']],
  ["'", ['single', 'none']],
  ['«', ['angle', 'open']],
  ['»', ['angle', 'close']],
  ['‹', ['angle', 'open']],
  ['›', ['angle', 'close']],
]);

const OPEN_BEFORE = new Set(['(', '[', '{', '—', '–', '--', '-', '/', '=', '>', '|', '•', '*']);
const CLOSED_AFTER = new Set([
  ...[
    ',',
    '.',
    ';',
    ':',
    '?',
    '!',
    ')',
    ']',
    '}',
    '—',
    '–',
    '--',
    '---',
    '-',
    '…',
    '...',
    '/',
    '>',
    '|',
    '<',
  ],
  ...["'s", '’s'],
]);

/** Words after a number and a mark that tell of a measure: `6'2" tall`. */
const MEASURED = new Set('tall wide long deep high thick by x screen tv diameter frame'.split(' '));

const endsDigit = (token: Token | undefined) => token !== undefined && /\d$/.test(token.text);

function isMeasure(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  const before = tokens[at - 1];
  if (at <= first || before!.end !== tokens[at]!.start || !endsDigit(before)) return false;
  const text = tokens[at]!.text;
  if (text === "'" || text === '’') {
    const after = tokens[at + 1];
    return at + 1 < end && after!.start === tokens[at]!.end && /^\d/.test(after!.text);
  }
  if (text !== '"' && text !== '”' && text !== "''") return false;
  const feet = at - 2 >= first && (tokens[at - 2]!.text === "'" || tokens[at - 2]!.text === '’');
  return feet || (at + 1 < end && MEASURED.has(tokens[at + 1]!.lower));
}

function mayEndWord(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  if (at <= first || tokens[at - 1]!.end !== tokens[at]!.start) return false;
  const before = tokens[at - 1]!.lower;
  if (!/(?:[sxz]|[a-z]in|^o|^ol|^an)$/.test(before)) return false;
  return (
    at + 1 < end && tokens[at + 1]!.start > tokens[at]!.end && /[\p{L}\p{N}]/u.test(tokens[at + 1]!.text[0]!)
  );
}

/** The marks among tokens [first, end) of one paragraph, in order. */
export function findMarks(tokens: readonly Token[], first: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = first; at < end; at += 1) {
    const { text } = tokens[at]!;
    // Words are passed over: no mark is longer than two characters.
    const kind = text.length > 2 ? undefined : KINDS.get(text);
    if (!kind) continue;
    const above = marks[marks.length - 1];
    const adjoins = at > first && tokens[at - 1]!.end === tokens[at]!.start;
    const openBefore =
      adjoins && above?.token === at - 1
        ? above.openBefore
        : !adjoins || OPEN_BEFORE.has(tokens[at - 1]!.text);
    marks.push({
      token: at,
      family: kind[0],
      direction: kind[1],
      openBefore,
      closedAfter: false,
      possessive: kind[0] === 'single' && mayEndWord(tokens, at, first, end),
      measure: isMeasure(tokens, at, first, end),
    });
  }
  for (let place = marks.length - 1; place >= 0; place -= 1) {
    const mark = marks[place]!;
    const after = mark.token + 1;
    const below = marks[place + 1];
    const adjoins = after < end && tokens[after]!.start === tokens[mark.token]!.end;
    mark.closedAfter =
      adjoins && below?.token === after
        ? below.closedAfter
        : !adjoins || CLOSED_AFTER.has(tokens[after]!.text);
  }
  return marks;
}
