// Sources that an outlet's report names behind it: "…, Reuters reported, citing two people familiar with the matter."

import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../text/document.ts';
import { firstFrom } from '../text/spans.ts';
import { type Draft, endOf, inOrder, newDraft } from './draft.ts';
import { inside, mentionsIn, type Reading, sentenceAt, sentenceSpan, touches } from './reading.ts';

/** Verbs of a report whose source may be cited. */
const REPORTING = /^(?:report|say|write|tell|according to|reveal|note|publish|add)$/;

/** Kinds of mentions that a report can rest on. */
const SOURCES = /^(?:unnamed|officials|spokesperson|person|body|document|collective)$/;

/** How far behind the verb its object may begin, in characters. */
const NEAR = 3;
const PAIRED = 20;

/**
 * Gives what an outlet reports to whom or what it cites for it, as a voice inside the report: what is cited is no
 * content of its own.
 */
export function nameCited(reading: Reading, drafts: Draft[]): Draft[] {
  const cited: Draft[] = [];
  const gone = new Set<Draft>();
  for (const report of drafts) {
    if (report.entity?.kind !== 'outlet' || report.act !== 'speech' || !report.cue) continue;
    if (!REPORTING.test(report.lemma)) continue;
    const sentence = sentenceSpan(reading, sentenceAt(reading, report.cue.start));
    const verb = citingVerb(reading, report, sentence);
    const source = verb && objectOf(reading, verb, sentence);
    if (!source || source.entity === report.entity.index) continue;
    const known = drafts.find((draft) => draft.cue && touches(draft.cue, verb) && draft !== report);
    trimAt(report, verb.start, reading.document.text);
    cited.push(voiceOf(reading, report, verb, source, known));
    if (!known) continue;
    gone.add(known);
    for (const draft of drafts) if (draft.within === known) draft.within = report;
  }
  if (cited.length === 0) return drafts;
  return inOrder([...drafts.filter((draft) => !gone.has(draft)), ...cited]);
}

/** "citing", "quoting", "which cited" in the sentence, in the reporter's own words behind the report or before it. */
function citingVerb(
  { document, quotes }: Reading,
  report: Draft,
  { start, end }: { start: number; end: number },
): Token | null {
  const { tokens } = document;
  for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
    const token = tokens[at]!;
    const relative =
      /^(?:which|who)$/.test(tokens[at - 1]?.lower ?? '') && /^(?:cite[sd]|quote[sd])$/.test(token.lower);
    if (!relative && !/^(?:citing|quoting)$/.test(token.lower)) continue;
    if (quotes.some((quote) => quote.use === 'speech' && inside(token, [quote]))) continue;
    // "told Reuters that the firm, citing its costs, would close": the firm cites
    if (!inside(token, report.content) || closes(report, token, document.text)) return token;
  }
  return null;
}

/** Does the content end with the words that cite: no comma parts them from its end? */
const closes = (report: Draft, { start }: Token, text: string): boolean =>
  text[start - 2] === ',' && !/[,;]/.test(text.slice(start, endOf(report)).replace(/,$/, ''));

/** The mention right behind the verb. */
function objectOf(reading: Reading, verb: Token, sentence: { start: number; end: number }): Mention | null {
  const { text } = reading.document;
  // "citing family and neighbors": the second of two nouns may be all that the text tells somebody by
  const first = mentionsIn(reading, { start: verb.end, end: sentence.end }).find(
    ({ start }) =>
      start - verb.end <= NEAR ||
      (start - verb.end < PAIRED && /^ \p{Ll}+ and $/u.test(text.slice(verb.end, start))),
  );
  return first && first.entity !== null && SOURCES.test(first.kind) ? first : null;
}

/** Takes the words that cite off the report's content. */
function trimAt(report: Draft, at: number, text: string): void {
  const last = report.content.at(-1)!;
  if (at <= last.start || at >= last.end) return;
  let end = at;
  while (end > last.start && /[\s,]/.test(text[end - 1]!)) end--;
  last.end = end;
}

function voiceOf(
  reading: Reading,
  report: Draft,
  verb: Token,
  source: Mention,
  known: Draft | undefined,
): Draft {
  return {
    ...newDraft(
      report.content.map(({ start, end }) => ({ start, end })),
      { start: verb.start, end: verb.end },
    ),
    form: report.form,
    lemma: 'cite',
    mention: source,
    mentionSpan: { start: source.start, end: source.end },
    entity: reading.mentions.entities[source.entity!] ?? null,
    within: report,
    quotes: report.quotes,
    confidence: known ? Math.min(known.confidence, report.confidence) : report.confidence * CAUTION,
  };
}

/** A voice that the attribution stage has not seen is a little less sure than its report. */
const CAUTION = 0.9;
