// "Confirmed", "acknowledged", "admitted": is it said that what was alleged or asked is so?
import { confirmedThings } from '../lexicon/false-friends.ts';
import { complement, ENDS, type Frame, negatedBefore, nounsOf, passive, SUBJECTS, WRONGS } from './clause.ts';
import type { Word } from './phrases.ts';

const CONFIRMED = new Set(confirmedThings);

/** The frame of "confirm", "acknowledge", "concede", "admit": a proposition or a fault, no judge, patient or race. */
export function confirmFrame(words: Word[], at: number, from: number, to: number): Frame | null {
  const rest = complement(words, at, to, 6);
  const first = rest[0] ?? '.';
  const word = words[at]!.text;
  if (negatedBefore(words, at, from) || passive(words, at, from)) return null;
  const last = words[at - 1]?.text ?? '';
  if (last === 'to' && !DONE.test(words[at - 2]?.text ?? '')) return null; // "refused to admit", "a way to acknowledge"
  if (last === 'can' || first === 'as') return null; // nobody has yet; "acknowledged as the front-runner"
  if (word.startsWith('conced') && rest.slice(0, 5).some((noun) => LOST.test(noun))) return null;
  if (word.startsWith('own') && first !== 'up') return null;
  if (word.startsWith('confirm')) {
    if (
      first === 'by' ||
      CONFIRMED.has(first) ||
      nounsOf(rest).some((noun) => NOMINATED.test(noun)) ||
      /^(?:the|a|an|of|number|total|more|new|first|least)$/.test(last) ||
      /^\d/.test(last)
    )
      return null;
    if (/^(?:senate|lawmakers|senators|voters)$/.test(last) && first !== 'that') return null;
    if (words[at]!.text === 'confirmed' && ENDS.has(first) && !/^(?:he|she|they|who|it)$/.test(last))
      return null;
  }
  if (word.startsWith('admit')) {
    // Hospitals admit patients and schools students; an admission is a proposition, a deed or a fault.
    const deed =
      first === 'that' ||
      SUBJECTS.has(first) ||
      (first.endsWith('ing') && first.length > 5) ||
      // "admitted to lying", "admitted to the paper that …", never "admitted to the hospital"
      (first === 'to' && ((rest[1] ?? '').endsWith('ing') || rest.includes('that')));
    const fault = rest.some(
      (word) =>
        WRONGS.has(word) || /^(?:mistakes?|errors?|faults?|failures?|lying|defeat|using|lie)$/.test(word),
    );
    if (!deed && !fault) return null;
  }
  return { kind: 'confirms', verb: at, sure: first === 'that' || first === 'to' || SUBJECTS.has(first) };
}

/** "was forced to admit", "went on to concede": it was done. */
const DONE = /^(?:forced|had|has|have|compelled|went|on|agreed|came|quick|first)$/;
/** What is lost in an election or a game is conceded without any allegation. */
const LOST = /^(?:race|races|election|elections|contest|primary|nomination|goal|goals|seat|seats|state)$/;
const NOMINATED = /^(?:judges?|justices?|nominees?|nominations?|picks?|appointees?|appointments?)$/;
