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
