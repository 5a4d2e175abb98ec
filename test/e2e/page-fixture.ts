// Pages that the tests of the page's script write themselves.

export interface NewsPage {
  title?: string;
  /** Markup for the head, behind the metadata. */
  head?: string;
  /** Markup of the body's paragraphs. */
  body: string;
  /** Attributes of the html element. */
  html?: string;
  style?: string;
  /** Markup behind the article. */
  after?: string;
}

/** A news page: structured data, a headline, the paragraphs. */
export function newsPage(page: NewsPage): string {
  const {
    title = 'Council closes the old bridge',
    head = '',
    body,
    html = 'lang="en"',
    style = '',
    after = '',
  } = page;
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Daily Example">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}"}</script>
<style>body { margin: 0; background: #fff; color: #111; font: 18px/1.6 serif } main { width: 640px; margin: 0 auto } ${style}</style>
${head}</head><body><main><article><h1>${title}</h1>${body}</article></main>${after}</body></html>`;
}

/** Paragraphs with statements that are plainly told apart; `count` of them, each by somebody else. */
export function paragraphs(count = 4): string {
  const all = [
    '<p id="one">“The bridge is not safe, and everybody on this council has known that for years,” said Mayor Ruth Tanner.</p>',
    '<p id="two">The council voted on Tuesday to close it after years of argument, and the works begin in the spring of next year.</p>',
    '<p id="three">“We will build a new one within two years,” said Tom Okafor, who leads the works department of the city.</p>',
    '<p id="four">“I have crossed it every day of my life, and I will miss it,” said Lena Brandt, a teacher who lives nearby.</p>',
  ];
  return all.slice(0, count).join('\n');
}

export const MAYOR = 'The bridge is not safe';
export const WORKS = 'We will build a new one';
export const TEACHER = 'I have crossed it every day';
