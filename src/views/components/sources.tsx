// Who said what: sources in their groups, each with its statements.
import { memo } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import type { Count } from '../../engine/report.ts';
import { oneLine } from '../../export/article.ts';
import { useDesk } from '../desk.tsx';
import type { Entry, GroupOfEntries } from '../reading.ts';
import { t, tn, words } from '../text.ts';
import { ChevronIcon } from './icons.tsx';
import { StatementItem } from './statement.tsx';

/** Statements of one source that show before the reader asks for the rest. */
const FIRST_STATEMENTS = 4;
/** Sources drawn at once, as many as come into sight, and with every further turn: the rest must not hold up the first. */
const FIRST_SOURCES = 4;
const SOURCES_A_TURN = 40;

/** How many people stand behind an unnamed source, in words. */
export function countInWords([least, most]: Count): string {
  if (most === null) return t('sourceCountLeast', least);
  return least === most ? tn('sourceCountExact', least) : t('sourceCountRange', least, most);
}

function SourceHead({ entry }: { entry: Entry }) {
  const { reading } = useDesk();
  const { source } = entry;
  if (source === null) return <p class="soft">{t('sourceUnclearHint')}</p>;
  const role = oneLine(source.role ?? '');
  const kind = source.kind === 'person' ? '' : words(`kind_${source.kind}`);
  return (
    <header class="source-head">
      <h3 lang="en" dir="auto">
        {oneLine(source.name)}
      </h3>
      <p class="notes">
        {role && !source.name.toLowerCase().includes(role.toLowerCase()) && <span lang="en">{role}</span>}
        {kind && !role.toLowerCase().includes(kind) && <span>{kind}</span>}
        {source.count && <span>{countInWords(source.count)}</span>}
        {reading.own.has(source.id) && <strong class="tag tag-own">{t('sourceOwn')}</strong>}
      </p>
    </header>
  );
}

const SourceItem = memo(function SourceItem({ entry }: { entry: Entry }) {
  const { light } = useDesk();
  const [all, setAll] = useState(false);
  const hidden = entry.statements.length - FIRST_STATEMENTS;
  // One more line is shown rather than a button as high as the line.
  const shown = all || hidden <= 1 ? entry.statements : entry.statements.slice(0, FIRST_STATEMENTS);
  return (
    <li class={`source source-${entry.source?.kind ?? 'nobody'}`}>
      <div
        onPointerEnter={() => light(entry.statements.map(({ id }) => id))}
        onPointerLeave={() => light([])}
      >
        <SourceHead entry={entry} />
      </div>
      <ul class="statements">
        {shown.map((statement) => (
          <StatementItem key={statement.id} statement={statement} />
        ))}
      </ul>
      {hidden > 1 && (
        <button type="button" class="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('sourceLess') : tn('sourceMore', hidden)}
        </button>
      )}
    </li>
  );
});

function GroupSection({ group, entries, count, most }: GroupOfEntries & { most: number }) {
  return (
    <details class={`group group-${group}`} open>
      <summary>
        <ChevronIcon />
        <h2>{group === 'nobody' ? t('sourceUnclear') : words(`group_${group}`)}</h2>
        <span class="count" title={tn('overviewSummary', count)}>
          {entries.length}
        </span>
      </summary>
      <ul class="sources">
        {entries.slice(0, most).map((entry) => (
          <SourceItem key={entry.id} entry={entry} />
        ))}
      </ul>
    </details>
  );
}

/** How many sources are drawn: few at first, then more with every turn of the browser until all are there. */
function useGrowing(total: number): number {
  const [most, setMost] = useState(FIRST_SOURCES);
  useEffect(() => {
    if (most >= total) return;
    const turn = setTimeout(() => setMost(most + SOURCES_A_TURN), 16);
    return () => clearTimeout(turn);
  }, [most, total]);
  return most;
}

export function SourceGroups({ groups }: { groups: GroupOfEntries[] }) {
  const most = useGrowing(groups.reduce((sum, { entries }) => sum + entries.length, 0));
  let left = most;
  return (
    <>
      {groups.map((group) => {
        const here = Math.max(0, left);
        left -= group.entries.length;
        return here > 0 && <GroupSection key={group.group} {...group} most={here} />;
      })}
    </>
  );
}
