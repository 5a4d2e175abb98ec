// Finds a statement by its words, for the tests of sourcing.
import { analyze } from '../../src/engine/analyze.ts';
import type { ArticleContext, Statement } from '../../src/engine/report.ts';

/** The statement whose content holds the words. */
export function statementOf(
  text: string,
  words: string,
  context: ArticleContext = {},
): Statement | undefined {
  const at = text.indexOf(words);
  const holds = (each: Statement) =>
    each.content.some(({ start, end }) => start <= at && at + words.length <= end);
  const length = (each: Statement) => each.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return analyze(text, context)
    .statements.filter(holds)
    .sort((a, b) => length(a) - length(b))[0];
}

export const levelOf = (text: string, words: string, context?: ArticleContext) =>
  statementOf(text, words, context)?.level;
