// Who has spoken so far, as the next statement sees it.
import type { Entity, Mention, MentionFinding } from '../mentions/mention.ts';
import type { TextDocument } from '../text/document.ts';

/** One statement whose speaker is known. */
export interface Turn {
  entity: number;
  paragraph: number;
  /** Where its cue stands. */
  offset: number;
  /** Place of the statement in the list. */
  statement: number;
  /** It asks somebody. */
  asks: boolean;
  /** Where its words, source and cue included, begin. */
  start: number;
  quoted: boolean;
  /** Its cue is a participle or stands inside another's words: a lesser voice in its sentence. */
  lesser: boolean;
  mention: Mention | null;
}

/** How many turns back a definite description ("the official") may reach. */
const REACH = 40;

const SAME_HEAD = new Map(
  Object.entries({
    suit: 'lawsuit',
    complaint: 'lawsuit',
    filing: 'lawsuit',
    survey: 'poll',
    study: 'report',
    paper: 'report',
    spokeswoman: 'spokesperson',
    spokesman: 'spokesperson',
    attorney: 'lawyer',
  }),
);

const headWord = (document: TextDocument, mention: Mention): string => {
  const word = document.tokens[mention.head]!.lower;
  const singular = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return SAME_HEAD.get(singular) ?? singular;
};

/** Whether a mention is a bare description of somebody introduced before: "the official", "that source". */
export function isDefinite(document: TextDocument, mention: Mention): boolean {
  return (
    mention.form === 'nominal' &&
    !mention.name &&
    /^(the|that|this)$/.test(document.tokens[mention.firstToken]!.lower)
  );
}

/** Words before the head without the article, as one string: "senior campaign". */
function modifiers(document: TextDocument, mention: Mention): string {
  const words: string[] = [];
  for (let at = mention.firstToken; at < mention.head; at += 1) {
    const token = document.tokens[at]!;
    if (!/^(DT|CD|PRP\$|IN)$/.test(token.tag)) words.push(token.lower);
  }
  return words.join(' ');
}

/**
 * The speaker whom a definite description goes on with: of those who spoke under the same head noun the last one with
 * the same describing words, else the last one that does not contradict them; with no such words, whoever
 * spoke right before.
 */
export function continued(
  document: TextDocument,
  finding: MentionFinding,
  turns: Turn[],
  mention: Mention,
): number | null {
  const head = headWord(document, mention);
  const own = modifiers(document, mention);
  let fallback: number | null = null;
  for (let at = turns.length - 1; at >= Math.max(0, turns.length - REACH); at -= 1) {
    const turn = turns[at]!;
    const first = turn.mention;
    if (first?.form !== 'nominal' || headWord(document, first) !== head) continue;
    const entity = finding.entities[turn.entity]!;
    if (entity.number === 'plural' && mention.number === 'singular') continue;
    const other = modifiers(document, first);
    if (other === own) return turn.entity;
    // "A second officer said … . The officer said": whoever spoke in the sentence before
    const distance = document.tokens[mention.head]!.sentence - document.tokens[first.head]!.sentence;
    if (own === '' && distance <= 1) return turn.entity;
    if (fallback === null && (own === '' || other.includes(own))) fallback = turn.entity;
  }
  return fallback;
}

/** Whether somebody can be meant by a pronoun. */
export function fits(pronoun: Mention, entity: Entity): boolean {
  const one = entity.number !== 'plural';
  const human = entity.kind === 'person' || entity.kind === 'unnamed' || entity.kind === 'spokesperson';
  if (pronoun.gender === 'neuter') return !human && entity.kind !== 'collective';
  if (pronoun.number === 'plural')
    return !one || entity.kind === 'body' || entity.kind === 'officials' || entity.kind === 'collective';
  if (!human || !one) return false;
  return pronoun.gender === 'unknown' || entity.gender === 'unknown' || entity.gender === pronoun.gender;
}

/** Roles that one person has for another: with one named holder in the article "his lawyer" is that person. */
const HELD_ROLES = new Set(['lawyer', 'spokesperson', 'doctor', 'agent', 'publicist', 'manager']);

/** The only named person of the article whose role is the mention's ("his attorney", "the senator's lawyer"), or null. */
export function holderOfRole(
  document: TextDocument,
  finding: MentionFinding,
  mention: Mention,
): number | null {
  const role = headWord(document, mention);
  if (mention.form !== 'nominal' || mention.name || mention.number === 'plural' || !HELD_ROLES.has(role))
    return null;
  const owned = document.tokens
    .slice(mention.firstToken, mention.head)
    .some((token) => /^(PRP\$|POS)$/.test(token.tag));
  if (!owned) return null;
  const holders = finding.entities.filter((entity) => {
    const words = entity.kind === 'person' && entity.role ? entity.role.toLowerCase().split(/[^a-z]+/) : [];
    return words.some((word) => (SAME_HEAD.get(word) ?? word) === role);
  });
  return holders.length === 1 ? holders[0]!.index : null;
}
