// Verbs of telling by what they do in a sentence beside tying a source to a content: they answer, judge, find, show.
//
// Origin: written for this project from general knowledge of English news prose. No words were copied from a corpus.
import { wordList } from './word-list.ts';

/** Dictionary forms that answer an allegation or a question; a reader of sourcing misses them most. */
export const respondingVerbs = wordList(
  'deny dispute refute rebut contest decline refuse confirm acknowledge admit concede',
);

/** Dictionary forms of finding, calling and answering: as main verb of a reported clause they tell what somebody said. */
export const tellingVerbs = wordList(
  `find invoke cite refuse decline deny accuse blame conclude rule reject dispute confirm acknowledge announce propose
  demand request raise warn ask call`,
);

/** Dictionary forms of taking the side of what somebody said. */
export const sidingVerbs = wordList('join second heed amplify parrot throw');

/** Starts of the forms of verbs whose object is judged for what it did: "criticized her for saying". */
export const judgingVerb =
  /^(hold|holds|held|holding|criticiz|criticis|blam|prais|fin(e|ed|ing)$|su(e|ed|es|ing)$|arrest|fault|rebuk|scold|thank|punish|charg|fir(e|ed|ing)$|attack|mock|condemn|chid|censur|slam|blast|applaud|commend|suspend|jail|impeach)/;

/** What documents do, in the form that follows them: "obtained a filing, showing that …" tells of the filing. */
export const showingVerbs = wordList('showing revealing indicating suggesting detailing');
