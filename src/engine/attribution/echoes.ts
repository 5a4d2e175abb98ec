// Words in inner marks that somebody else is quoted with elsewhere: “I am no ‘con man,’” where an attorney said so.
import type { Quote } from '../text/document.ts';
import { type Attribution, ofQuotation } from './attribution.ts';
import { entityOf } from './mentions.ts';
import type { Reading } from './reading.ts';

/** How sure it is that words in inner marks are whose they are elsewhere: too few are labelled to count. */
const ECHOED = 0.6;
/** Longer words are a quotation of their own. */
const LONGEST = 80;
/** So many words in inner marks are looked for in an article. */
const MOST = 40;

/**
 * Adds the voices of those whose words a quotation takes up in inner marks without a cue.
 * @param found all statements so far; read only
 * @returns all statements; `within` of the new ones holds a place in the list
 */
export function addEchoes(reading: Reading, found: Attribution[]): Attribution[] {
  const inner = reading.quotes.filter((quote) => quote.parent !== null && quote.end - quote.start < LONGEST);
  if (!inner.length) return found;
  const ownerOf = new Map<number, number>();
  found.forEach((each, place) => {
    if (each.act === 'speech') for (const quote of each.quotes) ownerOf.set(quote, place);
  });
  const all = [...found];
  const outer = reading.quotes.filter((quote) => quote.parent === null && ownerOf.has(quote.index));
  /** Read when the first words are looked for. */
  let wordsOf: Map<number, string> | null = null;
  for (const quote of inner.slice(0, MOST)) {
    const holder = ownerOf.get(quote.parent!);
    if (holder === undefined || quote.use === 'title') continue;
    const own = ownerOf.get(quote.index);
    if (own !== undefined && own !== holder) continue;
    const words = plain(reading, quote);
    if (!words.trim().includes(' ')) continue;
    wordsOf ??= new Map(outer.map((quote) => [quote.index, plain(reading, quote)]));
    const read = wordsOf;
    const first = outer.find((other) => {
      const owner = ownerOf.get(other.index)!;
      return (
        read.get(other.index)!.includes(words) &&
        other.index !== quote.parent &&
        !quotesOnly(reading, other, words) &&
        found[owner]!.mention !== null &&
        entityOf(reading, found[owner]!.mention) !== entityOf(reading, found[holder]!.mention)
      );
    });
    if (!first) continue;
    const { mention } = found[ownerOf.get(first.index)!]!;
    all.push({ ...ofQuotation(quote, ECHOED), mention, within: holder });
  }
  return all;
}

/** Whether a quotation has the words in inner marks only: somebody else's there too. */
const quotesOnly = (reading: Reading, { index }: Quote, words: string): boolean =>
  reading.quotes.some((inside) => inside.parent === index && plain(reading, inside).includes(words));

/** A quotation's words in small letters, each between blanks. */
const plain = ({ text }: Reading, { inner }: Quote): string =>
  ` ${text
    .slice(inner.start, inner.end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()} `;
