// Finds phrases of the lexicon in a run of words: a small pattern language instead of regular expressions.
import type { Span } from '../report.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { startsWithCapital } from '../text/letters.ts';

/** A word as phrases see it: lower case, contractions taken apart ("didn't" is "did", "not"), no quotation marks. */
export interface Word extends Span {
  text: string;
  /** Written with a capital at its start. */
  capital: boolean;
  /** Place in `TextDocument.tokens`. */
  token: number;
  sentence: number;
}

/** One phrase found: the words [firstWord, endWord) and the span they cover. */
export interface PhraseMatch<Kind> extends Span {
  kind: Kind;
  firstWord: number;
  endWord: number;
}

interface Slot {
  /** Words that fit; empty for a gap. */
  words: Set<string>;
  /** The word that fits where it is the only one: compared without a look at the set. */
  word: string | null;
  /** Beginnings of words that fit ("accus*"). */
  stems: string[];
  optional: boolean;
  /** Longest gap, in words; 0 where the slot is no gap. */
  gap: number;
}

/** Phrases by the word they begin with. */
export interface PhraseBook<Kind> {
  byWord: Map<string, Array<{ kind: Kind; slots: Slot[] }>>;
  /** By the first two letters of the beginning (`openingOf`). */
  byStem: Map<number, Array<{ stem: string; kind: Kind; slots: Slot[] }>>;
  /** What begins with such letters (`placeOf`): a word, a beginning, both. Most words of a text begin no phrase. */
  openings: Uint8Array;
}

const WORD = 1;
const STEM = 2;

/** A word's first two letters as one number. */
const openingOf = (word: string): number =>
  word.charCodeAt(0) * 0x10000 + (word.length > 1 ? word.charCodeAt(1) : 0);

/** Place of an opening among 4,096: a place of its own for any two letters from a to z. */
const placeOf = (opening: number): number => (opening ^ (opening >>> 11)) & 0xfff;

/**
 * Compiles phrases. In a phrase `a|b` is a choice, `a|b?` may be left out, `accus*` is the beginning of a word,
 * and `~3` stands for up to three words of any kind. A phrase begins with a word that cannot be left out.
 */
export function phraseBook<Kind extends string>(
  lists: Partial<Record<Kind, readonly string[]>>,
): PhraseBook<Kind> {
  const book: PhraseBook<Kind> = { byWord: new Map(), byStem: new Map(), openings: new Uint8Array(0x1000) };
  for (const [kind, phrases] of Object.entries(lists) as Array<[Kind, readonly string[]]>) {
    for (const phrase of phrases) {
      const slots = phrase.split(' ').map(slotOf);
      const entry = { kind, slots };
      for (const word of slots[0]?.words ?? []) {
        book.openings[placeOf(openingOf(word))]! |= WORD;
        const list = book.byWord.get(word);
        if (list) list.push(entry);
        else book.byWord.set(word, [entry]);
      }
      for (const stem of slots[0]?.stems ?? []) {
        const opening = openingOf(stem);
        book.openings[placeOf(opening)]! |= STEM;
        book.byStem.set(opening, [...(book.byStem.get(opening) ?? []), { stem, ...entry }]);
      }
    }
  }
  return book;
}

function slotOf(text: string): Slot {
  if (text.startsWith('~'))
    return { words: new Set(), word: null, stems: [], optional: false, gap: Number(text.slice(1)) };
  const optional = text.endsWith('?') && text.length > 1;
  const choices = (optional ? text.slice(0, -1) : text).split('|');
  const words = choices.filter((choice) => !choice.endsWith('*'));
  return {
    words: new Set(words),
    word: choices.length === 1 && words.length === 1 ? words[0]! : null,
    stems: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    optional,
    gap: 0,
  };
}

/** Phrases that may begin with a word. */
function entriesAt<Kind>(book: PhraseBook<Kind>, word: string): Array<{ kind: Kind; slots: Slot[] }> {
  const opening = openingOf(word);
  const begun = book.openings[placeOf(opening)]!;
  if (begun === 0) return NONE;
  const plain = (begun & WORD) === 0 ? NONE : (book.byWord.get(word) ?? NONE);
  if ((begun & STEM) === 0) return plain;
  const stems = book.byStem.get(opening)?.filter(({ stem }) => word.startsWith(stem)) ?? NONE;
  return stems.length > 0 ? [...plain, ...stems] : plain;
}

const NONE: never[] = [];

/** Every phrase that begins at one of the words [from, to) and ends before `to`, in order; the longest of each kind. */
export function findPhrases<Kind>(
  book: PhraseBook<Kind>,
  words: Word[],
  from: number,
  to: number,
): PhraseMatch<Kind>[] {
  const found: PhraseMatch<Kind>[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    const entries = entriesAt(book, word.text);
    // Most words begin no phrase: nothing is made for them.
    if (entries.length === 0) continue;
    let ends: Map<Kind, number> | null = null;
    for (let entry = 0; entry < entries.length; entry++) {
      const { kind, slots } = entries[entry]!;
      const end = matchFrom(slots, 0, words, at, Math.min(to, words.length));
      if (end <= (ends?.get(kind) ?? at)) continue;
      ends ??= new Map();
      ends.set(kind, end);
    }
    if (!ends) continue;
    for (const [kind, end] of ends) {
      found.push({ kind, firstWord: at, endWord: end, start: word.start, end: words[end - 1]!.end });
    }
  }
  return found;
}

/** End of the longest match of the slots from `slot` on, or -1. Phrases are short and gaps bounded, so this is too. */
function matchFrom(slots: Slot[], slot: number, words: Word[], at: number, to: number): number {
  const wanted = slots[slot];
  if (!wanted) return at;
  if (wanted.gap > 0) {
    for (let skip = 0; skip <= wanted.gap && at + skip <= to; skip++) {
      const end = matchFrom(slots, slot + 1, words, at + skip, to);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (at < to && fits(wanted, words[at]!.text)) {
    const end = matchFrom(slots, slot + 1, words, at + 1, to);
    if (end >= 0) return end;
  }
  return wanted.optional ? matchFrom(slots, slot + 1, words, at, to) : -1;
}

function fits(slot: Slot, word: string): boolean {
  if (slot.word !== null) return slot.word === word;
  if (slot.words.has(word)) return true;
  for (const stem of slot.stems) if (word.startsWith(stem)) return true;
  return false;
}

const QUOTATION_MARKS = new Set(['"', '“', '”', '„', '«', '»', '‘', "'", "''", '``']);

const CONTRACTED = new Map(
  Object.entries({
    "n't": 'not',
    wo: 'will',
    ca: 'can',
    sha: 'shall',
    "'ve": 'have',
    "'re": 'are',
    "'ll": 'will',
    "'m": 'am',
  }),
);

const LONGEST_CONTRACTED = 3;

/** The document's words in order, and for each sentence the place of its first word (one more entry ends the list). */
export function wordsOf(document: TextDocument): { words: Word[]; firstOf: number[] } {
  const { tokens } = document;
  const words: Word[] = [];
  const firstOf: number[] = [];
  for (const sentence of document.sentences) {
    firstOf.push(words.length);
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const token = tokens[index]!;
      if (token.text.length > 2 || !QUOTATION_MARKS.has(token.text))
        pushWords(words, token, tokens[index + 1], sentence.index);
    }
  }
  firstOf.push(words.length);
  return { words, firstOf };
}

/** With the apostrophe of the keyboard. */
const plain = (lower: string): string => (lower.includes('’') ? lower.replace('’', "'") : lower);

function pushWords(words: Word[], token: Token, next: Token | undefined, sentence: number): void {
  const lower = plain(token.lower);
  if (lower.length > 3 && lower.endsWith("n't")) {
    const stem = lower.slice(0, -3);
    words.push(wordOf(CONTRACTED.get(stem) ?? stem, token, sentence), wordOf('not', token, sentence));
  } else if (lower === 'cannot') {
    words.push(wordOf('can', token, sentence), wordOf('not', token, sentence));
  } else if (lower === 'wo' || lower === 'ca' || lower === 'sha') {
    const short = next !== undefined && plain(next.lower) === "n't";
    words.push(wordOf(short ? (CONTRACTED.get(lower) ?? lower) : lower, token, sentence));
  } else {
    const short = lower.length <= LONGEST_CONTRACTED ? CONTRACTED.get(lower) : undefined;
    words.push(wordOf(short ?? lower, token, sentence));
  }
}

const wordOf = (text: string, token: Token, sentence: number): Word => ({
  text,
  capital: startsWithCapital(token.text),
  start: token.start,
  end: token.end,
  token: token.index,
  sentence,
});
