// What is looked at to tell whether a content ends at a place.
import type { Features } from './features.ts';
import { isTensed, isVerb, nounPhraseFrom, tagOf, wordOf } from './phrases.ts';
import { type Line, quoteAtPlace } from './reading.ts';
import { verbsOf } from './verbs.ts';

/** What is known of the cue whose content is measured. */
export interface ContentContext {
  frame: string;
  lemma: string;
  /** Part of speech of the cue's main word. */
  tag: string;
  /** The subject's last word in small letters, or "". */
  subject: string;
  /** The word that makes the cue's own clause a dependent one ("when he said"), or "". */
  under: string;
}

/** What was seen of the content so far. */
export interface Passed {
  /** Where the content starts. */
  from: number;
  /** The content has a tensed verb, so that it can be a whole clause. */
  complete: boolean;
  /** Part of speech of its first tensed verb. */
  tense: string;
  /** Its first word when that is a pronoun. */
  pronoun: string;
  commas: number;
  /** Brackets that are open. */
  brackets: number;
}

/** Marks at which a content may end. */
export const MARKS = new Set(', ; : — – -- - ... … . ? !'.split(' '));
/** Words that may open what follows a content. */
export const OPENERS = new Set(
  `and but or as while when after before because since if although though which who where whose so unless until
  than despite during in on at with for by to from about over according even saying adding citing calling without
  amid following among rather instead including like yet nor plus`.split(/\s+/),
);

/** Whether a verb stands at a place that can be one of saying. */
export const isSaying = (line: Line, place: number): boolean =>
  isVerb(tagOf(line, place)) &&
  verbsOf(wordOf(line, place)).some((verb) => verb.takes.has('quote') || verb.takes.has('that'));

/** Whether ", Ann Lee said" or ", according to" begins at a comma. */
export function otherCue(line: Line, comma: number): boolean {
  const word = wordOf(line, comma + 1);
  if (word === 'according') return true;
  if (
    isSaying(line, comma + 1) &&
    isTensed(tagOf(line, comma + 1)) &&
    /^(NNP|DT|PRP|NN|NNS|JJ)$/.test(tagOf(line, comma + 2))
  )
    return true;
  const phrase = nounPhraseFrom(line, comma + 1);
  if (!phrase || !isSaying(line, phrase.end) || !isTensed(tagOf(line, phrase.end))) return false;
  const after = wordOf(line, phrase.end + 1);
  return after === '' || after === '.' || after === ',' || after === ';';
}

/** Whether a clause with its own subject begins at a place, and whether its verb is one of saying. */
export function clauseKind(line: Line, start: number): string {
  const phrase = nounPhraseFrom(line, start);
  if (!phrase) return isTensed(tagOf(line, start)) ? (isSaying(line, start) ? 'says' : 'verb') : 'none';
  let verb = phrase.end;
  while (tagOf(line, verb) === 'RB') verb += 1;
  const tag = tagOf(line, verb);
  if (!isTensed(tag)) return 'phrase';
  const pronoun = tagOf(line, start) === 'PRP' ? 'pronoun' : 'noun';
  return `${pronoun} ${isSaying(line, verb) ? 'says' : tag}`;
}

/** Whether the same mark follows soon: what stands between the two is an aside. */
function hasLater(line: Line, mark: number): boolean {
  const word = wordOf(line, mark);
  for (let at = mark + 1; at < line.places.length && at < mark + 14; at += 1)
    if (wordOf(line, at) === word) return true;
  return false;
}

/** What the scorer of ends looks at. */
export function endFeatures(
  found: Features,
  line: Line,
  at: number,
  { frame, lemma, tag, subject, under }: ContentContext,
  passed: Passed,
): void {
  const word = wordOf(line, at);
  const isMark = MARKS.has(word);
  const mark = isMark ? word : '';
  const next = isMark ? wordOf(line, at + 1) : word;
  const nextTag = isMark ? tagOf(line, at + 1) : tagOf(line, at);
  const opener = OPENERS.has(next) || nextTag === 'VBG';
  const start = opener ? at + (isMark ? 2 : 1) : at + (isMark ? 1 : 0);
  const startTag = tagOf(line, start);
  const clause = clauseKind(line, start);
  const size = at - passed.from;
  const key = `${mark}|${opener ? next : nextTag}`;
  const kind = frame === 'that' || frame === 'bare' || frame === 'wh' ? 'clause' : frame;
  found.add('bias');
  found.add('frame', frame);
  found.add('key', key);
  found.add('key', key, kind);
  found.add('key', key, clause);
  found.add('after', key, nextTag, startTag);
  found.add('clause', clause, mark, kind);
  found.add('cue', tag, clause);
  found.add('size', size < 3 ? '0' : size < 6 ? '1' : size < 12 ? '2' : size < 25 ? '3' : '4', kind);
  found.add('before', tagOf(line, at - 1), kind);
  found.add('lemma', lemma);
  if (under) {
    found.add('under', mark, clause);
    found.add('under', under, key);
  }
  const whole = passed.complete ? 'whole' : 'part';
  found.add(whole, kind);
  found.add(whole, key);
  found.add(whole, clause, mark);
  if (clause !== 'none' && clause !== 'phrase') {
    const first = wordOf(line, start);
    if (startTag === 'PRP') {
      found.add('again', String(first === passed.pronoun), String(first === subject), key);
      if (first === 'it' || first === 'they') found.add('thing', first, key);
    }
    found.add('tenses', tag, passed.tense, String(clause.split(' ')[1]));
  } else if (isTensed(startTag)) found.add(`verbs ${tag}`, passed.tense, startTag, key);
  found.add('commas', passed.commas < 3 ? String(passed.commas) : '3', mark);
  if (quoteAtPlace(line, at - 1)) {
    found.add('quote before', key);
    found.add('quote before', mark);
  }
  if (quoteAtPlace(line, at + (isMark ? 1 : 0))) found.add('quote after', key);
  if (word === ',' && otherCue(line, at)) found.add('other cue');
  if (isMark && isSaying(line, at + 1)) found.add('saying', nextTag);
  if (opener && isSaying(line, start)) found.add('saying', next, startTag);
  const left = line.places.length - at;
  found.add('left', left < 4 ? '0' : left < 8 ? '1' : left < 16 ? '2' : '3', mark);
  if (isMark && hasLater(line, at)) found.add('paired', word, nextTag);
}
