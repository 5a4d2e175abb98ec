// Which noun phrases may stand beside a person's name and tell who that is: "Ann Lee, a former aide", "the press secretary, Josh Earnest".
import { documentNouns } from '../lexicon/documents.ts';
import { bodyNouns } from '../lexicon/organisations.ts';
import { counselNouns, officialNouns, spokesNouns, unnamedNouns } from '../lexicon/people.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Token } from '../text/document.ts';
import type { Phrase } from './phrases.ts';
import { singular } from './words.ts';

/** "a former aide", "also a presidential hopeful": the phrase after a person's name tells who that is. */
export function describesPerson(tokens: Token[], phrase: Phrase, at: number): boolean {
  if (phrase.name && phrase.name.type !== 'people' && phrase.name.type !== 'role') return false;
  const head = tokens[phrase.head]!;
  // "besides Ann Lee, two senators": several are nobody's description
  if (head.tag === 'NNS' && tokens[phrase.first]!.tag === 'CD') return false;
  const one = singular(head.lower);
  const parts = head.lower.split('-');
  if (roleNouns.has(parts[parts.length - 1]!)) return true;
  if (phrase.name?.type === 'role' || phrase.name?.type === 'people')
    return head.tag !== 'NNPS' || phrase.group !== null;
  if (phrase.group || ['one', 'another'].includes(tokens[at]!.lower)) return true;
  if (phrase.owner && head.tag === 'NN' && !bodyNouns.has(head.lower) && !documentNouns.has(head.lower))
    return true;
  return (
    roleNouns.has(head.lower) ||
    unnamedNouns.has(one) ||
    spokesNouns.has(head.lower) ||
    officialNouns.has(one) ||
    counselNouns.has(head.lower) ||
    (head.tag === 'NN' &&
      !bodyNouns.has(head.lower) &&
      !documentNouns.has(head.lower) &&
      ['a', 'an', 'the', 'his', 'her', 'their', 'former'].includes(tokens[at]!.lower))
  );
}

/** "the press secretary, Josh Earnest": one person, of whom there is one. */
export function takesName(tokens: Token[], phrase: Phrase): boolean {
  const head = tokens[phrase.head]!;
  // "one of the rebels, Ahmed al-Zawi,"
  if (phrase.group) return /^(?:one|another)$/.test(tokens[phrase.first]!.lower);
  if (head.tag === 'NNS') return false;
  return (
    roleNouns.has(head.lower) ||
    unnamedNouns.has(head.lower) ||
    spokesNouns.has(head.lower) ||
    phrase.name?.type === 'role'
  );
}
