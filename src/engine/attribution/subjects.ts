// Whose verb it is: the noun phrase that is the subject of a verb group.
import { showingVerbs } from '../lexicon/telling-verbs.ts';
import {
  causedBefore,
  citedBefore,
  finiteBefore,
  governing,
  isComma,
  judgedBefore,
  likeVerbBefore,
  MAX_LOOK,
  sayingBefore,
  senderOf,
  verbBefore,
} from './earlier.ts';
import {
  growLeft,
  isClosing,
  isVerb,
  type NounPhrase,
  nounPhraseEndingAt,
  nounPhraseFrom,
  startsClause,
  tagOf,
  wordOf,
} from './phrases.ts';
import { type Line, quoteAtPlace } from './reading.ts';
import {
  beforeTime,
  describedByRelative,
  describedSubject,
  doerBefore,
  hasRelative,
  isBareTime,
  isDash,
  isListed,
  isPlaced,
  isThing,
  isTime,
  isYear,
  listAfter,
  openingPhrase,
  opensWithOthers,
  RELATIVES,
  relativeSubject,
  type Subject,
  subjectAfter,
  subordinate,
  whomDescribed,
} from './subject-phrases.ts';
import { isAuxiliary, spokenTo, type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** Verbs of manner: of what somebody did before others. */
const CRYING = /^(exclaim|shout|yell|scream|cried|cries|bellow|holler|roar|whisper|mutter|chant|blurt)/;

/** The comma or dash before `place` that opens what is set between commas, whose left neighbour ends a noun phrase. */
function beforeParenthesis(
  line: Line,
  close: number,
  depth: number,
  mark = wordOf(line, close),
): NounPhrase | null {
  const described = describedByRelative(line, close);
  if (described) return described;
  for (let at = close - 2; at > 0 && close - at < MAX_LOOK; at -= 1) {
    if (quoteAtPlace(line, at) && !isComma(line, at)) continue;
    const same = mark === ',' ? isComma(line, at) : isDash(line, at) && wordOf(line, at) === mark;
    if (!same) continue;
    const opener = tagOf(line, at + 1);
    const word = wordOf(line, at + 1);
    // ", the mayor of Rome," ", who lives in Rome," ", speaking in Rome," ", a Democrat," ", 54," ", himself a doctor,"
    const subjectOfOwn = opener === 'PRP' && !isVerb(tagOf(line, at + 2)) && !/sel(?:f|ves)$/.test(word);
    if (opener === 'CC' || subjectOfOwn) {
      if (word === 'and' || word === 'or') continue; // a list: go on to the comma before
      return null;
    }
    if (tagOf(line, at - 1) === 'CC') {
      const earlier = finiteBefore(line, at - 1);
      return earlier && subjectOf(line, earlier, depth + 1);
    }
    // "a video dated Jan. 11, 2014, showed"
    if (isYear(word)) continue;
    const phrase = nounPhraseEndingAt(line, at - 1);
    // "Ann Lee, 45, of Salem, said"
    if (phrase && /^\d{1,3}$/.test(wordOf(line, phrase.head)) && isComma(line, phrase.first - 1)) continue;
    if (phrase && !/^(DT)$/.test(tagOf(line, phrase.head))) {
      const grown = growLeft(line, phrase);
      // "In addition to Ann Lee, two senators said"
      if (opensWithOthers(line, grown)) return listAfter(line, at + 1, close);
      // "Ann Lee, the founder of the bakery, café and shop, resigned": nobody behind a preposition leaves
      if (isPlaced(line, grown)) continue;
      // "a list published after 5pm on Wednesday – at the request of Lee – shows"
      if (isTime(line, phrase)) return openingPhrase(line, grown.first);
      // "a former expert who now studies …" describes; a finite verb without "who" before it makes another clause
      if (!subordinate(line, at + 1, close)) return null;
      return whomDescribed(line, grown);
    }
  }
  return null;
}

/** "Mayor visits shelter, urges city to act": the subject of the verb before the comma, in a headline's present tense. */
function headlineSubject(line: Line, group: VerbGroup, comma: number, depth: number): Subject | null {
  if (tagOf(line, group.head) !== 'VBZ') return null;
  const earlier = finiteBefore(line, comma);
  if (!earlier || tagOf(line, earlier.head) !== 'VBZ' || earlier.first > 12) return null;
  const found = subjectOf(line, earlier, depth + 1);
  return found && found.first === 0 ? { ...found, tie: 'coordinate' } : null;
}

/** "joked about the bridge, declined to apologise and told them": the subject of the verb before in a list of past acts. */
function listedSubject(line: Line, group: VerbGroup, comma: number, depth: number): Subject | null {
  const earlier = finiteBefore(line, comma);
  if (!earlier || tagOf(line, earlier.head) !== 'VBD' || tagOf(line, group.head) !== 'VBD') return null;
  for (let at = earlier.head + 1; at < comma; at += 1) if (isComma(line, at)) return null;
  for (let at = group.head + 1; at < line.places.length && at - comma < MAX_LOOK; at += 1) {
    if (/^[;:]$/.test(wordOf(line, at))) return null;
    if (tagOf(line, at) !== 'CC' || !/^(VBD|VBN)$/.test(tagOf(line, at + 1))) continue;
    const found = subjectOf(line, earlier, depth + 1);
    return found && { ...found, tie: 'coordinate' };
  }
  return null;
}

/** The subject of a verb group on its line, or null. */
export function subjectOf(line: Line, group: VerbGroup, depth = 0): Subject | null {
  if (depth > 5) return null;
  let at = group.first - 1;
  while (
    at >= 0 &&
    (/^(RB|RBR|JJR)$/.test(tagOf(line, at)) || wordOf(line, at) === 'once') &&
    !isClosing(line, at)
  )
    at -= 1;
  // "Ann Lee, who …, at first said"
  if (
    /^(first|last|least|turn|fact|part|now|far|course)$/.test(wordOf(line, at)) &&
    /^(at|in|for|so|of)$/.test(wordOf(line, at - 1))
  )
    at -= 2;
  if (at < 0) return group.gerund && !group.finite ? participleSubject(line, group, at, depth) : null;
  const marked = describedInMarks(line, at);
  if (marked) return { ...growLeft(line, marked), end: at + 1, tie: 'before' };
  const word = wordOf(line, at);
  const tag = tagOf(line, at);
  if (spokenTo(line, at)) {
    const pronoun = isAuxiliary(line, at - 2) ? at - 3 : at - 2;
    const asked = nounPhraseEndingAt(line, pronoun - 1);
    return asked && { ...growLeft(line, asked), end: at + 1, tie: 'before' };
  }
  if (group.infinitive) {
    const governor = verbBefore(line, at);
    if (!governor) return null;
    const found =
      governor.gerund || governor.finite || governor.infinitive ? subjectOf(line, governor, depth + 1) : null;
    return found && { ...found, tie: 'infinitive' };
  }
  if (group.gerund && !group.finite) return participleSubject(line, group, at, depth);
  if (RELATIVES.has(word) && (tag === 'WP' || tag === 'WDT' || tag === 'IN'))
    return relativeSubject(line, at);
  if (tag === 'CC' || word === 'then') return coordinateSubject(line, group, at, depth);
  // "Ann Lee, a host of “The Five,” said": the comma stands inside the marks of a title
  const title = quoteAtPlace(line, at);
  if (title && at > 1 && line.reading.text[title.inner.end - 1] === ',') {
    const outer = beforeParenthesis(line, at, depth, ',');
    if (outer) return { ...outer, end: at + 1, tie: 'apposition' };
  }
  if (word === ',' || isDash(line, at)) return describedBefore(line, group, at, depth);
  const phrase = nounPhraseEndingAt(line, at);
  if (!phrase) {
    const described = describedSubject(line, group.first - 1);
    // "not authorized to speak publicly | told": the adverb is the clause's
    return described ?? (group.first < group.head ? describedSubject(line, group.head - 1) : null);
  }
  const timed = isTime(line, phrase) ? aroundTime(line, phrase, depth) : null;
  if (timed) return timed;
  const grown = growLeft(line, phrase);
  // "A spokesman who declined to be named because of agency policy said": the policy says nothing
  const described = describedSubject(line, at);
  if (described && described.first < grown.first && hasRelative(line, described)) return described;
  if (described && described.head < phrase.first && isListed(line, described, phrase)) return described;
  return { ...grown, tie: 'before' };
}

/** "Ann Lee sat down and said": the subject of the verb that the conjunction at a place joins to an earlier one. */
function coordinateSubject(line: Line, group: VerbGroup, at: number, depth: number): Subject | null {
  const tag = tagOf(line, at);
  const before = tag === 'CC' && isComma(line, at - 1) ? at - 1 : at;
  const caused = causedBefore(line, group, before);
  if (caused) return { ...caused, tie: 'coordinate' };
  const like = likeVerbBefore(line, group, before);
  // "said Lee stood up and shouted": whoever tells it does not shout
  // (and said Lee came up “and asked her to go”)
  const quoted = line.reading.level[line.places[at]!] !== line.level;
  const shouting = like && (quoted || CRYING.test(wordOf(line, group.head)));
  const crier = shouting ? doerBetween(line, like.head, group.first, depth) : null;
  if (crier && !tagOf(line, crier.head).startsWith('PRP')) return { ...crier, tie: 'coordinate' };
  const earlier = like ?? finiteBefore(line, before);
  const found = earlier && subjectOf(line, earlier, depth + 1);
  // "said the article was wrong and declined to comment": an article does not decline
  const outer = found && isThing(line, found) ? sayingBefore(line, before) : null;
  // "complained that Reed had ignored a call to admit that it is wrong and attacked her": Reed attacked
  const doer = outer && earlier && doerBetween(line, outer.head, earlier.first, depth);
  if (doer) return { ...doer, tie: 'coordinate' };
  const speaker = outer && subjectOf(line, outer, depth + 1);
  if (speaker) return { ...speaker, tie: 'coordinate' };
  return found && { ...found, tie: 'coordinate' };
}

/** "Ann Lee, the mayor, said": whom the words before the comma or dash at a place describe. */
function describedBefore(line: Line, group: VerbGroup, at: number, depth: number): Subject | null {
  const word = wordOf(line, at);
  // "a video dated Jan. 11, 2014, showed"
  if (isYear(wordOf(line, at - 1)) && isComma(line, at - 2)) {
    const opening = openingPhrase(line, at - 3);
    if (opening) return { ...opening, end: at, tie: 'before' };
  }
  const listed = word === ',' ? listedSubject(line, group, at, depth) : null;
  if (listed) return listed;
  const outer = beforeParenthesis(line, at, depth);
  // "Ann Lee, a spokeswoman for the Alliance, the group that …, said": what is said of the group describes her too
  const described = describedSubject(line, at - 1);
  if (described && (!outer || (outer.first > described.head && outer.end <= described.end)))
    return { ...described, end: at, tie: 'apposition' };
  // "The officials, however, said": only what describes belongs to the subject
  const describes = !/^(RB|IN)$/.test(tagOf(line, outer ? outer.end + 1 : at));
  if (outer) return { ...outer, end: describes ? at : outer.end, tie: 'apposition' };
  const asyndetic = headlineSubject(line, group, at, depth);
  if (asyndetic) return asyndetic;
  // "He stood up, walked over, said …"
  const inner = nounPhraseEndingAt(line, at - 1);
  if (inner && startsClause(line, growLeft(line, inner).first) && !quoteAtPlace(line, at - 1))
    return { ...growLeft(line, inner), tie: 'apposition' };
  return null;
}

/** "Ann Lee last week said": the subject before a time, or null where none is found. */
function aroundTime(line: Line, phrase: NounPhrase, depth: number): Subject | null {
  // "Ann Lee, who ran this week, on Friday said"
  const comma = /^(on|in|at)$/.test(wordOf(line, phrase.first - 1)) ? phrase.first - 2 : phrase.first - 1;
  // "who Beck on Wednesday called a liar"
  const named = comma === phrase.first - 2 ? nounPhraseEndingAt(line, comma) : null;
  if (named && tagOf(line, named.head).startsWith('NNP') && !isTime(line, named))
    return { ...growLeft(line, named), end: phrase.end, tie: 'before' };
  const described = isComma(line, comma) ? beforeParenthesis(line, comma, depth) : null;
  if (described && described.first === 0) return { ...described, end: phrase.end, tie: 'apposition' };
  const earlier = beforeTime(line, growLeft(line, phrase).first - 1) ?? beforeTime(line, phrase.first - 1);
  if (earlier) return { ...earlier, tie: 'before' };
  const opening = openingPhrase(line, phrase.first);
  if (opening) return { ...opening, end: phrase.end, tie: 'before' };
  return null;
}

/** The last subject of a tensed verb between two places that is somebody. */
function doerBetween(line: Line, from: number, to: number, depth: number): Subject | null {
  for (let verb = finiteBefore(line, to); verb && verb.first > from; verb = finiteBefore(line, verb.first)) {
    const found = subjectOf(line, verb, depth + 1);
    if (found && found.first > from && !isThing(line, found)) return found;
  }
  return null;
}

/** "Police searched the car, said Ann Lee, | adding that": who said it stands behind the verb, up to the comma. */
function saidBehind(line: Line, verb: VerbGroup, comma: number): Subject | null {
  if (
    !isComma(line, verb.first - 1) ||
    !isComma(line, comma) ||
    !/^sa(?:id|ys)$/.test(wordOf(line, verb.head))
  )
    return null;
  const subject = subjectAfter(line, verb);
  if (!subject || isBareTime(line, subject)) return null;
  for (let at = subject.end; at < comma; at += 1) if (/^(?:VB[DZP]|MD)$/.test(tagOf(line, at))) return null;
  return subject;
}

/** "three people | “familiar with the talks” | told": whose description stands in quotation marks. */
function describedInMarks(line: Line, at: number): NounPhrase | null {
  const quote = quoteAtPlace(line, at);
  if (!quote || quote.endToken - quote.firstToken > 10) return null;
  const opening = line.reading.tokens[quote.firstToken]!.lower;
  return /^(?:with|familiar|close|briefed|involved|aware|privy|inside|near)$/.test(opening)
    ? nounPhraseEndingAt(line, at - 1)
    : null;
}

function participleSubject(line: Line, group: VerbGroup, at: number, depth: number): Subject | null {
  // "with officials saying that", "a report showing that": the noun phrase right before; but "marched down the
  // street saying" hangs on the verb
  // "Mr. Lee's raising the problem"
  if (tagOf(line, at) === 'POS') {
    const owner = nounPhraseEndingAt(line, at - 1);
    if (owner) return { ...owner, tie: 'possessor' };
  }
  const phrase = nounPhraseEndingAt(line, at);
  // "issued a statement saying": whoever issued it says so
  const sender = senderOf(line, group, at);
  if (sender) {
    const found = subjectOf(line, sender, depth + 1);
    if (found) return { ...found, tie: 'participle' };
  }
  // "said …, saying it was hard but suggesting it could be done"
  const alike = tagOf(line, at) === 'CC' ? likeVerbBefore(line, group, at) : null;
  if (alike?.gerund) {
    const found = subjectOf(line, alike, depth + 1);
    if (found) return { ...found, tie: 'participle' };
  }
  // "a video of her calling him a liar": she does
  if (/^PRP/.test(tagOf(line, at))) return { first: at, end: at + 1, head: at, tie: 'before' };
  if (phrase && !isBareTime(line, phrase)) {
    const grown = growLeft(line, phrase);
    const before = wordOf(line, phrase.first - 1);
    const placed =
      /^(IN|RP)$/.test(tagOf(line, phrase.first - 1)) &&
      !/^(with|of|from|by|despite|amid|like|for|as)$/.test(before);
    if (!placed || showingVerbs.has(wordOf(line, group.head)) || startsClause(line, grown.first))
      return { ...grown, tie: 'before' };
  }
  if (wordOf(line, at) === ',' && showingVerbs.has(wordOf(line, group.head))) {
    const shown = nounPhraseEndingAt(line, at - 1);
    if (shown) return { ...growLeft(line, shown), tie: 'before' };
  }
  // "with Ann Lee, the mayor, warning that it would fail"
  const aside = wordOf(line, at) === ',' ? beforeParenthesis(line, at, depth) : null;
  if (aside && wordOf(line, aside.first - 1) === 'with') return { ...aside, end: at, tie: 'before' };
  const doer = wordOf(line, at) === ',' ? doerBefore(line, at) : null;
  if (doer) return { ...doer, tie: 'participle' };
  const cited = wordOf(line, at) === 'as' ? citedBefore(line, at) : null;
  if (cited) return { ...cited, tie: 'object' };
  const judged = wordOf(line, at) === 'for' ? judgedBefore(line, at) : null;
  if (judged) return { ...judged, tie: 'object' };
  // "said Lee should apologize for saying that": whoever apologizes has said it
  const hung = tagOf(line, at) === 'IN' && isVerb(tagOf(line, at - 1)) ? verbGroupAt(line, at - 1) : null;
  const doing = hung && !hung.passive && !hung.gerund ? subjectOf(line, hung, depth + 1) : null;
  if (doing) return { ...doing, tie: 'participle' };
  const earlier = governing(line, group.first);
  if (earlier) {
    const found =
      saidBehind(line, earlier, at) ?? subjectOf(line, earlier, depth + 1) ?? subjectAfter(line, earlier);
    if (found) return { ...found, tie: 'participle' };
  }
  // "Speaking in Rome, Ann Lee said …": the subject of the clause that follows
  for (let next = group.head + 1; next < line.places.length && next - group.head < MAX_LOOK; next += 1) {
    if (!isComma(line, next) && !quoteAtPlace(line, next)) continue;
    const following = nounPhraseFrom(line, next + 1);
    if (following && isVerb(tagOf(line, following.end))) return { ...following, tie: 'participle' };
    if (isComma(line, next)) break;
  }
  return null;
}
