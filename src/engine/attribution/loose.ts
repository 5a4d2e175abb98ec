// Quotations inside a sentence that no cue reaches: they belong to the sentence's own cue, to whoever has been
// speaking, or to the subject of the verb before them.
import type { Quote } from '../text/document.ts';
import { type Attribution, ofQuotation } from './attribution.ts';
import { contentSpan, trimEnd } from './extents.ts';
import { mentionOf } from './mentions.ts';
import { isVerb, tagOf, wordOf } from './phrases.ts';
import { type Line, type Reading, spanOf } from './reading.ts';
import { subjectOf } from './subjects.ts';
import { verbGroupAt } from './verb-groups.ts';

/** A passage shorter than this many tokens is more often a term than somebody's words. */
const LEAST_TOKENS = 3;
/** A content reaches over at most this many characters to a quotation further on. */
const REACH = 160;

/**
 * Gives a voice to quotations of speech that stand inside a line and are nobody's yet.
 * @param byLine statements by the place of their cue's line; `owner` by quotation; both are kept up to date
 */
export function addLoose(
  reading: Reading,
  lines: Line[],
  byLine: Map<number, Attribution[]>,
  owner: Map<number, Attribution>,
): Attribution[] {
  const added: Attribution[] = [];
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[place]!;
    for (let at = 0; at < line.places.length; at += 1) {
      const index = reading.quoteAt[line.places[at]!]!;
      if (index < 0 || owner.has(index)) continue;
      const quote = reading.quotes[index]!;
      if (!isWords(reading, quote)) continue;
      const held = byLine.get(place) ?? [];
      const grown = growTo(held, quote);
      if (grown) {
        owner.set(index, grown);
        continue;
      }
      const before = lines[place - 1];
      const goesOn =
        held.length === 0 && before?.paragraph === line.paragraph && (byLine.get(place - 1)?.length ?? 0) > 0;
      const fresh = goesOn ? wholeLine(line, quote) : ofSubject(line, at, quote);
      if (!fresh) continue;
      added.push(fresh);
      owner.set(index, fresh);
      byLine.set(place, [...held, fresh]);
    }
  }
  return added;
}

function isWords(reading: Reading, quote: Quote): boolean {
  if (quote.use !== 'speech' || quote.speech < 0.5 || quote.endToken - quote.firstToken < LEAST_TOKENS)
    return false;
  return (
    /\p{Ll}/u.test(reading.text[quote.inner.start] ?? '') ||
    /[.,?!]/.test(reading.text[quote.inner.end - 1] ?? '')
  );
}

/** Lets the content of the sentence's last cue reach over the quotation. */
function growTo(held: Attribution[], quote: Quote): Attribution | null {
  for (let at = held.length - 1; at >= 0; at -= 1) {
    const each = held[at]!;
    const last = each.content.at(-1)!;
    if (!each.cue || each.cue.end > quote.start || each.within !== null) continue;
    if (last.end > quote.start || quote.start - last.end > REACH || last.start < each.cue.end) continue;
    last.end = quote.end;
    each.quotes.push(quote.index);
    if (each.form === 'indirect') each.form = 'mixed';
    return each;
  }
  return null;
}

const fresh = (quote: Quote): Attribution => ofQuotation(quote, 0.75);

/** "He described her habits. She took her phone everywhere, “sending e-mails.”": the sentence goes on reporting. */
function wholeLine(line: Line, quote: Quote): Attribution | null {
  const span = contentSpan(line, 0, line.places.length);
  return span && { ...fresh(quote), form: 'mixed', content: [span] };
}

/** "walked in to chants of “Reed!”": what a crowd cries. */
const isCrowds = (line: Line, at: number): boolean =>
  wordOf(line, at - 1) === 'of' &&
  /^(?:chants?|cries|shouts?|cheers?|screams?|yells)$/.test(wordOf(line, at - 2));

/** The quotation as words of the subject of the verb before it. */
function ofSubject(line: Line, at: number, quote: Quote): Attribution | null {
  if (isCrowds(line, at)) return null;
  for (let place = at - 1; place >= 0 && at - place < 12; place -= 1) {
    if (!isVerb(tagOf(line, place))) continue;
    const group = verbGroupAt(line, place);
    // "Ann Lee was blunt: “…”": an adjective that reads as a participle
    const announced = wordOf(line, at - 1) === ':';
    const subject = group.passive && !announced ? null : subjectOf(line, { ...group, passive: false });
    const span = subject && spanOf(line, subject.first, trimEnd(line, subject.first, subject.end));
    if (!span) return null;
    const mention = mentionOf(line.reading, { span, head: line.places[subject.head]!, tie: subject.tie });
    if (mention === null) return null;
    return { ...fresh(quote), mention, mentionSpan: span };
  }
  return null;
}
