// The press as it stands in a text: reporters who ask, people who are told to have spoken to an outlet.
import type { Token } from '../text/document.ts';
import type { PhraseFacts } from './facts.ts';
import { outletAt } from './outlets.ts';
import type { Phrase } from './phrases.ts';
import { isCapital } from './words.ts';

const JOURNALISTS = new Set(
  'reporter journalist correspondent interviewer moderator anchor questioner newsman newswoman columnist'.split(
    ' ',
  ),
);
const ASKING = new Set(
  'asked asks pressed presses questioned shouted interrupted inquired wondered'.split(' '),
);

/**
 * "a reporter asked whether …", "asked by a journalist": the press at work, no source of the reporter's.
 * @param end the token after the phrase and its tail
 */
export function asksAsReporter(tokens: Token[], phrase: Phrase, end: number): boolean {
  if (!JOURNALISTS.has(tokens[phrase.head]!.lower)) return false;
  if (ASKING.has(tokens[end]?.lower ?? '')) return true;
  const before = tokens[phrase.first - 1]?.lower ?? '';
  return before === 'by' || before === 'from';
}

/**
 * "Experts on jail suicide told USA TODAY …": whoever told an outlet is somebody the reporters spoke to.
 * @param end the token after the people's words, where the verb stands
 */
export function toldOutlet(tokens: Token[], end: number): boolean {
  const verb = tokens[end];
  if (verb?.lower !== 'told' && verb?.lower !== 'tell') return false;
  const at = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  return (
    tokens[at]?.sentence === verb.sentence && outletAt(tokens, at, Math.min(tokens.length, at + 8)) !== null
  );
}

/**
 * "In interviews, Democrats said …", "Democrats said in interviews": whoever was interviewed spoke to the reporters.
 * @param end the token after the people's words, where the verb stands
 */
export function toldInInterviews(tokens: Token[], first: number, end: number): boolean {
  const { sentence } = tokens[first]!;
  let at = end;
  if (tokens[end]?.tag === 'VBD') at += 1;
  if (tokens[at]?.lower === 'in' && tokens[at]!.sentence === sentence) {
    while (at < end + 6 && COUNTED.test(tokens[at]?.tag ?? '')) at += 1;
    if (tokens[at]?.lower === 'interviews' && tokens[at + 1]?.lower !== 'with') return true;
  }
  if (tokens[first - 1]?.lower !== ',') return false;
  for (at = first - 2; at >= 0 && at > first - 9 && tokens[at]!.sentence === sentence; at -= 1)
    if (tokens[at]!.lower === 'interviews' && tokens[at + 1]!.lower !== 'with') break;
  if (tokens[at]?.lower !== 'interviews') return false;
  while (at > 0 && tokens[at - 1]!.sentence === sentence && COUNTED.test(tokens[at - 1]!.tag)) at -= 1;
  return tokens[at]!.lower === 'in' && tokens[at - 1]?.sentence !== sentence;
}

/** Tags of what stands between "in" and "interviews": "more than a dozen", "recent". */
const COUNTED = /^(?:IN|CD|JJR?|RBR?|DT|NN)$/;

/** What stands before "outlets", "networks" where they bring news. */
export const PRESS = new Set('news media press television tv cable radio local'.split(' '));

/** "the regulator's network", "its network": wires and friends, no broadcaster. */
export function isOwnNetwork(tokens: Token[], phrase: Phrase, facts: PhraseFacts): boolean {
  return (
    facts.owned &&
    /^(?:networks?|stations?|wire|paper|papers|programme|show)$/.test(tokens[phrase.head]!.lower) &&
    phrase.owner?.name?.type !== 'outlet' &&
    !isCapital(tokens[phrase.head - 1]!.text) &&
    !PRESS.has(tokens[phrase.head - 1]!.lower)
  );
}
