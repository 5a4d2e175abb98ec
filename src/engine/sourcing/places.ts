// Outlets and programmes as a sentence names them, and the words that lead to them.

import type { Entity, Mention } from '../mentions/mention.ts';
import { knownOutlet, outletAt } from '../mentions/outlets.ts';
import type { Span } from '../report.ts';
import { firstFrom } from '../text/spans.ts';
import { plainName } from './own-outlet.ts';
import { hostName, type Programme, programmesIn } from './programmes.ts';
import { mentionsIn, type Reading, touches } from './reading.ts';

/** An outlet named in a sentence: by a mention, or by the lexicon inside a longer noun phrase. */
export interface Place extends Span {
  name: string;
  entity: Entity | null;
  firstToken: number;
  endToken: number;
}

const looked = new WeakMap<Reading, Map<number, readonly Place[]>>();

/** Every outlet, programme and host that a sentence names; looked up once. */
export function placesIn(reading: Reading, sentence: Span): readonly Place[] {
  const known = looked.get(reading) ?? new Map<number, readonly Place[]>();
  looked.set(reading, known);
  let places = known.get(sentence.start);
  if (!places) {
    const named = outletsIn(reading, sentence);
    const others = programmePlaces(reading, sentence, named); // takes generic nouns out of `named`
    places = [...named, ...others];
    known.set(sentence.start, places);
  }
  return places;
}

/** Programmes and hosts that no list knows, where no outlet of a name stands in their words; of "the radio show" the title. */
function programmePlaces(reading: Reading, sentence: Span, named: Place[]): Place[] {
  const found: Place[] = [];
  const add = (programme: Programme) => {
    const other = named.find((place) => touches(place, programme));
    if (!other) found.push({ ...programme, entity: null });
    else if (isGeneric(other.name)) Object.assign(other, { name: programme.name, entity: null });
  };
  // "radio station KDKA", "the magazine Country Roads": the noun before the name is no outlet of its own
  for (let at = named.length - 2; at >= 0; at--) {
    const [noun, name] = [named[at]!, named[at + 1]!];
    if (isGeneric(noun.name) && !isGeneric(name.name) && name.start - noun.end <= 2) named.splice(at, 1);
  }
  for (const programme of programmesIn(reading, sentence)) add(programme);
  for (const mention of mentionsIn(reading, sentence)) {
    const name = hostName(reading, mention);
    const entity = reading.mentions.entities[mention.entity ?? -1] ?? null;
    if (name && !named.some((place) => touches(place, mention))) found.push({ ...mention, name, entity });
  }
  return found;
}

/** "a radio show", "the podcast": no name yet. */
const isGeneric = (name: string): boolean => GENERIC.test(name);
const GENERIC =
  /(?:^|[ -])(?:station|network|channel|newspaper|paper|magazine|broadcaster|programme|program|show|podcast)$/;

const isTaken = (places: Place[], words: Span): boolean => places.some((place) => touches(place, words));

/** Outlets named in a span: by a mention, or by the lexicon inside a longer noun phrase. */
export function outletsIn(reading: Reading, span: Span): Place[] {
  const { tokens } = reading.document;
  const mentions = mentionsIn(reading, span);
  const places: Place[] = mentions
    .filter(({ kind }) => kind === 'outlet')
    .map((mention) => placeOf(reading, mention))
    // "told the Israeli news media": nobody that a reader could ask
    .filter(({ name }) => !/ (?:media|press)$/.test(name));
  const first = mentions[0]?.firstToken;
  if (first === undefined) return places;
  const from = Math.max(first - 40, firstFrom(tokens, span.start));
  for (let at = from; at < tokens.length && tokens[at]!.start < span.end; at++) {
    const known = outletAt(tokens, at, Math.min(tokens.length, at + 8));
    if (!known) continue;
    const words = { start: tokens[at]!.start, end: tokens[known.end - 1]!.end };
    if (!isTaken(places, words)) {
      const name = asWritten(reading, words, known.outlet.name);
      places.push({ ...words, name, entity: null, firstToken: at, endToken: known.end });
    }
    at = known.end - 1;
  }
  return places.sort((a, b) => a.start - b.start);
}

/** The fuller name of "Bloomberg" and "ABC"; of letters that stand for another name ("VOA") the text's own. */
function asWritten(reading: Reading, { start, end }: Span, known: string): string {
  const words = reading.document.text.slice(start, end);
  const fuller = plainName(known).startsWith(plainName(words));
  return fuller || reading.mentions.entities.some(({ name }) => name === known) ? known : words;
}

function placeOf(reading: Reading, mention: Mention): Place {
  const entity = mention.entity === null ? null : (reading.mentions.entities[mention.entity] ?? null);
  const { text } = reading.document;
  const words = text.slice((mention.name ?? mention).start, (mention.name ?? mention).end);
  const programme = knownOutlet(words); // "60 Minutes" is told by its own name, not its station's
  // "told the show": the station named last need not be its own
  const unnamed = entity !== null && SHOW.test(words) && !knownOutlet(entity.name)?.carrier;
  return {
    start: mention.start,
    end: mention.end,
    name: programme?.carrier ? programme.name : unnamed || !entity ? words : entity.name,
    entity,
    firstToken: mention.firstToken,
    endToken: mention.endToken,
  };
}

const SHOW = /^the (?:show|programme|program|podcast)$/i;

const PASSED =
  /^(?:the|“|"|''|'|‘|``|’s|'s|’|show|program|programme|network|newspaper|magazine|website|site|radio|cable|conservative|liberal|british|german|french|israeli|local)$/;

/** Token of the word that leads to the outlet, over its article, its station and quotation marks. */
export function leadOf(reading: Reading, place: Place): number {
  const { tokens } = reading.document;
  let at = place.firstToken - 1;
  const station = outletsBefore(reading, place);
  if (station) at = station.firstToken - 1;
  for (let steps = 0; steps < 4 && PASSED.test(wordAt(reading, at)); steps++) {
    // "in Iowa's Cedar Rapids Gazette": the place that owns the paper
    const owner = /^[’']s$/.test(wordAt(reading, at)) && tokens[at - 1]?.tag.startsWith('NNP');
    at--;
    while (owner && tokens[at]?.tag.startsWith('NNP')) at--;
  }
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

/** An outlet that no mention stands for. */
export const outletNamed = (name: string): Entity => ({
  index: -1,
  kind: 'outlet',
  name,
  role: null,
  gender: 'neuter',
  number: 'singular',
  mentions: [],
  own: false,
});

/** A token's word, empty outside the text. */
export const wordAt = (reading: Reading, token: number): string =>
  reading.document.tokens[token]?.lower ?? '';

/** "the media", "a reporter": nobody's name, so no way that a reader could follow; "the newspaper" was named before. */
export function isNameless(name: string): boolean {
  if (/\p{Lu}/u.test(name.replace(/^(?:The|An?) /, ''))) return false;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return !NAMED_BEFORE.test(last) || /^(?:two|three|several|some|many|other|local|foreign)\b/i.test(name);
}

const NAMED_BEFORE =
  /^(?:news)?(?:paper|magazine|network|station|channel|website|site|agency|outlet|broadcaster|programme|program|show|podcast)$/;
