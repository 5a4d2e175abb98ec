// Finds reporting verbs with their subject and content: possible attributions on a line.
import type { Span } from '../report.ts';
import type { Candidate, SourceWords } from './candidates.ts';
import { type ContentContext, clauseEnd, contentSpan, trimEnd } from './extents.ts';
import { readTail, type Tail } from './frames.ts';
import {
  isAuxiliary,
  isClosing,
  isTensed,
  isVerb,
  nounPhraseFrom,
  tagOf,
  type VerbGroup,
  verbGroupAt,
  wordOf,
} from './phrases.ts';
import { type Line, quoteAtPlace, spanOf } from './reading.ts';
import { hasFiniteVerb, type Subject, subjectAfter, subjectOf } from './subjects.ts';
import { type ReportingVerb, verbsOf } from './verbs.ts';

/** All possible attributions by a verb on a line, in order. */
export function verbCandidates(line: Line): Candidate[] {
  const found: Candidate[] = [];
  for (let place = 0; place < line.places.length; place += 1) {
    if (quoteAtPlace(line, place)) continue;
    const verbs = verbsOf(wordOf(line, place));
    if (!verbs.length || !(isVerb(tagOf(line, place)) || besideQuotation(line, place, verbs))) continue;
    if (isAuxiliary(line, place) && isVerb(tagOf(line, place + 1))) continue;
    // "fired back": the particle is no verb of its own
    if (verbsOf(wordOf(line, place - 1)).some((verb) => verb.particle === wordOf(line, place))) continue;
    const candidate = fromVerb(line, place, verbs);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** "“…,” the article read." and "Ann Lee asking, “…”": beside a quotation a verb is one, whatever its tag. */
function besideQuotation(line: Line, place: number, verbs: ReportingVerb[]): boolean {
  if (!verbs.some((verb) => verb.takes.has('quote')) || place === 0) return false;
  if (/^(DT|PRP\$|POS|TO|IN)$/.test(tagOf(line, place - 1))) return false;
  const mark = wordOf(line, place + 1);
  if (/^[,:]$/.test(mark) && quoteAtPlace(line, place + 2)) return true;
  return (mark === '.' || mark === '') && quoteAtPlace(line, 0) !== null && place < 12;
}

function fromVerb(line: Line, place: number, verbs: ReportingVerb[]): Candidate | null {
  const group = verbGroupAt(line, place);
  const retold = retelling(line, group);
  if (retold) return retold;
  for (const verb of verbs) {
    const tail = readTail(line, group, verb);
    if (!tail) continue;
    const candidate = withTail(line, group, verb, tail);
    if (candidate) return candidate;
  }
  return null;
}

const RETELLING = /^(quot|recall|remember|cit|describ|report|record|hear)/;

/**
 * "…,” one official quoted her as saying", "recalled him saying that …", "was quoted as saying": the object speaks,
 * the subject is who tells it on.
 */
function retelling(line: Line, group: VerbGroup): Candidate | null {
  if (!RETELLING.test(wordOf(line, group.head))) return null;
  let at = group.head + 1;
  const object = group.passive ? null : nounPhraseFrom(line, at);
  if (object) at = object.end;
  else if (!group.passive) return null;
  if (wordOf(line, at) === 'as') at += 1;
  if (!/^(saying|telling|writing|asking|remarking|warning|shouting|claiming)$/.test(wordOf(line, at)))
    return null;
  const verb = verbsOf(wordOf(line, at))[0]!;
  const tail = readTail(line, verbGroupAt(line, at), verb);
  if (!tail) return null;
  const teller = group.passive ? passiveSource(line, group, verb) : subjectOf(line, group);
  const speaker: Subject | null = group.passive
    ? subjectOf(line, { ...group, passive: false })
    : { ...object!, tie: 'object' };
  if (!speaker) return null;
  const first = Math.min(group.first, group.passive ? speaker.first : (teller?.first ?? group.first));
  const made =
    tail.frame === 'none' || quoteLeft(line, first)
      ? afterContent(line, group, verb, tail, speaker, first, at + 1)
      : beforeContent(line, group, verb, tail, speaker);
  if (!made) return null;
  const cue = spanOf(line, group.first, at + 1)!;
  return {
    ...made,
    cue,
    endToken: line.places[at]! + 1,
    lemma: 'quote as saying',
    teller: teller && sourceWords(line, teller),
  };
}

const isMark = (line: Line, place: number) =>
  /^[,.;:?!)—–-]$|^--$/.test(wordOf(line, place)) || place >= line.places.length;

function withTail(line: Line, group: VerbGroup, verb: ReportingVerb, tail: Tail): Candidate | null {
  const quoting = verb.takes.has('quote') || verb.takes.has('bare');
  const inverted = quoting ? invertedAt(line, group) : null;
  if (inverted) return afterContent(line, group, verb, tail, inverted.subject, group.first, inverted.end);
  const subject = group.passive ? null : subjectOf(line, group);
  if (
    quoting &&
    subject &&
    subject.tie !== 'participle' &&
    subject.tie !== 'coordinate' &&
    subject.tie !== 'infinitive'
  ) {
    const first = Math.min(subject.first, group.first);
    const quoted = quoteLeft(line, first) && !(tail.frame === 'that' && ownedLeft(line, first));
    if (quoted && tail.mark !== ':' && !(tail.frame === 'quote' && tail.mark === ',' && !quoted))
      return afterContent(
        line,
        group,
        verb,
        tail,
        subject,
        first,
        tail.frame === 'none' ? tail.content : tail.cueEnd,
      );
    if (tail.frame === 'none' && isEnd(line, tail.content) && commaLeft(line, first))
      return afterContent(line, group, verb, tail, subject, first, tail.content);
  }
  if (tail.frame === 'none') return null;
  return beforeContent(line, group, verb, tail, group.passive ? passiveSource(line, group, verb) : subject);
}

/** Whether nothing of a clause follows: a mark, a quotation, or a word that opens an aside. */
function isEnd(line: Line, place: number): boolean {
  if (isMark(line, place) || quoteAtPlace(line, place) || isClosing(line, place)) return true;
  return /^(as|when|while|after|before|during|in|at|on|to|of|about|for|from|with|by|because|who)$/.test(
    wordOf(line, place),
  );
}

/** The quotation directly left of a place (a comma may stand between), or a closing mark of one. */
function quoteLeft(line: Line, first: number): boolean {
  let at = first - 1;
  if (wordOf(line, at) === ',' || /^(—|–|--|-)$/.test(wordOf(line, at))) at -= 1;
  if (at < 0) return false;
  const quote = quoteAtPlace(line, at);
  if (quote) return endsOpen(line, quote.inner.end) || wordOf(line, first - 1) === ',';
  return isClosing(line, at);
}

/** Whether the quotation left of a place follows a cue of its own: telling her, “…” She replied that … */
function ownedLeft(line: Line, first: number): boolean {
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
function commaLeft(line: Line, first: number): boolean {
  const word = wordOf(line, first - 1);
  return (word === ',' || /^(—|–|--)$/.test(word)) && first > 1;
}

/** "…,” said Ann Lee": verb, then subject, with the content on the left. */
function invertedAt(line: Line, group: VerbGroup): { subject: Subject; end: number } | null {
  if (group.passive || group.infinitive || group.gerund) return null;
  if (tagOf(line, group.head) === 'VB' || group.first !== group.head) return null;
  const first = group.first;
  const bare = first === 1 && quoteAtPlace(line, 0) !== null && tagOf(line, group.head) === 'VBD';
  const left = bare || quoteLeft(line, first) || commaLeft(line, first);
  if (!left) return null;
  const subject = subjectAfter(line, group);
  if (!subject) return null;
  if (!bare && !quoteLeft(line, first)) {
    // ", said Ann Lee." without quotation marks: only when the sentence ends or pauses behind the name
    if (!isMark(line, subject.end) && !/^(of|who|in|at|for|from|with|on)$/.test(wordOf(line, subject.end)))
      return null;
    if (!hasFiniteVerb(line, 0, first)) return null;
    if (!isTensed(tagOf(line, group.head))) return null;
  }
  const end = describedEnd(line, subject.end);
  return { subject: { ...subject, end }, end };
}

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

/** Content that stands before its cue, and what goes on behind it. */
function afterContent(
  line: Line,
  group: VerbGroup,
  verb: ReportingVerb,
  tail: Tail,
  subject: Subject,
  first: number,
  end: number,
): Candidate | null {
  const start = contentStart(line, first);
  const head = contentSpan(line, start, first);
  const rest = continuation(line, start, first, end);
  if (!head && !rest) return null;
  const content = [head, rest].filter((span) => span !== null);
  const position = !head ? 'before' : rest ? 'middle' : 'after';
  return build(
    line,
    group,
    verb,
    { ...tail, frame: quoteLeft(line, first) ? 'quote' : 'bare' },
    subject,
    content,
    position,
    first,
    end,
  );
}

/** First place of a content that ends before `end`: the quotation alone when nothing of the clause precedes it. */
function contentStart(line: Line, end: number): number {
  let quote = end - 1;
  if (wordOf(line, quote) === ',' || /^(—|–|--|-)$/.test(wordOf(line, quote))) quote -= 1;
  if (quoteAtPlace(line, quote) || isClosing(line, quote)) {
    // an earlier cue or a finished clause before the quotation: the quotation alone
    for (let at = quote - 1; at >= 0; at -= 1) {
      const word = wordOf(line, at);
      if (quoteAtPlace(line, at) && (word === '“' || word === '"' || word === "''")) continue;
      if (word === ',' && at === quote - 1) return quote;
      if (word === ':' || word === ';') return at + 1;
      if (word === ',' && isVerb(tagOf(line, at - 1)) && verbsOf(wordOf(line, at - 1)).length) return at + 1;
    }
    const before = wordOf(line, 0);
    if (quote > 0 && quote <= 2 && /^(and|but|so|yet|then|still|plus|now)$/.test(before)) return quote;
    return 0;
  }
  return /^(and|but|so|yet)$/.test(wordOf(line, 0)) ? 1 : 0;
}

/** What goes on behind a cue in the middle: “A,” he said, “B”; A, he said, B. */
function continuation(line: Line, start: number, first: number, end: number): Span | null {
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
  if (tag === 'VBG' || tag === 'CC' || tag === '') return null;
  if (
    /^(as|while|after|before|when|who|which)$/.test(wordOf(line, end + 1)) &&
    hasFiniteVerb(line, start, first)
  )
    return null;
  return contentSpan(
    line,
    end + 1,
    clauseEnd(line, end + 1, { frame: 'rest', lemma: '', tag: '', subject: '', under: '' }),
  );
}

function passiveSource(line: Line, group: VerbGroup, _verb: ReportingVerb): Subject | null {
  for (let at = group.head + 1; at < line.places.length && at < group.head + 6; at += 1) {
    if (wordOf(line, at) !== 'by') continue;
    const found = subjectAfter(line, { ...group, head: at });
    return found && { ...found, tie: 'by' };
  }
  return null;
}

function beforeContent(
  line: Line,
  group: VerbGroup,
  verb: ReportingVerb,
  tail: Tail,
  subject: Subject | null,
): Candidate | null {
  let from = tail.content;
  if (tail.frame === 'that') from = tail.content;
  const quote = quoteAtPlace(line, from);
  let end = clauseEnd(line, from, contextOf(line, group, verb, tail, subject));
  if (tail.frame === 'quote' && quote && tail.mark)
    end = quotedEnd(line, from, contextOf(line, group, verb, tail, subject));
  const span = contentSpan(line, from, end);
  if (!span) return null;
  const first =
    subject && subject.tie !== 'after' && subject.tie !== 'by'
      ? Math.min(subject.first, group.first)
      : group.first;
  const built = build(line, group, verb, tail, subject, [span], 'before', first, trimEnd(line, from, end));
  return { ...built, reach: { from, context: contextOf(line, group, verb, tail, subject) } };
}

const UNDER =
  /^(when|while|as|if|after|before|because|since|although|though|where|who|which|whose|unless|until|whether)$/;

const underOf = (line: Line, first: number): string => {
  const word = wordOf(line, first - 1);
  return UNDER.test(word) ? word : '';
};

const contextOf = (
  line: Line,
  group: VerbGroup,
  verb: ReportingVerb,
  tail: Tail,
  subject: Subject | null,
): ContentContext => ({
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
  if (/[.?!]/.test(last)) return from + 1;
  return clauseEnd(line, from, context);
}

function sourceWords(line: Line, subject: Subject): SourceWords | null {
  const end = trimEnd(line, subject.first, subject.end);
  const span = spanOf(line, subject.first, end);
  return span && { span, head: line.places[subject.head]!, tie: subject.tie };
}

function build(
  line: Line,
  group: VerbGroup,
  verb: ReportingVerb,
  tail: Tail,
  subject: Subject | null,
  content: Span[],
  position: Candidate['position'],
  _first: number,
  _end: number,
): Candidate {
  const lastCue = Math.max(
    group.head,
    tail.addressee ? group.head : Math.min(tail.cueEnd, group.head + 1 + (verb.particle ? 1 : 0)) - 1,
  );
  const cue = spanOf(line, group.first, lastCue + 1)!;
  return {
    line,
    place: group.head,
    cue,
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
