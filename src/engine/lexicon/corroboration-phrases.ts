// How a text tells that somebody checked. The patterns' language: `sourcing/phrases.ts`.
//
// Origin: written for this project from general knowledge of English news prose and of newsroom practice
// (confirming, reviewing, crediting others). No words were copied from a corpus.

/** Nobody could check: "could not be independently verified". */
export const unverifiedPhrases = [
  'could|can|cannot|has|have|was|were|is|are not ~2 be? ~2 verify|verified|confirm|confirmed|corroborate|corroborated|authenticate|authenticated|substantiated',
  'unable|impossible to ~1 verify|confirm|corroborate|authenticate',
  'not|never been? ~1 independently verified|confirmed|corroborated|authenticated',
  'no independent confirmation|verification|corroboration',
  'unverified|unconfirmed|uncorroborated report|reports|video|videos|claim|claims|account|accounts|footage|allegation|allegations',
];

/** Somebody checked; own where the subject is this outlet. */
export const checkedPhrases = [
  'independently|also? confirmed|verified|corroborated|authenticated|reviewed|obtained',
  'confirmed|verified|corroborated|authenticated|reviewed|viewed|obtained|examined|seen|heard ~2 independently|by',
  'has|have|had ~1 confirmed|verified|corroborated|authenticated|reviewed|obtained|viewed|seen|examined|geolocated',
  'confirmed|verified|corroborated|authenticated|reviewed|obtained|geolocated the|a|an|copies|copy|his|her|their|that|its|some|documents|records|video|footage|messages|emails',
];

/** Others tell the same: "also reported", "first reported by". */
export const parallelPhrases = [
  'also|similarly|separately|likewise|previously|earlier|independently reported|reports|confirmed|wrote|found',
  'first|earlier|previously reported by|in',
  'was|were|had|has ~1 first|previously|also reported',
  'reported ~2 the same|similar|likewise',
  'other|several|multiple|various|some outlets|media|newspapers|publications|organizations|organisations|networks',
  'corroborat*|match*|consistent|echo* ~2 the|his|her|their|with|those ~2 account|accounts|report|reports|reporting',
];
