// Verbs that tie a source to a content, by what they take beside them.
//
// Origin: written for this project from general knowledge of English news prose and of the verb classes of
// Levin (1993), "English Verb Classes and Alternations" (say, tell, manner of speaking, complain, advise,
// judgment, characterize, conjecture). No words were copied from a corpus.

/** What a verb takes beside its subject. */
export type Frame =
  | 'quote' // "…," she said
  | 'that' // said that …
  | 'bare' // said …
  | 'wh' // asked whether …
  | 'to' // promised to …
  | 'told' // somebody addressed stands between: told her that …, urged her to …
  | 'object' // denied the claim
  | 'as' // described it as …, called it …
  | 'of' // accused him of …, blamed her for …
  | 'about'; // spoke about …, complained of …

export interface VerbGroup {
  act: 'speech' | 'thought';
  takes: Frame[];
  /** Prepositions of the frame `about`. */
  with?: string[];
  /** Dictionary forms; a particle after an underscore ("point_out"). */
  verbs: string;
}

/** Groups of reporting verbs. A verb may stand in several groups; its frames are joined. */
export const reportingVerbs: Record<string, VerbGroup> = {
  // The plain verbs of saying: nearly always speech, with or without "that".
  say: { act: 'speech', takes: ['quote', 'that', 'bare', 'wh'], verbs: 'say' },
  tell: { act: 'speech', takes: ['quote', 'that', 'bare', 'wh', 'told'], verbs: 'tell' },
  state: {
    act: 'speech',
    takes: ['quote', 'that', 'bare', 'wh'],
    verbs: `add admit affirm allege announce argue assert attest boast brag caution claim comment complain
      concede conclude confess confirm contend counter declare disclose emphasize emphasise explain
      exclaim grumble imply insist interject joke lament maintain marvel mention muse note object observe
      opine pledge point_out predict proclaim profess quip reaffirm reassert recall recount refute
      reiterate remark repeat reply report respond retort reveal rue speculate stipulate stress submit
      suggest swear testify theorize hypothesize hypothesise tweet retweet underline underscore volunteer vow warn whine write
      acknowledge aver avow bemoan bewail bluster charge chime_in clarify crow deadpan detail elaborate enthuse
      estimate fire_back fret fume gripe gloat guess hint hit_back intimate intone moan mumble murmur mutter
      plead post postulate preach pronounce protest reason rebut recollect reflect rejoin relate relay
      reminisce remember remonstrate sigh shoot_back snap snarl sneer spell_out state sum_up surmise
      text venture vouch whisper wonder yell shout scream cry_out call_out bark bellow blurt_out cheer
      hiss holler roar rave rant agree specify advertise certify attest signal indicate
      make_clear make_plain put_it go_on hazard proffer parry clap_back push_back chip_in write_in blog
      email e-mail message dictate telegraph cable wire narrate chronicle document project forecast
      foresee prophesy confide let_slip caution counsel recap recite rejoice reassure assure persuade inform notify remind advise
      brief lecture scold teach warn promise guarantee swear threaten serve_notice radio phone telephone hold_forth`,
  },
  addressed: {
    act: 'speech',
    takes: ['quote', 'that', 'bare', 'told', 'wh'],
    verbs: `tell inform notify remind assure reassure warn advise caution promise convince persuade alert
      brief text email e-mail message write instruct guarantee show bet tip_off teach bid`,
  },
  // Verbs that come with quotations above all.
  quoting: {
    act: 'speech',
    takes: ['quote'],
    verbs: `continue begin conclude finish resume read answer ask chant shout yell scream sing recite cry
      interject interrupt blurt stammer stutter croon laugh smile nod shrug grin gush bubble beam banter cajole
      chirp chuckle coo crack croak drawl echo exult giggle groan growl grunt howl implore inquire intone jeer
      josh mock needle offer press prod pursue purr quaver quote quiz rage rasp sermonize sing snarl snicker
      sniff snort sob speak spit splutter squeal start taunt tease thunder urge vent wail weep whimper whoop
      wisecrack query demand open close go run think plead beg thank title caption headline label announce
      enthuse effuse summarize summarise translate paraphrase tweet post retweet blog comment repeat joke
      explain reply respond retort rejoin riposte write_back`,
  },
  // Asking.
  ask: {
    act: 'speech',
    takes: ['quote', 'wh', 'told', 'to', 'about'],
    with: ['about', 'for', 'of'],
    verbs: 'ask inquire enquire query quiz beg',
  },
  // "cautioned against building", "argued for a tax"
  stand: {
    act: 'speech',
    takes: ['about'],
    with: ['against', 'for'],
    verbs: 'argue caution advise lobby campaign speak_out preach counsel',
  },
  wonder: { act: 'speech', takes: ['quote', 'wh', 'about'], with: ['about', 'aloud'], verbs: 'wonder' },
  question: {
    act: 'speech',
    takes: ['quote', 'wh', 'object'],
    verbs: 'question challenge probe interrogate',
  },
  debate: {
    act: 'speech',
    takes: ['wh', 'object'],
    verbs: 'debate discuss explain detail outline describe clarify specify disclose reveal',
  },
  // Ordering, asking, advising: "urged him to resign", "ordered that it be shut".
  urge: {
    act: 'speech',
    takes: ['quote', 'told', 'that', 'to'],
    verbs: `urge order command direct instruct ask beg implore beseech advise counsel encourage exhort press
      pressure invite call_on call_upon appeal_to plead_with lobby entreat admonish forbid warn remind
      challenge dare tell persuade recommend require request petition summon task assign deputize`,
  },
  demand: {
    act: 'speech',
    takes: ['quote', 'that', 'object', 'to'],
    verbs: `demand propose recommend suggest request advocate authorize authorise order decree mandate rule urge require move
      stipulate prescribe insist instruct advise seek`,
  },
  callFor: {
    act: 'speech',
    takes: ['about'],
    with: ['for'],
    verbs: 'call push press appeal plead ask argue advocate agitate lobby campaign petition vote',
  },
  // Committing oneself: the speaker is the doer of the infinitive.
  promise: {
    act: 'speech',
    takes: ['quote', 'that', 'bare', 'to'],
    verbs: 'promise pledge vow swear threaten offer undertake guarantee agree consent volunteer commit',
  },
  profess: { act: 'speech', takes: ['to'], verbs: 'claim profess purport' },
  offer: { act: 'speech', takes: ['object', 'to'], verbs: 'offer promise pledge propose guarantee' },
  refuse: { act: 'speech', takes: ['to', 'object'], verbs: 'refuse decline' },
  // Verbs of denial and acceptance with a noun phrase: "denied the allegations".
  deny: {
    act: 'speech',
    takes: ['quote', 'that', 'bare', 'object'],
    verbs: 'deny dispute contest refute rebut contradict',
  },
  reject: {
    act: 'speech',
    takes: ['quote', 'object', 'as'],
    verbs:
      'reject dismiss disavow repudiate disclaim rebuff downplay play_down minimize minimise shrug_off brush_off brush_aside wave_off laugh_off rule_out shoot_down walk_back retract renounce decry',
  },
  accept: {
    act: 'speech',
    takes: ['that', 'object'],
    verbs:
      'acknowledge admit concede confirm confess recognize recognise accept disclose reveal announce declare proclaim affirm reaffirm reiterate repeat unveil allege assert claim note stress emphasize emphasise underscore highlight cite mention reference invoke quote echo recount retell recall detail outline lay_out set_out spell_out express voice articulate convey raise float air state explain describe report suggest recommend predict forecast project promise underline tout trumpet plug advertise',
  },
  agree: {
    act: 'speech',
    takes: ['quote', 'that', 'about'],
    with: ['with', 'to', 'on'],
    verbs: 'agree disagree concur take_issue',
  },
  confess: { act: 'speech', takes: ['about'], with: ['to'], verbs: 'confess' },
  pleadGuilty: { act: 'speech', takes: ['about'], with: ['guilty', 'innocent'], verbs: 'plead' },
  // Judgment: blame and praise with a noun phrase.
  blame: {
    act: 'speech',
    takes: ['quote', 'object', 'of'],
    with: ['for', 'over', 'as'],
    verbs: `criticize criticise attack blast slam condemn denounce decry deplore deride mock ridicule rebuke
      rip assail lambaste lambast castigate chastise chide berate scold upbraid admonish reprimand censure
      excoriate pan knock hammer savage skewer scorch roast trash bash disparage belittle insult taunt
      needle hit call_out lash rap lampoon pillory vilify demonize malign slander impugn indict fault blame
      lament bemoan protest bewail condemn rail vilify take_on go_after target tweak zing swipe tear_into rip_into
      lay_into light_into jab troll dress_down rebut smear jeer boo heckle`,
  },
  praise: {
    act: 'speech',
    takes: ['quote', 'object', 'of'],
    with: ['for', 'on', 'as'],
    verbs: `praise laud applaud hail commend compliment congratulate celebrate thank credit salute tout extol
      honor honour welcome cheer toast champion defend endorse back support embrace eulogize congratulate
      apologize greet bless lionize glorify flatter vouch`,
  },
  accuse: {
    act: 'speech',
    takes: ['of', 'as'],
    with: ['of', 'for', 'with', 'on', 'over'],
    verbs:
      'accuse blame charge fault suspect convict warn remind assure credit criticize criticise condemn praise thank commend indict sue chide attack slam blast denounce scold rebuke',
  },
  // Naming and characterizing: object and predicate make the content.
  call: {
    act: 'speech',
    takes: ['quote', 'as'],
    verbs:
      'call label brand dub name term deem pronounce declare nickname rename title christen proclaim rate rank',
  },
  describe: {
    act: 'speech',
    takes: ['quote', 'as', 'object', 'wh'],
    verbs: `describe address characterize characterise depict portray cast paint frame define identify refer_to
      label brand denounce dismiss condemn hail praise deride mock decry tout classify present pitch represent
      compare liken equate sell bill caricature interpret regard_as speak_of`,
  },
  compare: { act: 'speech', takes: ['object'], verbs: 'compare liken contrast equate' },
  // Speaking about a subject.
  speak: {
    act: 'speech',
    takes: ['about'],
    with: ['about', 'of', 'on', 'against', 'over'],
    verbs:
      'speak talk rail joke boast brag complain gripe grumble comment testify lie warn write tweet lecture rant rave preach remark reminisce gush hint chat gossip quip elaborate expound reflect touch weigh_in sound_off open_up apologize apologise',
  },
  target: {
    act: 'speech',
    takes: ['about'],
    with: ['at', 'out', 'against', 'back', 'to', 'on', 'into', 'off'],
    verbs:
      'lash swipe fire hit shoot push rail inveigh protest object point allude refer appeal respond react reply nod jab scoff sneer laugh bristle balk pile pounce seize focus zero insist dwell harp',
  },
  // Sources that are no people: polls, studies, records.
  show: {
    act: 'speech',
    takes: ['that', 'bare', 'wh', 'object', 'quote'],
    verbs: `show find reveal indicate suggest demonstrate conclude determine estimate document establish
      illustrate prove detect uncover highlight read say state list name note describe detail cite warn report record
      predict project put give rate rank place confirm point_to rule hold specify`,
  },
  rule: {
    act: 'speech',
    takes: ['that', 'bare', 'object', 'to'],
    verbs: 'rule hold decide find conclude determine decree order adjudge',
  },
  vote: {
    act: 'speech',
    takes: ['to', 'about', 'object'],
    with: ['for', 'against', 'in', 'to'],
    verbs: 'vote',
  },
  // What a law or rule lays down.
  law: {
    act: 'speech',
    takes: ['that', 'object', 'told'],
    verbs: 'require prohibit ban bar forbid allow permit mandate stipulate guarantee prescribe',
  },
  // Documents and outlets issue and publish.
  publish: {
    act: 'speech',
    takes: ['object', 'quote'],
    verbs: 'publish release issue post share tweet circulate file print deliver unveil',
  },
  cite: {
    act: 'speech',
    takes: ['object', 'quote', 'as'],
    verbs: 'cite quote mention reference invoke note highlight',
  },
  reply: { act: 'speech', takes: ['quote', 'that', 'about'], with: ['to'], verbs: 'respond reply answer' },
  // Taking another's side: only before what somebody said ("joined her call for …", "threw her weight behind his advice").
  side: { act: 'speech', takes: ['object'], verbs: 'join second heed amplify parrot throw' },
  threaten: { act: 'speech', takes: ['of'], with: ['with'], verbs: 'threaten taunt bombard' },

  // Thoughts: nobody need have said anything.
  believe: {
    act: 'thought',
    takes: ['that', 'bare', 'wh', 'quote', 'object'],
    verbs: `believe think know feel realize realise understand suppose presume assume suspect doubt guess
      figure reckon imagine conclude decide judge consider expect anticipate hope fear worry wish
      dream fancy gather remember recall forget learn see notice sense find recognize recognise foresee
      envision envisage picture conceive determine discover appreciate accept trust wager bet dread regret`,
  },
  want: {
    act: 'thought',
    takes: ['to', 'object'],
    verbs: `want wish hope expect plan intend aim seek desire prefer like love hate need decide resolve choose
      opt prepare mean crave long yearn aspire strive look try attempt struggle hesitate refuse threaten
      dare fear dread decline agree consider contemplate anticipate`,
  },
  regard: {
    act: 'thought',
    takes: ['as'],
    verbs: 'see view regard consider deem think judge find perceive treat count look_upon',
  },
  feelFor: {
    act: 'thought',
    takes: ['object'],
    verbs: `support oppose back favor favour prefer like dislike love hate admire respect trust distrust
      mistrust fear resent envy loathe despise detest abhor adore appreciate approve disapprove endorse reject
      doubt question consider contemplate weigh ponder enjoy value prize regret mourn welcome embrace
      resist tolerate seek ignore overlook imagine envision`,
  },
  thinkAbout: {
    act: 'thought',
    takes: ['about'],
    with: ['about', 'of', 'in', 'on', 'for', 'at', 'with', 'over'],
    verbs: `think worry know dream care fret agonize believe hope wish look long approve disapprove count
      bank rely side sympathize despair wonder`,
  },
};
