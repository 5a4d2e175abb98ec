// Takes the article out of a saved page.
import { parseHTML } from 'linkedom';
import type { ArticleContext } from '../engine/report.ts';
import { extractAnything, extractArticle } from '../page/article/extract.ts';

/** An article as the engine takes it. */
export interface InputArticle {
  text: string;
  context: ArticleContext;
  url: string | null;
}

/**
 * The article in a page: its text with paragraphs apart by blank lines, and what the page says about it. Where the
 * page looks like no article all of its prose is taken, since somebody asked for it. Scripts do not run.
 */
export function articleFromHtml(html: string): InputArticle {
  const { document } = parseHTML(wholePage(html)) as unknown as { document: Document };
  const url = addressOf(document);
  const article = extractArticle(document, url ?? '');
  const { text, context } = article.text === '' ? extractAnything(document, url ?? '') : article;
  return { text, context, url };
}

/** linkedom makes no body of its own: a part of a page gets one. */
function wholePage(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

/** The address that the page gives as its own, or null. */
function addressOf(document: Document): string | null {
  const given = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return given.find((address) => address && /^https?:\/\//i.test(address)) ?? null;
}
