// What kind of source a plural noun for people is: unnamed where they are counted, known or somebody's, vague otherwise.
import { peoplesPlural, peoplesSingular } from '../lexicon/nationalities.ts';
import { circlePlurals, unnamedNouns, vaguePlurals } from '../lexicon/people.ts';
import { roleNouns } from '../lexicon/roles.ts';
import { thingsLikePeople } from '../lexicon/things-like-people.ts';
import type { SourceKind } from '../report.ts';
import type { Token } from '../text/document.ts';
import { isExact, isShare, type Nominal } from './facts.ts';
import type { Phrase } from './phrases.ts';

const AT_LARGE = new Set(
  'congress parliament house senate public community party media press audience crowd military electorate'.split(
    ' ',
  ),
);

/** "members of Congress", "members of the public": anybody of them. */
function isAtLarge(tokens: Token[], at: number): boolean {
  for (let to = at; to < at + 3; to += 1) {
    const { lower, tag } = tokens[to] ?? { lower: '', tag: '' };
    if (AT_LARGE.has(lower)) return true;
    if (!/^(?:DT|JJ)$/.test(tag)) return false;
  }
  return false;
}

/** Kin and those whom something befell: of somebody, they are people whom the reporter met. */
const KINSHIP =
  /^(?:families|survivors|victims|relatives|parents|widows|siblings|sons|daughters|orphans|spouses|mothers|fathers)$/;

/** "some of the women who sued", "several of those voters": told of before, no class at large. */
function isTakenFrom(tokens: Token[], { group, owner }: Phrase): boolean {
  const word = group && tokens[group.first]?.lower;
  return (
    owner === null &&
    /^(?:the|those|these)$/.test(word ?? '') &&
    tokens[group!.head]!.tag === 'NNS' &&
    !PARTISANS.test(tokens[group!.head]!.text)
  );
}
const PARTISANS = /^(?:\p{Lu}|critics|supporters|opponents|voters|candidates|experts|analysts)/u;

/** Whoever runs is known to all, however many there are. */
const PUBLIC_PEOPLE = new Set('candidates contenders nominees hopefuls presidents popes kings'.split(' '));

/** Kind of a plural noun for people: near somebody, counted and knowing ones are unnamed, the rest is vague. */
export function pluralKind({ tokens, phrase, facts, knows, word, one, link }: Nominal): SourceKind | null {
  const circle = circlePlurals.has(word);
  // "Reed's staff", "staff members": whoever is on duty speaks for the office
  const staff = word === 'staff' || (word === 'members' && tokens[phrase.head - 1]?.lower === 'staff');
  if (staff && !facts.counted && !facts.ranked && !knows && !/^(?:on|with|who|that|at)$/.test(link))
    return 'officials';
  const vague = vaguePlurals.has(word) || peoplesPlural.has(word) || peoplesSingular.has(one);
  if (
    !circle &&
    !vague &&
    !unnamedNouns.has(one) &&
    !roleNouns.has(one) &&
    !(/(?:ers|ors|ists|ians|ants|ees)$/.test(word) && !thingsLikePeople.has(one))
  )
    return null;
  if (knows) return 'unnamed';
  if (word === 'members' && link === 'of' && !facts.counted && isAtLarge(tokens, phrase.end + 1))
    return 'collective';
  if (/^(?:people|men|women|those|individuals)$/.test(word) && link === 'around') return 'unnamed';
  if (isShare(tokens, phrase)) return 'collective';
  // "families of the victims", "the crew's relatives", "a number of the families"
  const ofSomebody = tokens[phrase.end]?.lower === 'of';
  if (KINSHIP.test(word) && !facts.vaguely && (facts.owned || ofSomebody || phrase.group !== null))
    return 'unnamed';
  // "some of the women": out of people whom the text has told of
  if (
    tokens[phrase.first]!.lower === 'some' &&
    phrase.group &&
    isTakenFrom(tokens, phrase) &&
    !PUBLIC_PEOPLE.has(word)
  )
    return 'unnamed';
  // "the two candidates": who they are is meant to be known
  if (facts.counted)
    return (facts.definite && !circle && !facts.owned) || (PUBLIC_PEOPLE.has(word) && isExact(tokens, phrase))
      ? 'collective'
      : 'unnamed';
  // "Even some of Lee's allies have described it as …": what is said among them, not what they told the reporter
  if (facts.vaguely && phrase.group && /^(?:have|had)$/.test(tokens[phrase.end]?.lower ?? ''))
    return 'collective';
  if (
    circle &&
    facts.vaguely &&
    !facts.owned &&
    /^(?:strategists|consultants|operatives|lobbyists|workers|employees|friends|officials)$/.test(word)
  )
    return 'collective';
  if (
    circle &&
    !/^(?:officials|friends|neighbors|neighbours|customers|clients|patients|tenants|members|enemies|partners|workers|employees|parents|witnesses|veterans)$/.test(
      word,
    )
  )
    return 'unnamed';
  if (circle && (facts.ranked || facts.owned || facts.affiliated || /^(?:of|at|with|inside)$/.test(link)))
    return 'unnamed';
  if (circle && /^(?:witnesses|neighbors|neighbours|employees|friends)$/.test(word)) return 'unnamed';
  return 'collective';
}
