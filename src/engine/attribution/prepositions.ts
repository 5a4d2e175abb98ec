// "According to …" and its like: a preposition ties a source to a content.
import { notSources, sourcePrepositions } from '../lexicon/cue-nouns.ts';
import { documentNouns } from '../lexicon/documents.ts';
import type { Candidate, SourceWords } from './candidates.ts';
import { hasFiniteVerb } from './earlier.ts';
import { clauseEnd, contentSpan, trimEnd } from './extents.ts';
import { isTensed, isVerb, nounPhraseFrom, tagOf, wordOf } from './phrases.ts';
import { type Line, quoteAtPlace, spanOf } from './reading.ts';

/** "according to plan": a measure, not a source. */
const measures = new Set(notSources);

const PHRASES = sourcePrepositions.map((phrase) => phrase.split(' '));
const BY_FIRST = new Map<string, string[][]>();
for (const words of PHRASES) BY_FIRST.set(words[0]!, [...(BY_FIRST.get(words[0]!) ?? []), words]);

/** The words of the phrase that stands at a place. */
function phraseAt(line: Line, place: number): string[] | undefined {
  const begun = BY_FIRST.get(wordOf(line, place));
  return begun?.find((words) => words.every((word, at) => wordOf(line, place + at) === word));
}

/** All possible attributions by a preposition on a line. */
export function prepositionCandidates(line: Line): Candidate[] {
  const found: Candidate[] = [];
  for (let place = 0; place < line.places.length; place += 1) {
    const words = phraseAt(line, place);
    if (!words) continue;
    const candidate = fromPreposition(line, place, place + words.length, words.join(' '));
    if (candidate) found.push(candidate);
  }
  return found;
}

/** Place after the source: up to the comma that the content follows, or the end of the sentence. */
function sourceEnd(line: Line, start: number, opens: boolean): number {
  let at = start;
  for (; at < line.places.length; at += 1) {
    const word = wordOf(line, at);
    if (word === '.' || word === ';' || word === ':' || /^(—|–|--)$/.test(word)) break;
    if (word === ',') {
      if (opens ? isSubject(line, at) || !aside(line, at) : !described(line, at)) break;
      // over what is set between commas
      let close = at + 1;
      while (close < line.places.length && !/^[,.:]$/.test(wordOf(line, close))) close += 1;
      at = close - 1;
      if (opens && wordOf(line, close) === ',') at = close;
      if (opens) {
        at = close;
        break;
      }
    }
  }
  return at;
}

/** "According to a summary of the case, Ann Lee, a top aide, sent …": a person who is set apart from a verb of her own. */
function isSubject(line: Line, comma: number): boolean {
  const { mentionsByHead, mentions } = line.reading;
  const name = nounPhraseFrom(line, comma + 1);
  if (!name || wordOf(line, name.end) !== ',' || !/^(a|an|the|who|one)$/.test(wordOf(line, name.end + 1)))
    return false;
  const person = mentionsByHead.get(line.places[name.head]!)?.some((at) => mentions[at]!.kind === 'person');
  if (!person || tagOf(line, comma - 1).startsWith('NNP')) return false;
  for (let at = name.end + 2; at < line.places.length && at - name.end < 20; at += 1)
    if (wordOf(line, at) === ',') return isTensed(tagOf(line, at + 1));
  return false;
}

/** The place behind what is set between the first two commas from a place. */
function behindAside(line: Line, from: number): number {
  let commas = 0;
  for (let at = from; at < line.places.length; at += 1) {
    if (wordOf(line, at) === ',') commas += 1;
    if (commas === 2) return at + 1;
  }
  return from;
}

/** After a source that opens the sentence: ", the mayor of Rome," before the content. */
function aside(line: Line, comma: number): boolean {
  const word = wordOf(line, comma + 1);
  const relative = /^(who|which|whose)$/.test(word);
  // "according to Ann Lee, writing for The Post, the town is broke"
  const working = /^(writing|speaking|reporting|appearing|testifying|quoted|interviewed|cited)$/.test(word);
  if (!relative && !working && !/^(DT|NNP|NN|NNS|JJ|CD|PRP\$)$/.test(tagOf(line, comma + 1))) return false;
  for (let at = comma + 1; at < line.places.length && at < comma + 25; at += 1) {
    if (wordOf(line, at) === ',') return tagOf(line, at + 1) !== 'CC';
    if (wordOf(line, at) === ':') return true;
    if (!relative && isTensed(tagOf(line, at))) return false;
  }
  return false;
}

/** After a source that closes the sentence: ", a group that …" still describes it. */
function described(line: Line, comma: number): boolean {
  const word = wordOf(line, comma + 1);
  // "Last year, according to police, the man left": a clause of its own
  const phrase = /^(who|which|whose)$/.test(word) ? null : nounPhraseFrom(line, comma + 1);
  if (phrase && isTensed(tagOf(line, phrase.end))) return false;
  return /^(a|an|the|who|which|whose|one|based)$/.test(word) && !quoteAtPlace(line, comma + 1);
}

/** The source that follows a preposition, or null where it is a measure. */
export function sourceBehind(line: Line, start: number): SourceWords | null {
  const end = sourceEnd(line, start, true);
  const span = spanOf(line, start, trimEnd(line, start, end));
  const head = headOf(line, start, end);
  if (!span || measures.has(line.reading.tokens[head]!.lower)) return null;
  return { span, head, tie: 'before' };
}

function fromPreposition(line: Line, place: number, start: number, lemma: string): Candidate | null {
  const before = leadIn(line, place);
  const end = sourceEnd(line, start, before === place);
  const source = spanOf(line, start, trimEnd(line, start, end));
  const head = headOf(line, start, end);
  if (!source || measures.has(line.reading.tokens[head]!.lower)) return null;
  const told = toldBy(line, place, { before, end, head }, lemma);
  if (!told) return null;
  return {
    line,
    place,
    cue: spanOf(line, place, start)!,
    firstToken: line.places[place]!,
    endToken: line.places[start - 1]! + 1,
    lemma,
    frame: 'preposition',
    act: 'speech',
    negated: false,
    ...told,
    source: { span: source, head, tie: 'before' },
    addressee: null,
    features: [],
    score: 0,
    reach: null,
    teller: null,
  };
}

/** What the source behind a preposition tells: what follows where the phrase opens the clause, else what stands around it. */
function toldBy(
  line: Line,
  place: number,
  { before, end, head }: { before: number; end: number; head: number },
  lemma: string,
): Pick<Candidate, 'content' | 'position'> | null {
  if (before === place) {
    const from = wordOf(line, end) === ',' || wordOf(line, end) === ':' ? end + 1 : end;
    if (from >= line.places.length) return null;
    const begin = isSubject(line, end) ? behindAside(line, from) : from;
    const span = contentSpan(line, from, toldEnd(line, begin, lemma, head));
    return span && { content: [span], position: 'before' };
  }
  const first = contentSpan(line, before, place);
  if (!first) return null;
  const context = { frame: 'rest', lemma, tag: 'IN', subject: '', under: '' };
  const rest = goesOn(line, before, place, end)
    ? contentSpan(line, end + 1, clauseEnd(line, end + 1, context))
    : null;
  return rest ? { content: [first, rest], position: 'middle' } : { content: [first], position: 'after' };
}

/** Where what a source tells ends; a document tells all of a sentence that it opens: "According to the file, A left and B stayed". */
function toldEnd(line: Line, from: number, lemma: string, head: number): number {
  const context = { frame: 'preposition', lemma, tag: 'IN', subject: '', under: '' };
  const end = clauseEnd(line, from, context);
  const and = wordOf(line, end) === ',' ? end + 1 : end;
  const goesOn = wordOf(line, and) === 'and' && hasFiniteVerb(line, and, line.places.length);
  return goesOn && documentNouns.has(line.reading.tokens[head]!.lower)
    ? clauseEnd(line, and + 1, context)
    : end;
}

/** Whether the clause goes on behind the source: it was not whole before, or a clause of its own follows. */
function goesOn(line: Line, before: number, place: number, end: number): boolean {
  if (end + 1 >= line.places.length || wordOf(line, end) !== ',' || tagOf(line, end + 1) === 'CC')
    return false;
  if (!hasFiniteVerb(line, before, place)) return true;
  return !isVerb(tagOf(line, end + 1)) && hasFiniteVerb(line, end + 1, line.places.length);
}

/** First place of the content left of the phrase; the phrase's own place when it opens the clause. */
function leadIn(line: Line, place: number): number {
  let at = place - 1;
  while (at >= 0 && /^(,|and|but|so|yet|also|—|–)$/.test(wordOf(line, at))) at -= 1;
  // "said that, according to the study, rents fell": the clause of "that" has only begun
  if (at < 0 || (wordOf(line, at) === 'that' && wordOf(line, at + 1) === ',')) return place;
  for (let back = place - 1; back >= 0; back -= 1) if (wordOf(line, back) === ';') return back + 1;
  return /^(and|but|so|yet)$/.test(wordOf(line, 0)) ? 1 : 0;
}

function headOf(line: Line, start: number, end: number): number {
  let head = start;
  for (let at = start; at < end; at += 1) {
    const tag = tagOf(line, at);
    if (tag.startsWith('NN') || tag === 'PRP') head = at;
    else if (
      head > start - 1 &&
      (tag.startsWith('NN') || head !== start || tagOf(line, start).startsWith('NN')) &&
      /^(IN|WP|WDT|,|VBD|VBZ|VBG|VBN|TO)$/.test(tag)
    )
      break;
  }
  return line.places[head]!;
}
