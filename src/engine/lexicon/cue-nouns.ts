// Nouns that carry a content: "her claim that …", "calls for …", "his promise to …".
//
// Origin: written for this project from general knowledge of English news prose (nominalizations of the
// reporting verbs and the nouns that take a clause).

/** Nouns of speech that take "that …", "of …", "to …" or a colon. */
export const speechNouns = new Set(
  `accusation accusations acknowledgement acknowledgment admission advice affirmation agreement allegation allegations
  allusion announcement answer answers apology appeal appeals argument arguments assertion assertions assessment
  assurance assurances attack attacks backing blame boast boasts call calls caution caveat challenge challenges charge
  charges claim claims comment comments commitment comparison complaint complaints concession conclusion conclusions
  condemnation confession confirmation contention counterclaim criticism criticisms critique declaration
  defense defence demand demands denial denials denunciation depiction depictions description descriptions characterization characterizations characterisation characterisations directive disclosure
  disclosures dismissal endorsement endorsements estimate estimates evidence excuse explanation finding findings forecast
  guarantee guidance hint hints indication insinuation insistence instruction instructions invitation joke jokes
  lament mantra message motto narrative news note observation observations offer opinion order orders plea pleas
  pledge pledges portrayal praise prediction predictions projection promise promises pronouncement proposal proposals
  question questions quip quote rationale reassurance rebuke rebuttal recommendation recommendations refrain refusal
  rejection remark remarks reminder reply report reports request requests resolution response responses retort revelation
  revelations rumor rumors rumour rumours ruling slogan speculation statement statements stipulation story suggestion
  suggestions support testimony theory threat threats tirade tweet vow vows warning warnings wisecrack
  requirement requirements stipulation instruction
  talk chatter whispers gossip
  opposition objection objections protest protests reference references verdict view`.split(/\s+/),
);

/** Plurals for what is said against somebody by whoever it may be: "amid claims he lied". */
export const allegingNouns = new Set(
  'claims allegations accusations suggestions assertions rumors rumours charges complaints insinuations speculation talk chatter whispers gossip'.split(
    ' ',
  ),
);

/** Nouns of thought. */
export const thoughtNouns = new Set(
  `belief beliefs concern concerns confidence conviction desire doubt doubts dream expectation expectations fear fears
  feeling hope hopes hunch idea impression intent intention intentions knowledge notion perception plan plans
  realization sense skepticism suspicion suspicions thought understanding view views wish worry worries interest
  decision eagerness willingness aim ambition goal preference regret position stance`.split(/\s+/),
);

/** Prepositional cues whose object is the source. */
export const sourcePrepositions = [
  'according to',
  'in the words of',
  'as reported by',
  'as noted by',
  'as quoted by',
  'as described by',
  'in the view of',
  'in the opinion of',
  'in the eyes of',
];

/** What "according to" measures by instead of naming a source: "according to plan". */
export const notSources =
  `plan plans schedule tradition taste size age need needs ability means season income seniority height weight rank
  custom type color colour order preference preferences circumstances script instinct number alphabet`.split(
    /\s+/,
  );

/** Nouns that tell when, where or how something is said, not what: "the moment he announced it", "the way she spoke". */
export const circumstanceNoun =
  /^(moment|way|reason|place|time|times|case|fact|manner|point|extent|degree|speed|person|people|man|woman|one)$/;

/** Nouns for somebody whom their owner only stands beside: "complaints from his counterpart". */
export const besideNoun = /^(counterpart|predecessor|successor|opposite|namesake|rival|opponent)s?$/;

/** What somebody lets words out in: "issued a statement saying". */
export const messageNouns = new Set(
  'statement letter message e-mail email memo note tweet post release communique communiqué video warning notice bulletin'.split(
    ' ',
  ),
);
