// Popup and panel: the bar, then the report or the state of the page.
import { useMemo, useRef, useState } from 'preact/hooks';
import { isSameSite, type Settings } from '../browser/settings.ts';
import type { Statement } from '../engine/report.ts';
import { CorrectionDialog } from './components/correction-dialog.tsx';
import { Header, type MenuEntry } from './components/header.tsx';
import {
  EmptyNotice,
  type NoticeActions,
  ReadingNotice,
  StateNotice,
  UnreadableNotice,
} from './components/notice.tsx';
import { ReportView } from './components/report-view.tsx';
import { type Desk, DeskProvider } from './desk.tsx';
import type { Outside } from './outside.ts';
import { t } from './text.ts';
import { type PageInView, type Seen, usePage } from './use-page.ts';

interface AppProps {
  outside: Outside;
  place: 'popup' | 'panel';
  /** What was seen of the page before anything was drawn. */
  first?: Seen | null;
}

/** A line that comes and goes; screen readers follow it. */
function useSaying() {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const say = (words: string) => {
    clearTimeout(timer.current);
    setSaid(words);
    timer.current = setTimeout(() => setSaid(''), 4000);
  };
  return { said, say };
}

function noticeActions({ page }: Outside, view: PageInView): NoticeActions {
  const { settings } = view.seen ?? {};
  const site = view.seen?.answer.page?.site ?? '';
  return {
    readAnyway: () => void view.ask(() => page.readAnyway()),
    readSelection: () => void view.ask(() => page.readSelection()),
    bring: () => void view.ask(() => page.bring()),
    grant: () =>
      void page.grant().then((given) => {
        if (given) void view.ask(() => page.bring());
      }),
    siteOn: () => void view.setSettings(withoutSite(settings, site)),
    on: () => void view.setSettings({ off: false }),
    tryAgain: () => void view.ask(() => page.readAnyway()),
  };
}

function withoutSite(settings: Settings | undefined, site: string): Partial<Settings> {
  return { sitesOff: (settings?.sitesOff ?? []).filter((each) => !isSameSite(each, site)) };
}

/** The menu of further actions: about this page, about all pages, about Sourcemark. */
function menuEntries(outside: Outside, view: PageInView, desk: Desk | null): MenuEntry[][] {
  const { seen } = view;
  const page = seen?.answer.page ?? null;
  const here: MenuEntry[] = [];
  const everywhere: MenuEntry[] = [];
  if (page && page.status !== 'off' && page.status !== 'off-site') {
    here.push(
      { label: t('popupReadSelection'), act: () => void view.ask(() => outside.page.readSelection()) },
      { label: t('popupReadAgain'), act: () => void view.ask(() => outside.page.readAnyway()) },
    );
    if (desk) here.push({ label: t('correctMissing'), act: () => desk.correct(null) });
  }
  if (page?.site && seen && page.status !== 'off') {
    everywhere.push(
      page.status === 'off-site'
        ? { label: t('popupSiteOn', page.site), act: () => noticeActions(outside, view).siteOn() }
        : {
            label: t('popupSiteOff', page.site),
            act: () => void view.setSettings({ sitesOff: [...seen.settings.sitesOff, page.site] }),
          },
    );
  }
  if (seen) {
    const { automatic, off } = seen.settings;
    everywhere.push(
      {
        label: automatic ? t('popupClickOnly') : t('popupAutomatic'),
        act: () => void view.setSettings({ automatic: !automatic }),
      },
      { label: off ? t('popupOn') : t('popupOff'), act: () => void view.setSettings({ off: !off }) },
    );
  }
  const about: MenuEntry[] = [
    { label: t('popupSettings'), act: () => outside.browser.openOptions() },
    { label: t('popupWelcome'), act: () => outside.browser.openWelcome() },
  ];
  return [here, everywhere, about].filter((group) => group.length > 0);
}

function useDeskOf(
  outside: Outside,
  view: PageInView,
  say: (words: string) => void,
  correct: (statement: Statement | null) => void,
): Desk | null {
  const page = view.seen?.answer.page ?? null;
  const { reading } = view;
  // A new desk draws the whole list anew: only another page or reading may bring one.
  return useMemo(
    () =>
      page && reading
        ? {
            outside,
            page,
            reading,
            show: (statement) =>
              void outside.page.show(statement.id).then((shown) => {
                if (!shown) say(t('statementGone'));
              }),
            light: (ids) => outside.page.light(ids),
            correct,
            apply: view.correct,
            say,
          }
        : null,
    [page, reading],
  );
}

interface BodyProps {
  view: PageInView;
  actions: NoticeActions;
  place: AppProps['place'];
}

function Body({ view, actions, place }: BodyProps) {
  if (view.seen === null) return <ReadingNotice />;
  const { answer } = view.seen;
  if (answer.page === null) return <UnreadableNotice why={answer.unreadable} actions={actions} />;
  if (view.reading === null) return <StateNotice page={answer.page} actions={actions} />;
  if (view.reading.report.statements.length === 0) return <EmptyNotice actions={actions} />;
  const { article } = view.seen;
  return <ReportView {...{ article, undo: view.undo }} roomy={place === 'panel'} />;
}

export function App({ outside, place, first = null }: AppProps) {
  const view = usePage(outside, first);
  const { said, say } = useSaying();
  // undefined: no dialog; null: a statement is missing.
  const [wrong, setWrong] = useState<Statement | null | undefined>(undefined);
  const desk = useDeskOf(outside, view, say, setWrong);
  return (
    <div class={`app app-${place}`}>
      <DeskProvider value={desk}>
        <Header
          desk={desk}
          openPanel={outside.browser.openPanel}
          entries={menuEntries(outside, view, desk)}
        />
        {view.problem && (
          <p class="banner" role="alert">
            {view.problem}
          </p>
        )}
        <Body view={view} actions={noticeActions(outside, view)} place={place} />
        {desk && wrong !== undefined && (
          <CorrectionDialog statement={wrong} close={() => setWrong(undefined)} />
        )}
      </DeskProvider>
      <p class="toast" role="status">
        {said}
      </p>
    </div>
  );
}
