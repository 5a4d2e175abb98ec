// The article at a glance: one line of summary, statements by strength, and what the main claim rests on.
import type { Corroboration, Count, Level } from '../../engine/report.ts';
import { oneLine } from '../../export/article.ts';
import { levelWords } from '../../export/words.ts';
import { useDesk } from '../desk.tsx';
import { type Filter, speakerName } from '../reading.ts';
import { listed, t, tn, words } from '../text.ts';
import { Chain } from './chain.tsx';
import { ChevronIcon } from './icons.tsx';
import { Bars, LevelMeter } from './level-meter.tsx';
import { StatementWords } from './statement-words.tsx';

const LEVELS: readonly Level[] = [5, 4, 3, 2, 1];
/** Width of the chart's bars, in the units of its view box. */
const FULL = 100;

/** The summary in one line, from the slots of the profile. */
export function Summary() {
  const { reading } = useDesk();
  const { unnamedStatements } = reading.report.profile;
  const all = reading.report.statements.length;
  const sources = reading.groups.reduce(
    (sum, { entries, group }) => sum + (group === 'nobody' ? 0 : entries.length),
    0,
  );
  const rest =
    unnamedStatements === 0
      ? tn('overviewUnnamedNone', all)
      : unnamedStatements === all
        ? tn('overviewUnnamedAll', all)
        : tn('overviewUnnamed', unnamedStatements, all);
  return (
    <p class="summary">
      <span class="summary-counts">
        {tn('overviewSummary', all)}, {tn('overviewSources', sources)}.
      </span>{' '}
      {rest}
    </p>
  );
}

interface RowProps {
  level: Level | null;
  count: number;
  first: number;
  most: number;
  pressed: boolean;
  toggle(): void;
}

function Row({ level, count, first, most, pressed, toggle }: RowProps) {
  const name = level === null ? t('chartNotRated') : levelWords(level, words);
  const counted = [tn('overviewSummary', count), ...(first > 0 ? [t('chartFirstThird', first)] : [])];
  const width = (count / most) * FULL;
  const firstWidth = (first / most) * FULL;
  return (
    <li>
      <button type="button" class="chart-row" aria-pressed={pressed} disabled={count === 0} onClick={toggle}>
        <Bars level={level} />
        <span class="chart-name">{name}</span>
        <span class="chart-count">
          <span aria-hidden="true">{count}</span>
          <span class="unseen">{counted.join(', ')}</span>
        </span>
        <svg
          class="chart-bar"
          viewBox={`0 0 ${FULL} 8`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <rect class="chart-track" x="0" y="3" width={FULL} height="2" />
          <rect class="chart-all" x="0" y="0" width={width} height="8" />
          <rect class="chart-first" x="0" y="0" width={firstWidth} height="8" />
        </svg>
      </button>
    </li>
  );
}

interface ChartProps {
  filter: Filter;
  setFilter(filter: Filter): void;
}

/** Statements by strength; each row also narrows the list to its level. */
export function ProfileChart({ filter, setFilter }: ChartProps) {
  const { profile, statements } = useDesk().reading.report;
  const unrated = statements.filter(({ level }) => level === null).length;
  const most = Math.max(1, unrated, ...profile.levels);
  const toggle = (level: Level | null) => () => {
    const levels = new Set(filter.levels);
    if (!levels.delete(level)) levels.add(level);
    setFilter({ ...filter, levels });
  };
  const row = (level: Level | null, count: number, first: number) => (
    <Row
      key={level ?? 0}
      {...{ level, count, first, most }}
      pressed={filter.levels.has(level)}
      toggle={toggle(level)}
    />
  );
  return (
    <section class="chart" aria-label={t('chartTitle')}>
      <ul>
        {LEVELS.map((level) =>
          row(level, profile.levels[level - 1] ?? 0, profile.levelsFirstThird[level - 1] ?? 0),
        )}
        {unrated > 0 && row(null, unrated, 0)}
      </ul>
      {profile.levelsFirstThird.some((count) => count > 0) && (
        <p class="chart-legend">
          <span class="chart-key" aria-hidden="true" />
          {t('chartLegend')}
        </p>
      )}
    </section>
  );
}

/** What headline and lede rest on, in a line; unfolded: the statement, its chain and the answers to it. */
export function MainClaim({ open }: { open: boolean }) {
  const { reading } = useDesk();
  const { main, responsesToMain } = reading.report.profile;
  const statement = main === null ? undefined : reading.statements.get(main);
  if (statement === undefined) return <p class="main-none soft">{t('mainNone')}</p>;
  const answered = responsesToMain.flatMap((id) => {
    const answer = reading.statements.get(id);
    return answer ? [speakerName(reading, answer) ?? t('unclearSpeaker')] : [];
  });
  return (
    <details class="group group-main" open={open}>
      <summary>
        <ChevronIcon />
        <h2>{t('mainTitle')}</h2>
        <LevelMeter level={statement.level} />
      </summary>
      <div class="main-claim">
        <StatementWords statement={statement} most={160} />
        <Chain statement={statement} />
        <p class="soft">
          {answered.length > 0 ? t('mainAnswered', listed([...new Set(answered)])) : t('mainNotAnswered')}
        </p>
      </div>
    </details>
  );
}

/** A count of unnamed people as digits: "4", "4–6", "4 or more". */
export function countInDigits([least, most]: Count): string {
  if (most === null) return t('factsAtLeast', least);
  return least === most ? String(least) : t('factsRange', least, most);
}

/** Where the article says that a point was confirmed, reported by others too, or could not be verified. */
export function Corroborations({ of }: { of: readonly Corroboration[] }) {
  const { text } = useDesk().reading;
  if (of.length === 0) return null;
  return (
    <ul class="facts">
      {of.map(({ kind, start, end }) => (
        <li key={start}>{t(`exportCorroboration_${kind}`, `“${oneLine(text.slice(start, end))}”`)}</li>
      ))}
    </ul>
  );
}

/** What the profile says of the unnamed sources, and how many statements could not be rated. */
export function Facts() {
  const { profile } = useDesk().reading.report;
  const { unnamedReasons, unnamedBasis, unrated } = profile;
  return (
    <ul class="facts soft">
      {unnamedReasons.of > 0 && <li>{t('factsReasons', unnamedReasons.specific, unnamedReasons.of)}</li>}
      {unnamedBasis.of > 0 && <li>{t('factsBasis', unnamedBasis.stated, unnamedBasis.of)}</li>}
      {unrated > 0 && <li>{tn('factsUnrated', unrated)}</li>}
    </ul>
  );
}
