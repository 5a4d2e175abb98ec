// The way a statement's words came: other outlets, programmes, tellers, voices that hold it; and the hand-overs among them.

import type { Entity } from '../mentions/mention.ts';
import { knownOutlet } from '../mentions/outlets.ts';
import type { Span } from '../report.ts';
import { firstFrom } from '../text/spans.ts';
import { appearancesIn } from './appearances.ts';
import { type Draft, startOf } from './draft.ts';
import { carryToHosts } from './hosts.ts';
import { ownOutlets, plainName } from './own-outlet.ts';
import { findPhrases } from './phrases.ts';
import { isNameless, placesIn } from './places.ts';
import {
  inside,
  mentionsIn,
  paragraphAt,
  type Reading,
  sentenceAt,
  sentenceSpan,
  touches,
} from './reading.ts';
import { carryAppearances, carryOverRuns, carryReturns, isBackground, RUN, venues } from './runs.ts';
import { slotsOf } from './slots.ts';
import { spokenTo, waysOf } from './ways.ts';

/** Fills in relay, link, broadcast and hand-overs of every statement. */
export function traceChains(reading: Reading, drafts: Draft[]): void {
  const isOwn = ownOutlets(reading);
  const programmes = new Map<string, string>();
  for (const draft of drafts) {
    const post = isPost(reading, draft);
    const ways = post ? [] : waysOf(reading, draft, isOwn);
    for (const { name, station } of ways) if (station) programmes.set(name, station);
    draft.relay = ways.map(({ name }) => name);
    draft.broadcast = post || ways.some(({ onAir }) => onAir) || isPublic(reading, draft);
    const spans = ways.map(({ span }) => span);
    draft.link = linkOf(reading, draft, spans);
  }
  for (const draft of drafts) throughTellingOutlets(draft, isOwn);
  for (const draft of drafts)
    if (draft.relay.some((name) => THE_SHOW.test(name))) draft.relay = nameBefore(reading, draft);
  carrySpokenTo(reading, drafts, isOwn);
  carryToHosts(reading, drafts, isOwn);
  carryToAnswers(reading, drafts);
  const home = toldHome(reading, drafts, isOwn);
  carryAppearances(reading, drafts, appearancesIn(reading, isOwn));
  carryOverRuns(reading, drafts, home);
  carryReturns(reading, drafts, home);
  carryToLede(reading, drafts);
  carryMainOutlet(reading, drafts, home, isOwn);
  for (const draft of drafts) inherit(draft, isOwn);
  throughRecounter(reading, drafts);
  for (const draft of drafts) draft.handovers = handoversOf(reading, draft, programmes);
}

/** "CNN quoted a witness as saying": the outlet that tells it is the way, no hand of its own. */
function throughTellingOutlets(draft: Draft, isOwn: (entity: Entity) => boolean): void {
  const outlets = draft.tellers.filter(
    (teller) => teller.kind === 'outlet' && !isNameless(teller.name) && teller !== draft.entity,
  );
  if (outlets.length === 0) return;
  draft.tellers = draft.tellers.filter((teller) => !outlets.includes(teller));
  const names = outlets.flatMap((teller) => (isOwn(teller) ? [] : [teller.name]));
  draft.relay = [...new Set([...draft.relay, ...names])];
}

const THE_SHOW = /^the (?:show|programme|program|podcast|station|network|channel)$/i;

/** "'…,' he told the show": the programme or outlet named last is meant. */
function nameBefore(reading: Reading, { relay, cue, content }: Draft): string[] {
  const from = cue?.start ?? content[0]!.start;
  const last = sentenceAt(reading, from);
  for (let at = last; at >= 0 && at > last - BEFORE; at--) {
    const named = placesIn(reading, sentenceSpan(reading, at)).filter(
      ({ name, start, end }) =>
        start < from && !isNameless(name) && /\p{Lu}/u.test(reading.document.text.slice(start, end)),
    );
    if (named.length > 0) return relay.map((name) => (THE_SHOW.test(name) ? named.at(-1)!.name : name));
  }
  return relay;
}

/** How many sentences back it may have been named. */
const BEFORE = 12;

/** What was said to the article's own outlet, and what its speaker goes on to say in the paragraph. */
function toldHome(reading: Reading, drafts: Draft[], isOwn: (entity: Entity) => boolean): Set<Draft> {
  const home = new Set<Draft>();
  let last: Draft | null = null;
  for (const draft of drafts) {
    if (draft.within || draft.act !== 'speech') continue;
    const goesOn =
      last !== null &&
      home.has(last) &&
      draft.entity === last.entity &&
      draft.relay.length === 0 &&
      paragraphAt(reading, startOf(draft)) === paragraphAt(reading, startOf(last));
    if (goesOn || isToldHome(reading, draft, isOwn)) home.add(draft);
    last = draft;
  }
  return home;
}

/** "Reached by POLITICO, Lee denied it", "told POLITICO": said to the article's own outlet, whatever was said elsewhere before. */
function isToldHome(reading: Reading, draft: Draft, isOwn: (entity: Entity) => boolean): boolean {
  if (draft.relay.length > 0 || draft.within) return false;
  const sentence = sentenceSpan(reading, sentenceAt(reading, draft.cue?.start ?? startOf(draft)));
  return mentionsIn(reading, sentence).some((mention) => {
    const entity = reading.mentions.entities[mention.entity ?? -1];
    if (mention.kind !== 'outlet' || !entity || !isOwn(entity) || inside(mention, draft.content))
      return false;
    const { tokens } = reading.document;
    const at =
      tokens[mention.firstToken - 1]?.lower === 'the' ? mention.firstToken - 2 : mention.firstToken - 1;
    return /^(?:told|tells|by|to|with)$/.test(tokens[at]?.lower ?? '');
  });
}

/** "Three officials who spoke to Fox News": whatever these say came that way, if nothing else is said. */
function carrySpokenTo(reading: Reading, drafts: Draft[], isOwn: (entity: Entity) => boolean): void {
  const known = new Map<Entity, string[]>();
  for (const draft of drafts) {
    if (draft.entity?.kind !== 'unnamed' || draft.relay.length > 0 || draft.within) continue;
    const names = known.get(draft.entity) ?? spokenTo(reading, draft.entity, isOwn);
    known.set(draft.entity, names);
    draft.relay = names;
  }
}

/** "In an interview with CBS News, a reporter asked if … . 'I said so,' Obama said": the answer came the question's way. */
function carryToAnswers(reading: Reading, drafts: Draft[]): void {
  for (let at = 1; at < drafts.length; at++) {
    const [question, answer] = [drafts[at - 1]!, drafts[at]!];
    if (!/^(?:ask|press|question)$/.test(question.lemma) || question.relay.length === 0) continue;
    if (answer.relay.length > 0 || answer.broadcast || answer.within || answer.entity === question.entity)
      continue;
    if (paragraphAt(reading, startOf(answer)) - paragraphAt(reading, startOf(question)) > RUN) continue;
    answer.relay = question.relay;
  }
}

/** "wrote on Twitter after the debate on CNN", "shared a list on her Facebook page": a post of one's own came by no outlet. */
function isPost(reading: Reading, draft: Draft): boolean {
  if (/^(?:tweet|retweet|blog)$/.test(draft.lemma)) return true;
  if (!draft.cue) return false;
  const from = firstFrom(reading.words, draft.cue.start);
  const { sentence } = reading.words[from] ?? {};
  for (let at = from; at + 2 < reading.words.length && at < from + 30; at++) {
    const word = reading.words[at]!;
    if (word.sentence !== sentence) break;
    if (word.text !== 'on' && word.text !== 'to' && word.text !== 'via') continue;
    const owned = /^(?:his|her|their|its)$/.test(reading.words[at + 1]!.text);
    // far from the cue only where it is said whose page it is
    if (!owned && (at > from + 5 || inside(word, draft.content))) continue;
    if (POSTED.test(reading.words[owned ? at + 2 : at + 1]!.text)) return true;
  }
  return false;
}

const POSTED =
  /^(?:twitter|facebook|instagram|x|tiktok|youtube|telegram|linkedin|bluesky|threads|weibo|reddit)$/;

/** The part of a mention that a relative clause opens. */
function clauseOfWho({ document: { text } }: Reading, { start, end }: Span): Span | null {
  const at = text.slice(start, end).search(/ who /);
  return at < 0 ? null : { start: start + at, end };
}

function isPublic(reading: Reading, draft: Draft): boolean {
  const at = draft.cue?.start ?? startOf(draft);
  const sentence = sentenceAt(reading, at);
  const { from, to } = { from: reading.firstOf[sentence] ?? 0, to: reading.firstOf[sentence + 1] ?? 0 };
  // "said Lee, who made it a talking point on the campaign trail"
  const who = draft.mentionSpan && clauseOfWho(reading, draft.mentionSpan);
  const apart = who && !(draft.cue && inside(draft.cue, [who])) ? [...draft.content, who] : draft.content;
  return findPhrases(venues, reading.words, from, to).some((match) => !inside(match, apart));
}

/** The address behind a link on the cue, on the outlet's name or on the words that name the source. */
function linkOf(reading: Reading, draft: Draft, outlets: Span[]): string | null {
  const links = reading.context.links ?? [];
  const wanted = [
    ...outlets,
    ...(draft.cue ? [draft.cue] : []),
    ...(draft.mentionSpan ? [draft.mentionSpan] : []),
  ];
  for (const span of wanted) {
    const link = links.find((each) => touches(each, span));
    if (link) return link.href;
  }
  return null;
}

/** Paragraphs of headline and lede, and those in which the way of what they tell is named. */
const LEDE = 3;
const NAMED_BY = 6;

/** "Lee Says Plan Is Dead ¶ Lee said the plan was dead. … ¶ '…,' Lee told ITV": the lede tells what was said there. */
function carryToLede(reading: Reading, drafts: Draft[]): void {
  const opening = new Map<Entity, Draft[]>();
  const done = new Set<Entity>();
  for (const draft of drafts) {
    const { entity } = draft;
    if (!entity || done.has(entity) || draft.within || draft.act !== 'speech') continue;
    const paragraph = paragraphAt(reading, startOf(draft));
    if (paragraph >= NAMED_BY) break;
    const before = opening.get(entity) ?? [];
    if (draft.relay.length > 0) {
      for (const other of before) other.relay = draft.relay;
      done.add(entity);
    } else if (draft.broadcast || draft.response) {
      done.add(entity); // said elsewhere, or in answer to something: what follows is another occasion
    } else if (
      paragraph < LEDE &&
      entity.kind === 'person' &&
      draft.form !== 'direct' &&
      !isBackground(reading, draft)
    ) {
      opening.set(entity, [...before, draft]);
    }
  }
}

/** The other outlet that the whole article reports on: named early, and the way of most of what is said. */
function mainOutlet(reading: Reading, drafts: Draft[], isOwn: (entity: Entity) => boolean): Entity | null {
  const early = reading.document.text.length * 0.3;
  const counts = new Map<string, number>();
  let relayed = 0;
  for (const draft of drafts) {
    if (draft.within || draft.act !== 'speech') continue;
    for (const name of draft.relay) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (draft.relay.length > 0) relayed++;
    if (draft.entity?.kind === 'outlet')
      counts.set(draft.entity.name, (counts.get(draft.entity.name) ?? 0) + 1);
  }
  let best: Entity | null = null;
  for (const entity of reading.mentions.entities) {
    if (entity.kind !== 'outlet' || isOwn(entity)) continue;
    const count = counts.get(entity.name) ?? 0;
    const first = reading.mentions.mentions[entity.mentions[0] ?? -1]?.start ?? Number.POSITIVE_INFINITY;
    if (count < 2 || first > early || 2 * count < relayed || !reports(drafts, entity)) continue;
    if (!best || count > (counts.get(best.name) ?? 0)) best = entity;
  }
  return best;
}

/** Does the text take the outlet for its story: the outlet itself tells, or people without a name spoke to it? */
function reports(drafts: Draft[], outlet: Entity): boolean {
  return drafts.some(
    ({ entity, relay, within }) =>
      entity === outlet || (!within && entity?.kind === 'unnamed' && relay.includes(outlet.name)),
  );
}

/**
 * Where the article reports on another outlet's story, that outlet's sources keep it as their way: unnamed people,
 * whoever spoke to it elsewhere in the text, and who goes on after words to it ("…, a spokesperson added").
 */
function carryMainOutlet(
  reading: Reading,
  drafts: Draft[],
  home: ReadonlySet<Draft>,
  isOwn: (entity: Entity) => boolean,
): void {
  const main = mainOutlet(reading, drafts, isOwn);
  if (!main) return;
  const told = new Set(drafts.filter(({ relay }) => relay.includes(main.name)).map(({ entity }) => entity));
  let previous: Draft | null = null;
  for (const draft of drafts) {
    if (draft.within || draft.act !== 'speech') continue;
    const open = draft.relay.length === 0 && !draft.broadcast && !home.has(draft);
    if (open && draft.entity && draft.entity.kind !== 'outlet') {
      const goesOn = previous?.relay.includes(main.name) && /^(?:add|continue|go_on|say)/.test(draft.lemma);
      const unnamed = draft.entity.kind === 'unnamed' || draft.tellers.some(({ kind }) => kind === 'unnamed');
      const official = draft.entity.kind === 'spokesperson' || draft.entity.kind === 'officials';
      if (unnamed || told.has(draft.entity) || (goesOn && (official || draft.lemma !== 'say')))
        draft.relay = [main.name];
    }
    previous = draft;
  }
}

/** What is held came the way of what holds it, and from an outlet's report by way of that outlet. */
function inherit(draft: Draft, isOwn: (entity: Entity) => boolean): void {
  const names = new Set(draft.relay);
  for (let holder = draft.within, depth = 0; holder && depth < 8; holder = holder.within, depth++) {
    for (const name of holder.relay) names.add(name);
    const { entity } = holder;
    if (entity?.kind === 'outlet' && !isOwn(entity) && !isNameless(entity.name)) names.add(entity.name);
  }
  draft.relay = [...names].filter((name) => name !== draft.entity?.name);
}

const EVENTS = new Set('meeting call briefing gathering session dinner conversation discussion'.split(' '));

/** "during the meeting", "the account of the call": the event in whose course something was said, as the reporter's words name it. */
function eventOf(reading: Reading, draft: Draft): string | null {
  const sentence = sentenceAt(reading, draft.cue?.start ?? startOf(draft));
  for (let at = reading.firstOf[sentence] ?? 0; at < (reading.firstOf[sentence + 1] ?? 0); at++) {
    const word = reading.words[at]!;
    if (!EVENTS.has(word.text) || inside(word, draft.content)) continue;
    const [place, article] = [reading.words[at - 2]?.text ?? '', reading.words[at - 1]?.text ?? ''];
    if (/^(?:during|at|in|of)$/.test(place) && /^(?:the|that|this)$/.test(article)) return word.text;
  }
  return null;
}

/**
 * "An aide said during the meeting that …", in another outlet's story whose account of that meeting an unnamed
 * person gave: the words of unnamed people inside the event came through whoever recounted it.
 */
function throughRecounter(reading: Reading, drafts: Draft[]): void {
  const heardOfIt = (entity: Entity) => slotsOf(reading, entity).basis >= 4;
  const recounted = new Map<string, Entity>();
  for (const draft of drafts) {
    if (draft.within || draft.act !== 'speech' || draft.entity?.kind !== 'unnamed') continue;
    if (draft.relay.length === 0) continue;
    const event = eventOf(reading, draft);
    if (!event) continue;
    const recounter = recounted.get(event);
    if (!recounter) {
      if (heardOfIt(draft.entity)) recounted.set(event, draft.entity);
    } else if (recounter !== draft.entity && !heardOfIt(draft.entity) && draft.tellers.length === 0) {
      draft.tellers = [recounter];
    }
  }
}

/**
 * Hand-overs between the speaker and this article (section 3 of the sourcing rules): each other outlet, each
 * teller, each voice that holds the statement, and what the speaker was told in turn. The reporter's own question,
 * and outlets already counted, are none.
 */
function handoversOf(reading: Reading, draft: Draft, programmes: Map<string, string>): number {
  let count = outletsPassed(draft, programmes) + draft.tellers.length;
  for (let holder = draft.within, depth = 0; holder && depth < 8; holder = holder.within, depth++) {
    if (holder.entity?.kind === 'self') continue;
    const own = holder === draft.within && onlyAnswers(reading, draft, holder);
    if (holder.entity?.kind !== 'outlet' && !own && !writesForRelay(reading, holder)) count++;
    count += holder.tellers.length;
  }
  return count;
}

const WRITER =
  /\b(?:writing|writes|reporting|reports) (?:for|in)\b|\b(?:columnist|correspondent|reporter|editor)\b/;

/** "According to Ann Lee, writing for the Post:": who writes for the outlet that is counted already is no other hand. */
function writesForRelay({ document: { text } }: Reading, { relay, mentionSpan }: Draft): boolean {
  if (!mentionSpan || relay.length === 0) return false;
  const words = text.slice(mentionSpan.start, mentionSpan.end + WRITER_REACH);
  return WRITER.test(words) && relay.some((name) => words.includes(name));
}

/** How far behind a writer's name the outlet stands, in characters. */
const WRITER_REACH = 60;

/** "rebutted Exxon's accusation that …": the reporter tells the accusation, who answers it does not pass it on. */
function onlyAnswers({ document }: Reading, draft: Draft, holder: Draft): boolean {
  if (!holder.response || holder.form !== 'indirect' || !draft.cue) return false;
  const cue = document.tokens[firstFrom(document.tokens, draft.cue.start)];
  return /^NN/.test(cue?.tag ?? '') && draft.cue.start - startOf(holder) < 40;
}

/** Outlets as hands: a programme and the station that airs it are one. */
function outletsPassed({ relay }: Draft, programmes: Map<string, string>): number {
  const names = new Set(relay.map(plainName));
  return relay.filter((name) => {
    const told = programmes.get(name);
    if (told && relay.includes(told)) return false;
    const carrier = knownOutlet(name)?.carrier;
    if (!carrier) return true;
    const station = plainName(carrier);
    return ![...names].some(
      (other) => other !== plainName(name) && (station.startsWith(other) || other.startsWith(station)),
    );
  }).length;
}
