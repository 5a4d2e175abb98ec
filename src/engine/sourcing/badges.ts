// Badges: remarks beside the level that never change it. Section 5 of the sourcing rules.
import { attackWords, opinionPhrases } from '../lexicon/opinion-words.ts';
import type { Badge } from '../report.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import { contentWords } from './facts.ts';
import { findPhrases, phraseBook } from './phrases.ts';
import { paragraphAt, type Reading, sentenceAt, touches, wordRange } from './reading.ts';
import { slotsOf } from './slots.ts';

const opinions = phraseBook({ opinion: opinionPhrases });

/** Fills in the badges of every statement. */
export function pinBadges(reading: Reading, drafts: Draft[]): void {
  const free = freeSentences(reading, drafts);
  for (const draft of drafts) {
    if (draft.act !== 'speech' || draft.response?.kind === 'declined' || draft.response?.kind === 'noreply')
      continue;
    const badges: Badge[] = [];
    const opinion = isOpinion(reading, draft);
    if (opinion) badges.push('opinion');
    if (draft.entity?.kind === 'unnamed') {
      if (isAttack(reading, draft)) badges.push('attack');
      if (isPluralOfOne(reading, draft)) badges.push('plural-of-one');
    }
    if (isLaterFact(reading, draft, free)) badges.push('later-as-fact');
    if (draft.entity?.kind === 'collective' && isExpanded(reading, drafts, draft))
      badges.push('expanded-below');
    draft.badges = badges;
  }
}

function isOpinion(reading: Reading, draft: Draft): boolean {
  return draft.content.some((span) => {
    const { from, to } = wordRange(reading, span);
    return findPhrases(opinions, reading.words, from, to).length > 0;
  });
}

function isAttack(reading: Reading, draft: Draft): boolean {
  return draft.content.some((span) => {
    const { from, to } = wordRange(reading, span);
    return reading.words.slice(from, to).some(({ text }) => attackWords.has(text));
  });
}

/** "Sources say", and later "the source": the plural rests on one person as far as the text shows. */
function isPluralOfOne(reading: Reading, draft: Draft): boolean {
  const entity = draft.entity!;
  if (slotsOf(reading, entity).count[0] < 2) return false;
  return entity.mentions.some((place) => {
    const mention = reading.mentions.mentions[place]!;
    return (
      mention.form === 'nominal' &&
      mention.number === 'singular' &&
      mention.start > startOf(draft) &&
      mention.unnamed?.count[1] === 1 &&
      !/^one\b/i.test(reading.document.text.slice(mention.start, mention.end))
    );
  });
}

interface FreeSentence {
  start: number;
  words: Set<string>;
}

/**
 * Free sentences by some of their words: a sentence that stands under each of so many of its words that one with
 * 80 % of all must hold one of these. So a statement is compared with few sentences, not with all that follow.
 */
type FreeSentences = Map<string, FreeSentence[]>;

/** How much of a free sentence's words must have stood in the statement. */
const REPEATED = 0.8;

/** Sentences in which nobody is said to speak, with their words of meaning. */
function freeSentences(reading: Reading, drafts: Draft[]): FreeSentences {
  const taken = drafts
    .flatMap((draft) => (draft.cue ? [...draft.content, draft.cue] : draft.content))
    .sort((a, b) => a.start - b.start);
  const found: FreeSentences = new Map();
  let at = 0;
  let reach = 0;
  for (const sentence of reading.document.sentences) {
    while (at < taken.length && taken[at]!.start < sentence.end) {
      reach = Math.max(reach, taken[at]!.end);
      at++;
    }
    if (reach > sentence.start) continue;
    const words = contentWords(reading, [sentence]);
    if (words.size >= 5) file(found, { start: sentence.start, words });
  }
  return found;
}

/** Long words are rare ones: under those a sentence is found seldom. */
function file(found: FreeSentences, sentence: FreeSentence): void {
  const { size } = sentence.words;
  const rarest = [...sentence.words].sort((a, b) => b.length - a.length);
  for (const word of rarest.slice(0, size - Math.floor(REPEATED * size) + 1)) {
    const list = found.get(word);
    if (list) list.push(sentence);
    else found.set(word, [sentence]);
  }
}

/** The same words later, as the reporter's own: nearly all of a free sentence's words stood in the statement. */
function isLaterFact(reading: Reading, draft: Draft, free: FreeSentences): boolean {
  const level = draft.level ?? 5;
  if (level > 3) return false;
  const words = contentWords(reading, draft.content);
  if (words.size < 5) return false;
  const end = endOf(draft);
  for (const word of words)
    for (const sentence of free.get(word) ?? NO_SENTENCES)
      if (sentence.start >= end && repeats(sentence, words)) return true;
  return false;
}

const NO_SENTENCES: FreeSentence[] = [];

function repeats(sentence: FreeSentence, words: Set<string>): boolean {
  let shared = 0;
  for (const word of sentence.words) if (words.has(word)) shared++;
  return shared >= REPEATED * sentence.words.size;
}

/** "Critics say … . 'It is a disgrace,' said Ann Lee": a named voice follows within the next paragraph. */
function isExpanded(reading: Reading, drafts: Draft[], draft: Draft): boolean {
  const place = paragraphAt(reading, startOf(draft));
  const sentence = sentenceAt(reading, endOf(draft) - 1);
  for (let at = draft.index + 1; at < drafts.length; at++) {
    const other = drafts[at]!;
    if (startOf(other) < endOf(draft)) continue;
    if (
      paragraphAt(reading, startOf(other)) > place + 1 ||
      sentenceAt(reading, startOf(other)) > sentence + 4
    )
      break;
    if (
      other.entity?.kind === 'person' &&
      other.form !== 'indirect' &&
      !touches(other.content[0]!, draft.content[0]!)
    )
      return true;
  }
  return false;
}
