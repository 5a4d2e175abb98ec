// Who said a statement, in a line beside its words.
import type { Statement } from '../../engine/report.ts';
import { useDesk } from '../desk.tsx';
import { sourceName } from '../reading.ts';
import { t } from '../text.ts';

/** The speaker's name; where it is too unsure, that it is a guess; where nobody can tell, that. */
export function Speaker({ statement }: { statement: Statement }) {
  const { reading } = useDesk();
  const name = sourceName(reading, statement.source);
  if (name === null) return <span>{t('sourceUnclear')}</span>;
  if (reading.unclear.has(statement.id)) return <span>{t('sourcePerhaps', name)}</span>;
  return <bdi lang="en">{name}</bdi>;
}
