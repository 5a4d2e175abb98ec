// Decides whose words each statement is, with a calibrated confidence.

import type { Mention, MentionFinding } from '../mentions/mention.ts';
import type { Span } from '../report.ts';
import type { Quote, TextDocument } from '../text/document.ts';
import { firstFrom } from '../text/spans.ts';
import type { Attribution } from './attribution.ts';
import { sureOfEntity } from './confidence.ts';
import { anchor, type Found, type Naming } from './naming.ts';
import { byPronoun, MENTIONS_BACK } from './pronouns.ts';
import { continued, holderOfRole, isDefinite, type Turn } from './turns.ts';

/**
 * Gives every statement its speaker where the text lets a reader tell.
 * @returns the same statements with `entity`, `mention` and `confidence` filled in
 */
export function nameSpeakers(
  document: TextDocument,
  quotes: Quote[],
  finding: MentionFinding,
  statements: Attribution[],
): Attribution[] {
  const named = statements.map((each) => ({ ...each }));
  const naming: Naming = {
    document,
    quotes,
    finding,
    statements: named,
    turns: [],
    paragraphOf: paragraphFinder(document),
  };
  // a voice inside another is named after the one that holds it
  const depths = named.map((each) => depthOf(named, each));
  const order = [...named].sort(
    (a, b) =>
      topAnchor(named, a) - topAnchor(named, b) ||
      depths[a.index]! - depths[b.index]! ||
      anchor(a) - anchor(b),
  );
  for (const statement of order) {
    const mention = statement.mention === null ? null : finding.mentions[statement.mention]!;
    const found = mention ? byMention(naming, statement, mention) : unnamed(naming, statement);
    settle(naming, statement, mention, found);
    takeTurn(naming, statement, mention);
  }
  for (const statement of order) {
    const entity = statement.cue ? null : fromNextParagraph(naming, statement);
    if (entity !== null) settle(naming, statement, null, { entity, how: 'later' });
  }
  let searches = 0;
  for (const statement of order) {
    if (statement.entity !== null || statement.cue || searches >= MOST_SEARCHES) continue;
    // whoever holds it repeats it, and is somebody else
    if (statement.within !== null) continue;
    searches += 1;
    const entity = fromLater(naming, statement);
    if (entity !== null) settle(naming, statement, null, { entity, how: 'later' });
  }
  return named;
}

/** So many quotations without a speaker are looked for again further on: each search reads all statements. */
const MOST_SEARCHES = 30;

const NOBODY: Found = { entity: null, how: 'nobody' };

/** Words sure of a cue-less statement: there is only the course of the talk. */
const SURE_WITHOUT_CUE = 1;

function settle(
  { document, finding }: Naming,
  statement: Attribution,
  mention: Mention | null,
  found: Found,
): void {
  const entity = found.entity === null ? null : finding.entities[found.entity]!;
  const word = mention ? document.tokens[mention.head]!.lower : '';
  const words = statement.cue || mention ? statement.confidence : SURE_WITHOUT_CUE;
  statement.entity = entity?.index ?? null;
  statement.confidence = Math.round(100 * words * sureOfEntity(found.how, mention, entity, word)) / 100;
}

/** "LEE:" in a transcript means the person of that family name. */
function byLabel({ document, finding, turns }: Naming, label: Span): Found {
  const name = document.text.slice(label.start, label.end).toLowerCase();
  const last = name.split(' ').at(-1);
  if (last === 'a') return answering(finding, turns);
  const entity = finding.entities.find(
    (each) => each.kind === 'person' && each.name.toLowerCase().split(' ').at(-1) === last,
  );
  return entity ? { entity: entity.index, how: 'continued' } : NOBODY;
}

/** "a Pentagon proposal", "accusations by Exxon": words of no mention that name somebody of the text. */
function byWords({ document, finding }: Naming, words: Span): Found {
  const name = document.text.slice(words.start, words.end).replace(/^(?:the|The) |['’]s$/g, '');
  if (!/^\p{Lu}/u.test(name)) return NOBODY;
  const entity = finding.entities.find((each) => each.name === name || each.name === `the ${name}`);
  return entity ? { entity: entity.index, how: 'continued' } : NOBODY;
}

/** "A:" is whoever the article is about: the named person who spoke most so far, else the one named most. */
function answering(finding: MentionFinding, turns: Turn[]): Found {
  const times = new Map<number, number>();
  for (const { entity } of turns) times.set(entity, (times.get(entity) ?? 0) + 1);
  const persons = finding.entities.filter((each) => each.kind === 'person');
  const ranked = [...persons].sort(
    (a, b) => (times.get(b.index) ?? 0) - (times.get(a.index) ?? 0) || b.mentions.length - a.mentions.length,
  );
  return ranked[0] ? { entity: ranked[0].index, how: 'turn' } : NOBODY;
}

function unnamed(naming: Naming, statement: Attribution): Found {
  if (statement.mentionSpan && statement.cue?.lemma === ':') return byLabel(naming, statement.mentionSpan);
  if (statement.mentionSpan) return byWords(naming, statement.mentionSpan);
  if (statement.cue || statement.within !== null) return NOBODY;
  const entity = byTurn(naming, statement) ?? bySubject(naming, statement);
  return entity === null ? NOBODY : { entity, how: 'turn' };
}

function depthOf(statements: Attribution[], statement: Attribution): number {
  let depth = 0;
  for (let at = statement; at.within !== null && depth < 20; at = statements[at.within]!) depth += 1;
  return depth;
}

/** Where the outermost statement that holds this one stands. */
function topAnchor(statements: Attribution[], statement: Attribution): number {
  let at = statement;
  for (let round = 0; at.within !== null && round < 20; round += 1) at = statements[at.within]!;
  return anchor(at);
}

function takeTurn(
  { document, turns, paragraphOf }: Naming,
  statement: Attribution,
  mention: Mention | null,
): void {
  if (statement.entity === null || statement.act !== 'speech') return;
  const offset = anchor(statement);
  const verb = statement.cue ? document.tokens[statement.cue.endToken - 1]! : null;
  turns.push({
    entity: statement.entity,
    paragraph: paragraphOf(offset),
    offset,
    statement: statement.index,
    asks: /^(ask|question|press|inquire|quiz|wonder)$/.test(statement.cue?.lemma ?? ''),
    start: Math.min(offset, statement.content[0]!.start, statement.mentionSpan?.start ?? offset),
    quoted: statement.form !== 'indirect',
    lesser: statement.within !== null || verb?.tag === 'VBG',
    mention,
  });
}

function byMention(naming: Naming, statement: Attribution, mention: Mention): Found {
  const { document, finding, turns } = naming;
  if (isDefinite(document, mention) && mention.kind !== 'body' && mention.kind !== 'person') {
    const earlier = continued(document, finding, turns, mention);
    if (earlier !== null)
      return { entity: earlier, how: earlier === mention.entity ? 'mention' : 'continued' };
  }
  const holder = holderOfRole(document, finding, mention);
  if (holder !== null) return { entity: holder, how: holder === mention.entity ? 'mention' : 'continued' };
  if (mention.form === 'pronoun') return byPronoun(naming, statement, mention);
  return { entity: mention.entity, how: 'mention' };
}

/** A quotation without a cue: whoever spoke last, when that was in this paragraph or the one before. */
function byTurn(naming: Naming, statement: Attribution): number | null {
  const { turns, paragraphOf } = naming;
  const paragraph = paragraphOf(anchor(statement));
  const other = inDialogue(naming, statement, paragraph);
  if (other !== null) return other;
  for (let at = turns.length - 1; at >= Math.max(0, turns.length - 4); at -= 1) {
    const turn = turns[at]!;
    if (turn.paragraph < paragraph - 1) return null;
    if (!turn.lesser) return turn.entity;
  }
  return null;
}

const isQuestion = ({ document }: Naming, statement: Attribution): boolean =>
  /\?[”"’']*$/.test(
    document.text.slice(statement.content[0]!.start, statement.content.at(-1)!.end).trimEnd(),
  );

/** “Do you regret it?” the lawyer asked. / “No,” Lee said. / “Why not?” / “Because I was right.”: who asks and who answers take turns. */
function inDialogue(naming: Naming, statement: Attribution, paragraph: number): number | null {
  const { turns, statements } = naming;
  const last = turns.at(-1);
  if (!last || last.lesser || !last.quoted || last.paragraph !== paragraph - 1) return null;
  const asked = last.asks || isQuestion(naming, statements[last.statement]!);
  const asks = isQuestion(naming, statement);
  if (asked === asks) return null;
  for (let at = turns.length - 2; at >= Math.max(0, turns.length - 4); at -= 1) {
    const turn = turns[at]!;
    if (turn.lesser || !turn.quoted || turn.entity === last.entity) continue;
    const asker = turn.asks || isQuestion(naming, statements[turn.statement]!);
    return asker === asks ? turn.entity : null;
  }
  return null;
}

/** "Ann Lee wants to see it grow.\n\n“It is a fine idea.”": the person whom the last sentence before is about. */
function bySubject({ document, finding, paragraphOf }: Naming, statement: Attribution): number | null {
  const { tokens, sentences, paragraphs } = document;
  const at = statement.content[0]!.start;
  const paragraph = paragraphOf(at);
  // a text between them would be what the quotation is about
  if (paragraph === 0 || /[\p{L}\p{N}]/u.test(document.text.slice(paragraphs[paragraph]!.start, at)))
    return null;
  const end = paragraphs[paragraph - 1]!.end;
  const low = firstFrom(finding.mentions, end) - 1;
  for (let place = low; place >= Math.max(0, low - MENTIONS_BACK); place -= 1) {
    const mention = finding.mentions[place]!;
    if (mention.start < paragraphs[paragraph - 1]!.start) return null;
    const sentence = sentences[tokens[mention.head]!.sentence]!;
    if (sentence.firstToken !== mention.firstToken) continue;
    if (mention.entity === null || finding.entities[mention.entity]!.kind !== 'person') return null;
    return mention.entity;
  }
  return null;
}

/** A quotation left open at its paragraph's end whose next paragraph has a cue: “… the region.\n\n“To be clear,” he said. */
function fromNextParagraph({ statements, quotes }: Naming, statement: Attribution): number | null {
  const last = statement.quotes.at(-1);
  if (last === undefined || quotes[last]!.closed || statement.within !== null) return null;
  for (let at = statement.index + 1; at < Math.min(statements.length, statement.index + 6); at += 1) {
    const other = statements[at]!;
    if (other.cue && other.quotes.some((index) => quotes[index]!.continues === last)) return other.entity;
  }
  return null;
}

/** A quotation without a cue that a later statement repeats (a headline, a pull quote) or goes on with. */
function fromLater({ statements, document, quotes }: Naming, statement: Attribution): number | null {
  const words = plain(document.text.slice(statement.content[0]!.start, statement.content[0]!.end));
  if (words.length < 12) return null;
  const after = quotes.find(
    (quote) => quote.continues !== null && statement.quotes.includes(quote.continues),
  );
  for (const other of statements) {
    if (other === statement || other.entity === null) continue;
    if (after && other.quotes.includes(after.index)) return other.entity;
    if (other.form === 'indirect') continue;
    if (other.content.some((span) => plain(document.text.slice(span.start, span.end)).includes(words)))
      return other.entity;
  }
  return null;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function paragraphFinder(document: TextDocument): (offset: number) => number {
  const { paragraphs } = document;
  return (offset) => Math.max(0, firstFrom(paragraphs, offset + 1) - 1);
}
