// Chooses among possible attributions: the likely ones, none twice, each inside the one that holds it.
import { speechNouns } from '../lexicon/cue-nouns.ts';
import type { Candidate, SourceWords } from './candidates.ts';
import { isTensed, tagOf, verbGroupAt } from './phrases.ts';
import type { Line, Reading } from './reading.ts';
import { scoreCandidate } from './scoring.ts';

/** A chosen candidate with the one whose content holds it. */
export interface Choice {
  candidate: Candidate;
  within: Choice | null;
}

/** Log-odds above which a voice inside another's indirect words is reported. */
const NESTED_FLOOR = -0.4;
/** Log-odds above which a candidate is taken that alone would give a quotation its voice. */
const RESCUE_FLOOR = -1.2;

/** Frames that tell acts as often as words: "praised the plan", "asked about it". */
export const LOOSE = /^(object|about|noun of|noun to|to|of)$/;
/** Log-odds above which a candidate in such a frame is taken where no other's words hold it. */
const LOOSE_FLOOR = 0.5;

/** Verbs that answer an allegation or a question; a reader of sourcing misses them most. */
const RESPONDING = /^(deny|dispute|refute|rebut|contest|decline|refuse|confirm|acknowledge|admit|concede)$/;
/** Log-odds above which a response is taken. */
const RESPONSE_FLOOR = -0.5;

const isLoose = (candidate: Candidate): boolean =>
  LOOSE.test(candidate.frame) &&
  !RESPONDING.test(candidate.lemma) &&
  !candidate.content.some((span) => /["“”]|''/.test(candidate.line.reading.text.slice(span.start, span.end)));

/** Log-odds that the plainest cues have beyond their words: "…,” she said", "according to her", "her description of him as". */
const PLAIN_BONUS = 3;

/** "Her opera, “The Weather House,” opens next week": what the marks hold is a title. */
const isTitled = ({ line, content }: Candidate): boolean =>
  line.places.some((at) => {
    const quote = line.reading.quotes[line.reading.quoteAt[at]!];
    return (
      quote !== undefined &&
      /^(title|nickname)$/.test(quote.use) &&
      content.length === 1 &&
      quote.start <= content[0]!.start &&
      quote.end >= content[0]!.end
    );
  });

const isPlain = (candidate: Candidate): boolean =>
  (candidate.frame === 'quote' && candidate.position !== 'before' && !isTitled(candidate)) ||
  candidate.frame === 'preposition' ||
  candidate.frame === 'noun as';

/** Chooses candidates line by line; linear in the number of candidates but for those that share a line. */
export function chooseCandidates(reading: Reading, byLine: [Line, Candidate[]][]): Choice[] {
  return byLine.flatMap(([line, candidates]) => chooseOnLine(reading, line, candidates));
}

const startOf = (candidate: Candidate) => candidate.content[0]!.start;
const endOf = (candidate: Candidate) => candidate.content.at(-1)!.end;
const size = (candidate: Candidate) =>
  candidate.content.reduce((sum, span) => sum + span.end - span.start, 0);

/** Whether the outer content holds the inner cue. */
const holds = (outer: Candidate, inner: Candidate): boolean =>
  outer !== inner && outer.content.some((span) => inner.cue.start >= span.start && inner.cue.end <= span.end);

function shared(a: Candidate, b: Candidate): number {
  let sum = 0;
  for (const one of a.content)
    for (const other of b.content)
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}

const alike = (a: Candidate, b: Candidate): boolean => {
  const both = shared(a, b);
  return both > 0.6 * (size(a) + size(b) - both);
};

function chooseOnLine(reading: Reading, line: Line, candidates: Candidate[]): Choice[] {
  for (const candidate of candidates)
    candidate.score = scoreCandidate(candidate) + (isPlain(candidate) ? PLAIN_BONUS : 0);
  const ranked = [...candidates].sort((a, b) => b.score - a.score || startOf(a) - startOf(b));
  const taken: Candidate[] = [];
  for (const candidate of ranked) {
    if (candidate.score <= RESPONSE_FLOOR) break;
    // "complaints from customers about prices": who complains is told
    const fromWhom = candidate.frame === 'noun of' && candidate.source?.tie === 'by';
    if (candidate.score <= 0 && !fromWhom && !RESPONDING.test(candidate.lemma)) continue;
    const weak = isLoose(candidate) && candidate.score < LOOSE_FLOOR && !fromWhom;
    if (weak && !taken.some((other) => holds(other, candidate))) continue;
    // "were informed about a meeting" tells of no words and of nobody
    if (!candidate.source && isLoose(candidate)) continue;
    // "no one denies that" says that everybody agrees
    if (candidate.source && isNobody(candidate.line, candidate.source)) continue;
    // two that say the same; one that holds the other's cue is a voice around it, not the same
    if (
      taken.some((other) => alike(candidate, other) && !holds(candidate, other) && !holds(other, candidate))
    )
      continue;
    taken.push(candidate);
  }
  rescueQuotes(reading, line, ranked, taken);
  takeMainVerbs(ranked, taken);
  return nest(taken.filter((candidate) => !wrapsQuotation(candidate, taken)));
}

/** "“…,” the official told him, according to the account": the quotation's own cue says whose words they are. */
const wrapsQuotation = (candidate: Candidate, taken: Candidate[]): boolean =>
  candidate.frame === 'preposition' &&
  candidate.position === 'after' &&
  taken.some((other) => other.frame === 'quote' && other.position !== 'before' && holds(candidate, other));

/** A quotation of speech that nothing chosen holds takes the likeliest candidate that holds it. */
function rescueQuotes(reading: Reading, line: Line, ranked: Candidate[], taken: Candidate[]): void {
  for (const at of line.places) {
    const index = reading.quoteAt[at]!;
    if (index < 0) continue;
    const quote = reading.quotes[index]!;
    if (quote.use !== 'speech') continue;
    const covers = (each: Candidate) =>
      each.content.some((span) => span.start <= quote.start && span.end >= quote.inner.end);
    if (taken.some(covers)) continue;
    const best = ranked.find(
      (each) => covers(each) && each.score > RESCUE_FLOOR && !taken.some((other) => alike(each, other)),
    );
    if (!best) continue;
    // what surrounds the quotation is no content of an unlikely cue
    const loose = best.score < 0 && /^(object|about|noun of|noun to|to|of)$/.test(best.frame);
    taken.push(loose ? { ...best, content: [{ start: quote.start, end: quote.end }] } : best);
  }
}

/** Log-odds above which the main verb of a reported clause is taken as a voice inside it. */
const MAIN_FLOOR = -1.1;
/** Verbs of finding, calling and answering: as main verb of a reported clause they tell what somebody said. */
const TELLING =
  /^(find|invoke|cite|refuse|decline|deny|accuse|blame|conclude|rule|reject|dispute|confirm|acknowledge|announce|propose|demand|request|raise|warn|ask|call)$/;

/** "noted that the inspector found 12 messages": the reported clause tells of another's words. */
function takeMainVerbs(ranked: Candidate[], taken: Candidate[]): void {
  for (const outer of [...taken]) {
    if (!/^(that|bare)$/.test(outer.frame) || outer.act !== 'speech' || !outer.reach) continue;
    const { from } = outer.reach;
    const inner = ranked.find(
      (each) =>
        each.act === 'speech' &&
        each.score > MAIN_FLOOR &&
        TELLING.test(each.lemma) &&
        each.place > from &&
        each.source?.tie === 'before' &&
        !/^(PRP|WP|WDT|DT|EX)/.test(each.line.reading.tokens[each.source.head]!.tag) &&
        holds(outer, each) &&
        isFirstVerb(each, from),
    );
    if (inner && !taken.includes(inner) && !taken.some((each) => each !== outer && alike(each, inner)))
      taken.push(inner);
  }
}

/** Whether no other verb with a tense stands between a place and the group of a cue. */
function isFirstVerb({ line, place }: Candidate, from: number): boolean {
  for (let at = from; at < verbGroupAt(line, place).first; at += 1)
    if (isTensed(tagOf(line, at))) return false;
  return true;
}

/** "No one", "nobody", "no American": words that say that nobody spoke. */
export function isNobody({ reading }: Line, { span, head }: SourceWords): boolean {
  if (reading.tokens[head - 1]?.lower === 'no') return true;
  return /^(no|nobody|none|neither)\b/i.test(reading.text.slice(span.start, span.start + 8));
}

/** Whether a voice inside another is one of its own: not "for chastising …", "no one said", "the question asked of …". */
function standsAlone({ line, place, source, frame }: Candidate): boolean {
  if (tagOf(line, place) === 'VBG' && tagOf(line, place - 1) === 'IN') return false;
  if (!source) return !frame.startsWith('noun');
  const { tokens } = line.reading;
  if (
    speechNouns.has(tokens[source.head]!.lower) &&
    source.tie === 'before' &&
    !/^(VBZ|VBP)$/.test(tagOf(line, place))
  )
    return false;
  return !isNobody(line, source);
}

/** Log-odds above which a thought inside another's words is reported. */
const THOUGHT_FLOOR = 2;

/** "said that the mayor believes that …": a thought of somebody whom a name or noun tells from the speaker. */
export function isOthersThought({ line, source, frame, score }: Candidate): boolean {
  if (!source || score < THOUGHT_FLOOR || !/^(that|bare)$/.test(frame)) return false;
  return (
    /^NN/.test(line.reading.tokens[source.head]!.tag) && /^(before|coordinate|apposition)$/.test(source.tie)
  );
}

/** Puts each candidate inside the smallest one that holds it; unlikely ones inside others are dropped. */
function nest(taken: Candidate[]): Choice[] {
  const choices = [...taken]
    .sort((a, b) => size(b) - size(a) || startOf(a) - startOf(b) || endOf(b) - endOf(a))
    .map((candidate): Choice => ({ candidate, within: null }));
  const kept: Choice[] = [];
  for (const choice of choices) {
    const holder = [...kept]
      .reverse()
      .find((other) => holds(other.candidate, choice.candidate) && !holds(choice.candidate, other.candidate));
    if (holder) {
      if (choice.candidate.score < NESTED_FLOOR && !TELLING.test(choice.candidate.lemma)) continue;
      if (choice.candidate.act === 'thought' && !isOthersThought(choice.candidate)) continue;
      // "refused to say that …": one act, not a voice in a voice
      if (choice.candidate.source?.tie === 'infinitive' || !standsAlone(choice.candidate)) continue;
      choice.within = holder;
    }
    kept.push(choice);
  }
  return kept;
}
