// The options page: when pages are read, what is marked and how, keys, corrections, and the reader's data.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ArticleCorrections } from '../browser/corrections.ts';
import { DEFAULT_SETTINGS, type MarkSettings, type Settings } from '../browser/settings.ts';
import { Logo } from './components/icons.tsx';
import { CorrectionsList, DataActions } from './components/options-data.tsx';
import { Keys, Sites } from './components/options-lists.tsx';
import { SampleText } from './components/sample-text.tsx';
import type { Outside } from './outside.ts';
import { type Key, t } from './text.ts';

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="option">
      <h2>{title}</h2>
      <div class="option-body">{children}</div>
    </section>
  );
}

interface PartProps {
  settings: Settings;
  change(change: Partial<Settings>): void;
}

type When = 'automatic' | 'click' | 'off';
const WHEN: [When, Key, Key][] = [
  ['automatic', 'optionsAutomatic', 'optionsAutomaticFor'],
  ['click', 'optionsClick', 'optionsClickFor'],
  ['off', 'optionsOff', 'optionsOffFor'],
];

function WhenRead({ settings, change }: PartProps) {
  const now: When = settings.off ? 'off' : settings.automatic ? 'automatic' : 'click';
  return (
    <fieldset class="radios radios-wide">
      <legend class="unseen">{t('optionsWhen')}</legend>
      {WHEN.map(([when, label, purpose]) => (
        <label key={when}>
          <input
            type="radio"
            name="when"
            checked={now === when}
            onChange={() => change({ off: when === 'off', automatic: when !== 'click' })}
          />
          <span>
            {t(label)}
            <span class="soft">{t(purpose)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const MARKS: [keyof MarkSettings, Key][] = [
  ['direct', 'optionsMarkDirect'],
  ['indirect', 'optionsMarkIndirect'],
  ['unnamed', 'optionsMarkUnnamed'],
  ['denials', 'optionsMarkDenials'],
  ['nested', 'optionsMarkNested'],
];

function Marks({ settings, change }: PartProps) {
  return (
    <fieldset class="radios">
      <legend class="unseen">{t('optionsMarks')}</legend>
      {MARKS.map(([mark, label]) => (
        <label key={mark}>
          <input
            type="checkbox"
            checked={settings.marks[mark]}
            onChange={(event) =>
              change({ marks: { ...settings.marks, [mark]: event.currentTarget.checked } })
            }
          />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}

const HUES: [number, Key][] = [
  [222, 'optionsHueBlue'],
  [190, 'optionsHueTeal'],
  [150, 'optionsHueGreen'],
  [40, 'optionsHueOchre'],
  [310, 'optionsHuePlum'],
];

function Look({ settings, change }: PartProps) {
  return (
    <>
      <fieldset class="radios">
        <legend class="unseen">{t('optionsLook')}</legend>
        {(['underline', 'highlight'] as const).map((look) => (
          <label key={look}>
            <input
              type="radio"
              name="look"
              checked={settings.look === look}
              onChange={() => change({ look })}
            />
            {look === 'underline' ? t('optionsLookUnderline') : t('optionsLookHighlight')}
          </label>
        ))}
      </fieldset>
      <fieldset class="hues">
        <legend>{t('optionsHue')}</legend>
        {HUES.map(([hue, name]) => (
          <label key={hue}>
            <input type="radio" name="hue" checked={settings.hue === hue} onChange={() => change({ hue })} />
            <span class="swatch" style={{ '--sample-hue': hue }} />
            {t(name)}
          </label>
        ))}
      </fieldset>
      <label class="line-choice">
        <input
          type="checkbox"
          checked={settings.printMarks}
          onChange={(event) => change({ printMarks: event.currentTarget.checked })}
        />
        {t('optionsPrint')}
      </label>
      <figure class="sample-frame">
        <figcaption>{t('optionsSample')}</figcaption>
        <SampleText settings={settings} />
      </figure>
    </>
  );
}

function Confidence({ settings, change }: PartProps) {
  const percent = Math.round(settings.minimumConfidence * 100);
  return (
    <div class="slider">
      <input
        type="range"
        aria-label={t('optionsConfidence')}
        aria-describedby="confidence-purpose"
        min="0"
        max="95"
        step="5"
        value={percent}
        aria-valuetext={t('optionsConfidenceValue', percent)}
        onChange={(event) => change({ minimumConfidence: Number(event.currentTarget.value) / 100 })}
      />
      <output>{t('optionsConfidenceValue', percent)}</output>
      <span id="confidence-purpose" class="soft">
        {t('optionsConfidenceFor')}
      </span>
    </div>
  );
}

/** Settings and corrections as they are kept, and how to change them; what fails is said in words. */
function useReaderData(outside: Outside) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [articles, setArticles] = useState<ArticleCorrections[]>([]);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const load = useCallback(async () => {
    try {
      setSettings(await outside.store.settings());
      setArticles(await outside.store.allCorrections());
    } catch {
      setSettings((before) => before ?? DEFAULT_SETTINGS);
      setProblem(t('storageUnread'));
    }
  }, [outside]);
  useEffect(() => {
    void load();
  }, [load]);
  /** Does something to what is kept, reads it again and says how it went. */
  const keep = async (act: () => Promise<void>, done: string) => {
    try {
      await act();
      setProblem('');
      setSaid(done);
    } catch {
      setSaid('');
      setProblem(t('storageFailed'));
    }
    await load();
  };
  return { settings, articles, problem, said, keep, setProblem };
}

export function Options({ outside }: { outside: Outside }) {
  const { settings, articles, problem, said, keep, setProblem } = useReaderData(outside);
  if (settings === null) return null;
  const change = (part: Partial<Settings>) =>
    void keep(() => outside.store.saveSettings({ ...settings, ...part }), t('optionsSaved'));
  const part = { settings, change };
  return (
    <main class="sheet">
      <header class="sheet-head">
        <p class="brand">
          <Logo />
          Sourcemark
        </p>
        <h1>{t('optionsHeading')}</h1>
      </header>
      <p class="problem" role="alert">
        {problem}
      </p>
      <Section title={t('optionsWhen')}>
        <WhenRead {...part} />
      </Section>
      <Section title={t('optionsSites')}>
        <Sites {...part} />
      </Section>
      <Section title={t('optionsMarks')}>
        <Marks {...part} />
      </Section>
      <Section title={t('optionsLook')}>
        <Look {...part} />
      </Section>
      <Section title={t('optionsConfidence')}>
        <Confidence {...part} />
      </Section>
      <Section title={t('optionsKeys')}>
        <Keys browser={outside.browser} />
      </Section>
      <Section title={t('optionsCorrections')}>
        <CorrectionsList articles={articles} store={outside.store} keep={keep} />
      </Section>
      <Section title={t('optionsData')}>
        <DataActions {...{ settings, articles, keep, setProblem }} store={outside.store} />
      </Section>
      <p class="toast" role="status">
        {said}
      </p>
    </main>
  );
}
