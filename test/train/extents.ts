// Fits the scorer of content ends: does the content that began behind this cue end here?
//
//   npx tsx test/train/extents.ts FOLDER
//
// FOLDER holds articles as NAME.txt with attributions as NAME.ann. Writes src/engine/attribution/extents.weights.ts:
// weights over function words, parts of speech and cue words, no text.
import { writeFileSync } from 'node:fs';
import { possibleEnds } from '../../src/engine/attribution/extents.ts';
import { candidatesOn } from '../../src/engine/attribution/statements.ts';
import { type Study, studies, weightsModule } from './articles.ts';
import { type Example, fitLogistic } from './logistic.ts';

const folder = process.argv[2];
if (!folder) throw new Error('usage: npx tsx test/train/extents.ts FOLDER');

/** A feature needs this many examples. */
const LEAST = 4;

function examplesOf({ lines, reading, relations }: Study): Example[] {
  const examples: Example[] = [];
  for (const candidate of candidatesOn(lines)) {
    if (!candidate.reach) continue;
    const { from, context } = candidate.reach;
    const start = reading.tokens[candidate.line.places[from]!]!.start;
    const gold = relations
      .filter((relation) =>
        relation.cue.some((span) => candidate.cue.start < span.end && candidate.cue.end > span.start),
      )
      .flatMap((relation) => relation.content)
      .find((span) => span.start >= start - 5 && span.start <= start + 5);
    if (!gold) continue;
    for (const { at, features } of possibleEnds(candidate.line, from, context)) {
      const here = reading.tokens[candidate.line.places[at]!]!.start;
      const right = here >= gold.end - 1;
      examples.push({ features, right });
      if (right) break;
    }
  }
  return examples;
}

const examples = studies(folder).flatMap(examplesOf);
const counts = new Map<string, number>();
for (const { features } of examples)
  for (const each of features) counts.set(each, (counts.get(each) ?? 0) + 1);
for (const example of examples)
  example.features = example.features.filter((each) => counts.get(each)! >= LEAST);
const weights = fitLogistic(examples);
let correct = 0;
for (const { features, right } of examples)
  if (features.reduce((sum, each) => sum + (weights.get(each) ?? 0), 0) > 0 === right) correct += 1;
const share = ((100 * correct) / examples.length).toFixed(1);
console.log(`${examples.length} possible ends, ${share} % decided right; ${weights.size} weights`);
writeFileSync(
  'src/engine/attribution/extents.weights.ts',
  weightsModule(
    'endWeights',
    [
      'Weights of the scorer of content ends: function words, parts of speech and cue words, no text.',
      '',
      'Made by test/train/extents.ts from attributions labelled by people (PolNeAR, train).',
      `${examples.length} possible ends, ${share} % of them decided right.`,
    ],
    weights,
  ),
);
