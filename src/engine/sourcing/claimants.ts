// Whose claims does an answer name: "the AP report", "Exxon's accusations", "the lawsuit"?
import { allegationNouns, writtenCharges } from '../lexicon/allegation-words.ts';
import { stopWords } from '../lexicon/stop-words.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import { type Reading, wordRange } from './reading.ts';

const WRITTEN = new Set(writtenCharges);
const CLAIMS = new Set([...allegationNouns, ...writtenCharges]);

/** Most words between a claimant's name and the claim: "the Russian and Syrian Defense Ministry's claim". */
const APART = 7;

/** Words, lower case, for those whose claims the answer names from its cue on; nouns of written charges stand for themselves. */
export function claimantsIn(reading: Reading, response: Draft): Set<string> {
  const found = new Set<string>();
  const start = response.cue ? Math.min(response.cue.start, startOf(response)) : startOf(response);
  const { from, to } = wordRange(reading, { start, end: endOf(response) });
  const { words } = reading;
  for (let at = from; at < to; at++) {
    const { text } = words[at]!;
    if (!CLAIMS.has(text)) continue;
    const named = namesBefore(reading, at, from);
    for (const name of named) found.add(name);
    const meant = named.length > 0 || /^(?:the|this|a)$/.test(words[at - 1]?.text ?? '');
    if (WRITTEN.has(text) && meant) found.add(text === 'suit' ? 'lawsuit' : text);
  }
  return found;
}

/** Capitalised words of the noun phrase that ends in the claim. */
function namesBefore({ words }: Reading, at: number, from: number): string[] {
  const found: string[] = [];
  for (let back = at - 1; back >= from && at - back <= APART; back--) {
    const { text, capital, sentence } = words[back]!;
    if (sentence !== words[at]!.sentence) break;
    if (capital && !stopWords.has(text)) found.push(text);
    else if (!LINKING.test(text) && (found.length > 0 || at - back > 2)) break;
  }
  return found;
}

/** Words inside a name. */
const LINKING = /^(?:['’]s|['’]|and|of|for|the|\.|&|'s)$/;

/** Does the statement come from one of those: by a word of the name, its initials, or as the written charge itself? */
export function isClaimant(
  reading: Reading,
  { entity, mentionSpan }: Draft,
  claimants: Set<string>,
): boolean {
  if (!entity) return false;
  const { text } = reading.document;
  const named = mentionSpan ? text.slice(mentionSpan.start, mentionSpan.end) : '';
  const words = `${entity.name} ${named}`.match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu) ?? [];
  let initials = '';
  for (const word of words) {
    const lower = word.toLowerCase();
    const capital = /^\p{Lu}/u.test(word);
    if (capital) initials += lower[0];
    if (claimants.has(lower) && (capital || WRITTEN.has(lower)) && !stopWords.has(lower)) return true;
  }
  for (const claimant of claimants)
    if (claimant.length > 1 && claimant.length < 6 && initials.includes(claimant)) return true;
  return false;
}
