// Nouns that carry a content: "her claim that …", "the promise of the mayor to …".
import { allegingNouns, speechNouns, thoughtNouns } from '../lexicon/cue-nouns.ts';
import { documentNouns } from '../lexicon/documents.ts';
import { knownBodies } from '../lexicon/organisations.ts';
import { bringingVerb, receivingVerb, utteringVerb } from '../lexicon/telling-verbs.ts';
import type { Candidate, SourceWords } from './candidates.ts';
import { clauseFrom } from './clauses.ts';
import { clauseEnd, contentSpan, trimEnd } from './extents.ts';
import {
  growLeft,
  isNoun,
  isTensed,
  isVerb,
  longNounPhraseFrom,
  type NounPhrase,
  nounPhraseEndingAt,
  nounPhraseFrom,
  tagOf,
  wordOf,
} from './phrases.ts';
import { type Line, quoteAtPlace, spanOf } from './reading.ts';
import { subjectOf } from './subjects.ts';
import { isAuxiliary, verbGroupAt } from './verb-groups.ts';

/** All possible attributions by a noun on a line. */
export function nounCandidates(line: Line): Candidate[] {
  const found: Candidate[] = [];
  for (let place = 0; place < line.places.length; place += 1) {
    if (!(isNoun(tagOf(line, place)) || isOwnedNoun(line, place)) || quoteAtPlace(line, place)) continue;
    const word = wordOf(line, place);
    const act =
      speechNouns.has(word) || isTold(line, place) ? 'speech' : thoughtNouns.has(word) ? 'thought' : null;
    if (!act) continue;
    const candidate = fromNoun(line, place, act);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** "the agency's warning about it": a noun that reads as a participle. */
export const isOwnedNoun = (line: Line, place: number): boolean =>
  tagOf(line, place) === 'VBG' &&
  /^(POS|PRP\$)$/.test(tagOf(line, place - 1)) &&
  speechNouns.has(wordOf(line, place));

/** "the minister's account that …": what is told; other accounts are with a bank. */
const isTold = (line: Line, place: number): boolean =>
  /^accounts?$/.test(wordOf(line, place)) &&
  wordOf(line, place + 1) === 'that' &&
  /^(POS|PRP\$)$/.test(tagOf(line, place - 1));

const LINKS = new Set([
  'of',
  'about',
  'on',
  'against',
  'for',
  'over',
  'regarding',
  'to',
  'toward',
  'towards',
  'at',
  'in',
  'with',
]);

function fromNoun(line: Line, place: number, act: 'speech' | 'thought'): Candidate | null {
  let at = place + 1;
  let source = possessor(line, place);
  // "a warning from the mayor that …"
  if (
    /^(from|by)$/.test(wordOf(line, at)) ||
    (wordOf(line, at) === 'of' && !source && tagOf(line, at + 1) === 'NNP')
  ) {
    const phrase = beforeAbout(line, longNounPhraseFrom(line, at + 1));
    if (phrase) {
      // "a report from the news site The Post that …": the name stands right behind the noun
      const name = /^(DT|NNP)$/.test(tagOf(line, phrase.end)) ? nounPhraseFrom(line, phrase.end) : null;
      const whole = name && tagOf(line, name.head).startsWith('NNP') ? name : phrase;
      const end = afterAside(line, whole.end);
      const span = spanOf(line, phrase.first, Math.max(whole.end, end - 1));
      source = span && { span, head: line.places[whole.head]!, tie: 'by' };
      at = end;
    }
  }
  source ??= among(line, place) ?? ofVerb(line, place);
  const uttered = source?.tie === 'verb' && utteringVerb.test(verbLeft(line, place));
  // "concerns from tenants that …" have been heard
  if (uttered || (source?.tie === 'by' && wordOf(line, place + 1) === 'from')) act = 'speech';
  const opening = openingBehind(line, place, at, source);
  if (!opening) return null;
  const { frame, from } = opening;
  // "such talk fans the flames": only what is said in it makes it telling
  if (/^(talk|chatter|whispers|gossip|accounts?)$/.test(wordOf(line, place)) && frame !== 'noun that')
    return null;
  const context = { frame, lemma: wordOf(line, place), tag: 'NN', subject: '', under: '' };
  const end = clauseEnd(line, from, context);
  const span = contentSpan(line, from, trimEnd(line, from, end));
  if (!span) return null;
  return {
    line,
    place,
    cue: spanOf(line, place, at === from ? place + 1 : Math.max(place + 1, from))!,
    firstToken: line.places[place]!,
    endToken: line.places[place]! + 1,
    lemma: wordOf(line, place),
    frame,
    act,
    negated: false,
    position: 'before',
    content: [span],
    source,
    uttered,
    addressee: null,
    features: [],
    score: 0,
    reach: { from, context },
    teller: null,
  };
}

/** In which frame, and from which place, the content of a noun begins behind it and its source; or null. */
function openingBehind(
  line: Line,
  place: number,
  at: number,
  source: SourceWords | null,
): { frame: string; from: number } | null {
  const word = wordOf(line, at);
  if (word === 'that' && !isVerb(tagOf(line, at + 1))) return { frame: 'noun that', from: at };
  if (withoutThat(line, place)) return { frame: 'noun that', from: at };
  if (word === ':' || (word === ',' && quoteAtPlace(line, at + 1)))
    return { frame: 'noun colon', from: at + 1 };
  if (quoteAtPlace(line, at) && !predicates(line, at) && !isCalled(line, place))
    return { frame: 'noun quote', from: at };
  const told = behindBe(line, at);
  if (told >= 0) return { frame: quoteAtPlace(line, told) ? 'noun quote' : 'noun that', from: told };
  if ((word === 'to' || tagOf(line, at) === 'TO') && isVerb(tagOf(line, at + 1)))
    return { frame: 'noun to', from: at };
  if (!LINKS.has(word)) return null;
  const described =
    DESCRIPTION.test(wordOf(line, place)) && asBehind(line, at + 1) && source?.tie === 'possessor';
  return { frame: described ? 'noun as' : 'noun of', from: at + 1 };
}

/** "complaints by the mayor, Ann Lee, that …": the place behind a name set between commas; else the place itself. */
function afterAside(line: Line, comma: number): number {
  if (wordOf(line, comma) !== ',') return comma;
  let at = comma + 1;
  while (at - comma < 16 && /^(NN|DT|CC|JJ|IN|POS|-LRB-|-RRB-|\.$)/.test(tagOf(line, at))) at += 1;
  return at > comma + 1 && wordOf(line, at) === ',' && wordOf(line, at + 1) === 'that' ? at + 1 : comma;
}

/** "complaints from tenants about rents": what it is about is no part of who complains. */
function beforeAbout(line: Line, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase) return null;
  for (let at = phrase.head + 1; at < phrase.end; at += 1)
    if (/^(about|over)$/.test(wordOf(line, at))) return { ...phrase, end: at };
  return phrase;
}

/** "against claims he exaggerated his story": a clause right behind the noun; not "the claims he made". */
function withoutThat(line: Line, place: number): boolean {
  if (!allegingNouns.has(wordOf(line, place)) || !/^(PRP|NNP)/.test(tagOf(line, place + 1))) return false;
  const subject = nounPhraseFrom(line, place + 1);
  if (!subject || !isTensed(tagOf(line, subject.end))) return false;
  let verb = subject.end;
  while (isAuxiliary(line, verb) && /^(VB|RB)/.test(tagOf(line, verb + 1))) verb += 1;
  return (
    !bringingVerb.test(wordOf(line, verb)) && /^(PRP|DT|JJ|NN|IN|VB|RB|CD|TO)/.test(tagOf(line, verb + 1))
  );
}

/** "her claim “is false”": the quoted words tell of the claim, they are not what it says. */
function predicates(line: Line, place: number): boolean {
  const first = line.reading.tokens[quoteAtPlace(line, place)!.firstToken];
  return first !== undefined && isTensed(first.tag);
}

/** "the fear among Democrats is that …": those who share it; or null. */
function among(line: Line, place: number): SourceWords | null {
  if (!/^(among|within|inside)$/.test(wordOf(line, place + 1))) return null;
  const phrase = longNounPhraseFrom(line, place + 2);
  const span = phrase && spanOf(line, phrase.first, phrase.end);
  return span && { span, head: line.places[phrase.head]!, tie: 'by' };
}

/** How many places may stand between a noun and the "was" that its words follow. */
const BE_REACH = 8;

/** "the question they get is ‘Where were you?’", "her answer was that …": where the words behind "was" begin, or -1. */
function behindBe(line: Line, from: number): number {
  // what describes the noun has a subject of its own
  const among = /^(among|within|inside|in|of|from|for|at)$/.test(wordOf(line, from)) ? 1 : 0;
  const described = nounPhraseFrom(line, from + among);
  for (let at = described ? described.end : from; at - from < BE_REACH; at += 1) {
    const word = wordOf(line, at);
    if (/^(was|is|['’]s)$/.test(word)) {
      const next = /^[,:]$/.test(wordOf(line, at + 1)) ? at + 2 : at + 1;
      const quote = quoteAtPlace(line, next);
      if (quote && /^\p{Lu}/u.test(line.reading.tokens[quote.firstToken]?.text ?? '')) return next;
      return next === at + 1 && wordOf(line, next) === 'that' && clauseFrom(line, next + 1) ? next : -1;
    }
    if (!described || !/^(VB|IN|DT|NN|RB|TO|PRP)/.test(tagOf(line, at)) || word === 'that') return -1;
  }
  return -1;
}

/** "called the claim “false”": the quoted word is what it is called, not what it says. */
function isCalled(line: Line, place: number): boolean {
  for (let at = place - 1; at >= 0 && place - at < 7; at -= 1) {
    if (isVerb(tagOf(line, at)))
      return /^(call|label|brand|dub|deem|term|declar|consider|pronounc)/.test(wordOf(line, at));
    if (wordOf(line, at) === ',') return false;
  }
  return false;
}

const DESCRIPTION = /^(description|depiction|portrayal|characteri[sz]ation)s?$/;

/** "her description of him as a liar": object and predicate make the content. */
function asBehind(line: Line, from: number): boolean {
  const object = longNounPhraseFrom(line, from);
  return object !== null && wordOf(line, object.end) === 'as';
}

function verbLeft(line: Line, place: number): string {
  for (let at = place - 1; at >= 0 && place - at < 7; at -= 1)
    if (isVerb(tagOf(line, at))) return wordOf(line, at);
  return '';
}

/** Starts of the forms of verbs by which an event makes people fear, doubt or complain. */
const causingFear = /^(rais|spark|fuel|stok|prompt|trigger|provok|rekindl|heighten|ignit|drew|draw|le[ad])/;

/** Whether a subject is a thing that happened, no body, person or document. */
function isEvent({ reading, places }: Line, { head }: NounPhrase): boolean {
  const found = reading.mentionsByHead.get(places[head]!);
  const { tag, lower } = reading.tokens[places[head]!]!;
  const named = found?.some((at) => reading.mentions[at]!.kind !== 'document') ?? false;
  return /^NNS?$/.test(tag) && !named && !documentNouns.has(lower);
}

/** "raised questions about", "persisted in arguments that": the subject of the verb whose object the noun is. */
function ofVerb(line: Line, place: number): SourceWords | null {
  for (let at = place - 1; at >= 0 && place - at < 11; at -= 1) {
    const tag = tagOf(line, at);
    if (isVerb(tag)) {
      const group = verbGroupAt(line, at);
      const subject =
        group.passive || group.gerund || receivingVerb.test(wordOf(line, at)) ? null : subjectOf(line, group);
      // "the bloodshed raised fears that": somebody's, nobody says whose
      if (subject && causingFear.test(wordOf(line, at)) && isEvent(line, subject)) return null;
      const span =
        subject &&
        !/^(that|which|it|there)$/.test(wordOf(line, subject.head)) &&
        spanOf(line, subject.first, trimEnd(line, subject.first, subject.end));
      return span ? { span, head: line.places[subject.head]!, tie: 'verb' } : null;
    }
    if (
      !(
        tag.startsWith('JJ') ||
        tag === 'DT' ||
        tag === 'RB' ||
        tag === 'PRP$' ||
        tag === 'CD' ||
        tag === 'NN' ||
        tag === 'TO' ||
        (tag === 'IN' && /^(in|with|to|on|for|into|of)$/.test(wordOf(line, at))) ||
        wordOf(line, at) === ',' ||
        // "peppered him with questions about", "gave us an instruction to"
        (tag === 'PRP' &&
          (wordOf(line, at + 1) === 'with' || /^(g[ai]v|sen[dt]|issu|ma[dk]e)/.test(wordOf(line, at - 1))))
      )
    )
      return null;
  }
  return null;
}

/** "her claim", "the mayor's repeated claim", "the campaign's findings and warning", "a Pentagon proposal". */
function possessor(line: Line, place: number): SourceWords | null {
  const name = nameBefore(line, place);
  if (name) return name;
  for (let at = place - 1; at >= 0 && place - at < 7; at -= 1) {
    const tag = tagOf(line, at);
    if (tag === 'PRP$') return { span: spanOf(line, at, at + 1)!, head: line.places[at]!, tie: 'possessor' };
    if (tag === 'POS') {
      const phrase = nounPhraseEndingAt(line, at - 1);
      if (!phrase) return null;
      const grown = growLeft(line, phrase);
      const first = phrase.first;
      return {
        span: spanOf(line, grown.first < first ? first : first, at + 1)!,
        head: line.places[phrase.head]!,
        tie: 'possessor',
      };
    }
    const coordinated = wordOf(line, at) === 'and' && /^(NN|JJ)/.test(tagOf(line, at - 1));
    if (!coordinated && !/^(JJ|NN|VBN$|VBG$|RB|CD)/.test(tag)) return null;
  }
  return null;
}

/** "a Pentagon proposal to …": a known name right before the noun, with an article before it. */
function nameBefore(line: Line, place: number): SourceWords | null {
  const { mentionsByHead, mentions } = line.reading;
  const head = line.places[place - 1];
  if (head === undefined || !tagOf(line, place - 1).startsWith('NNP')) return null;
  const found = mentionsByHead.get(head)?.find((at) => mentions[at]!.form === 'name');
  const named = found === undefined ? null : mentions[found]!;
  const word = line.reading.tokens[head]!.lower;
  // "with Minister Ann Lee warning of": a participle that reads as a noun
  if (named?.kind === 'person' && wordOf(line, place).endsWith('ing'))
    return { span: { start: named.start, end: named.end }, head, tie: 'before' };
  let first = place - 1;
  while (tagOf(line, first - 1).startsWith('NNP') && place - first < 5) first -= 1;
  // "a Tribune story about …": whoever publishes it
  const published = /^(stor(y|ies)|reports?)$/.test(wordOf(line, place)) && tagOf(line, place - 2) === 'DT';
  if (!(named || knownBodies.has(word) || published) || tagOf(line, first - 1) !== 'DT') return null;
  return { span: spanOf(line, first, place)!, head, tie: 'possessor' };
}
