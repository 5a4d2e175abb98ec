// How the nearest teller knows: first-hand, for a body, second-hand, or not stated. Section 2 and 4 of the sourcing rules.
import {
  befallenNouns,
  counselStems,
  directedOffices,
  firsthandPhrases,
  governingRoles,
  headRoles,
  noLonger,
  ownActVerbs,
  secondhandPhrases,
  speakingForRoles,
  speakingForStems,
  tellingVerbs,
} from '../lexicon/speaking-for.ts';
import type { Basis, Span } from '../report.ts';
import { type Draft, startOf } from './draft.ts';
import { findPhrases, phraseBook } from './phrases.ts';
import {
  inside,
  mentionsIn,
  quotedShare,
  type Reading,
  sentenceAt,
  sentenceSpan,
  wordRange,
} from './reading.ts';
import { describedBy } from './roles.ts';
import { slotsOf } from './slots.ts';
import { beginsWith } from './stems.ts';

const book = phraseBook({ secondhand: secondhandPhrases, firsthand: firsthandPhrases });

/** A basis with the words it was read from; null where it follows from who speaks. */
export interface BasisFound {
  basis: Basis;
  span: Span | null;
}

/** How the speaker of a statement knows, as the text shows it. */
export function basisOf(reading: Reading, draft: Draft): BasisFound {
  const { entity } = draft;
  if (!entity) return { basis: 'unstated', span: null };
  if (draft.recounted) return { basis: 'secondhand', span: null };
  switch (entity.kind) {
    case 'body':
    case 'spokesperson':
    case 'officials':
    case 'document':
      return { basis: 'official', span: null };
    case 'self':
      return { basis: 'firsthand', span: null };
    case 'outlet':
    case 'collective':
      return said(reading, draft, 'secondhand') ?? { basis: 'unstated', span: null };
    case 'unnamed':
      return basisOfUnnamed(reading, draft);
    case 'person':
      return basisOfPerson(reading, draft);
  }
}

function basisOfUnnamed(reading: Reading, draft: Draft): BasisFound {
  const slots = slotsOf(reading, draft.entity!);
  // "Reuters reported, citing two aides": the outlet has it second-hand, not the aides
  const words = draft.lemma === 'cite' ? null : said(reading, draft, 'secondhand');
  if (slots.basis >= 4) return { basis: 'secondhand', span: slots.basisSpan };
  if (slots.basis === 1 || slots.basis === 2) return { basis: 'firsthand', span: slots.basisSpan };
  if (!words && lived(reading, draft)) return { basis: 'firsthand', span: null };
  return words ?? { basis: 'unstated', span: slots.basisSpan };
}

/** "Several customers said they were overcharged": what those whom it befell say of themselves. */
export function lived(reading: Reading, draft: Draft): boolean {
  const { mention, entity } = draft;
  const own = mention?.form === 'pronoun' ? reading.mentions.mentions[entity?.mentions[0] ?? -1] : mention;
  if (!own || !befallenNouns.has(reading.document.tokens[own.head]?.lower ?? '')) return false;
  return draft.content.some((span) => {
    const { from, to } = wordRange(reading, span);
    return reading.words
      .slice(from, Math.min(to, from + 6))
      .some(({ text }) => /^(?:they|their|we|our|i|my|he|his|she|her)$/.test(text));
  });
}

function basisOfPerson(reading: Reading, draft: Draft): BasisFound {
  const second = said(reading, draft, 'secondhand');
  if (second) return second;
  if (draft.response?.kind === 'noreply') return { basis: 'firsthand', span: null }; // their own silence
  const roles = rolesOf(reading, draft);
  const official = roles.some(
    (role) =>
      isFirmFor(reading, draft, role) ||
      ((speaksForOthers(role) || speaksAsOffice(reading, draft, role)) && !saysI(reading, draft, role)),
  );
  if (official) return { basis: 'official', span: null };
  return isOwnMatter(reading, draft) ? { basis: 'firsthand', span: null } : { basis: 'unstated', span: null };
}

/** "a partner at Ames and Hale, the law firm representing the mill": counsel whose firm is told of behind the role. */
function isFirmFor({ document: { text } }: Reading, draft: Draft, role: string): boolean {
  if (!/\bpartner\b/i.test(role) || !draft.mentionSpan) return false;
  return / law firm (?:representing|for|that represents)\b/.test(
    text.slice(draft.mentionSpan.start, draft.mentionSpan.end + 80),
  );
}

/** Words beside the content, in the cue's sentence, that tell how the speaker knows. */
function said(reading: Reading, draft: Draft, kind: 'secondhand' | 'firsthand'): BasisFound | null {
  const sentence = sentenceAt(reading, draft.cue?.start ?? startOf(draft));
  const { from, to } = wordRange(reading, sentenceSpan(reading, sentence));
  const found = findPhrases(book, reading.words, from, to).find(
    (match) => match.kind === kind && !inside(match, draft.content),
  );
  return found ? { basis: kind, span: { start: found.start, end: found.end } } : null;
}

/** The text's words for the speaker's role: with the mention, else wherever the text gives them. */
export function roleOf(reading: Reading, draft: Draft): string | null {
  const span = draft.entity && describedBy(reading, draft.entity);
  return span && reading.document.text.slice(span.start, span.end);
}

/** Roles of a person that are asked for an office; more are told of nobody. */
const MOST_ROLES = 6;

/** All that the text calls a person, with the words before the name: "An attorney for Pagliano, Mark MacDougall". */
function rolesOf(reading: Reading, { entity }: Draft): readonly string[] {
  if (!entity) return [];
  let known = called.get(reading);
  if (!known) {
    known = new Map();
    called.set(reading, known);
  }
  const before = known.get(entity.index);
  if (before) return before;
  const { text } = reading.document;
  const found = new Set<string>();
  const chosen = describedBy(reading, entity);
  if (chosen) found.add(text.slice(chosen.start, chosen.end));
  for (const place of entity.mentions) {
    const { role, name, start } = reading.mentions.mentions[place]!;
    if (!role || found.size >= MOST_ROLES) continue;
    const words = text.slice(role.start, role.end);
    found.add(name && name.start > role.start ? text.slice(start, name.start).trim() : words);
  }
  const roles = [...found];
  known.set(entity.index, roles);
  return roles;
}

const called = new WeakMap<Reading, Map<number, readonly string[]>>();

const CONSTITUENCY =
  /district|state|county|constituen|ward|seat|congress|senat|house|parliament|council|\d|city|town/;

const isCounsel = beginsWith(counselStems);
const speaksByRole = beginsWith(speakingForStems);
const FOR_WHOM = /[’']s? |\b(?:for|representing|his|her|their|my|our|defen[cs]e)\b/;

/** What stands before "who was …". */
const presentPart = (role: string): string =>
  role.includes('who ') ? (role.split(/\bwho (?:was|were|had|once)\b/)[0] ?? '') : role;

/** Is it the office of such a person to speak for a body, a campaign or a client? */
export function speaksForOthers(role: string): boolean {
  const known = answered.get(role);
  if (known !== undefined) return known;
  if (answered.size >= MOST_ANSWERED) answered.clear();
  const found = isForOthers(role);
  answered.set(role, found);
  return found;
}

/** The same few roles are asked of every statement of a person. */
const answered = new Map<string, boolean>();
const MOST_ANSWERED = 500;

function isForOthers(role: string): boolean {
  // "a strategist who was the media director in 2008": what somebody was is not what they speak for
  const lower = presentPart(role.toLowerCase());
  const words = lower.split(/[^\p{L}]+/u);
  if (words.some((word) => noLonger.has(word))) return false;
  if (speakingForRoles.some((phrase) => lower.includes(phrase))) return true;
  if (lower.includes('attorney general')) return false; // who holds an office of their own
  if (words.includes('officer') && words.every((word) => word === '' || word === 'officer')) return true; // by title
  if (words.includes('represents') && !CONSTITUENCY.test(lower)) return true; // "who represents Noel"
  if (words.some(isCounsel) && FOR_WHOM.test(`${lower} `)) return true;
  // "F.B.I. director" against "director of the university's institute", "the state director", "a director of sales"
  const expert = !words.some((word) => directedOffices.includes(word));
  return words.some((word) => speaksByRole(word) && !(expert && word.startsWith('director')));
}

/**
 * "We are going to the court," the minister said; the minister said the two countries would sign; the union's
 * president said the union had won: an office speaks.
 */
function speaksAsOffice(reading: Reading, draft: Draft, role: string): boolean {
  if (!isHeadOf(role)) return false;
  if (draft.form === 'direct') return opensWith(reading, draft, OURS);
  if (ownActVerbs.has(draft.lemma)) return false;
  const first = draft.content[0] && mentionsIn(reading, draft.content[0])[0];
  if (first?.kind !== 'body' || first.start - startOf(draft) >= 12) return false;
  return first.form === 'nominal' || role.includes(reading.document.text.slice(first.start, first.end));
}

/** Does the role put its holder at the head of a body that stands behind what they say? */
function isHeadOf(role: string): boolean {
  const words = role.toLowerCase().split(/[^\p{L}-]+/u);
  if (words.some((word) => noLonger.has(word))) return false;
  return (
    words.some((word) => governingRoles.has(word)) ||
    words.some(
      (word, at) =>
        headRoles.has(word) &&
        (words[at + 1] === 'of' || (at > 0 ? word !== 'president' : /^(?:mayor|ceo|principal)$/.test(word))),
    )
  );
}

/** "I think we failed," the sheriff said: who does not speak for a living says what they did and think themselves. */
function saysI(reading: Reading, draft: Draft, role: string): boolean {
  if (draft.form === 'indirect' || /spokes|press|communic|media|public/i.test(role)) return false;
  return says(reading, draft, MINE);
}

const MINE = new Set(['i', 'my', 'me', 'myself']);
const OURS = new Set(['we', 'our', 'us', 'ourselves']);

/** Whether the content has one of the words. */
function says(reading: Reading, draft: Draft, words: ReadonlySet<string>): boolean {
  return draft.content.some((span) => {
    const { from, to } = wordRange(reading, span);
    for (let at = from; at < to; at++) if (words.has(reading.words[at]!.text)) return true;
    return false;
  });
}

/** Whether one of the words stands at the content's start, before its first verb has had its say. */
function opensWith(reading: Reading, draft: Draft, words: ReadonlySet<string>): boolean {
  const { from, to } = wordRange(reading, draft.content[0]!);
  return reading.words.slice(from, Math.min(to, from + 6)).some(({ text }) => words.has(text));
}

const OWN = new Set('i we my our me us myself he she his they their'.split(' '));
const OWN_OBJECTS = new Set(['him', 'himself', 'herself', 'themselves']);

/**
 * Is it the speaker's own act, sight, decision or view? Own words are, and what is done in saying it; of what is
 * plainly told it is only what they tell of themselves or judge, not what they report to have happened to others.
 */
function isOwnMatter(reading: Reading, draft: Draft): boolean {
  if (draft.form === 'direct' || quotedShare(reading, draft) > 0.3) return true;
  if (ownActVerbs.has(draft.lemma) || !tellingVerbs.has(draft.lemma)) return true;
  const aboutSelf = draft.content.some((span) =>
    mentionsIn(reading, span).some(({ entity }) => entity !== null && entity === draft.entity?.index),
  );
  return aboutSelf || !draft.content.every((span) => reportsOthers(reading, span));
}

/** A clause about somebody else, told as past: "the customers underestimated the amount". */
function reportsOthers(reading: Reading, span: Span): boolean {
  const { from, to } = wordRange(reading, span);
  // "it took him months": told of the speaker, though something else is the subject
  if (reading.words.slice(from, Math.min(to, from + 4)).some(({ text }) => OWN_OBJECTS.has(text)))
    return false;
  for (let at = from; at < to; at++) {
    const word = reading.words[at]!;
    if (OWN.has(word.text)) return false;
    const tag = reading.document.tokens[word.token]?.tag;
    if (tag === 'MD' || tag === 'VBP' || tag === 'VBZ') return false;
    if (tag === 'VBD') return true;
  }
  return false;
}
