// Verbs of answering in the reporter's own words: is "denied", "disputed" or "rejected" an answer here?
import { ideaNouns, worryNouns } from '../lexicon/allegation-words.ts';
import { ownConduct, verdictWords } from '../lexicon/answer-phrases.ts';
import { disputedThings, proposals } from '../lexicon/false-friends.ts';
import {
  ALLEGATIONS,
  before,
  complement,
  ENDS,
  type Frame,
  negatedBefore,
  negatesPlan,
  nounsOf,
  objectBefore,
  passive,
  REFUSERS,
  SUBJECTS,
  WRONGS,
} from './clause.ts';
import { confirmFrame } from './confirmations.ts';
import { denyFrame } from './denials.ts';
import type { Word } from './phrases.ts';

export type { Frame } from './clause.ts';

export const PROPOSALS = new Set(proposals);
const DISPUTED = new Set(disputedThings);

/** "refut:e,es,ed,ing" are four words: forms of verbs by what they share. */
const formsOf = (verbs: string): string[] =>
  verbs.split(/\s+/).flatMap((verb) => {
    const [stem, endings] = verb.split(':');
    return endings!.split(',').map((ending) => stem + ending);
  });

const CONTRADICT = formsOf(
  'refut:e,es,ed,ing rebut:,s,ted,ting contradict:,s,ed,ing debunk:,s,ed,ing repudiat:e,es,ed,ing disavow:,s,ed,ing',
);
const REJECT = new Set(
  formsOf(
    `reject:,s,ed,ing dismiss:,es,ed,ing contest:,s,ed,ing challeng:e,es,ed,ing brush:es,ed,ing rubbish:,es,ed,ing
    decr:y,ies,ied,ying counter:,s,ed,ing quash:,es,ed,ing quell:,s,ed,ing squelch:,es,ed,ing dispel:,s,led,ling
    downplay:,s,ed,ing`,
  ),
);
const CONFIRM = formsOf(
  'confirm:,s,ed,ing acknowledg:e,es,ed,ing conced:e,es,ed,ing admit:,s,ted,ting own:s,ed,ing',
);
const CALL = formsOf(
  `call:,s,ed,ing dubb:ed,ing brand:,s,ed,ing label:,s,led,ed,ling,ing describ:e,es,ed,ing dismiss:,es,ed,ing
  denounc:e,es,ed,ing decr:ies,ied,ying blast:,s,ed,ing slam:,s,med,ming`,
);
const INSIST = formsOf('maintain:,s,ed,ing insist:,s,ed,ing counter:,s,ed,ing');
/** Verbs that turn a claim away with a word behind them: "scoffed at", "shot down", "took exception to". */
const TURN = new Map<string, RegExp>(
  (
    [
      ['play:,s,ed,ing tamp:,s,ed,ing', /^down$/],
      ['shut:,s,ting', /^(?:down|off)$/],
      ['scoff:,s,ed,ing bristl:e,es,ed,ing bridl:e,es,ed,ing sneer:,s,ed,ing', /^at$/],
      ['shoot:,s,ing shot: knock:,s,ed,ing swat:,s,ted,ting bat:,s,ted,ting', /^(?:down|aside)$/],
      ['laugh:,s,ed,ing shrug:,s,ged,ging wav:e,es,ed,ing', /^(?:off|away|aside)$/],
      ['exception:', /^to$/],
    ] as const
  ).flatMap(([verbs, next]) => formsOf(verbs).map((form): [string, RegExp] => [form, next])),
);
const DEFEND = formsOf('defend:,s,ed,ing justif:ies,ied,ying');
const CONDUCT = new Set(ownConduct);

type FrameReader = (words: Word[], at: number, from: number, to: number) => Frame | null;

/** What reads the frame of each word of answering; most words of a text are none. Of two for a word the first one reads it. */
const READERS = new Map<string, FrameReader>();
for (const [forms, read] of [
  [['deny', 'denies', 'denied', 'denying'], denyFrame],
  [['dispute', 'disputes', 'disputed', 'disputing'], disputeFrame],
  [CONTRADICT, contradictFrame],
  [INSIST, insistFrame],
  [DEFEND, defendFrame],
  [CALL, callFrame],
  [REJECT, rejectFrame],
  [['record', 'straight'], recordFrame],
  [['water'], waterFrame],
  [['back', 'issue'], pushFrame],
  [TURN.keys(), turnFrame],
  [formsOf('protest:,s,ed,ing'), protestFrame],
  [formsOf('distanc:e,es,ed,ing'), distanceFrame],
  [['guilty'], pleaFrame],
  [formsOf('respond:s,ed,ing'), respondFrame],
  [CONFIRM, confirmFrame],
] as [Iterable<string>, FrameReader][])
  for (const form of forms) if (!READERS.has(form)) READERS.set(form, read);

/** The frame at a word of the sentence [from, to), or null where nothing is answered. */
export function frameAt(words: Word[], at: number, from: number, to: number): Frame | null {
  const read = READERS.get(words[at]!.text);
  return read && !UNDONE.test(words[at - 1]?.text ?? '') ? read(words, at, from, to) : null;
}

/** "Mexico must rebut the claims": nobody has yet. */
const UNDONE = /^(?:must|should|might|may|could)$/;

/** "pleaded not guilty". */
function pleaFrame(words: Word[], at: number): Frame | null {
  return words[at - 1]?.text === 'not' && words[at - 2]?.text.startsWith('plead')
    ? { kind: 'denies', verb: at - 2, sure: true, object: { first: at - 1, end: at + 1 } }
    : null;
}

function disputeFrame(words: Word[], at: number, from: number, to: number): Frame | null {
  const rest = complement(words, at, to, 8);
  const first = rest[0] ?? '.';
  const last = words[at - 1]?.text ?? '';
  const negated = at > from ? negatedBefore(words, at, from) : null;
  if (negated === 'not')
    return /^(?:dispute|disputing)$/.test(words[at]!.text)
      ? { kind: 'confirms', verb: at, sure: true }
      : null;
  if (negated) return null;
  const object = /^(?:to|of|in|with|from|by|and|or|the|a)$/.test(last) ? null : objectBefore(words, at, from);
  if (object && ENDS.has(first) && !passive(words, at, from))
    return { kind: 'disputes', verb: at, sure: true, object };
  if (words[at]!.text === 'dispute' || words[at]!.text === 'disputes') {
    if (
      /^(?:the|a|an|in|this|that|any|of|their|his|her|labor|labour|trade|legal|border|pay|domestic|contract|land|no|into|over|long-running|many|most|some|more|all|such|these|those|several|old|new|other|past|resolve|settle|resolving|settling|two|three)$/.test(
        last,
      )
    )
      return null;
    if (
      /^(?:over|about|between|with|in|on|at|resolution|and|has|is|was|arose|began)$/.test(first) ||
      ENDS.has(first)
    )
      return null;
  }
  if (passive(words, at, from)) return null;
  if (
    /^(?:the|a|an|this|that|these|those|hotly|bitterly|highly|other|of|in|on|over|for|two|its|their|his|her|several|with|about)$/.test(
      last,
    )
  )
    return null;
  const nouns = nounsOf(rest);
  if (
    DISPUTED.has(first) ||
    nouns.slice(0, 2).some((noun) => DISPUTED.has(noun) && !rest.some((word) => ALLEGATIONS.has(word)))
  )
    return null;
  const sure =
    first === 'that' ||
    first === 'this' ||
    SUBJECTS.has(first) ||
    rest.some((word) => ALLEGATIONS.has(word) || WRONGS.has(word));
  return { kind: 'disputes', verb: at, sure };
}

function contradictFrame(words: Word[], at: number, from: number, to: number): Frame | null {
  if (negatedBefore(words, at, from) || passive(words, at, from)) return null;
  if (/^(?:the|a|an|of|his|her|their|this|that|now|often)$/.test(words[at - 1]?.text ?? '')) return null; // "the debunked claim"
  if (
    words[at - 1]?.text === 'to' &&
    /^(?:attempts?|efforts?|trying|tried|hard|failed|failing|free|able)$/.test(words[at - 2]?.text ?? '')
  )
    return null;
  const object = objectBefore(words, at, from);
  if (object && ENDS.has(words[at + 1]?.text ?? '.'))
    return { kind: 'disputes', verb: at, sure: true, object };
  const rest = complement(words, at, to, 8);
  // what somebody does or says may contradict what was said before; nobody answers by that
  const own = /^contradict/.test(words[at]!.text);
  const said =
    !own &&
    (rest.includes('what') ||
      rest.includes('earlier') ||
      rest.includes('statements') ||
      rest.includes('statement'));
  const sure = rest[0] === 'that' || said || rest.some((word) => ALLEGATIONS.has(word));
  return sure ? { kind: 'disputes', verb: at, sure } : null;
}

function rejectFrame(words: Word[], at: number, from: number, to: number): Frame | null {
  if (negatedBefore(words, at, from) || passive(words, at, from)) return null;
  const rest = complement(words, at, to, 8);
  const nouns = nounsOf(rest);
  if (nouns.some((noun) => PROPOSALS.has(noun))) return null;
  const head = before(words, at, from, 8);
  if (head.some((word) => REFUSERS.has(word) && !(PANEL.test(word) && nouns.some((noun) => TOLD.test(noun)))))
    return null; // the judge dismissed the charges; "Committee Chair Ames dismissed the accusations"
  // "one of our challenges is finding a home", "a challenge in presenting an argument"
  if (/^(?:is|are|was|were)$/.test(rest[0] ?? '') || (rest[0] === 'in' && rest[1]?.endsWith('ing')))
    return null;
  if (!isClaim(words, at, to, nouns)) return null;
  if (/^(?:counter|challeng)/.test(words[at]!.text) && rest.length < 2) return null;
  if (
    nouns.some((noun) => noun === 'charges' || noun === 'charge') &&
    /^(?:dismiss|reject)/.test(words[at]!.text) &&
    head.length === 0
  )
    return null;
  return { kind: 'disputes', verb: at, sure: true };
}

/** Those who turn down claims for money or requests, but can be accused too; and what nobody files with them. */
const PANEL = /^(?:panel|committee|board|council|commission|bank|embassy|consulate)$/;
const TOLD =
  /^(?:accusations?|allegations?|criticisms?|critiques?|suggestions?|notion|rumou?rs?|speculation|insinuations?)$/;

/** "the claim that …"; a worry or an idea only with what is feared or meant: "concerns that the firm spies on users". */
function isClaim(words: Word[], at: number, to: number, nouns: string[]): boolean {
  if (nouns.some((noun) => ALLEGATIONS.has(noun))) return true;
  const worry = nouns.findIndex((noun) => WORRIES.has(noun));
  if (worry < 0) return false;
  const after = words.slice(at + 1 + worry, Math.min(to, at + 9 + worry)).map(({ text }) => text);
  return after.some(
    (word, place) => word === 'that' || (word === 'by' && /^(?:raised|voiced)$/.test(after[place - 1]!)),
  );
}

const WORRIES = new Set([...worryNouns, ...ideaNouns]);

/** "scoffed at the allegation", "shot down reports that …", "took exception to the charge". */
function turnFrame(words: Word[], at: number, from: number, to: number): Frame | null {
  if (negatedBefore(words, at, from) || passive(words, at, from)) return null;
  if (!TURN.get(words[at]!.text)!.test(words[at + 1]?.text ?? '')) return null;
  const ahead = /^(?:just|simply|probably|likely)$/.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const last = words[ahead]?.text ?? '';
  if (/^(?:will|would|may|might|could|should)$/.test(last)) return null; // nobody has yet
  if (
    last === 'to' &&
    /^(?:easy|hard|tempting|difficult|impossible|able|free|likely)$/.test(words[ahead - 1]?.text ?? '')
  )
    return null;
  const exception = words[at]!.text === 'exception';
  if (exception && !/^(?:take|takes|took|taking|taken)$/.test(last)) return null;
  const rest = complement(words, at + 1, to, 8);
  if (ADJUNCT.test(rest[0] ?? '.')) return null; // "shut down in 2015 amid reports of fraud"
  const nouns = nounsOf(rest);
  if (nouns.some((noun) => PROPOSALS.has(noun)) || !isClaim(words, at + 1, to, nouns)) return null;
  return { kind: 'disputes', verb: at, sure: true };
}

const ADJUNCT = /^(?:in|on|at|by|for|after|before|amid|last|this|over|during|as|since|with|from|,|\.)$/;

/** "distanced himself from the interviews": what was said is taken back; from a person or a party one only moves away. */
function distanceFrame(words: Word[], at: number, from: number, to: number): Frame | null {
  if (negatedBefore(words, at, from) || passive(words, at, from)) return null;
  if (!/sel(?:f|ves)$/.test(words[at + 1]?.text ?? '') || words[at + 2]?.text !== 'from') return null;
  const rest = complement(words, at + 2, to, 6);
  const nouns = nounsOf(rest);
  if (rest.some((word) => word === "'s" || word === '’s' || word === "'")) return null; // somebody else's
  return nouns.some((noun) => ALLEGATIONS.has(noun) || CONDUCT.has(noun) || /^interviews?$/.test(noun))
    ? { kind: 'disputes', verb: at, sure: true }
    : null;
}

/** "protested his innocence", "protested that he had been misquoted"; crowds protest other things. */
function protestFrame(words: Word[], at: number, from: number, to: number): Frame | null {
  if (negatedBefore(words, at, from) || passive(words, at, from)) return null;
  const rest = complement(words, at, to, 5);
  if (/^(?:his|her|their|its)$/.test(rest[0] ?? '') && rest[1] === 'innocence')
    return { kind: 'denies', verb: at, sure: true };
  return rest[0] === 'that' && SUBJECTS.has(rest[1] ?? '')
    ? { kind: 'disputes', verb: at, sure: true }
    : null;
}

/** "maintained they were not marked classified", "countered that …". */
function insistFrame(words: Word[], at: number, from: number, to: number): Frame | null {
  if (negatedBefore(words, at, from) || passive(words, at, from)) return null;
  const rest = complement(words, at, to, 9);
  const clause = rest[0] === 'that' ? rest.slice(1) : rest;
  if (words[at]!.text.startsWith('counter'))
    return rest[0] === 'that'
      ? { kind: 'disputes', verb: at, sure: true }
      : REJECT.has(words[at]!.text)
        ? rejectFrame(words, at, from, to)
        : null;
  if (/^(?:his|her|their|its)$/.test(clause[0] ?? '') && clause[1] === 'innocence')
    return { kind: 'denies', verb: at, sure: true };
  if (!SUBJECTS.has(clause[0] ?? '') || negatesPlan(clause)) return null;
  if (/^(?:is|was|are|were|am)$/.test(clause[1] ?? '') && clause[2] === 'innocent')
    return { kind: 'denies', verb: at, sure: true };
  return clause.some((word) => /^(?:not|never|no|nothing|nobody|none)$/.test(word))
    ? { kind: 'denies', verb: at, sure: true }
    : null;
}

/** "defended his handling of the case": own conduct is defended against somebody; a title or a border is not. */
function defendFrame(words: Word[], at: number, from: number, to: number): Frame | null {
  if (negatedBefore(words, at, from) || passive(words, at, from)) return null;
  const last = words[at - 1]?.text ?? '';
  if (/^(?:to|will|would|can|could|must|should|the|a|of)$/.test(last)) return null;
  if (last === 'and' && before(words, at, from, 4).includes('to')) return null; // "to explain and defend"
  const rest = complement(words, at, to, 7);
  if (!/^(?:his|her|its|their|himself|herself|itself|themselves)$/.test(rest[0] ?? '')) {
    // "defended the remarks": of others, only what was said or done
    const those = /^(?:the|those|these)$/.test(rest[0] ?? '') && SAID_OR_DONE.test(rest[1] ?? '');
    const owner = rest.findIndex((word) => /^['’]s?$/.test(word));
    return those || (owner > 0 && SAID.test(rest[owner + 1] ?? ''))
      ? { kind: 'disputes', verb: at, sure: true }
      : null;
  }
  // "merciless in defending itself" tells how, not against what
  if (/sel(?:f|ves)$/.test(rest[0]!))
    return last === 'in' ? null : { kind: 'disputes', verb: at, sure: true };
  return nounsOf(rest).some((noun) => CONDUCT.has(noun)) ? { kind: 'disputes', verb: at, sure: true } : null;
}

const SAID = /^(?:comments?|remarks?|statements?|tweets?|descriptions?)$/;
const SAID_OR_DONE =
  /^(?:comments?|remarks?|statements?|tweets?|descriptions?|decisions?|handling|incident|response)$/;

/** "called the report inaccurate", "dismissed the claims as absurd"; for plain rejections see `rejectFrame`. */
function callFrame(words: Word[], at: number, from: number, to: number): Frame | null {
  if (negatedBefore(words, at, from) || passive(words, at, from)) return null;
  const rest = complement(words, at, to, 12);
  const claim = rest.findIndex((word) => ALLEGATIONS.has(word));
  if (claim >= 0) {
    // "described the report as baseless": the verdict stands behind "as"
    const verdict = words.slice(at + 1 + claim, Math.min(to, at + 26)).map(({ text }) => text);
    const end = verdict.findIndex((word) => /^[.;:!?]$/.test(word));
    const held = end < 0 ? verdict : verdict.slice(0, end);
    for (const kind of ['denies', 'disputes', 'deflects'] as const) {
      if (held.some((word) => verdictWords[kind].includes(word))) return { kind, verb: at, sure: true };
    }
  }
  if (words[at]!.text.startsWith('dismiss')) {
    // "dismissed the whole affair as absurd"
    const wide = words.slice(at + 1, Math.min(to, at + 12)).map(({ text }) => text);
    const as = wide.indexOf('as');
    if (as > 0 && wide.slice(as).some((word) => verdictWords.deflects.includes(word))) {
      return { kind: 'deflects', verb: at, sure: true };
    }
  }
  if (SLAM.test(words[at]!.text) && nounsOf(rest).some((noun) => CHARGES.has(noun)))
    return { kind: 'disputes', verb: at, sure: false };
  return REJECT.has(words[at]!.text) ? rejectFrame(words, at, from, to) : null;
}

/** "slammed the lawsuit", "denounced the allegations": a charge is attacked; of a report or a plan it is criticism. */
const SLAM = /^(?:blast(?:s|ed|ing)?|slam(?:s|med|ming)?|denounc(?:e|es|ed|ing)|decr(?:y|ies|ied|ying))$/;
const CHARGES = new Set(
  'allegation allegations claim claims accusation accusations insinuation insinuations lawsuit suit rumor rumors'.split(
    ' ',
  ),
);

/** "responded on Sunday to accusations that …": that somebody answers is told, not what. */
function respondFrame(words: Word[], at: number, from: number, to: number): Frame | null {
  if (negatedBefore(words, at, from) || passive(words, at, from)) return null;
  const rest = complement(words, at, to, 9);
  const place = rest.indexOf('to');
  if (place < 0 || place > 2) return null;
  const nouns = nounsOf(rest.slice(place + 1));
  return nouns.some((noun) => ALLEGED.test(noun)) && !nouns.some((noun) => /^questions?$/.test(noun))
    ? { kind: 'deflects', verb: at, sure: true }
    : null;
}

const ALLEGED = /^(?:accusations?|allegations?|claims?|charges?|criticisms?|critiques?)$/;

/** "corrected the record", "set the record straight". */
function recordFrame(words: Word[], at: number, from: number): Frame | null {
  const head = before(words, at, from, 4).join(' ');
  const corrected = /\b(?:correct(?:s|ed|ing)?|clear(?:s|ed|ing)?) the$/.test(head);
  const straight = /\bset(?:s|ting)? the record$/.test(head);
  const found = words[at]!.text === 'record' ? corrected : straight;
  return found ? { kind: 'disputes', verb: at, sure: true } : null;
}

/** "poured cold water on speculation of an early election". */
function waterFrame(words: Word[], at: number, from: number, to: number): Frame | null {
  const head = before(words, at, from, 3);
  if (
    head.at(-1) !== 'cold' ||
    (!/^(?:pour|throw|threw|thrown)/.test(head[0] ?? '') && !/^(?:pour|throw|threw)/.test(head.at(-2) ?? ''))
  )
    return null;
  if (words[at + 1]?.text !== 'on') return null;
  return isClaim(words, at + 1, to, nounsOf(complement(words, at + 1, to, 8)))
    ? { kind: 'disputes', verb: at, sure: true }
    : null;
}

/** "pushed back on the claims", "took issue with the report". */
function pushFrame(words: Word[], at: number, from: number, to: number): Frame | null {
  const verb = words[at - 1]?.text ?? '';
  const next = words[at + 1]?.text ?? '';
  const back =
    words[at]!.text === 'back' && /^(?:push(?:es|ed|ing)?|hit(?:s|ting)?|fir(?:e|es|ed|ing))$/.test(verb);
  const issue = words[at]!.text === 'issue' && /^(?:take|takes|took|taking)$/.test(verb) && next === 'with';
  if (!back && !issue) return null;
  if (!/^(?:on|against|at|with|over)$/.test(next)) return null;
  const rest = complement(words, at + 1, to, 8);
  if (nounsOf(rest).some((noun) => PROPOSALS.has(noun))) return null;
  if (!rest.some((word) => ALLEGATIONS.has(word)) && !isClaim(words, at + 1, to, nounsOf(rest))) return null;
  return negatedBefore(words, at - 1, from) ? null : { kind: 'disputes', verb: at, sure: true };
}
