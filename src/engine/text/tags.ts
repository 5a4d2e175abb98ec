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

/** Tags of closed classes: their words are all in the lexicon, so a word that is not has none of them. */
const CLOSED = new Set('CC DT EX IN MD PDT POS PRP PRP$ RP TO WDT WP WP$ WRB UH LS'.split(' '));

/** Capitals that stand for common nouns, not names. */
const COMMON_CAPITALS = new Set(
  'CEO CFO COO CTO CIO DNA RNA GDP AIDS HIV DVD GPS SUV VIP ATM PAC IVF ADHD LED SMS'.split(' '),
);

/** Whether `token` is an abbreviation in capitals inside ordinary text: ICE, FEMA, UNICEF. */
function isCapitals(token: Token, shape: number): boolean {
  const outsideHeadline = (shape & 7) === 2 && ((shape >> 4) & 3) !== 2;
  return outsideHeadline && token.text.length > 2 && !COMMON_CAPITALS.has(token.text);
}

/** Sets the tag of every token; sentences tell where a word's neighbours end. */
export function tagTokens(tokens: Token[], sentences: readonly Sentence[]): void {
  const names = tagNames();
  const places = new Map(names.map((name, place) => [name, place]));
  const closed = names.flatMap((tag, place) => (CLOSED.has(tag) ? [place] : []));
  const noun = places.get('NN')!;
  const name = places.get('NNP')!;
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
        const open = facts.known[at] === 0 && (facts.shape[at]! & 7) < 4 && token.text.length > 2;
        if (open) for (const tag of closed) scores[tag] = -1e6;
        for (let tag = 1; tag < scores.length; tag += 1) if (scores[tag]! > scores[best]!) best = tag;
        if (best === noun && isCapitals(token, facts.shape[at]!)) best = name;
        token.tag = names[best]!;
      }
      before2 = before;
      before = best;
    }
  }
}
