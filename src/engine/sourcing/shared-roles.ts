// Who people are, where the text tells it of several at once, behind a comma, or by what is theirs.

import { livingVerbs, ownedThings, sharedPlurals } from '../lexicon/livelihoods.ts';
import { unnamedNouns } from '../lexicon/people.ts';
import { officeNouns, roleNouns } from '../lexicon/roles.ts';
import { officeTitles } from '../lexicon/titles.ts';
import type { Entity, Mention } from '../mentions/mention.ts';
import type { Span } from '../report.ts';
import type { Token } from '../text/document.ts';
import { firstFrom } from '../text/spans.ts';
import { mentionsIn, type Reading } from './reading.ts';

/** An office, a trade, a part that somebody can have: "mayor", "teacher", "aide". */
export const isRole = (word: string): boolean =>
  roleNouns.has(word) || officeNouns.has(word) || unnamedNouns.has(word);

/** Of more than one holder, by office or trade; "supporters", "parents" and the like tell of others as well. */
const isPlural = (word: string): boolean =>
  /s\.?$/.test(word) &&
  !sharedPlurals.has(word) &&
  (roleNouns.has(word.replace(/s$/, '')) || officeTitles.has(word));

const LIST = /^(?:,|and|or|both|including|like|such|as|:|—|-|of|from|in|j\.)$/;
/** Tokens between the plural and a name of the list. */
const LONGEST_LIST = 16;

/** "Senators Ann Lee and Bo Park", "two members of the board, Ann Lee and Bo Park", "rivals like Ann Lee": one of a list. */
export function inList(reading: Reading, mention: Mention): Span | null {
  const { tokens } = reading.document;
  const sentence = tokens[mention.firstToken]?.sentence;
  for (let at = mention.firstToken - 1; at >= 0 && mention.firstToken - at < LONGEST_LIST; at--) {
    const { lower, tag, sentence: own } = tokens[at]!;
    if (own !== sentence) return null;
    if (/^NN/.test(tag) && isPlural(lower)) {
      const first = startOfPhrase(reading, at);
      return { start: tokens[first]!.start, end: tokens[at]!.end };
    }
    if (!LIST.test(lower) && !/^NNPS?$/.test(tag) && !isRole(lower) && !officeTitles.has(lower)) return null;
  }
  return null;
}

/** First token of the noun phrase that ends at a token, without its article. */
export function startOfPhrase({ document: { tokens } }: Reading, head: number): number {
  let first = head;
  while (first > 0 && head - first < 5 && /^(?:JJ|NN|NNP|NNPS|POS|HYPH)$/.test(tokens[first - 1]!.tag))
    first--;
  while (
    first < head &&
    (tokens[first]!.tag === 'POS' || /^(?:other|both|such|fellow)$/.test(tokens[first]!.lower))
  )
    first++;
  return first;
}

/** "Ann Lee, managing editor of The River online, said": behind the comma, where no name was expected. */
export function afterComma({ document: { tokens } }: Reading, mention: Mention): Span | null {
  let comma = firstFrom(tokens, (mention.name ?? mention).end);
  if (tokens[comma]?.text !== ',') return null;
  // "Ann Lee, MD, of the Reno Clinic"
  while (CREDENTIAL.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',') comma += 2;
  if (tokens[comma + 1]?.lower === 'of' && CREDENTIAL.test(tokens[comma - 1]!.text))
    return { start: tokens[comma + 1]!.start, end: tokens[endOfPart(tokens, comma + 2) - 1]!.end };
  const sentence = tokens[comma]!.sentence;
  let head = comma + 1;
  while (head < comma + 7 && !isRole(tokens[head]?.lower ?? '')) {
    if (!/^(?:DT|JJ|JJS|NN|NNP|VBG|VBN|CD|POS|HYPH)$/.test(tokens[head]?.tag ?? '')) return null;
    head++;
  }
  const next = tokens[head + 1];
  if (tokens[head]?.sentence !== sentence || head >= comma + 7 || !next) return null;
  if (!/^(?:of|for|at|with|in|,)$/.test(next.lower)) return null;
  const end = endOfPart(tokens, head + 1);
  if (tokens[end]?.text !== ',') return null;
  return { start: tokens[comma + 1]!.start, end: tokens[end - 1]!.end };
}

const CREDENTIAL =
  /^(?:MD|M\.D\.|PhD|Ph\.D\.|JD|J\.D\.|RN|R\.N\.|MPH|MBA|DO|DDS|DVM|PharmD|Jr\.?|Sr\.?|\d\d)$/;

/** Where the words that begin at a token come to a mark or to a verb of saying. */
function endOfPart(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from - 1]!.sentence;
  let end = from;
  while (end < from + 12 && tokens[end]?.sentence === sentence && !ENDING.test(tokens[end]!.lower)) end++;
  return end;
}

const ENDING = /^(?:[,;:.!?—–”"]|said|says|told|wrote|added)$/;

/** "the head of the harbor, Ann Lee, said", "according to her friend, Ann Lee, 22": before the comma. */
export function beforeComma({ document: { tokens } }: Reading, mention: Mention): Span | null {
  const comma = mention.firstToken - 1;
  const sentence = tokens[mention.firstToken]?.sentence;
  if (tokens[comma]?.text !== ',' || tokens[comma]!.sentence !== sentence) return null;
  let first = comma;
  while (
    first > 0 &&
    comma - first < 12 &&
    tokens[first - 1]!.sentence === sentence &&
    isOfPhrase(tokens[first - 1]!)
  )
    first--;
  // the phrase begins with its article or owner; what stands before it is no part of it
  while (first < comma && !/^(?:DT|PRP\$|CD)$/.test(tokens[first]!.tag)) first++;
  let head = first;
  while (head < comma && !isHead(tokens, head) && tokens[head]!.lower !== 'of') head++;
  const ofSome =
    tokens[head]?.lower === 'of' && tokens[first]!.lower === 'one' && isPlural(tokens[head + 2]?.lower ?? '');
  if (head >= comma || (!ofSome && !isHead(tokens, head))) return null;
  const next = tokens[firstFrom(tokens, (mention.name ?? mention).end)];
  const opens = tokens[first - 1]?.sentence !== sentence;
  const closed = next === undefined || next.sentence !== sentence || /^[,.]$/.test(next.text);
  if (!closed && !opens && !/^sa(?:id|ys)$/.test(tokens[first - 1]!.lower)) return null;
  return { start: tokens[first]!.start, end: tokens[comma - 1]!.end };
}

/** "the mayor of Reno"; "the Republican side" tells no role. */
const isHead = (tokens: readonly Token[], at: number): boolean =>
  isRole(tokens[at]!.lower) && !/^(?:NN|NNS|NNP|NNPS|HYPH|POS)$/.test(tokens[at + 1]?.tag ?? '');

const isOfPhrase = ({ tag, lower }: Token): boolean =>
  /^(?:DT|PRP\$|JJ|JJS|NN|NNS|NNP|NNPS|POS|CD|HYPH)$/.test(tag) || /^(?:of|for|at|in|and)$/.test(lower);

/** "At US Airways, Ann Lee said": whose house somebody speaks from. */
export function atBody(reading: Reading, mention: Mention): Span | null {
  const { tokens } = reading.document;
  if (tokens[mention.firstToken - 1]?.text !== ',') return null;
  for (const body of mentionsIn(reading, { start: mention.start - 60, end: mention.start })) {
    if (body.kind !== 'body' || body.form !== 'name' || body.endToken !== mention.firstToken - 1) continue;
    const at = tokens[body.firstToken - 1];
    if (at?.text === 'At') return { start: at.start, end: body.end };
  }
  return null;
}

/** "Lee runs the night desk", "he served on the school board": what somebody does for a living, or did. */
export function doesForLiving({ document: { tokens } }: Reading, mention: Mention): Span | null {
  let at = mention.form === 'name' ? firstFrom(tokens, mention.end) : mention.endToken;
  while (
    /^(?:RB|VBP|VBZ|VBD)$/.test(tokens[at]?.tag ?? '') &&
    /^(?:now|also|has|had|once|recently|currently|still)$/.test(tokens[at]!.lower)
  )
    at++;
  const verb = tokens[at];
  if (!verb || !livingVerbs.has(verb.lower)) return null;
  let end = at + 1;
  while (end < at + 10 && tokens[end]?.sentence === verb.sentence && !/^[,;:.—–]$/.test(tokens[end]!.text))
    end++;
  return end - at > 2 ? { start: verb.start, end: tokens[end - 1]!.end } : null;
}

/** "Lee's company", "his restaurant": what is somebody's own tells what they are to the matter, though it names no role. */
export function ownsSomething(reading: Reading, entity: Entity): Span | null {
  const { tokens } = reading.document;
  for (const place of entity.mentions) {
    const mention = reading.mentions.mentions[place]!;
    let at = mention.endToken;
    if (mention.form === 'name' && /^[’']s?$/.test(tokens[at]?.lower ?? '')) at++;
    else if (mention.form === 'name' && !/[’']s$/.test(tokens[at - 1]?.lower ?? '')) continue;
    else if (mention.form === 'pronoun' && tokens[at - 1]?.tag !== 'PRP$') continue;
    if (/^JJ$/.test(tokens[at]?.tag ?? '')) at++;
    if (tokens[at] && ownedThings.has(tokens[at]!.lower))
      return { start: mention.start, end: tokens[at]!.end };
  }
  return null;
}

/** Those whom a joint speaker ("Lee and Park") is made of. */
export function membersOf(reading: Reading, entity: Entity): Entity[] {
  const { entities } = reading.mentions;
  const joint = reading.mentions.mentions[entity.mentions[0] ?? -1];
  if (entity.number !== 'plural' || !joint) return [];
  const found = new Set<Entity>();
  for (const { form, entity: place } of mentionsIn(reading, joint))
    if (form === 'name' && place !== null && place !== entity.index) found.add(entities[place]!);
  return [...found];
}
