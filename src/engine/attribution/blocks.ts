// Block quotations: a paragraph that ends in "according to Ann Lee:" or "Ann Lee writes:" introduces the next one.
import type { Span } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import type { Attribution } from './attribution.ts';
import { sourceWords } from './build.ts';
import type { SourceWords } from './candidates.ts';
import { sureOfWords } from './confidence.ts';
import { mentionOf } from './mentions.ts';
import { isVerb, tagOf, wordOf } from './phrases.ts';
import { sourceBehind } from './prepositions.ts';
import { type Line, type Reading, spanOf } from './reading.ts';
import { subjectOf } from './subjects.ts';
import { verbGroupAt } from './verb-groups.ts';
import { verbsOf } from './verbs.ts';

/** The cue that a block hangs on: places [first, end) of its line. */
interface BlockCue {
  first: number;
  end: number;
  lemma: string;
  source: SourceWords;
}

/**
 * Statements that are the whole paragraph behind a colon and carry no quotation marks of their own around them.
 * @returns new statements; what else was found inside a block is a voice within it
 */
export function blockStatements(reading: Reading, lines: Line[]): Attribution[] {
  const { paragraphs, sentences } = reading.document;
  return lines.flatMap((line) => {
    const last = line.places.at(-1)!;
    const next = paragraphs[line.paragraph + 1];
    if (
      !next ||
      reading.tokens[last]!.text !== ':' ||
      reading.tokens[last]!.end < paragraphs[line.paragraph]!.end
    )
      return [];
    // a quotation has its own way to its speaker
    if (reading.quoteAt[sentences[next.firstSentence]!.firstToken]! >= 0) return [];
    const cue = cueOf(line);
    return cue ? [statement(line, cue, blockAt(reading, line.paragraph + 1))] : [];
  });
}

/** How many paragraphs one block has at most. */
const MOST_PARAGRAPHS = 6;

/** The paragraph behind the colon, and those of the same block: where empty lines part paragraphs, a mere line's end parts none. */
function blockAt({ document, text }: Reading, first: number): Span[] {
  const { paragraphs } = document;
  const gapBefore = (at: number) => text.slice(paragraphs[at - 1]!.end, paragraphs[at]!.start);
  const isParted = (at: number) => gapBefore(at).split('\n').length > 2;
  let end = first + 1;
  const goesOn = (at: number) =>
    (isParted(first) && !isParted(at)) || (speaksOn(document, first) && speaksOn(document, at));
  while (end < paragraphs.length && end - first < MOST_PARAGRAPHS && goesOn(end)) end += 1;
  return paragraphs.slice(first, end).map((each) => ({ start: each.start, end: each.end }));
}

const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'i’m', "i'm"]);

/** Whether a paragraph without quotation marks says "I" or "we": whoever the block is by goes on. */
function speaksOn({ paragraphs, sentences, tokens }: TextDocument, at: number): boolean {
  const { firstSentence, endSentence } = paragraphs[at]!;
  let person = false;
  for (
    let token = sentences[firstSentence]!.firstToken;
    token < sentences[endSentence - 1]!.endToken;
    token += 1
  ) {
    const { lower, tag } = tokens[token]!;
    if (tag === '``' || tag === "''") return false;
    if (FIRST_PERSON.has(lower)) person = true;
  }
  return person;
}

/** "According to Ann Lee, writing for The Post:", "Ann Lee writes:": the cue right before the colon. */
function cueOf(line: Line): BlockCue | null {
  const colon = line.places.length - 1;
  if (wordOf(line, 0) === 'according' && wordOf(line, 1) === 'to') {
    const source = sourceBehind(line, 2);
    return source && { first: 0, end: 2, lemma: 'according to', source };
  }
  const head = colon - 1;
  const verb = verbsOf(wordOf(line, head)).find(
    (each) => each.act === 'speech' && each.takes.has('quote') && each.takes.has('that'),
  );
  if (!verb || !isVerb(tagOf(line, head))) return null;
  const group = verbGroupAt(line, head);
  const subject = group.finite && !group.passive ? subjectOf(line, group) : null;
  const source = subject && sourceWords(line, subject);
  return source && { first: group.first, end: colon, lemma: verb.lemma, source };
}

function statement(line: Line, cue: BlockCue, content: Span[]): Attribution {
  const { reading } = line;
  return {
    index: 0,
    form: reading.quotes.some((each) =>
      content.some(({ start, end }) => each.start >= start && each.end <= end),
    )
      ? 'mixed'
      : 'indirect',
    act: 'speech',
    content,
    cue: {
      ...spanOf(line, cue.first, cue.end)!,
      lemma: cue.lemma,
      act: 'speech',
      firstToken: line.places[cue.first]!,
      endToken: line.places[cue.end - 1]! + 1,
      negated: false,
    },
    mention: mentionOf(reading, cue.source),
    mentionSpan: cue.source.span,
    entity: null,
    within: null,
    tellers: [],
    addressee: null,
    quotes: [],
    confidence: sureOfWords({ source: cue.source, frame: 'quote' }),
  };
}
