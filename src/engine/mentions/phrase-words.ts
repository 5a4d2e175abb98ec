// Words that decide where a noun phrase begins, goes on and ends, and words whose tag is not to be trusted.
import { documentNouns } from '../lexicon/documents.ts';
import { bodyNouns } from '../lexicon/organisations.ts';
import { circlePlurals, unnamedNouns, vaguePlurals } from '../lexicon/people.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Token } from '../text/document.ts';
import { isCapital, isFiniteVerb, isNoun } from './words.ts';

export const TIMES = new Set(
  'yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday week month year years'.split(
    ' ',
  ),
);

export const QUANTITIES = new Set(
  'percent % some many most several few none any all both neither either each half one two three four five six seven eight nine ten dozen dozens hundreds thousands scores number majority plurality handful couple group lot lots plenty host slew minority third quarter percent another others member members trio pair series string'.split(
    ' ',
  ),
);

export const INNER_ADJECTIVES = new Set(
  'senior chief deputy general former executive top national vice assistant associate foreign'.split(' '),
);

export const LEADING_PARTICIPLES = new Set(
  'leading ranking outgoing incoming visiting sitting surviving ruling governing opposing competing dissenting voting retiring working aspiring high-ranking'.split(
    ' ',
  ),
);

/** "about 20": words of how nearly a number is meant. */
export const ABOUT = new Set(
  'nearly about almost roughly around some approximately over another half'.split(' '),
);

/** Words that stand before a number and bound it. */
export const BOUNDS = new Set([
  ...ABOUT,
  ...'least than to most many only just up more fewer at as'.split(' '),
]);

export const FUNCTION_WORDS = new Set(
  'after before while when as if but and because since although though until unless that than whether where who which what how why'.split(
    ' ',
  ),
);

/** Verbs of saying that no noun looks like, whatever the tagger says. */
export const NEVER_NOUNS = new Set([
  'said',
  'told',
  'says',
  'tells',
  'asked',
  'added',
  'wrote',
  'familiar',
  'aware',
  'privy',
  'knowledgeable',
  'acquainted',
]);

/** Plural nouns that are verbs too: after a name they are the verb. */
export const VERBS_TOO = new Set(
  'refutes worries lists disputes issues points backs targets hits launches releases rejects weighs urges plays pushes seeks vows names pledges blasts knocks mocks defends explains expects fears fights faces reports claims notes plans promises warns estimates states hopes demands requests questions answers calls charges references echoes concludes accounts writes asks details outlines documents votes moves attacks challenges supports praises slams rips says tells wants believes thinks finds shows suggests argues leads offers cites'.split(
    ' ',
  ),
);

/** Past forms that taggers take for nouns after a name. */
export const PAST_FORMS = new Set(
  'shot hit set put let cut cast met led left felt thought spoke fought sought found got gave took made went won lost'.split(
    ' ',
  ),
);

export const GENERALS = new Set(
  'attorney inspector secretary surgeon solicitor auditor consul director governor advocate comptroller major brigadier lieutenant'.split(
    ' ',
  ),
);

/** Words in -er and -or that are no people. */
export const OTHERS_ER = new Set(
  'number order paper letter matter power water weather summer winter october november december september center theater chapter computer offer dinner corner error favor labor rumor sector factor mirror tenor terror tower user-friendly wonder whether however other another over under after'.split(
    ' ',
  ),
);

/** "those | briefed on the plan": a pronoun that a tail describes. */
export const THOSE_TAILS = new Set(
  'who whose briefed familiar close involved in with present around working inside attending surveyed polled questioned interviewed asked affected favoring favouring opposing opposed supporting voting'.split(
    ' ',
  ),
);

export const ALL = new Set(['all', 'both', 'half', 'such', 'many', 'quite', 'nearly', 'about', 'almost']);

export const ALONE = new Set(['latter', 'former', 'others', 'another', 'such', 'first', 'second']);

export const SAYING = new Set(['said', 'told', 'says', 'tells']);

/** Nouns that taggers take for adjectives at a phrase's end ("an official who …", "the executive said"). */
export function isNounHere(token: Token, next: Token | undefined, after: Token | undefined): boolean {
  const { tag } = token;
  const noun = isNoun(tag);
  if (!noun && tag !== 'VBZ' && tag !== 'JJ' && tag !== 'VB' && tag !== 'VBP') return false;
  if (NEVER_NOUNS.has(token.lower) || isCloseTo(token, next)) return false;
  // "Noel and Thomas both said": of the two, no name's last word
  if (token.lower === 'both' || token.lower === 'each' || token.lower === 'alike') return false;
  if (noun) return !FUNCTION_WORDS.has(token.lower);
  // "records | show": no verb follows a verb
  if (tag === 'VBZ') return documentNouns.has(token.lower) && next !== undefined && isFiniteVerb(next.tag);
  const { lower } = token;
  if (!roleNouns.has(lower) && !unnamedNouns.has(lower) && !circlePlurals.has(lower) && lower !== 'hopeful')
    return false;
  if (next?.tag === 'JJ' && (after?.tag === 'IN' || after?.tag === 'TO')) return true;
  return (
    !next ||
    NEVER_NOUNS.has(next.lower) ||
    isCloseTo(next, after) ||
    !(isNoun(next.tag) || next.tag.startsWith('JJ')) ||
    next.sentence !== token.sentence ||
    (isCapital(next.text) && tag === 'JJ')
  );
}

/** "close to the talks" is no noun, whatever the tagger says. */
export function isCloseTo(token: Token, next: Token | undefined): boolean {
  return token.lower === 'close' && next?.lower === 'to';
}

/** "That irked Lee": a pronoun, not the determiner of what follows. */
export function isPointing(token: Token): boolean {
  return /^(?:that|this|those|these)$/.test(token.lower);
}

/** A noun that some list has as a source: people, a body, a document or a role. */
export function isPeopleOrThing(lower: string): boolean {
  return (
    unnamedNouns.has(lower) ||
    circlePlurals.has(lower) ||
    vaguePlurals.has(lower) ||
    bodyNouns.has(lower) ||
    documentNouns.has(lower) ||
    roleNouns.has(lower)
  );
}
