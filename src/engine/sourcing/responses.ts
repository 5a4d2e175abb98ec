// Responses: denials, disputes, deflections, no-comments, confirmations, and which statements they answer.

import { negations } from '../lexicon/answer-phrases.ts';
import { hedgePhrases } from '../lexicon/hedge-phrases.ts';
import type { Span } from '../report.ts';
import { LEAST, markWords, respond, sayingOf, strongest } from './answers.ts';
import { speaksForOthers } from './basis.ts';
import { type Draft, endOf, inOrder, newDraft, startingIn, startOf } from './draft.ts';
import { indexTargets, type TargetIndex } from './facts.ts';
import { begunBy } from './flat-denials.ts';
import { type Frame, frameAt } from './frames.ts';
import { findNoComments } from './no-comments.ts';
import { findPhrases, phraseBook, type Word } from './phrases.ts';
import { inside, mentionsIn, type Reading, sentenceAt, sentenceSpan, wordRange } from './reading.ts';
import { chooseTargets, defends, isGeneral, meansAll, rankTargets } from './targets.ts';

const hedges = phraseBook({ hedge: hedgePhrases });
const NEGATIONS = new Set(negations);
/**
 * Finds the responses, adds those that no statement holds yet, and links each to what it answers.
 * @returns all statements, in order
 */
export function findResponses(reading: Reading, drafts: Draft[]): Draft[] {
  let all = [...drafts, ...findNoComments(reading, drafts)];
  all = inOrder([...all, ...markFrames(reading, all)]);
  const index = indexTargets(reading, all);
  for (const draft of all) if (!draft.response) markWords(index, draft);
  for (const draft of all) if (draft.response) complete(index, draft);
  return all;
}

/** Marks statements whose cue is a verb of answering, and adds what such verbs tell where no statement holds it. */
function markFrames(reading: Reading, drafts: Draft[]): Draft[] {
  const added: Draft[] = [];
  const spoken = reading.quotes.filter((quote) => quote.use === 'speech');
  for (const sentence of reading.document.sentences) {
    const from = reading.firstOf[sentence.index] ?? 0;
    const to = reading.firstOf[sentence.index + 1] ?? from;
    for (let at = from; at < to; at++) {
      const frame = frameAt(reading.words, at, from, to);
      if (!frame || inside(reading.words[frame.verb]!, spoken)) continue;
      const draft = takeFrame(reading, drafts, frame, { from, to, sentence: sentence.index });
      if (draft) added.push(draft);
    }
  }
  return added;
}

/** Cuts a statement to what its verb is about; voices that no longer stand inside are held by nobody or its holder. */
function narrow(statement: Draft, content: Span, drafts: Draft[]): void {
  statement.content = [content];
  for (const other of drafts)
    if (other.within === statement && !other.content.some((span) => inside(span, statement.content)))
      other.within = statement.within;
}

/** "pushed back on those charges and has worked to change the rules": another deed of the speaker's begins here. */
const beginsDeed = (words: Word[], at: number): boolean =>
  words[at]!.text === 'and' &&
  /^(?:has|have|had|is|are|was|were|will|would|said|says|told|called|added)$/.test(words[at + 1]?.text ?? '');

/** Marks the statement that tells a frame, or makes the one that none holds yet. */
function takeFrame(
  reading: Reading,
  drafts: Draft[],
  frame: Frame,
  { from, to, sentence }: { from: number; to: number; sentence: number },
): Draft | null {
  const word = reading.words[frame.verb]!;
  const holder = drafts.find(
    (draft) => draft.cue && word.start >= draft.cue.start && word.end <= draft.cue.end,
  );
  if (holder) {
    const nobody = holder.entity === null && frame.kind === 'disputes';
    if (holder.act === 'speech' && !holder.response && !nobody) {
      respond(holder, frame.kind);
      if (frame.object && holder.form === 'indirect')
        narrow(holder, objectSpan(reading, frame.object), drafts);
    }
    return null;
  }
  if (!frame.sure && frame.kind !== 'confirms') return null;
  const draft = draftOf(reading, frame, from, to, sentence);
  if (!draft) return null;
  if (frame.kind === 'confirms' && !speaksForBody(draft)) return null;
  const verb = draft.cue!;
  const same = drafts.filter((other) => sameWords(other, draft));
  // "denied reports that …": what is reported there stands inside the denial, it is not the denial.
  const held = same.filter((other) => other.cue && other.cue.start >= verb.end && !other.within);
  if (held.length < same.length) {
    const found = same.find((other) => other.act === 'speech' && !held.includes(other));
    if (found && !found.response && found.entity) respond(found, frame.kind);
    return null;
  }
  for (const other of held) other.within = draft;
  respond(draft, frame.kind);
  return draft;
}

/** "a prospect Vindman denied": what is denied, without the clauses before it. */
const objectSpan = ({ words }: Reading, { first, end }: { first: number; end: number }): Span => ({
  start: words[first]!.start,
  end: words[end - 1]!.end,
});

/** "The agency confirmed the raid": who speaks for a body confirms by office; others need a clause of their own. */
const speaksForBody = ({ entity, mention, cue }: Draft): boolean =>
  entity !== null &&
  ['body', 'spokesperson', 'officials'].includes(entity.kind) &&
  mention !== null &&
  cue !== null &&
  cue.start - mention.end <= 20;

const sameWords = (a: Draft, b: Draft): boolean => {
  const [x, y] = [a.content[0]!, b.content[0]!];
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return (
    shared > 0.5 * Math.min(x.end - x.start, y.end - y.start) &&
    shared > 0.5 * Math.max(x.end - x.start, y.end - y.start)
  );
};

const CLAUSE_ENDS = new Set([
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '—',
  '–',
  'but',
  'while',
  'although',
  'saying',
  'calling',
]);

/** "disputes that he lied" has a clause after "that"; "disputes that", "disputes that timeline" have none. */
const holdsVerb = ({ document, words }: Reading, first: number, last: number): boolean =>
  words.slice(first, last).some(({ token }) => /^(?:VB|MD)/.test(document.tokens[token]?.tag ?? ''));

function draftOf(reading: Reading, frame: Frame, from: number, to: number, sentence: number): Draft | null {
  const { words } = reading;
  const verb = words[frame.verb]!;
  let first = frame.object?.first ?? frame.verb + 1;
  let last = frame.object?.end ?? first;
  if (!frame.object) {
    if (/^(?:on|against|at|with|off|down|to)$/.test(words[first]?.text ?? '')) last = ++first;
    else if (words[first + 1]?.text === 'from' && /sel(?:f|ves)$/.test(words[first]!.text)) last = first += 2;
    while (last < to && !CLAUSE_ENDS.has(words[last]!.text) && !beginsDeed(words, last)) last++;
  }
  if (words[first]?.text === 'that' && holdsVerb(reading, first + 1, last)) first++;
  if (last <= first) return null;
  const mention =
    mentionsIn(reading, sentenceSpan(reading, sentence))
      .filter(({ end }) => end <= verb.start)
      .sort((a, b) => a.end - b.end || b.start - a.start)
      .at(-1) ?? null; // "Hale's office disputes": the office, not Hale
  if (frame.verb <= from) return null;
  const entity = mention ? (reading.mentions.entities[mention.entity ?? -1] ?? null) : null;
  return {
    ...newDraft([{ start: words[first]!.start, end: words[last - 1]!.end }], {
      start: verb.start,
      end: verb.end,
    }),
    lemma: frame.kind === 'denies' ? 'deny' : verb.text,
    mention,
    mentionSpan: mention
      ? { start: mention.start, end: mention.end }
      : subjectSpan(reading, frame.verb, from),
    entity,
    confidence: entity ? 0.6 : 0.3,
  };
}

/** The words before the verb up to the clause's start, where no mention is known. */
function subjectSpan(reading: Reading, verb: number, from: number): Span {
  let first = verb;
  while (first > from && !CLAUSE_ENDS.has(reading.words[first - 1]!.text) && verb - first < 8) first--;
  return { start: reading.words[first]!.start, end: reading.words[verb - 1]!.end };
}

/** Targets, who answers, what it is about, hedge, and whether the quoted words bear the verb out. */
function complete(index: TargetIndex, draft: Draft): void {
  const { reading } = index;
  const response = draft.response!;
  const silent = response.kind === 'declined' || response.kind === 'noreply';
  const match = silent ? null : strongest(reading, draft);
  const ranked = rankTargets(index, draft, match && sayingOf(match, reading));
  const general =
    !silent && (isGeneral(index.words.get(draft)!) || meansAll(reading, draft) || defends(draft));
  const chosen = chooseTargets(ranked, silent ? LEAST.declined : LEAST.target, general);
  const begun = silent ? null : begunBy(index, draft);
  const targets = begun ? withThose(index, chosen, begun) : chosen;
  const likeliest = targets.length > 0 ? targets : ranked.slice(0, 1).map((target) => target.draft);
  draft.response = {
    ...response,
    targets: targets.map(({ index: place }) => `q${place + 1}`),
    official: silent || begun?.response?.official || isOfficial(index, draft, likeliest),
    about: aboutOf(reading, draft),
    hedge: hedgeOf(reading, draft),
    wordsDiffer: differs(index, draft),
  };
}

/** What is answered by the denial that this one goes on with belongs to both. */
function withThose(index: TargetIndex, chosen: Draft[], begun: Draft): Draft[] {
  const places = new Set(begun.response!.targets.map((id) => Number(id.slice(1)) - 1));
  const all = new Set([...index.drafts.filter((_, place) => places.has(place)), ...chosen]);
  return [...all].slice(0, 4).sort((a, b) => a.index - b.index);
}

/** Whoever denies speaks for the accused, unless the text shows somebody else accused. */
function isOfficial(index: TargetIndex, draft: Draft, targets: Draft[]): boolean {
  const { entity } = draft;
  if (!entity) return false;
  if (entity.kind === 'spokesperson' || entity.kind === 'officials') return true;
  const named = draft.mentionSpan
    ? index.reading.document.text.slice(draft.mentionSpan.start, draft.mentionSpan.end)
    : '';
  if (speaksForOthers(`${entity.role ?? ''} ${named}`)) return true;
  if (entity.kind === 'collective' || entity.kind === 'unnamed') return false;
  if (targets.some((target) => index.entities.get(target)?.has(entity.index))) return true;
  if (draft.response?.kind === 'denies' && speaksOfSelf(index, draft)) return true;
  if (ofOwn(index.reading, draft)) return true;
  return (
    entity.kind === 'body' ||
    draft.lemma === 'deny' ||
    draft.lemma === 'confirm' ||
    draft.lemma === 'acknowledge' ||
    draft.lemma === 'admit'
  );
}

/** "defended his vote", "said his words were twisted": who answers for what is their own is who was accused. */
const ofOwn = (reading: Reading, { content }: Draft): boolean =>
  /^(?:his|her|their|its|my|our|himself|herself|themselves|itself)$/.test(
    reading.words[wordRange(reading, content[0]!).from]?.text ?? '',
  );

/** "I never …", "he had no knowledge of …": the denial is of the speaker's own doing. */
function speaksOfSelf(index: TargetIndex, draft: Draft): boolean {
  if (index.entities.get(draft)?.has(draft.entity?.index ?? -1)) return true;
  const own = draft.form === 'indirect' ? /^(?:he|she|they)$/ : /^(?:i|we|my|our|he|she)$/;
  return draft.content.some((span) => {
    const { from, to } = wordRange(index.reading, span);
    return index.reading.words.slice(from, Math.min(to, from + 8)).some(({ text }) => own.test(text));
  });
}

function hedgeOf(reading: Reading, draft: Draft): Span | null {
  for (const span of draft.content) {
    const { from, to } = wordRange(reading, span);
    const found = findPhrases(hedges, reading.words, from, to)[0];
    if (found) return { start: found.start, end: found.end };
  }
  return null;
}

/** The first words of what is answered, at most twelve; without "that". */
function aboutOf(reading: Reading, draft: Draft): string | null {
  const { text } = reading.document;
  const first = draft.content[0];
  if (!first) return null;
  let end = endOf(draft);
  while (end > first.start && /[”"'’\s.,]/.test(text[end - 1]!)) end -= 1;
  const words = text
    .slice(first.start, end)
    .replace(/^[“"'‘\s]+/, '')
    .split(/\s+/);
  if (words[0]?.toLowerCase() === 'that') words.shift();
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : words.join(' ') || null;
}

/** The verb says "denied", the quoted words do not negate anything. */
function differs(index: TargetIndex, draft: Draft): boolean {
  const kind = draft.response?.kind;
  if (kind !== 'denies' && kind !== 'disputes') return false;
  if (!/^(?:deny|dispute|refute|reject|rebut)/.test(draft.lemma)) return false;
  const { reading } = index;
  const quoted = reading.quotes.filter((quote) => quote.use === 'speech');
  const sentence = sentenceAt(reading, draft.cue?.start ?? startOf(draft));
  const spans = [
    draft,
    ...soonAfter(index, sentence).filter(
      (other) => other.entity === draft.entity && other.form !== 'indirect',
    ),
  ]
    .flatMap(({ content }) => content)
    .flatMap((span) => quoted.filter((quote) => quote.start < span.end && span.start < quote.end));
  const words = spans.reduce(
    (sum, span) => sum + (wordRange(reading, span).to - wordRange(reading, span).from),
    0,
  );
  if (words < 4) return false;
  return !spans.some((span) => {
    const { from, to } = wordRange(reading, span);
    return reading.words.slice(from, to).some(({ text }) => NEGATIONS.has(text));
  });
}

/** Statements that start in a sentence or the next one. */
function soonAfter({ reading, drafts }: TargetIndex, sentence: number): Draft[] {
  const { sentences } = reading.document;
  const from = sentence > 0 ? sentences[sentence]!.start : 0;
  return startingIn(drafts, from, sentences[sentence + 2]?.start ?? Number.POSITIVE_INFINITY);
}
