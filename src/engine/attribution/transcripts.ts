// Transcripts: paragraphs that open with a speaker's name and a colon, and questions with their answers.
import { paragraphLabels } from '../lexicon/paragraph-labels.ts';
import type { Paragraph, Token } from '../text/document.ts';
import type { Attribution } from './attribution.ts';
import { mentionWithin } from './mentions.ts';
import type { Reading } from './reading.ts';

/** A label has at most this many tokens. */
const MOST_LABEL = 5;
/** So many labelled paragraphs make a transcript. */
const LEAST_TURNS = 3;

interface Labelled {
  paragraph: Paragraph;
  label: Token[];
  key: string;
  colon: Token;
}

/** Statements of a transcript, or none when the text holds none. */
export function transcriptStatements(reading: Reading): Attribution[] {
  const found = reading.document.paragraphs.flatMap((paragraph) => labelled(reading, paragraph) ?? []);
  const times = new Map<string, number>();
  for (const { key } of found) times.set(key, (times.get(key) ?? 0) + 1);
  const repeated = [...times.values()].some((count) => count > 1);
  if (found.length < LEAST_TURNS || times.size < 2 || !repeated) return [];
  // "Q:" is the interviewer, who is nobody's source
  return found.filter(({ key }) => key !== 'q').flatMap((each) => statementOf(reading, each) ?? []);
}

/** "SMITH:", "Q:", "Ann Lee:" at the start of a paragraph, with words behind the colon. */
function labelled({ document }: Reading, paragraph: Paragraph): Labelled | null {
  const first = document.sentences[paragraph.firstSentence]!.firstToken;
  const end = document.sentences[paragraph.endSentence - 1]!.endToken;
  const label: Token[] = [];
  for (let at = first; at < end && at - first <= MOST_LABEL; at += 1) {
    const token = document.tokens[at]!;
    const mark =
      token.text === ':' || (token.text === '.' && label.length === 1 && /^[QA]$/.test(label[0]!.text));
    if (mark) {
      const key = label.map((each) => each.lower).join(' ');
      if (!label.length || at + 1 >= end || paragraphLabels.has(key) || !isLabel(label)) return null;
      return { paragraph, label, key, colon: token };
    }
    label.push(token);
  }
  return null;
}

const isLabel = (label: Token[]): boolean =>
  label.every((token) => /^\p{Lu}/u.test(token.text) || token.text === '.') &&
  (label.length > 1 || label[0]!.text.length === 1 || label[0]!.text === label[0]!.text.toUpperCase());

function statementOf(reading: Reading, { paragraph, label, colon }: Labelled): Attribution | null {
  const rest = reading.text.slice(colon.end, paragraph.end);
  const start = colon.end + (rest.length - rest.trimStart().length);
  if (start >= paragraph.end) return null;
  const words = { start: label[0]!.start, end: label.at(-1)!.end };
  return {
    index: 0,
    form: 'direct',
    act: 'speech',
    content: [{ start, end: paragraph.end }],
    cue: {
      start: colon.start,
      end: colon.end,
      lemma: ':',
      act: 'speech',
      firstToken: colon.index,
      endToken: colon.index + 1,
      negated: false,
    },
    mention: mentionWithin(reading, words),
    mentionSpan: words,
    entity: null,
    within: null,
    tellers: [],
    addressee: null,
    quotes: [],
    confidence: 0.97,
  };
}
