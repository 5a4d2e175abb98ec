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

/** Dictionary forms of deeds as much as words, where a thing or an infinitive follows: "assigned them to the gate", "supports him". */
export const deedVerbs = wordList(
  `support back assign identify seek persuade convince pressure encourage name focus ban vote deputize decide accept
  title`,
);

/** Dictionary forms of taking the side of what somebody said. */
export const sidingVerbs = wordList('join second heed amplify parrot throw');

/** Starts of the forms of verbs whose object is judged for what it did: "criticized her for saying". */
export const judgingVerb =
  /^(hold|holds|held|holding|criticiz|criticis|blam|prais|fin(e|ed|ing)$|su(e|ed|es|ing)$|arrest|fault|rebuk|scold|thank|punish|charg|fir(e|ed|ing)$|attack|mock|condemn|chid|censur|slam|blast|applaud|commend|suspend|jail|impeach|cast$|casts$|brand|label|ridicul|lambast|skewer|reprimand|denounc|ripped$|hit$)/;

/** What documents do, in the form that follows them: "obtained a filing, showing that …" tells of the filing. */
export const showingVerbs = wordList('showing revealing indicating suggesting detailing');

/** Starts of the forms of verbs that bring a thought into words: "raised concerns", "expressed doubts". */
export const utteringVerb =
  /^(rais|express|voic|mak|made|issu|repeat|reiterat|offer|g[ai]v|stat|deliver|air|shar|announc|convey|outlin|describ|explain|reveal)/;

/** Starts of the forms of verbs whose object the noun before is: "the claims he made". */
export const bringingVerb =
  /^(ma[dk]e|rais|level|fac|fil|issu|repeat|deni|den(y|ies)$|brought|bring|hear|spread|g[ai]v|push|start)/;

/** Starts of the forms of verbs whose subject meets what others say: "faced criticism for", "denied claims that". */
export const receivingVerb =
  /^(fac(e|es|ed|ing)$|endur|dr[ae]w|receiv|spark|prompt|provok|weather|surviv|suffer|attract|invit|trigger|meet|met$|elicit|withst|ignor|dodg|dismiss|reject|den(y|ies|ied|ying)$|disput|refut|rebut|contest|challeng|counter|answer|address|rebuff|debunk|repudiat|mock|ridicul|derid|scoff|denounc|condemn|decr|slam|blast|rebuk|criticiz|criticis|lambast|assail|cit(e|es|ed|ing)$|seiz|hail|prais|welcom|applaud|fend|deflect|downplay|minimi|question|discuss|debat|read|heard|hear)/;

/** Verbs of letting and perceiving: "had somebody call us and tell us that …", "heard people say …". */
export const causingVerb =
  /^(have|had|having|see|saw|seen|seeing|hear|heard|hearing|let|watch|watched|make|made)$/;

/** Dictionary forms of what things do as well as people: "the vote underscores a need", "that loophole explains it". */
export const thingsVerbs = wordList(
  `explain underscore underline add show indicate suggest demonstrate reveal highlight prove confirm illustrate signal
  raise give support allow require reflect identify guarantee determine detect establish dictate define threaten ensure
  put make_clear make_plain prohibit permit mandate forbid attest remind`,
);

/** Verbs that say what somebody will do: "pledged to mend it". */
export const pledgingVerbs = wordList('pledge promise vow swear threaten offer undertake');
