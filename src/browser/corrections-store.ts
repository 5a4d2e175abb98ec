// Where the reader's corrections are kept: on this device only, an article a key.
import { isPrivate, onStorageChanged, readStorage, removeStorage, type Stop, writeStorage } from './api.ts';
import { type ArticleCorrections, articleAddress, articleFrom } from './corrections.ts';

const PREFIX = 'corrections:';

const keyOf = (url: string) => PREFIX + articleAddress(url);

/** The corrections to the article at this address; null where there are none. */
export async function loadCorrections(url: string): Promise<ArticleCorrections | null> {
  const key = keyOf(url);
  return articleFrom((await readStorage('local', key))[key]);
}

/**
 * Keeps an article's corrections; without any left the article is forgotten.
 * @throws where the storage fails, and in private windows, of which nothing may be kept
 */
export async function saveCorrections(article: ArticleCorrections): Promise<void> {
  if (isPrivate()) throw new Error('Nothing is kept of private windows.');
  const key = keyOf(article.address);
  if (article.corrections.length === 0) await removeStorage('local', key);
  else await writeStorage('local', { [key]: article });
}

/** All articles with corrections, the last corrected first. */
export async function allCorrections(): Promise<ArticleCorrections[]> {
  const stored = await readStorage('local', null);
  const last = (article: ArticleCorrections) => article.corrections.at(-1)?.made ?? '';
  return Object.entries(stored)
    .flatMap(([key, value]) => (key.startsWith(PREFIX) ? (articleFrom(value) ?? []) : []))
    .sort((a, b) => last(b).localeCompare(last(a)));
}

/** Forgets all corrections. */
export async function deleteCorrections(): Promise<void> {
  const keys = Object.keys(await readStorage('local', null)).filter((key) => key.startsWith(PREFIX));
  if (keys.length > 0) await removeStorage('local', keys);
}

/** Hears the addresses of articles whose corrections changed. */
export function onCorrectionsChanged(heard: (addresses: string[]) => void): Stop {
  return onStorageChanged((area, keys) => {
    const ours = area === 'local' ? keys.filter((key) => key.startsWith(PREFIX)) : [];
    if (ours.length > 0) heard(ours.map((key) => key.slice(PREFIX.length)));
  });
}
