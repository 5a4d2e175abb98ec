// What kind of source a plain noun phrase is: spokesperson, officials, unnamed, collective, body, document, outlet, person — or none.
import { documentNouns, weakDocumentNouns } from '../lexicon/documents.ts';
import { nationalities, peoplesPlural, peoplesSingular } from '../lexicon/nationalities.ts';
import { bodyNouns, bodyPlurals, routineBodies } from '../lexicon/organisations.ts';
import {
  circlePlurals,
  counselNouns,
  femaleNouns,
  maleNouns,
  officialNouns,
  relationNouns,
  spokesNouns,
  unnamedNouns,
  vaguePlurals,
  withheldNouns,
} from '../lexicon/people.ts';
import { mediums } from '../lexicon/press-nouns.ts';
import { officeNouns, roleNouns } from '../lexicon/roles.ts';
import { groupAcronyms, thingsLikePeople } from '../lexicon/things-like-people.ts';
import { ranks } from '../lexicon/unnamed-words.ts';
import type { SourceKind } from '../report.ts';
import type { Token } from '../text/document.ts';
import {
  factsOf,
  isDepartments,
  isPredicate,
  isShare,
  isSoleHolder,
  type Nominal,
  type PhraseFacts,
  tellsAccess,
} from './facts.ts';
import { isSubject, type Phrase } from './phrases.ts';
import { pluralKind } from './plural-kinds.ts';
import { asksAsReporter, isOwnNetwork, PRESS, toldInInterviews, toldOutlet } from './press.ts';
import { isCapital, isNoun, singular } from './words.ts';

const OUTLET_NOUNS = new Set(
  'newspaper newspapers paper papers magazine magazines network networks outlet outlets broadcaster broadcasters tabloid tabloids station stations wire media press blog blogs newsroom weekly daily programme show podcast'.split(
    ' ',
  ),
);
const NEVER_SOURCES = new Set(
  'way time thing things day days year years week weeks month months percent fact case place kind sort lot'.split(
    ' ',
  ),
);
/** "42% say", "two-thirds support it": so many of those asked. */
const SHARE = /^(?:[\d.]*%|[a-z]+-(?:thirds?|quarters?|fourths?|fifths?|halves))$/;
/** What stands before "source" where it is no person: "water source", "open-source". */
const OTHER_SOURCES = new Set(
  'water food energy power news open open-source income revenue light heat funding money protein fuel primary main major important single only biggest largest data information tax electricity original renewable heat-light alternative outside'.split(
    ' ',
  ),
);

/**
 * Kind of a noun phrase without a name for its head, or null where it can be no source.
 * @param end where its tail ends, of words that tell how the person knows or what they belong to
 */
export function kindOfNominal(tokens: Token[], phrase: Phrase, end: number): SourceKind | null {
  if (isPredicate(tokens, phrase)) return null;
  const head = tokens[phrase.head]!;
  const word = head.lower;
  const one = singular(word);
  // "the early 1990s"
  if (/^[’']?\d+s$/.test(word)) return null;
  if (SHARE.test(word) && !phrase.group) return isSubject(tokens, phrase) ? 'collective' : null;
  if (NEVER_SOURCES.has(word)) return word === 'percent' && isSubject(tokens, phrase) ? 'collective' : null;
  // "no one", "not one of her rivals": nobody
  if (isNobody(tokens, phrase)) return null;
  const facts = factsOf(tokens, phrase);
  const link = end > phrase.end ? tokens[phrase.end]!.lower : '';
  const knows = facts.withheld || (end > phrase.end && tellsAccess(tokens, phrase.end, end));
  if (facts.withheld && NOBODY_SPEAKING.has(word)) return null;
  if (BYSTANDERS.has(one) && (knows || facts.definite)) return facts.plural ? 'collective' : 'person';
  if ((word === 'those' || withheldNouns.has(word)) && isShare(tokens, phrase)) return 'collective';
  // "A third said it was a farce": one more of those told of; "a third of voters" is a share
  if (/^(?:second|third|fourth)$/.test(word) && !phrase.group && tokens[phrase.first]!.text === 'A')
    return isSubject(tokens, phrase) ? 'unnamed' : null;
  if (word === 'those') return knows ? 'unnamed' : 'collective';
  if (word === 'source' || word === 'sources') return isThingSource(tokens, phrase, link) ? null : 'unnamed';
  if (withheldNouns.has(word)) return 'unnamed';
  if (!facts.plural && facts.indefinite && asksAsReporter(tokens, phrase, end)) return 'outlet';
  if (spokesNouns.has(word)) return spokesKind(word, facts, link);
  if (counselNouns.has(word))
    return facts.owned || link === 'for' || link === 'representing'
      ? 'spokesperson'
      : facts.indefinite || knows
        ? 'unnamed'
        : facts.plural
          ? 'collective'
          : 'person';
  if (word === 'legal' || (word === 'team' && tokens[phrase.head - 1]?.lower === 'legal'))
    return 'spokesperson';
  if (documentNouns.has(word)) return documentKind(tokens, phrase, word, facts);
  if (
    word === 'media' ||
    word === 'press' ||
    (OUTLET_NOUNS.has(word) &&
      !isShowing(tokens, phrase) &&
      (facts.definite || facts.affiliated || facts.counted || facts.vaguely) &&
      !isOwnNetwork(tokens, phrase, facts))
  )
    return 'outlet';
  if (bodyPlurals.has(word))
    return word === 'police' ||
      word === 'authorities' ||
      facts.definite ||
      (facts.affiliated && !PRIVATE_PLURALS.has(word)) ||
      (PUBLIC_PLURALS.has(word) && phrase.first < phrase.head && !facts.vaguely && !facts.counted)
      ? 'body'
      : 'collective';
  if (officialNouns.has(word) || officialNouns.has(one))
    return officialKind(tokens, phrase, facts, knows, word);
  // "told the news agency"
  if (word === 'agency' && phrase.head - phrase.first === 2 && tokens[phrase.head - 1]!.lower === 'news')
    return 'outlet';
  // "Western defense ministries", "news outlets"
  if (
    facts.plural &&
    bodyNouns.has(one) &&
    !relationNouns.has(word) &&
    (facts.affiliated || (isSubject(tokens, phrase) && (facts.definite || facts.counted)))
  )
    return 'body';
  // "One user wrote … . Another said"
  if (
    word === 'another' &&
    phrase.first === phrase.head &&
    (ANOTHER_SAYS.test(tokens[phrase.first - 1]?.lower ?? '') ||
      ANOTHER_SAYS.test(tokens[phrase.end]?.lower ?? '') ||
      laterSays(tokens, phrase.end))
  )
    return 'unnamed';
  if (facts.plural && OUTLET_NOUNS.has(word) && PRESS.has(tokens[phrase.head - 1]?.lower ?? ''))
    return 'outlet';
  if ((word === 'majority' || word === 'minority') && !facts.affiliated) return 'collective';
  if (bodyNouns.has(word) && !facts.plural) return bodyKind(tokens, phrase, facts, word);
  const told =
    knows || (facts.plural && (toldOutlet(tokens, end) || toldInInterviews(tokens, phrase.first, end)));
  const nominal: Nominal = { tokens, phrase, facts, knows: told, word, one, link };
  return peopleKind(nominal) ?? unknownKind(nominal);
}

/** "records from the last election cycle show he backed her": the verb, no programme. */
function isShowing(tokens: Token[], { head }: Phrase): boolean {
  if (tokens[head]!.lower !== 'show') return false;
  const next = tokens[head + 1]?.lower ?? '';
  return (
    /^(?:he|she|they|it|that|how|no|only|the)$/.test(next) && !mediums.has(tokens[head - 1]?.lower ?? '')
  );
}

function spokesKind(word: string, facts: PhraseFacts, link: string): SourceKind {
  if (
    /^rep/.test(word) &&
    !facts.owned &&
    !facts.affiliated &&
    link !== 'for' &&
    link !== 'of' &&
    link !== 'from'
  )
    return facts.definite || facts.indefinite ? 'spokesperson' : 'collective';
  return 'spokesperson';
}

/** "sources of income", "a water source", "the source of the leak" are things. */
function isThingSource(tokens: Token[], phrase: Phrase, link: string): boolean {
  if (
    link === 'of' ||
    (tokens[phrase.end]?.lower === 'of' && !['whom', 'those'].includes(tokens[phrase.end + 1]?.lower ?? ''))
  )
    return true;
  for (let at = phrase.first; at < phrase.head; at += 1) {
    const { lower } = tokens[at]!;
    if (OTHER_SOURCES.has(lower)) return true;
  }
  return ['its', 'my', 'our', 'your'].includes(tokens[phrase.first]!.lower);
}

/** "Jewish groups", "German companies": a class of them, each its own; "German courts" are one power. */
const PRIVATE_PLURALS = new Set(
  'groups organizations organisations companies firms ngos charities unions'.split(' '),
);

/** "intelligence agencies", "federal courts": branches of one state, told from others by any word before them. */
const PUBLIC_PLURALS = new Set('agencies courts'.split(' '));

/** "no one", "nobody", "no aide", "not one of her rivals": the words stand for nobody. */
function isNobody(tokens: Token[], { first, head }: Phrase): boolean {
  const { lower } = tokens[first]!;
  if (lower === 'nobody') return true;
  if (lower === 'one' && tokens[first - 1]?.lower === 'not') return true;
  if (lower === 'not' && tokens[first + 1]?.lower === 'one') return true;
  return lower === 'no' && (tokens[head]!.lower === 'one' || !bodyNouns.has(tokens[head]!.lower));
}

/** Part of the story, not the reporter's sources: who they are may be withheld for other reasons. */
const BYSTANDERS = new Set(
  'victim suspect minor juvenile caller gunman shooter assailant attacker defendant plaintiff accuser complainant'.split(
    ' ',
  ),
);
const NOBODY_SPEAKING = new Set(
  'victim victims suspect suspects minor minors juvenile juveniles donor donors caller callers tip tips letter letters buyer bidder gunman assailant attacker hacker hackers tipster winner benefactor'.split(
    ' ',
  ),
);

function documentKind(tokens: Token[], phrase: Phrase, word: string, facts: PhraseFacts): SourceKind | null {
  if (/^figures?$/.test(word) && isPeopleFigure(tokens, phrase))
    return facts.plural ? (facts.counted || facts.ranked ? 'unnamed' : 'collective') : 'unnamed';
  if (
    /^(?:reports?|accounts|stories|articles?|editorials?)$/.test(word) &&
    phrase.first < phrase.head &&
    /^(?:media|news|press|newspaper|local)$/.test(tokens[phrase.head - 1]!.lower)
  )
    return 'outlet';
  if (weakDocumentNouns.has(word) && !isSubject(tokens, phrase) && !isAfterAccording(tokens, phrase))
    return null;
  if ((word === 'message' || word === 'letter' || word === 'text') && facts.vaguely) return 'document';
  return 'document';
}

/** "Republican establishment figures", "a senior party figure" are people; "jobs figures" are data. */
function isPeopleFigure(tokens: Token[], phrase: Phrase): boolean {
  for (let at = phrase.first; at < phrase.head; at += 1) {
    const { lower } = tokens[at]!;
    if (
      nationalities.has(lower) ||
      ranks.has(lower) ||
      /^(?:party|gop|establishment|opposition|political|public|business|religious|union|media|industry|leading|prominent)$/.test(
        lower,
      )
    )
      return true;
  }
  return false;
}

function isAfterAccording(tokens: Token[], phrase: Phrase): boolean {
  return tokens[phrase.first - 1]?.lower === 'to' && tokens[phrase.first - 2]?.lower === 'according';
}

function bodyKind(tokens: Token[], phrase: Phrase, facts: PhraseFacts, word: string): SourceKind | null {
  if (
    /^(?:body|force|service|unit|platform|brand|chain|label|movement|business|institution|camp|defense|defence|maker|bank|fund|home|house|majority|minority|leadership|opposition)$/.test(
      word,
    ) &&
    !facts.definite &&
    !facts.affiliated
  )
    return null;
  if (
    /^(?:state|nation|country|kingdom|district|town|village|home)$/.test(word) &&
    !isSubject(tokens, phrase)
  )
    return null;
  return 'body';
}

/** Officials speak for a named body in the plural; ranked, counted or asking for cover they are unnamed. */
function officialKind(
  tokens: Token[],
  phrase: Phrase,
  facts: PhraseFacts,
  knows: boolean,
  word: string,
): SourceKind | null {
  const before = tokens[phrase.head - 1]?.lower ?? '';
  const routine = phrase.head > phrase.first && routineBodies.has(before);
  if (word === 'authorities' || (word === 'regulator' && !facts.ranked)) return 'body';
  if (knows) return 'unnamed';
  if (/^(?:minister|chief|boss|manager|commander|leader|deputy|officer|agent)$/.test(word)) {
    if (facts.definite) return 'person';
    if (/^(?:officer|agent|deputy)$/.test(word) && routine) return 'officials';
    return facts.indefinite ? 'unnamed' : 'person';
  }
  const single = !facts.plural && /^(?:a|an|one)$/.test(tokens[phrase.first]!.lower);
  if (facts.counted && !(routine && !facts.ranked && single)) return 'unnamed';
  // "New York's chief medical examiner": there is one, and who it is can be looked up
  if (facts.owned && !facts.plural && isSoleHolder(tokens, phrase)) return 'person';
  if (facts.ranked) return 'unnamed';
  if (facts.indefinite) return routine || isDepartments(tokens, phrase) ? 'officials' : 'unnamed';
  if (!facts.plural) return facts.definite ? 'unnamed' : null;
  if (
    /^(?:leaders|ministers|chiefs|bosses|managers|commanders|militants|rebels|fighters|troops|policymakers|negotiators|envoys|leadership)$/.test(
      word,
    )
  )
    return 'collective';
  if (
    /^(?:prosecutors|investigators|detectives|firefighters|regulators|paramedics|deputies|inspectors)$/.test(
      word,
    )
  )
    return 'officials';
  if (/^(?:diplomats|envoys)$/.test(word)) return 'unnamed';
  if (facts.affiliated || facts.owned)
    return /^(?:intelligence|government)$/.test(before) && phrase.head - phrase.first === 1
      ? 'collective'
      : 'officials';
  if (facts.definite) return 'officials';
  return word === 'officials'
    ? 'officials'
    : word === 'officers' || word === 'agents'
      ? 'officials'
      : 'collective';
}

function peopleKind(nominal: Nominal): SourceKind | null {
  const { tokens, phrase, facts, knows, word, link } = nominal;
  if (facts.plural || vaguePlurals.has(word) || peoplesPlural.has(word)) return pluralKind(nominal);
  if (word === 'someone' || word === 'somebody') return 'unnamed';
  if (/^(?:everyone|everybody|many|some|most|few|others|half)$/.test(word)) return 'collective';
  if (/^\d/.test(word) && !isOldPerson(word)) return null;
  // "three in four say"
  if (tokens[phrase.head]!.tag === 'CD' && isShare(tokens, phrase)) return 'collective';
  if (word === 'one' || tokens[phrase.head]!.tag === 'CD')
    return isSubject(tokens, phrase) || (phrase.group !== null && tokens[phrase.end]?.text === ',')
      ? 'unnamed'
      : null;
  if (
    !unnamedNouns.has(word) &&
    !roleNouns.has(word) &&
    !peoplesSingular.has(word) &&
    !relationNouns.has(word)
  )
    return isOldPerson(word) ? 'person' : null;
  if (knows) return 'unnamed';
  if (facts.indefinite)
    return officeNouns.has(word) && /^(?:judge|justice|magistrate|court|coroner)$/.test(word)
      ? 'body'
      : 'unnamed';
  if (facts.owned && (relationNouns.has(word) || circlePlurals.has(`${word}s`))) return 'unnamed';
  // "the mother of one victim": of somebody who stays unnamed too
  if (
    link === 'of' &&
    relationNouns.has(word) &&
    /^(?:an?|one|another)$/.test(tokens[phrase.end + 1]?.lower ?? '')
  )
    return 'unnamed';
  if (facts.definite)
    return /^(?:official|source|person|aide|insider|employee|worker|attendee|diplomat|staffer|operative|strategist|adviser|advisor)$/.test(
      word,
    )
      ? 'unnamed'
      : 'person';
  return isSubject(tokens, phrase) && (officeNouns.has(word) || roleNouns.has(word)) ? 'person' : null;
}

/** "Another brandished a knife and said". */
function laterSays(tokens: Token[], verb: number): boolean {
  if (tokens[verb]?.tag !== 'VBD') return false;
  for (
    let at = verb + 1;
    at < tokens.length && at - verb < 16 && tokens[at]!.sentence === tokens[verb]!.sentence;
    at += 1
  )
    if (tokens[at]!.tag === 'CC' && ANOTHER_SAYS.test(tokens[at + 1]?.lower ?? '')) return true;
  return false;
}

const ANOTHER_SAYS =
  /^(?:said|says|told|added|asked|wrote|recalled|explained|replied|agreed|tweeted|complained)$/;

const PERSON_ENDING = /(?:er|or|ist|ian|man|woman|ee|eer|eur)$/;
const AUXILIARIES = new Set(
  'is was are were be been has have had will would can could may might should must do does did'.split(' '),
);

/** A head that no list knows, subject of a verb: people by the ending, otherwise a thing that tells something. */
function unknownKind({ tokens, phrase, facts, word, one }: Nominal): SourceKind | null {
  if (!isSubject(tokens, phrase) || !isNoun(tokens[phrase.head]!.tag)) return null;
  const verb = tokens[phrase.end];
  // "MPs", "CEOs"
  if (/^[A-Z]{2,4}s$/.test(tokens[phrase.head]!.text))
    return facts.counted && !groupAcronyms.has(word) ? 'unnamed' : 'collective';
  if (!verb || AUXILIARIES.has(verb.lower)) return null;
  if (isCapital(tokens[phrase.head]!.text)) return 'body';
  // "One guy came in and said"
  if (maleNouns.has(one) || femaleNouns.has(one)) return facts.indefinite ? 'unnamed' : null;
  if (PERSON_ENDING.test(one) && one.length > 5 && !thingsLikePeople.has(one))
    return facts.plural
      ? facts.counted
        ? 'unnamed'
        : 'collective'
      : facts.indefinite
        ? 'unnamed'
        : 'person';
  return /(?:ness|ity|day|ing)$/.test(word) ? null : 'document';
}

/** "the 54-year-old" */
function isOldPerson(word: string): boolean {
  return /^\d+-year-old$/.test(word);
}
