// Whether a possible attribution inside another's words is the voice of somebody else.
import { allegingNouns, speechNouns } from '../lexicon/cue-nouns.ts';
import { documentNouns } from '../lexicon/documents.ts';
import { deedVerbs, respondingVerbs, thingsVerbs } from '../lexicon/telling-verbs.ts';
import type { Candidate, SourceWords } from './candidates.ts';
import { floors } from './floors.ts';
import { entityOf, mentionOf } from './mentions.ts';
import { tagOf, wordOf } from './phrases.ts';
import type { Line, Reading } from './reading.ts';
import { verbGroupAt } from './verb-groups.ts';

/** "No one", "nobody", "no American", "anyone who": words that say that nobody spoke, or whoever may. */
export function isNobody({ reading }: Line, { span, head }: SourceWords): boolean {
  if (reading.tokens[head - 1]?.lower === 'no') return true;
  return /^(no|nobody|none|neither|anyone|anybody|whoever)\b/i.test(
    reading.text.slice(span.start, span.start + 9),
  );
}

const isClause = (frame: string): boolean => /^(that|bare|quote|wh)$/.test(frame);

/** "Lee had voted against it", "assigned them to the gate", "their commitment to peace": an act that the words around it tell of. */
export const isDeed = (frame: string, lemma: string): boolean =>
  (deedVerbs.has(lemma) && /^(object|to|about|quote|of|wh)$/.test(frame)) || /^commitments?$/.test(lemma);

/** Whether a voice inside another is one of its own: not "for chastising …", "no one said", "the question asked of …". */
export function standsAlone({
  line,
  place,
  source,
  frame,
  lemma,
  negated,
  reach,
  score,
  content,
}: Candidate): boolean {
  // "Lee did not complain", "the rule did not show care": nothing was said
  if (negated && !respondingVerbs.has(lemma)) return false;
  if (isDeed(frame, lemma)) return false;
  // "for suggesting that rents would fall", "mocked Lee for calling it a gift" tell what was said; "for selling it" does not
  // ("blamed Lee for scolding them as “rude”": quoted is who blames)
  const { text } = line.reading;
  const plain = frame === 'as' || !content.some((span) => /["“]|''/.test(text.slice(span.start, span.end)));
  const judged =
    source?.tie === 'object' && (frame === 'to' || (score > 0 && plain) || wordOf(line, place - 1) === 'as');
  if (
    tagOf(line, place) === 'VBG' &&
    tagOf(line, place - 1) === 'IN' &&
    !(source && isClause(frame)) &&
    !judged
  )
    return false;
  // "against claims that he lied": somebody says so, nobody says who
  if (!source)
    return (
      !frame.startsWith('noun') ||
      // "the question they get is ‘Why?’"; not "the reports “false”"
      (frame === 'noun quote' && reach !== null && /^(was|is|['’]s)$/.test(wordOf(line, reach.from - 1))) ||
      (frame === 'noun that' && (allegingNouns.has(lemma) || lemma === 'reports'))
    );
  const { tokens } = line.reading;
  // "a report suggesting that …", "his remarks calling for …" say so; "the question asked of …" does not
  if (
    speechNouns.has(tokens[source.head]!.lower) &&
    source.tie === 'before' &&
    !/^(VBZ|VBP|VBG)$/.test(tagOf(line, place))
  )
    return false;
  return !isNobody(line, source);
}

/** "That loophole explains the loans": a thing, of which nothing says that it speaks, does what things do. */
export function isThingsDoing({ line, place, source, lemma, frame }: Candidate): boolean {
  // "theories suggesting that …" say so
  if (
    !source ||
    (tagOf(line, place) === 'VBG' && isClause(frame)) ||
    frame.startsWith('noun') ||
    !thingsVerbs.has(lemma)
  )
    return false;
  const head = line.reading.tokens[source.head]!;
  // "the use of it did show care"
  if (lemma === 'show' && /^(object|quote|wh)$/.test(frame) && !documentNouns.has(head.lower)) return true;
  return (
    /^(NN|NNS)$/.test(head.tag) && !documentNouns.has(head.lower) && mentionOf(line.reading, source) === null
  );
}

/** "said that the mayor believes that …": a thought of somebody whom a name or noun tells from the speaker. */
export function isOthersThought({ line, source, frame, score }: Candidate): boolean {
  if (!source || score < floors.thought || !/^(that|bare)$/.test(frame)) return false;
  return (
    /^NN/.test(line.reading.tokens[source.head]!.tag) && /^(before|coordinate|apposition)$/.test(source.tie)
  );
}

/** Words that stand for the speaker, the hearer or nobody. */
const NOT_OTHERS = /^(i|we|you|my|our|your|me|us|it|its|this|that|there|which|what|who|anyone|anybody)$/;

/** "the family had been told that she would recover": somebody told them, nobody says who. */
const isToldByNobody = ({ source, frame, lemma, negated, line, place }: Candidate): boolean =>
  source === null &&
  !negated &&
  /^(that|bare)$/.test(frame) &&
  /^(tell|inform|warn|advise|assure)$/.test(lemma) &&
  verbGroupAt(line, place).passive &&
  !verbGroupAt(line, place).modal;

/** Words for whoever it may be: "anyone who says so". */
const WHOEVER = /^(anyone|anybody|everyone|everybody|those|whoever|someone|somebody|one|nobody)$/;

/** Whether a candidate tells of words of somebody whom the text lets a reader know, said and not only imagined. */
export function tellsOfAnother(candidate: Candidate): boolean {
  const { act, negated, source, line, place, frame, addressee } = candidate;
  if (isToldByNobody(candidate)) return true;
  if (act !== 'speech' || negated || !source || source.tie === 'infinitive') return false;
  const { tokens } = line.reading;
  // "a neighbor who said that …", "a report that found that …"
  const told = isClause(frame) || (frame === 'to' && addressee !== null);
  const relative = source.tie === 'relative' && told && !WHOEVER.test(tokens[source.head - 1]?.lower ?? '');
  const word = tokens[source.head]!.lower;
  if (NOT_OTHERS.test(word) && !(relative && /^(who|that|which)$/.test(word))) return false;
  if (!frame.startsWith('noun') && verbGroupAt(line, place).modal) return false;
  // "a Tribune story about …": a name that is no mention of its own
  const named = line.reading.tokens[source.head]!.tag.startsWith('NNP');
  return named || sourceEntity(line.reading, source) !== null;
}

/** Whether the source of a possible attribution is a writing or a recording; not what somebody remembers. */
export function isDocument({ line, source }: Candidate): boolean {
  const word = source ? line.reading.tokens[source.head]!.lower : '';
  if (!documentNouns.has(word) || /^(accounts?|stor(y|ies))$/.test(word)) return false;
  const mention = mentionOf(line.reading, source!);
  return mention !== null && line.reading.mentions[mention]!.kind === 'document';
}

const sourceEntity = (reading: Reading, source: SourceWords | null): number | null =>
  entityOf(reading, source && mentionOf(reading, source));

/** "The farmers said that they objected": whoever speaks, where they are many and nobody stands between. */
function opensAsThey({ reading }: Line, { head, tie }: SourceWords, holder: SourceWords): boolean {
  const { tokens } = reading;
  if (tokens[head]!.lower !== 'they' || tie !== 'before' || head <= holder.head) return false;
  const place = mentionOf(reading, holder);
  const mention = place === null ? null : reading.mentions[place]!;
  if (mention?.number !== 'plural' && mention?.kind !== 'body') return false;
  const before = tokens[head - 1]!;
  return before.lower === 'that' || /^VB/.test(before.tag);
}

/** "if the mayor said so", "whether they warned her": nobody is told to have said it. */
export const isSupposed = ({ reach, frame }: Candidate): boolean =>
  reach !== null && frame !== 'quote' && /^(if|unless|until|whether)$/.test(reach.context.under);

/** "Lee said that she supports the plan", "said he would offer help": nobody but the speaker, or nothing said yet. */
export function isOwnVoice(inner: Candidate, holder: SourceWords | null): boolean {
  const { line, place, frame, source, act, lemma } = inner;
  if (act !== 'speech') return false;
  const modal = !frame.startsWith('noun') && frame !== 'preposition' && verbGroupAt(line, place).modal;
  // "would not confirm it" is an answer; "can confirm it" is the speaker's own
  if (respondingVerbs.has(lemma)) return modal && !inner.negated;
  if (modal) return true;
  if (source && holder && opensAsThey(line, source, holder)) return true;
  const entity = sourceEntity(line.reading, source);
  return entity !== null && entity === sourceEntity(line.reading, holder);
}
