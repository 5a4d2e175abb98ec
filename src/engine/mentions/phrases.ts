// Noun phrases without their tails: determiner, modifiers, head; a name counts as one noun.

import { nationalities, peoplesPlural } from '../lexicon/nationalities.ts';
import { bodyNouns } from '../lexicon/organisations.ts';
import { circlePlurals, unnamedNouns, vaguePlurals } from '../lexicon/people.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Sentence, TextDocument, Token } from '../text/document.ts';
import type { Name } from './names.ts';
import {
  ALL,
  ALONE,
  BOUNDS,
  GENERALS,
  INNER_ADJECTIVES,
  isNounHere,
  isPeopleOrThing,
  isPointing,
  LEADING_PARTICIPLES,
  OTHERS_ER,
  PAST_FORMS,
  QUANTITIES,
  SAYING,
  THOSE_TAILS,
  TIMES,
  VERBS_TOO,
} from './phrase-words.ts';
import { isCapital, isFiniteVerb, isNoun, isPossessive, singular } from './words.ts';

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
    return this.joinPartitives(phrases);
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
        if (head >= 0 && this.barsName(head, name, found, first)) break;
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
        if (head >= 0 && (TIMES.has(token.lower) || this.barsNoun(name, at, first, head))) break;
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
      return { first: this.withBounds(first), end, head, name, owner, group: null };
    }
    if (owner) return owner;
    // "some", "many", "two", "one", "the latter": quantities stand alone
    const token = this.tokens[first]!;
    const last = this.tokens[at - 1];
    if (at > first && last && (QUANTITIES.has(last.lower) || last.tag === 'CD' || ALONE.has(last.lower)))
      return { first: this.withBounds(first), end: at, head: at - 1, name: null, owner: null, group: null };
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

  /**
   * Whether the noun at `at` begins something else than what the name before it modifies:
   * "The New York Post | reports that …" against "a New York Post report".
   */
  private barsNoun(name: Name | null, at: number, first: number, head: number): boolean {
    const token = this.tokens[at]!;
    const next = this.tokens[at + 1];
    const before = this.tokens[head]!;
    if (name && name.end === at) {
      // "Republicans | doubt", "Trump | shot back"
      if (
        name.type === 'people' &&
        peoplesPlural.has(before.lower) &&
        before.lower.endsWith('s') &&
        !nationalities.has(before.lower)
      )
        return true;
      const bare = !/^(?:DT|PRP\$)$/.test(this.tokens[first]!.tag);
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
    if (name && ['a', 'an'].includes(this.tokens[first]!.lower)) return false;
    const quoted =
      /^(?:“|"|``|'')$/.test(next.text) ||
      (next.text === ',' && /^(?:“|"|``|'')$/.test(this.tokens[at + 2]?.text ?? ''));
    if (!name) return /^(?:DT|PRP|NNP|WDT)$/.test(next.tag) || next.lower === 'that' || quoted;
    if (quoted) return true;
    return (
      /^(?:DT|PRP|IN|WDT|:|,|``|TO|NNP|WP|WRB|CD|JJ)$/.test(next.tag) ||
      next.text === '"' ||
      next.text === '.'
    );
  }

  /** A name that does not belong to the noun or name before it: "last week | Stumpf", "voters | Trump met", "the Post | Trump". */
  private barsName(head: number, before: Name | null, name: Name, first: number): boolean {
    const token = this.tokens[head]!;
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
    if (this.tokens[first - 1]?.lower === 'of' && roleNouns.has(this.tokens[first - 2]?.lower ?? ''))
      return false;
    if (name.type !== 'person') return !role && !bodyNouns.has(token.lower) && head !== first;
    if (token.tag === 'NNS') return !roleNouns.has(singular(token.lower));
    return !role || OTHERS_ER.has(token.lower);
  }

  /** Takes "at least", "more than", "nearly" before a number into the phrase. */
  private withBounds(first: number): number {
    let at = first;
    const opening = this.tokens[first]!;
    const before = this.tokens[first - 1];
    if (before && before.sentence === opening.sentence && ['both', 'all'].includes(before.lower))
      return first - 1;
    if (opening.tag !== 'CD' && !['a', 'half', 'least', 'than', 'most', 'many'].includes(opening.lower))
      return first;
    const { sentence } = this.tokens[first]!;
    while (
      at > 0 &&
      first - at < 4 &&
      this.tokens[at - 1]!.sentence === sentence &&
      BOUNDS.has(this.tokens[at - 1]!.lower)
    )
      at -= 1;
    const lead = this.tokens[at]!.lower;
    const twoWords =
      (first - at >= 2 || opening.tag !== 'CD') &&
      first > at &&
      ['at', 'more', 'fewer', 'up', 'as'].includes(lead);
    const oneWord =
      first - at === 1 &&
      [
        'nearly',
        'about',
        'almost',
        'roughly',
        'around',
        'some',
        'approximately',
        'over',
        'another',
        'half',
      ].includes(lead);
    return twoWords || oneWord ? at : first;
  }

  /** "some of Clinton's longtime allies" is one phrase whose head is "allies". */
  private joinPartitives(phrases: Phrase[]): Phrase[] {
    const joined: Phrase[] = [];
    for (let at = 0; at < phrases.length; at += 1) {
      const phrase = phrases[at]!;
      const next = phrases[at + 1];
      const between = this.tokens[phrase.end];
      const quantity = this.tokens[phrase.head]!;
      // "a member of the council" is one of its people, no part of it
      const one = quantity.lower === 'member';
      const takes = !phrase.name && !one && (QUANTITIES.has(quantity.lower) || quantity.tag === 'CD');
      const pronoun = this.tokens[phrase.end + 1];
      if (takes && between?.lower === 'of' && pronoun?.tag === 'PRP') {
        joined.push({ ...phrase, end: phrase.end + 2 });
      } else if (
        next &&
        takes &&
        between?.lower === 'of' &&
        next.first === phrase.end + 1 &&
        !(/^members?$/.test(quantity.lower) && next.name)
      ) {
        joined.push({ ...next, first: phrase.first, group: next });
        at += 1;
      } else {
        joined.push(phrase);
      }
    }
    return joined;
  }
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
