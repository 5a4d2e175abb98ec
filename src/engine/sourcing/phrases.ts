// Finds phrases of the lexicon in a run of words: a small pattern language instead of regular expressions.
import type { Span } from '../report.ts';
import type { TextDocument } from '../text/document.ts';

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
  /** Beginnings of words that fit ("accus*"). */
  stems: string[];
  optional: boolean;
  /** Longest gap, in words; 0 where the slot is no gap. */
  gap: number;
}

/** Phrases by the word they begin with. */
export interface PhraseBook<Kind> {
  byWord: Map<string, Array<{ kind: Kind; slots: Slot[] }>>;
  /** By the first two letters of the beginning. */
  byStem: Map<string, Array<{ stem: string; kind: Kind; slots: Slot[] }>>;
}

/**
 * Compiles phrases. In a phrase `a|b` is a choice, `a|b?` may be left out, `accus*` is the beginning of a word,
 * and `~3` stands for up to three words of any kind. A phrase begins with a word that cannot be left out.
 */
export function phraseBook<Kind extends string>(
  lists: Partial<Record<Kind, readonly string[]>>,
): PhraseBook<Kind> {
  const book: PhraseBook<Kind> = { byWord: new Map(), byStem: new Map() };
  for (const [kind, phrases] of Object.entries(lists) as Array<[Kind, readonly string[]]>) {
    for (const phrase of phrases) {
      const slots = phrase.split(' ').map(slotOf);
      const entry = { kind, slots };
      for (const word of slots[0]?.words ?? []) {
        const list = book.byWord.get(word);
        if (list) list.push(entry);
        else book.byWord.set(word, [entry]);
      }
      for (const stem of slots[0]?.stems ?? []) {
        const start = stem.slice(0, 2);
        book.byStem.set(start, [...(book.byStem.get(start) ?? []), { stem, ...entry }]);
      }
    }
  }
  return book;
}

function slotOf(text: string): Slot {
  if (text.startsWith('~'))
    return { words: new Set(), stems: [], optional: false, gap: Number(text.slice(1)) };
  const optional = text.endsWith('?') && text.length > 1;
  const choices = (optional ? text.slice(0, -1) : text).split('|');
  return {
    words: new Set(choices.filter((choice) => !choice.endsWith('*'))),
    stems: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    optional,
    gap: 0,
  };
}

/** Phrases that may begin with a word. */
function entriesAt<Kind>(book: PhraseBook<Kind>, word: string): Array<{ kind: Kind; slots: Slot[] }> {
  const plain = book.byWord.get(word) ?? NONE;
  const stems = book.byStem.get(word.slice(0, 2))?.filter(({ stem }) => word.startsWith(stem)) ?? NONE;
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
    // Most words begin no phrase: nothing is made for them.
    let ends: Map<Kind, number> | null = null;
    for (const { kind, slots } of entriesAt(book, word.text)) {
      const end = matchFrom(slots, 0, words, at, Math.min(to, words.length));
      if (end <= (ends?.get(kind) ?? at)) continue;
      ends ??= new Map();
      ends.set(kind, end);
    }
    for (const [kind, end] of ends ?? []) {
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
  if (slot.words.has(word)) return true;
  return slot.stems.some((stem) => word.startsWith(stem));
}

const QUOTATION_MARK = /^["“”„«»‘]$|^''$|^``$|^'$/;

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

/** The document's words in order, and for each sentence the place of its first word (one more entry ends the list). */
export function wordsOf(document: TextDocument): { words: Word[]; firstOf: number[] } {
  const words: Word[] = [];
  const firstOf: number[] = [];
  for (const sentence of document.sentences) {
    firstOf.push(words.length);
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const token = document.tokens[index];
      if (!token || QUOTATION_MARK.test(token.text)) continue;
      const next = document.tokens[index + 1]?.lower.replace('’', "'");
      pushWords(
        words,
        token.lower.replace('’', "'"),
        next,
        { start: token.start, end: token.end },
        index,
        sentence.index,
        /^\p{Lu}/u.test(token.text),
      );
    }
  }
  firstOf.push(words.length);
  return { words, firstOf };
}

function pushWords(
  words: Word[],
  lower: string,
  next: string | undefined,
  span: Span,
  token: number,
  sentence: number,
  capital: boolean,
): void {
  const push = (text: string) => words.push({ text, capital, ...span, token, sentence });
  if (lower.length > 3 && lower.endsWith("n't")) {
    const stem = lower.slice(0, -3);
    push(CONTRACTED.get(stem) ?? stem);
    push('not');
  } else if (lower === 'cannot') {
    push('can');
    push('not');
  } else if (lower === 'wo' || lower === 'ca' || lower === 'sha') {
    push(next === "n't" ? (CONTRACTED.get(lower) ?? lower) : lower);
  } else push(CONTRACTED.get(lower) ?? lower);
}
