// Whom "he said" and "she said" mean: by who spoke last, by who was named, by what the quotation says of others.
import type { Mention } from '../mentions/mention.ts';
import type { TextDocument } from '../text/document.ts';
import type { Attribution } from './attribution.ts';
import { anchor, type Found, type Naming } from './naming.ts';
import { isTensed } from './phrases.ts';
import { fits } from './turns.ts';

/** The speaker of a statement whose source is a pronoun. */
export function byPronoun(naming: Naming, statement: Attribution, mention: Mention): Found {
  const { document } = naming;
  const word = document.tokens[mention.head]!.lower;
  if (word === 'it') {
    const body = lastBody(naming, statement, mention);
    if (body !== null) return { entity: body, how: 'mention' };
  }
  if (!/^(he|she|him|her|his)$/.test(word)) return { entity: mention.entity, how: 'mention' };
  const excluded = new Set(statement.tellers);
  const holder = holderOutside(naming, statement);
  if (holder !== null) excluded.add(holder);
  const last =
    goingOn(naming, statement, mention, excluded) ?? lastSpeaker(naming, statement, mention, excluded);
  if (last !== null) return { entity: last, how: 'mention' };
  const near = sameSentence(naming, mention, excluded, statement);
  if (near !== null && near !== mention.entity) return { entity: near, how: 'antecedent' };
  if (mention.entity !== null && namedWithin(naming, statement, mention.entity)) {
    const other =
      antecedent(naming, mention, new Set([...excluded, mention.entity]), statement) ??
      lastFitting(naming, statement, mention, excluded);
    if (other !== null) return { entity: other, how: 'antecedent' };
  }
  const speaking = stillSpeaking(naming, statement, mention, excluded);
  if (speaking !== null)
    return { entity: speaking, how: speaking === mention.entity ? 'mention' : 'continued' };
  if (mention.entity !== null && !excluded.has(mention.entity))
    return { entity: mention.entity, how: 'mention' };
  return { entity: antecedent(naming, mention, excluded, statement), how: 'antecedent' };
}

/** "…, according to the institute, which … . It said": the body or document that spoke last, right before. */
function lastBody(
  { turns, finding, paragraphOf, document }: Naming,
  statement: Attribution,
  pronoun: Mention,
): number | null {
  const turn = [...turns].reverse().find((each) => !each.lesser);
  if (!turn || statement.within !== null || statement.act !== 'speech') return null;
  if (!/^(body|document|outlet)$/.test(finding.entities[turn.entity]!.kind)) return null;
  if (paragraphOf(pronoun.start) !== turn.paragraph || turn.offset > pronoun.start) return null;
  const { sentences, tokens } = document;
  const before = sentences[tokens[pronoun.head]!.sentence - 2];
  return !before || turn.offset >= before.start ? turn.entity : null;
}

/** "“My girl was ill,” her mother said. She added: “…”": whoever adds has spoken last. */
function goingOn(
  { turns, finding, paragraphOf }: Naming,
  statement: Attribution,
  pronoun: Mention,
  excluded: Set<number>,
): number | null {
  const turn = [...turns].reverse().find((each) => !each.lesser);
  if (!turn || !/^(add|continue|go on)$/.test(statement.cue?.lemma ?? '') || statement.within !== null)
    return null;
  if (excluded.has(turn.entity) || paragraphOf(pronoun.start) - turn.paragraph > 1) return null;
  return fits(pronoun, finding.entities[turn.entity]!) ? turn.entity : null;
}

/** "“…,” Lee said. … it would, she said": whoever spoke last, where nobody else was named since but in their words. */
function lastSpeaker(
  { turns, finding, paragraphOf, statements }: Naming,
  statement: Attribution,
  pronoun: Mention,
  excluded: Set<number>,
): number | null {
  const turn = turns.at(-1);
  if (!turn || turn.lesser || statement.within !== null || excluded.has(turn.entity)) return null;
  if (paragraphOf(pronoun.start) - turn.paragraph > 1 || turn.offset > pronoun.start) return null;
  if (!fits(pronoun, finding.entities[turn.entity]!)) return null;
  const words = [...statements[turn.statement]!.content, ...statement.content];
  for (let at = pronoun.index - 1; at >= 0 && finding.mentions[at]!.start > turn.offset; at -= 1) {
    const mention = finding.mentions[at]!;
    if (mention.form === 'pronoun' || mention.entity === null || mention.entity === turn.entity) continue;
    if (words.some((span) => mention.start >= span.start && mention.end <= span.end)) continue;
    if (fits(pronoun, finding.entities[mention.entity]!)) return null;
  }
  return turn.entity;
}

/** The speaker of the quotation that a voice stands in: inside their own words "he" is somebody else. */
function holderOutside({ statements, quotes }: Naming, statement: Attribution): number | null {
  const holder = statement.within === null ? null : statements[statement.within]!;
  if (!holder) return null;
  const { start } = statement.cue ?? statement.content[0]!;
  return holder.quotes.some((index) => quotes[index]!.start <= start && quotes[index]!.end >= start)
    ? holder.entity
    : null;
}

/** Whether a quotation names somebody: “Tom never paid me,” he said is not Tom. */
function namedWithin({ finding }: Naming, statement: Attribution, entity: number): boolean {
  if (statement.form === 'indirect') return false;
  return finding.entities[entity]!.mentions.some((place) => {
    const mention = finding.mentions[place]!;
    return (
      mention.form === 'name' &&
      statement.content.some((span) => mention.start >= span.start && mention.end <= span.end)
    );
  });
}

/**
 * "Lee declined to say whether Reed slept. “He was tired,” he said.": the last speaker of this paragraph or the one
 * before goes on, where the pronoun's likeliest antecedent was named since in nothing but that speaker's words.
 */
function stillSpeaking(
  { document, turns, finding, paragraphOf, statements }: Naming,
  statement: Attribution,
  pronoun: Mention,
  excluded: Set<number>,
): number | null {
  const turn = [...turns].reverse().find((each) => !each.lesser);
  // whoever was asked answers
  if (!turn || turn.asks || finding.entities[turn.entity]!.kind !== 'person') return null;
  const paragraphs = paragraphOf(anchor(statement)) - turn.paragraph;
  if (statement.within !== null || paragraphs > 2) return null;
  if (turn.entity === pronoun.entity || excluded.has(turn.entity)) return null;
  if (!fits(pronoun, finding.entities[turn.entity]!) || pronoun.entity === null) return null;
  if (paragraphs > 1 && !isAskedBetween(document, turn.paragraph + 1)) return null;
  const told = statements[turn.statement]!.content;
  const since = finding.entities[pronoun.entity]!.mentions.some((place) => {
    const other = finding.mentions[place]!;
    if (other.start < turn.start || other.start >= pronoun.start || other.form === 'pronoun') return false;
    if (isObject(document, other)) return false;
    return !told.some((span) => other.start >= span.start && other.end <= span.end);
  });
  return since ? null : turn.entity;
}

/** “It will be hard” for Reed, said Lee. “He is tired,” he said: the last word of its clause, behind a verb or preposition. */
function isObject({ tokens }: TextDocument, { firstToken, endToken }: Mention): boolean {
  return (
    /^(?:IN|TO|VB)/.test(tokens[firstToken - 1]?.tag ?? '') && /^[.,;:?!]$/.test(tokens[endToken]?.text ?? '')
  );
}

/** "But what if Reed wins?": the reporter's question stands between an answer and the next. */
function isAskedBetween({ paragraphs, sentences, text }: TextDocument, paragraph: number): boolean {
  const last = sentences[paragraphs[paragraph]!.endSentence - 1]!;
  return text.slice(last.start, last.end).trimEnd().endsWith('?');
}

/** The last speaker of this paragraph or the ones before whom a pronoun can mean and whom the quotation does not name. */
function lastFitting(
  naming: Naming,
  statement: Attribution,
  pronoun: Mention,
  excluded: Set<number>,
): number | null {
  const { turns, finding } = naming;
  for (let at = turns.length - 1; at >= Math.max(0, turns.length - 4); at -= 1) {
    const { entity } = turns[at]!;
    if (excluded.has(entity) || !fits(pronoun, finding.entities[entity]!)) continue;
    if (!namedWithin(naming, statement, entity)) return entity;
  }
  return null;
}

/** "Asked about it, Feinstein said “…,” she said": the named subject of the same sentence, outside the quotation. */
function sameSentence(
  { finding, document }: Naming,
  pronoun: Mention,
  excluded: Set<number>,
  statement: Attribution,
): number | null {
  const { tokens } = document;
  const first = statement.content[0]!.start;
  for (let at = pronoun.index - 1; at >= Math.max(0, pronoun.index - MENTIONS_BACK); at -= 1) {
    const mention = finding.mentions[at]!;
    if (mention.end > first) continue;
    // the quotation's own sentence is the one that it opens in
    if (document.sentences[tokens[mention.head]!.sentence]!.end < first) return null;
    if (mention.form !== 'name' || mention.entity === null || excluded.has(mention.entity)) continue;
    if (!isTensed(tokens[mention.endToken]?.tag ?? '')) continue;
    return fits(pronoun, finding.entities[mention.entity]!) ? mention.entity : null;
  }
  return null;
}

/** How many mentions back somebody meant by "he" may stand. */
export const MENTIONS_BACK = 30;

/** The nearest person before a pronoun who can be meant and is not excluded; named ones first. */
function antecedent(
  { finding }: Naming,
  pronoun: Mention,
  excluded: Set<number>,
  statement: Attribution,
): number | null {
  let described: number | null = null;
  for (let at = pronoun.index - 1; at >= Math.max(0, pronoun.index - MENTIONS_BACK); at -= 1) {
    const mention = finding.mentions[at]!;
    if (mention.entity === null || excluded.has(mention.entity)) continue;
    if (statement.content.some((span) => mention.start >= span.start && mention.end <= span.end)) continue;
    if (!fits(pronoun, finding.entities[mention.entity]!)) continue;
    if (mention.form !== 'nominal') return mention.entity;
    described ??= mention.entity;
  }
  return described;
}
