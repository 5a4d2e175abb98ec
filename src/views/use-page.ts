// The state of popup and panel: what the page answered, the reader's settings and corrections, kept up to date.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type ArticleCorrections,
  applyCorrections,
  articleAddress,
  type Change,
  CORRECTIONS_VERSION,
  type Correction,
} from '../browser/corrections.ts';
import { DEFAULT_SETTINGS, type Settings } from '../browser/settings.ts';
import type { Outside, PageAnswer } from './outside.ts';
import { type Reading, readingOf } from './reading.ts';
import { t } from './text.ts';

/** What a view has seen of the page, and what the reader keeps about it. */
export interface Seen {
  answer: PageAnswer;
  settings: Settings;
  article: ArticleCorrections | null;
  /** Why what the reader keeps could not be read, in words; empty: it could. */
  problem: string;
}

export interface PageInView {
  /** Null until the page has answered for the first time. */
  seen: Seen | null;
  reading: Reading | null;
  /** What went wrong with the storage, in words; empty: nothing. */
  problem: string;
  /** Asks something of the page and draws its answer. */
  ask(question: () => Promise<PageAnswer>): Promise<void>;
  setSettings(change: Partial<Settings>): Promise<void>;
  correct(change: Change): Promise<void>;
  undo(correction: Correction): Promise<void>;
}

/** Reads settings and corrections beside the page's answer; storage that fails gives the defaults and a problem. */
async function look(outside: Outside, question: () => Promise<PageAnswer>): Promise<Seen> {
  let problem = '';
  const failed =
    <T>(instead: T) =>
    () => {
      problem = t('storageUnread');
      return instead;
    };
  const read = (url: string | null) =>
    url === null ? null : outside.store.corrections(url).catch(failed(null));
  // Asked for beside the page's answer, by the address that the browser tells, which is the page's own but for readers in
  // a frame: what is waited for in a row is seen as a popup that opens late.
  const early = outside.page
    .address()
    .catch(() => null)
    .then(async (address) => ({ address, article: await read(address) }));
  const [answer, settings, told] = await Promise.all([
    question(),
    outside.store.settings().catch(failed(DEFAULT_SETTINGS)),
    early,
  ]);
  const url = answer.page?.report ? answer.page.url : null;
  const known = url !== null && told.address !== null && articleAddress(url) === articleAddress(told.address);
  const article = known ? told.article : await read(url);
  return { answer, settings, article, problem };
}

/** Milliseconds that a view waits for the page's first answer before it draws anything. */
const PATIENCE = 80;

/**
 * The page's first answer, if it comes soon, as it does where the page was read: so that the first thing painted is
 * the list, and not a word about reading that is gone with the next frame.
 * @returns null where the page takes longer
 */
export function firstSeen(outside: Outside): Promise<Seen | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  return Promise.race([look(outside, () => outside.page.ask()), late]);
}

/** A page that grows is read again and again: what was read before stands until the new report is there. */
function isReadAgain(before: Seen | null, next: Seen): boolean {
  const [old, page] = [before?.answer.page, next.answer.page];
  return page?.status === 'reading' && old?.status === 'read' && old.url === page.url;
}

/** Follows the page beside the view. @param first what was seen before anything was drawn, or null */
export function usePage(outside: Outside, first: Seen | null): PageInView {
  const [seen, setSeen] = useState(first);
  const [problem, setProblem] = useState('');
  // An answer that comes after a later question was asked is out of date.
  const turn = useRef(0);
  const ask = useCallback(
    async (question: () => Promise<PageAnswer>) => {
      turn.current += 1;
      const mine = turn.current;
      const next = await look(outside, question);
      if (mine === turn.current) setSeen((before) => (isReadAgain(before, next) ? before : next));
    },
    [outside],
  );
  useEffect(() => {
    const again = () => void ask(() => outside.page.ask());
    const stop = outside.page.onChange(again);
    if (first === null || first.answer.page?.status === 'reading') again();
    return stop;
  }, [outside, ask, first]);

  const keep = async (save: () => Promise<void>) => {
    try {
      await save();
      setProblem('');
      await outside.page.refresh();
    } catch {
      setProblem(t('storageFailed'));
    }
    await ask(() => outside.page.ask());
  };
  const keepCorrections = (corrections: Correction[]) => {
    const page = seen?.answer.page;
    if (!page) return Promise.resolve();
    const { url, title } = page;
    return keep(() =>
      outside.store.saveCorrections({
        version: CORRECTIONS_VERSION,
        address: articleAddress(url),
        title,
        corrections,
      }),
    );
  };
  const made = seen?.article?.corrections ?? [];
  return {
    seen,
    reading: useReading(seen),
    problem: problem || (seen?.problem ?? ''),
    ask,
    setSettings: (change) =>
      keep(async () => outside.store.saveSettings({ ...(await outside.store.settings()), ...change })),
    correct: (change) =>
      keepCorrections([...made, { id: crypto.randomUUID(), made: new Date().toISOString(), change }]),
    undo: (correction) => keepCorrections(made.filter(({ id }) => id !== correction.id)),
  };
}

function useReading(seen: Seen | null): Reading | null {
  return useMemo(() => {
    const page = seen?.answer.page;
    if (!seen || !page?.report || page.status !== 'read') return null;
    const report = applyCorrections(page.report, page.text, seen.article?.corrections ?? []);
    return readingOf(report, page.text, seen.settings.minimumConfidence);
  }, [seen]);
}
