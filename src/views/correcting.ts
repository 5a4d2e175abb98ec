// The reader's corrections in words: a line for lists, and a text to report one with.
import type { Change, Correction } from '../browser/corrections.ts';
import type { Statement } from '../engine/report.ts';
import { chainWords, oneLine, wordsAt } from '../export/article.ts';
import type { Desk } from './desk.tsx';
import { sourceName } from './reading.ts';
import { t, words } from './text.ts';

/** Most characters of a statement in the line of a correction. */
const LINE = 100;

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length <= LINE ? line : `${line.slice(0, LINE)} …`;
}

/** A correction in one line. */
export function correctionLine({ change }: Pick<Correction, 'change'>): string {
  switch (change.what) {
    case 'speaker':
      return t('correctionsSpeaker', change.speaker.name, shortened(change.at.exact));
    case 'kind':
      return t('correctionsKind', change.source.name, words(`kind_${change.kind}`));
    case 'remove':
      return t('correctionsRemoved', shortened(change.at.exact));
    case 'missing':
      return t('correctionsMissing', shortened(change.at.exact));
  }
}

/**
 * The text with which a reader can tell the makers what was wrong: exactly this is copied, nothing is sent.
 * In English and with the report's own terms, since its readers are the engine's developers.
 */
export function reportText(
  { outside, page, reading }: Pick<Desk, 'outside' | 'page' | 'reading'>,
  statement: Statement | null,
  change: Change,
): string {
  const lines = [`Sourcemark ${outside.browser.version}`, `page: ${page.url}`];
  if (statement) {
    const start = statement.content[0]?.start ?? 0;
    const end = statement.content.at(-1)?.end ?? start;
    lines.push(
      `content: ${oneLine(wordsAt(reading.text, statement.content))}`,
      `around: ${oneLine(reading.text.slice(Math.max(0, start - 160), end + 160))}`,
      `source found: ${sourceName(reading, statement.source) ?? 'none'} (${reading.sources.get(statement.source ?? '')?.kind ?? '-'})`,
      `chain: ${chainWords(reading.report, statement)}`,
      `form: ${statement.form}, level: ${statement.level ?? '-'}, confidence: ${statement.confidence.toFixed(2)}`,
    );
  }
  lines.push(`correction: ${JSON.stringify(change)}`);
  return lines.join('\n');
}
