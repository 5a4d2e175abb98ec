// Where clauses, brackets and what stands between commas end: counted by the verbs that a clause still owes.
import { unnamedNouns } from '../lexicon/people.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { isFiniteVerb, isNoun } from './words.ts';

export const RELATIVES = new Set(['who', 'whose', 'whom']);

const SUBORDINATORS = new Set([
  'because',
  'that',
  'who',
  'which',
  'when',
  'if',
  'since',
  'although',
  'though',
  'while',
  'where',
  'whether',
  'what',
  'how',
  'why',
  'until',
  'unless',
  'after',
  'before',
  'whom',
]);

export const OPENERS = new Set([',', '–', '—', '--', '-']);

export const STOPS = new Set(['.', '?', '!', ';', ':', '“', '”', '"', '``', "''", '—', '–', '--']);

const OPINING = new Set(
  'say says said think thinks thought believe believes believed feel feels felt know knows hope hopes fear fears claim claims'.split(
    ' ',
  ),
);

/** "customers we spoke to | say": the infinitive's form, the main verb's place. */
const SPOKE_TO = new Set(['say', 'tell', 'describe', 'claim', 'report', 'believe', 'think']);

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|morning|evening|afternoon|night|day|weekend|yesterday|today)$/;

/** Where the sentence of the token ends, counted in tokens. */
export function limitOf(document: TextDocument, at: number): number {
  return document.sentences[document.tokens[at]!.sentence]!.endToken;
}

/** "on Monday", "in May", "this week": the word tells when. */
export function isDay(token: Token | undefined): boolean {
  return token !== undefined && DAYS.test(token.lower);
}

/** A day, a month, a part of them, or a year. */
export function isTime(token: Token): boolean {
  return isDay(token) || /^(?:19|20)\d\d$/.test(token.text);
}

/** A mark at `at`, or the sentence's end, closes what stands before it. */
export function closes(tokens: Token[], at: number, limit: number): boolean {
  // "''Hacked World Order,''": American style puts the comma inside the marks
  if (/^(?:”|"|''|’)$/.test(tokens[at - 1]!.text) && tokens[at - 2]?.text === ',') return true;
  return at >= limit || /^[,.;:?!)—–”"]|^--$|^''$/.test(tokens[at]!.text);
}

/** "(R-Fla.)", "(ICE)": brackets of few words belong to what they follow. */
export function bracket(tokens: Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== '(' || at >= limit) return at;
  for (let to = at + 1; to < Math.min(limit, at + 8); to += 1) if (tokens[to]!.text === ')') return to + 1;
  return at;
}

/** "''Hacked World Order,''": the title of a work in quotation marks, or −1. */
export function quoteEnd(tokens: Token[], at: number, limit: number): number {
  if (at >= limit || !/^(?:“|"|``|''|‘)$/.test(tokens[at]!.text)) return -1;
  for (let to = at + 1; to < Math.min(limit, at + 14); to += 1)
    if (/^(?:”|"|''|’)$/.test(tokens[to]!.text)) return to + 1;
  return -1;
}

/** "R-S.C.", "D-Calif." with the marks that the tokens split off. */
export function partyEnd(tokens: Token[], at: number, limit: number): number {
  let to = at + 1;
  while (
    to < limit &&
    to < at + 3 &&
    tokens[to]!.text === '.' &&
    tokens[to + 1]?.sentence === tokens[at]!.sentence
  )
    to += 1;
  return to;
}

/** "said", "told" are finite whatever the tagger says, but after "have" and "be". */
function isSaid(tokens: Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'said' && tokens[at]!.lower !== 'told') return false;
  return !/^(?:have|has|had|having|be|been|being|is|was|were|are|'ve|’ve|'d|’d|not|n't)$/.test(
    tokens[at - 1]!.lower,
  );
}

/**
 * Where a relative or participle clause that starts at `at` ends. Every subordinator owes one finite verb; a finite
 * verb that nobody owes is the main clause's, and the clause ends before it:
 * "an official [who spoke to those in the room during the meeting] told the Examiner".
 */
export function clauseEnd(
  tokens: Token[],
  at: number,
  limit: number,
  afterComma: boolean,
  owing = 0,
): number {
  const opening = tokens[at]!;
  let owed =
    RELATIVES.has(opening.lower) || opening.lower === 'that' || opening.lower === 'which' ? 1 : owing;
  let depth = 0;
  for (let to = at + 1; to < limit; to += 1) {
    const token = tokens[to]!;
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (depth > 0) continue;
    if (depth < 0 || STOPS.has(token.text)) return to;
    if (token.text === ',') {
      if (owed > 0 || listGoesOn(tokens, to, limit)) continue;
      return to;
    }
    if (
      SPOKE_TO.has(token.lower) &&
      tokens[to - 1]!.lower === 'to' &&
      /^(?:spoke|spoken|talked)$/.test(tokens[to - 2]!.lower)
    )
      return to;
    const points = token.tag === 'DT' && !isFiniteVerb(tokens[to + 1]?.tag ?? '');
    if (SUBORDINATORS.has(token.lower) && !points && !isTime(tokens[to + 1] ?? token)) {
      const next = tokens[to + 1];
      if (
        !(
          next &&
          (next.tag === 'VBG' ||
            next.tag === 'VBN' ||
            next.tag === 'CD' ||
            (token.tag === 'IN' && !hasVerbSoon(tokens, to, limit)) ||
            opensNoClause(tokens, to, limit))
        )
      )
        owed += 1;
    } else if (isFiniteVerb(token.tag) || isSaid(tokens, to)) {
      const joined = ['and', 'but', 'or'].includes(tokens[to - 1]!.lower);
      const subject = /^(?:he|she|they|we|i|it|you)$/.test(tokens[to - 1]!.lower);
      if (owed > 0) {
        owed -= 1;
        // "voters who say | the economy is bad": the complement has a verb of its own
        if (OPINING.has(token.lower) && /^(?:DT|PRP|PRP\$|NNP|NNS|JJ)$/.test(tokens[to + 1]?.tag ?? ''))
          owed += 1;
      } else if (!joined && !(subject && !afterComma) && !(subject && afterComma)) return to;
      to = verbGroupEnd(tokens, to, limit) - 1;
    }
  }
  return limit;
}

/** ", led by campaign manager Terry Sullivan,": a participle between commas before the verb, or −1. */
export function struckBy(tokens: Token[], at: number, limit: number): number {
  if (
    tokens[at]?.tag !== 'VBN' ||
    (!/^(?:by|in|with|at|on|as|for)$/.test(tokens[at + 1]?.lower ?? '') && !isDay(tokens[at + 1]))
  )
    return -1;
  for (let to = at + 2; to < Math.min(limit - 1, at + 16); to += 1) {
    const token = tokens[to]!;
    if (isFiniteVerb(token.tag) || STOPS.has(token.text)) return -1;
    if (token.text === ',') return isFiniteVerb(tokens[to + 1]!.tag) ? to : -1;
  }
  return -1;
}

/** "who left after the election | said", "who was fired because of the leak | said": a noun follows, and the next verb is the main one. */
function opensNoClause(tokens: Token[], at: number, limit: number): boolean {
  if (tokens[at]!.lower === 'because' && tokens[at + 1]!.lower === 'of') return true;
  if (!/^(?:after|before|since|until)$/.test(tokens[at]!.lower)) return false;
  for (let to = at + 1; to < limit && to - at < 7; to += 1) {
    const token = tokens[to]!;
    if (token.text === ',' || STOPS.has(token.text)) return false;
    if (!isSaid(tokens, to)) {
      if (isFiniteVerb(token.tag)) return false;
      continue;
    }
    const { tag, lower } = tokens[to - 1]!;
    return tag === 'NN' && !unnamedNouns.has(lower) && !roleNouns.has(lower);
  }
  return false;
}

/** A finite verb follows within a few words, before any comma. */
export function hasVerbSoon(tokens: Token[], at: number, limit: number): boolean {
  for (let to = at + 1; to < Math.min(limit, at + 7); to += 1) {
    if (isFiniteVerb(tokens[to]!.tag)) return true;
    if (tokens[to]!.text === ',') return false;
  }
  return false;
}

/** Where the verb's group ends: "had | never been told |". */
export function verbGroupEnd(tokens: Token[], at: number, limit: number): number {
  let to = at + 1;
  while (to < limit && /^(?:RB|VB|VBN|VBG)$/.test(tokens[to]!.tag)) to += 1;
  return to;
}

/** A comma between things listed ("several books, papers and editorials") does not end a clause. */
export function listGoesOn(tokens: Token[], comma: number, limit: number): boolean {
  const next = tokens[comma + 1];
  if (!next || !isNoun(next.tag) || !isNoun(tokens[comma - 1]!.tag)) return false;
  for (let to = comma + 2; to < Math.min(limit, comma + 5); to += 1) {
    if (isFiniteVerb(tokens[to]!.tag)) return false;
    if (tokens[to]!.lower === 'and' || tokens[to]!.lower === 'or') return true;
  }
  return false;
}

/** Whether the phrase before `at` follows a cue ("according to people briefed on …", "said a person involved in …"). */
export function isAfterCue(tokens: Token[], at: number): boolean {
  for (let to = at - 1; to >= 0 && at - to < 10; to -= 1) {
    const { lower, sentence } = tokens[to]!;
    if (sentence !== tokens[at]!.sentence) return false;
    if (
      lower === 'according' ||
      lower === 'said' ||
      lower === 'says' ||
      lower === 'citing' ||
      lower === 'quoting'
    )
      return true;
  }
  return false;
}

/** Pronouns that open a clause without "that": "customers we spoke to". */
export const SUBJECTS = new Set(['i', 'we', 'he', 'she', 'they', 'you']);
/** Participles that are the main verb after a source, whatever the tagger says. */
export const MAIN_PARTICIPLES = new Set(
  'including saying adding telling said told according called urged accused asked declared argued claimed insisted suggested denied warned criticized criticised shared implored supported opposed announced reported concluded found offered promised agreed blamed praised attacked responded replied described calling asking citing noting arguing urging accusing claiming insisting reporting warning referring pointing'.split(
    ' ',
  ),
);
export const TAIL_PREPOSITIONS = new Set(
  'of for from in at with within inside on near around outside across under behind against among by about between like'.split(
    ' ',
  ),
);
