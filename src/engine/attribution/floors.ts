// Log-odds above which possible attributions are taken, by where they stand and how they are tied.
//
// Origin: set on articles with attributions labelled by people (PolNeAR, train) and read again on others, so that what
// is gained in statements found outweighs what is invented. The log-odds themselves come from cues.weights.ts.
import type { Candidate } from './candidates.ts';

export const floors = {
  /** A response to an allegation or a question. */
  response: -0.5,
  /** A candidate that alone would give a quotation its voice. */
  rescue: -1.2,
  /** A frame that tells acts as often as words, where no other's words hold it. */
  loose: 0.5,
  /** A voice inside another's indirect words. */
  nested: -0.4,
  /** The main verb of a reported clause, as a voice inside it. */
  mainVerb: -1.1,
  /** A voice inside a quotation that quotes nobody's exact words. */
  inside: 0.3,
  /** A thought inside another's words. */
  thought: 2,
  /** Below this no voice of others is taken from what somebody tells. */
  leastHeld: -4,
  /** What the plainest cues have beyond their words: "…,” she said", "according to her", "her description of him as". */
  plainBonus: 3,
};

/** Floors of voices of others in what somebody tells, by frame; nouns of a possessor and passives with "by" apart. */
const held: Record<string, number> = { that: -1.2, bare: -0.4, wh: -0.5, quote: 0, preposition: -1.2 };
const HELD_NOUN = -2;
/** "his remarks about the tenants" names a topic rather than what was said. */
const TOPIC = 1;
const HELD_BY = -0.9;
const HELD_TOLD = -0.9;
const HELD_UTTERED = -1;
const HELD_UTTERED_TO = -2.5;

/** The floor of a voice of somebody else in what is told. `quoted`: the words around it are quoted. */
export function heldFloor(
  { frame, lemma, source, uttered, addressee, line, cue, position }: Candidate,
  quoted: boolean,
): number {
  if (frame.startsWith('noun') && source?.tie === 'possessor') {
    // "her calls for help" has a content; "her call with the mayor", "its reports in March" do not
    const words = line.reading.text.slice(cue.start, cue.end);
    const beside =
      /(in|with|at)$/.test(words) || /^(remark|comment|statement|message|testimony|call)s? to$/.test(words);
    if (frame === 'noun of' && /^(remark|comment|view|response)s?$/.test(lemma)) return TOPIC;
    return frame === 'noun of' && beside ? floors.loose : HELD_NOUN;
  }
  // "gave an order to close it": nothing but words
  // "had been told that …"
  if (!source && /^(that|bare)$/.test(frame)) return held.that!;
  if (uttered) return frame === 'noun to' ? HELD_UTTERED_TO : HELD_UTTERED;
  if (frame === 'to' && /^(claim|profess|promise|pledge|vow|swear|threaten)$/.test(lemma)) return held.quote!;
  // "ignored warnings from engineers that …"
  if (/^noun (that|to)$/.test(frame) && source?.tie === 'by') return HELD_NOUN;
  // "with most callers voicing opposition"
  if (frame === 'object' && /^(voice|express)$/.test(lemma)) return HELD_BY;
  if (frame === 'to' && source?.tie === 'by') return HELD_BY;
  // "the move announced on Monday by Ann Lee"
  if (frame === 'object' && source?.tie === 'by' && position === 'after') return floors.leastHeld;
  if (frame === 'to' && addressee) return HELD_TOLD;
  return held[frame] ?? (quoted ? floors.inside + 1 : 0);
}
