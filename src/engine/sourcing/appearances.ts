// Sentences that tell of an interview or appearance without a word of it: "Lee sat down with the BBC on Friday."

import type { Entity } from '../mentions/mention.ts';
import { isNameless, leadOf, outletNamed, type Place, placesIn } from './places.ts';
import { mentionsIn, type Reading, sentenceSpan } from './reading.ts';

/** Who spoke to which outlet or on which programme, and the sentence that says so. */
export interface Appearance {
  entity: Entity;
  sentence: number;
  names: string[];
  /** On the air, where anybody could hear it. */
  onAir: boolean;
}

const SPOKEN_ON =
  /^(?:appear(?:ed|ing|s|ance)?|interview(?:ed|s)?|spoke|speaking|speaks|joined|called|phoned|went|guest|opened|sat|talked|discussed|recounted|recalled|described|detailed|addressed|defended|explained|shared|made)$/;

/** How far before the words that lead to the outlet the verb stands, in tokens. */
const VERB_REACH = 9;

/** Appearances by sentence, in order. Only sentences that name an outlet or programme are looked at. */
export function appearancesIn(reading: Reading, isOwn: (entity: Entity) => boolean): Appearance[] {
  const found: Appearance[] = [];
  for (const sentence of sentencesOfOutlets(reading)) {
    const span = sentenceSpan(reading, sentence);
    for (const place of placesIn(reading, span)) {
      if (isNameless(place.name) || isOwn(place.entity ?? outletNamed(place.name))) continue;
      const entity = whoAppears(reading, place);
      if (!entity || entity === place.entity) continue;
      const onAir = reading.document.tokens[leadOf(reading, place)]?.lower === 'on';
      const known = found.find((each) => each.sentence === sentence && each.entity === entity);
      if (known) known.names.push(place.name);
      else found.push({ entity, sentence, names: [place.name], onAir });
    }
  }
  return found;
}

function sentencesOfOutlets({ mentions, document }: Reading): Set<number> {
  const sentences = new Set<number>();
  for (const { kind, firstToken } of mentions.mentions)
    if (kind === 'outlet') sentences.add(document.tokens[firstToken]!.sentence);
  return sentences;
}

/** The person before the verb that leads to the outlet: "Lee appeared on CNN", "Lee gave an interview to CNN". */
function whoAppears(reading: Reading, place: Place): Entity | null {
  const { tokens } = reading.document;
  const lead = leadOf(reading, place);
  if (!/^(?:on|with|to|in|by)$/.test(tokens[lead]?.lower ?? '')) return null;
  if (tokens[lead]!.lower === 'by' && !isBroughtBy(reading, lead)) return null;
  for (let at = lead - 1; at >= 0 && lead - at <= VERB_REACH; at--) {
    const { lower, sentence, start, text } = tokens[at]!;
    if (sentence !== tokens[lead]!.sentence || /^[;:”"]$/.test(text) || EVENTS.test(lower)) return null;
    if (!SPOKEN_ON.test(lower)) continue;
    const before = mentionsIn(reading, { start: sentenceSpan(reading, sentence).start, end: start });
    const who = before.filter(
      ({ kind, entity }) => entity !== null && /^(?:person|unnamed|spokesperson)$/.test(kind),
    );
    // the subject opens the sentence; what stands between may describe it
    const first = who.find(({ form }) => form !== 'nominal') ?? who[0];
    return first ? (reading.mentions.entities[first.entity!] ?? null) : null;
  }
  return null;
}

/** Events that a broadcaster only hosts or shows. */
const EVENTS = /^(?:debate|hall|rally|forum|convention|conference|hearing|summit)$/;

/** "an interview published Monday by the Daily News", not "a meeting hosted by CNN". */
function isBroughtBy(reading: Reading, lead: number): boolean {
  const { tokens } = reading.document;
  for (let at = lead - 1; at >= lead - 3; at--)
    if (/^(?:interviewed|published|aired|broadcast|conducted)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}
