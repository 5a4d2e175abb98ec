// A page that was read: the overview, denials, filters and who said what.
import { useMemo, useState } from 'preact/hooks';
import type { ArticleCorrections, Correction } from '../../browser/corrections.ts';
import { correctionLine } from '../correcting.ts';
import { useDesk } from '../desk.tsx';
import { answersIn, articleTitle, type Filter, filtered, NO_FILTER, narrows } from '../reading.ts';
import { t, tn } from '../text.ts';
import { Denials } from './denials.tsx';
import { Filters } from './filters.tsx';
import { ChevronIcon } from './icons.tsx';
import { Corroborations, Facts, MainClaim, ProfileChart, Summary } from './overview.tsx';
import { SourceGroups } from './sources.tsx';

interface CorrectionsProps {
  article: ArticleCorrections | null;
  undo(correction: Correction): void;
}

function OwnCorrections({ article, undo }: CorrectionsProps) {
  const corrections = article?.corrections ?? [];
  if (corrections.length === 0) return null;
  return (
    <details class="group group-own">
      <summary>
        <ChevronIcon />
        <h2>{tn('correctionsTitle', corrections.length)}</h2>
      </summary>
      <ul class="corrections">
        {corrections.map((correction) => (
          <li key={correction.id}>
            <span dir="auto">{correctionLine(correction)}</span>
            <button
              type="button"
              class="small"
              aria-label={t('correctionsUndoFor', correctionLine(correction))}
              onClick={() => undo(correction)}
            >
              {t('correctionsUndo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ReportProps extends CorrectionsProps {
  /** Whether the view is high: what a low one folds up, so that who said what is in sight at once, stands open. */
  roomy: boolean;
}

export function ReportView({ article, undo, roomy }: ReportProps) {
  const { reading, page, correct } = useDesk();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const groups = useMemo(() => filtered(reading, filter), [reading, filter]);
  const answers = useMemo(() => answersIn(reading), [reading]);
  const shown = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <main class="report">
      <section class="overview">
        <p class="article-title" lang="en" dir="auto">
          {articleTitle(page)}
        </p>
        <Summary />
        <ProfileChart filter={filter} setFilter={setFilter} />
      </section>
      <MainClaim open={roomy} />
      <Filters filter={filter} setFilter={setFilter} shown={shown} />
      {!narrows(filter) && <Denials answers={answers} open={roomy} />}
      <SourceGroups groups={groups} />
      <OwnCorrections article={article} undo={undo} />
      <footer class="report-end">
        <button type="button" class="small" onClick={() => correct(null)}>
          {t('correctMissing')}
        </button>
        <Corroborations of={reading.report.corroborations} />
        <Facts />
        <p class="standing">{t('profileStanding')}</p>
      </footer>
    </main>
  );
}
