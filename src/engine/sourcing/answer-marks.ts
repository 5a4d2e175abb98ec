// Words beside a statement that show that it answers something: "in response to the complaint", "asked whether …".
import { answeringMarks } from '../lexicon/answer-phrases.ts';
import type { Mention } from '../mentions/mention.ts';
import { ALLEGATIONS } from './clause.ts';
import { type Draft, startOf } from './draft.ts';
import { findPhrases, phraseBook, type Word } from './phrases.ts';
import { mentionsIn, type Reading, sentenceAt, sentenceSpan, wordRange } from './reading.ts';

const marks = phraseBook(answeringMarks);
const NEGATIVE = /^(?:not|never|no|nothing|nobody|none|neither|nor)$/;

/**
 * Does the statement's sentence say that it answers an allegation: "in response to the lawsuit", "as the union had
 * alleged", "after witnesses accused it"? Or that it answers a question about what the speaker did?
 */
export function answersOpenly(reading: Reading, draft: Draft): boolean {
  const at = draft.cue?.start ?? startOf(draft);
  const span = sentenceSpan(reading, sentenceAt(reading, at));
  const { from, to } = wordRange(reading, span);
  return findPhrases(marks, reading.words, from, to).some(({ kind, firstWord, endWord }) =>
    kind === 'charge'
      ? true
      : kind === 'accused'
        ? accusesSpeaker(reading, draft, endWord)
        : !opensContent(reading.words[firstWord]!, draft) &&
          asksOfDeed(reading, draft, firstWord, endWord, to),
  );
}

/** "The question of whether … is not so plain": spoken of, not put. */
const opensContent = ({ start }: Word, { content }: Draft): boolean =>
  start >= content[0]!.start && start - content[0]!.start <= 6;

/** "after witnesses accused it of …": the object is who answers. */
function accusesSpeaker(reading: Reading, draft: Draft, end: number): boolean {
  const object = reading.words[end - 1]!;
  const mention = mentionsIn(reading, { start: object.start, end: object.end + 40 })[0];
  return mention !== undefined && mention.start === object.start && mention.entity === draft.entity?.index;
}

/** "Asked whether he had met the builder": of a deed of the speaker's own, not of plans, views or the weather. */
function asksOfDeed(reading: Reading, draft: Draft, first: number, end: number, to: number): boolean {
  const { words, document } = reading;
  let own = false;
  for (let at = end; at < Math.min(to, end + 14); at++) {
    const { text, token, start } = words[at]!;
    if (text === ',') break;
    if (
      /^(?:will|would|should|could|can|might|may|plans?|planned|plan|wants?|wanted|thinks?|thought|believes?|believed|feels?|felt|supports?|supported)$/.test(
        text,
      )
    )
      return false;
    const mention = at < end + 3 ? mentionsIn(reading, { start, end: start + 60 })[0] : undefined;
    if (mention?.start === start && isSpeaker(mention, draft)) own = true;
    if (ALLEGATIONS.has(text) && first >= 0) return true; // "asked about the allegations"
    if (own && /^(?:VBD|VBN)$/.test(document.tokens[token]?.tag ?? '')) return true;
  }
  return false;
}

/** The speaker by name, or a pronoun that comes before the name: "asked whether she had met him, Ames said no". */
const isSpeaker = (mention: Mention, { entity }: Draft): boolean =>
  mention.entity === entity?.index || (mention.entity === null && mention.form === 'pronoun');

/** Is something negated among the content's first words: "no", "he had not", "no money had changed hands"? */
export function opensWithNegation(reading: Reading, { content }: Draft): boolean {
  const { from, to } = wordRange(reading, content[0]!);
  return reading.words.slice(from, Math.min(to, from + 7)).some(({ text }) => NEGATIVE.test(text));
}
