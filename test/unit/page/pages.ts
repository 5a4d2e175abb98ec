// Makes pages out of markup and takes their article, for the tests of pages.
import { parseHTML } from 'linkedom';
import { type Extraction, extractArticle } from '../../../src/page/article/extract.ts';

export const URL_ = 'https://news.example/politics/2026/05/04/council-votes-to-close-old-bridge';

export function parse(body: string, head = ''): Document {
  return parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
    .document as unknown as Document;
}

export const extract = (body: string, head = ''): Extraction => extractArticle(parse(body, head), URL_);

export const SAID = (name: string) =>
  `<p>“We have known about the cracks in the bridge for years,” said ${name}, who sits on the council.</p>`;
export const PLAIN =
  '<p>The council voted on Tuesday to close the bridge after years of argument, and the works begin in spring.</p>';
export const ARTICLE = [
  SAID('Ruth Tanner'),
  PLAIN,
  SAID('Tom Okafor'),
  PLAIN.replace('Tuesday', 'Monday'),
  SAID('Ann Lee'),
];
export const paragraphs = ARTICLE.join('');
