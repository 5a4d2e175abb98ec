// Finds attributed statements: cue, content and the words that name the source.
import type { MentionFinding } from '../mentions/mention.ts';
import type { Form, Span } from '../report.ts';
import type { Quote, TextDocument } from '../text/document.ts';
import type { Attribution } from './attribution.ts';
import type { Candidate } from './candidates.ts';
import { addCueless } from './cueless.ts';
import { verbCandidates } from './cues.ts';
import { nounCandidates } from './nouns.ts';
import { prepositionCandidates } from './prepositions.ts';
import { type Line, linesAt, type Reading, readArticle } from './reading.ts';
import { scoreCandidate } from './scoring.ts';

/** Finds direct, mixed and indirect statements, and voices inside voices. */
export function findStatements(
  document: TextDocument,
  quotes: Quote[],
  mentions: MentionFinding,
): Attribution[] {
  const reading = readArticle(document, quotes, mentions);
  const lines = linesAt(reading, -1, 0, reading.tokens.length);
  const chosen: Attribution[] = [];
  for (const candidate of candidatesOn(lines)) {
    candidate.score = scoreCandidate(candidate);
    if (candidate.score > 0) chosen.push(attributionOf(reading, candidate));
  }
  const found = addCueless(reading, lines, chosen);

  found.sort(
    (a, b) => a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end,
  );
  found.forEach((each, index) => {
    each.index = index;
  });
  return found;
}

/** All possible attributions on lines. */
export function candidatesOn(lines: Line[]): Candidate[] {
  return lines.flatMap((line) => [
    ...verbCandidates(line),
    ...prepositionCandidates(line),
    ...nounCandidates(line),
  ]);
}

/** Direct when every letter of the content is inside quotation marks, mixed when some are. */
export function formOf(reading: Reading, content: Span[]): { form: Form; quotes: number[] } {
  const quotes: number[] = [];
  let inside = 0;
  let outside = 0;
  for (const span of content) {
    for (const quote of reading.quotes) {
      if (quote.parent === null && quote.start >= span.start && quote.end <= span.end)
        quotes.push(quote.index);
    }
  }
  const held = quotes.map((index) => reading.quotes[index]!);
  for (const span of content) {
    for (let at = span.start; at < span.end; at += 1) {
      if (!/[\p{L}\p{N}]/u.test(reading.text[at]!)) continue;
      if (held.some((quote) => at >= quote.start && at < quote.end)) inside += 1;
      else outside += 1;
    }
  }
  return { form: inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed', quotes };
}

function attributionOf(reading: Reading, candidate: Candidate): Attribution {
  const { source } = candidate;
  const mention = source ? (reading.mentionsByHead.get(source.head)?.[0] ?? null) : null;
  const { form, quotes } = formOf(reading, candidate.content);
  return {
    index: 0,
    form,
    act: candidate.act,
    content: candidate.content,
    cue: {
      ...candidate.cue,
      lemma: candidate.lemma,
      act: candidate.act,
      firstToken: candidate.firstToken,
      endToken: candidate.endToken,
      negated: candidate.negated,
    },
    mention,
    mentionSpan: source?.span ?? null,
    entity: null,
    within: null,
    tellers: [],
    addressee: null,
    quotes,
    confidence: 0.5,
  };
}
