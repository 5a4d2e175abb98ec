// Whose claims does an answer name: "the AP report", "Exxon's accusations", "the lawsuit"?
import { allegationNouns, writtenCharges } from '../lexicon/allegation-words.ts';
import { stopWords } from '../lexicon/stop-words.ts';
import { startsWithCapital } from '../text/letters.ts';
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

/** The words by which the source of a statement is called. */
export interface Called {
  /** In lower case: those with a capital, and nouns of written charges. */
  words: string[];
  /** First letters of those with a capital. */
  initials: string;
}

/** Reads by which words the source of a statement is called: its name, and the words for it here. */
export function calledBy({ document }: Reading, { entity, mentionSpan }: Draft): Called {
  const words: string[] = [];
  let initials = '';
  if (!entity) return { words, initials };
  const named = mentionSpan ? document.text.slice(mentionSpan.start, mentionSpan.end) : '';
  for (const word of `${entity.name} ${named}`.match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu) ?? []) {
    const lower = word.toLowerCase();
    const capital = startsWithCapital(word);
    if (capital) initials += lower[0];
    if ((capital || WRITTEN.has(lower)) && !stopWords.has(lower)) words.push(lower);
  }
  return { words, initials };
}

/** Does a statement come from one of those: by a word of the name, its initials, or as the written charge itself? */
export function isClaimant({ words, initials }: Called, claimants: Set<string>): boolean {
  for (const word of words) if (claimants.has(word)) return true;
  for (const claimant of claimants)
    if (claimant.length > 1 && claimant.length < 6 && initials.includes(claimant)) return true;
  return false;
}
