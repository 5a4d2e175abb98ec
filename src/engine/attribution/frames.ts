// What a reporting verb takes in a sentence: the words between it and its content, and how the content begins.
import { timeWords } from '../lexicon/cue-adjuncts.ts';
import { speechNouns } from '../lexicon/cue-nouns.ts';
import { proposals, refusedThings } from '../lexicon/false-friends.ts';
import type { Frame } from '../lexicon/reporting-verbs.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { clauseFrom, countedClause } from './clauses.ts';
import { aboutThing, type Opening, open, quantity, quoteBehindBe, unmarkedSpeech } from './openings.ts';
import {
  isNoun,
  isTensed,
  isVerb,
  longNounPhraseFrom,
  type NounPhrase,
  nounPhraseFrom,
  tagOf,
  wordOf,
} from './phrases.ts';
import { type Line, quoteAtPlace } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';
import { type ReportingVerb, verbsOf } from './verbs.ts';

/** What was read behind a verb. Places of the line. */
export interface Tail {
  frame: Frame | 'none';
  /** First place of the content; for `none` the place where reading stopped. */
  content: number;
  /** Place after the words that belong to the cue (particle, "in a statement"). */
  cueEnd: number;
  /** Places of whoever is addressed, or null. */
  addressee: { first: number; end: number } | null;
  /** The mark that stands between cue and content ("," or ":"), or "". */
  mark: string;
}

const refused = new Set([...refusedThings, ...proposals]);

const QUESTION_WORDS = new Set('whether if what how why who whom when where which whose'.split(' '));

const OBJECT_STARTS = /^(DT|PRP\$|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|PRP|VBG|WP|PDT|\$)$/;

const thatClause = (line: Line, at: number): boolean =>
  !isTensed(tagOf(line, at)) &&
  (clauseFrom(line, at) || wordOf(line, at) === ',' || tagOf(line, at) === 'IN');

/** How many places what is set between a cue and its ", that" may take. */
const ASIDE_REACH = 24;

/** "argued in a letter, signed by its lawyer, that the rule was void": the place of "that" behind what is set between commas; or -1. */
function thatBehindAside(line: Line, comma: number): number {
  let described = false;
  for (let at = comma + 1; at < line.places.length && at - comma < ASIDE_REACH; at += 1) {
    const word = wordOf(line, at);
    if (word === ',' && wordOf(line, at + 1) === 'that')
      return tagOf(line, at + 1) === 'IN' || thatClause(line, at + 2) ? at + 1 : -1;
    if (/^[;:?!]$/.test(word) || quoteAtPlace(line, at)) return -1;
    if (/^(who|which|whose|where|when|as|after|before)$/.test(word)) described = true;
    // another clause, with a subject of its own
    if (!described && isTensed(tagOf(line, at)) && /^(PRP|NN)/.test(tagOf(line, at - 1))) return -1;
  }
  return -1;
}

const PARTICLE_GAP = 3;

/** Place after the verb and its particle, or -1 when the particle is missing. */
function afterParticle(line: Line, head: number, verb: ReportingVerb): number {
  if (!verb.particle) return head + 1;
  if (wordOf(line, head + 1) === verb.particle) return head + 2;
  // "walked the claim back": only pronouns and short objects between
  for (let gap = 2; gap <= PARTICLE_GAP; gap += 1) {
    if (wordOf(line, head + gap) === verb.particle && /^(PRP|DT|NN|NNP)/.test(tagOf(line, head + gap - 1)))
      return head + 1;
  }
  return -1;
}

const tail = (
  frame: Tail['frame'],
  content: number,
  cueEnd: number,
  addressee: Tail['addressee'] = null,
  mark = '',
): Tail => ({ frame, content, cueEnd, addressee, mark });

/** Reads what stands behind a reporting verb. Null when the verb's particle is missing. */
export function readTail(line: Line, group: VerbGroup, verb: ReportingVerb): Tail | null {
  const start = afterParticle(line, group.head, verb);
  if (start < 0) return null;
  const takes = verb.takes;
  let addressee: Tail['addressee'] = null;
  let at = start;
  if (takes.has('told') && !group.passive) {
    const object = addresseeFrom(line, start, verb);
    if (object) {
      addressee = object;
      at = object.end;
    }
  }
  at = behindWeight(line, at, verb);
  if (group.passive && wordOf(line, at) === 'by') at = afterAgent(line, at);
  const colon = takes.has('quote') ? quoteBehindColon(line, at) : -1;
  if (colon >= 0) return tail('quote', colon + 1, start, addressee, ':');
  // "was accused by the mayor of lying"
  if (group.passive && takes.has('of') && verb.with.has(wordOf(line, at)) && at > start)
    return tail('of', at, start);
  const plain =
    quoteBehindBe(line, at, verb) ??
    unmarkedSpeech(line, at, group, verb) ??
    aboutThing(line, at, verb) ??
    quantity(line, at, verb);
  if (plain) return tail(plain.frame, plain.content, at, addressee, plain.mark);
  const clear = skipAdjuncts(line, at);
  const opening = beginning(line, clear, takes, verb, addressee);
  if (opening) return tail(opening.frame, opening.content, clear, addressee, opening.mark);
  const close = clear === at ? null : beginning(line, at, takes, verb, addressee);
  if (close) return tail(close.frame, close.content, at, addressee, close.mark);
  if (addressee) {
    const without = beginning(line, start, takes, verb, null);
    if (without) return tail(without.frame, without.content, start, null, without.mark);
  }
  return tail('none', clear, clear, addressee);
}

/** How many places may stand between a verb and ": “…”". */
const COLON_REACH = 14;

/** "says every time he is on television: “…”": the colon before a quotation, with no other cue between; or -1. */
function quoteBehindColon(line: Line, from: number): number {
  for (let at = from; at < line.places.length && at - from < COLON_REACH; at += 1) {
    const word = wordOf(line, at);
    if (word === ':') return at > from && quoteAtPlace(line, at + 1) ? at : -1;
    if (quoteAtPlace(line, at) || word === '.' || word === ';' || word === 'that') return -1;
    if (
      isVerb(tagOf(line, at)) &&
      verbsOf(word).some((verb) => verb.takes.has('quote') && verb.takes.has('that'))
    )
      return -1;
  }
  return -1;
}

/** Place behind "by the mayor — her boss —" after a passive verb. */
function afterAgent(line: Line, by: number): number {
  const agent = longNounPhraseFrom(line, by + 1);
  if (!agent) return by;
  const mark = wordOf(line, agent.end);
  if (!/^(,|—|–|--)$/.test(mark)) return agent.end;
  for (let at = agent.end + 1; at < line.places.length && at - agent.end < 12; at += 1)
    if (wordOf(line, at) === mark) return at + 1;
  return agent.end;
}

function addresseeFrom(line: Line, start: number, verb: ReportingVerb): Tail['addressee'] {
  let from = start;
  if (wordOf(line, from) === 'to') from += 1;
  if (quoteAtPlace(line, from)?.use === 'title') return { first: start, end: from + 1 };
  // "show everything that they receive"
  if (/^(everything|anything|nothing|something|all|what|much|little)$/.test(wordOf(line, from))) return null;
  // "told cheering supporters that …"
  const cheering = tagOf(line, from) === 'VBG' && tagOf(line, from + 1) === 'NNS';
  const phrase = longNounPhraseFrom(line, cheering ? from + 1 : from);
  if (!phrase || phrase.end <= from) return null;
  const tag = tagOf(line, from);
  if (tag === 'WP') return null;
  // "challenged a finding that …": a claim is not spoken to
  const claim = /^NNS?$/.test(tagOf(line, phrase.head)) && speechNouns.has(wordOf(line, phrase.head));
  if (claim && verb.takes.has('object') && wordOf(line, phrase.end) === 'that') return null;
  // "told the Senate committee on Tuesday": the short phrase first when the long one runs into a clause
  const short = nounPhraseFrom(line, phrase.first)!;
  // "asked Lee about the threat to close it": what it is about is no part of whom
  if (wordOf(line, short.end) === 'about') return { first: start, end: short.end };
  for (const end of [phrase.end, short.end]) {
    const next = tagOf(line, end);
    const word = wordOf(line, end);
    // "a poll showed Lee leading": Lee is shown nothing
    if (verb.lemma === 'show' && !QUESTION_WORDS.has(word) && word !== 'that') continue;
    // "told ABC's “This Week” that"
    const title = /^[’']s?$/.test(word) ? end + 1 : end;
    if (quoteAtPlace(line, title)?.use === 'title') return { first: start, end: title + 1 };
    if (
      word === 'that' ||
      word === ':' ||
      word === ',' ||
      next === '' ||
      next === '.' ||
      QUESTION_WORDS.has(word) ||
      next === 'TO' ||
      quoteAtPlace(line, end)
    )
      return { first: start, end };
    if (skipAdjuncts(line, end) > end || clauseFrom(line, end)) return { first: start, end };
    if (word === 'of' || word === 'about' || word === 'for' || word === 'not') return { first: start, end };
  }
  return /^(PRP|NNP)/.test(tag) && verb.lemma !== 'show' ? { first: start, end: short.end } : null;
}

/** "wrote on Monday": nothing is told of the day. */
function isTimeAt(line: Line, at: number): boolean {
  const phrase = nounPhraseFrom(line, at);
  return phrase !== null && timeWords.has(wordOf(line, phrase.head));
}

/** Verbs that turn down things as often as claims. */
const REFUSING = /^(reject|deny|refuse|decline|accept|dismiss|rebuff|contest|dispute)$/;

/** "rejected the bid", "denied the motion": a thing, not a claim. */
const isRefused = (head: string): boolean => refused.has(head);

/** "rejected calls from aid groups to open the border": somebody's words, not a thing. */
const isFromSomebody = (line: Line, { head, end }: NounPhrase): boolean =>
  end === head + 1 &&
  speechNouns.has(wordOf(line, head)) &&
  /^(from|by)$/.test(wordOf(line, end)) &&
  isNoun(tagOf(line, longNounPhraseFrom(line, end + 1)?.head ?? -1));

const INTERPOSED =
  /^(however|though|meanwhile|moreover|instead|nevertheless|nonetheless|too|separately|again)$/;

/** How a content begins behind the mark at a place. */
function behindMark(line: Line, at: number, takes: Set<Frame>): Opening | null {
  const word = wordOf(line, at);
  if (quoteAtPlace(line, at + 1) && takes.has('quote')) return open('quote', at + 1, word);
  if (word === ':' && at + 1 < line.places.length && (takes.has('quote') || takes.has('that')))
    return open('quote', at + 1, word);
  if (word !== ',' || !takes.has('that')) return null;
  if (wordOf(line, at + 1) === 'that') return open('that', at + 1, word);
  const behind = thatBehindAside(line, at);
  return behind >= 0 ? open('that', behind, word) : null;
}

/** How a content begins at a place, in the frames that the verb takes. */
function beginning(
  line: Line,
  at: number,
  takes: Set<Frame>,
  verb: ReportingVerb,
  addressee: Tail['addressee'],
): Opening | null {
  const word = wordOf(line, at);
  const tag = tagOf(line, at);
  if (word === ':' || word === ',' || /^(—|–|--)$/.test(word)) {
    const quoted = takes.has('quote') && quoteAtPlace(line, at + 1) !== null;
    // "told the paper, however, that …": a word set between commas
    if (!quoted && word === ',' && INTERPOSED.test(wordOf(line, at + 1)) && wordOf(line, at + 2) === ',')
      return beginning(line, at + 3, takes, verb, addressee);
    return behindMark(line, at, takes);
  }
  const quote = quoteAtPlace(line, at);
  // "allow an agency “to conduct activities”": the words are the rule's or the reporter's, not the power's
  if (quote && verb.group === 'law') return null;
  // "told “Fox and Friends,” reminding …": who was told, not what
  if (quote?.use === 'title' && verb.lemma === 'tell') return null;
  if (quote) {
    if (takes.has('quote') || takes.has('bare') || takes.has('that') || takes.has('object'))
      return open('quote', at);
    return null;
  }
  if (word === 'that' && (tag !== 'DT' || quoteAtPlace(line, at + 1) || thatClause(line, at + 1))) {
    if (takes.has('that') || takes.has('bare')) return open('that', at);
  }
  if (takes.has('bare') && countedClause(line, at)) return open('bare', at);
  // "called that “a lie”"
  if (verb.lemma === 'call' && /^(that|this|these|those)$/.test(word) && quoteAtPlace(line, at + 1))
    return open('as', at);
  if (takes.has('wh') && QUESTION_WORDS.has(word)) return open('wh', at);
  if (takes.has('wh') && word === 'about') return open('about', at);
  if (
    (tag === 'TO' || word === 'to' || (word === 'not' && wordOf(line, at + 1) === 'to')) &&
    isVerbForm(line, word === 'not' ? at + 2 : at + 1)
  ) {
    if (takes.has('to') || takes.has('told')) return open('to', at);
  }
  // "whom one insider described as “…”": the object stands before the verb
  if (takes.has('as') && word === 'as') return open('as', at + 1);
  if (takes.has('as') || takes.has('of')) {
    const found = predicate(line, at, takes, verb);
    if (found) return open(found, at);
  }
  if (takes.has('bare') && clauseFrom(line, at)) return open('bare', at);
  if (takes.has('about') && verb.with.has(word) && !isTimeAt(line, at + 1)) return open('about', at + 1);
  const time = nounPhraseFrom(line, at);
  if (time && timeWords.has(wordOf(line, time.head))) return null;
  if (REFUSING.test(verb.lemma) && time && isRefused(wordOf(line, time.head)) && !isFromSomebody(line, time))
    return null;
  if (verb.group === 'side' && !isSomebodysWord(line, at)) return null;
  // "reiterating calls to act": a noun that reads as a verb
  const starts =
    OBJECT_STARTS.test(tag) || (tag === 'VBZ' && speechNouns.has(word)) || quoteAtPlace(line, at);
  if (takes.has('object') && starts) return open('object', at);
  if (addressee && takes.has('told') && (word === 'about' || word === 'of')) return open('about', at + 1);
  return null;
}

/** "her call for help", "the mayor's advice": what somebody said, by a noun of saying with its owner. */
function isSomebodysWord(line: Line, at: number): boolean {
  const phrase = nounPhraseFrom(line, at);
  if (!phrase || !speechNouns.has(wordOf(line, phrase.head))) return false;
  for (let place = phrase.first; place < phrase.head; place += 1)
    if (/^(POS|PRP\$)$/.test(tagOf(line, place))) return true;
  return false;
}

/** "threw her weight behind": the place behind it; else the place itself. */
function behindWeight(line: Line, at: number, verb: ReportingVerb): number {
  if (verb.lemma !== 'throw' || tagOf(line, at) !== 'PRP$') return at;
  return /^(weight|support|backing)$/.test(wordOf(line, at + 1)) && wordOf(line, at + 2) === 'behind'
    ? at + 3
    : at;
}

const isVerbForm = (line: Line, place: number): boolean => {
  let at = place;
  while (tagOf(line, at) === 'RB') at += 1;
  if (quoteAtPlace(line, at)) return true;
  return isVerb(tagOf(line, at)) || isNoun(tagOf(line, at));
};

/** "called her to meet again", "called the office that I owned": by telephone; "called the plan unwise": by name. */
function isReached(line: Line, { end }: NounPhrase, long: NounPhrase): boolean {
  const tag = tagOf(line, end);
  if (!/^(TO|WDT|WP|IN)$/.test(tag) || /^JJ|^VBN$/.test(tagOf(line, end - 1))) return false;
  if (tag === 'TO') return isVerb(tagOf(line, end + 1));
  // "called his remarks on the strike a sham"
  const when = /^(at|after|before|during|throughout|from|because|while|since|that)$/;
  if ((tag === 'IN' && !when.test(wordOf(line, end))) || quoteAtPlace(line, long.end)) return false;
  return !OBJECT_STARTS.test(tagOf(line, long.end));
}

/** Object and predicate: "called it a sham", "described her as tired", "accused him of lying". */
function predicate(line: Line, at: number, takes: Set<Frame>, verb: ReportingVerb): Frame | null {
  const object = nounPhraseFrom(line, at);
  if (!object) return null;
  const long = longNounPhraseFrom(line, at) ?? object;
  for (let next = object.end; next < line.places.length && next <= long.end + 8; next += 1) {
    const word = wordOf(line, next);
    if (/^[,;:]$/.test(word)) break;
    if (takes.has('as') && word === 'as') return 'as';
    if (takes.has('of') && verb.with.has(word) && word !== 'on') return 'of';
  }
  if (takes.has('as') && (verb.group === 'call' || verb.lemma === 'call')) {
    const next = tagOf(line, object.end);
    if (verb.lemma === 'call' && isReached(line, object, long)) return null;
    if (
      OBJECT_STARTS.test(next) ||
      next === 'RB' ||
      quoteAtPlace(line, object.end) ||
      tagOf(line, at) === 'PRP'
    )
      return 'as';
    if (quoteAtPlace(line, long.end) || OBJECT_STARTS.test(tagOf(line, long.end))) return 'as';
    if (takes.has('as')) return 'as';
  }
  return null;
}
