// Sums of weights without names of features against the names' own weights.
import { describe, expect, it } from 'vitest';
import { cueWeights } from '../../src/engine/attribution/cues.weights.ts';
import { endWeights } from '../../src/engine/attribution/extents.weights.ts';
import {
  FeatureNames,
  FeatureSum,
  packWeights,
  unpackWeights,
} from '../../src/engine/attribution/features.ts';

describe('sums of features', () => {
  it.each([
    ['cues', cueWeights],
    ['ends of contents', endWeights],
  ])('every weight of %s is found by its name, whole or in parts', (_, packed) => {
    const weights = unpackWeights(packed);
    const score = new FeatureSum(weights);
    for (const [name, weight] of weights) {
      const cut = name.indexOf(' ');
      score.start();
      if (cut < 0) score.add(name);
      else score.add(name.slice(0, cut), name.slice(cut + 1));
      expect([name, score.sum]).toEqual([name, weight]);
    }
  });

  it('adds up known features and passes over unknown ones', () => {
    const score = new FeatureSum(
      new Map([
        ['key , and', 0.5],
        ['bias', -0.25],
      ]),
    );
    score.start();
    score.add('bias');
    score.add('key', ',', 'and');
    score.add('key', ',', 'but');
    score.add('key ,');
    expect(score.sum).toBe(0.25);
    score.start();
    expect(score.sum).toBe(0);
  });

  it('keeps weights in a string that gives them back', () => {
    const long = 'a'.repeat(50);
    const weights = new Map([
      [`${long}b`, 1.04],
      [long, -0.5],
      ['', 2],
      ['key = 3', 0.01],
    ]);
    expect(unpackWeights(packWeights(weights))).toEqual(weights);
  });

  it('gives the scripts the same names', () => {
    const names = new FeatureNames();
    names.add('bias');
    names.add('clause', 'noun says', '', 'that');
    expect(names.names).toEqual(['bias', 'clause noun says  that']);
  });
});
