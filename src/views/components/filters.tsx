// Search and filters over the list of statements.
import { useId, useState } from 'preact/hooks';
import { oneLine } from '../../export/article.ts';
import { useDesk } from '../desk.tsx';
import { type Filter, type Group, NO_FILTER, narrows } from '../reading.ts';
import { t, tn, words } from '../text.ts';
import { DenialIcon, FilterIcon, SearchIcon } from './icons.tsx';
import { countInDigits } from './overview.tsx';

interface Props {
  filter: Filter;
  setFilter(filter: Filter): void;
  /** Statements that the filter lets through. */
  shown: number;
}

function groupName(group: Group): string {
  return group === 'nobody' ? t('sourceUnclear') : words(`group_${group}`);
}

function SourceChoice({ filter, setFilter }: Omit<Props, 'shown'>) {
  const { reading } = useDesk();
  return (
    <label class="field-source">
      <span class="unseen">{t('filterSource')}</span>
      <select
        value={filter.source}
        onChange={(event) => setFilter({ ...filter, source: event.currentTarget.value })}
      >
        <option value="">{t('filterAllSources')}</option>
        {reading.groups.map(({ group, entries }) => (
          <optgroup key={group} label={groupName(group)}>
            {entries.map(({ id, source }) => (
              <option key={id} value={id}>
                {source ? oneLine(source.name).slice(0, 80) : t('sourceUnclear')}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** The kinds of source with how many there are; each narrows the list. */
function KindChips({ filter, setFilter }: Omit<Props, 'shown'>) {
  const { reading } = useDesk();
  const toggle = (group: Group) => {
    const groups = new Set(filter.groups);
    if (!groups.delete(group)) groups.add(group);
    setFilter({ ...filter, groups });
  };
  const denials = reading.report.statements.filter(({ response }) => response !== null).length;
  const { unnamed } = reading.report.profile.sources;
  return (
    <fieldset class="chips">
      <legend class="unseen">{t('filterKinds')}</legend>
      {denials > 0 && (
        <button
          type="button"
          class="chip chip-denials"
          aria-pressed={filter.denials}
          onClick={() => setFilter({ ...filter, denials: !filter.denials })}
        >
          <DenialIcon />
          {t('filterDenials')} <span class="chip-count">{denials}</span>
        </button>
      )}
      {reading.groups.map(({ group, entries }) => (
        <button
          key={group}
          type="button"
          class="chip"
          aria-pressed={filter.groups.has(group)}
          onClick={() => toggle(group)}
        >
          {groupName(group)}{' '}
          <span class="chip-count">
            {group === 'unnamed' && unnamed[0] > 0 ? countInDigits(unnamed) : entries.length}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

/** Search, and behind a button the kinds and sources, so that the list itself is in sight. */
export function Filters({ filter, setFilter, shown }: Props) {
  const { reading } = useDesk();
  const [open, setOpen] = useState(false);
  const choices = useId();
  const narrowed = narrows(filter);
  return (
    <search class="filters" aria-label={t('filterTitle')}>
      <div class="filter-row">
        <label class="field-search">
          <SearchIcon />
          <span class="unseen">{t('filterSearch')}</span>
          <input
            type="search"
            placeholder={t('filterPlaceholder')}
            value={filter.search}
            onInput={(event) => setFilter({ ...filter, search: event.currentTarget.value })}
          />
        </label>
        <button
          type="button"
          class="small filter-more"
          aria-expanded={open}
          aria-controls={open ? choices : undefined}
          onClick={() => setOpen(!open)}
        >
          <FilterIcon />
          {t('filterMore')}
        </button>
      </div>
      {open && (
        <div id={choices} class="filter-choices">
          <KindChips filter={filter} setFilter={setFilter} />
          <SourceChoice filter={filter} setFilter={setFilter} />
        </div>
      )}
      <div class={narrowed ? 'filter-result' : 'unseen'}>
        <span role="status">
          {narrowed &&
            (shown === 0 ? t('filterNothing') : tn('filterShown', shown, reading.report.statements.length))}
        </span>
        {narrowed && (
          <button type="button" class="small" onClick={() => setFilter(NO_FILTER)}>
            {t('filterClear')}
          </button>
        )}
      </div>
    </search>
  );
}
