// The welcome page: what the marks mean, on a live sample, and the promise of privacy.
import { useMemo, useState } from 'preact/hooks';
import type { PageState } from '../browser/messages.ts';
import { DEFAULT_SETTINGS } from '../browser/settings.ts';
import type { Level, Statement } from '../engine/report.ts';
import { levelWords } from '../export/words.ts';
import { answerRemark } from './answer-remark.ts';
import { Chain } from './components/chain.tsx';
import { DenialIcon, Logo } from './components/icons.tsx';
import { Bars, LevelMeter } from './components/level-meter.tsx';
import { SampleText } from './components/sample-text.tsx';
import { type Desk, DeskProvider } from './desk.tsx';
import type { Outside } from './outside.ts';
import { readingOf, shortWords, sortAnswers, speakerName } from './reading.ts';
import { SAMPLE_REPORT, SAMPLE_TEXT } from './sample.ts';
import { type Key, t, words } from './text.ts';

const LEVELS: readonly Level[] = [5, 4, 3, 2, 1];

const SAMPLE_PAGE: PageState = {
  status: 'read',
  url: '',
  title: '',
  site: '',
  report: SAMPLE_REPORT,
  text: SAMPLE_TEXT,
  context: {},
  error: null,
};

const nothing = () => undefined;

/** A desk for the sample: there is no page to scroll or light. */
function sampleDesk(outside: Outside): Desk {
  return {
    outside,
    page: SAMPLE_PAGE,
    reading: readingOf(SAMPLE_REPORT, SAMPLE_TEXT, 0),
    show: nothing,
    light: nothing,
    correct: nothing,
    apply: async () => undefined,
    say: nothing,
  };
}

function SampleCard({ desk, statement }: { desk: Desk; statement: Statement }) {
  const { reading } = desk;
  const source = reading.sources.get(statement.source ?? '');
  const denials = sortAnswers(reading.answers.get(statement.id) ?? []);
  const denied = (statement.response?.targets ?? []).flatMap((id) => reading.statements.get(id) ?? []);
  return (
    <aside class="sample-card" aria-live="polite">
      <p class="sample-name" lang="en">
        {source?.name}
      </p>
      {source?.role && (
        <p class="role" lang="en">
          {source.role}
        </p>
      )}
      <LevelMeter level={statement.level} />
      <Chain statement={statement} />
      {denials.map((answer) => (
        <p key={answer.id} class="remark remark-denial">
          <DenialIcon /> {answerRemark(reading.text, answer.response, speakerName(reading, answer) ?? '')}
        </p>
      ))}
      {denied.map((target) => (
        <p key={target.id} class="soft">
          {t('statementAnswers')}: <span lang="en">{shortWords(reading, target)}</span>
        </p>
      ))}
    </aside>
  );
}

function Levels() {
  return (
    <ul class="levels">
      {LEVELS.map((level) => (
        <li key={level}>
          <Bars level={level} />
          <div>
            <h3>
              <span class="unseen">{t('levelOf', level, '')}</span>
              <span class={`mark mark-${level}`}>{levelWords(level, words)}</span>
            </h3>
            <p>{t(`welcomeLevel${level}`)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The classes of a mark: its own, and that of the line above it. */
const OTHER_MARKS: [own: string, above: string, Key][] = [
  ['mark mark-unnamed', '', 'welcomeMarkUnnamed'],
  ['mark mark-4', 'mark-denial', 'welcomeMarkDenial'],
  ['mark mark-1 mark-nested', '', 'welcomeMarkNested'],
];

export function Welcome({ outside }: { outside: Outside }) {
  const desk = useMemo(() => sampleDesk(outside), [outside]);
  const [chosen, setChosen] = useState<Statement>(SAMPLE_REPORT.statements[2] as Statement);
  return (
    <DeskProvider value={desk}>
      <main class="sheet welcome-sheet">
        <header class="sheet-head">
          <p class="brand">
            <Logo />
            Sourcemark
          </p>
          <h1>{t('welcomeHeading')}</h1>
          <p class="lead">{t('welcomeIntro')}</p>
        </header>
        <section class="welcome-sample">
          <h2>{t('welcomeSampleTitle')}</h2>
          <p class="soft">{t('welcomeSampleHint')}</p>
          <div class="sample-pair">
            <SampleText settings={DEFAULT_SETTINGS} chosen={chosen} choose={setChosen} />
            <SampleCard desk={desk} statement={chosen} />
          </div>
        </section>
        <div class="welcome-columns look-line">
          <section>
            <h2>{t('welcomeLevelsTitle')}</h2>
            <p class="soft">{t('welcomeLevelsIntro')}</p>
            <Levels />
          </section>
          <section>
            <h2>{t('welcomeMarksTitle')}</h2>
            <ul class="other-marks">
              {OTHER_MARKS.map(([own, above, key]) => (
                <li key={key}>
                  <span class={own} aria-hidden="true">
                    <span class={above}>Abc</span>
                  </span>
                  <p>{t(key)}</p>
                </li>
              ))}
            </ul>
            <div class="privacy">
              <h2>{t('welcomePrivacyTitle')}</h2>
              <p>{t('welcomePrivacy1')}</p>
              <p>{t('welcomePrivacy2')}</p>
            </div>
          </section>
        </div>
        <footer class="sheet-end">
          <p class="lead">{t('welcomeStart')}</p>
          <button type="button" class="button" onClick={() => outside.browser.openOptions()}>
            {t('welcomeSettings')}
          </button>
          <p class="standing">{t('profileStanding')}</p>
        </footer>
      </main>
    </DeskProvider>
  );
}
