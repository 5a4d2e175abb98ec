// Outlets and programmes that a statement's own sentence names as the way its words came.

import { outletBefore } from '../lexicon/public-venues.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Entity } from '../mentions/mention.ts';
import { knownOutlet, outletAt } from '../mentions/outlets.ts';
import type { Span } from '../report.ts';
import { firstFrom } from '../text/spans.ts';
import { type Draft, endOf } from './draft.ts';
import { plainName } from './own-outlet.ts';
import { isNameless, leadOf, outletNamed, outletsIn, type Place, placesIn, wordAt } from './places.ts';
import { inside, type Reading, sentenceAt, sentenceSpan, touches } from './reading.ts';

/** One way: the outlet's name, the words, and whether it was said on the air ("on Fox News"). */
export interface Way {
  name: string;
  span: Span;
  onAir: boolean;
  /** The station, where this is the programme that the text names with it ("BBC Radio Four's Any Questions"). */
  station: string | null;
}

/** Other outlets that the sentence of the cue names as the way, in order; programmes of an unknown name with them. */
export function waysOf(reading: Reading, draft: Draft, isOwn: (entity: Entity) => boolean): Way[] {
  const found = new Map<string, Way>();
  const places = placesOf(reading, draft).filter(
    (place) =>
      !isNameless(place.name) &&
      !isOfOtherVerb(reading, draft, place) &&
      !isSpeakersOwn(draft, place) &&
      !isOwn(place.entity ?? outletNamed(place.name)) &&
      place.entity !== draft.entity,
  );
  const add = (place: Place) => {
    const onAir = wordAt(reading, leadOf(reading, place)) === 'on';
    const named = fullName(reading, place);
    for (const name of named.programme ? [named.name, named.programme] : [named.name]) {
      const station = name === named.name ? stationBefore(reading, place, found) : named.name;
      if (!found.has(name))
        found.set(name, { name, span: { start: place.start, end: place.end }, onAir, station });
    }
  };
  for (const place of places) {
    const told = draft.addressee !== null && touches(place, draft.addressee);
    if (told || isReportersHouse(draft, place) || isReporter(reading, draft, place)) add(place);
    else if (isOutside(reading, draft, place) && isWay(reading, draft, place)) add(place);
  }
  // where a writer wrote is said by the house, if no other is named
  if (found.size === 0) for (const place of places) if (isWriters(reading, draft, place)) add(place);
  addHostedProgramme(reading, draft, found);
  return [...found.values()];
}

/** "A reporter for the Herald said": a reporter without a name speaks for the house. */
const isReportersHouse = ({ entity, mentionSpan }: Draft, place: Place): boolean =>
  entity?.kind === 'outlet' &&
  mentionSpan !== null &&
  inside(place, [mentionSpan]) &&
  /^an? .*\b(?:reporter|correspondent|columnist|journalist)\b/i.test(entity.name);

/** "He said at a conference that he was ready, The Post reported": the report comes behind, or with "as" before. */
function isReporter(reading: Reading, draft: Draft, place: Place): boolean {
  if (!/^report(?:ed|s)$/.test(wordAt(reading, place.endToken)) || draft.entity === null) return false;
  const before = wordAt(reading, place.firstToken - 1);
  const lead = before === 'the' ? wordAt(reading, place.firstToken - 2) : before;
  if (lead === 'as') return true;
  const next = wordAt(reading, place.endToken + 1);
  return (
    lead === ',' &&
    place.start > endOf(draft) - 1 &&
    (/^[.,]$/.test(next) || next === 'on' || /day$/.test(next))
  );
}

/** "the Washington Post's Tilda Marsh wrote", "according to a columnist for the Ledger": the piece came out there. */
function isWriters(reading: Reading, draft: Draft, place: Place): boolean {
  if (
    !/^(?:write|report|according to)$/.test(draft.lemma) ||
    draft.entity?.kind === 'outlet' ||
    !draft.mentionSpan
  )
    return false;
  if (!inside(place, [draft.mentionSpan])) return false;
  if (/\b(?:former|ex-|onetime)/i.test(reading.document.text.slice(draft.mentionSpan.start, place.start)))
    return false;
  const next = wordAt(reading, place.endToken);
  if (/^[’']s?$/.test(next) || /[’']s$/.test(wordAt(reading, place.endToken - 1))) return true;
  // "Fox News judicial analyst Ann Lee"
  for (let at = place.endToken; at < place.endToken + 3; at++)
    if (WRITERS.test(wordAt(reading, at))) return true;
  // "a columnist for the Ledger"
  const lead = leadOf(reading, place);
  return /^(?:for|of|at|with)$/.test(wordAt(reading, lead)) && WRITERS.test(wordAt(reading, lead - 1));
}

const WRITERS =
  /^(?:reporter|correspondent|columnist|editor|critic|journalist|writer|analyst|contributor|blogger|commentator)$/;

/** "Lee said on Lee's show": nobody's hands but the speaker's. */
function isSpeakersOwn({ entity }: Draft, { name }: Place): boolean {
  const last = entity?.kind === 'person' ? entity.name.slice(entity.name.lastIndexOf(' ') + 1) : '';
  return last.length > 1 && (name.includes(`${last}'s `) || name.includes(`${last}’s `));
}

/** "ESPN Radio's 'Lee Show'": the way found last, where the place goes on from it. */
function stationBefore(reading: Reading, place: Place, found: Map<string, Way>): string | null {
  const last = [...found.values()].at(-1);
  if (!last || last.span.end > place.start || place.start - last.span.end > 24) return null;
  const between = reading.document.text.slice(last.span.end, place.start);
  return /[\p{Lu},.;:]/u.test(between) || between.split(' ').length > 4 ? null : last.name;
}

/** "on Fox News … Dana Perino, a host of 'The Five,' said": a host on the air of the station speaks in the programme. */
function addHostedProgramme(reading: Reading, draft: Draft, found: Map<string, Way>): void {
  const station = [...found.values()].find(({ onAir }) => onAir);
  if (!station || !draft.mentionSpan) return;
  const { text } = reading.document;
  const titles = reading.quotes
    .filter((quote) => inside(quote, [draft.mentionSpan!]))
    .map(({ inner }) => text.slice(inner.start, inner.end).replace(/[,.]$/, ''));
  const named = outletsIn(reading, draft.mentionSpan).map(({ name }) => name);
  for (const name of [...named, ...titles]) {
    const carrier = knownOutlet(name)?.carrier;
    if (!carrier || found.has(name)) continue;
    const [a, b] = [plainName(carrier), plainName(station.name)];
    if (a.startsWith(b) || b.startsWith(a)) found.set(name, { ...station, name, station: station.name });
  }
}

/** Outlets that an unnamed source is said to have spoken to, in the words that describe it: "who spoke to Fox News". */
export function spokenTo(reading: Reading, entity: Entity, isOwn: (entity: Entity) => boolean): string[] {
  const names = new Set<string>();
  for (const index of entity.mentions) {
    const mention = reading.mentions.mentions[index]!;
    for (const place of outletsIn(reading, { start: mention.start, end: mention.end + 60 })) {
      const lead = leadOf(reading, place);
      const gap = mention.end < place.start && lead - mention.endToken > 3;
      if (gap || isOwn(place.entity ?? outletNamed(place.name))) continue;
      if (hasSpoken(reading, lead)) names.add(place.name);
    }
  }
  return [...names];
}

/** Verbs that hand words over to an outlet without being the cue: "in a statement emailed to NBC News". */
const SENDING =
  /^(?:spoke|speaking|spoken|talked|talking|according|emailed|e-mailed|sent|provided|issued|given|gave|released|made|leaked|texted|writing|wrote|interviewed)$/;

/** "…, a point that Lee acknowledged to Bloomberg": the outlet belongs to a verb of saying that is not this statement's. */
function isOfOtherVerb(reading: Reading, draft: Draft, place: Place): boolean {
  if (!draft.cue) return false;
  const lead = leadOf(reading, place);
  const verb = /^(?:to|with|told|tells|telling|on)$/.test(wordAt(reading, lead))
    ? /^tell|^told/.test(wordAt(reading, lead))
      ? lead
      : lead - 1
    : -1;
  const token = reading.document.tokens[verb];
  if (!token || SENDING.test(token.lower) || inside(token, [draft.cue])) return false;
  // "told CNN, adding that …": one goes on there
  const cue = reading.document.tokens[firstFrom(reading.document.tokens, draft.cue.start)]!;
  if (verb === lead && cue.tag === 'VBG' && token.start < cue.start) return false;
  return verb === lead || (/^VB[DZP]$/.test(token.tag) && token.start >= draft.cue.end);
}

/** Outlets of the cue's sentence; of a voice inside another only whom it was told to. */
function placesOf(reading: Reading, draft: Draft): Place[] {
  const at = draft.cue?.start ?? endOf(draft) - 1;
  const sentence = sentenceSpan(reading, sentenceAt(reading, at));
  const places = placesIn(reading, sentence).filter(
    (place) =>
      !isSpoken(reading, place) && (!inside(place, draft.content) || opensWrongly(reading, draft, place)),
  );
  if (!draft.within) return places;
  return places.filter((place) => draft.addressee !== null && touches(place, draft.addressee));
}

/** Inside what somebody says: "'… it appeared on Fox and Friends,' said Lee" was not said there. */
function isSpoken(reading: Reading, place: Place): boolean {
  return reading.quotes.some(
    (quote) =>
      quote.use === 'speech' &&
      quote.start < place.start &&
      quote.end > place.start &&
      quote.end - quote.start > place.end - place.start + 8,
  );
}

/**
 * Words of the way taken for the first words of the content: "said on 'Morning Joe' that …", "backed her in an
 * interview on '60 Minutes'".
 */
function opensWrongly(reading: Reading, draft: Draft, place: Place): boolean {
  const first = draft.content[0];
  if (!first || draft.form === 'direct' || place.start - first.start > 90) return false;
  if (
    reading.quotes.some(
      (quote) => quote.use === 'speech' && place.start > quote.start && place.end < quote.end,
    )
  )
    return false;
  // "recounted the incident on Midday Radio": the thing told has no verb of its own
  const end = draft.content.at(-1)!.end;
  if (
    end - place.end <= 2 &&
    !hasVerb(reading, first) &&
    TOLD_WHOLE.test(draft.lemma) &&
    wordAt(reading, leadOf(reading, place)) === 'on'
  )
    return true;
  if (end - place.end <= REST && closesAsWay(reading, place)) return true;
  if (place.start - first.start <= 2) {
    const lead = leadOf(reading, place);
    return /^(?:on|told|tells|with)$/.test(wordAt(reading, lead)) || isInPiece(reading, place, lead);
  }
  const opening = reading.document.text.slice(first.start, place.start).toLowerCase();
  return /^(?:on|in|to|at) /.test(opening)
    ? opening.length < 40
    : / (?:an|the|his|her) interview /.test(opening);
}

/** How far behind the outlet's name a content may end, in characters: "op-ed on Monday". */
const REST = 20;

/** The last words of a content are the way: "called it dead | in a Post op-ed", "said it was dead | in comments to Bloomberg TV". */
function closesAsWay(reading: Reading, place: Place): boolean {
  const lead = leadOf(reading, place);
  const word = wordAt(reading, lead);
  if (word === 'in')
    return PIECES.test(wordAt(reading, place.endToken)) || PIECES.test(wordAt(reading, lead - 1));
  if (isInPiece(reading, place, lead)) return true;
  return (
    /^(?:to|with)$/.test(word) && HANDED.test(wordAt(reading, lead - 1)) && wordAt(reading, lead - 2) === 'in'
  );
}

/** "in a Washington Post op-ed", "during a Fox News interview". */
const isInPiece = (reading: Reading, place: Place, lead: number): boolean =>
  /^(?:an?|his|her|their)$/.test(wordAt(reading, lead)) &&
  /^(?:in|during)$/.test(wordAt(reading, lead - 1)) &&
  PIECES.test(wordAt(reading, place.endToken));

const HANDED = /^(?:comments|remarks|interviews?|emails?|statements?)$/;

/** Verbs whose object is the thing told. */
const TOLD_WHOLE =
  /^(?:recount|recall|describe|discuss|explain|detail|reveal|share|repeat|reiterate|outline|defend|relate|retell|announce|address|make)$/;

const hasVerb = (reading: Reading, { start, end }: Span): boolean => {
  const { tokens } = reading.document;
  for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++)
    if (/^(?:VB[DZPG]|MD)$/.test(tokens[at]!.tag)) return true;
  return false;
};

/** Outside the words that name the source, unless those words hold the cue as well ("Sykes, who said in an interview with …"). */
function isOutside(reading: Reading, draft: Draft, place: Place): boolean {
  if (!draft.mentionSpan || !touches(place, draft.mentionSpan)) return true;
  if (draft.cue && inside(draft.cue, [draft.mentionSpan]) && place.start > draft.cue.start) return true;
  const lead = leadOf(reading, place);
  // "Jack Kelly, writing for RealClearPolitics"
  if (
    /^(?:for|in)$/.test(wordAt(reading, lead)) &&
    /^(?:writing|reporting|wrote)$/.test(wordAt(reading, lead - 1))
  )
    return true;
  // "Senator Lee, appearing on Fox News, said"
  if (
    wordAt(reading, lead) === 'on' &&
    /^(?:appearing|speaking|interviewed)$/.test(wordAt(reading, lead - 1))
  )
    return true;
  // "a column in The Daily Beast said"
  if (/^(?:in|for)$/.test(wordAt(reading, lead)) && PIECES.test(wordAt(reading, lead - 1))) return true;
  return hasSpoken(reading, lead);
}

const PIECES = /^(?:column|op-ed|essay|editorial|article|piece|interview)$/;

/** "spoke to", "speaking with" right before the outlet. */
function hasSpoken(reading: Reading, lead: number): boolean {
  if (!/^(?:to|with)$/.test(wordAt(reading, lead))) return false;
  return /^(?:spoke|spoken|speak|speaking|talked|talking|talks)$/.test(wordAt(reading, lead - 1));
}

/** "on Fox News", "told the Examiner", "according to the Examiner"; "the Examiner's editor" and "the Examiner reported" are none. */
function isWay(reading: Reading, draft: Draft, place: Place): boolean {
  const lead = leadOf(reading, place);
  const previous = wordAt(reading, lead);
  if (previous === 'with') {
    for (let at = lead - 1; at >= lead - 4; at--) if (MEETING.test(wordAt(reading, at))) return true;
    return false;
  }
  if (previous === 'to') return true;
  if (isInPiece(reading, place, lead)) return true;
  // "turned the story back on the Post": nobody speaks on a newspaper
  const printed =
    PRINT.test(wordAt(reading, place.endToken - 1)) && !SERVICES.test(wordAt(reading, place.endToken));
  if (previous === 'on' && printed) return false;
  if (
    previous === 'of' &&
    draft.addressee &&
    draft.addressee.endToken >= lead - 1 &&
    draft.addressee.endToken <= lead + 1
  ) {
    return true; // "told Oliver Darcy of Business Insider"
  }
  if (previous === 'of' || previous === 'by' || previous === 'for') {
    return /^(?:interview|interviewed|writing|reporting|wrote|column|op-ed|essay|edition|episode|reported|published|obtained|saying|quoted|carried|aired|broadcast|posted)$/.test(
      wordAt(reading, lead - 1),
    );
  }
  return outletBefore.has(previous);
}

/** Last words of newspapers' names. */
const PRINT =
  /^(?:times|post|journal|herald|tribune|gazette|globe|examiner|inquirer|chronicle|courier|telegraph|guardian|newspaper|paper|magazine|wsj)$/;

/** "in an interview with", "sat down with", "spoke by telephone with"; "collaborated with" and "with CNN calling the race" are none. */
const MEETING =
  /^(?:interviews?|interviewed|interviewing|spoke|speaking|spoken|speak|talked|talking|talk|sat|sit|sitting|sit-down|appearance|appeared|conversation|chat|chatted|chatting|discussion|call|exchange|shared|discussed|discussing|q&a|briefing)$/;

/** Words with which a broadcaster's name goes on. */
const SERVICES =
  /^(?:radio|tv|news|world|live|sports?|channel|business|international|network|\d+|one|two|three|four|five)$/;

/** Last words of programmes' names that no list knows; without one, "MSNBC's Tamron Hall" is a person. */
const PROGRAMME =
  /^(?:today|tonight|hour|report|reports|show|live|questions?|morning|breakfast|week|weekend|minutes|now|politics|room|daily|edition|programme|program|podcast|time|talk|talks|files|world|nation|street|sunday|night|nightly|lead|view|today's|desk|debate|forum)$/;

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The name as the text gives it where that is longer ("BBC Radio Four"), and a programme after it ("Radio Four's Any Questions"). */
function fullName(reading: Reading, place: Place): { name: string; programme: string | null } {
  const { tokens, text } = reading.document;
  const capital = (at: number) =>
    /^\p{Lu}/u.test(tokens[at]?.text ?? '') &&
    tokens[at]?.sentence === tokens[place.firstToken]?.sentence &&
    !DAYS.test(tokens[at]!.lower);
  let end = place.endToken;
  if (knownOutlet(place.name)) while (capital(end) && tokens[end]!.start - tokens[end - 1]!.end <= 1) end++;
  const service = SERVICES.test(wordAt(reading, place.endToken));
  const longer =
    end > place.endToken &&
    !roleNouns.has(wordAt(reading, end)) &&
    (service || !isPerson(reading, tokens[place.endToken]!.start));
  const from = tokens[place.firstToken]!.start;
  const name = longer ? text.slice(from, tokens[end - 1]!.end).replace(/^the /i, '') : place.name;
  if (!longer) end = place.endToken;
  let next = end;
  if (/^[’']s?$/.test(wordAt(reading, next))) next++;
  else if (!/[’']s?$/.test(tokens[end - 1]!.text)) return { name, programme: null };
  let last = next;
  while (capital(last)) last++;
  if (last === next || isPerson(reading, tokens[next]!.start)) return { name, programme: null };
  if (outletAt(tokens, next, tokens.length) || !PROGRAMME.test(wordAt(reading, last - 1)))
    return { name, programme: null };
  return { name, programme: text.slice(tokens[next]!.start, tokens[last - 1]!.end) };
}

/** Does a person's name begin here ("CNN's Jake Tapper")? */
function isPerson(reading: Reading, start: number): boolean {
  return reading.mentions.mentions.some(
    (mention) => mention.kind === 'person' && (mention.name?.start ?? mention.start) === start,
  );
}
