// Outlets and programmes that a statement's own sentence names as the way its words came.
import { outletBefore } from '../lexicon/public-venues.ts';
import type { Entity, Mention } from '../mentions/mention.ts';
import { knownOutlet, outletAt } from '../mentions/outlets.ts';
import type { Span } from '../report.ts';
import { type Draft, endOf } from './draft.ts';
import { plainName } from './own-outlet.ts';
import { inside, mentionsIn, type Reading, sentenceAt, sentenceSpan, touches } from './reading.ts';

/** One way: the outlet's name, the words, and whether it was said on the air ("on Fox News"). */
export interface Way {
  name: string;
  span: Span;
  onAir: boolean;
  /** The station, where this is the programme that the text names with it ("BBC Radio Four's Any Questions"). */
  station: string | null;
}

/** An outlet named in a sentence: by a mention, or by the lexicon inside a longer noun phrase. */
interface Place extends Span {
  name: string;
  entity: Entity | null;
  firstToken: number;
  endToken: number;
}

/** Other outlets that the sentence of the cue names as the way, in order; programmes of an unknown name with them. */
export function waysOf(reading: Reading, draft: Draft, isOwn: (entity: Entity) => boolean): Way[] {
  const found = new Map<string, Way>();
  for (const place of placesOf(reading, draft)) {
    if (isOwn(place.entity ?? outletNamed(place.name)) || place.entity === draft.entity) continue;
    const told = draft.addressee !== null && touches(place, draft.addressee);
    if (!told && !(isOutside(reading, draft, place) && isWay(reading, draft, place))) continue;
    const onAir = wordAt(reading, leadOf(reading, place)) === 'on';
    const named = fullName(reading, place);
    for (const name of named.programme ? [named.name, named.programme] : [named.name]) {
      const station = name === named.name ? null : named.name;
      if (!found.has(name))
        found.set(name, { name, span: { start: place.start, end: place.end }, onAir, station });
    }
  }
  addHostedProgramme(reading, draft, found);
  return [...found.values()];
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

const outletNamed = (name: string): Entity => ({
  index: -1,
  kind: 'outlet',
  name,
  role: null,
  gender: 'neuter',
  number: 'singular',
  mentions: [],
  own: false,
});

const wordAt = (reading: Reading, token: number): string => reading.document.tokens[token]?.lower ?? '';

/** Outlets of the cue's sentence; of a voice inside another only whom it was told to. */
function placesOf(reading: Reading, draft: Draft): Place[] {
  const at = draft.cue?.start ?? endOf(draft) - 1;
  const places = outletsIn(reading, sentenceSpan(reading, sentenceAt(reading, at))).filter(
    (place) => !inside(place, draft.content) || opensWrongly(reading, draft, place),
  );
  if (!draft.within) return places;
  return places.filter((place) => draft.addressee !== null && touches(place, draft.addressee));
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
  if (place.start - first.start <= 2)
    return /^(?:on|told|tells|with)$/.test(wordAt(reading, leadOf(reading, place)));
  const opening = reading.document.text.slice(first.start, place.start).toLowerCase();
  return /^(?:on|in|to|at) /.test(opening)
    ? opening.length < 40
    : / (?:an|the|his|her) interview /.test(opening);
}

function outletsIn(reading: Reading, span: Span): Place[] {
  const { tokens } = reading.document;
  const places: Place[] = mentionsIn(reading, span)
    .filter(({ kind }) => kind === 'outlet')
    .map((mention) => placeOf(reading, mention));
  const first = mentionsIn(reading, span)[0]?.firstToken;
  if (first === undefined) return places;
  for (let at = Math.max(0, first - 40); at < tokens.length && tokens[at]!.start < span.end; at++) {
    if (tokens[at]!.start < span.start) continue;
    const known = outletAt(tokens, at, Math.min(tokens.length, at + 8));
    if (!known) continue;
    const words = { start: tokens[at]!.start, end: tokens[known.end - 1]!.end };
    if (!places.some((place) => touches(place, words))) {
      places.push({ ...words, name: known.outlet.name, entity: null, firstToken: at, endToken: known.end });
    }
    at = known.end - 1;
  }
  return places.sort((a, b) => a.start - b.start);
}

function placeOf(reading: Reading, mention: Mention): Place {
  const entity = mention.entity === null ? null : (reading.mentions.entities[mention.entity] ?? null);
  const { text } = reading.document;
  const words = text.slice((mention.name ?? mention).start, (mention.name ?? mention).end);
  const programme = knownOutlet(words); // "60 Minutes" is told by its own name, not its station's
  return {
    start: mention.start,
    end: mention.end,
    name: programme?.carrier ? programme.name : (entity?.name ?? words),
    entity,
    firstToken: mention.firstToken,
    endToken: mention.endToken,
  };
}

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
  return hasSpoken(reading, lead);
}

/** "spoke to", "speaking with" right before the outlet. */
function hasSpoken(reading: Reading, lead: number): boolean {
  if (!/^(?:to|with)$/.test(wordAt(reading, lead))) return false;
  return /^(?:spoke|spoken|speak|speaking|talked|talking|talks)$/.test(wordAt(reading, lead - 1));
}

const PASSED =
  /^(?:the|“|"|''|'|‘|``|’s|'s|’|show|program|programme|network|newspaper|magazine|website|site|radio|cable|conservative|liberal|british|german|french|israeli|local)$/;

/** Token of the word that leads to the outlet, over its article, its station and quotation marks. */
function leadOf(reading: Reading, place: Place): number {
  let at = place.firstToken - 1;
  const station = outletsBefore(reading, place);
  if (station) at = station.firstToken - 1;
  for (let steps = 0; steps < 4 && PASSED.test(wordAt(reading, at)); steps++) at--;
  return at;
}

/** The station named right before its programme: "on CBS' '60 Minutes'", "the MSNBC show 'Morning Joe'". */
function outletsBefore(reading: Reading, place: Place): Mention | null {
  const { mentions } = reading.mentions;
  let best: Mention | null = null;
  for (const mention of mentionsIn(reading, { start: place.start - 60, end: place.start })) {
    const station = mention.kind === 'outlet' || (mention.form === 'name' && isKnown(reading, mention));
    if (station && place.firstToken - mention.endToken <= 4) best = mention;
  }
  return best && mentions.includes(best) ? best : null;
}

const isKnown = ({ document: { text } }: Reading, { start, end }: Mention): boolean =>
  knownOutlet(text.slice(start, end)) !== null;

/** "on Fox News", "told the Examiner", "according to the Examiner"; "the Examiner's editor" and "the Examiner reported" are none. */
function isWay(reading: Reading, draft: Draft, place: Place): boolean {
  const lead = leadOf(reading, place);
  const previous = wordAt(reading, lead);
  if (previous === 'to' || previous === 'with') return true;
  if (
    previous === 'of' &&
    draft.addressee &&
    draft.addressee.endToken >= lead - 1 &&
    draft.addressee.endToken <= lead + 1
  ) {
    return true; // "told Oliver Darcy of Business Insider"
  }
  if (previous === 'of' || previous === 'by' || previous === 'for') {
    return /^(?:interview|interviewed|writing|reporting|wrote|column|op-ed|essay|edition|episode|reported|published|obtained)$/.test(
      wordAt(reading, lead - 1),
    );
  }
  return outletBefore.has(previous);
}

/** Words with which a broadcaster's name goes on. */
const SERVICES =
  /^(?:radio|tv|news|world|live|sports?|channel|business|international|network|\d+|one|two|three|four|five)$/;

/** The name as the text gives it where that is longer ("BBC Radio Four"), and a programme after it ("Radio Four's Any Questions"). */
function fullName(reading: Reading, place: Place): { name: string; programme: string | null } {
  const { tokens, text } = reading.document;
  const capital = (at: number) =>
    /^\p{Lu}/u.test(tokens[at]?.text ?? '') && tokens[at]?.sentence === tokens[place.firstToken]?.sentence;
  let end = place.endToken;
  if (knownOutlet(place.name)) while (capital(end) && tokens[end]!.start - tokens[end - 1]!.end <= 1) end++;
  const service = SERVICES.test(wordAt(reading, place.endToken));
  const longer = end > place.endToken && (service || !isPerson(reading, tokens[place.endToken]!.start));
  const from = tokens[place.firstToken]!.start;
  const name = longer ? text.slice(from, tokens[end - 1]!.end).replace(/^the /i, '') : place.name;
  if (!longer) end = place.endToken;
  let next = end;
  if (/^[’']s?$/.test(wordAt(reading, next))) next++;
  else if (!/[’']s?$/.test(tokens[end - 1]!.text)) return { name, programme: null };
  let last = next;
  while (capital(last)) last++;
  if (last === next || isPerson(reading, tokens[next]!.start)) return { name, programme: null };
  if (outletAt(tokens, next, last)) return { name, programme: null };
  return {
    name,
    programme:
      plainName(text.slice(tokens[next]!.start, tokens[last - 1]!.end)) === ''
        ? null
        : text.slice(tokens[next]!.start, tokens[last - 1]!.end),
  };
}

/** Does a person's name begin here ("CNN's Jake Tapper")? */
function isPerson(reading: Reading, start: number): boolean {
  return reading.mentions.mentions.some(
    (mention) => mention.kind === 'person' && (mention.name?.start ?? mention.start) === start,
  );
}
