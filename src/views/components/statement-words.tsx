// The words of a statement, wherever a list names it.
import type { Statement } from '../../engine/report.ts';
import { useDesk } from '../desk.tsx';
import { shortWords } from '../reading.ts';
import { t } from '../text.ts';

/** The words of a statement as a button that shows them on the page and lights them while it is pointed at. */
export function StatementWords({ statement, most }: { statement: Statement; most?: number }) {
  const { reading, show, light } = useDesk();
  return (
    <button
      type="button"
      class={`words words-${statement.form}`}
      title={t('statementShow')}
      lang="en"
      dir="ltr"
      onClick={() => show(statement)}
      onPointerEnter={() => light([statement.id])}
      onPointerLeave={() => light([])}
      onFocus={() => light([statement.id])}
      onBlur={() => light([])}
    >
      {shortWords(reading, statement, most)}
    </button>
  );
}
