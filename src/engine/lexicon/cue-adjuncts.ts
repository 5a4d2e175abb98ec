// Words that may stand between a reporting verb and its content: times, places of speaking, manner.
//
// Origin: written for this project from general knowledge of English news prose.

/** Times that need no preposition: "said Tuesday that …". */
export const timeWords = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
  january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
  aug. sept. sep. oct. nov. dec. yesterday today tonight tomorrow last this next earlier later recently now then
  morning afternoon evening night week month year weekend days weeks months years ago hours minutes hour minute day
  decade noon midnight spring summer fall autumn winter once twice times repeatedly`.split(/\s+/),
);

/** Where and how something is said: "said in an interview that …". */
export const speakingPlaces = new Set(
  `statement interview interviews email e-mail emails e-mails message messages tweet tweets post posts letter letters
  memo speech speeches address remarks testimony filing filings report reports article column editorial op-ed piece essay
  book memoir conference briefing call phone telephone text texts television tv radio twitter facebook instagram x
  youtube show program programme broadcast podcast debate debates hearing hearings court affidavit deposition
  complaint lawsuit note notes rally rallies event events appearance appearances meeting meetings video ad release
  announcement declaration ruling opinion decision order document documents paper study survey poll webcast livestream
  transcript recording voicemail conversation conversations exchange session press state-run stage camera air record
  background anonymity condition reporters response reply answer question questions committee panel council congress
  house senate lawmakers voters viewers journalists newspaper magazine website site blog page account platform social
  media truth reference regard defense defence`.split(/\s+/),
);
