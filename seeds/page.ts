// The seed article as a page of a news site that does not exist; `npx tsx seeds/page.ts` writes it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TEXT = join(import.meta.dirname, 'ice-meeting.txt');
const PAGE = join(import.meta.dirname, 'ice-meeting.html');

const SITE = 'The Daily Ledger';
const HEADLINE = 'Inside a tense meeting over ICE arrest numbers';
const AUTHOR = 'Dana Whitfield';
const PUBLISHED = '2025-06-01T09:30:00-04:00';

/** Words of the text that the page links, each at its first place. */
const LINKS: Record<string, string> = {
  'Washington Examiner': 'https://www.washingtonexaminer.com/policy/immigration/ice-leaders-meeting-miller/',
  Axios: 'https://www.axios.com/immigration/ice-arrests-meeting',
};

const STYLE = `
  :root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --quiet: #5a5a66; --line: #d8d8de; --box: #f3f3f6; --link: #0b4fa8; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e7e7ea; --paper: #17171a; --quiet: #a5a5b0; --line: #37373d; --box: #222227; --link: #8ab8ff; }
  }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.6 Georgia, "Times New Roman", serif; }
  a { color: var(--link); }
  header, footer { border-block: 1px solid var(--line); font: 14px/1.5 Arial, sans-serif; }
  header .name { font: bold 30px/1.3 Georgia, serif; text-align: center; padding: 14px; }
  nav { display: flex; gap: 24px; justify-content: center; padding: 8px; flex-wrap: wrap; }
  main { max-width: 680px; margin: 0 auto; padding: 24px 20px; }
  h1 { font-size: 36px; line-height: 1.2; margin: 8px 0; }
  .byline, .crumbs, figcaption, .share { font: 14px/1.5 Arial, sans-serif; color: var(--quiet); }
  figure { margin: 20px 0; }
  figure .photo { height: 220px; background: linear-gradient(160deg, #8ea3b8, #3d4d5f); }
  aside { background: var(--box); padding: 12px 20px; margin: 24px 0; font: 15px/1.5 Arial, sans-serif; }
  aside h2 { font-size: 16px; margin: 4px 0; }
  footer { padding: 20px; text-align: center; color: var(--quiet); }
`;

const NEWSLETTER = `
      <aside class="newsletter">
        <h2>The Morning Ledger</h2>
        <p>The day's news in five minutes, every weekday. “The only newsletter I finish,” one reader said.</p>
        <form action="#"><label>E-mail <input type="email" name="email"></label> <button type="button">Sign up</button></form>
      </aside>`;

const RELATED = `
      <aside class="related">
        <h2>Related</h2>
        <ul>
          <li><a href="#budget">Border budget passes committee, sponsor says more is needed</a></li>
          <li><a href="#courts">“We were never told”: county sheriffs on new detention rules</a></li>
        </ul>
      </aside>`;

const MORE = `
    <aside class="more">
      <h2>More from ${SITE}</h2>
      <ul>
        <li><a href="#weather">“Leave now,” officials told residents as the river rose</a></li>
        <li><a href="#sport">Coach denies rift with owner</a></li>
        <li><a href="#food">The bakery that opens at midnight</a></li>
      </ul>
    </aside>`;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);
}

function linked(html: string, done: Set<string>): string {
  let out = html;
  for (const [words, href] of Object.entries(LINKS)) {
    if (done.has(words) || !out.includes(words)) continue;
    done.add(words);
    out = out.replace(words, `<a href="${href}">${words}</a>`);
  }
  return out;
}

function structuredData(): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: HEADLINE,
    datePublished: PUBLISHED,
    author: [{ '@type': 'Person', name: AUTHOR }],
    publisher: { '@type': 'NewsMediaOrganization', name: SITE },
  };
  return JSON.stringify(data, null, 2);
}

/**
 * A plausible news page around an article: header, byline, boxes between the paragraphs, links, footer.
 * @param text the article, paragraphs apart by blank lines
 * @returns the page's HTML
 */
export function seedPage(text: string): string {
  const paragraphs = text.trim().split(/\n\s*\n/);
  const done = new Set<string>();
  const body = paragraphs.map((paragraph, index) => {
    const html = `      <p>${linked(escaped(paragraph), done)}</p>`;
    if (index === 2) return html + RELATED;
    return index === 6 ? html + NEWSLETTER : html;
  });
  return `<!doctype html>
<html lang="en-US">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${HEADLINE} | ${SITE}</title>
  <meta property="og:type" content="article">
  <meta property="og:site_name" content="${SITE}">
  <meta property="og:title" content="${HEADLINE}">
  <meta property="article:published_time" content="${PUBLISHED}">
  <script type="application/ld+json">
${structuredData()}
  </script>
  <style>${STYLE}</style>
</head>
<body>
  <header>
    <div class="name"><a href="#home">${SITE}</a></div>
    <nav><a href="#nation">Nation</a> <a href="#world">World</a> <a href="#business">Business</a> <a href="#opinion">Opinion</a></nav>
  </header>
  <main>
    <article>
      <p class="crumbs"><a href="#nation">Nation</a> › Immigration</p>
      <h1>${HEADLINE}</h1>
      <p class="byline">By <a href="#author" rel="author">${AUTHOR}</a> · <time datetime="${PUBLISHED}">June 1, 2025</time></p>
      <figure>
        <div class="photo" role="img" aria-label="A government building in Washington"></div>
        <figcaption>A government building in Washington. (Illustration: ${SITE})</figcaption>
      </figure>
${body.join('\n')}
      <div class="share"><a href="#share">Share</a> · <a href="#print">Print</a></div>
    </article>${MORE}
  </main>
  <footer>
    <p>© 2025 ${SITE}. “All the news, in order.” This page is a sample: the site does not exist.</p>
    <p><a href="#about">About</a> · <a href="#privacy">Privacy</a> · <a href="#contact">Contact</a></p>
  </footer>
</body>
</html>
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(PAGE, seedPage(readFileSync(TEXT, 'utf8')));
}
