// "Denied": is a claim negated here, or a request turned down?
import { refusedThings } from '../lexicon/false-friends.ts';
import {
  ALLEGATIONS,
  ASIDE,
  before,
  complement,
  ENDS,
  type Frame,
  GERUND_THINGS,
  negatedBefore,
  nounsOf,
  OBJECTS,
  OWNERS,
  objectBefore,
  passive,
  REFUSERS,
  SUBJECTS,
  WRONGS,
} from './clause.ts';
import type { Word } from './phrases.ts';

const REFUSED = new Set(refusedThings);

/** The frame of "deny": a proposition, an allegation or a deed is denied; bail, a visa or a goal is refused. */
export function denyFrame(words: Word[], at: number, from: number, to: number): Frame | null {
  const negated = negatedBefore(words, at, from);
  if (negated) return null;
  const rest = complement(words, at, to, 8);
  const first = rest[0] ?? '.';
  const head = before(words, at, from, 9);
  if (head.at(-1) === 'or' || head.at(-1) === 'nor') return null; // "neither confirmed nor denied" is a no-comment
  if (words[at]!.text === 'deny' && head.at(-1) === 'and' && head.includes('to')) return null; // "to keep quiet and deny"
  const alleged = rest.some((word) => ALLEGATIONS.has(word) && word !== 'claim' && word !== 'claims');
  if (
    !alleged &&
    head.at(-1) === 'to' &&
    head.some((word) =>
      /^(?:vot|mov|ask|urg|decid|motion|petition|threaten|law|right|power|try|tried|seek|sought)/.test(word),
    )
  ) {
    return null; // "voted to deny the permit"
  }
  const byPassive = passive(words, at, from);
  if (byPassive || first === 'by') {
    // "the allegations were denied by …", never "he was denied bail"
    const charged = head.some((word) => ALLEGATIONS.has(word) || WRONGS.has(word));
    return charged && (first === 'by' || ENDS.has(first)) ? { kind: 'denies', verb: at, sure: true } : null;
  }
  const sure = { kind: 'denies', verb: at, sure: true } as const;
  if (first === 'that' || first === 'it' || first === 'this' || SUBJECTS.has(first)) return sure;
  const object = objectBefore(words, at, from);
  if (object && (ENDS.has(first) || ASIDE.has(first) || first === 'and')) return { ...sure, object };
  if (ENDS.has(first))
    return head.some((word) => ALLEGATIONS.has(word) || WRONGS.has(word) || isCharged(word)) ? sure : null;
  if (OBJECTS.has(first)) return null; // "denied them a goal"
  // "denied ever meeting her", "denied sexually abusing anyone"
  const deed = first === 'ever' || first.endsWith('ly') ? (rest[1] ?? '') : first;
  if (deed.endsWith('ing') && deed.length > 5 && !GERUND_THINGS.has(deed)) return sure;
  const nouns = nounsOf(rest);
  if (nouns.some((noun) => REFUSED.has(noun))) return null;
  if (refusedClaim(words, from, to, nouns)) return null;
  if (rest.some((word) => ALLEGATIONS.has(word) || WRONGS.has(word))) return sure;
  if (ditransitive(rest) || rest.includes('to')) return null; // "denied flu vaccines to migrants"
  if (head.some((word) => REFUSERS.has(word))) return null;
  if (words[at + 1]?.capital && !words[at]!.capital) return null; // "denied Merrick Garland a hearing"
  return { kind: 'denies', verb: at, sure: false };
}

/** "as critics allege, but the firm denies" */
const isCharged = (word: string): boolean => /^(?:alleg|accus)/.test(word);

/** "The insurer denied the claim": a claim for money, not an assertion. */
function refusedClaim(words: Word[], from: number, to: number, nouns: string[]): boolean {
  if (!nouns.includes('claim') && !nouns.includes('claims')) return false;
  return words
    .slice(from, to)
    .some(({ text }) =>
      /^(?:insur|medicare|medicaid|benefit|coverage|policyholder|compensation|veterans|workers|patient|reimburs|disability|asylum)/.test(
        text,
      ),
    );
}

/** "denied Republicans a majority": somebody is denied something. */
function ditransitive(rest: string[]): boolean {
  if (OWNERS.has(rest[0] ?? '')) return false;
  return rest.slice(1, 5).some((word) => OWNERS.has(word) && word !== 'having');
}
