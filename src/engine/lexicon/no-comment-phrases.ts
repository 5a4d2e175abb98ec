// How reporters tell that somebody was asked and did not answer. The patterns' language: `sourcing/phrases.ts`.
//
// Origin: written for this project from general knowledge of English news prose. No words were copied from a corpus.

const request =
  'request|requests|email|emails|e-mail|e-mails|call|calls|message|messages|inquiry|inquiries|enquiry|enquiries|query|queries|question|questions|attempt|attempts|comment|comments|letter|letters|text|texts|voicemail|voicemails|interview|interviews|reporter|reporters|journalist|journalists|invitation|invitations|outreach|overtures|list|effort|efforts';
const not = 'not|never';
const tell =
  'comment|discuss|answer|say|respond|elaborate|specify|disclose|confirm|speak|talk|address|speculate|detail|explain|reveal|clarify|weigh|divulge|reply|testify|characterize|characterise|expand|state|predict|engage|identify|name|affirm|reaffirm|verify|define';

const tellings =
  'detail|details|information|specifics|figure|figures|number|numbers|estimate|names|name|identity|identities|comment|statement|explanation|reason|reasons|answer|answers|timeline|date|copy|copies|evidence|examples|documentation|data|opinion|view|views|assessment|update|clarification|account|breakdown|list|prediction|interview|interviews|remarks|price|sum|amount|total|count|range';

/** Asked, and chose not to say. */
export const decliningPhrases = [
  `declin*|refused|refuses|refusing ~1 to ~2 ${tell}`,
  `declin*|refused|refuses|refusing ~1 to ~1 release|give|provide|offer|share|supply ~5 ${tellings}`,
  'declin*|refused|refuses|refusing ~1 to be interviewed',
  'declin*|refused|refuses|refusing ~1 to make ~3 available',
  'declin*|refused|refuses|refusing ~1 to ~1 grant ~2 interview|interviews',
  'declin*|refused|refuses|refusing ~1 to take|field|accept ~3 question|questions|calls',
  `declin*|refused|refuses|refusing ~2 comment|comments|interview`,
  `declin*|refused|refuses|refusing|rejected|turned ~1 down? ~4 interview|comment ~1 request|requests`,
  `declin*|refused|refuses|refusing|ignor* ~3 request|requests|opportunity|invitation|chance ~2 for|to ~3 comment|interview|respond|interviewed`,
  `will|would ${not} ~1 comment|discuss|say|elaborate|answer|specify|speculate|confirm|disclose|address|identify|detail|weigh`,
  'would|will say nothing|little about|on|of',
  'will|would neither confirm nor',
  'neither confirm|confirmed|confirms|confirming nor deny|denied|denies|denying',
  'not|never|nor confirm|confirmed or|nor deny|denied',
  `not ~1 in a|any position to ~2 ${tell}`,
  `unwilling to ~1 ${tell}`,
  'opted|chose|chosen|preferred|elected not to ~1 comment|discuss|answer|say|elaborate|speak|interviewed',
  `too busy to ~2 comment|discuss|answer|respond|speak|talk|look|interviewed`,
  'had|has|have|offered|gave|given|made|with|was|were|issued ~1 no ~2 comment|comments',
  'no comment|further? comment',
  'not ~1 able|free|at ~1 liberty to comment|discuss|speak|say|answer',
  'can|could not ~1 comment|discuss|speculate|elaborate',
  'do|does|did not ~2 want|wish|intend|plan|like to ~1 comment|discuss|talk|speak|elaborate|answer|speculate',
  'do|does|did not comment on|about|further|publicly|beyond',
  'do|does not ~1 discuss|disclose ~2 individual|personnel|specific|details|private|pending|internal',
  'not ~2 going to ~2 comment|discuss|speak|speculate|answer|address',
  'not ~2 going to ~1 get|go into|there',
  'turned|turning down ~3 request|requests|invitation|invitations ~3 comment|interview|interviewed|interviews|speak',
  'have|has|had|with nothing further|more|new|else? to ~1 add|say',
  'will|would not|never be drawn',
  'declin*|refused|refuses|refusing to be drawn',
  'remain*|stay*|keep*|kept|been|is|are|was|were ~2 tight-lipped',
  'been|is|are|was|were|being ~2 coy about|on|when',
  'demurred',
  'punted on|when|.|,',
  'passed on ~3 opportunity|chance|offer to ~1 comment|respond|speak',
  'hung up when|after|before|on ~6 reached|asked|reporter|contacted|called|journalist|identified',
  'question|questions|request|requests|inquiry|inquiries ~5 outside|beyond ~1 the scope',
  'defer* ~2 question|questions|inquiries|comment|comments ~2 to',
  'refer* ~3 question|questions|inquiries|enquiries|queries|requests|calls|reporters|reporter|comment|comments|journalists|media|press ~8 to',
  'refer*|direct* all? ~3 question|questions|inquiries|comment ~4 to',
  'refer* ~3 to ~6 for comment',
  'cit* ~3 litigation|privacy',
  'cit* ~2 pending|ongoing|active|continuing|open ~3 investigation|lawsuit|case|inquiry|probe',
  'left|leaving|walked|drove|hurried|rushed|exited ~3 without ~2 responding|answering|speaking|commenting|talking',
  'left|leaving|walked|exited|departed|ended ~4 without taking ~1 questions',
  'invok*|plead*|pleaded|took|taking ~4 fifth|5th ~1 amendment?',
  'not ~2 disclose|name|identify ~3 reason',
  'outside|beyond the scope of ~2 testimony',
  'by|to remain|remained|remaining|stayed silent on|about|when',
  'dodg*|sidestep*|evad*|brushed|ducked|shrugged|deflected|parried|avoided ~3 question|questions',
  'ignored|waved ~3 questions from|shouted|about',
  'ignored shouted|reporters ~1 questions',
  'waved off|away ~2 question|questions',
  'hung up on ~3 reporter|journalist',
  'did not ~1 make ~4 available for|to ~2 comment|interview|interviews|speak|answer',
  'will|would not ~1 get|go into|beyond ~2 details|detail|specifics',
  'did not ~2 answer|address ~5 question|questions',
  'did not ~1 directly answer',
  'did not answer directly',
  'gave|offered|had no ~1 answer|reply .|,|;|to|when',
  'not ~1 taking|take|took questions',
];

/** Asked, and no answer is shown. */
export const unansweredPhrases = [
  `${not}|yet|unable|failed|failing ~3 respond|responded|responding|reply|replied|replying|answer|answered|answering ~7 ${request}`,
  `${not}|yet|failed ~3 respond|responding|reply when|by|for|in|as|before|after|until|on|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday|immediately|.|,|;|or|and`,
  `has|have|had ${not} ~2 responded|replied when|by|for|in|as|before|after|until|on|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday|immediately|.|,|;|or|and`,
  `${not}|yet ~2 respond|reply to abc|nbc|cbs|cnn|reuters|us|requests`,
  `${not}|never|nor ~2 return|returned|returning|answer|answered|answering|acknowledge|acknowledged ~7 ${request}`,
  `${request} ~9 not|never|nor ~2 returned|answered|acknowledged`,
  `${request} ~9 was|were|went|have ~2 unanswered|unreturned|ignored`,
  `${not} ~2 be ~2 reached|located|contacted|found ~4 for ~2 comment`,
  `${not} ~2 be ~2 reached|located|contacted ~1 .|,|;|and|or|at|despite`,
  `${not} ~2 be ~2 reached by phone|telephone|email|e-mail|cell|text`,
  `was|were|is|are ${not} ~2 available|reachable ~3 comment|interview|interviews|speak`,
  'was|were|is|are ~1 unavailable|unreachable for|to ~2 comment|interview',
  'unavailable|unreachable for ~2 comment',
  'has|have|had yet to ~1 respond|comment|reply|answer|address',
  'did not ~1 provide|offer|issue|give|have|make|supply ~4 comment|response|reply|answer|statement',
  'did not ~1 comment',
  'no ~2 response|reply|answer to|from ~6 request|requests|calls|emails|questions|messages',
  `neither|none ~8 responded|replied|answered|returned|commented|acknowledged ~6 ${request}`,
  'neither|none ~8 responded|replied|commented .|,|;',
  'neither|none ~6 would|will comment',
  'no ~1 immediate word|comment|reaction|response|reply|statement|answer from|by|on',
  'no ~1 comment|reaction|response was|were ~1 available from|by',
  'there was|were|is|are no ~2 word|comment|reaction|response|reply|statement from',
  'no one|nobody answered|picked ~2 door|phone|phones|doorbell|calls',
  'no one|nobody at ~5 answered|available|returned|responded',
  'has|have|had not ~1 commented .|,|;|publicly|on|about',
  'efforts|attempts to reach|contact ~8 unsuccessful|failed',
  'phone|phones|line|number ~2 rang unanswered',
  'efforts|attempts to reach|contact ~10 not ~1 successful',
];

/** Asked; no answer is shown unless the same source speaks elsewhere in the text. */
export const askedPhrases = [
  'has|have|had|was|were ~1 been? approached|contacted|asked for ~2 comment|response|statement|interview',
  'reached|reaching out to ~8 for ~2 comment|response|statement|reaction',
  'contacted|approached ~8 for ~2 comment|response|statement',
  'email|emails|e-mail|e-mails|message|messages|call|calls|letter|letters ~1 seeking|requesting ~2 comment|response|interview ~2 sent|left|placed|made ~2 to|with|at|for',
  'sought|seeking|requested|requesting ~1 comment|response from',
];

/** After "declined to", "refused to": the name was withheld, not the answer. */
export const notAnswers = [
  'declin*|refus* ~1 to admit|concede|acknowledge that|it|he|she|they|yes|sorry',
  'declin*|refus* ~1 to answer the|a door|phone|call',

  'declin*|refus*|ask*|want* ~2 to be ~2 named|identified|quoted|photographed|recorded',
];
