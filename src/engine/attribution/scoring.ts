// How likely a possible attribution is one: a linear score over what is seen around the cue.
import type { Candidate } from './candidates.ts';
import { cueWeights } from './cues.weights.ts';
import { isAuxiliary, tagOf, verbGroupAt, wordOf } from './phrases.ts';
import { quoteAtPlace } from './reading.ts';

const weights = new Map(Object.entries(cueWeights));

/** Log-odds that a candidate is an attribution. */
export function scoreCandidate(candidate: Candidate): number {
  let score = 0;
  for (const feature of featuresOf(candidate)) score += weights.get(feature) ?? 0;
  return score;
}

/** What the scorer looks at. Shared with the script that fits its weights. */
export function featuresOf(candidate: Candidate): string[] {
  const { line, place, lemma, frame, position, source, content } = candidate;
  const group = verbGroupAt(line, place);
  const tag = tagOf(line, place);
  const shape = group.infinitive
    ? 'to'
    : group.passive
      ? 'passive'
      : group.gerund
        ? 'ing'
        : group.finite
          ? 'finite'
          : tag;
  const subject = subjectShape(candidate);
  const letters = content.reduce((sum, span) => sum + span.end - span.start, 0);
  const quoted = line.reading.quotes.length > 0 && hasQuote(candidate);
  const found = [
    'bias',
    `frame ${frame}`,
    `lemma ${lemma}`,
    `lemma ${lemma} ${frame}`,
    `act ${candidate.act} ${frame}`,
    `position ${position}`,
    `shape ${shape}`,
    `shape ${shape} ${frame}`,
    `subject ${subject}`,
    `subject ${subject} ${frame}`,
    `tie ${source?.tie ?? 'none'}`,
    `tie ${source?.tie ?? 'none'} ${frame}`,
    `length ${letters < 12 ? 0 : letters < 30 ? 1 : letters < 80 ? 2 : letters < 200 ? 3 : 4} ${frame}`,
  ];
  if (quoted) found.push('quoted', `quoted ${frame}`);
  if (candidate.negated) found.push('negated', `negated ${frame}`);
  if (group.modal) found.push('modal', `modal ${wordOf(line, group.first)}`);
  if (candidate.addressee) found.push('addressee');
  const before = wordOf(line, group.first - 1);
  if (frame.startsWith('noun')) found.push(`noun before ${tagOf(line, place - 1)}`);
  else if (!source) found.push(`left ${before}`);
  for (let at = 0; at < place; at += 1) {
    const word = wordOf(line, at);
    if (word === 'if' || word === 'whether' || word === 'unless') {
      found.push('conditional');
      break;
    }
  }
  if (wordOf(line, line.places.length - 1) === '?') found.push('question');
  if (isAuxiliary(line, place)) found.push('auxiliary');
  return found;
}

function subjectShape(candidate: Candidate): string {
  const { source, line } = candidate;
  if (!source) return 'none';
  const token = line.reading.tokens[source.head]!;
  if (/^(i|we)$/.test(token.lower)) return 'first';
  if (token.lower === 'you') return 'second';
  if (/^(he|she)$/.test(token.lower)) return 'person';
  if (token.lower === 'they') return 'they';
  if (/^(it|this|that|there|which)$/.test(token.lower)) return 'thing';
  if (/^(who|whom)$/.test(token.lower)) return 'who';
  if (/^(his|her|their|its|my|our|your)$/.test(token.lower)) return 'possessive';
  if (token.tag.startsWith('NNP')) return 'name';
  if (token.tag === 'NNS') return 'plural';
  return 'noun';
}

function hasQuote(candidate: Candidate): boolean {
  const { line, content } = candidate;
  for (let place = 0; place < line.places.length; place += 1) {
    const quote = quoteAtPlace(line, place);
    if (quote && content.some((span) => quote.start >= span.start && quote.end <= span.end)) return true;
  }
  return content.some((span) => /^[“"‘']/.test(line.reading.text.slice(span.start, span.start + 1)));
}
