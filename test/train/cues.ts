// Fits the scorer of possible attributions: is this verb, noun or preposition with this content an attribution?
//
//   npx tsx test/train/cues.ts FOLDER
//
// FOLDER holds articles as NAME.txt with attributions as NAME.ann. Writes src/engine/attribution/cues.weights.ts:
// weights over features (cue words, frames, parts of speech), no text.
import { writeFileSync } from 'node:fs';
import type { Candidate } from '../../src/engine/attribution/candidates.ts';
import { featuresOf } from '../../src/engine/attribution/scoring.ts';
import { candidatesOn } from '../../src/engine/attribution/statements.ts';
import { type Study, studies, weightsModule } from './articles.ts';
import { type Example, fitLogistic } from './logistic.ts';
import { jaccard, letters } from './polnear.ts';

const folder = process.argv[2];
if (!folder) throw new Error('usage: npx tsx test/train/cues.ts FOLDER');

/** A lemma's own weight needs this many examples; rarer ones fall back to their group. */
const LEAST = 4;

function examplesOf(article: Study): Example[] {
  const golds = article.relations.map((relation) => ({
    ...relation,
    letters: letters(article.text, relation.content),
    first: Math.min(...relation.content.map((span) => span.start)),
    last: Math.max(...relation.content.map((span) => span.end)),
  }));
  const examples: Example[] = [];
  for (const candidate of candidatesOn(article.lines)) {
    const near = golds.filter(
      (gold) => gold.first < candidate.content.at(-1)!.end && gold.last > candidate.content[0]!.start,
    );
    const own = letters(article.text, candidate.content);
    const right = near.some((gold) => jaccard(gold.letters, own) >= 0.5 && sameCue(candidate, gold.cue));
    // What stands inside another content is a voice in a voice: not labelled there, so nothing to learn.
    const held =
      !right &&
      golds.some((gold) =>
        gold.content.some((span) => candidate.cue.start >= span.start && candidate.cue.end <= span.end),
      );
    if (held) continue;
    examples.push({ features: featuresOf(candidate), right });
  }
  return examples;
}

const sameCue = (candidate: Candidate, cue: { start: number; end: number }[]): boolean =>
  cue.length === 0 || cue.some((span) => candidate.cue.start < span.end && candidate.cue.end > span.start);

const examples = studies(folder).flatMap(examplesOf);
const counts = new Map<string, number>();
for (const { features } of examples)
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
for (const example of examples)
  example.features = example.features.filter((feature) => counts.get(feature)! >= LEAST);
const weights = fitLogistic(examples);
let right = 0;
let chosen = 0;
let hits = 0;
for (const { features, right: isRight } of examples) {
  const score = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
  if (isRight) right += 1;
  if (score > 0) chosen += 1;
  if (score > 0 && isRight) hits += 1;
}
console.log(
  `${examples.length} candidates, ${right} right; chosen ${chosen}, of them right ${hits}; ${weights.size} weights`,
);
writeFileSync(
  'src/engine/attribution/cues.weights.ts',
  weightsModule(
    'cueWeights',
    [
      'Weights of the scorer of possible attributions: cue words, frames and parts of speech, no text.',
      '',
      'Made by test/train/cues.ts from attributions labelled by people (PolNeAR, train).',
      `${examples.length} candidates, ${right} right; with these weights ${chosen} are chosen, ${hits} of them right.`,
    ],
    weights,
  ),
);
