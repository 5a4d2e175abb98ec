// Quotations without a cue of their own: they go on with the statement before, or stand alone.

import type { Quote } from '../text/document.ts';
import { type Attribution, ofQuotation } from './attribution.ts';
import { addLoose } from './loose.ts';
import { mentionWithin } from './mentions.ts';
import { wordOf } from './phrases.ts';
import type { Line, Reading } from './reading.ts';

/** Joins quotations that go on with a statement, and adds statements for those that stand alone. */
export function addCueless(reading: Reading, lines: Line[], found: Attribution[]): Attribution[] {
  const owner = new Map<number, Attribution>();
  for (const each of found) for (const quote of each.quotes) if (!owner.has(quote)) owner.set(quote, each);
  const byLine = attributionsByLine(reading, lines, found);
  const added: Attribution[] = [];
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[place]!;
    const alone = aloneQuote(line);
    if (alone === null || owner.has(alone)) continue;
    const quote = reading.quotes[alone]!;
    const continued = quote.continues === null ? undefined : owner.get(quote.continues);
    const earlier = continued ?? previousStatement(lines, place, byLine);
    if (earlier && earlier.form !== 'direct' && quote.continues === null) {
      // behind reported words a whole quotation is a statement of its own by the same source
      const next = {
        ...standalone(quote),
        mention: earlier.mention,
        mentionSpan: null,
        confidence: earlier.confidence,
      };
      added.push(next);
      owner.set(alone, next);
      byLine.set(place, [next]);
      continue;
    }
    if (earlier) {
      earlier.content.push({ start: quote.start, end: quote.end });
      earlier.quotes.push(alone);
      owner.set(alone, earlier);
      addTo(byLine, place, earlier);
      continue;
    }
    if (quote.use !== 'speech' || quote.speech < 0.5) continue;
    const fresh = { ...standalone(quote), mention: signature(reading, quote), confidence: 0.97 };
    added.push(fresh);
    owner.set(alone, fresh);
    byLine.set(place, [fresh]);
  }
  for (const quote of reading.quotes) {
    if (quote.parent !== null || owner.has(quote.index)) continue;
    const signed = signature(reading, quote);
    if (signed !== null) added.push({ ...standalone(quote), mention: signed, confidence: 0.97 });
  }
  added.push(...addLoose(reading, lines, byLine, owner));
  return [...found, ...added];
}

/** The only quotation of a line that holds nothing else but marks, or null. */
function aloneQuote(line: Line): number | null {
  let quote: number | null = null;
  for (let place = 0; place < line.places.length; place += 1) {
    const index = line.reading.quoteAt[line.places[place]!]!;
    if (index >= 0) {
      if (quote !== null) return null;
      quote = index;
    } else if (/[\p{L}\p{N}]/u.test(line.reading.tokens[line.places[place]!]!.text)) return null;
  }
  return quote;
}

function attributionsByLine(
  reading: Reading,
  lines: Line[],
  found: Attribution[],
): Map<number, Attribution[]> {
  const lineOf = new Int32Array(reading.tokens.length).fill(-1);
  lines.forEach((line, index) => {
    for (const at of line.places) lineOf[at] = index;
  });
  const byLine = new Map<number, Attribution[]>();
  for (const each of found) {
    if (!each.cue || each.act !== 'speech') continue;
    const at = lineOf[each.cue.firstToken]!;
    if (at < 0) continue;
    addTo(byLine, at, each);
  }
  return byLine;
}

function addTo(byLine: Map<number, Attribution[]>, place: number, each: Attribution): void {
  const list = byLine.get(place);
  if (list) list.push(each);
  else byLine.set(place, [each]);
}

/** The last statement of the line before, where it is in the same paragraph or ends in a colon. */
function previousStatement(
  lines: Line[],
  place: number,
  byLine: Map<number, Attribution[]>,
): Attribution | null {
  const before = lines[place - 1];
  const line = lines[place]!;
  if (!before) return null;
  const colon = wordOf(before, before.places.length - 1) === ':';
  if (before.paragraph !== line.paragraph && !colon) return null;
  const list = byLine.get(place - 1);
  if (!list) return null;
  return [...list].reverse().find((each) => each.form !== 'indirect') ?? list.at(-1)!;
}

const standalone = (quote: Quote): Attribution => ofQuotation(quote, 0.3);

/** "“…” — Ann Lee": the mention behind the dash that signs a quotation, or null. */
function signature(reading: Reading, quote: Quote): number | null {
  const { tokens } = reading;
  let at = quote.endToken + (quote.closed ? 1 : 0);
  if (!/^(—|–|―|--|-|~)$/.test(tokens[at]?.text ?? '')) return null;
  at += 1;
  const first = at;
  while (tokens[at]?.tag.startsWith('NNP') && at - first < 6) at += 1;
  if (
    at === first ||
    !(
      tokens[at] === undefined ||
      /^(\.|,|``|''|"|“|\()$/.test(tokens[at]!.text) ||
      tokens[at]!.sentence !== tokens[first]!.sentence
    )
  )
    return null;
  return mentionWithin(reading, { start: tokens[first]!.start, end: tokens[at - 1]!.end });
}
