// No-comments: asked, and declined or gave no answer. Finds them in the reporter's words and in what was said.
import {
  askedPhrases,
  decliningPhrases,
  notAnswers,
  unansweredPhrases,
} from '../lexicon/no-comment-phrases.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../report.ts';
import { type Draft, endOf, newDraft, startOf } from './draft.ts';
import { findPhrases, type PhraseMatch, phraseBook, type Word } from './phrases.ts';
import { inside, mentionsIn, type Reading, sentenceAt, sentenceSpan, touches } from './reading.ts';

type Kind = 'declined' | 'noreply' | 'asked' | 'withheld';

const book = phraseBook<Kind>({
  asked: askedPhrases,
  declined: decliningPhrases,
  noreply: unansweredPhrases,
  withheld: notAnswers,
});

const CLAUSE_ENDS = new Set(['.', ',', ';', ':', '!', '?', '—', '–', 'but', 'while', 'although', 'though']);
const AUXILIARIES = new Set([
  'did',
  'does',
  'do',
  'has',
  'have',
  'had',
  'was',
  'were',
  'is',
  'are',
  'could',
  'would',
  'will',
  'also',
  'immediately',
  'repeatedly',
]);

/** Speakers' own words for themselves and their house, at the head of a no-comment in their own words. */
const OWN_SUBJECTS = new Set([
  'i',
  'we',
  'he',
  'she',
  'they',
  'it',
  'the',
  'agency',
  'company',
  'department',
  'office',
  'campaign',
  'question',
  'questions',
  'bureau',
  'firm',
  'policy',
  'as',
  'a',
  'matter',
  'of',
  'that',
  'at',
  'this',
  'time',
  'there',
  'is',
  'are',
  'would',
  'client',
  'his',
  'her',
  'their',
]);

/**
 * Marks no-comments and adds those that no statement holds yet: a no-comment is a statement too.
 * @returns statements added; their content is the words that say so, their source the subject of the clause
 */
export function findNoComments(reading: Reading, drafts: Draft[]): Draft[] {
  const added: Draft[] = [];
  const spoken = reading.quotes.filter((quote) => quote.use === 'speech');
  const bySentence = draftsBySentence(reading, drafts);
  for (const sentence of reading.document.sentences) {
    const from = reading.firstOf[sentence.index] ?? 0;
    const to = reading.firstOf[sentence.index + 1] ?? from;
    const near = bySentence.get(sentence.index) ?? [];
    for (const match of bestMatches(findPhrases(book, reading.words, from, to))) {
      if (isOtherCall(reading, match) || isOtherSense(reading, match)) continue;
      // "did not respond to the Courier's questions": the questions are no answer
      const holder = near.find(
        (draft) =>
          !(draft.entity?.kind === 'outlet' && draft.cue && draft.cue.start > match.start) &&
          isWordsOf(reading, draft, match),
      );
      if (holder) {
        if (!holder.response && match.kind !== 'asked')
          holder.response = noComment(match.kind === 'declined' ? 'declined' : 'noreply');
        if (!holder.entity) takeSource(holder, draftFor(reading, match, from, to, sentence.index));
        continue;
      }
      if (inside(match, spoken) || near.some((draft) => inside(match, draft.content))) continue;
      if (isNotFound(reading, match)) continue;
      const draft = draftFor(reading, match, from, to, sentence.index);
      if (match.kind === 'asked' && speaks(drafts, draft)) continue;
      if (draft && !added.some((other) => touches(other.content[0]!, draft.content[0]!))) added.push(draft);
    }
  }
  return added;
}

const CALLING = /^(?:calls?|letters?|e-?mails?|messages?|requests?|questions?|list|text|texts)$/;
const OPENING = /^(?:an?|the|repeated|multiple|several|phone|numerous|two|three)$/;
const ABOUT_COMMENT = /^(?:comments?|responses?|reaction|interviews?|information|details|clarification)$/;

/**
 * "The calls for reform went unanswered", "calls that some said were dismissed", "The call went unanswered", "The
 * letters were never returned to their owner": nobody was asked for comment.
 */
function isOtherCall({ words, document }: Reading, match: PhraseMatch<Kind>): boolean {
  const first = words[match.firstWord]!;
  if (!CALLING.test(first.text)) return false;
  const next = words[match.firstWord + 1]?.text ?? '';
  if (next === 'that' || next === 'which') return true;
  if (next === 'for')
    return !words
      .slice(match.firstWord + 2, match.firstWord + 5)
      .some(({ text }) => ABOUT_COMMENT.test(text));
  if (next === 'to' && document.tokens[words[match.firstWord + 2]?.token ?? -1]?.tag === 'VB') return true;
  if (words[match.endWord]?.text === 'to' && /^letter/.test(first.text)) return true;
  return (
    match.endWord - match.firstWord < 4 && /^(?:call|letter|text|list|message|question)$/.test(first.text)
  );
}

/** "would not say no", "I would not say that he lied", "she would never say that", "no comment cards", "took the Fifth Avenue bus", "did not respond in kind", "if he refuses to say". */
function isOtherSense({ words, document }: Reading, match: PhraseMatch<Kind>): boolean {
  const [last, next] = [words[match.endWord - 1]!, words[match.endWord]];
  const before = words[match.firstWord - 1]?.text ?? '';
  if (last.text === 'say' && /^(?:no|yes|goodbye|enough)$/.test(next?.text ?? '')) return true;
  const never = words[match.endWord - 2]?.text === 'never';
  if (last.text === 'say' && (before === 'i' || never) && next?.text === 'that') return true;
  if (
    last.text === 'comment' &&
    document.tokens[next?.token ?? -1]?.tag.startsWith('NN') &&
    next?.token === last.token + 1
  )
    return !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next.text);
  if (/^(?:fifth|5th)$/.test(last.text) && next?.capital) return true;
  if (last.text === 'in' && next?.text === 'kind') return true;
  return /^(?:if|unless)$/.test(words[match.firstWord - 2]?.text ?? '') && match.kind === 'declined';
}

/** "donors who cannot be located, records show": nobody asked them anything. */
function isNotFound(reading: Reading, match: PhraseMatch<Kind>): boolean {
  const { words } = reading;
  const phrase = words.slice(match.firstWord, match.endWord).map(({ text }) => text);
  if (!phrase.some((word) => word === 'located' || word === 'found') || phrase.includes('comment'))
    return false;
  let at = match.firstWord - 1;
  while ((at >= 0 && AUXILIARIES.has(words[at]!.text)) || /^(?:can|cannot)$/.test(words[at]?.text ?? ''))
    at--;
  return /^(?:who|that|which)$/.test(words[at]?.text ?? '');
}

/** A statement found without its source takes the one that the words of silence name. */
function takeSource(holder: Draft, found: Draft | null): void {
  if (!found?.entity) return;
  holder.entity = found.entity;
  holder.mention = found.mention;
  holder.mentionSpan = found.mentionSpan;
  holder.confidence = Math.max(holder.confidence, found.confidence);
}

/** Was whoever was asked heard after all? */
const speaks = (drafts: Draft[], asked: Draft | null): boolean =>
  asked?.entity != null && drafts.some(({ entity, act }) => act === 'speech' && entity === asked.entity);

/** Of matches that share words the longest one stays; nothing where the words only withhold a name. */
function bestMatches(matches: PhraseMatch<Kind>[]): PhraseMatch<Kind>[] {
  const kept: PhraseMatch<Kind>[] = [];
  for (const match of [...matches].sort((a, b) => rank(a) - rank(b) || length(b) - length(a))) {
    if (!kept.some((other) => touches(other, match))) kept.push(match);
  }
  return kept.filter((match) => match.kind !== 'withheld').sort((a, b) => a.start - b.start);
}

const length = (match: PhraseMatch<Kind>): number => match.endWord - match.firstWord;
const rank = (match: PhraseMatch<Kind>): number => (match.kind === 'withheld' ? 0 : 1);

const noComment = (kind: 'declined' | 'noreply') => ({
  kind,
  targets: [],
  official: true,
  about: null,
  hedge: null,
  wordsDiffer: false,
});

function draftsBySentence(reading: Reading, drafts: Draft[]): Map<number, Draft[]> {
  const map = new Map<number, Draft[]>();
  const { sentences } = reading.document;
  for (const draft of drafts) {
    const spans = draft.cue ? [...draft.content, draft.cue] : draft.content;
    const low = Math.min(...spans.map((span) => span.start));
    const high = Math.max(...spans.map((span) => span.end));
    for (let at = sentenceAt(reading, low); at < sentences.length && sentences[at]!.start < high; at++) {
      const list = map.get(at);
      if (list) list.push(draft);
      else map.set(at, [draft]);
    }
  }
  return map;
}

/** Does the statement say the no-comment: its cue is in the words, or its content opens with them? */
function isWordsOf(reading: Reading, draft: Draft, match: PhraseMatch<Kind>): boolean {
  if (draft.cue && touches(draft.cue, match)) return true;
  const held = draft.content.find((span) => touches(span, match));
  if (!held) return false;
  // A content that is little more than the words themselves.
  if (match.end - match.start >= 0.5 * (endOf(draft) - startOf(draft))) return true;
  if (draft.entity?.kind === 'collective') return false;
  const { words } = reading;
  if (
    words
      .slice(match.firstWord, match.endWord)
      .some(({ text }, at, list) => text === 'no' && /^comments?$/.test(list[at + 1]?.text ?? ''))
  )
    return true;
  const opening: Word[] = [];
  for (let at = match.firstWord - 1; at >= 0 && words[at]!.start >= held.start; at--) {
    if (/^[.!?]$/.test(words[at]!.text)) break;
    opening.unshift(words[at]!);
    if (opening.length > 7) return false;
  }
  return (
    match.start >= held.start && opening.every(({ text }) => OWN_SUBJECTS.has(text) || AUXILIARIES.has(text))
  );
}

function draftFor(
  reading: Reading,
  match: PhraseMatch<Kind>,
  from: number,
  to: number,
  sentence: number,
): Draft | null {
  const { words } = reading;
  let first = match.firstWord;
  while (first > from && AUXILIARIES.has(words[first - 1]!.text)) first--;
  // "Repeated calls to Lee were not returned"
  if (CALLING.test(words[first]!.text)) while (first > from && OPENING.test(words[first - 1]!.text)) first--;
  let last = match.endWord;
  while (last > first && CLAUSE_ENDS.has(words[last - 1]!.text)) last--;
  while (last < to && !CLAUSE_ENDS.has(words[last]!.text)) last++;
  const content: Span = { start: words[first]!.start, end: words[last - 1]!.end };
  const mention = subjectOf(reading, match, words[first]!, sentence);
  if (!mention && first === from) return null;
  const cue = { start: content.start, end: words[Math.min(match.endWord, last) - 1]!.end };
  const entity = mention ? (reading.mentions.entities[mention.entity ?? -1] ?? null) : null;
  return {
    ...newDraft([content], cue),
    mention,
    mentionSpan: mention ? { start: mention.start, end: mention.end } : wordsBefore(words, first, from),
    entity,
    confidence: entity ? 0.7 : 0.3,
    response: noComment(match.kind === 'declined' ? 'declined' : 'noreply'),
  };
}

/** The words before the clause's verb, where no mention is known. */
function wordsBefore(words: Word[], verb: number, from: number): Span | null {
  let first = verb;
  while (first > from && !CLAUSE_ENDS.has(words[first - 1]!.text) && verb - first < 8) first--;
  return first < verb ? { start: words[first]!.start, end: words[verb - 1]!.end } : null;
}

/** Who was asked: the mention before the words, or inside them ("calls to X were not returned", "reached out to X"). */
function subjectOf(
  reading: Reading,
  match: PhraseMatch<Kind>,
  first: Word,
  sentence: number,
): Mention | null {
  const span = sentenceSpan(reading, sentence);
  // a document is never asked: "Lee, who has seen the messages but would say nothing about them"
  const candidates = mentionsIn(reading, span).filter(
    (mention) => (mention.entity !== null || mention.form !== 'pronoun') && mention.kind !== 'document',
  );
  const asking =
    /^(?:request|call|email|e-mail|message|inquir|enquir|quer|question|attempt|effort|text|voicemail|reach|contact|approach|sought|seek)/;
  if (asking.test(reading.words[match.firstWord]!.text)) {
    const within = candidates.filter(
      (mention) => mention.start >= match.start && mention.start < match.end && mention.kind !== 'outlet',
    );
    // "a message left at a number listed for Hale was not returned": a number answers nothing
    const asked = within.find(({ kind }) => kind !== 'collective' && kind !== 'document') ?? within[0];
    if (asked) return asked;
  }
  if (
    /^(?:no|nobody|there|neither|none|numbers?|e-?mails?|messages?|calls?|letters?)$/.test(
      reading.words[match.firstWord]!.text,
    )
  ) {
    // "There was no word from the ministry", "Neither Lee nor her lawyer responded": who was asked follows
    const after = candidates.find((mention) => mention.start >= match.start && mention.kind !== 'outlet');
    if (after) return after;
  }
  if (opensAsTail(reading, first)) {
    // "After not responding to our request, Lee was seen …": the subject follows the comma.
    const comma = reading.words.find((word) => word.start > first.start && word.text === ',');
    const after = candidates.find((mention) => comma !== undefined && mention.start >= comma.start);
    if (after) return after;
  }
  const before = candidates.filter((mention) => mention.end <= first.start);
  // "The mayor's office had no comment": not the mayor in it
  const ahead = before.filter(
    (mention) => !before.some((other) => other.end > mention.end && other.start <= mention.start),
  );
  return ahead.filter((mention) => !isTail(reading, mention, ahead)).at(-1) ?? ahead.at(-1) ?? null;
}

/** Does the sentence open with a clause that has no subject of its own: "After not answering calls, …"? */
function opensAsTail(reading: Reading, first: Word): boolean {
  const at = reading.words.indexOf(first);
  const previous = reading.words[at - 1];
  return (
    previous?.sentence === first.sentence &&
    /^(?:after|before|despite|while|without|by)$/.test(previous.text) &&
    reading.words[at - 2]?.sentence !== first.sentence
  );
}

/** A mention that only describes another one: "a lawyer for Smith", "the governor of Texas". */
function isTail(reading: Reading, mention: Mention, others: Mention[]): boolean {
  const { tokens } = reading.document;
  const previous = tokens[mention.firstToken - 1]?.lower ?? '';
  const article = previous === 'the' ? (tokens[mention.firstToken - 2]?.lower ?? '') : previous;
  // "reps for BuzzFeed and Semafor declined"
  if (article === 'and') {
    const first = others.find(({ end }) => end <= mention.start && mention.start - end < 10);
    const words = first ? reading.document.text.slice(first.start, first.end) : '';
    return / (?:for|of|with|at) [^ ]/.test(words.slice(words.lastIndexOf(',') + 1));
  }
  // "Several delegates supporting Lee declined to comment": the delegates did
  const verb = tokens[mention.firstToken - 1];
  if (verb?.tag === 'VBG') return others.some(({ endToken }) => endToken === mention.firstToken - 1);
  if (!/^(?:for|of|to|at|with|by|from|in|on)$/.test(article)) return false;
  return others.some((other) => other !== mention && other.start < mention.start);
}
