// What is kept of the reader, on the options page: corrections by article, and everything as a file.
import { useRef, useState } from 'preact/hooks';
import type { ArticleCorrections, Correction } from '../../browser/corrections.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../browser/settings.ts';
import { correctionLine } from '../correcting.ts';
import type { ReaderStore } from '../outside.ts';
import { dataFromFile, dataToFile, mergedCorrections } from '../reader-data.ts';
import { saveFile } from '../saving.ts';
import { day, t, tn } from '../text.ts';

type Keep = (act: () => Promise<void>, done: string) => Promise<void>;

interface CorrectionsProps {
  articles: ArticleCorrections[];
  store: ReaderStore;
  keep: Keep;
}

export function CorrectionsList({ articles, store, keep }: CorrectionsProps) {
  const count = articles.reduce((sum, { corrections }) => sum + corrections.length, 0);
  if (count === 0) return <p class="soft">{t('optionsCorrectionsNone')}</p>;
  const forget = (article: ArticleCorrections, gone: Correction) =>
    void keep(
      () =>
        store.saveCorrections({
          ...article,
          corrections: article.corrections.filter((each) => each !== gone),
        }),
      t('optionsSaved'),
    );
  return (
    <>
      <p class="soft">{tn('optionsCorrectionsCount', count, tn('optionsArticles', articles.length))}</p>
      <ul class="corrected-articles">
        {articles.map((article) => (
          <li key={article.address}>
            <a href={article.address} target="_blank" rel="noreferrer" dir="auto">
              {article.title}
            </a>
            <ul class="corrections">
              {article.corrections.map((correction) => (
                <li key={correction.id}>
                  <span dir="auto">
                    {correctionLine(correction)} <span class="soft">{day(correction.made)}</span>
                  </span>
                  <button
                    type="button"
                    class="small"
                    aria-label={t('optionsCorrectionsDeleteFor', correctionLine(correction))}
                    onClick={() => forget(article, correction)}
                  >
                    {t('optionsCorrectionsDelete')}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button"
        onClick={() =>
          saveFile('sourcemark-corrections.json', 'application/json', JSON.stringify(articles, null, 2))
        }
      >
        {t('optionsCorrectionsExport')}
      </button>
    </>
  );
}

interface DataProps extends CorrectionsProps {
  settings: Settings;
  setProblem(problem: string): void;
}

export function DataActions({ settings, articles, store, keep, setProblem }: DataProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(false);
  const bringIn = async (file: File | undefined) => {
    const data = file && dataFromFile(await file.text());
    if (!data) {
      setProblem(t('optionsImportBad'));
      return;
    }
    await keep(async () => {
      await store.saveSettings(data.settings);
      for (const article of mergedCorrections(articles, data.corrections))
        await store.saveCorrections(article);
    }, t('optionsImported'));
  };
  return (
    <>
      <p class="soft">{t('optionsDataFor')}</p>
      <div class="choices">
        <button
          type="button"
          class="button"
          onClick={() =>
            saveFile(
              'sourcemark-data.json',
              'application/json',
              dataToFile({ settings, corrections: articles }),
            )
          }
        >
          {t('optionsExport')}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t('optionsImport')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('optionsImport')}
          onChange={(event) => {
            void bringIn(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <button
          type="button"
          class="button"
          onClick={() => void keep(() => store.saveSettings(DEFAULT_SETTINGS), t('optionsSaved'))}
        >
          {t('optionsReset')}
        </button>
        <button type="button" class="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {t('optionsDelete')}
        </button>
      </div>
      {asking && (
        <div class="sure" role="alert">
          <p>{t('optionsDeleteSure')}</p>
          <div class="choices">
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {t('correctCancel')}
            </button>
            <button
              type="button"
              class="button button-danger"
              onClick={() => {
                setAsking(false);
                void keep(() => store.deleteAll(), t('optionsDeleted'));
              }}
            >
              {t('optionsDeleteYes')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
