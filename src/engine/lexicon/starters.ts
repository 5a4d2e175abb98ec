// Words that often open a sentence and seldom follow an abbreviation inside one, as written with a capital.
// Origin: closed classes of English grammar (articles, pronouns, conjunctions, prepositions, question words).
export const SENTENCE_STARTERS = new Set(
  (
    'The A An This That These Those It He She They We You I His Her Their Our My Your Its There Here ' +
    'But And Or So Yet Nor If When While Although Though Because Since As After Before Until Once Unless ' +
    'In On At By For From With Without Under Over During Despite Among Amid About Against Between To ' +
    'What Who Why How Where Which Whether Some Many Most Other Others Another Both All Each Every Few ' +
    'However Meanwhile Moreover Instead Still Now Then Also Not No Only Even Just According Asked'
  ).split(' '),
);
