// Finds reporting verbs with their subject and content: possible attributions on a line.
import { timeWords } from '../lexicon/cue-adjuncts.ts';
import { circumstanceNoun } from '../lexicon/cue-nouns.ts';
import { documentNouns } from '../lexicon/documents.ts';
import { afterContent, beforeContent, build, sourceWords, type VerbCue } from './build.ts';
import type { Candidate } from './candidates.ts';
import { hasFiniteVerb } from './earlier.ts';
import { contentSpan } from './extents.ts';
import { readTail, type Tail } from './frames.ts';
import { commaLeft, invertedAt, isEnd, ownedLeft, quoteLeft } from './left.ts';
import { isOwnedNoun } from './nouns.ts';
import {
  isNoun,
  isTensed,
  isVerb,
  type NounPhrase,
  nounPhraseEndingAt,
  nounPhraseFrom,
  tagOf,
  wordOf,
} from './phrases.ts';
import { type Line, quoteAtPlace, spanOf } from './reading.ts';
import { type Subject, subjectAfter } from './subject-phrases.ts';
import { subjectOf } from './subjects.ts';
import { isAuxiliary, isBe, type VerbGroup, verbGroupAt } from './verb-groups.ts';
import { type ReportingVerb, verbsOf } from './verbs.ts';

/** All possible attributions by a verb on a line, in order. */
export function verbCandidates(line: Line): Candidate[] {
  const found: Candidate[] = [];
  for (let place = 0; place < line.places.length; place += 1) {
    if (quoteAtPlace(line, place) || line.reading.withheld[line.places[place]!]) continue;
    const alike = wordOf(line, place) === 'like' ? fromLike(line, place) : null;
    if (alike) found.push(alike);
    const verbs = verbsOf(wordOf(line, place));
    if (!verbs.length || !(isVerb(tagOf(line, place)) || besideQuotation(line, place, verbs))) continue;
    if (isAuxiliary(line, place) && isVerb(tagOf(line, place + 1))) continue;
    if (isParticle(line, place) || isModifier(line, place) || isOwnedNoun(line, place)) continue;
    const candidate = fromVerb(line, place, verbs);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** "her five proposed bills": a participle between a number or an owner and its noun. */
const isModifier = (line: Line, place: number): boolean =>
  /^(VBD|VBN)$/.test(tagOf(line, place)) &&
  /^(CD|PRP\$|JJ)$/.test(tagOf(line, place - 1)) &&
  /^(PRP\$|DT|CD)$/.test(tagOf(line, tagOf(line, place - 1) === 'PRP$' ? place - 1 : place - 2)) &&
  /^NNS?$/.test(tagOf(line, place + 1));

/** "fired back": the particle is no verb of its own. */
const isParticle = (line: Line, place: number): boolean =>
  verbsOf(wordOf(line, place - 1)).some((verb) => verb.particle === wordOf(line, place));

/** "“…,” the article read." and "Ann Lee asking, “…”": beside a quotation a verb is one, whatever its tag. */
function besideQuotation(line: Line, place: number, verbs: ReportingVerb[]): boolean {
  if (place === 0) return false;
  // "these people are accusing you", "he’s promising to give": between a form of "be" and a pronoun or an infinitive
  if (
    wordOf(line, place).endsWith('ing') &&
    isBe(wordOf(line, place - 1)) &&
    (tagOf(line, place + 1) === 'PRP' ||
      (wordOf(line, place + 1) === 'to' && verbs.some((verb) => verb.takes.has('to'))))
  )
    return true;
  if (!verbs.some((verb) => verb.takes.has('quote'))) return false;
  // "the indictment charges that …" reads as two nouns too
  if (
    /^(charges|claims|states|reports|notes|alleges)$/.test(wordOf(line, place)) &&
    wordOf(line, place + 1) === 'that' &&
    documentNouns.has(wordOf(line, place - 1))
  )
    return true;
  // "…, an analysis shows." reads as two nouns
  if (
    /^(shows?|finds?|suggests|says?|reports?)$/.test(wordOf(line, place)) &&
    documentNouns.has(wordOf(line, place - 1))
  )
    return /^([.,]?)$/.test(wordOf(line, place + 1)) && place > 3;
  // "…, the agency estimates." too
  const cites = wordOf(line, place + 1) === ',' && /^(citing|quoting)$/.test(wordOf(line, place + 2));
  if (tagOf(line, place) === 'NNS' && (cites || /^\.?$/.test(wordOf(line, place + 1))) && place > 3) {
    const phrase = nounPhraseEndingAt(line, place - 1);
    return (
      phrase !== null && wordOf(line, phrase.first - 1) === ',' && /^(DT|NNP)/.test(tagOf(line, phrase.first))
    );
  }
  // "by warning darkly that “…”"
  if (wordOf(line, place).endsWith('ing') && wordOf(line, place - 1) === 'by') {
    const next = tagOf(line, place + 1) === 'RB' ? place + 2 : place + 1;
    return wordOf(line, next) === 'that' || quoteAtPlace(line, next) !== null;
  }
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
    const candidate = withTail({ line, group, verb, tail });
    if (candidate) return candidate;
  }
  return null;
}

/** How a cue of talk that is no verb reads on. */
const LIKE: ReportingVerb = {
  lemma: 'be like',
  verb: 'be',
  particle: null,
  act: 'speech',
  takes: new Set(['quote']),
  with: new Set(),
  group: 'say',
};

/** “The editor was like, ‘Send it’”: in talk, so somebody's words are told. */
function fromLike(line: Line, place: number): Candidate | null {
  if (wordOf(line, place + 1) !== ',' || !quoteAtPlace(line, place + 2)) return null;
  let be = place - 1;
  while (/^(?:just|all|totally|always|basically|still)$/.test(wordOf(line, be))) be -= 1;
  if (!isBe(wordOf(line, be)) && !/^[’'](?:s|re|m)$/.test(wordOf(line, be))) return null;
  const group = verbGroupAt(line, be);
  const subject = subjectOf(line, { ...group, passive: false });
  const tail: Tail = { frame: 'quote', content: place + 2, cueEnd: place + 1, addressee: null, mark: ',' };
  return subject && beforeContent({ line, group, verb: LIKE, tail }, subject);
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
  // "was quoted by the paper as saying"
  const agent = group.passive && wordOf(line, at) === 'by' ? nounPhraseFrom(line, at + 1) : null;
  if (agent) at = agent.end;
  if (wordOf(line, at) === 'as') at += 1;
  if (!/^(saying|telling|writing|asking|remarking|warning|shouting|claiming)$/.test(wordOf(line, at)))
    return null;
  const verb = verbsOf(wordOf(line, at))[0]!;
  const tail = readTail(line, verbGroupAt(line, at), verb);
  if (!tail) return null;
  const teller = group.passive ? passiveSource(line, group) : subjectOf(line, group);
  const speaker: Subject | null = group.passive
    ? subjectOf(line, { ...group, passive: false })
    : { ...object!, tie: 'object' };
  if (!speaker) return null;
  const told: VerbCue = { line, group, verb, tail };
  const first = Math.min(group.first, group.passive ? speaker.first : (teller?.first ?? group.first));
  const made =
    tail.frame === 'none' || quoteLeft(line, first)
      ? afterContent(told, speaker, first, at + 1)
      : beforeContent(told, speaker);
  if (!made) return null;
  return {
    ...made,
    cue: spanOf(line, group.first, at + 1)!,
    endToken: line.places[at]! + 1,
    lemma: 'quote as saying',
    teller: teller && sourceWords(line, teller),
  };
}

const isUnder = (line: Line, place: number): boolean =>
  /^(when|while|as|if|after|before|because|since|although|though|where|until|once)$/.test(
    wordOf(line, place),
  );

/** The place behind a time with its preposition and the mark after it, or -1. */
function afterTime(line: Line, at: number): number {
  if (!/^(on|in|at|late|early|earlier)$/.test(wordOf(line, at))) return -1;
  const time = nounPhraseFrom(line, at + 1);
  if (!time || !timeWords.has(wordOf(line, time.head))) return -1;
  return /^(,|—|–|--)$/.test(wordOf(line, time.end)) ? time.end : -1;
}

function withTail(cue: VerbCue): Candidate | null {
  const { line, group, verb, tail } = cue;
  const quoting = verb.takes.has('quote') || verb.takes.has('bare');
  const inverted = quoting ? invertedAt(line, group) : null;
  if (inverted) return afterContent(cue, inverted.subject, group.first, inverted.end);
  const opening = quoting && group.head === 0 ? openingCue(cue) : null;
  if (opening) return opening;
  const subject = group.passive ? null : subjectOf(line, group);
  if (
    quoting &&
    subject &&
    subject.tie !== 'participle' &&
    subject.tie !== 'coordinate' &&
    subject.tie !== 'infinitive'
  ) {
    const first = Math.min(subject.first, group.first);
    // "Walking in to shouts of “Reed!,” the mayor said he was glad"
    const apart = tagOf(line, 0) === 'VBG' && /^(that|bare)$/.test(tail.frame);
    const quoted = quoteLeft(line, first) && !apart && !(tail.frame === 'that' && ownedLeft(line, first));
    if (quoted && tail.mark !== ':' && !(tail.frame === 'quote' && tail.mark === ',' && !quoted))
      return afterContent(cue, subject, first, tail.frame === 'none' ? tail.content : tail.cueEnd);
    // "The town lost jobs, Reed said on Tuesday, a move that angered many"
    const listeners = tail.frame === 'to' && !isVerb(tagOf(line, tail.content + 1));
    const timed = tail.frame === 'bare' ? afterTime(line, tail.content) : listeners ? tail.content : -1;
    if (timed >= 0 && commaLeft(line, first) && hasFiniteVerb(line, 0, first) && !isUnder(line, 0))
      return afterContent(cue, subject, first, timed);
    // "Speaking after the vote, Reed said:" tells nothing of it
    const opens = wordOf(line, tail.content) === ':' && !hasFiniteVerb(line, 0, first);
    if (tail.frame === 'none' && isEnd(line, tail.content) && commaLeft(line, first) && !opens)
      return afterContent(cue, subject, first, tail.content);
  }
  if (tail.frame === 'none' && subject && ofRelative(cue, subject))
    return beforeContent({ ...cue, tail: { ...tail, frame: 'bare' } }, subject);
  const before = subject && objectBefore(cue, subject);
  if (before) return before;
  const reduced = passiveBefore(cue);
  if (reduced) return reduced;
  // "what the mayor said when he said that …": what he said stands before
  if (tail.frame === 'wh' && /^(when|where)$/.test(wordOf(line, tail.content)) && subject)
    if (wordOf(line, subject.first - 1) === 'what') return null;
  if (tail.frame === 'none') return subject ? asReported(cue, subject) : null;
  return beforeContent(cue, group.passive ? passiveSource(line, group) : subject);
}

/** "Said Ann Lee, who knew him: “…”": whoever says it stands between the verb that opens the sentence and the quotation. */
function openingCue(cue: VerbCue): Candidate | null {
  const { line, tail } = cue;
  const subject = /^VB[DZ]$/.test(tagOf(line, 0)) ? nounPhraseFrom(line, 1) : null;
  if (!subject || !isNoun(tagOf(line, subject.head))) return null;
  let described = false;
  for (let at = subject.end; at + 1 < line.places.length; at += 1) {
    const mark = wordOf(line, at);
    if (mark === 'who' || mark === 'whose') described = true;
    // "Asked a question, Ann Lee said"
    if (isTensed(tagOf(line, at)) && !described) return null;
    if ((mark !== ',' && mark !== ':') || !quoteAtPlace(line, at + 1)) continue;
    const content = at + 1;
    return beforeContent(
      { ...cue, tail: { ...tail, frame: 'quote', content, mark } },
      { ...subject, tie: 'after' },
    );
  }
  return null;
}

/** Verbs that seldom have a thing as object: what follows "the man Lee says" is a clause. */
const HOLDS_CLAUSE =
  /^(say|claim|argue|think|believe|insist|allege|suspect|contend|fear|hope|maintain|assert)$/;

/** "the attacks, which the report said were covered up", "the ones Lee says are secret": the clause's subject is left out. */
function ofRelative({ line, verb, tail }: VerbCue, subject: Subject): boolean {
  if (!verb.takes.has('bare') || subject.tie !== 'before') return false;
  const first = nameStart(line, subject);
  const relative = /^(which|that|who|whom|what)$/.test(wordOf(line, first - 1));
  // "cuts that he said improved the town": a past that reads as a participle
  const past =
    relative &&
    verb.act === 'speech' &&
    tagOf(line, tail.content) === 'VBN' &&
    wordOf(line, tail.content).endsWith('ed');
  if (!past && !isTensed(tagOf(line, tail.content))) return false;
  if (relative) return true;
  const before = wordOf(line, first - 1);
  if (timeWords.has(before) || circumstanceNoun.test(before)) return false;
  return isNoun(tagOf(line, first - 1)) && HOLDS_CLAUSE.test(verb.lemma);
}

/** "donations the foundation acknowledged", "a prospect Lee denied": the content stands right before whose verb it is. */
function objectBefore(cue: VerbCue, subject: Subject): Candidate | null {
  const { line, group, verb, tail } = cue;
  if (tail.frame !== 'none' || !verb.takes.has('object') || verb.act !== 'speech') return null;
  if (subject.tie !== 'before' || group.passive || group.infinitive || group.gerund) return null;
  const first = nameStart(line, subject);
  const last = /^(that|which)$/.test(wordOf(line, first - 1)) ? first - 2 : first - 1;
  if (
    !isNoun(tagOf(line, last)) ||
    circumstanceNoun.test(wordOf(line, last)) ||
    timeWords.has(wordOf(line, last))
  )
    return null;
  const object = nounPhraseEndingAt(line, last);
  const span = object && contentSpan(line, object.first, object.end);
  if (!span) return null;
  const frame: VerbCue = { ...cue, tail: { ...tail, frame: 'object' } };
  return build(frame, { ...subject, first }, [span], 'after');
}

/** How many places may stand between a participle and its "by": "announced on Monday by". */
const BY_REACH = 4;

/** "the move announced on Monday by Ann Lee", "purchases touted by Ann Lee": the content stands before a participle. */
function passiveBefore(cue: VerbCue): Candidate | null {
  const { line, group, verb, tail } = cue;
  if (!verb.takes.has('object') || !verb.takes.has('that') || verb.act !== 'speech') return null;
  if (group.first !== group.head) return null;
  if (!/^(VBN|VBD)$/.test(tagOf(line, group.head)) || !isNoun(tagOf(line, group.head - 1))) return null;
  let by = group.head + 1;
  while (by - group.head <= BY_REACH && wordOf(line, by) !== 'by') {
    const time = timeWords.has(wordOf(line, by)) || /^(IN|CD|DT|RB)$/.test(tagOf(line, by));
    if (!time) return null;
    by += 1;
  }
  if (wordOf(line, by) !== 'by') return null;
  const agent = subjectAfter(line, { ...group, head: by });
  const object = nounPhraseEndingAt(line, group.head - 1);
  if (!agent || !object || circumstanceNoun.test(wordOf(line, object.head))) return null;
  const span = contentSpan(line, wholeOf(line, object).first, object.end);
  return (
    span && build({ ...cue, tail: { ...tail, frame: 'object' } }, { ...agent, tie: 'by' }, [span], 'after')
  );
}

/** "$40 billion in purchases of oil" touted by Lee: so much of it was touted. */
function wholeOf(line: Line, part: NounPhrase): NounPhrase {
  let whole = part;
  for (let round = 0; round < 3; round += 1) {
    if (!/^(of|in)$/.test(wordOf(line, whole.first - 1))) break;
    const outer = nounPhraseEndingAt(line, whole.first - 2);
    if (!outer || !(isNoun(tagOf(line, outer.head)) || tagOf(line, outer.head) === 'CD')) break;
    whole = outer;
  }
  return whole;
}

/** Where a name begins that a noun phrase of something else runs into: "a prospect | Ann Lee denied". */
function nameStart(line: Line, subject: Subject): number {
  const { reading, places } = line;
  const found = reading.mentionsByHead.get(places[subject.head]!)?.map((at) => reading.mentions[at]!);
  const name = found?.find((mention) => mention.form === 'name');
  if (!name) return subject.first;
  let first = subject.first;
  while (first < subject.head && places[first]! < name.firstToken) first += 1;
  return first;
}

/** "As BuzzFeed first reported, the mayor left" and "The mayor left, as BuzzFeed reported". */
function asReported(cue: VerbCue, subject: Subject): Candidate | null {
  const { line, group, verb, tail } = cue;
  const first = Math.min(subject.first, group.first);
  if (wordOf(line, first - 1) !== 'as' || !verb.takes.has('that') || verb.act !== 'speech') return null;
  const opens = first - 1 <= 1 || /^[(—–]$/.test(wordOf(line, first - 2));
  if (opens) {
    if (wordOf(line, tail.content) !== ',') return null;
    return beforeContent({ ...cue, tail: { ...tail, frame: 'bare', content: tail.content + 1 } }, subject);
  }
  if (!isEnd(line, tail.content) || !commaLeft(line, first - 1)) return null;
  return afterContent(cue, subject, first - 1, tail.content);
}

function passiveSource(line: Line, group: VerbGroup): Subject | null {
  for (let at = group.head + 1; at < line.places.length && at < group.head + 6; at += 1) {
    if (wordOf(line, at) !== 'by') continue;
    const found = subjectAfter(line, { ...group, head: at });
    return found && { ...found, tie: 'by' };
  }
  return null;
}
