// Denials without a verb or a phrase of denying: flat negations opposite an accusation, and denials that go on.

import { continuingCues } from '../lexicon/answer-phrases.ts';
import { counselStems } from '../lexicon/speaking-for.ts';
import type { Span } from '../report.ts';
import { NO_DEED } from './clause.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import { contentWords, isQuestion, namesIn, speaksToThem, type TargetIndex } from './facts.ts';
import { mentionsIn, paragraphAt, type Reading, sentenceAt, wordRange } from './reading.ts';
import { namesOf, sameSide } from './sides.ts';

const NEGATIVE = /^(?:not|never|no|nothing|nobody|none|neither|cannot)$/;

/** "I'm not saying I made no mistakes" negates nothing that was alleged. */
const CONCEDING = /^(?:saying|suggesting|only|just|sure|deny|dispute|question|doubt)$/;

/** Is something negated among its first words, and not conceded in the same breath? */
function opensNegated(reading: Reading, span: Span, most: number): boolean {
  const { from, to } = wordRange(reading, span);
  const { words } = reading;
  for (let at = from; at < Math.min(to, from + most); at++) {
    if (/^(?:if|unless|whether)$/.test(words[at]!.text)) return false; // "if he does not endorse me"
    if (NEGATIVE.test(words[at]!.text)) return !CONCEDING.test(words[at + 1]?.text ?? '');
  }
  return false;
}

/**
 * The denial that a statement goes on with: "denied wrongdoing, saying the price was agreed" in one sentence; in
 * quotation marks right after it in the paragraph ("disputed the account. “No one came to us,” she said").
 */
export function begunBy(index: TargetIndex, draft: Draft): Draft | null {
  if (!draft.entity || draft.within) return null;
  const { reading } = index;
  const cue = draft.cue ? (reading.words[wordRange(reading, draft.cue).from]?.text ?? '') : '';
  const quoted = draft.form !== 'indirect';
  const goesOn = GOES_ON.test(draft.lemma);
  if (!quoted && !goesOn && !continuingCues.has(cue)) return null;
  for (let at = draft.index - 1; at >= 0 && at >= draft.index - 3; at--) {
    const before = index.drafts[at]!;
    if (before.within) continue;
    const kind = before.response?.kind;
    const same = before.entity === draft.entity || speaksFor(index, draft, before);
    const answers = same && (kind === 'denies' || kind === 'disputes');
    const apart = sentenceAt(reading, startOf(draft)) - sentenceAt(reading, endOf(before) - 1);
    if (!quoted && !goesOn) {
      if (sentenceAt(reading, startOf(before)) !== sentenceAt(reading, draft.cue!.start)) return null;
      if (answers) return before;
      continue;
    }
    const far = paragraphAt(reading, startOf(draft)) - paragraphAt(reading, startOf(before));
    if (!answers || apart > 1 || far > 1) return null;
    if (opensNegated(reading, draft.content[0]!, before.form === 'indirect' ? 20 : 8)) return before;
    return quoted && before.form === 'indirect' && ANSWERS.test(before.lemma) ? before : null;
  }
  return null;
}

/** "also pointed out that none of them had been punished", after a denial by the same side. */
const GOES_ON = /^(?:add|point_out|note|stress|insist|emphasize|argue|explain)$/;

/** Verbs behind which the quotation that follows, in this paragraph or at the head of the next, is the answer itself. */
const ANSWERS = /^(?:defend|deny|disput|reject|refut|rebut|push_back)/;

/** "Gowdy's office disputes the claim. 'We did not …,' his spokesman added": one side goes on. */
function speaksFor(index: TargetIndex, draft: Draft, before: Draft): boolean {
  const [own, other] = [index.facts.get(draft)!.side, index.facts.get(before)!.side];
  return other.as !== 'self' && sameSide(own, other);
}

/**
 * "There is no looting." "It wasn't." "I'm not even in business." — a negation at the very start, where the statement
 * right before accuses the speaker of something or puts a question to them. Elsewhere a negation is only an opinion.
 */
export function deniesFlatly(index: TargetIndex, draft: Draft): boolean {
  const { reading } = index;
  if (draft.within || !draft.entity) return false;
  if (!['person', 'body', 'spokesperson', 'officials'].includes(draft.entity.kind)) return false;
  if (!opensFlat(reading, draft) || opensWithView(reading, draft)) return false;
  if (draft.form === 'indirect' && !isOwnDeed(reading, draft)) return false;
  const names = namesOf(reading, draft);
  for (let at = draft.index - 1; at >= 0 && at >= draft.index - 3; at--) {
    const before = index.drafts[at]!;
    if (before.entity === draft.entity) continue;
    if (paragraphAt(reading, startOf(draft)) - paragraphAt(reading, startOf(before)) > 1) return false;
    const mentioned = index.entities.get(before)?.has(draft.entity.index) || namesIn(index, before, names);
    const charged = isCharge(index, before);
    if (charged && mentioned) return true;
    if (isQuestion(reading, before) && charged) return true;
    if (charged && speaksToThem(reading, before)) return true;
  }
  return false;
}

/** "I don't believe that's a good idea": a view, no answer to a charge. */
export function opensWithView(reading: Reading, draft: Draft): boolean {
  const { words } = reading;
  const { from } = wordRange(reading, draft.content[0]!);
  for (let at = from; at < from + 5; at++) {
    if (!/^(?:not|never)$/.test(words[at]?.text ?? '')) continue;
    if (/^(?:i|we)$/.test(words[at - 2]?.text ?? '') && UNKNOWN.test(words[at + 1]?.text ?? '')) return true;
    return VIEW.test(words[at + 1]?.text ?? '') || /^(?:prefer|rather)$/.test(words[at - 1]?.text ?? '');
  }
  return false;
}

const VIEW = /^(?:too|believe|think|want|wanna|like|support|agree|expect|mind|care)$/;
/** "I don't know" */
const UNKNOWN = /^(?:know|see|understand|heard)$/;

/** "said he had not lied", of the speaker; "said she should not run", "was not going to guess" deny nothing. */
function isOwnDeed(reading: Reading, draft: Draft): boolean {
  const first = draft.content[0]!;
  const subject = mentionsIn(reading, { start: first.start, end: first.start + 12 })[0];
  if (subject?.form !== 'pronoun' || subject.entity !== draft.entity?.index) return false;
  const { from } = wordRange(reading, first);
  const opening = reading.words.slice(from, from + 8).map(({ text }) => text);
  return !opening.some((word) => NO_DEED.test(word));
}

/** Is it told as an accusation, or does it speak of a misdeed? */
function isCharge({ facts }: TargetIndex, draft: Draft): boolean {
  const { accuses, misdeed } = facts.get(draft)!;
  return accuses || misdeed;
}

/** "No", "never", "it is not", "there was no", "I did not", "no one came". */
const opensFlat = (reading: Reading, { content }: Draft): boolean =>
  content.some((span, at) => isFlat(reading, span, at > 0));

/** Where the quotation goes on behind "he said", only of themselves: "'I've seen it called a jolly,' she said. 'It wasn't.'" */
function isFlat(reading: Reading, span: Span, later: boolean): boolean {
  const { from } = wordRange(reading, span);
  const first = reading.words[from]?.text ?? '';
  if (later) return /^(?:i|we|it)$/.test(first) && opensNegated(reading, span, 3);
  if (/^(?:no|never|nobody|none|nothing)$/.test(first)) return true;
  if (!/^(?:i|we|it|that|this|there|they|he|she)$/.test(first)) return false;
  return opensNegated(reading, span, 4);
}

/**
 * "…, said Ann Lee, a lawyer for Hale": counsel who negates anything right after the client was accused answers for
 * the client. What counsel says elsewhere, or of somebody else, is no answer.
 */
export function answersForClient(index: TargetIndex, draft: Draft): boolean {
  const { reading } = index;
  if (draft.within || !draft.entity || draft.form === 'indirect' || !isCounsel(reading, draft)) return false;
  if (index.facts.get(draft)!.accuses) return false; // a plaintiff's lawyers allege
  const { from, to } = wordRange(reading, { start: startOf(draft), end: endOf(draft) });
  if (!reading.words.slice(from, to).some(({ text }) => NEGATIVE.test(text))) return false;
  const names = namesOf(reading, draft);
  for (let at = draft.index - 1; at >= 0 && at >= draft.index - 4; at--) {
    const before = index.drafts[at]!;
    if (before.entity === draft.entity) continue;
    if (paragraphAt(reading, startOf(draft)) - paragraphAt(reading, startOf(before)) > 2) return false;
    const charged = isCharge(index, before);
    if (charged && namesIn(index, before, names)) return true;
  }
  return false;
}

/** How far back somebody's words may stand that are taken up and negated: statements and paragraphs. */
const BACK = { statements: 12, paragraphs: 6 };

/**
 * "Ames called Hale stupid. … 'I'm not stupid,' Hale said": who negates of themselves a word that somebody else said
 * of them denies it.
 */
export function negatesTheirWords(index: TargetIndex, draft: Draft): boolean {
  const { reading } = index;
  if (draft.within || !draft.entity || !['person', 'body', 'spokesperson'].includes(draft.entity.kind))
    return false;
  const negated = negatedWords(index, draft);
  if (negated.size === 0) return false;
  const { names } = index.facts.get(draft)!.side;
  const place = paragraphAt(reading, startOf(draft));
  for (let at = draft.index - 1; at >= 0 && at >= draft.index - BACK.statements; at--) {
    const before = index.drafts[at]!;
    if (
      before.entity === draft.entity ||
      before.response ||
      !(isCharge(index, before) || NAMING.test(before.lemma))
    )
      continue;
    if (place - paragraphAt(reading, startOf(before)) > BACK.paragraphs) return false;
    if (sameSide(index.facts.get(draft)!.side, index.facts.get(before)!.side)) continue;
    const ofThem = index.entities.get(before)!.has(draft.entity.index) || namesIn(index, before, names);
    let shared = 0;
    for (const word of index.words.get(before)!) if (negated.has(word) && !names.has(word)) shared++;
    if (shared > (ofThem ? 0 : 1)) return true;
  }
  return false;
}

/** Stems of rarer words that the speaker negates of themselves: "I'm not stupid", "he had never promised". */
function negatedWords(index: TargetIndex, draft: Draft): Set<string> {
  const { words } = index.reading;
  const found = new Set<string>();
  for (const span of draft.content) {
    const { from, to } = wordRange(index.reading, span);
    for (let at = from; at < to; at++) {
      if (!/^(?:not|never)$/.test(words[at]!.text)) continue;
      const before = words.slice(Math.max(from, at - 3), at).map(({ text }) => text);
      if (before.some((word) => MODAL.test(word))) continue; // what will not be is a promise
      if (UNMET.test(words[at + 1]?.text ?? '')) continue; // "I have never heard of a thief who …"
      if (!before.some((word) => (draft.form === 'indirect' ? OTHERS : OURS).test(word))) continue;
      const after = { start: words[at]!.end, end: words[Math.min(to, at + 5) - 1]!.end };
      for (const word of contentWords(index.reading, [after]))
        if ((index.frequency.get(word) ?? 0) <= 6) found.add(word);
    }
  }
  return found;
}

/** Views, and what nobody met with yet. */
const UNMET = /^(?:believe|think|want|heard|seen|met|known|know|understand)$/;
const NAMING = /^(?:call|cast|brand|label|describe|portray|depict|dub|characterize)$/;
const MODAL = /^(?:will|would|can|could|should|shall|may|might|must)$/;
const OURS = /^(?:i|we)$/;
const OTHERS = /^(?:he|she|they)$/;

/** A lawyer by the words beside the name, or by the role that the text gives. */
function isCounsel({ document }: Reading, { entity, mentionSpan }: Draft): boolean {
  const named = mentionSpan ? document.text.slice(mentionSpan.start, mentionSpan.end) : '';
  const words = `${entity?.role ?? ''} ${named}`.toLowerCase();
  if (/attorney general|u\.s\. attorney|district attorney|prosecut/.test(words)) return false;
  return counselStems.some((stem) => words.includes(stem));
}
