// What people say when they answer an allegation, in their own words or in the reporter's "that …".
// The language of the patterns is that of `sourcing/phrases.ts`.
//
// Origin: written for this project from general knowledge of English news prose and of statements by press
// offices and lawyers. No words were copied from a corpus.
import { allegationNouns, misdeedStems } from './allegation-words.ts';

const allegation = allegationNouns.join('|');
const charge = `${allegation}|lawsuit|lawsuits|suit|indictment`;
const pointing = `this|that|it|they|those|these|${allegation}|which|all|everything|everybody|what|suggestion|idea`;
const be = 'is|are|was|were|be|been|being';
const deed =
  'did|done|said|told|asked|took|taken|take|used|made|gave|given|received|sent|ordered|authorized|approved|instructed|directed|met|spoke|spoken|discussed|paid|accepted|touched|assaulted|hit|harassed|threatened|lied|shared|engaged|participated|condoned|intended|agreed|signed|denied|sold|hacked|marked|stole|stolen|leaked|violated|broke|promised|knew|colluded|solicited|requested|offered|cheated|abused|plagiarized|tampered|altered|sought|owned|handled|hid|hidden|destroyed|deleted|attempted|raped|killed|killing|threw|urged|pressured|withheld|misled|say|tell|ask|do|use|send|order|direct|instruct|happen|happened|occurred';

const misdeeds = misdeedStems.map((stem) => `${stem}*`).join('|');

/** Negates the claim itself. */
export const denyingPhrases = [
  `${pointing} ${be} ~3 false|untrue|fabricated|fiction|fictitious|fabrication|falsehood|falsehoods|lie|lies|hoax`,
  `${pointing} ${be} not ~1 true`,
  `${pointing} ${be} ~2 made up`,
  `${pointing}|nothing|incident|event|conversation|meeting|exchange|encounter ~2 did not ~1 happen|occur`,
  'never ~1 happened|occurred|took|took place|existed',
  'false ~2 allegation|allegations|accusation|accusations|claim|claims|charge',
  'absolutely|categorically|completely|totally|patently|entirely|utterly|simply|demonstrably|blatantly|just|flatly false|untrue',
  'absolutely|categorically|certainly|definitely not .|,|!|true|the',
  'complete|total|absolute|outright|pure|utter|blatant|bald-faced|flat-out lie|lies|fabrication|fiction|falsehood',
  'no truth to|in|whatsoever',
  'not|no|without ~2 shred|grain|iota|ounce of truth',
  'not an|a ounce|word|shred|grain|iota of truth',
  'nothing of the sort|kind',
  'is|was|are|were|simply|just|certainly not the case',
  'nothing to do with',
  'nothing ~3 could be further from the truth',
  'no|zero knowledge of|about|that',
  'no idea ~2 what ~6 talking about',
  'at no time|point',
  'no ~2 wrongdoing',
  'did|have|has nothing ~2 wrong|illegal|improper|inappropriate|unethical',
  'done nothing wrong|illegal|improper|inappropriate',
  'not do|done anything ~1 wrong|illegal|improper|inappropriate',
  'not guilty',
  `i|we ~2 deny|denied|denies ~3 ${allegation}|that|any|all|it|this|doing|having|being`,
  'innocent of',
  'am|is|are|was innocent',
  'did not do it|this|that|anything|so .|,|!|?|;',
  'did not say ~6 things|that|this|those|it|anything|what',
  `i|we|he|she|they|it|who|client ~2 never ~1 ${deed}`,
  'was|were|been|is|are never ~1 hacked|marked|told|asked|charged|involved|paid|used|sent|received|shared|compromised|intended|given|authorized|warned|informed|consulted|offered|accused|notified|discussed|considered',
  `never ~1 would ~1 have ~1 ${deed}`,
  'not now|currently|and ~2 never ~1 have|been|was|will',
  'not|never ~2 aware of or',
  'i|we|he|she|they|client|campaign|company ~1 was|were|been|am|are unaware of|that',
  'not ~1 true that|at',
  'untrue',
  'not ~2 some ~2 irregular|secret|rogue|covert|shadow',
  'was|were actually a|an|the',
  'there|and is|was|were|are|has been no|never|not ~2 wrongdoing|collusion|conspiracy|quid|affair|misconduct|cover-up|coverup|coordination|rift|conflict|abuse|plot|pressure',
  'i|we|he|she|they|it have|has|had ~1 no ~1 violation|violations|wrongdoing|collusion|misconduct|conflict|abuse',
  `did|have|has|had not ~1 ${deed}|email|emailed|mail|receive|take|make|give|pay|accept|share|come|came|offer|hide|break|violate|store|stored ~1 any`,
  'there was|were|is|are no ~3 on|in|at my|our|his|her|their',
  'no plan|plans|intention|intent to|of',
  'is not a|an ~2 racist|crook|criminal|spy|agent|rapist|murderer|liar|suspect|target|member',
  `did|does|do|has|have|had not ${misdeeds}`,
  'was|were|is|are|been not based on his|her|their|any|that|this|what|the',
  'none of the|these|those|my|our|her|his|them ~2 was|were|is|are|has|have|contained ~3 classified|illegal|true|false|marked|improper|wrong',
  'am not a|an ~2 crook|racist|criminal|spy|agent|rapist|murderer|liar|monster|thief|member',
];

/**
 * Words of a sentence that tell that somebody answers: an allegation told beside it (`charge`), the speaker accused
 * (`accused`, the last word being who), a question (`asked`).
 */
export const answeringMarks = {
  charge: [
    `in response|reply|answer to ~4 ${allegation}|lawsuit|suit|complaint|letter`,
    `responding|replying to ~4 ${allegation}|lawsuit|suit|complaint`,
    'as ~4 had|has|have? alleged|claimed|charged|asserted|insinuated',
    'as|was ~1 previously|earlier|initially|first|originally|widely reported|claimed|stated',
    `contrary to ~5 ${allegation}|lawsuit|suit`,
    `despite allegations|accusations|claims|rumors|rumours|speculation|insinuations`,
    `said|wrote|tweeted of|about the|those|these|that ~1 allegation|allegations|accusation|accusations|claim|claims|charge|charges|rumor|rumors`,
  ],
  accused: ['after|when|because|and|but ~6 accused|blamed him|her|it|them'],
  asked: ['asked|pressed|questioned|quizzed ~3 whether|if|about', 'question|questions ~2 whether|if'],
};

/** Denials so plain that they answer something even where the text does not show what. */
export const plainDenials = [
  'entirely|completely|totally|absolutely|categorically|patently|utterly|demonstrably|simply|just|flatly untrue|false',
  'there never was|were|has|have',
  'no|zero knowledge of|about|that',
  'at no time|point ~1 did|was|were|have|had|has',
  'never ~1 used|said|told|asked|instructed|directed|authorized|approved|ordered|received|took|participated|engaged|offered|solicited|requested|threatened|assaulted|harassed|touched|lied|discussed|colluded|condoned ~2 a|an|any|that|the|anyone|anybody|those|his|her|him|them',
  'absolutely|categorically|completely|totally nothing to do with',
  'nothing to do with ~2 this|that|it|crime|attack|killing|murder|case',
  'did|done nothing wrong|illegal|improper|inappropriate|unethical',
  'not do|done anything ~1 wrong|illegal|improper|inappropriate',
  'not guilty',
  `${charge} ~8 ${be} ~3 false|untrue|fabricated|invented|fiction|fictitious|lie|lies`,
  `no truth to|in ~3 ${charge}`,
  'never took place',
  'nothing improper|illegal|untoward|inappropriate|unethical ~2 was|were|happened|occurred|took|discussed|done|about|in',
  'i|we|he|she|they|it ~2 never ~2 bribe*|assault*|harass*|rape*|molest*|collud*|conspir*|defraud*|extort*|plagiar*|tortur*|launder*|embezzl*',
  'i|he|she|they|we did not ~1 kill|murder|rape|assault|molest|abuse|rob|stab|shoot|bribe|steal|poison|strangle',
  'memo|document|documents|letter|video|recording|email|emails|tape|photo|photograph|image|images ~3 is|was|are|were not ~1 genuine|authentic|real',
  `${charge} ~8 ${be} ~2 made up`,
  'client|clients is|was|are|were ~1 innocent',
  'has|have|had ~1 protested|maintained|proclaimed his|her|their innocence',
  'not true',
  'never happened',
  `i|we|client|clients ~2 deny|denied|denies ~7 ${allegation}|that|any|all|it|this|doing|having|being`,
  `this|that|it|they|those|these|all|${allegation} is|was|are|were|'s|'re ~1 a|an|all|just|simply lie|lies|fabrication|falsehood|hoax`,
];

/** Disputes so plain that they answer something even where the text does not show what. */
export const plainDisputes = [
  'his|her|their|my|our ~1 comments|comment|remarks|remark|words|statement|statements|position|quote|views ~1 were|was|had|have|been ~2 mischaracterized|mischaracterised|misinterpreted|misconstrued|misquoted|misrepresented|twisted|distorted|taken',
  `${charge} ~8 ${be} ~3 unfair|inaccurate|misleading|incorrect|exaggerated|overblown|distorted|mischaracterized|meritless|groundless|unsubstantiated|wrong|flawed`,
  `${allegation} ~2 mischaracteriz*|mischaracteris*|misrepresent*|distort*|misstat*`,
  `${charge} ~8 ${be}|has|have|had|lack|lacks|lacked ~1 without|no|any|all? ~1 merit|basis|foundation|substance`,
  `${charge} ~8 did|does|do not ~2 reflect|represent|capture`,
  "that|this|it is|was|'s ~1 simply|just|flat|totally|completely|absolutely|flatly|plainly wrong|incorrect|inaccurate|untrue",
  `${allegation} ~5 ${be} ~4 not ~2 accurate|correct|credible|true|supported`,
  'taken|quoted|ripped|lifted ~2 out of context',
  'not ~1 my|our recollection|understanding|memory of',
  'that|this|it is|was ~2 not ~1 what|how ~1 happened|said|meant',
  'stand|stands|stood by|behind his|her|its|our|their|the|my ~2 reporting|story|stories|article|articles|report|work|account|testimony|findings|statement|statements',
  'riddled with errors|inaccuracies|falsehoods|mistakes|lies',
  'story|stories|article|articles|report|reporting|coverage ~20 is|are|was|were ~2 accurate|fair|factual|correct',
  'full of inaccuracies|falsehoods|lies|untruths',
  'not recognise|recognize ~2 claim|claims|figure|figures|allegation|allegations|account|description|picture|portrayal|characterisation|characterization',
  'refute|refutes|dispute|disputes|reject|rejects ~3 characterization|characterisation|account|allegation|allegations|claim|claims|version|report',
];

/** Negates part, wording, motive, legality, or accuracy. */
export const disputingPhrases = [
  'inaccurate|inaccurately|inaccuracies|mischaracter*|misrepresent*|misconstrued|misinterpreted|misquoted|misreported',
  'misleading|distorted|distortion|distortions|exaggerated|overblown|one-sided|incorrect|erroneous|mistaken',
  'taken|quoted|ripped ~2 out of context',
  'out of context',
  'not ~2 aware of any',
  'nothing ~1 improper|illegal|untoward|inappropriate|unethical|unusual',
  'nothing wrong with ~3 i|we|he|she|they|did|said|emails|conduct|actions|decision|payments|meeting|meetings|call|deal|contract|process|way',
  'riddled with errors|inaccuracies|falsehoods',
  'not ~2 accurate|accurately|credible|factual',
  'not entirely|quite|exactly|factually|at? correct',
  'not ~1 what|how it|happened ~2 happened|said|meant|described',
  'not|never exactly|really|quite? what|how he|she|i|we ~2 said|meant|described',
  'no such thing|directive|order|policy|meeting|conversation|plan|request|instruction|deal|agreement|threat',
  'without|lack|lacks|lacking|devoid|no|little any? merit|foundation|basis|substance',
  'meritless|baseless|unfounded|groundless|unsubstantiated|unsupported|specious',
  'no|zero|any ~3 evidence that|of|to|for|whatsoever',
  'no|zero evidence|proof supports|suggests|shows|indicates|proves',
  'not find|found|present|presented|provide|provided ~2 evidence|proof',
  'not see|seen ~2 evidence in|to ~2 report|support|study|claim|claims|allegation|allegations|document|documents',
  'cherry-pick|cherry-picks|cherry-picked|cherry-picking|cherrypicked|selectively',
  'cherry picked|picking',
  'no ~1 basis in|for fact|law|reality|this|that|these|those|it',
  'fight|fighting|defend|contest|contesting ~4 charge|charges|allegation|allegations|accusation|accusations|claims|suit|lawsuit|indictment',
  'vigorously|forcefully|aggressively defend|fight|contest|dispute',
  'look|looking|looks forward to ~3 day in court|clearing|proving|defending',
  'clear his|her|their|my|our|the ~1 name|client|clients',
  'unfairly ~1 maligned|portrayed|accused|characterized|characterised|blamed|tarnished|maligning|blaming|tarnishing|portraying',
  'linking|tying|connecting|comparing|blaming ~8 was|is|would ~1 unfair|wrong|outrageous|dishonest',
  `${allegation} ~2 not ~2 credible`,
  'acted|complied|followed|operated ~3 lawfully|legally|properly|appropriately|law|laws|rules|regulations|policy|protocol',
  'retract|withdraw|remove|correct ~3 language|claim|claims|statement|statements|report|story|article|allegation|allegations|accusation|accusations|description|label',
  'wrong to|that|about suggest|say|claim|imply|the',
  'is|are|was|were ~1 wrong in|about',
  'facts|numbers|figures|statistics is|are|was|were ~1 wrong|false|off',
  'disagree|disagrees|disagreed ~1 with ~3 characterization|characterisation|account|description|allegations|claims|findings|conclusions',
  `do|does|did not ~1 reflect ~3 facts|truth|reality|what|values`,
  `differ*|different from|to ~3 account|recollection|version`,
];

/** Forceful or beside the subject: the claim is not negated. */
export const deflectingPhrases = [
  'ridiculous|ludicrous|absurd|laughable|preposterous|nonsense|nonsensical|outrageous|rubbish|garbage|bogus|hogwash|baloney',
  'fake news',
  'hit piece|job',
  'witch hunt|hunts',
  'smear campaign|tactic|attack|merchants?',
  'political stunt|theater|theatre|hit|attack|attacks|witch',
  'politically motivated',
  'political|partisan|personal gain|agenda|vendetta',
  'publicity stunt',
  'no recollection|memory of',
  'not recall|remember|recollect',
  'not ~1 register on',
  'not know anything about',
  'always|has|have ~2 acted with ~2 integrity|honor|professionalism',
  'disgruntled ~3 employee|employees|staffer|staffers|colleagues',
  'desperate|pathetic|shameful|disgusting|despicable ~2 attempt|attack|attacks|effort|smear',
  'attempt|effort|trying|attempts to distract|smear|deflect|discredit|tarnish',
  'cloak of anonymity',
  'prejudicial|selective|illegal leak|leaks',
  'false narrative',
  'nobody|no one cares',
  'old news',
];

/** Says that what was alleged or asked is so. */
export const confirmingPhrases = [
  'can|could|to confirm',
  'that is correct|right|true|accurate|so',
  "that 's correct|right|true|accurate|exactly",
  'it is true|correct|accurate that',
  "it 's true|correct|accurate that",
  'aware of the|these|those allegations|reports|claims|complaints|incident|video|situation|posts',
  'i|we made|make a|some mistake|mistakes|error',
  'take|takes|took|accept|accepts full? responsibility',
  'guilty as charged',
];

/** Verbs that answer by themselves, where something is found that they answer. */
export const counteringVerbs = new Set(['counter', 'rebut', 'retort', 'refute']);

/** Verbs that show that a statement answers something: with them, weaker words are taken for a response. */
export const answeringVerbs =
  `respond reply answer counter rebut retort fire_back shoot_back hit_back deny dispute refute insist maintain
  push_back clap_back protest`.split(/\s+/);

/** Words that negate: a denial in quotation marks holds at least one of them. */
export const negations =
  `not no never none nothing nobody nor neither false falsely untrue lie lies liar lied fabricated fabrication deny
  denies denied dispute disputed reject rejects wrong incorrect inaccurate without fiction hoax baseless unfounded
  misleading mischaracterized mischaracterization innocent nonsense fake meritless groundless untruth myth
  cannot hardly false. didn't wasn't isn't`.split(/\s+/);

/** Verbs of standing by one's word: with a negation in what they hold, they deny. */
export const insistingVerbs = new Set([
  'maintain',
  'insist',
  'stress',
  'assert',
  'contend',
  'respond',
  'reply',
  'retort',
  'counter',
  'protest',
  'fire_back',
  'shoot_back',
  'hit_back',
  'push_back',
  'rebut',
  'clarify',
]);

/** Words with which a sentence that denies goes on: "denied the charge, saying …". */
export const continuingCues = new Set([
  'saying',
  'telling',
  'insisting',
  'claiming',
  'arguing',
  'maintaining',
  'writing',
  'noting',
  'stating',
  'asserting',
  'contending',
  'explaining',
  'calling',
  'countering',
]);

/** What claims are called by who answers them ("called the report inaccurate"), by what calling them so does. */
export const verdictWords: Readonly<Record<'denies' | 'disputes' | 'deflects', readonly string[]>> = {
  denies: 'false untrue fabricated fabrication fabrications lie lies fiction hoax'.split(' '),
  disputes:
    `inaccurate misleading baseless unfounded meritless groundless incorrect wrong unsubstantiated mischaracterization
    mischaracterisation distorted distortion exaggerated overblown erroneous one-sided unproven specious flawed`.split(
      /\s+/,
    ),
  deflects:
    `ridiculous ludicrous absurd laughable preposterous nonsense outrageous rubbish bogus smear smears hunt
    disgusting shameful desperate pathetic libelous libellous defamatory slanderous`.split(/\s+/),
};

/** What people defend when they answer criticism of what they did: "defended his handling of the case". */
export const ownConduct =
  `role handling record decision decisions conduct actions action remarks remark comments comment statement statements
  response strategy approach tactics use practice practices behavior behaviour performance work choice policy policies
  methods involvement move price prices hikes hike treatment failure silence absence participation trip spending
  payments payment pay bonus fees hiring firing endorsement vote votes tweet tweets post posts language words reporting story coverage`.split(
    /\s+/,
  );
