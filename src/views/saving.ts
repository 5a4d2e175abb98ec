// Copying and saving without any permission: the clipboard inside a click, and a download link to a blob.
import { articleAddress } from '../browser/corrections.ts';
import type { ReadArticle } from '../export/article.ts';
import { toCsv } from '../export/csv.ts';
import { toJson } from '../export/json.ts';
import { toMarkdown } from '../export/markdown.ts';
import { toWebAnnotation } from '../export/web-annotation.ts';
import type { Desk } from './desk.tsx';
import { articleTitle } from './reading.ts';
import { type Key, words } from './text.ts';

/** The article on the desk as the exports want it. */
export function articleOf({ page, reading }: Pick<Desk, 'page' | 'reading'>): ReadArticle {
  return {
    report: reading.report,
    text: reading.text,
    url: articleAddress(page.url),
    title: articleTitle(page),
    outlet: page.context.outlet ?? null,
  };
}

/** A way to write a report down. */
export interface Format {
  name: Key;
  purpose: Key;
  ending: string;
  type: string;
  write(article: ReadArticle): string;
}

export const FORMATS: readonly Format[] = [
  {
    name: 'saveMarkdown',
    purpose: 'saveMarkdownFor',
    ending: 'md',
    type: 'text/markdown',
    write: (article) => toMarkdown(article, words),
  },
  {
    name: 'saveCsv',
    purpose: 'saveCsvFor',
    ending: 'csv',
    type: 'text/csv',
    write: (article) => toCsv(article, words),
  },
  {
    name: 'saveJson',
    purpose: 'saveJsonFor',
    ending: 'json',
    type: 'application/json',
    write: ({ report }) => toJson(report, 2),
  },
  {
    name: 'saveAnnotation',
    purpose: 'saveAnnotationFor',
    ending: 'jsonld',
    type: 'application/ld+json',
    write: (article) => JSON.stringify(toWebAnnotation(article, { words }), null, 2),
  },
];

/** Puts text on the clipboard; only inside a click. @returns whether the browser let it */
export async function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** Has the browser save text as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read it by then; without this the blob would live as long as the view.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name from a title: letters, digits and hyphens, at most 60 of them. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .toLowerCase();
  return `sourcemark-${plain || 'report'}.${ending}`;
}
