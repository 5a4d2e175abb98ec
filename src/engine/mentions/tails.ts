// What follows a noun phrase and describes it: "of …", "who …", "familiar with …", ", a spokeswoman for …,", "(R-Fla.)".
import { documentNouns } from '../lexicon/documents.ts';
import { bodyNouns } from '../lexicon/organisations.ts';
import { circlePlurals, counselNouns, officialNouns, spokesNouns, unnamedNouns } from '../lexicon/people.ts';
import { roleNouns, roleQualifiers } from '../lexicon/roles.ts';
import { briefedWords, involvedWords, vagueAccess } from '../lexicon/unnamed-words.ts';
import type { TextDocument, Token } from '../text/document.ts';
import type { Phrase, PhraseFinder } from './phrases.ts';
import { isFiniteVerb, isNoun, singular } from './words.ts';

/** A tail [from, end) after a noun phrase. */
export interface Tail {
  end: number;
  /** Tokens that tell the role of a name: the apposition or relative clause, without its comma. */
  role: { first: number; end: number } | null;
  /** The name in apposition: "the press secretary, Josh Earnest". */
  named: Phrase | null;
}

const RELATIVES = new Set(['who', 'whose', 'whom']);
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
const OPENERS = new Set([',', '–', '—', '--', '-']);
const STOPS = new Set(['.', '?', '!', ';', ':', '“', '”', '"', '``', "''", '—', '–', '--']);

/** Where the sentence of the token ends, counted in tokens. */
function limitOf(document: TextDocument, at: number): number {
  return document.sentences[document.tokens[at]!.sentence]!.endToken;
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
    const tail: Tail = { end: phrase.end, role: null, named: null };
    let at = phrase.end;
    at = this.bracket(at, limit);
    tail.end = at;
    if (person && ['of', 'from'].includes(this.tokens[at]?.lower ?? '') && at < limit) {
      const place = this.phrases.at(at + 1, limit);
      if (place?.name && place.name.type !== 'person') {
        at = this.withState(place, limit);
        tail.end = at;
      }
    }
    if (!person) return this.afterBody(tail, at, limit);
    const full = phrase.name !== null && phrase.name.given >= 0;
    for (let turns = 0; turns < 4 && at < limit && OPENERS.has(this.tokens[at]!.text); turns += 1) {
      const end = this.nameApposition(at + 1, limit, tail, full || turns > 0);
      if (end < 0) break;
      at = end;
      tail.end = end;
    }
    if (at === phrase.end && this.tokens[at] && RELATIVES.has(this.tokens[at]!.lower) && at < limit) {
      tail.role = { first: at, end: this.clauseEnd(at, limit, false) };
      tail.end = tail.role.end;
    }
    return tail;
  }

  private afterBody(tail: Tail, at: number, limit: number): Tail {
    if (at >= limit || this.tokens[at]!.text !== ',') return tail;
    const word = this.tokens[at + 1];
    if (!word) return tail;
    if (word.lower === 'which') {
      const end = this.clauseEnd(at + 1, limit, true);
      if (end > at && this.closes(end, limit)) tail.end = end;
      return tail;
    }
    if (!['a', 'an', 'the', 'one'].includes(word.lower)) return tail;
    const apposition = this.phrases.at(at + 1, limit);
    if (!apposition || apposition.name) return tail;
    const end = this.extend(apposition, limit);
    if (!this.closes(end, limit)) return tail;
    tail.role = { first: at + 1, end };
    tail.end = end;
    return tail;
  }

  /** "(R-Fla.)", "(ICE)": brackets of few words belong to what they follow. */
  private bracket(at: number, limit: number): number {
    if (this.tokens[at]?.text !== '(' || at >= limit) return at;
    for (let to = at + 1; to < Math.min(limit, at + 8); to += 1)
      if (this.tokens[to]!.text === ')') return to + 1;
    return at;
  }

  /** One part between commas after a person's name; returns where it ends, or −1 where it is no description. */
  private nameApposition(at: number, limit: number, tail: Tail, relative: boolean): number {
    const word = this.tokens[at];
    if (!word || at >= limit) return -1;
    if (word.tag === 'CD' && /^\d{1,3}$/.test(word.text)) return this.closes(at + 1, limit) ? at + 1 : -1;
    if (/^[RDI]-/.test(word.text)) return this.partyEnd(at, limit);
    const dash = this.tokens[at - 1]!.text !== ',';
    if (RELATIVES.has(word.lower)) {
      const end = this.clauseEnd(at, limit, true);
      tail.role ??= { first: at, end };
      return relative && !dash ? end : -1;
    }
    if (word.lower === 'of' || word.lower === 'from') {
      const place = this.phrases.at(at + 1, limit);
      if (!place?.name || place.name.type === 'person') return -1;
      const more = this.tokens[place.end]?.text === ',' ? this.phrases.at(place.end + 1, limit) : null;
      const end = more?.name?.type === 'place' ? more.end : place.end;
      return this.closes(end, limit) ? end : -1;
    }
    const participle = this.struckBy(at, limit);
    if (participle > 0) return participle;
    // "also a presidential hopeful", "now the chairman of X"
    const lead = /^(?:also|now|then|currently|once|formerly|himself|herself|already|perhaps|still)$/.test(
      word.lower,
    )
      ? 1
      : 0;
    const phrase = this.phrases.at(at + lead, limit);
    if (!phrase || phrase.name?.type === 'person' || !this.describesPerson(phrase, at)) return -1;
    const end = this.appositionEnd(phrase, limit);
    if (dash && !OPENERS.has(this.tokens[end]?.text ?? '')) return -1;
    if (!this.closes(end, limit)) return -1;
    tail.role = { first: at, end };
    return end;
  }

  /** The end of an apposition: the next mark, over lists, quotes and relative clauses. */
  private appositionEnd(phrase: Phrase, limit: number): number {
    let end = this.extend(phrase, limit);
    let owed = 0;
    for (let steps = 0; steps < 30 && !this.closes(end, limit); steps += 1) {
      const token = this.tokens[end]!;
      if (RELATIVES.has(token.lower) || token.tag === 'WDT') owed += 1;
      else if (isFiniteVerb(token.tag)) {
        if (owed === 0) return end;
        owed -= 1;
      }
      end += 1;
    }
    // "a professor of law, history and politics at Yale": the list goes on
    if (this.tokens[end]?.text === ',' && end < limit && this.listGoesOn(end, limit)) {
      let to = end + 1;
      while (to < limit && !this.closes(to, limit) && !isFiniteVerb(this.tokens[to]!.tag)) to += 1;
      if (this.closes(to, limit)) return to;
    }
    return end;
  }

  /** "R-S.C.", "D-Calif." with the marks that the tokens split off. */
  private partyEnd(at: number, limit: number): number {
    let to = at + 1;
    while (
      to < limit &&
      to < at + 3 &&
      this.tokens[to]!.text === '.' &&
      this.tokens[to + 1]?.sentence === this.tokens[at]!.sentence
    )
      to += 1;
    return to;
  }

  private describesPerson(phrase: Phrase, at: number): boolean {
    if (phrase.name && phrase.name.type !== 'people' && phrase.name.type !== 'role') return false;
    const head = this.tokens[phrase.head]!;
    const one = singular(head.lower);
    const parts = head.lower.split('-');
    if (roleNouns.has(parts[parts.length - 1]!)) return true;
    if (phrase.name?.type === 'role' || phrase.name?.type === 'people')
      return head.tag !== 'NNPS' || phrase.group !== null;
    if (phrase.group || ['one', 'another'].includes(this.tokens[at]!.lower)) return true;
    if (phrase.owner && head.tag === 'NN' && !bodyNouns.has(head.lower) && !documentNouns.has(head.lower))
      return true;
    return (
      roleNouns.has(head.lower) ||
      unnamedNouns.has(one) ||
      spokesNouns.has(head.lower) ||
      officialNouns.has(one) ||
      counselNouns.has(head.lower) ||
      (head.tag === 'NN' &&
        ['a', 'an', 'the', 'his', 'her', 'their', 'former'].includes(this.tokens[at]!.lower))
    );
  }

  private closes(at: number, limit: number): boolean {
    // "''Hacked World Order,''": American style puts the comma inside the marks
    if (/^(?:”|"|''|’)$/.test(this.tokens[at - 1]!.text) && this.tokens[at - 2]?.text === ',') return true;
    return at >= limit || /^[,.;:?!)—–”"]|^--$|^''$/.test(this.tokens[at]!.text);
  }

  /** The end of a phrase with its prepositions and relative clause: an apposition's inside. */
  private extend(phrase: Phrase, limit: number): number {
    let end = phrase.end;
    for (let turns = 0; turns < 5 && end < limit; turns += 1) {
      const word = this.tokens[end]!;
      if (word.tag === 'IN' || word.tag === 'TO') {
        const object = this.phrases.at(end + 1, limit);
        if (!object) {
          const close = this.quoteEnd(end + 1, limit);
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
        return this.clauseEnd(end, limit, true);
      } else {
        break;
      }
    }
    return end;
  }

  /** "''Hacked World Order,''": the title of a work in quotation marks, or −1. */
  private quoteEnd(at: number, limit: number): number {
    if (at >= limit || !/^(?:“|"|``|''|‘)$/.test(this.tokens[at]!.text)) return -1;
    for (let to = at + 1; to < Math.min(limit, at + 14); to += 1)
      if (/^(?:”|"|''|’)$/.test(this.tokens[to]!.text)) return to + 1;
    return -1;
  }

  /** "Columbia, South Carolina": the state goes with the town. */
  private withState(object: Phrase, limit: number): number {
    if (this.tokens[object.end]?.text !== ',' || object.end + 1 >= limit || !object.name) return object.end;
    const state = this.phrases.at(object.end + 1, limit);
    return state?.name?.type === 'place' && state.first === state.name.first && this.closes(state.end, limit)
      ? state.end
      : object.end;
  }

  /** The tail of a nominal that names nobody: restrictive, so without a comma unless the words say so. */
  afterNominal(phrase: Phrase): Tail {
    const limit = limitOf(this.document, phrase.first);
    const tail: Tail = { end: phrase.end, role: null, named: null };
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
    if (word.text === '(') return this.bracket(at, limit);
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
      return this.clauseEnd(at, limit, false);
    const access = word.lower === 'not' ? next : word;
    if (
      access &&
      (vagueAccess.has(access.lower) || briefedWords.has(access.lower) || involvedWords.has(access.lower))
    ) {
      const to = this.tokens[access.index + 1];
      if (to && (to.tag === 'IN' || to.tag === 'TO' || to.lower === 'to'))
        return this.objectEnd(access.index + 2, limit);
    }
    if (word.tag === 'VBG' || word.tag === 'VBN') return this.participleEnd(at, limit);
    if (
      word.tag === 'PRP' &&
      SUBJECTS.has(word.lower) &&
      next &&
      (isFiniteVerb(next.tag) || next.tag === 'RB')
    ) {
      return this.clauseEnd(at - 1, limit, false, 1);
    }
    if (
      word.tag === 'IN' &&
      TAIL_PREPOSITIONS.has(word.lower) &&
      !(tail.end > 0 && word.lower === 'on' && isDay(this.tokens[at + 1]))
    ) {
      const object = this.phrases.at(at + 1, limit);
      if (!object) return word.lower === 'in' || word.lower === 'with' ? at : at;
      if (isTime(this.tokens[object.head]!)) return at;
      return this.withSecond(object, limit);
    }
    if (word.lower === 'to' && next && !next.tag.startsWith('VB')) {
      const object = this.phrases.at(at + 1, limit);
      return object ? object.end : at;
    }
    if (word.lower === 'and' && next) {
      // "people close to Rubio and his campaign": the object goes on
      return at;
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
    if (
      word.tag === 'VBN' &&
      !/^(?:IN|TO|RBR?)$/.test(next.tag) &&
      !isTime(next) &&
      !/^(?:last|this|earlier|late|early)$/.test(next.lower)
    )
      return at;
    const end = this.clauseEnd(at, limit, false);
    return isFiniteVerb(this.tokens[end]?.tag ?? '') || this.isAfterCue(at) ? end : at;
  }

  /** Whether the phrase before `at` follows a cue ("according to people briefed on …", "said a person involved in …"). */
  private isAfterCue(at: number): boolean {
    for (let to = at - 1; to >= 0 && at - to < 10; to -= 1) {
      const { lower, sentence } = this.tokens[to]!;
      if (sentence !== this.tokens[at]!.sentence) return false;
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
      const end = this.clauseEnd(comma + 1, limit, true);
      return this.closes(end, limit) ? end : comma;
    }
    if (this.tokens[comma]!.text !== ',') return comma;
    const participle = this.struckBy(comma + 1, limit);
    if (participle > 0) return participle;
    const named = this.phrases.at(comma + 1, limit);
    if (
      named?.name?.type === 'person' &&
      named.first === named.name.titleFirst &&
      this.takesName(phrase) &&
      this.closes(named.end, limit)
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

  /** ", led by campaign manager Terry Sullivan,": a participle between commas before the verb, or −1. */
  private struckBy(at: number, limit: number): number {
    if (
      this.tokens[at]?.tag !== 'VBN' ||
      (!/^(?:by|in|with|at|on|as|for)$/.test(this.tokens[at + 1]?.lower ?? '') && !isDay(this.tokens[at + 1]))
    )
      return -1;
    for (let to = at + 2; to < Math.min(limit - 1, at + 16); to += 1) {
      const token = this.tokens[to]!;
      if (isFiniteVerb(token.tag) || STOPS.has(token.text)) return -1;
      if (token.text === ',') return isFiniteVerb(this.tokens[to + 1]!.tag) ? to : -1;
    }
    return -1;
  }

  /** "the press secretary, Josh Earnest": one person, of whom there is one. */
  private takesName(phrase: Phrase): boolean {
    const head = this.tokens[phrase.head]!;
    if (head.tag === 'NNS' || phrase.group) return false;
    if (
      !roleNouns.has(head.lower) &&
      !unnamedNouns.has(head.lower) &&
      !spokesNouns.has(head.lower) &&
      phrase.name?.type !== 'role'
    )
      return false;
    return true;
  }

  /**
   * Where a relative or participle clause that starts at `at` ends. Every subordinator owes one finite verb; a finite
   * verb that nobody owes is the main clause's, and the clause ends before it:
   * "an official [who spoke to those in the room during the meeting] told the Examiner".
   */
  clauseEnd(at: number, limit: number, afterComma: boolean, owing = 0): number {
    const opening = this.tokens[at]!;
    let owed =
      RELATIVES.has(opening.lower) || opening.lower === 'that' || opening.lower === 'which' ? 1 : owing;
    let depth = 0;
    for (let to = at + 1; to < limit; to += 1) {
      const token = this.tokens[to]!;
      if (token.text === '(') depth += 1;
      if (token.text === ')') depth -= 1;
      if (depth > 0) continue;
      if (depth < 0 || STOPS.has(token.text)) return to;
      if (token.text === ',') {
        if (owed > 0 || this.listGoesOn(to, limit)) continue;
        return to;
      }
      if (
        SPOKE_TO.has(token.lower) &&
        this.tokens[to - 1]!.lower === 'to' &&
        /^(?:spoke|spoken|talked)$/.test(this.tokens[to - 2]!.lower)
      )
        return to;
      if (SUBORDINATORS.has(token.lower) && token.tag !== 'DT' && !isTime(this.tokens[to + 1] ?? token)) {
        const next = this.tokens[to + 1];
        if (
          !(
            next &&
            (next.tag === 'VBG' || next.tag === 'CD' || (token.tag === 'IN' && !this.hasVerbSoon(to, limit)))
          )
        )
          owed += 1;
      } else if (isFiniteVerb(token.tag)) {
        const joined = ['and', 'but', 'or'].includes(this.tokens[to - 1]!.lower);
        const subject = this.tokens[to - 1]!.tag === 'PRP';
        if (owed > 0) {
          owed -= 1;
          // "voters who say | the economy is bad": the complement has a verb of its own
          if (
            OPINING.has(token.lower) &&
            /^(?:DT|PRP|PRP\$|NNP|NNS|JJ)$/.test(this.tokens[to + 1]?.tag ?? '')
          )
            owed += 1;
        } else if (!joined && !(subject && !afterComma) && !(subject && afterComma)) return to;
        to = this.verbGroupEnd(to, limit) - 1;
      }
    }
    return limit;
  }

  private hasVerbSoon(at: number, limit: number): boolean {
    for (let to = at + 1; to < Math.min(limit, at + 7); to += 1) {
      if (isFiniteVerb(this.tokens[to]!.tag)) return true;
      if (this.tokens[to]!.text === ',') return false;
    }
    return false;
  }

  private verbGroupEnd(at: number, limit: number): number {
    let to = at + 1;
    while (to < limit && /^(?:RB|VB|VBN|VBG)$/.test(this.tokens[to]!.tag)) to += 1;
    return to;
  }

  /** A comma between things listed ("several books, papers and editorials") does not end a clause. */
  private listGoesOn(comma: number, limit: number): boolean {
    const next = this.tokens[comma + 1];
    if (!next || !isNoun(next.tag) || !isNoun(this.tokens[comma - 1]!.tag)) return false;
    for (let to = comma + 2; to < Math.min(limit, comma + 5); to += 1) {
      if (isFiniteVerb(this.tokens[to]!.tag)) return false;
      if (this.tokens[to]!.lower === 'and' || this.tokens[to]!.lower === 'or') return true;
    }
    return false;
  }
}

const OPINING = new Set(
  'say says said think thinks thought believe believes believed feel feels felt know knows hope hopes fear fears claim claims'.split(
    ' ',
  ),
);
/** "customers we spoke to | say": the infinitive's form, the main verb's place. */
const SPOKE_TO = new Set(['say', 'tell', 'describe', 'claim', 'report', 'believe', 'think']);
const SUBJECTS = new Set(['i', 'we', 'he', 'she', 'they', 'you']);
/** Participles that are the main verb after a source, whatever the tagger says. */
const MAIN_PARTICIPLES = new Set(
  'including saying adding telling said told according called urged accused asked declared argued claimed insisted suggested denied warned criticized criticised shared implored supported opposed announced reported concluded found offered promised agreed blamed praised attacked responded replied described calling asking citing noting arguing urging accusing claiming insisting reporting warning referring pointing'.split(
    ' ',
  ),
);
const TAIL_PREPOSITIONS = new Set(
  'of for from in at with within inside on near around outside across under behind against among by about between like'.split(
    ' ',
  ),
);
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|morning|evening|afternoon|night|day|weekend|yesterday|today)$/;

function isDay(token: Token | undefined): boolean {
  return token !== undefined && DAYS.test(token.lower);
}

function isTime(token: Token): boolean {
  return DAYS.test(token.lower) || /^(?:19|20)\d\d$/.test(token.text);
}

/** Words before a role that belong to it in an apposition without article ("former head of X"). */
export function startsBareRole(token: Token): boolean {
  return roleQualifiers.has(token.lower) || roleNouns.has(token.lower) || circlePlurals.has(token.lower);
}
