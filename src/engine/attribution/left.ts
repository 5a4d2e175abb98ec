// What stands left of a cue: the quotation or clause that "…,” she said" follows, and what goes on behind it.
import type { Span } from '../report.ts';
import { hasFiniteVerb } from './earlier.ts';
import { clauseEnd, contentSpan } from './extents.ts';
import { isClosing, isTensed, isVerb, tagOf, wordOf } from './phrases.ts';
import { type Line, quoteAtPlace } from './reading.ts';
import { isTime, type Subject, subjectAfter } from './subject-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';
import { verbsOf } from './verbs.ts';

const isMark = (line: Line, place: number) =>
  /^[,.;:?!)—–-]$|^--$/.test(wordOf(line, place)) || place >= line.places.length;

/** Whether nothing of a clause follows: a mark, a quotation, or a word that opens an aside. */
export function isEnd(line: Line, place: number): boolean {
  if (isMark(line, place) || quoteAtPlace(line, place) || isClosing(line, place)) return true;
  return /^(as|when|while|after|before|during|in|at|on|to|of|about|for|from|with|by|because|who)$/.test(
    wordOf(line, place),
  );
}

/** The quotation directly left of a place (a comma may stand between), or a closing mark of one. */
export function quoteLeft(line: Line, first: number): boolean {
  let at = first - 1;
  if (wordOf(line, at) === ',' || /^(—|–|--|-)$/.test(wordOf(line, at))) at -= 1;
  if (at < 0) return false;
  const quote = quoteAtPlace(line, at);
  // "Speaking on “Meet the Press,” Lee said that …": the title of a programme is nobody's words
  if (quote?.use === 'title' && at > 0 && !hasFiniteVerb(line, 0, at)) return false;
  if (quote) return endsOpen(line, quote.inner.end) || wordOf(line, first - 1) === ',';
  return isClosing(line, at);
}

/** Whether the quotation left of a place follows a cue of its own: telling her, “…” She replied that … */
export function ownedLeft(line: Line, first: number): boolean {
  const quote = first - 1;
  if (!quoteAtPlace(line, quote) || !/^[,:]$/.test(wordOf(line, quote - 1))) return false;
  for (let at = quote - 2; at >= 0 && quote - at < 6; at -= 1)
    if (isVerb(tagOf(line, at)) && verbsOf(wordOf(line, at)).length) return true;
  return false;
}

/** Whether a quotation ends on a mark that lets a cue follow: “…,” he said. */
function endsOpen(line: Line, end: number): boolean {
  const text = line.reading.text;
  let at = end - 1;
  while (at > 0 && /[\s”’"'»]/.test(text[at]!)) at -= 1;
  return /[,?!—–.…-]/.test(text[at]!);
}

/** A comma or dash left of a place, with something before it that can be content. */
export function commaLeft(line: Line, first: number): boolean {
  const word = wordOf(line, first - 1);
  return (word === ',' || /^(—|–|--)$/.test(word)) && first > 1;
}

/** "…,” said Ann Lee": verb, then subject, with the content on the left. */
export function invertedAt(line: Line, group: VerbGroup): { subject: Subject; end: number } | null {
  if (group.passive || group.infinitive || group.gerund) return null;
  // "“…,” warn experts" reads as a plain form
  const plain = tagOf(line, group.head) === 'VB' && !/^(NNS|JJ|NNPS)$/.test(tagOf(line, group.head + 1));
  if (plain || group.first !== group.head) return null;
  // "“…,” Lee, 58, told CNN": whoever follows "told" hears it
  if (/^t(?:old|ells)$/.test(wordOf(line, group.head))) return null;
  const first = group.first;
  const bare = first === 1 && quoteAtPlace(line, 0) !== null && tagOf(line, group.head) === 'VBD';
  const left = bare || quoteLeft(line, first) || commaLeft(line, first);
  if (!left) return null;
  const subject = subjectAfter(line, group);
  // "Ann Lee, the mayor, said Monday"
  if (!subject || isTime(line, subject)) return null;
  if (!bare && !quoteLeft(line, first)) {
    // ", said Ann Lee." without quotation marks: only when the sentence ends or pauses behind the name
    if (!isMark(line, subject.end) && !GOES_ON.test(wordOf(line, subject.end))) return null;
    // "“This will be hard” for Reed, said Ann Lee.": the verb is in the quotation
    const quoted =
      quoteAtPlace(line, 0) !== null && !verbsOf(wordOf(line, first)).some(({ takes }) => takes.has('told'));
    if (!hasFiniteVerb(line, 0, first) && !quoted) return null;
    if (!isTensed(tagOf(line, group.head)) && tagOf(line, group.head) !== 'VB') return null;
  }
  const end = describedEnd(line, subject.end);
  return { subject: { ...subject, end }, end };
}

/** What goes on about an inverted subject: "said a person | familiar with the talks", "said Lee | of the bank". */
const GOES_ON =
  /^(?:of|who|in|at|for|from|by|with|on|highlighting|showing|familiar|close|briefed|involved|aware|privy|knowledgeable)$/;

/** Where what describes an inverted subject ends: ", the mayor, who …" up to the mark that ends the sentence. */
function describedEnd(line: Line, from: number): number {
  let at = from;
  for (; at < line.places.length; at += 1) {
    const word = wordOf(line, at);
    if (quoteAtPlace(line, at)) {
      // a quotation after a comma goes on with the content; another one is part of the description
      if (wordOf(line, at - 1) === ',' || wordOf(line, at - 1) === '.') return at - 1;
      continue;
    }
    if (word === '.' || word === ';' || word === ':') return at;
    if (word === ',' && tagOf(line, at + 1) === 'VBG' && verbsOf(wordOf(line, at + 1)).length) return at;
    if (
      word === ',' &&
      /^(but|and|as|while|when|after|before|in|during|on|at|because|so)$/.test(wordOf(line, at + 1))
    )
      return at;
  }
  return at;
}

/** "The road is closed, Reed said, and it will stay so": what follows "and" is told too. */
function saysMore(line: Line, at: number): boolean {
  if (!/^(it|they|he|she|there)$/.test(wordOf(line, at)) || !isTensed(tagOf(line, at + 1))) return false;
  return !verbsOf(wordOf(line, at + 1)).some(({ act, takes }) => act === 'speech' && takes.has('that'));
}

/** First place of a content that ends before `end`: the quotation alone when nothing of the clause precedes it. */
export function contentStart(line: Line, end: number): number {
  let quote = end - 1;
  if (wordOf(line, quote) === ',' || /^(—|–|--|-)$/.test(wordOf(line, quote))) quote -= 1;
  if (quoteAtPlace(line, quote) || isClosing(line, quote)) {
    // an earlier cue or a finished clause before the quotation: the quotation alone
    if (
      isVerb(tagOf(line, quote - 1)) &&
      verbsOf(wordOf(line, quote - 1)).some((verb) => verb.takes.has('that'))
    )
      return quote;
    for (let at = quote - 1; at >= 0; at -= 1) {
      const word = wordOf(line, at);
      if (quoteAtPlace(line, at) && (word === '“' || word === '"' || word === "''")) continue;
      if (word === ',' && at === quote - 1) return quote;
      if (word === ':' || word === ';' || word === '(') return at + 1;
      if (word === ',' && isVerb(tagOf(line, at - 1)) && verbsOf(wordOf(line, at - 1)).length) return at + 1;
    }
    const before = wordOf(line, 0);
    if (quote > 0 && quote <= 2 && /^(and|but|so|yet|then|still|plus|now)$/.test(before)) return quote;
    return 0;
  }
  return /^(and|but|so|yet)$/.test(wordOf(line, 0)) ? 1 : 0;
}

/** What goes on behind a cue in the middle: “A,” he said, “B”; A, he said, B. */
export function continuation(line: Line, start: number, first: number, end: number): Span | null {
  const mark = wordOf(line, end);
  if (mark !== ',' && !/^(—|–|--)$/.test(mark)) {
    const quote = quoteAtPlace(line, end);
    return quote && quoteLeft(line, first) ? { start: quote.start, end: quote.end } : null;
  }
  const quote = quoteAtPlace(line, end + 1);
  if (quoteLeft(line, first) && (quote || quoteAtPlace(line, start))) {
    if (!quote) return null;
    return contentSpan(
      line,
      end + 1,
      clauseEnd(line, end + 1, { frame: 'rest', lemma: '', tag: '', subject: '', under: '' }),
    );
  }
  const tag = tagOf(line, end + 1);
  const added = tag === 'CC' ? quoteAtPlace(line, end + 2) : null;
  if (added) return { start: added.start, end: added.end };
  // "the town lost jobs, Reed said — a move that angered many": what the writer calls it
  if (/^(a|an)$/.test(wordOf(line, end + 1)) && hasFiniteVerb(line, start, first)) return null;
  if (tag === 'VBG' || (tag === 'CC' && !saysMore(line, end + 2)) || tag === '') return null;
  if (
    /^(as|while|after|before|when|who|which)$/.test(wordOf(line, end + 1)) &&
    hasFiniteVerb(line, start, first)
  )
    return null;
  const from = tag === 'CC' ? end + 2 : end + 1;
  return contentSpan(
    line,
    from,
    clauseEnd(line, from, { frame: 'rest', lemma: '', tag: '', subject: '', under: '' }),
  );
}
