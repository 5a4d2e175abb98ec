// The path of a statement, speaker first: Stephen Miller ← an official ← Washington Examiner ← this article.
import { chainOf, type Statement } from '../../engine/report.ts';
import { oneLine } from '../../export/article.ts';
import { useDesk } from '../desk.tsx';
import { t } from '../text.ts';
import { ArrowIcon } from './icons.tsx';

export function Chain({ statement }: { statement: Statement }) {
  const { reading } = useDesk();
  return (
    <ol class="chain">
      {chainOf(reading.report, statement).map(({ kind, id, name }, place) => (
        <li key={place} class={`chain-${kind}`}>
          {place > 0 && <ArrowIcon />}
          {kind === 'article' ? (
            <span>{t('thisArticle')}</span>
          ) : name ? (
            <bdi lang="en">{oneLine(name)}</bdi>
          ) : (
            <span>{t('unclearSpeaker')}</span>
          )}
          {id !== null && reading.sources.get(id)?.kind === 'unnamed' && (
            <span class="tag tag-unnamed">{t('kind_unnamed')}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
