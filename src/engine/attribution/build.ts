// Makes possible attributions of a verb with its subject and its content.
import type { Span } from '../report.ts';
import type { Candidate, SourceWords } from './candidates.ts';
import type { ContentContext } from './end-features.ts';
import { clauseEnd, contentSpan, trimEnd } from './extents.ts';
import type { Tail } from './frames.ts';
import { contentStart, continuation, quoteLeft } from './left.ts';
import { tagOf, wordOf } from './phrases.ts';
import { type Line, quoteAtPlace, spanOf } from './reading.ts';
import type { Subject } from './subject-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { ReportingVerb } from './verbs.ts';

/** A reporting verb where it stands, with what was read behind it. */
export interface VerbCue {
  line: Line;
  group: VerbGroup;
  verb: ReportingVerb;
  tail: Tail;
}

const UNDER =
  /^(when|while|as|if|after|before|because|since|although|though|where|who|which|whose|unless|until|whether)$/;

const underOf = (line: Line, first: number): string => {
  const word = wordOf(line, first - 1);
  return UNDER.test(word) ? word : '';
};

const contextOf = ({ line, group, verb, tail }: VerbCue, subject: Subject | null): ContentContext => ({
  subject: subject ? wordOf(line, subject.head) : '',
  under: underOf(
    line,
    subject && subject.tie === 'before' ? Math.min(subject.first, group.first) : group.first,
  ),
  frame: tail.frame,
  lemma: verb.lemma,
  tag: tagOf(line, group.head),
});

/** A quotation behind "said," reaches to its own end, and over what its clause goes on with. */
function quotedEnd(line: Line, from: number, context: ContentContext): number {
  const quote = quoteAtPlace(line, from)!;
  const text = line.reading.text;
  const last = text[quote.inner.end - 1] ?? '';
  // “she said, ‘Nice to meet you’ and all of that”: in talk only the marks tell
  if (/[.?!]/.test(last) || (line.level >= 0 && wordOf(line, from + 1) === 'and')) return from + 1;
  return clauseEnd(line, from, context);
}

/** The words of a subject, without marks at their end; null when none are left. */
export function sourceWords(line: Line, subject: Subject): SourceWords | null {
  const end = trimEnd(line, subject.first, subject.end);
  const span = spanOf(line, subject.first, end);
  return span && { span, head: line.places[subject.head]!, tie: subject.tie };
}

/** A possible attribution whose content stands behind the cue; null where it has none. */
export function beforeContent(cue: VerbCue, subject: Subject | null): Candidate | null {
  const { line, tail } = cue;
  const from = tail.content;
  const quote = quoteAtPlace(line, from);
  const context = contextOf(cue, subject);
  const end =
    tail.frame === 'quote' && quote && tail.mark
      ? quotedEnd(line, from, context)
      : tail.frame === 'bare' && tail.mark === ','
        ? line.places.length
        : clauseEnd(line, from, context);
  const span = contentSpan(line, from, end);
  if (!span) return null;
  const built = build(cue, subject, [span], 'before');
  return { ...built, reach: { from, context } };
}

/** Content that stands before its cue, and what goes on behind it. */
export function afterContent(cue: VerbCue, subject: Subject, first: number, end: number): Candidate | null {
  const { line } = cue;
  const start = contentStart(line, first);
  const head = contentSpan(line, start, first);
  const rest = continuation(line, start, first, end) ?? mainClause(cue, start, first);
  if (!head && !rest) return null;
  const content = [head, rest].filter((span) => span !== null);
  const position = !head ? 'before' : rest ? 'middle' : 'after';
  const frame = quoteLeft(line, first) ? 'quote' : 'bare';
  return build({ ...cue, tail: { ...cue.tail, frame } }, subject, content, position);
}

/** "While the fare “went up,” Lee said the trains were late": what stands before is only half of what was said. */
function mainClause(cue: VerbCue, start: number, first: number): Span | null {
  const { line, tail } = cue;
  if (!/^(that|bare)$/.test(tail.frame) || !HALVES.test(wordOf(line, start)) || !quoteLeft(line, first))
    return null;
  return contentSpan(line, tail.content, clauseEnd(line, tail.content, contextOf(cue, null)));
}

/** Words that open a clause that cannot be all that was said. */
const HALVES = /^(while|if|although|though|because|whereas|unless)$/;

/** A possible attribution of a verb with its subject and content. */
export function build(
  { line, group, verb, tail }: VerbCue,
  subject: Subject | null,
  content: Span[],
  position: Candidate['position'],
): Candidate {
  const lastCue = Math.max(
    group.head,
    tail.addressee ? group.head : Math.min(tail.cueEnd, group.head + 1 + (verb.particle ? 1 : 0)) - 1,
  );
  return {
    line,
    place: group.head,
    cue: spanOf(line, group.first, lastCue + 1)!,
    firstToken: line.places[group.first]!,
    endToken: line.places[lastCue]! + 1,
    lemma: verb.lemma,
    frame: tail.frame,
    act: verb.act,
    negated: group.negated,
    position,
    content,
    source: subject && sourceWords(line, subject),
    addressee: tail.addressee && spanOf(line, tail.addressee.first, tail.addressee.end),
    features: [],
    score: 0,
    reach: null,
    teller: null,
  };
}
