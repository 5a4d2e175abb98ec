// How likely a possible attribution is one: a linear score over what is seen around the cue.
import type { Candidate } from './candidates.ts';
import { cueWeights } from './cues.weights.ts';
import { FeatureNames, FeatureSum, type Features, unpackWeights } from './features.ts';
import { tagOf, wordOf } from './phrases.ts';
import { type Line, quoteAtPlace } from './reading.ts';
import { isAuxiliary, verbGroupAt } from './verb-groups.ts';

const score = new FeatureSum(unpackWeights(cueWeights));

/** Log-odds that a candidate is an attribution. */
export function scoreCandidate(candidate: Candidate): number {
  score.start();
  addFeatures(candidate, score);
  return score.sum;
}

/** Names of what the scorer looks at, for the script that fits its weights. */
export function featuresOf(candidate: Candidate): string[] {
  const features = new FeatureNames();
  addFeatures(candidate, features);
  return features.names;
}

function addFeatures(candidate: Candidate, found: Features): void {
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
  const tie = source?.tie ?? 'none';
  found.add('bias');
  found.add('frame', frame);
  found.add('lemma', lemma);
  found.add('lemma', lemma, frame);
  found.add('act', candidate.act, frame);
  found.add('position', position);
  found.add('shape', shape);
  found.add('shape', shape, frame);
  found.add('subject', subject);
  found.add('subject', subject, frame);
  found.add('tie', tie);
  found.add('tie', tie, frame);
  found.add(
    'length',
    letters < 12 ? '0' : letters < 30 ? '1' : letters < 80 ? '2' : letters < 200 ? '3' : '4',
    frame,
  );
  addIf(found, quoted, 'quoted', frame);
  addIf(found, candidate.negated, 'negated', frame);
  addIf(found, group.modal, 'modal', wordOf(line, group.first));
  if (candidate.addressee) found.add('addressee');
  if (frame.startsWith('noun')) found.add('noun before', tagOf(line, place - 1));
  else if (!source) found.add('left', wordOf(line, group.first - 1));
  if (isConditional(line, place)) found.add('conditional');
  if (wordOf(line, line.places.length - 1) === '?') found.add('question');
  if (isAuxiliary(line, place)) found.add('auxiliary');
}

/** Adds a feature alone and together with what it stands with. */
function addIf(found: Features, holds: boolean, name: string, beside: string): void {
  if (!holds) return;
  found.add(name);
  found.add(name, beside);
}

function isConditional(line: Line, place: number): boolean {
  for (let at = 0; at < place; at += 1) {
    const word = wordOf(line, at);
    if (word === 'if' || word === 'whether' || word === 'unless') return true;
  }
  return false;
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
