// Nouns that stand beside the names of papers, stations and programmes. Written for this project from general knowledge of the world's press.
import { wordList } from './word-list.ts';

/** A name beside one of these is an outlet's: "the newspaper Sabah", "Latina magazine". */
export const pressNouns: ReadonlySet<string> = wordList(`
newspaper magazine broadcaster tabloid podcast newswire broadsheet newsweekly newsmagazine periodical`);

/** These bring news only after a word of `mediums`: "radio station", "news site", not "police station", "booking site". */
export const pressNounsWithMedium: ReadonlySet<string> = wordList(`
station network channel agency outlet website site service program programme show affiliate portal organization organisation publication`);

/** Words for what a station or programme is on. */
export const mediums: ReadonlySet<string> = wordList(
  `radio tv television news cable talk broadcast talk-radio`,
);

/** Four letters with K or W that are no station's. */
export const callSignsNot: ReadonlySet<string> = wordList(`
who wto wwf wwe wnba wba wbc wbo wta wada wfp wipo wwii wmd wmds wasp wwi wrc wic wiki wsj wpp ksm kgb kkk kfc klm kpmg kla kdp knu kcna
wapo wifi wef wps wjc wep`);

/** "the Detroit Auto Show", "the Paris Air Show": where goods are shown. */
export const showsOfGoods: ReadonlySet<string> = wordList(`
auto air boat trade horse car dog fashion book flower motor gun home garden art talent puppet picture light freak minstrel electronics ice airshow
arms pet fur toy cat antiques knife`);

/** Last words of papers' names that people and parties are called too. */
export const partisanEndings: ReadonlySet<string> = wordList(`
democrat republican leader reporter pilot citizen independent messenger`);

/** Nouns for what is on the air. */
export const programmeNouns: ReadonlySet<string> = wordList(`show program programme podcast newscast`);

/** "Christian radio", "AM radio": for whom or on what waves it is, no name. */
export const listenersOf: ReadonlySet<string> = wordList(`
am fm xm cb christian catholic gospel evangelical internet shortwave digital satellite urban latino hispanic black country classic`);
