// Whose verb it is: the noun phrase that is the subject of a verb group.
import { timeWords } from '../lexicon/cue-adjuncts.ts';
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
  verbBefore,
} from './earlier.ts';
import {
  growLeft,
  isAuxiliary,
  isClosing,
  isTensed,
  isVerb,
  type NounPhrase,
  nounPhraseEndingAt,
  nounPhraseFrom,
  spokenTo,
  startsClause,
  tagOf,
  type VerbGroup,
  wordOf,
} from './phrases.ts';
import { type Line, quoteAtPlace } from './reading.ts';

/** How a subject was found; also a feature of how sure it is. */
export type Tie =
  | 'before' // Ann Lee said
  | 'after' // said Ann Lee
  | 'relative' // Ann Lee, who said
  | 'apposition' // Ann Lee, the mayor, said
  | 'coordinate' // Ann Lee sat down and said
  | 'participle' // Ann Lee left, saying
  | 'infinitive' // Ann Lee went on to say
  | 'by' // was said by Ann Lee
  | 'possessor' // Ann Lee's claim
  | 'object' // quoted her as saying
  | 'verb' // she raised questions about
  | 'none';

export interface Subject extends NounPhrase {
  tie: Tie;
}

const isDash = (line: Line, place: number) => /^(—|–|--|-)$/.test(wordOf(line, place));
const RELATIVES = new Set(['who', 'which', 'that', 'whom']);

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
    // ", the mayor of Rome," ", who lives in Rome," ", speaking in Rome," ", a Democrat," ", 54,"
    const subjectOfOwn = opener === 'PRP' && !isVerb(tagOf(line, at + 2));
    if (opener === 'CC' || subjectOfOwn) {
      if (word === 'and' || word === 'or') continue; // a list: go on to the comma before
      return null;
    }
    if (tagOf(line, at - 1) === 'CC') {
      const earlier = finiteBefore(line, at - 1);
      return earlier && subjectOf(line, earlier, depth + 1);
    }
    // "a video dated Jan. 11, 2014, showed"
    if (/^(19|20)\d\d$/.test(word)) continue;
    const phrase = nounPhraseEndingAt(line, at - 1);
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

/** "Ann Lee, who ran the clinic in Austin, Texas, until 2014, said": whom the clause with its places and years describes. */
function describedByRelative(line: Line, close: number): NounPhrase | null {
  for (let at = close - 2; at > 0 && close - at < MAX_LOOK; at -= 1) {
    const word = wordOf(line, at + 1);
    if (quoteAtPlace(line, at) || word === ';' || word === ':') return null;
    if (wordOf(line, at) !== ',' || !/^(who|which|whose)$/.test(word)) continue;
    const phrase = nounPhraseEndingAt(line, at - 1);
    return phrase && !hasClause(line, at + 1, close) ? growLeft(line, phrase) : null;
  }
  return null;
}

/** Whether a clause of its own begins inside places [first, end) of a relative clause: ", and the clerk left". */
function hasClause(line: Line, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at += 1)
    if (
      isComma(line, at - 1) &&
      /^(CC|PRP)$/.test(tagOf(line, at)) &&
      !(tagOf(line, at) === 'CC' && isVerb(tagOf(line, at + 1)))
    )
      return true;
  return false;
}

/** "Ann Lee, | the founder of the bakery": whom the description that stands behind a name belongs to. */
function whomDescribed(line: Line, phrase: NounPhrase): NounPhrase {
  const { first } = phrase;
  if (
    !/^(DT|NN|JJ)$/.test(tagOf(line, first)) ||
    !isComma(line, first - 1) ||
    !tagOf(line, first - 2).startsWith('NNP')
  )
    return phrase;
  const name = nounPhraseEndingAt(line, first - 2);
  return name && !isPlaced(line, name) && startsClause(line, name.first) ? name : phrase;
}

/** Behind a preposition, which a subject never is but after "with" ("with Ann Lee, the mayor, saying"). */
function isPlaced(line: Line, { first }: NounPhrase): boolean {
  const word = wordOf(line, first - 1);
  return /^(IN|TO)$/.test(tagOf(line, first - 1)) && word !== 'with' && !startsClause(line, first);
}

/** "In addition to Ann Lee", "Along with Ann Lee", "Unlike Ann Lee" at the beginning of a line: others than the subject. */
function opensWithOthers(line: Line, { first }: NounPhrase): boolean {
  if (first === 0 || first > 3) return false;
  let words = '';
  for (let at = 0; at < first; at += 1) words += `${wordOf(line, at)} `;
  return /^(?:in addition to|along with|together with|like|unlike|besides|apart from|aside from|as for|next to) $/.test(
    words,
  );
}

/** The noun phrase at a place with all that belongs to it before the comma at `close`. */
function listAfter(line: Line, first: number, close: number): NounPhrase | null {
  const phrase = nounPhraseFrom(line, first);
  return phrase && { ...phrase, end: Math.max(phrase.end, close) };
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
    if (/^[;:]$/.test(wordOf(line, at)) || quoteAtPlace(line, at)) return null;
    if (tagOf(line, at) !== 'CC' || tagOf(line, at + 1) !== 'VBD') continue;
    const found = subjectOf(line, earlier, depth + 1);
    return found && { ...found, tie: 'coordinate' };
  }
  return null;
}

/** Whether every finite verb of places [first, end) stands behind a word that makes its clause a describing one. */
function subordinate(line: Line, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const word = wordOf(line, at);
    if (
      RELATIVES.has(word) ||
      /^(whose|where|when|while|as|after|before|because|if|though|although|whom)$/.test(word)
    )
      return true;
    // a past tense right behind the comma is a participle: ", filed Thursday in court,", ", now retired,"
    const opens = at === first || (at === first + 1 && tagOf(line, first) === 'RB');
    if (isTensed(tagOf(line, at)) && !(opens && tagOf(line, at) === 'VBD')) return false;
  }
  return true;
}

/** A noun phrase that is no mention of anybody who could speak. */
function isThing(line: Line, phrase: NounPhrase): boolean {
  const { mentionsByHead, mentions, tokens } = line.reading;
  const head = line.places[phrase.head]!;
  if (tokens[head]!.tag.startsWith('PRP')) return false;
  const found = mentionsByHead.get(head);
  return !found || found.every((at) => mentions[at]!.kind === 'document');
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
  if (at < 0) return group.gerund && !group.finite ? participleSubject(line, group, at, depth) : null;
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
  if (tag === 'CC' || word === 'then') {
    const before = tag === 'CC' && isComma(line, at - 1) ? at - 1 : at;
    const caused = causedBefore(line, group, before);
    if (caused) return { ...caused, tie: 'coordinate' };
    const earlier = likeVerbBefore(line, group, before) ?? finiteBefore(line, before);
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
  // "Ann Lee, a host of “The Five,” said": the comma stands inside the marks of a title
  const title = quoteAtPlace(line, at);
  if (title && at > 1 && line.reading.text[title.inner.end - 1] === ',') {
    const outer = beforeParenthesis(line, at, depth, ',');
    if (outer) return { ...outer, end: at + 1, tie: 'apposition' };
  }
  if (word === ',' || isDash(line, at)) {
    // "a video dated Jan. 11, 2014, showed"
    if (/^(19|20)\d\d$/.test(wordOf(line, at - 1)) && isComma(line, at - 2)) {
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
  const phrase = nounPhraseEndingAt(line, at);
  if (!phrase) {
    const described = describedSubject(line, group.first - 1);
    // "not authorized to speak publicly | told": the adverb is the clause's
    return described ?? (group.first < group.head ? describedSubject(line, group.head - 1) : null);
  }
  if (isTime(line, phrase)) {
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
  }
  const grown = growLeft(line, phrase);
  // "A spokesman who declined to be named because of agency policy said": the policy says nothing
  const described = describedSubject(line, at);
  if (described && described.first < grown.first && hasRelative(line, described)) return described;
  if (described && described.head < phrase.first && isListed(line, described, phrase)) return described;
  return { ...grown, tie: 'before' };
}

/** The last subject of a tensed verb between two places that is somebody. */
function doerBetween(line: Line, from: number, to: number, depth: number): Subject | null {
  for (let verb = finiteBefore(line, to); verb && verb.first > from; verb = finiteBefore(line, verb.first)) {
    const found = subjectOf(line, verb, depth + 1);
    if (found && found.first > from && !isThing(line, found)) return found;
  }
  return null;
}

/** "Spokesmen for the mayor and the council declined": the council is one of those they speak for. */
function isListed(line: Line, { head }: Subject, { first }: NounPhrase): boolean {
  return /^(for|of|with|at)$/.test(wordOf(line, head + 1)) && /^(and|or)$/.test(wordOf(line, first - 1));
}

/** Is there a "who" behind the head: a clause that may end in a noun of its own? */
function hasRelative(line: Line, { head, end }: Subject): boolean {
  for (let at = head + 1; at < Math.min(end, head + 5); at += 1) if (wordOf(line, at) === 'who') return true;
  return false;
}

/** "An official who was present told": a mention whose describing clause ends here in no noun. */
function describedSubject(line: Line, place: number): Subject | null {
  const { tokens, mentions, mentionsByEnd } = line.reading;
  const last = line.places[place];
  const found = last === undefined ? undefined : mentionsByEnd.get(tokens[last]!.end);
  if (found === undefined) return null;
  const { start, head } = mentions[found]!;
  let first = place;
  while (first > 0 && tokens[line.places[first - 1]!]!.start >= start) first -= 1;
  const headPlace = line.places.indexOf(head, first);
  return headPlace < 0 ? null : { first, end: place + 1, head: headPlace, tie: 'before' };
}

/** "Several people I have spoken with over the last weeks said": the noun phrase that opens the clause. */
function openingPhrase(line: Line, place: number): NounPhrase | null {
  for (let at = place; at >= 0 && place - at < 20; at -= 1) {
    if (!startsClause(line, at) || (at > 0 && tagOf(line, at - 1) === 'CC')) continue;
    const found = nounPhraseFrom(line, at);
    if (found && isTime(line, found)) continue;
    return found;
  }
  return null;
}

/** "Friday", "the last couple of weeks", "2021": a time, not somebody. */
export function isTime(line: Line, phrase: NounPhrase): boolean {
  const word = wordOf(line, phrase.head);
  return (
    timeWords.has(word) ||
    timeWords.has(wordOf(line, phrase.end - 1)) ||
    /^(19|20)\d\d$|^\d{1,2}([.:]\d\d)?[ap]\.?m\.?$/.test(word)
  );
}

/** "had spent months pushing back": no time pushes; "sent a letter Friday saying": the letter says. */
function isBareTime(line: Line, phrase: NounPhrase): boolean {
  for (let at = phrase.first; at < phrase.head; at += 1) if (tagOf(line, at).startsWith('NN')) return false;
  return isTime(line, phrase);
}

/** "Ann Lee last week said", "a report issued earlier this year said": the noun phrase before the time. */
function beforeTime(line: Line, from: number): NounPhrase | null {
  let at = from;
  while (
    at > 0 &&
    (/^(RB|RBR|VBN|VBD)$/.test(tagOf(line, at)) ||
      /^(than|less|more|about|on|in|earlier|late|early|at|,|since)$/.test(wordOf(line, at)))
  )
    at -= 1;
  const phrase = nounPhraseEndingAt(line, at);
  return phrase && growLeft(line, phrase);
}

/** "Alan Berger, a gynecologist from Englewood, Oregon, who said": "who" itself where it is known whom it means. */
function relativeSubject(line: Line, relative: number): Subject | null {
  const { mentionsByHead, mentions } = line.reading;
  const known = mentionsByHead.get(line.places[relative]!)?.some((each) => mentions[each]!.entity !== null);
  if (known) return { first: relative, end: relative + 1, head: relative, tie: 'relative' };
  let at = relative - 1;
  if (isComma(line, at) || isDash(line, at)) at -= 1;
  const phrase = nounPhraseEndingAt(line, at);
  if (phrase) return { ...growLeft(line, phrase), tie: 'relative' };
  // "those in the room, some of whom said"
  return null;
}

/** "led to more customers calling the station, claiming that": people whom another participle follows already. */
function doerBefore(line: Line, comma: number): NounPhrase | null {
  for (let at = comma - 1; at > 0 && comma - at < 12; at -= 1) {
    const tag = tagOf(line, at);
    if (wordOf(line, at) === ',' || isTensed(tag)) return null;
    if (tag !== 'VBG') continue;
    const phrase = nounPhraseEndingAt(line, at - 1);
    if (!phrase || tagOf(line, phrase.head).startsWith('PRP')) return null;
    const grown = growLeft(line, phrase);
    return /^(to|with|by|of|from)$/.test(wordOf(line, grown.first - 1)) && !isThing(line, grown)
      ? grown
      : null;
  }
  return null;
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
  const earlier = governing(line, group.first);
  if (earlier) {
    const found = subjectOf(line, earlier, depth + 1) ?? subjectAfter(line, earlier);
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

/** The subject that stands behind its verb ("said Ann Lee, the mayor, who …"), up to the end of what describes it. */
export function subjectAfter(line: Line, group: VerbGroup): Subject | null {
  const start = group.head + 1;
  const simple = nounPhraseFrom(line, start);
  if (!simple) return null;
  return { ...simple, tie: 'after' };
}
