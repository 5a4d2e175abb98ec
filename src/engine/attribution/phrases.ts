// Noun phrases on a line, found from the parts of speech alone.
import { timeWords } from '../lexicon/cue-adjuncts.ts';
import { type Line, quoteAtPlace, tokenAt } from './reading.ts';

const POSSESSIVE_END = new Set(["'s", '’s', "'", '’']);

/** Part of speech of the word at a place, or "". */
export const tagOf = (line: Line, place: number): string => tokenAt(line, place)?.tag ?? '';
/** The word at a place in small letters, or "". */
export const wordOf = (line: Line, place: number): string => tokenAt(line, place)?.lower ?? '';

/** Whether a part of speech is a noun's. */
export const isNoun = (tag: string): boolean => tag.startsWith('NN');
/** Whether a part of speech is a verb's, but a modal's. */
export const isVerb = (tag: string): boolean => tag.startsWith('VB');
/** Whether a part of speech is that of a verb with a tense. */
export const isTensed = (tag: string): boolean =>
  tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
/** Whether a closing quotation mark of a passage that began on an earlier line stands here. */
export const isClosing = ({ places, reading }: Line, place: number): boolean =>
  place >= 0 && place < places.length && reading.opens[places[place]!]! >= 0;

/** Places of a noun phrase [first, end), with its head noun. */
export interface NounPhrase {
  first: number;
  end: number;
  head: number;
}

const inNounPhrase = (tag: string): boolean =>
  isNoun(tag) ||
  tag.startsWith('JJ') ||
  tag === 'CD' ||
  tag === 'POS' ||
  tag === '$' ||
  tag === '#' ||
  tag === 'PDT' ||
  tag === 'FW';

const STANDALONE = new Set(
  'he she they it we i you him her them me us who this that these those some many most others both all none one ones everyone everybody someone somebody anyone anybody nobody few several half another neither either each himself herself themselves such two three four five six dozens hundreds thousands'.split(
    ' ',
  ),
);
const REFLEXIVE = new Set(['himself', 'herself', 'itself', 'themselves']);
/** Participles and adverbs. */
const PARTICIPLES = new Set(['VBN', 'VBG', 'RB']);
const PRONOUNS_AND_NUMBERS = new Set(['PRP', 'WP', 'EX', 'WDT', '$', 'FW', 'CD']);
const NEVER_HEADS = new Set([',', '.', ':', 'IN', 'CC', 'TO', 'MD']);
const DETERMINERS = new Set(['DT', 'PRP$', 'WP$', 'PDT']);

/** Opening bracket that belongs to the closing one at a place; the place itself when there is none. */
function beforeBracket(line: Line, place: number): number {
  for (let at = place - 1; at >= 0 && place - at < 12; at -= 1) {
    const text = wordOf(line, at);
    if (text === '(' || text === '[') return at;
  }
  return place;
}

/** A nickname inside a name: Dwayne “The Rock” Johnson. */
function isNickname(line: Line, place: number): boolean {
  const quote = quoteAtPlace(line, place);
  if (!quote || quote.endToken - quote.firstToken > 4) return false;
  if (quote.use !== 'nickname' && !tagOf(line, place - 1).startsWith('NNP')) return false;
  const last = line.reading.text[quote.inner.end - 1] ?? '';
  return inNounPhrase(tagOf(line, place - 1)) && /[\p{L}\p{N}]/u.test(last);
}

/** The simple noun phrase that ends at a place (its last word), or null. */
export function nounPhraseEndingAt(line: Line, last: number): NounPhrase | null {
  let at = last;
  if (at < 0) return null;
  // "Ann Lee herself said"
  if (REFLEXIVE.has(wordOf(line, at)) && isNoun(tagOf(line, at - 1))) at -= 1;
  if (wordOf(line, at) === ')' || wordOf(line, at) === ']') {
    const open = beforeBracket(line, at);
    if (open === at) return null;
    at = open - 1;
  }
  const tag = tagOf(line, at);
  if (!canHead(line, at)) return null;
  const alone = tag === 'PRP' || tag === 'WP' || tag === 'EX' || tag === 'WDT' || DETERMINERS.has(tag);
  if (alone) return { first: at, end: last + 1, head: at };
  let first = at;
  for (let next = at - 1; next >= 0 && belongsLeft(line, next, at); next -= 1) first = next;
  const before = first - 1;
  if (before >= 0 && DETERMINERS.has(tagOf(line, before))) {
    first = before;
    if (first > 0 && (tagOf(line, first - 1) === 'PDT' || /^(all|both|half)$/.test(wordOf(line, first - 1))))
      first -= 1;
  }
  return { first, end: last + 1, head: at };
}

/** Whether a word can be the last one of a noun phrase. */
function canHead(line: Line, at: number): boolean {
  const tag = tagOf(line, at);
  if (isNoun(tag) || PRONOUNS_AND_NUMBERS.has(tag) || STANDALONE.has(wordOf(line, at)))
    return !NEVER_HEADS.has(tag);
  if (tag.startsWith('JJ') && /^(DT|CD|JJ|JJR|JJS|PRP\$|NN|NNP|NNS|POS)$/.test(tagOf(line, at - 1)))
    return true;
  const named = DETERMINERS.has(tag) || tag.startsWith('JJ') || tag.startsWith('VB') || tag === 'RB';
  if (named && at === 0) return line.reading.mentionsByHead.has(line.places[at]!);
  return named && at > 0 && /^\p{Lu}/u.test(tokenAt(line, at)?.text ?? '');
}

/** "The New York Times", "the Times reported": a name, no time. */
export const isPaper = (line: Line, place: number): boolean =>
  wordOf(line, place) === 'times' && tagOf(line, place).startsWith('NNP');

/** Whether the word at `next` belongs to the noun phrase whose head stands at `head`, all between belonging to it. */
function belongsLeft(line: Line, next: number, head: number): boolean {
  const tag = tagOf(line, next);
  const word = wordOf(line, next);
  if (isNickname(line, next) || tag === 'POS' || POSSESSIVE_END.has(word)) return true;
  const after = wordOf(line, next + 1);
  // "Ann Lee last week": a name is no part of a time
  const time = timeWords.has(wordOf(line, head)) && !isPaper(line, head);
  const opensTime = time && (timeWords.has(after) || after === 'late');
  if (tag.startsWith('NNP') && !timeWords.has(word) && opensTime) return false;
  // "last year Pagliano invoked": a time is no part of a name
  if (timeWords.has(word) && tagOf(line, next + 1).startsWith('NNP') && tag === 'NN') return false;
  if (inNounPhrase(tag) || word === '&' || (word === '/' && tagOf(line, next - 1).startsWith('NNP')))
    return true;
  if (next === 0) return false;
  const further = tagOf(line, next - 1);
  const participle = PARTICIPLES.has(tag);
  if ((participle || tag === 'IN') && inNounPhrase(further)) {
    if (/^\p{Lu}/u.test(tokenAt(line, next)?.text ?? '')) return true;
  }
  if (!participle) return false;
  return DETERMINERS.has(further) || further.startsWith('JJ') || further === 'POS' || further === 'RB';
}

const LINKS = new Set(
  'of for from in at with on to by about within near behind against among inside outside across between around under over like'.split(
    ' ',
  ),
);

const CLAUSE_OPENERS = new Set('until because when although though unless whether'.split(' '));

/**
 * Grows a noun phrase to the left over what it hangs on: "people familiar with the matter", "members of the panel",
 * "those who know him", "Rubio and Graham".
 */
export function growLeft(line: Line, phrase: NounPhrase, depth = 0): NounPhrase {
  if (depth > 6) return phrase;
  const { first, end } = phrase;
  const word = wordOf(line, first - 1);
  const tag = tagOf(line, first - 1);
  if (LINKS.has(word) && (tag === 'IN' || tag === 'TO')) {
    let before = first - 2;
    if (PARTICIPLES.has(tagOf(line, before)) || tagOf(line, before).startsWith('JJ')) {
      let at = before;
      while (
        at >= 0 &&
        before - at < 4 &&
        (PARTICIPLES.has(tagOf(line, at)) || tagOf(line, at).startsWith('JJ'))
      )
        at -= 1;
      if (nounPhraseEndingAt(line, at)) before = at;
    }
    const outer = nounPhraseEndingAt(line, before);
    if (outer && !/^(it|he|she|they|we|i|you)$/.test(wordOf(line, outer.head)))
      return growLeft(line, { first: outer.first, end, head: outer.head }, depth + 1);
    // "officials who were in the room said": the preposition hangs on the verb of a relative clause
    if (!isVerb(tagOf(line, before)) && !PARTICIPLES.has(tagOf(line, first - 2))) return phrase;
  }
  if (word === 'and' || word === 'or') {
    const other = nounPhraseEndingAt(line, first - 2);
    if (other) {
      const grown = growLeft(line, other, depth + 1);
      // "the report by the University and College Union claims": the report does
      const head =
        grown.first < other.first && /^(IN|TO)$/.test(tagOf(line, other.first - 1))
          ? grown.head
          : phrase.head;
      if (startsClause(line, grown.first)) return { first: grown.first, end, head };
    }
    return phrase;
  }
  // "lawyers representing the company allege"
  if (tag === 'VBG') {
    const outer = nounPhraseEndingAt(line, first - 2);
    if (
      outer &&
      tagOf(line, outer.head) !== 'PRP' &&
      startsClause(line, growLeft(line, outer, depth + 1).first)
    )
      return { ...growLeft(line, outer, depth + 1), end, head: outer.head };
  }
  // "that were not told until Ann Lee asked": the clause is her own
  if (CLAUSE_OPENERS.has(word)) return phrase;
  // "people who know him said": a verb, and "who" to its left with a noun before it.
  if (isVerb(tag) || tag === 'RP' || tag === 'IN' || tag === 'TO') {
    for (let at = first - 1; at > 0 && first - at < 12; at -= 1) {
      const text = wordOf(line, at);
      if (text === ',' || text === ';' || text === ':') break;
      if (text === 'who' || text === 'that' || text === 'which') {
        // "told friends that the candidate": no verb between, so the clause is not about the noun before
        if (!hasVerb(line, at + 1, first)) break;
        const outer = nounPhraseEndingAt(line, at - 1);
        if (outer) return growLeft(line, { first: outer.first, end, head: outer.head }, depth + 1);
        break;
      }
    }
  }
  return phrase;
}

function hasVerb(line: Line, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (isVerb(tagOf(line, at))) return true;
  return false;
}

const MARKS_BEFORE_CLAUSE = new Set([',', ';', ':', '—', '–', '(']);
/** Words behind which a clause may begin. */
const CLAUSES_AFTER = new Set(
  `that because although though while if as since unless until before after than whether so but
  and or when where even meanwhile however then still also yet`.split(/\s+/),
);

/** Whether a clause may begin at a place: line start, or after a comma, colon, conjunction, quotation. */
export function startsClause(line: Line, place: number): boolean {
  if (place <= 0) return true;
  const word = wordOf(line, place - 1);
  const tag = tagOf(line, place - 1);
  if (MARKS_BEFORE_CLAUSE.has(word) || tag === ':' || tag === ',' || tag === '-LRB-') return true;
  if (quoteAtPlace(line, place - 1) || isClosing(line, place - 1)) return true;
  if (tag === 'WRB' || tag === 'WDT' || tag === 'WP' || tag === 'CC') return true;
  return CLAUSES_AFTER.has(word);
}

/** Whether the quotation at a place is one or two words that stand for a noun: the “reporter”. */
function isWord(line: Line, place: number): boolean {
  const quote = quoteAtPlace(line, place);
  if (!quote || quote.endToken - quote.firstToken > 2) return false;
  return line.reading.tokens[quote.endToken - 1]!.tag.startsWith('NN');
}

/** Where the noun phrase that starts at a place ends (its place after), with simple attachments of "of"; or null. */
export function nounPhraseFrom(line: Line, start: number): NounPhrase | null {
  let at = start;
  const tag = tagOf(line, at);
  if (tag === 'PRP' || tag === 'EX' || tag === 'WP') return { first: start, end: start + 1, head: start };
  let head = -1;
  for (; at < line.places.length; at += 1) {
    const now = tagOf(line, at);
    const word = wordOf(line, at);
    if (isNoun(now) || now === 'CD') head = at;
    else if (now === 'POS' || word === '&' || (word === '/' && tagOf(line, at + 1).startsWith('NNP')))
      continue;
    else if (DETERMINERS.has(now)) {
      if (head >= 0) break;
      if (STANDALONE.has(word)) head = -2 - at;
    } else if (now.startsWith('JJ') || now === '$' || now === 'PDT' || now === '#') continue;
    else if (
      (now === 'VBN' || now === 'VBG' || now === 'RB' || now === 'RBR' || now === 'RBS') &&
      head < 0 &&
      // "said retired Army Gen. Ann Lee"
      (at > start || (now === 'VBN' && tagOf(line, at + 1).startsWith('NN')))
    )
      continue;
    else if (
      quoteAtPlace(line, at) &&
      at > start &&
      (isNoun(tagOf(line, at + 1)) || head >= 0 || isWord(line, at))
    ) {
      if (isNoun(tagOf(line, at + 1))) continue;
      // "asked the “reporter” to leave"
      if (head < 0 && isWord(line, at)) {
        head = at;
        continue;
      }
      break;
    } else if (word === '(') {
      let close = at + 1;
      while (close < line.places.length && close - at < 12 && wordOf(line, close) !== ')') close += 1;
      if (wordOf(line, close) !== ')' || head < 0) break;
      at = close;
    } else break;
  }
  if (head < -1) head = -2 - head;
  if (head < 0) {
    if (tagOf(line, at - 1).startsWith('JJ') && at > start) head = at - 1;
    else return null;
  }
  return { first: start, end: at, head };
}

/** The noun phrase from a place with everything that hangs on it up to a verb, comma or mark. */
export function longNounPhraseFrom(line: Line, start: number): NounPhrase | null {
  const simple = nounPhraseFrom(line, start);
  if (!simple) return null;
  let { end } = simple;
  for (let round = 0; round < 8; round += 1) {
    const word = wordOf(line, end);
    const tag = tagOf(line, end);
    let next = -1;
    if (LINKS.has(word) && (tag === 'IN' || tag === 'TO') && !isVerb(tagOf(line, end + 1))) next = end + 1;
    else if ((word === 'and' || word === '&' || word === 'or') && !isVerb(tagOf(line, end + 1)))
      next = end + 1;
    else if ((tag.startsWith('JJ') || tag === 'VBN') && LINKS.has(wordOf(line, end + 1))) next = end + 2;
    if (next < 0) break;
    const more = nounPhraseFrom(line, next);
    if (!more) break;
    end = more.end;
  }
  return { first: start, end, head: simple.head };
}
