// Every state that popup and panel can show, as a stand-in for the outside world.
import { type ArticleCorrections, anchorOf, articleAddress } from '../../../src/browser/corrections.ts';
import type { PageState, PageStatus } from '../../../src/browser/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/browser/settings.ts';
import type { Level, Report, SourceKind, Statement } from '../../../src/engine/report.ts';
import type { Outside, PageAnswer, Unreadable } from '../../../src/views/outside.ts';
import { SEED_REPORT, SEED_TEXT } from './seed-report.ts';

const URL_OF_ARTICLE = 'https://news.example/politics/ice-meeting';
const TITLE = 'ICE leaders told to arrest more people, officials say';

function page(status: PageStatus, report: Report | null = null, text = ''): PageAnswer {
  return {
    page: {
      status,
      url: URL_OF_ARTICLE,
      title: TITLE,
      site: 'news.example',
      report,
      text,
      context: { outlet: 'The Example' },
      error: status === 'error' ? 'The text of the page ended in the middle of a character.' : null,
    },
    unreadable: null,
  };
}

const unreadable = (why: Unreadable): PageAnswer => ({ page: null, unreadable: why, site: 'news.example' });

const EMPTY: Report = {
  ...SEED_REPORT,
  sources: [],
  statements: [],
  corroborations: [],
  profile: {
    ...SEED_REPORT.profile,
    main: null,
    levels: [0, 0, 0, 0, 0],
    levelsFirstThird: [0, 0, 0, 0, 0],
    rated: 0,
    unrated: 0,
    unnamedStatements: 0,
    responsesToMain: [],
  },
};

const KINDS: readonly SourceKind[] = [
  'person',
  'body',
  'unnamed',
  'outlet',
  'collective',
  'spokesperson',
  'person',
];
const NAMES = ['Ada Marsh', 'Tomás Oduya', 'Lena Brandt', 'Rufus Okafor', 'Mei Castellano', 'Ivo Lindqvist'];

/** An article with this many sources and statements: words long and short, every kind and level. */
export function hugeArticle(sources: number, statements: number): { report: Report; text: string } {
  let text = '';
  const list: Statement[] = [];
  const levels: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (let place = 0; place < statements; place += 1) {
    const words = `“The council met ${place + 1} times ${'and heard every side of it '.repeat(place % 7)}before it voted,”`;
    const start = text.length;
    text += `${words} they said.\n\n`;
    const level = ((place * 7) % 5) + 1;
    levels[level - 1] = (levels[level - 1] ?? 0) + 1;
    list.push({
      ...(SEED_REPORT.statements[2] as Statement),
      id: `q${place + 1}`,
      source: `s${(place % sources) + 1}`,
      content: [{ start, end: start + words.length }],
      level: level as Level,
      checks: [],
      relay: [],
      handovers: 0,
      response:
        place % 25 === 9
          ? {
              kind: 'denies',
              targets: [`q${place - 3}`],
              official: place % 2 === 0,
              about: null,
              hedge: null,
              wordsDiffer: false,
            }
          : null,
    });
  }
  return {
    text,
    report: {
      ...EMPTY,
      sources: Array.from({ length: sources }, (_, place) => ({
        id: `s${place + 1}`,
        kind: KINDS[place % KINDS.length] as SourceKind,
        name: `${NAMES[place % NAMES.length]} ${place + 1}`,
        role: place % 3 === 0 ? 'member of the council’s finance committee' : null,
        count: KINDS[place % KINDS.length] === 'unnamed' ? [2, null] : null,
        mentions: [],
      })),
      statements: list,
      profile: { ...EMPTY.profile, main: 'q1', levels, rated: statements, unnamedStatements: levels[0] },
    },
  };
}

const CORRECTED: ArticleCorrections = {
  version: 1,
  address: URL_OF_ARTICLE,
  title: TITLE,
  corrections: [
    {
      id: 'c1',
      made: '2026-11-20T09:00:00.000Z',
      change: {
        what: 'speaker',
        at: anchorOf(SEED_TEXT, SEED_REPORT.statements.find(({ id }) => id === 'q12')?.content ?? []),
        speaker: { name: 'Todd Lyons', kind: 'person' },
      },
    },
    {
      id: 'c2',
      made: '2026-11-20T09:01:00.000Z',
      change: { what: 'kind', source: { name: 'top staffers', kind: 'collective' }, kind: 'unnamed' },
    },
  ],
};

const huge = () => {
  const { report, text } = hugeArticle(400, 1000);
  return page('read', report, text);
};

const forty = () => {
  const { report, text } = hugeArticle(16, 40);
  return page('read', report, text);
};

/** The states by name; each makes what the page answers, or never answers (null). */
export const STATES: Record<string, () => PageAnswer | null> = {
  read: () => page('read', SEED_REPORT, SEED_TEXT),
  corrected: () => page('read', SEED_REPORT, SEED_TEXT),
  huge,
  forty,
  loading: () => null,
  reading: () => page('reading'),
  idle: () => page('idle'),
  empty: () => page('read', EMPTY, 'The rain fell all day.'),
  language: () => page('other-language', { ...EMPTY, language: 'de', note: 'English only' }, 'Es regnete.'),
  'off-site': () => page('off-site'),
  off: () => page('off'),
  click: () => page('click'),
  error: () => page('error'),
  browser: () => unreadable('browser'),
  store: () => unreadable('store'),
  pdf: () => unreadable('pdf'),
  file: () => unreadable('file'),
  hidden: () => unreadable('hidden'),
  withheld: () => unreadable('withheld'),
  absent: () => unreadable('absent'),
  storage: () => page('read', SEED_REPORT, SEED_TEXT),
  private: () => page('read', SEED_REPORT, SEED_TEXT),
};

/** What the views asked of the outside, for tests to look at. */
export interface Asked {
  shown: string[];
  lit: string[][];
  settings: Settings;
  articles: ArticleCorrections[];
  opened: string[];
}

/** A stand-in for the outside that shows one state and remembers what it was asked. */
export function standIn(
  state: string,
  place: 'popup' | 'panel' | 'page',
): { outside: Outside; asked: Asked } {
  const asked: Asked = {
    shown: [],
    lit: [],
    settings: structuredClone(DEFAULT_SETTINGS),
    articles: state === 'corrected' ? [CORRECTED] : [],
    opened: [],
  };
  let read: PageState | null = null;
  const answer = (): Promise<PageAnswer> => {
    const given = STATES[state]?.() ?? null;
    if (given === null) return new Promise(() => undefined);
    return Promise.resolve(read ? { page: read, unreadable: null } : given);
  };
  const readIt = (): Promise<PageAnswer> => {
    const given = STATES.read?.() as PageAnswer;
    read = given.page;
    return Promise.resolve(given);
  };
  const broken = () => Promise.reject(new Error('QUOTA_BYTES'));
  const outside: Outside = {
    page: {
      address: async () => URL_OF_ARTICLE,
      ask: answer,
      readAnyway: readIt,
      readSelection: readIt,
      show: async (id) => {
        asked.shown.push(id);
        return id !== 'q19';
      },
      light: (ids) => {
        asked.lit.push(ids);
      },
      refresh: async () => undefined,
      grant: async () => true,
      bring: readIt,
      onChange: () => () => undefined,
    },
    store: {
      settings: async () => asked.settings,
      saveSettings: async (settings) => {
        if (state === 'storage') await broken();
        asked.settings = settings;
      },
      corrections: async (address) =>
        state === 'storage'
          ? broken()
          : (asked.articles.find((each) => each.address === articleAddress(address)) ?? null),
      saveCorrections: async (article) => {
        if (state === 'storage') await broken();
        asked.articles = asked.articles.filter(({ address }) => address !== article.address);
        if (article.corrections.length > 0) asked.articles.push(article);
      },
      allCorrections: async () => asked.articles,
      deleteAll: async () => {
        asked.settings = structuredClone(DEFAULT_SETTINGS);
        asked.articles = [];
      },
    },
    browser: {
      private: state === 'private',
      commands: async () => [
        { name: 'next-statement', description: 'Go to the next statement', keys: 'Alt+Shift+N' },
        { name: 'previous-statement', description: 'Go to the previous statement', keys: 'Alt+Shift+P' },
        { name: 'pin-card', description: 'Keep the card open or let it go', keys: '' },
        { name: 'open-panel', description: 'Open the side panel', keys: 'Alt+Shift+S' },
      ],
      openShortcuts: () => asked.opened.push('shortcuts'),
      openOptions: () => asked.opened.push('options'),
      openWelcome: () => asked.opened.push('welcome'),
      openPanel: place === 'popup' ? () => asked.opened.push('panel') : null,
      version: '0.1.0',
    },
  };
  return { outside, asked };
}
