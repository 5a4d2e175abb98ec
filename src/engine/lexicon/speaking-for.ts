// Roles whose holders speak for somebody else, and words that show how a teller knows.
//
// Origin: written for this project from general knowledge of English news prose. No words were copied from a corpus.

/** Beginnings of role words: the holder speaks for a body, a campaign or a client, not for themselves. */
export const speakingForStems = [
  'spokes',
  'publicist',
  'ambassador',
  'director',
  'sheriff',
  'sergeant',
  'detective',
  'prosecutor',
  'undersecretary',
  'under-secretary',
  'legal',
];

/** Words beside "director" that make the holder speak for an office of the state; other directors speak as experts or of their work. */
export const directedOffices =
  `fbi f cia c nsa agency bureau intelligence federal national department administration service services
  police prison prisons corrections health budget press communications communication public external`.split(
    /\s+/,
  );

/** Roles that speak for somebody only where the text says for whom: "Smith's lawyer", "an attorney for the bank". */
export const counselStems = ['lawyer', 'attorney', 'counsel', 'solicitor', 'barrister', 'representative'];

/** Roles of more than one word with the same office. */
export const speakingForRoles = [
  'press secretary',
  'press officer',
  'press aide',
  'public information officer',
  'public affairs',
  'media affairs',
  'media relations',
  'public relations',
  'communications director',
  'director of communications',
  'communications chief',
  'communications officer',
  'communications manager',
  'communications adviser',
  'campaign manager',
  'campaign chairman',
  'representative for',
  'representative of',
  'on behalf of',
  'legal affairs',
  'legal adviser',
  'legal advisor',
  'police officer',
  'police chief',
  'chief of police',
  'fire chief',
  'law firm representing',
  'partner at the law',
  'partner in the law',
];

/** Offices whose holders speak for their government or agency when they say "we", or tell what it does. */
export const governingRoles = new Set(
  `minister secretary negotiator commissioner administrator envoy superintendent governor-general
  vice-chancellor`.split(/\s+/),
);

/** Heads of bodies, which say "we" for them: "chairman of the bank", "the union's president", "its chief executive". */
export const headRoles = new Set(
  `head chief chairman chairwoman chairperson chair ceo executive director president mayor leader manager dean
  chancellor principal provost organizer organiser charge`.split(/\s+/),
);

/** Who is so called holds the office no more, or not yet. */
export const noLonger = new Set('former ex retired then shadow late candidate nominee hopeful'.split(' '));

/** Verbs of plain telling: with them a clause about others is a report of facts, its basis not stated. */
export const tellingVerbs = new Set(
  'say tell claim maintain note add report allege testify attest state according_to recall mention contend find conclude discover determine learn show reveal'
    .split(' ')
    .concat(['according to']),
);

/** Verbs with which people do something in saying it: what is said is their own act, view or will. */
export const ownActVerbs = new Set(
  `accuse admit acknowledge advise advocate agree announce apologize appeal applaud argue ask assail attack back
  backtrack blame blast boast brag call call_on castigate caution challenge chide commend complain concede condemn
  congratulate counsel credit criticize criticise decide declare decline decry defend demand denounce deny deride
  dismiss dispute disparage encourage endorse explain express extol fault fire_back flay hail implore insist instruct
  invite joke lament lash_out laud lobby lament mock object offer oppose order plead pledge praise pray predict
  press promise propose protest quip rail_against react rebuke recall recommend refuse reject remember repudiate
  request respond resign ridicule rip salute scold slam suggest support swear take_aim thank threaten tout
  urge volunteer vote vow warn welcome wish withdraw wonder question reiterate maintain tease throw_weight_behind
  hammer`.split(/\s+/),
);

/** The teller passes on what others told or showed them. The patterns' language: `sourcing/phrases.ts`. */
export const secondhandPhrases = [
  'recount* what|how',
  'was|were|been|being ~1 told|briefed|informed by|that|of|about|on',
  'had|has|have ~1 heard|learned from|that',
  'heard from',
  'who ~1 spoke|spoken|talked to|with those|people|others|participants|attendees|them|him|her|someone|somebody',
  'relay*|pass* ~2 what|on|along',
  'secondhand|second-hand|thirdhand|third-hand',
  'according to|as what ~2 told',
  'citing|cited ~3 source|sources|person|people|official|officials|report|reports',
];

/** The teller was there, or saw the record. */
export const firsthandPhrases = [
  'who ~2 attended|witnessed|participated|took|saw|watched|viewed|reviewed|read|heard|overheard|survived',
  'who ~2 was|were ~2 in|at|inside|present|there|on ~2 room|meeting|call|scene|time|briefing|hearing|session|flight|plane|ship|boat|house|school|event',
  'who ~1 has|have|had ~1 seen|read|reviewed|viewed|heard|obtained',
  'in the room',
  'in attendance',
  'eyewitness|eyewitnesses|witness|witnesses|attendee|attendees|participant|participants',
  'direct|first-hand|firsthand|personal knowledge',
];

/** People as things befall them: what they say of themselves they have lived through. */
export const befallenNouns = new Set(
  `customer customers client clients resident residents neighbor neighbors neighbour neighbours patient patients victim
  victims survivor survivors witness witnesses passenger passengers tenant tenants student students pupil pupils parent
  parents shopper shoppers homeowner homeowners driver drivers worker workers employee employees migrant migrants refugee
  refugees detainee detainees inmate inmates prisoner prisoners tourist tourists guest guests villager villagers`.split(
    /\s+/,
  ),
);
