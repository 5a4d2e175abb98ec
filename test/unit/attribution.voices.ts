// Reads a text and lists its statements in plain words, for the tests of attribution.
import { nameSpeakers } from '../../src/engine/attribution/speakers.ts';
import { findStatements } from '../../src/engine/attribution/statements.ts';
import { findMentions } from '../../src/engine/mentions/mentions.ts';
import type { Span } from '../../src/engine/report.ts';
import { findQuotes } from '../../src/engine/text/quotes.ts';
import { readText } from '../../src/engine/text/text.ts';

export interface Voice {
  content: string;
  cue: string | null;
  /** The words that name the source here. */
  words: string | null;
  /** Name of the entity. */
  speaker: string | null;
  form: string;
  act: string;
  /** Content of the statement that holds this one. */
  within: string | null;
  tellers: string[];
  confidence: number;
}

/** Every statement of a text, in order. Contents with several spans are joined by " … ". */
export function voicesOf(text: string): Voice[] {
  const document = readText(text);
  const quotes = findQuotes(document);
  const finding = findMentions(document, quotes, {});
  const statements = nameSpeakers(document, quotes, finding, findStatements(document, quotes, finding));
  const cut = (span: Span) => text.slice(span.start, span.end);
  const content = (spans: Span[]) =>
    [...spans]
      .sort((a, b) => a.start - b.start)
      .map(cut)
      .join(' … ');
  return statements.map((each) => ({
    content: content(each.content),
    cue: each.cue && cut(each.cue),
    words: each.mentionSpan
      ? cut(each.mentionSpan)
      : each.mention === null
        ? null
        : cut(finding.mentions[each.mention]!),
    speaker: each.entity === null ? null : finding.entities[each.entity]!.name,
    form: each.form,
    act: each.act,
    within: each.within === null ? null : content(statements[each.within]!.content),
    tellers: each.tellers.map((entity) => finding.entities[entity]!.name),
    confidence: each.confidence,
  }));
}

/** Statements of speech only. */
export const spoken = (text: string): Voice[] => voicesOf(text).filter((voice) => voice.act === 'speech');

/** Of every statement of speech inside another: its content and who said it. */
export const inner = (text: string): [content: string, speaker: string | null][] =>
  spoken(text)
    .filter((voice) => voice.within !== null)
    .map((voice) => [voice.content, voice.speaker]);

/** Of every statement inside another: the holder's content, its own, and who said it. */
export const held = (text: string): [holder: string | null, content: string, speaker: string | null][] =>
  voicesOf(text)
    .filter((voice) => voice.within !== null)
    .map((voice) => [voice.within, voice.content, voice.speaker]);
