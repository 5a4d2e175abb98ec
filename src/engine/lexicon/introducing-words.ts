// Words beside an unnamed source that show that it speaks, even where no statement of it is found.
//
// Origin: written for this project from general knowledge of English news prose. No words were copied from a corpus.

/** Verbs right after the source, or before "by" and "with": "officials spoke to …", "was described by three people …". */
export const speakingWords = new Set(
  `say says said tell tells told confirm confirms confirmed describe describes described speak speaks spoke spoken speaking
  talked interviewed quoted added add adds recalled recounted warned cautioned expressed acknowledged disclosed revealed
  claimed alleged asked requested insisted explained contended denied disputed argued noted reported wrote`.split(
    /\s+/,
  ),
);

/** Words right before the source that bring in what it says. */
export const citingWords = new Set('citing cited cites quoting quoted'.split(' '));

/** Who asked not to be named has spoken; of whom others withhold the name has not ("a minor, whose name was withheld"). */
export const withholdingWords =
  /^(?:declin|ask|request|insist|spoke|speak|grant|refus|demand|did not want|didn.t want|on condition|on the condition|under condition)|authori[sz]ed to|permitted to|allowed to/i;
