// Where a person is from, and of which party: as roles, brackets and descriptions tell it ("(R-Utah)", "the Florida senator").
import { nationalities } from '../lexicon/nationalities.ts';
import { governments, places } from '../lexicon/places.ts';
import { stateAbbreviations } from '../lexicon/state-abbreviations.ts';

/** Words for a member of a party, and the party's own word. */
export const PARTIES: ReadonlyMap<string, string> = new Map([
  ['republican', 'republican'],
  ['democrat', 'democrat'],
  ['democratic', 'democrat'],
  ['independent', 'independent'],
]);

const STATES = new Set([...stateAbbreviations.values()].map((state) => state.replaceAll('_', ' ')));
for (const state of ['alaska', 'hawaii', 'idaho', 'iowa', 'maine', 'ohio', 'utah']) STATES.add(state);
/** Adjectives among the nationalities that tell a conviction, no home. */
const CONVICTIONS =
  /^(?:republican|democrat|democratic|conservative|liberal|progressive|libertarian|socialist|independent|tory|labour)$/;

/** Whether a place is a state of the United States. */
export const isState = (place: string): boolean => STATES.has(place);

/** Whether a word is a country's or a people's. */
export const isNation = (place: string): boolean =>
  governments.has(place) || (nationalities.has(place) && !CONVICTIONS.test(place));

/** Places, states and nationalities among words in lower case, names of two words included. */
export function homesIn(words: readonly string[]): string[] {
  const homes: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!.replace(/[’']s?$/, '');
    const pair = at + 1 < words.length ? `${word} ${words[at + 1]!.replace(/[’']s?$/, '')}` : '';
    if (pair && (places.has(pair) || governments.has(pair) || nationalities.has(pair))) {
      homes.push(pair);
      at += 1;
    } else if (CONVICTIONS.test(word)) continue;
    else if (places.has(word) || governments.has(word) || nationalities.has(word)) homes.push(word);
  }
  return homes;
}

/** "(R-Utah)", ", D-Calif.": party and state beside a name; null where the words hold none. */
export function partyBeside(words: string): { party: string; state: string | null } | null {
  const found = /(?:^|[\s(,])([RDI])(?:-([A-Z][A-Za-z.]*(?: [A-Z][a-z]+)?))?(?=[),.\s]|$)/.exec(words);
  if (!found) return null;
  const party = found[1] === 'R' ? 'republican' : found[1] === 'D' ? 'democrat' : 'independent';
  const short = found[2]?.toLowerCase().replaceAll('.', '') ?? null;
  const state = short === null ? null : (stateAbbreviations.get(short)?.replaceAll('_', ' ') ?? short);
  return { party, state };
}
