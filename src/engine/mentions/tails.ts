// What follows a noun phrase and describes it: "of …", "who …", "familiar with …", ", a spokeswoman for …,", "(R-Fla.)".
import { bodyNouns } from '../lexicon/organisations.ts';
import { roleNouns } from '../lexicon/roles.ts';
import { briefedWords, involvedWords, vagueAccess } from '../lexicon/unnamed-words.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { describesPerson, takesName } from './appositions.ts';
import {
  bracket,
  clauseEnd,
  closes,
  isAfterCue,
  isDay,
  isTime,
  limitOf,
  listGoesOn,
  MAIN_PARTICIPLES,
  OPENERS,
  partyEnd,
  quoteEnd,
  RELATIVES,
  SUBJECTS,
  struckBy,
  TAIL_PREPOSITIONS,
} from './clauses.ts';
import type { Phrase, PhraseFinder } from './phrases.ts';
import { isCapital, isFiniteVerb } from './words.ts';

/** A tail [from, end) after a noun phrase. */
export interface Tail {
  end: number;
  /** Tokens that tell the role of a name: the apposition or relative clause, without its comma. */
  role: { first: number; end: number } | null;
  /** First tokens of all descriptions that belong to the name. */
  descriptions: number[];
  /** The name in apposition: "the press secretary, Josh Earnest". */
  named: Phrase | null;
}

export class TailReader {
  private readonly document: TextDocument;
  private readonly tokens: Token[];
  private readonly phrases: PhraseFinder;

  constructor(document: TextDocument, phrases: PhraseFinder) {
    this.document = document;
    this.tokens = document.tokens;
    this.phrases = phrases;
  }

  /** The tail of a person's or body's name. */
  afterName(phrase: Phrase, person: boolean): Tail {
    const limit = limitOf(this.document, phrase.first);
    const tail: Tail = { end: phrase.end, role: null, descriptions: [], named: null };
    let at = phrase.end;
    at = bracket(this.tokens, at, limit);
    tail.end = at;
    if (person && ['of', 'from'].includes(this.tokens[at]?.lower ?? '') && at < limit) {
      const place = this.phrases.at(at + 1, limit);
      if (place?.name && place.name.type !== 'person') {
        at = this.withState(place, limit);
        tail.end = at;
      }
    }
    if (!person) return this.afterBody(tail, at, limit);
    const full = phrase.name !== null && phrase.name.given >= 0 && phrase.name.given !== phrase.name.surname;
    for (let turns = 0; turns < 4 && at < limit && OPENERS.has(this.tokens[at]!.text); turns += 1) {
      let end = this.nameApposition(at + 1, limit, tail, full || turns > 0);
      if (end < 0 && turns > 0) end = this.bodyApposition(at + 1, limit);
      if (end < 0) break;
      at = end;
      tail.end = end;
    }
    if (at === phrase.end && this.tokens[at] && RELATIVES.has(this.tokens[at]!.lower) && at < limit) {
      tail.role = { first: at, end: clauseEnd(this.tokens, at, limit, false) };
      tail.end = tail.role.end;
    }
    return tail;
  }

  /** "an analyst at Stratfor, | the Texas-based intelligence organization,": what the body before it is, or −1. */
  private bodyApposition(at: number, limit: number): number {
    if (!/^(?:the|a|an)$/.test(this.tokens[at]?.lower ?? '') || !isCapital(this.tokens[at - 2]!.text))
      return -1;
    const phrase = this.phrases.at(at, limit);
    if (!phrase || phrase.name || !bodyNouns.has(this.tokens[phrase.head]!.lower)) return -1;
    const end = this.extend(phrase, limit);
    return end < limit && closes(this.tokens, end, limit) ? end : -1;
  }

  private afterBody(tail: Tail, at: number, limit: number): Tail {
    if (at >= limit || this.tokens[at]!.text !== ',') return tail;
    const word = this.tokens[at + 1];
    if (!word) return tail;
    if (word.lower === 'which') {
      const end = clauseEnd(this.tokens, at + 1, limit, true);
      if (end > at && closes(this.tokens, end, limit)) tail.end = end;
      return tail;
    }
    if (!['a', 'an', 'the', 'one'].includes(word.lower)) return tail;
    const apposition = this.phrases.at(at + 1, limit);
    if (!apposition || apposition.name) return tail;
    const end = this.extend(apposition, limit);
    if (!closes(this.tokens, end, limit)) return tail;
    tail.descriptions.push(at + 1);
    tail.role = { first: at + 1, end };
    tail.end = end;
    return tail;
  }

  /** One part between commas after a person's name; returns where it ends, or −1 where it is no description. */
  private nameApposition(at: number, limit: number, tail: Tail, relative: boolean): number {
    const word = this.tokens[at];
    if (!word || at >= limit) return -1;
    if (word.tag === 'CD' && /^\d{1,3}$/.test(word.text))
      return closes(this.tokens, at + 1, limit) ? at + 1 : -1;
    if (/^[RDI]-/.test(word.text)) return partyEnd(this.tokens, at, limit);
    const dash = this.tokens[at - 1]!.text !== ',';
    if (RELATIVES.has(word.lower)) {
      const end = clauseEnd(this.tokens, at, limit, true);
      tail.role ??= { first: at, end };
      return relative && !dash ? end : -1;
    }
    if (word.lower === 'of' || word.lower === 'from') {
      const place = this.phrases.at(at + 1, limit);
      // "of Salem" is a town though it is a man's name too
      if (!place?.name || (place.name.type === 'person' && place.name.end - place.name.first > 1)) return -1;
      const more = this.tokens[place.end]?.text === ',' ? this.phrases.at(place.end + 1, limit) : null;
      const end = more?.name?.type === 'place' ? more.end : place.end;
      return closes(this.tokens, end, limit) ? end : -1;
    }
    const participle = struckBy(this.tokens, at, limit);
    if (participle > 0) return participle;
    // "also a presidential hopeful", "now the chairman of X"
    const lead = /^(?:also|now|then|currently|once|formerly|himself|herself|already|perhaps|still)$/.test(
      word.lower,
    )
      ? 1
      : 0;
    const phrase = this.phrases.at(at + lead, limit);
    if (!phrase || phrase.name?.type === 'person' || !describesPerson(this.tokens, phrase, at)) return -1;
    const end = this.appositionEnd(phrase, limit);
    if (dash && !OPENERS.has(this.tokens[end]?.text ?? '')) return -1;
    if (!closes(this.tokens, end, limit)) return -1;
    tail.role ??= { first: at, end };
    tail.descriptions.push(at + lead);
    return end;
  }

  /** The end of an apposition: the next mark, over lists, quotes and relative clauses. */
  private appositionEnd(phrase: Phrase, limit: number): number {
    let end = this.extend(phrase, limit);
    let owed = 0;
    for (let steps = 0; steps < 30 && !closes(this.tokens, end, limit); steps += 1) {
      const token = this.tokens[end]!;
      if (RELATIVES.has(token.lower) || token.tag === 'WDT') owed += 1;
      else if (isFiniteVerb(token.tag)) {
        if (owed === 0) return end;
        owed -= 1;
      }
      end += 1;
    }
    // "a professor of law, history and politics at Yale": the list goes on
    if (this.tokens[end]?.text === ',' && end < limit && listGoesOn(this.tokens, end, limit)) {
      let to = end + 1;
      while (to < limit && !closes(this.tokens, to, limit) && !isFiniteVerb(this.tokens[to]!.tag)) to += 1;
      if (closes(this.tokens, to, limit)) return to;
    }
    return end;
  }

  /** The end of a phrase with its prepositions and relative clause: an apposition's inside. */
  private extend(phrase: Phrase, limit: number): number {
    let end = phrase.end;
    for (let turns = 0; turns < 5 && end < limit; turns += 1) {
      const word = this.tokens[end]!;
      if (word.tag === 'IN' || word.tag === 'TO') {
        const object = this.phrases.at(end + 1, limit);
        if (!object) {
          const close = quoteEnd(this.tokens, end + 1, limit);
          if (close < 0) break;
          end = close;
          continue;
        }
        end = this.withState(object, limit);
      } else if (
        RELATIVES.has(word.lower) ||
        word.lower === 'that' ||
        word.tag === 'VBG' ||
        word.tag === 'VBN'
      ) {
        return clauseEnd(this.tokens, end, limit, true);
      } else {
        break;
      }
    }
    return end;
  }

  /** "Columbia, South Carolina": the state goes with the town. */
  private withState(object: Phrase, limit: number): number {
    if (this.tokens[object.end]?.text !== ',' || object.end + 1 >= limit || !object.name) return object.end;
    const state = this.phrases.at(object.end + 1, limit);
    return state?.name?.type === 'place' &&
      state.first === state.name.first &&
      closes(this.tokens, state.end, limit)
      ? state.end
      : object.end;
  }

  /** The tail of a nominal that names nobody: restrictive, so without a comma unless the words say so. */
  afterNominal(phrase: Phrase): Tail {
    const limit = limitOf(this.document, phrase.first);
    const tail: Tail = { end: phrase.end, role: null, descriptions: [], named: null };
    let at = phrase.end;
    for (let turns = 0; turns < 6 && at < limit; turns += 1) {
      const end = this.restrictive(at, limit, tail);
      if (end <= at) break;
      at = end;
    }
    tail.end = at;
    if (OPENERS.has(this.tokens[at]?.text ?? '') && at + 1 < limit) {
      const comma = this.commaTail(phrase, at, limit, tail);
      if (comma > at) tail.end = comma;
    }
    return tail;
  }

  private restrictive(at: number, limit: number, tail: Tail): number {
    const word = this.tokens[at]!;
    const next = this.tokens[at + 1];
    if (word.text === '(') return bracket(this.tokens, at, limit);
    // sources “close to the talks”
    if (
      /^(?:“|"|``|'')$/.test(word.text) &&
      next &&
      (vagueAccess.has(next.lower) || next.lower === 'with') &&
      at + 2 < limit
    ) {
      const end = this.objectEnd(at + 3, limit);
      return /^(?:,|”|"|'')$/.test(this.tokens[end]?.text ?? '') ? end : at;
    }
    if (RELATIVES.has(word.lower) || (word.lower === 'that' && next && isFiniteVerb(next.tag)))
      return clauseEnd(this.tokens, at, limit, false);
    const access = word.lower === 'not' ? next : word;
    if (
      access &&
      (vagueAccess.has(access.lower) || briefedWords.has(access.lower) || involvedWords.has(access.lower))
    ) {
      const to = this.tokens[access.index + 1];
      if (to && (to.tag === 'IN' || to.tag === 'TO' || to.lower === 'to'))
        return this.objectEnd(access.index + 2, limit);
    }
    // "two people involved told …", "one person present said …"
    if (
      /^(?:involved|present)$/.test(word.lower) &&
      next &&
      /^(?:said|told|says|described)$/.test(next.lower)
    )
      return at + 1;
    if (word.tag === 'VBG' || word.tag === 'VBN') return this.participleEnd(at, limit);
    if (
      word.tag === 'PRP' &&
      SUBJECTS.has(word.lower) &&
      next &&
      (isFiniteVerb(next.tag) || next.tag === 'RB')
    ) {
      return clauseEnd(this.tokens, at - 1, limit, false, 1);
    }
    if (
      word.tag === 'IN' &&
      TAIL_PREPOSITIONS.has(word.lower) &&
      !(tail.end > 0 && word.lower === 'on' && isDay(this.tokens[at + 1]))
    ) {
      const object = this.phrases.at(at + 1, limit);
      if (!object || isTime(this.tokens[object.head]!)) return at;
      return this.withSecond(object, limit);
    }
    if (word.lower === 'to' && next && !next.tag.startsWith('VB')) {
      const object = this.phrases.at(at + 1, limit);
      return object ? object.end : at;
    }
    return at;
  }

  /** "polls from Quinnipiac | and Fox News": a second name of the same kind. */
  private withSecond(object: Phrase, limit: number): number {
    let end = this.withState(object, limit);
    if (end !== object.end || !object.name) return end;
    for (let at = end; at < limit; ) {
      const comma = this.tokens[at]!.text === ',';
      const and = this.tokens[comma ? at + 1 : at]?.lower === 'and';
      if (!comma && !and) break;
      const more = this.phrases.at(at + (comma && and ? 2 : 1), limit);
      if (more?.name?.type !== object.name.type) break;
      at = more.end;
      if (!and) continue;
      const verb = this.tokens[at];
      if (verb && isFiniteVerb(verb.tag)) end = at;
      break;
    }
    return end;
  }

  /** "officials speaking on background", "people briefed on the talks"; not the main verb ("the campaign called the charges …"). */
  private participleEnd(at: number, limit: number): number {
    const word = this.tokens[at]!;
    const next = this.tokens[at + 1];
    if (MAIN_PARTICIPLES.has(word.lower) || !next) return at;
    // "those surveyed said", "officials interviewed say"
    if (
      word.tag === 'VBN' &&
      isFiniteVerb(next.tag) &&
      /^(?:said|say|told|agreed|want|think|believe)$/.test(next.lower)
    )
      return at + 1;
    if (
      word.tag === 'VBN' &&
      !/^(?:IN|TO|RBR?)$/.test(next.tag) &&
      !isTime(next) &&
      !/^(?:last|this|earlier|late|early)$/.test(next.lower)
    )
      return at;
    const end = clauseEnd(this.tokens, at, limit, false);
    return isFiniteVerb(this.tokens[end]?.tag ?? '') || isAfterCue(this.tokens, at) ? end : at;
  }

  /** The end of the object after "familiar with", "briefed on": a phrase with its own prepositions. */
  private objectEnd(at: number, limit: number): number {
    const object = this.phrases.at(at, limit);
    if (!object) return Math.min(at + 1, limit);
    let { end } = object;
    for (let turns = 0; turns < 3 && end < limit; turns += 1) {
      const word = this.tokens[end]!;
      const joins =
        (word.tag === 'IN' && word.lower !== 'that' && word.lower !== 'as' && word.lower !== 'because') ||
        (word.lower === 'and' && !isFiniteVerb(this.tokens[end + 2]?.tag ?? ''));
      if (!joins) break;
      const more = this.phrases.at(end + 1, limit);
      if (!more || isTime(this.tokens[more.head]!)) break;
      end = more.end;
    }
    return end;
  }

  /** After a comma: a name in apposition, "who asked not to be named", "speaking on condition of anonymity". */
  private commaTail(phrase: Phrase, comma: number, limit: number, tail: Tail): number {
    const word = this.tokens[comma + 1]!;
    if (RELATIVES.has(word.lower)) {
      const end = clauseEnd(this.tokens, comma + 1, limit, true);
      return closes(this.tokens, end, limit) ? end : comma;
    }
    if (this.tokens[comma]!.text !== ',') return comma;
    const participle = struckBy(this.tokens, comma + 1, limit);
    if (participle > 0) return participle;
    const named = this.phrases.at(comma + 1, limit);
    if (
      named?.name?.type === 'person' &&
      this.opensName(named, named.name.titleFirst) &&
      takesName(this.tokens, phrase) &&
      closes(this.tokens, named.end, limit)
    ) {
      const list =
        this.tokens[named.end]?.text === ',' &&
        ['and', 'or'].includes(this.tokens[named.end + 1]?.lower ?? '');
      if (!list) {
        tail.named = named;
        return named.end;
      }
    }
    return comma;
  }

  /** "Ann Lee", "Sen. Ann Lee", "talk show host Ann Lee": nothing but a bare role before the name's title. */
  private opensName({ first, owner }: Phrase, titleFirst: number): boolean {
    if (first === titleFirst) return true;
    if (owner || !roleNouns.has(this.tokens[titleFirst - 1]!.lower)) return false;
    for (let at = first; at < titleFirst; at += 1)
      if (!/^(?:NN|JJ|VBN)$/.test(this.tokens[at]!.tag)) return false;
    return true;
  }
}
