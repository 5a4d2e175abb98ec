// Where a noun phrase begins and ends: what a noun or name before it does not take in, and what a number does.

import { nationalities, peoplesPlural } from '../lexicon/nationalities.ts';
import { bodyNouns } from '../lexicon/organisations.ts';
import { circlePlurals, unnamedNouns, vaguePlurals } from '../lexicon/people.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Token } from '../text/document.ts';
import type { Name } from './names.ts';
import { ABOUT, BOUNDS, OTHERS_ER, PAST_FORMS, TIMES, VERBS_TOO } from './phrase-words.ts';
import { isNoun, singular } from './words.ts';

/**
 * Whether the noun at `at` begins something else than what the name before it modifies:
 * "The New York Post | reports that …" against "a New York Post report".
 */
export function barsNoun(
  tokens: readonly Token[],
  name: Name | null,
  at: number,
  first: number,
  head: number,
): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const before = tokens[head]!;
  if (name && name.end === at) {
    // "Republicans | doubt", "Trump | shot back"
    if (
      name.type === 'people' &&
      peoplesPlural.has(before.lower) &&
      before.lower.endsWith('s') &&
      !nationalities.has(before.lower)
    )
      return true;
    const bare = !/^(?:DT|PRP\$)$/.test(tokens[first]!.tag);
    if (name.type === 'person' && bare && (token.lower.endsWith('ed') || PAST_FORMS.has(token.lower)))
      return true;
  } else if (
    before.tag === 'NNS' &&
    (vaguePlurals.has(before.lower) || circlePlurals.has(before.lower) || before.lower === 'police')
  ) {
    // "election scholars | caution that"
    if (
      token.tag === 'NN' &&
      !roleNouns.has(token.lower) &&
      !bodyNouns.has(token.lower) &&
      !isNoun(next?.tag ?? '')
    )
      return true;
  }
  if (token.tag !== 'NNS' || !VERBS_TOO.has(token.lower) || !next) return false;
  if (name && name.end !== at) return false;
  if (name && ['a', 'an'].includes(tokens[first]!.lower)) return false;
  const quoted =
    /^(?:“|"|``|'')$/.test(next.text) ||
    (next.text === ',' && /^(?:“|"|``|'')$/.test(tokens[at + 2]?.text ?? ''));
  if (!name) return /^(?:DT|PRP|NNP|WDT)$/.test(next.tag) || next.lower === 'that' || quoted;
  if (quoted) return true;
  return (
    /^(?:DT|PRP|IN|WDT|:|,|``|TO|NNP|WP|WRB|CD|JJ)$/.test(next.tag) || next.text === '"' || next.text === '.'
  );
}

/** A name that does not belong to the noun or name before it: "last week | Stumpf", "voters | Trump met", "the Post | Trump". */
export function barsName(
  tokens: readonly Token[],
  head: number,
  before: Name | null,
  name: Name,
  first: number,
): boolean {
  const token = tokens[head]!;
  if (head >= name.titleFirst) return false;
  if (name.titleFirst < name.first && token.tag === 'NN' && bodyNouns.has(token.lower)) return false;
  if (before?.type === 'person') return true;
  if (before) return name.type === 'person' && (before.type === 'outlet' || before.type === 'programme');
  if (TIMES.has(token.lower) || token.lower === 'time') return true;
  const role =
    roleNouns.has(token.lower) ||
    roleNouns.has(singular(token.lower)) ||
    unnamedNouns.has(token.lower) ||
    /(?:er|or|ist|ian|man|woman|ee|general)$/.test(token.lower) ||
    token.lower.includes('-');
  if (name.type === 'people') return token.tag === 'NNS' || token.lower === 'people';
  if (tokens[first - 1]?.lower === 'of' && roleNouns.has(tokens[first - 2]?.lower ?? '')) return false;
  // "a longtime GOP data expert": between an article and a noun a body's name describes
  const describing =
    /^(?:a|an|one|another)$/.test(tokens[first]!.lower) && isNoun(tokens[name.end]?.tag ?? '');
  if (name.type !== 'person') return !role && !bodyNouns.has(token.lower) && head !== first && !describing;
  if (token.tag === 'NNS') return !roleNouns.has(singular(token.lower));
  return !role || OTHERS_ER.has(token.lower);
}

/** Takes "at least", "more than", "nearly" before a number into the phrase. */
export function withBounds(tokens: readonly Token[], first: number): number {
  let at = first;
  const opening = tokens[first]!;
  const before = tokens[first - 1];
  if (before && before.sentence === opening.sentence && ['both', 'all'].includes(before.lower))
    return first - 1;
  if (opening.tag !== 'CD' && !['a', 'half', 'least', 'than', 'most', 'many'].includes(opening.lower))
    return first;
  const { sentence } = tokens[first]!;
  while (
    at > 0 &&
    first - at < 4 &&
    tokens[at - 1]!.sentence === sentence &&
    BOUNDS.has(tokens[at - 1]!.lower)
  )
    at -= 1;
  const lead = tokens[at]!.lower;
  const twoWords =
    (first - at >= 2 || opening.tag !== 'CD') &&
    first > at &&
    ['at', 'more', 'fewer', 'up', 'as'].includes(lead);
  const oneWord = first - at === 1 && ABOUT.has(lead);
  return twoWords || oneWord ? at : first;
}
