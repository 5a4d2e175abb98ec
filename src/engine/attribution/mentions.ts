// Which mention the words of a source are.

import { besideNoun } from '../lexicon/cue-nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../report.ts';
import { firstFrom } from '../text/spans.ts';
import type { SourceWords } from './candidates.ts';
import type { Reading } from './reading.ts';

/**
 * The mention that the words of a source are, or null. Mentions with the same head come first; then those whose core
 * holds the head; then the first one inside the words.
 */
export function mentionOf(reading: Reading, source: SourceWords): number | null {
  const { mentions } = reading;
  const same = reading.mentionsByHead.get(source.head);
  if (same) {
    const best = same.reduce((a, b) =>
      closeness(mentions[b]!, source.span) > closeness(mentions[a]!, source.span) ? b : a,
    );
    return named(reading, best, source.span) ?? best;
  }
  // "his counterpart" is somebody else
  const others = besideNoun.test(reading.tokens[source.head]!.lower);
  let holder: number | null = null;
  let inside: number | null = null;
  for (let at = firstFrom(reading.mentions, source.span.start - 400); at < mentions.length; at += 1) {
    const mention = mentions[at]!;
    if (mention.start >= source.span.end) break;
    if (others && mention.endToken <= source.head) continue;
    if (mention.firstToken <= source.head && mention.endToken > source.head) {
      if (holder === null || size(mention) < size(mentions[holder]!)) holder = at;
    } else if (mention.start >= source.span.start && mention.end <= source.span.end && inside === null) {
      // "the remaining casinos in Salem reported": the town did not
      const placed =
        mention.firstToken > source.head &&
        // "the attacks on Ms. Holm show that": she does not
        (mention.kind === 'person' && source.tie === 'before'
          ? /^(IN|TO)$/.test(reading.tokens[mention.firstToken - 1]!.tag)
          : mention.kind === 'body' &&
            /^(in|at|near|from|outside|across)$/.test(reading.tokens[mention.firstToken - 1]!.lower));
      if (!placed) inside = at;
    }
  }
  return holder ?? inside;
}

/** "Tully's wife, the former hurdler Corinne Baptiste": the name in apposition to a description, or null. */
function named(reading: Reading, place: number, span: Span): number | null {
  const mention = reading.mentions[place]!;
  if (mention.form !== 'nominal' || mention.name) return null;
  const { tokens } = reading;
  let comma = mention.head + 1;
  while (comma < tokens.length && tokens[comma]!.start < span.end && tokens[comma]!.text !== ',') comma += 1;
  if (!tokens[comma] || tokens[comma]!.start >= span.end) return null;
  for (let at = comma + 1; at < tokens.length && tokens[at]!.start < span.end; at += 1) {
    if (!/^(DT|JJ|NN|NNP|NNPS|POS|VBN|CD|HYPH)$/.test(tokens[at]!.tag)) return null;
    const found = reading.mentionsByHead.get(at)?.find((each) => {
      const other = reading.mentions[each]!;
      return other.form === 'name' && other.kind === 'person' && other.firstToken > comma;
    });
    if (found !== undefined) return jointly(reading, found, span);
  }
  return null;
}

/** "her rivals, John Lee and Tom Fox": both, where they are a mention of their own that begins with the name. */
function jointly(reading: Reading, place: number, span: Span): number {
  const { mentions } = reading;
  const { start } = mentions[place]!;
  for (let at = place - 1; at >= 0 && mentions[at]!.start === start; at -= 1)
    if (mentions[at]!.number === 'plural' && mentions[at]!.firstToken === mentions[place]!.firstToken)
      if (reading.tokens[mentions[at]!.head]!.start < span.end) return at;
  return place;
}

/** Who or what a mention is, or null where that is not known. */
export const entityOf = (reading: Reading, mention: number | null): number | null =>
  mention === null ? null : reading.mentions[mention]!.entity;

const size = (mention: Mention) => mention.end - mention.start;

/** Shared length less what sticks out. */
function closeness(mention: Mention, span: Span): number {
  const shared = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
  return 2 * shared - (mention.end - mention.start);
}

/** The first mention that lies inside a span, or null. */
export function mentionWithin(reading: Reading, span: Span): number | null {
  const at = firstFrom(reading.mentions, span.start);
  const mention = reading.mentions[at];
  return mention && mention.start < span.end ? at : null;
}
