// The reader's data as a file: how it is written, and what is taken from a file that comes in.
import { type ArticleCorrections, articleFrom } from '../browser/corrections.ts';
import { type Settings, settingsFrom } from '../browser/settings.ts';
import type { ReaderData } from './outside.ts';

/** What marks a file as ours. */
const FORMAT = 'sourcemark-data';

/** Settings and corrections as JSON. */
export function dataToFile({ settings, corrections }: ReaderData): string {
  return JSON.stringify({ format: FORMAT, version: 1, settings, corrections }, null, 2);
}

/**
 * Reads a file that `dataToFile` wrote; settings of older versions are migrated, entries that are broken are left out.
 * @returns null where it is no such file
 */
export function dataFromFile(file: string): { settings: Settings; corrections: ArticleCorrections[] } | null {
  let given: unknown;
  try {
    given = JSON.parse(file);
  } catch {
    return null;
  }
  if (typeof given !== 'object' || given === null) return null;
  const { format, settings, corrections } = given as Record<string, unknown>;
  if (format !== FORMAT) return null;
  const articles = Array.isArray(corrections) ? corrections : [];
  return {
    settings: settingsFrom(settings),
    corrections: articles.flatMap((each) => articleFrom(each) ?? []),
  };
}

/** Corrections that come in beside those that are there: one article's are put together, the same one once. */
export function mergedCorrections(
  there: readonly ArticleCorrections[],
  coming: readonly ArticleCorrections[],
): ArticleCorrections[] {
  const known = new Map(there.map((article) => [article.address, article]));
  return coming.map((article) => {
    const before = known.get(article.address)?.corrections ?? [];
    const ids = new Set(before.map(({ id }) => id));
    return { ...article, corrections: [...before, ...article.corrections.filter(({ id }) => !ids.has(id))] };
  });
}
