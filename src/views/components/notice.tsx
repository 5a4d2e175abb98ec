// What a view says where there is no list to show: every state of a page, with what the reader can do about it.
import type { ComponentChildren } from 'preact';
import type { PageState } from '../../browser/messages.ts';
import type { Unreadable } from '../outside.ts';
import { type Key, spoken, t } from '../text.ts';

/** What the reader can do from a notice. */
export interface NoticeActions {
  readAnyway(): void;
  readSelection(): void;
  bring(): void;
  grant(): void;
  siteOn(): void;
  on(): void;
  tryAgain(): void;
}

interface NoticeProps {
  name: string;
  title: string;
  children?: ComponentChildren;
}

export function Notice({ name, title, children }: NoticeProps) {
  return (
    <main class={`notice notice-${name}`} aria-live="polite">
      <h2>{title}</h2>
      {children}
    </main>
  );
}

function Choice({ primary = false, act, label }: { primary?: boolean; act(): void; label: string }) {
  return (
    <button type="button" class={primary ? 'button button-primary' : 'button'} onClick={act}>
      {label}
    </button>
  );
}

/** The page is being read, or has not answered yet: the shape of what will come. */
export function ReadingNotice() {
  return (
    <Notice name="reading" title={t('stateReadingTitle')}>
      <p>{t('stateReadingBody')}</p>
      <div class="skeleton" aria-hidden="true">
        <i class="skeleton-short" />
        <i />
        <i />
        <i class="skeleton-short" />
        <i />
      </div>
    </Notice>
  );
}

function languageName(code: string): string | null {
  if (code === '' || code === 'und') return null;
  try {
    return new Intl.DisplayNames(spoken(), { type: 'language' }).of(code) ?? null;
  } catch {
    return null;
  }
}

/** For each state without a report: what it is called, and what can be done. */
export function StateNotice({ page, actions }: { page: PageState; actions: NoticeActions }) {
  switch (page.status) {
    case 'idle':
      return (
        <Notice name="idle" title={t('stateIdleTitle')}>
          <p>{t('stateIdleBody')}</p>
          <div class="choices">
            <Choice primary act={actions.readAnyway} label={t('popupReadAnyway')} />
            <Choice act={actions.readSelection} label={t('popupReadSelection')} />
          </div>
        </Notice>
      );
    case 'other-language': {
      const language = languageName(page.report?.language ?? '');
      return (
        <Notice name="language" title={t('stateLanguageTitle')}>
          <p>{language ? t('stateLanguageBody', language) : t('stateLanguageUnknown')}</p>
          <div class="choices">
            <Choice act={actions.readSelection} label={t('popupReadSelection')} />
          </div>
        </Notice>
      );
    }
    case 'off-site':
      return (
        <Notice name="off" title={t('stateSiteOffTitle', page.site)}>
          <p>{t('stateSiteOffBody')}</p>
          <div class="choices">
            <Choice primary act={actions.siteOn} label={t('popupSiteOn', page.site)} />
          </div>
        </Notice>
      );
    case 'off':
      return (
        <Notice name="off" title={t('stateOffTitle')}>
          <p>{t('stateOffBody')}</p>
          <div class="choices">
            <Choice primary act={actions.on} label={t('popupOn')} />
          </div>
        </Notice>
      );
    case 'click':
      return (
        <Notice name="click" title={t('stateClickTitle')}>
          <p>{t('stateClickBody')}</p>
          <div class="choices">
            <Choice primary act={actions.readAnyway} label={t('popupReadPage')} />
            <Choice act={actions.readSelection} label={t('popupReadSelection')} />
          </div>
        </Notice>
      );
    case 'error':
      return (
        <Notice name="error" title={t('stateErrorTitle')}>
          <p>{t('stateErrorBody')}</p>
          {page.error && (
            <details class="error-details">
              <summary>{t('stateErrorDetails')}</summary>
              <p>{page.error}</p>
            </details>
          )}
          <div class="choices">
            <Choice primary act={actions.tryAgain} label={t('popupTryAgain')} />
          </div>
        </Notice>
      );
    default:
      return <ReadingNotice />;
  }
}

const UNREADABLE: Record<Unreadable, { title: Key; body: Key }> = {
  browser: { title: 'stateBrowserTitle', body: 'stateBrowserBody' },
  store: { title: 'stateBrowserTitle', body: 'stateStoreBody' },
  pdf: { title: 'statePdfTitle', body: 'statePdfBody' },
  file: { title: 'stateFileTitle', body: 'stateFileBody' },
  hidden: { title: 'stateHiddenTitle', body: 'stateHiddenBody' },
  withheld: { title: 'stateWithheldTitle', body: 'stateWithheldBody' },
  absent: { title: 'stateAbsentTitle', body: 'stateAbsentBody' },
};

/** A page that does not answer: why, and the click that mends it where one does. */
export function UnreadableNotice({ why, actions }: { why: Unreadable; actions: NoticeActions }) {
  const { title, body } = UNREADABLE[why];
  return (
    <Notice name={why} title={t(title)}>
      <p>{t(body)}</p>
      {(why === 'withheld' || why === 'absent') && (
        <div class="choices">
          <Choice primary act={why === 'withheld' ? actions.grant : actions.bring} label={t('popupGrant')} />
        </div>
      )}
    </Notice>
  );
}

/** Read, and nobody is quoted. */
export function EmptyNotice({ actions }: { actions: NoticeActions }) {
  return (
    <Notice name="empty" title={t('stateEmptyTitle')}>
      <p>{t('stateEmptyBody')}</p>
      <div class="choices">
        <Choice act={actions.readSelection} label={t('popupReadSelection')} />
      </div>
    </Notice>
  );
}
