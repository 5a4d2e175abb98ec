// Turns names, noun phrases and pronouns into mentions with their full spans, kinds and slots.
import { bodyNouns } from '../lexicon/organisations.ts';
import { femaleNouns, maleNouns } from '../lexicon/people.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { SourceKind } from '../report.ts';
import type { Quote, Sentence, TextDocument, Token } from '../text/document.ts';
import { type Draft, tokenSpan } from './drafts.ts';
import { findGroups } from './groups.ts';
import { kindOfNominal } from './kinds.ts';
import type { Gender } from './mention.ts';
import type { Name } from './names.ts';
import { BOUNDS } from './phrase-words.ts';
import { isSubject, type Phrase, PhraseFinder } from './phrases.ts';
import { PARTS, pronounDrafts } from './pronoun-drafts.ts';
import type { Withholding } from './reasons.ts';
import { isPlural, slotsOf } from './slots.ts';
import { type Tail, TailReader } from './tails.ts';
import { type OpenWithholding, tieWithholdings } from './withheld.ts';
import { isFiniteVerb, isVerb } from './words.ts';

/** Verbs that stand before their subject: "said Ann Lee". */
const SAID = new Set(
  'said says added asked wrote told continued recalled explained noted argued insisted replied'.split(' '),
);

/** Last words of laws' names. */
const LAWS = new Set(
  'act bill law amendment treaty resolution constitution convention accord pact'.split(' '),
);

/** Nouns for what people told, that speak for them. */
const HEARINGS = new Set(
  'interview interviews conversations account accounts telling recollection recollections description descriptions version'.split(
    ' ',
  ),
);

/** 1 for every token inside brackets; brackets do not reach over a paragraph's end. */
function bracketed(document: TextDocument): Uint8Array {
  const inside = new Uint8Array(document.tokens.length);
  for (const paragraph of document.paragraphs) {
    const first = document.sentences[paragraph.firstSentence]!.firstToken;
    const end = document.sentences[paragraph.endSentence - 1]!.endToken;
    let depth = 0;
    for (let at = first; at < end; at += 1) {
      const { text } = document.tokens[at]!;
      if (text === '(') depth += 1;
      else if (text === ')' && depth > 0) depth -= 1;
      inside[at] = depth > 0 ? 1 : 0;
    }
  }
  return inside;
}

export class DraftFinder {
  private readonly document: TextDocument;
  private readonly tokens: Token[];
  private readonly phrases: PhraseFinder;
  private readonly tails: TailReader;
  private readonly quoteAt: Int32Array;
  /** 1 inside brackets. */
  private readonly asideAt: Uint8Array;
  /** First tokens of descriptions that belong to a name before them: no mentions of their own. */
  private readonly appositions = new Set<number>();
  private descriptionEnd = 0;
  readonly drafts: Draft[] = [];
  /** Formulas that withhold a name whose source is no noun phrase of the sentence. */
  readonly open: OpenWithholding[] = [];
  /** All formulas that withhold a name. */
  readonly formulas: Withholding[] = [];

  constructor(document: TextDocument, quotes: readonly Quote[], names: readonly Name[]) {
    this.document = document;
    this.tokens = document.tokens;
    this.phrases = new PhraseFinder(document, names);
    this.tails = new TailReader(document, this.phrases);
    this.asideAt = bracketed(document);
    this.quoteAt = new Int32Array(document.tokens.length).fill(-1);
    for (const quote of quotes)
      if (quote.use !== 'nickname')
        for (let at = quote.firstToken; at < quote.endToken; at += 1) this.quoteAt[at] = quote.index;
  }

  /** Finds the mentions of every sentence. */
  find(): Draft[] {
    for (const sentence of this.document.sentences) this.readSentence(sentence);
    this.drafts.sort((a, b) => a.start - b.start || b.end - a.end);
    return this.drafts;
  }

  private readSentence(sentence: Sentence): void {
    const phrases = this.mergeOfRoles(this.phrases.inSentence(sentence));
    const before = this.drafts.length;
    let taken = -1;
    for (const phrase of phrases) {
      if (phrase.first < taken) continue;
      taken = Math.max(taken, this.readPhrase(phrase));
    }
    this.drafts.push(...pronounDrafts(this.document, sentence, this.quoteAt, this.asideAt));
    const own = this.drafts.slice(before).sort((a, b) => a.firstToken - b.firstToken);
    this.open.push(...tieWithholdings(this.document, sentence, own, this.formulas));
    this.drafts.push(...findGroups(this.tokens, own));
  }

  /** "deputy assistant director of media affairs Laszlo Baksay": the role goes on over "of" into the name's phrase. */
  private mergeOfRoles(phrases: Phrase[]): Phrase[] {
    const merged: Phrase[] = [];
    for (let at = 0; at < phrases.length; at += 1) {
      const phrase = phrases[at]!;
      const next = phrases[at + 1];
      const link = this.tokens[phrase.end];
      if (
        next &&
        link &&
        ['of', 'for', 'at'].includes(link.lower) &&
        next.first === phrase.end + 1 &&
        next.name?.type === 'person' &&
        next.first < next.name.titleFirst &&
        next.name.titleFirst === next.name.first &&
        !next.owner
      ) {
        const head = this.tokens[phrase.head]!;
        const middle = this.tokens[next.name.first - 1]!;
        if (
          roleNouns.has(head.lower) &&
          !roleNouns.has(middle.lower) &&
          !/^(?:DT|PRP\$)$/.test(this.tokens[next.first]!.tag)
        ) {
          merged.push({ ...next, first: phrase.first, owner: phrase.owner });
          at += 1;
          continue;
        }
      }
      merged.push(phrase);
    }
    return merged;
  }

  /** Adds the mentions of one phrase; returns the token that the next may start at. */
  private readPhrase(phrase: Phrase): number {
    const last = this.tokens[phrase.end - 1]!;
    if (last.tag === 'PRP' && PARTS.has(this.tokens[phrase.first]!.lower)) return phrase.end;
    for (let { owner } = phrase; owner; owner = owner.owner) this.readOwner(owner);
    const { name } = phrase;
    if (
      name &&
      name.end === phrase.end &&
      (name.type !== 'unknown' || isSubject(this.tokens, phrase) || this.isTelling(phrase)) &&
      name.type !== 'role' &&
      name.type !== 'people'
    )
      return this.readNamed(phrase, name);
    return this.readNominal(phrase);
  }

  /** The owner in "Trump's lawyer", "the report's findings" can be a source of its own. */
  private readOwner(owner: Phrase): void {
    const { name } = owner;
    if (
      name &&
      (name.type === 'person' || name.type === 'body' || name.type === 'outlet' || name.type === 'place')
    ) {
      const kind: SourceKind = name.type === 'person' ? 'person' : name.type === 'outlet' ? 'outlet' : 'body';
      this.add(owner, owner.end, kind, { end: owner.end, role: null, descriptions: [], named: null });
      return;
    }
    const kind = kindOfNominal(this.tokens, owner, owner.end);
    if (kind) this.add(owner, owner.end, kind, null);
  }

  /** "According to Germany", "Britain, which backs the deal, said": a name that speaks though no verb stands behind it. */
  private isTelling({ first, end }: Phrase): boolean {
    const before = this.tokens[first - 1];
    if (before?.lower === 'to' && this.tokens[first - 2]?.lower === 'according') return true;
    const opens = before === undefined || before.sentence !== this.tokens[first]!.sentence;
    return (
      opens && this.tokens[end]?.text === ',' && this.tokens[end]!.sentence === this.tokens[first]!.sentence
    );
  }

  private readNamed(phrase: Phrase, name: Name): number {
    if (name.type === 'place' && !isSubject(this.tokens, phrase) && !this.isTelling(phrase))
      return phrase.end;
    const person = name.type === 'person';
    // "the Clean Rivers Act", "Bill 12"
    const law =
      name.type === 'body' && name.end - name.first > 1 && LAWS.has(this.tokens[name.end - 1]!.lower);
    const kind: SourceKind = law
      ? 'document'
      : person
        ? 'person'
        : name.type === 'outlet' || name.type === 'programme'
          ? 'outlet'
          : 'body';
    const tail =
      name.type === 'place'
        ? { end: phrase.end, role: null, descriptions: [], named: null }
        : this.tails.afterName(phrase, person);
    this.add(phrase, tail.end, kind, tail);
    return phrase.end;
  }

  private readNominal(phrase: Phrase): number {
    if (this.appositions.has(phrase.first)) return phrase.end;
    // "a developer and | spokeswoman for …": the description goes on
    if (
      phrase.first < this.descriptionEnd &&
      this.tokens[phrase.first - 1]?.lower === 'and' &&
      roleNouns.has(this.tokens[phrase.head]!.lower)
    )
      return phrase.end;
    const tail = this.tails.afterNominal(phrase);
    if (tail.named) {
      const { named } = tail;
      const merged: Phrase = { ...named, first: phrase.first, owner: phrase.owner };
      this.add(merged, tail.end, 'person', {
        end: tail.end,
        role: { first: phrase.first, end: phrase.end },
        descriptions: [],
        named: null,
      });
      return named.end;
    }
    const heard = this.peopleHeard(phrase, tail.end);
    if (heard) {
      this.add(phrase, Math.max(tail.end, heard.end), 'unnamed', null, heard);
      return phrase.end;
    }
    const kind = kindOfNominal(this.tokens, phrase, tail.end);
    if (!kind) return phrase.end;
    const keeps =
      kind === 'unnamed' ||
      kind === 'spokesperson' ||
      kind === 'officials' ||
      kind === 'collective' ||
      kind === 'document' ||
      kind === 'person' ||
      kind === 'body';
    this.add(phrase, keeps ? tail.end : phrase.end, kind, null);
    return phrase.end;
  }

  /** "interviews with a dozen former employees", "one aide's account": who tells it, where they are unnamed; else null. */
  private peopleHeard(phrase: Phrase, end: number): Phrase | null {
    const { lower } = this.tokens[phrase.head]!;
    if (!HEARINGS.has(lower)) return null;
    const { owner } = phrase;
    if (owner)
      return !owner.name && kindOfNominal(this.tokens, owner, owner.end) === 'unnamed' ? owner : null;
    const link = this.tokens[phrase.end]?.lower;
    if (link !== 'with' && link !== 'of' && link !== 'from') return null;
    const limit = this.document.sentences[this.tokens[phrase.head]!.sentence]!.endToken;
    let at = phrase.end + 1;
    // "with more than 20 employees"
    while (at < limit && BOUNDS.has(this.tokens[at]!.lower)) at += 1;
    const people = this.phrases.at(at, limit);
    if (!people || people.name) return null;
    const until = Math.max(end, people.end);
    return kindOfNominal(this.tokens, people, until) === 'unnamed' ? people : null;
  }

  /**
   * @param tail what follows a name; null: the phrase names nobody
   * @param people whom the words stand for, where that is a phrase within
   */
  private add(phrase: Phrase, end: number, kind: SourceKind, tail: Tail | null, people = phrase): void {
    const { tokens, document } = this;
    const form = tail ? 'name' : 'nominal';
    const head = tokens[phrase.head]!;
    const { name } = phrase;
    const plural = name ? name.type === 'people' : isPlural(head);
    let role: Draft['role'] = null;
    for (const at of tail?.descriptions ?? []) this.appositions.add(at);
    if (tail && tail.descriptions.length > 0) this.descriptionEnd = end;
    if (form === 'name' && name?.type === 'person') {
      if (tail?.role) {
        role = tokenSpan(document, tail.role.first, tail.role.end);
      } else if (phrase.first < name.first) role = this.roleBefore(phrase, name);
    } else if (form === 'name' && tail?.role) role = tokenSpan(document, tail.role.first, tail.role.end);
    this.drafts.push({
      start: tokens[phrase.first]!.start,
      end: tokens[end - 1]!.end,
      index: 0,
      form,
      kind,
      firstToken: phrase.first,
      endToken: phrase.end,
      head: phrase.head,
      name: form === 'name' && name ? tokenSpan(document, name.first, name.end) : null,
      role,
      gender: form === 'name' && name ? name.gender : this.genderOfNoun(head, kind),
      number: plural ? 'plural' : 'singular',
      unnamed: kind === 'unnamed' ? slotsOf(document, people, end) : null,
      entity: null,
      named: form === 'name' ? name : null,
      phrase,
      quote: this.quoteAt[phrase.first]!,
      subject:
        isSubject(tokens, phrase) ||
        isVerb(tokens[end]?.tag ?? '') ||
        // "Ann Lee, a former aide, is the firm's head"
        (end > phrase.end && tokens[end]?.text === ',' && isFiniteVerb(tokens[end + 1]?.tag ?? '')) ||
        SAID.has(tokens[phrase.first - 1]?.lower ?? '') ||
        (form === 'name' && this.opensWithAside(phrase)),
      aside: this.asideAt[phrase.first]! > 0,
      parts: [],
    });
  }

  /** "And Ann Lee, for all her doubts, agreed": a name that opens its sentence, with something set behind it. */
  private opensWithAside({ first, end }: Phrase): boolean {
    const { tokens, document } = this;
    const { firstToken } = document.sentences[tokens[first]!.sentence]!;
    const opens =
      first === firstToken || (first === firstToken + 1 && /^(?:CC|RB)$/.test(tokens[firstToken]!.tag));
    return opens && tokens[end]?.text === ',' && /^(?:IN|VB[GN]|RB|WP|WRB)$/.test(tokens[end + 1]?.tag ?? '');
  }

  /** The role's words before a name, without the article: "campaign manager" in "the campaign manager Robby Mook". */
  private roleBefore(phrase: Phrase, name: Name): Draft['role'] {
    let { first } = phrase;
    while (first < name.first && /^(?:DT|PRP\$|CC)$/.test(this.tokens[first]!.tag)) first += 1;
    const courtesy = first === name.first - 1 && /^(?:mr|mrs|ms|miss|mx)\.?$/.test(this.tokens[first]!.lower);
    return first < name.first && !courtesy ? tokenSpan(this.document, first, name.first) : null;
  }

  private genderOfNoun(head: Token, kind: SourceKind): Gender {
    if (maleNouns.has(head.lower)) return 'male';
    if (femaleNouns.has(head.lower)) return 'female';
    return kind === 'body' || kind === 'document' || kind === 'outlet' || bodyNouns.has(head.lower)
      ? 'neuter'
      : 'unknown';
  }
}
