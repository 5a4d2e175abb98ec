// Count, rank, affiliation, basis and description of an unnamed source, each found by itself in the noun phrase and its tail.
import { nationalities } from '../lexicon/nationalities.ts';
import { circlePlurals, relationNouns, withheldNouns } from '../lexicon/people.ts';
import {
  briefedWords,
  classWords,
  directAccess,
  involvedWords,
  numberWords,
  ranks,
  severalWords,
  vagueAccess,
  withheldAdjectives,
} from '../lexicon/unnamed-words.ts';
import type { Count, Span } from '../report.ts';
import type { TextDocument, Token } from '../text/document.ts';
import type { BasisGrade, DescriptionGrade, UnnamedSlots } from './mention.ts';
import type { Phrase } from './phrases.ts';
import { isCapital, isNoun } from './words.ts';

const spanOf = (tokens: Token[], first: number, end: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
});

/** Value of a number word, digits or "a dozen" at `at`; null where there is none. */
function numberAt(tokens: Token[], at: number): number | null {
  const { lower } = tokens[at]!;
  const value = numberWords.get(lower);
  if (value !== undefined) return value;
  if (/^\d{1,3}$/.test(lower)) return Number(lower);
  const hyphen = lower.indexOf('-');
  if (hyphen > 0) {
    const tens = numberWords.get(lower.slice(0, hyphen));
    const ones = numberWords.get(lower.slice(hyphen + 1));
    if (tens !== undefined && ones !== undefined && tens >= 20) return tens + ones;
  }
  if (lower === 'dozen') return tokens[at - 1] && numberWords.has(tokens[at - 1]!.lower) ? null : 12;
  return null;
}

const PLURAL_WORDS = new Set([
  'people',
  'staff',
  'police',
  'personnel',
  'folks',
  'men',
  'women',
  'children',
  'those',
  'others',
  'many',
  'some',
  'several',
  'few',
  'most',
]);

/** Whether the noun stands for more than one. */
export function isPlural(token: Token): boolean {
  const { tag, lower } = token;
  if (tag === 'NNS' || tag === 'NNPS' || PLURAL_WORDS.has(lower)) return true;
  // "her associates": a plural that reads as a singular
  return tag === 'NN' && lower.endsWith('s') && circlePlurals.has(lower);
}

const AT_LEAST = new Set(['least', 'than', 'over']);
const NEARLY = new Set(['nearly', 'about', 'almost', 'roughly', 'around', 'approximately', 'some']);

/** Nouns that gather people: "a group of 32 experts", "a number of aides". */
const GATHERINGS = new Set([
  'number',
  'host',
  'slew',
  'group',
  'range',
  'team',
  'panel',
  'string',
  'series',
  'members',
  'series',
]);
const OPEN_NUMBERS: ReadonlyMap<string, Count> = new Map<string, Count>([
  ['couple', [2, 2]],
  ['both', [2, 2]],
  ['pair', [2, 2]],
  ['trio', [3, 3]],
  ['handful', [3, null]],
  ['few', [3, null]],
  ['dozens', [24, null]],
  ['scores', [40, null]],
  ['hundreds', [200, null]],
  ['thousands', [2000, null]],
]);

/**
 * How many people the words stand for: [1, 1] for one, [2, 2] for "two", [3, null] for "several", [2, null] for a bare plural.
 * Rules of sourcing.md, section 2: never added up, ranges where the text leaves them open.
 */
export function countOf(tokens: Token[], phrase: Phrase): Count {
  const { group } = phrase;
  const end = group ? Math.max(group.first, phrase.first + 1) : phrase.head + 1;
  const outer = numberIn(tokens, phrase.first, end);
  if (!outer && group) {
    let gathering = false;
    for (let at = phrase.first; at < end; at += 1) if (GATHERINGS.has(tokens[at]!.lower)) gathering = true;
    if (gathering) return numberIn(tokens, group.first, group.head + 1) ?? [3, null];
  }
  if (outer) return outer;
  const first = tokens[phrase.first]!.lower;
  const many = isPlural(tokens[phrase.head]!);
  if (group) {
    if (/^(?:some|most|all|any|many|majority)$/.test(first)) return [2, null];
    return /^(?:a|an|another|each|one|member)$/.test(first) || first === 'member' ? [1, 1] : [2, null];
  }
  return many ? [2, null] : [1, 1];
}

/** The number that the words [first, end) tell, or null. */
function numberIn(tokens: Token[], first: number, end: number): Count | null {
  let floor = false;
  let near = false;
  for (let at = first; at < end; at += 1) {
    const { lower, tag } = tokens[at]!;
    if (AT_LEAST.has(lower)) floor = true;
    if (NEARLY.has(lower)) near = true;
    const dozen = tokens[at + 1]?.lower === 'a' ? at + 2 : at + 1;
    if (lower === 'half' && tokens[dozen]?.lower === 'dozen') return [6, 6];
    const open = OPEN_NUMBERS.get(lower);
    if (open) return open;
    if (severalWords.has(lower)) return [3, null];
    if (tag !== 'CD' && !numberWords.has(lower) && lower !== 'dozen') continue;
    if (/-year|-old/.test(lower) || /^(?:no|no\.|number)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    const value = numberAt(tokens, at);
    if (value === null) continue;
    const people = value * (tokens[at + 1]?.lower === 'dozen' ? 12 : 1);
    if (floor) return [people, null];
    if (near) return [Math.max(2, people - Math.ceil(people * 0.1)), people];
    return [people, people];
  }
  return null;
}

const FIRST_HAND = new Set(
  'attended attending witnessed witnessing saw seen heard watched viewed reviewed participated took present obtained experienced observed sat listened joined overheard viewing participating'.split(
    ' ',
  ),
);

/** Heads that say by themselves that the source was there. */
const WITNESS = /^(?:attendee|participant|eyewitness|witness)(?:s|es)?$/;

/** How the source is said to know, read from the words [first, end): tail of the noun phrase, or the head itself. */
export function basisOf(
  tokens: Token[],
  phrase: Phrase,
  end: number,
): { grade: BasisGrade; span: Span | null } {
  const head = tokens[phrase.head]!.lower;
  if (WITNESS.test(head)) return { grade: 1, span: spanOf(tokens, phrase.head, phrase.head + 1) };
  const from = phrase.group ? phrase.group.end : phrase.end;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at]!;
    const next = tokens[at + 1]?.lower ?? '';
    const mark = (grade: BasisGrade) => ({ grade, span: spanOf(tokens, at, end) });
    if (token.lower === 'spoke' || token.lower === 'spoken' || token.lower === 'talked') {
      if ((next === 'to' || next === 'with') && isWitnessObject(tokens, at + 2, end)) return mark(5);
      continue;
    }
    if (token.lower === 'told' && ['by', 'about', 'of'].includes(next)) return mark(next === 'by' ? 5 : 4);
    if (token.lower === 'recounting' || token.lower === 'relaying') return mark(5);
    if (briefedWords.has(token.lower) && ['on', 'about', 'of', 'by'].includes(next)) return mark(4);
    if (token.lower === 'knowledge' || token.lower === 'understanding' || token.lower === 'insight') {
      const before = tokens[at - 1]?.lower ?? '';
      return { grade: directAccess.has(before) ? 2 : 3, span: spanOf(tokens, Math.max(from, at - 2), end) };
    }
    if (involvedWords.has(token.lower) && ['in', 'with', 'on'].includes(next)) return mark(2);
    if (vagueAccess.has(token.lower) && ['with', 'of', 'to'].includes(next)) return mark(3);
    if (token.lower === 'know' && tokens[at - 1]?.lower === 'the') return mark(3);
    if (token.lower === 'heard' && (next === 'from' || tokens[at + 2]?.lower === 'from')) return mark(4);
    if (FIRST_HAND.has(token.lower) && token.tag.startsWith('V')) return mark(1);
    if (['in', 'at', 'inside'].includes(token.lower) && isEvent(tokens, at + 1, end)) return mark(1);
    if (
      token.lower === 'attendance' ||
      (token.lower === 'there' && /^(?:was|were)$/.test(tokens[at - 1]?.lower ?? ''))
    )
      return mark(1);
    if (token.lower === 'present') return mark(1);
  }
  return { grade: 0, span: null };
}

const EVENTS = new Set(
  'room meeting meetings event scene call conversation dinner table briefing hearing session talks rally ceremony attendance'.split(
    ' ',
  ),
);

function isEvent(tokens: Token[], at: number, end: number): boolean {
  for (let to = at; to < Math.min(end, at + 4); to += 1) {
    if (EVENTS.has(tokens[to]!.lower)) return true;
    if (isNoun(tokens[to]!.tag) && !isNoun(tokens[to + 1]?.tag ?? '')) return false;
  }
  return false;
}

/** "spoke to | those in the room", "spoke with | people who attended": whoever was there told it. */
function isWitnessObject(tokens: Token[], at: number, end: number): boolean {
  if (at >= end) return false;
  const word = tokens[at]!;
  if (['those', 'people', 'someone', 'others', 'attendees', 'participants', 'witnesses'].includes(word.lower))
    return true;
  return (
    /^(?:him|her|them)$/.test(word.lower) ||
    (word.tag === 'NNP' &&
      !/^(?:Fox|CNN|Reuters|Axios|Politico|POLITICO|NBC|ABC|CBS|AP)$/.test(word.text) &&
      tokens[at - 1]?.lower === 'with' &&
      tokens[at + 1]?.lower === 'about')
  );
}

/** Rank words before the head ("senior", "former"). */
function rankOf(tokens: Token[], phrase: Phrase): Span | null {
  for (let at = phrase.first; at < phrase.head; at += 1)
    if (ranks.has(tokens[at]!.lower)) return spanOf(tokens, at, at + 1);
  return null;
}

/** What the source belongs to: the names and class words before the head, or after "of", "at", "in", "for", "from". */
function affiliationOf(tokens: Token[], phrase: Phrase, end: number): Span | null {
  let first = -1;
  let last = -1;
  for (let at = phrase.first; at < phrase.head; at += 1) {
    const token = tokens[at]!;
    const belongs =
      (isCapital(token.text) && at > phrase.first) ||
      (isCapital(token.text) && token.tag.startsWith('NNP')) ||
      classWords.has(token.lower) ||
      nationalities.has(token.lower) ||
      (token.tag === 'NN' && !ranks.has(token.lower));
    if (!belongs || withheldAdjectives.has(token.lower)) continue;
    if (first < 0) first = at;
    last = at + 1;
  }
  if (first >= 0) return spanOf(tokens, first, last);
  const from = phrase.group ? phrase.group.end : phrase.end;
  const link = tokens[from];
  if (
    from < end &&
    link &&
    ['of', 'at', 'in', 'for', 'from', 'with', 'inside', 'within', 'on'].includes(link.lower)
  ) {
    let to = from + 1;
    while (to < end && !['who', 'with', 'that', 'familiar'].includes(tokens[to]!.lower)) to += 1;
    for (let at = from + 1; at < to; at += 1)
      if (isCapital(tokens[at]!.text) || classWords.has(tokens[at]!.lower))
        return spanOf(tokens, from + 1, to);
  }
  return null;
}

const PLAIN_HEADS = new Set(
  'source sources insider insiders person people someone somebody others one some many those individual individuals man woman figure figures'.split(
    ' ',
  ),
);

/** How closely the words tell who the source is. */
function descriptionOf(
  tokens: Token[],
  phrase: Phrase,
  end: number,
  { affiliation, rank, basis }: Pick<UnnamedSlots, 'affiliation' | 'rank' | 'basis'>,
): DescriptionGrade {
  const head = tokens[phrase.head]!.lower;
  const plain = PLAIN_HEADS.has(head) || withheldNouns.has(head);
  const tail = end > phrase.end;
  if (basis.grade === 1 && tail) return 4;
  if (WITNESS.test(head)) return 4;
  if (phrase.group && !plain && tail) return 4;
  if (affiliation && rank) return plain && !phrase.owner ? 2 : 3;
  if (affiliation) return 2;
  if (phrase.owner || relationNouns.has(head)) return 2;
  if (!plain) return rank || tail ? 2 : circlePlurals.has(head) ? 1 : 2;
  return tail ? 1 : 0;
}

/** The slots of one unnamed source; reason and words that withhold the name are added from the sentence. */
export function slotsOf(document: TextDocument, phrase: Phrase, end: number): UnnamedSlots {
  const { tokens } = document;
  const affiliation = affiliationOf(tokens, phrase, end);
  const rank = rankOf(tokens, phrase);
  const basis = basisOf(tokens, phrase, end);
  let withheld: Span | null = null;
  for (let at = phrase.first; at < phrase.head; at += 1)
    if (withheldAdjectives.has(tokens[at]!.lower)) withheld = spanOf(tokens, at, at + 1);
  return {
    count: countOf(tokens, phrase),
    rank,
    affiliation,
    basis,
    description: descriptionOf(tokens, phrase, end, { affiliation, rank, basis }),
    reason: null,
    withheld,
  };
}
