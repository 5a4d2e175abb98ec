// Parts of speech, as Penn tags, by an averaged perceptron.
import type { Sentence, Token } from './document.ts';
import { keysOf, MOST_KEYS, viewWords } from './features.ts';
import { lexiconClass, scoreTags, tagNames } from './model.ts';

/** Marks have one tag each, whatever stands around them. */
const MARKS = new Map<string, string>([
  ['.', '.'],
  ['?', '.'],
  ['!', '.'],
  [',', ','],
  ['“', '``'],
  ['``', '``'],
  ['«', '``'],
  ['„', '``'],
  ['‹', '``'],
  ['‘', '``'],
  ['”', "''"],
  ["''", "''"],
  ['»', "''"],
  ['›', "''"],
  [':', ':'],
  [';', ':'],
  ['--', ':'],
  ['—', ':'],
  ['–', ':'],
  ['...', ':'],
  ['…', ':'],
  ['(', '-LRB-'],
  ['[', '-LRB-'],
  [')', '-RRB-'],
  [']', '-RRB-'],
  ['$', '$'],
  ['£', '$'],
  ['€', '$'],
]);

/** Sets the tag of every token; sentences tell where a word's neighbours end. */
export function tagTokens(tokens: Token[], sentences: readonly Sentence[]): void {
  const names = tagNames();
  const places = new Map(names.map((name, place) => [name, place]));
  const bounds: number[] = [];
  for (const sentence of sentences) bounds.push(sentence.firstToken, sentence.endToken);
  const facts = viewWords(tokens, bounds, lexiconClass);
  const keys = new Int32Array(MOST_KEYS);
  const scores = new Int32Array(names.length);
  for (const { firstToken, endToken } of sentences) {
    let before = -1;
    let before2 = -1;
    for (let at = firstToken; at < endToken; at += 1) {
      const token = tokens[at]!;
      const mark = MARKS.get(token.text);
      let best = 0;
      if (mark !== undefined) {
        best = places.get(mark) ?? 0;
        token.tag = mark;
      } else {
        scoreTags(keys, keysOf(facts, at, firstToken, endToken, before, before2, keys), scores);
        for (let tag = 1; tag < scores.length; tag += 1) if (scores[tag]! > scores[best]!) best = tag;
        token.tag = names[best]!;
      }
      before2 = before;
      before = best;
    }
  }
}
