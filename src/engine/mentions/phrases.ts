// Noun phrases without their tails: determiner, modifiers, head; a name counts as one noun.

import type { Sentence, TextDocument, Token } from '../text/document.ts';
import type { Name } from './names.ts';
import { barsName, barsNoun, withBounds } from './phrase-limits.ts';
import {
  ALL,
  ALONE,
  GENERALS,
  INNER_ADJECTIVES,
  isNounHere,
  isPeopleOrThing,
  isPointing,
  LEADING_PARTICIPLES,
  QUANTITIES,
  SAYING,
  THOSE_TAILS,
  TIMES,
} from './phrase-words.ts';
import { isCapital, isFiniteVerb, isNoun, isPossessive } from './words.ts';

/** A noun phrase [first, end). */
export interface Phrase {
  first: number;
  end: number;
  /** Token of the head noun; of a name its surname or last word. */
  head: number;
  /** The name that is the head, or null. */
  name: Name | null;
  /** Tokens [first, end) of the owner before the last mark of possession ("Trump" in "Trump's lawyer"), or null. */
  owner: Phrase | null;
  /** The group that a partitive takes from: "the prosecutors on the case" in "one of the prosecutors". */
  group: Phrase | null;
}

const isAdjective = (token: Token): boolean =>
  token.tag.startsWith('JJ') || token.tag === 'VBN' || token.tag === 'VBG';

export class PhraseFinder {
  private readonly tokens: Token[];
  /** By token: the name, and the titled name, that starts there. */
  private readonly nameAt: (Name | undefined)[];
  private readonly titleAt: (Name | undefined)[];

  constructor(document: TextDocument, names: readonly Name[]) {
    this.tokens = document.tokens;
    this.nameAt = new Array(this.tokens.length);
    this.titleAt = new Array(this.tokens.length);
    for (const name of names) {
      this.nameAt[name.first] = name;
      if (name.titleFirst < name.first) this.titleAt[name.titleFirst] = name;
    }
  }

  /** Every noun phrase of a sentence, left to right, without overlap. */
  inSentence(sentence: Sentence): Phrase[] {
    const phrases: Phrase[] = [];
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const phrase = this.at(at, sentence.endToken);
      if (phrase) {
        phrases.push(phrase);
        at = phrase.end;
      } else {
        at += 1;
      }
    }
    return joinPartitives(this.tokens, phrases);
  }

  /** The noun phrase that starts at token `first`, or null. */
  at(first: number, limit: number): Phrase | null {
    if (
      this.tokens[first]?.lower === 'those' &&
      first + 1 < limit &&
      THOSE_TAILS.has(this.tokens[first + 1]!.lower)
    )
      return { first, end: first + 1, head: first, name: null, owner: null, group: null };
    let at = first;
    let head = -1;
    let name: Name | null = null;
    let owner: Phrase | null = null;
    while (at < limit) {
      const found = this.titleAt[at] ?? this.nameAt[at];
      if (found && found.end <= limit) {
        if (head >= 0 && barsName(this.tokens, head, name, found, first)) break;
        head = found.surname >= 0 ? found.surname : found.end - 1;
        name = found;
        at = found.end;
        continue;
      }
      const token = this.tokens[at]!;
      if (token.lower === 'half' && this.tokens[at + 1]?.lower === 'a') {
        at += 1;
        continue;
      }
      // "That worries parents": a pronoun and its verb
      if (
        token.tag === 'NNS' &&
        head < 0 &&
        at === first + 1 &&
        /^(?:that|this)$/.test(this.tokens[first]!.lower)
      )
        return null;
      if (isNounHere(token, this.tokens[at + 1], this.tokens[at + 2]) && (isNoun(token.tag) || at > first)) {
        // "pro-Rubio | super PAC": an adjective with a name inside
        if (
          head < 0 &&
          token.lower[0] === token.text[0] &&
          token.text.includes('-') &&
          this.tokens[at + 1]?.tag === 'JJ'
        ) {
          at += 1;
          continue;
        }
        // "at the rally | someone shouted"
        if (head >= 0 && /^(?:someone|somebody|everyone|everybody)$/.test(token.lower)) break;
        if (head >= 0 && (TIMES.has(token.lower) || barsNoun(this.tokens, name, at, first, head))) break;
        head = at;
        name = null;
        at += 1;
        if (GENERALS.has(token.lower) && this.tokens[at]?.lower === 'general') {
          head = at;
          at += 1;
        }
      } else if (isPossessive(token) && head >= 0) {
        if (!this.goesOn(at + 1, limit)) break;
        owner = { first, end: at, head, name, owner, group: null };
        head = -1;
        name = null;
        at += 1;
      } else {
        const step = this.modifierAt(at, first, head, limit, name);
        if (step === 0) break;
        at += step;
      }
    }
    return this.finish(first, at, head, name, owner);
  }

  private finish(
    first: number,
    at: number,
    head: number,
    name: Name | null,
    owner: Phrase | null,
  ): Phrase | null {
    if (head >= 0) {
      const end = name ? name.end : head + 1;
      return { first: withBounds(this.tokens, first), end, head, name, owner, group: null };
    }
    if (owner) return owner;
    // "some", "many", "two", "one", "the latter": quantities stand alone
    const token = this.tokens[first]!;
    const last = this.tokens[at - 1];
    if (at > first && last && (QUANTITIES.has(last.lower) || last.tag === 'CD' || ALONE.has(last.lower)))
      return {
        first: withBounds(this.tokens, first),
        end: at,
        head: at - 1,
        name: null,
        owner: null,
        group: null,
      };
    if (at > first + 1 && token.lower === 'the' && last && (last.tag === 'JJ' || last.tag === 'CD'))
      return { first, end: at, head: at - 1, name: null, owner: null, group: null };
    return null;
  }

  /** How many tokens at `at` modify a noun that follows; 0: none. */
  private modifierAt(at: number, first: number, head: number, limit: number, name: Name | null): number {
    const token = this.tokens[at]!;
    const next = this.tokens[at + 1];
    const { tag, lower } = token;
    const modifies =
      name !== null &&
      name.end === at &&
      (name.type !== 'person' || /^(?:DT|PRP\$)$/.test(this.tokens[first]!.tag));
    // "a No 10 source"
    if (next?.text === '10' && /^(?:no|no\.|number)$/.test(lower)) return 2;
    if (tag === 'DT' || tag === 'PDT')
      return at === first || (at === first + 1 && ALL.has(this.tokens[first]!.lower)) ? 1 : 0;
    if (tag === 'PRP$')
      return at === first || (at === first + 1 && ALL.has(this.tokens[first]!.lower)) ? 1 : 0;
    if (tag === 'CD') return head < 0 ? 1 : 0;
    if (tag === 'JJ' || tag === 'JJR' || tag === 'JJS') {
      if (head < 0) return 1;
      // "Republican presidential nominee", "White House deputy chief"
      return next &&
        (isNoun(next.tag) || (modifies && next.tag === 'JJ')) &&
        (INNER_ADJECTIVES.has(lower) || modifies)
        ? 1
        : 0;
    }
    if (at + 1 >= limit || !next) return 0;
    const more = isNoun(next.tag) || next.tag.startsWith('JJ') || this.nameAt[at + 1] !== undefined;
    if (
      tag === 'VBD' &&
      head < 0 &&
      at > first &&
      lower.endsWith('ed') &&
      isNoun(next.tag) &&
      !isCapital(next.text) &&
      /^(?:JJ|CD|DT)/.test(this.tokens[at - 1]!.tag) &&
      !isPointing(this.tokens[at - 1]!)
    )
      return 1;
    if ((lower === 'in' || lower === 'out') && this.tokens[at - 1]?.tag === 'CD' && at > first) {
      if (next.tag === 'CD' || next.lower === 'every') return 1;
      if (next.lower === 'of' && this.tokens[at + 2]?.tag === 'CD') return 2;
      return 0;
    }
    if (tag === 'VBN' || tag === 'VBG')
      return more &&
        (head < 0 || (modifies && tag === 'VBN' && isNoun(next.tag))) &&
        this.isParticipleHere(at, first)
        ? 1
        : 0;
    if (tag === 'RB' || tag === 'RBS' || tag === 'RBR') {
      if (head >= 0) return 0;
      if (next.tag === 'CD' && at === first) return 1;
      return at > first && (next.tag.startsWith('JJ') || next.tag === 'VBN' || next.tag === 'VBG') ? 1 : 0;
    }
    if (
      token.text === '(' &&
      name?.end === at &&
      this.tokens[at + 2]?.text === ')' &&
      isNoun(this.tokens[at + 3]?.tag ?? '') &&
      isCapital(next.text)
    )
      return 3;
    if (token.text === '/' || token.tag === 'HYPH') return head >= 0 && more ? 1 : 0;
    if (tag === 'CC' || token.text === ',')
      return this.joinsModifiers(at, first, head) || this.joinsNations(at, name) ? 1 : 0;
    return 0;
  }

  /** "elected officials", "leading Republicans": a participle that modifies, not a verb ("citing officials"). */
  private isParticipleHere(at: number, first: number): boolean {
    const token = this.tokens[at]!;
    const before = this.tokens[at - 1];
    // "because the talks are private | told Reuters"
    if (SAYING.has(token.lower)) return false;
    if (at === first && isCapital(this.tokens[at + 1]!.text)) return false;
    if (at > first) return !isPointing(before!);
    if (token.tag === 'VBG') return LEADING_PARTICIPLES.has(token.lower);
    return !before || before.sentence !== token.sentence || /^(?:,|CC|IN|``|''|:)$/.test(before.tag);
  }

  /** "current and former officials", "law enforcement and intelligence officials", "a shrewd, patient man". */
  private joinsModifiers(at: number, first: number, head: number): boolean {
    if (at === first) return false;
    const before = this.tokens[at - 1]!;
    const next = this.tokens[at + 1]!;
    const after = this.tokens[at + 2];
    if (head < 0)
      return (
        isAdjective(before) &&
        isAdjective(next) &&
        after !== undefined &&
        (isNoun(after.tag) || isAdjective(after))
      );
    if (this.tokens[at]!.text === ',' || !after) return false;
    if (before.lower !== 'media' && (before.tag !== 'NN' || isPeopleOrThing(before.lower))) return false;
    return (
      next.tag === 'NN' &&
      isNoun(after.tag) &&
      !isPeopleOrThing(next.lower) &&
      this.tokens[at]!.lower !== 'but'
    );
  }

  /** "the Russian and Syrian defense ministries", "U.S. and Afghan officials": two nations before one noun. */
  private joinsNations(at: number, name: Name | null): boolean {
    const second = this.nameAt[at + 1];
    if (this.tokens[at]!.lower !== 'and' || !name || name.end !== at || !second) return false;
    const isNation = ({ type, first, end }: Name) =>
      end - first === 1 &&
      (type === 'people' || /^(?:US|U\.S\.|UK|U\.K\.|EU|E\.U\.|UN|U\.N\.)$/.test(this.tokens[first]!.text));
    const noun = this.tokens[second.end];
    return isNation(name) && isNation(second) && noun !== undefined && /^(?:NNS?|JJ)$/.test(noun.tag);
  }

  private goesOn(at: number, limit: number): boolean {
    if (at >= limit) return false;
    const token = this.tokens[at]!;
    return (
      isNoun(token.tag) ||
      token.tag.startsWith('JJ') ||
      token.tag === 'CD' ||
      this.nameAt[at] !== undefined ||
      ((token.tag === 'VBN' || token.tag === 'VBG' || token.tag === 'RB') &&
        isNoun(this.tokens[at + 1]?.tag ?? ''))
    );
  }
}

/** "some of Clinton's longtime allies" is one phrase whose head is "allies". */
function joinPartitives(tokens: readonly Token[], phrases: Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at]!;
    const next = phrases[at + 1];
    const between = tokens[phrase.end];
    const quantity = tokens[phrase.head]!;
    // "a member of the council" is one of its people, no part of it
    const one = quantity.lower === 'member';
    const takes = !phrase.name && !one && (QUANTITIES.has(quantity.lower) || quantity.tag === 'CD');
    const pronoun = tokens[phrase.end + 1];
    if (takes && between?.lower === 'of' && pronoun?.tag === 'PRP') {
      joined.push({ ...phrase, end: phrase.end + 2 });
    } else if (
      next &&
      takes &&
      between?.lower === 'of' &&
      next.first === phrase.end + 1 &&
      // "members of the crew" are people; "members of the women's teams" are some of those
      !(/^members?$/.test(quantity.lower) && (next.name || tokens[next.head]!.tag === 'NN'))
    ) {
      joined.push({ ...next, first: phrase.first, group: next });
      at += 1;
    } else {
      joined.push(phrase);
    }
  }
  return joined;
}

/** Whether the phrase is the subject of the verb that follows it closely. */
export function isSubject(tokens: Token[], phrase: Phrase): boolean {
  let at = phrase.end;
  while (at < tokens.length && (tokens[at]!.tag === 'RB' || tokens[at]!.text === ',') && at - phrase.end < 2)
    at += 1;
  const token = tokens[at];
  if (!token || token.sentence !== tokens[phrase.first]!.sentence) return false;
  return isFiniteVerb(token.tag) || SAYING.has(token.lower);
}
