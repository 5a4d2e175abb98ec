// Pronouns as mentions: "he", "all of them", "who", before anybody asks whom they stand for.
import type { Sentence, TextDocument, Token } from '../text/document.ts';
import type { Draft } from './drafts.ts';
import type { Gender, GrammaticalNumber } from './mention.ts';
import { isFiniteVerb, isNoun, isVerb } from './words.ts';

const PRONOUNS = new Map<string, [Gender, GrammaticalNumber]>([
  ['he', ['male', 'singular']],
  ['him', ['male', 'singular']],
  ['his', ['male', 'singular']],
  ['she', ['female', 'singular']],
  ['her', ['female', 'singular']],
  ['hers', ['female', 'singular']],
  ['they', ['unknown', 'plural']],
  ['them', ['unknown', 'plural']],
  ['their', ['unknown', 'plural']],
  ['it', ['neuter', 'singular']],
  ['its', ['neuter', 'singular']],
  ['i', ['unknown', 'singular']],
  ['me', ['unknown', 'singular']],
  ['my', ['unknown', 'singular']],
  ['we', ['unknown', 'plural']],
  ['us', ['unknown', 'plural']],
  ['our', ['unknown', 'plural']],
  ['you', ['unknown', 'unknown']],
]);

/** "all of them" are the same people, or most of them; "one of them" is somebody else. */
export const PARTS = new Set('all most many some both several none few'.split(' '));

/** "who said", "which reported", "a group that wants": pronouns that stand for the phrase before them. */
function isRelative(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.tag !== 'WP' && token.tag !== 'WDT' && token.tag !== 'IN') return false;
  if (token.lower === 'who') return token.tag === 'WP';
  if (
    !before ||
    before.sentence !== token.sentence ||
    !next ||
    !(isFiniteVerb(next.tag) || next.tag === 'RB')
  )
    return false;
  if (token.lower === 'which') return before.text === ',' || isNoun(before.tag);
  return token.lower === 'that' && isNoun(before.tag) && isFiniteVerb(next.tag);
}

/** "All of them", "most of us": where the words that count the pronoun's people begin. */
function quantityBefore(tokens: Token[], at: number, sentence: Sentence): number {
  if (at - 2 < sentence.firstToken || tokens[at - 1]!.lower !== 'of' || tokens[at]!.tag !== 'PRP') return at;
  return PARTS.has(tokens[at - 2]!.lower) ? at - 2 : at;
}

/**
 * Mentions of a sentence's pronouns, relative ones too.
 * @param quoteAt for each token the innermost quote that holds it, or −1
 * @param asideAt for each token 1 inside brackets
 */
export function pronounDrafts(
  { tokens }: TextDocument,
  sentence: Sentence,
  quoteAt: Int32Array,
  asideAt: Uint8Array,
): Draft[] {
  const drafts: Draft[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = tokens[at]!;
    const personal = token.tag === 'PRP' || token.tag === 'PRP$';
    if (!personal && !isRelative(token, tokens[at - 1], tokens[at + 1])) continue;
    const known = PRONOUNS.get(token.lower);
    if (personal && !known) continue;
    if (token.text === 'US' || token.text === 'IT') continue;
    const self =
      known !== undefined && ['i', 'we', 'me', 'us', 'my', 'our'].includes(token.lower) && quoteAt[at]! < 0;
    drafts.push({
      start: tokens[quantityBefore(tokens, at, sentence)]!.start,
      end: token.end,
      index: 0,
      form: 'pronoun',
      kind: self
        ? 'self'
        : /^(?:it|its|which|that)$/.test(token.lower)
          ? 'body'
          : known?.[1] === 'plural'
            ? 'collective'
            : 'person',
      firstToken: at,
      endToken: at + 1,
      head: at,
      name: null,
      role: null,
      gender: known?.[0] ?? 'unknown',
      number: known?.[1] ?? 'unknown',
      unnamed: null,
      entity: null,
      named: null,
      phrase: null,
      quote: quoteAt[at]!,
      aside: asideAt[at]! > 0,
      subject:
        token.lower === 'who' ||
        isVerb(tokens[at + 1]?.tag ?? '') ||
        (tokens[at + 1]?.tag === 'RB' && isVerb(tokens[at + 2]?.tag ?? '')),
      parts: [],
    });
  }
  return drafts;
}
