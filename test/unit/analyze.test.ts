// The pipeline as a whole.
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';

test('an empty text gives an empty report', () => {
  expect(analyze('').statements).toEqual([]);
});
