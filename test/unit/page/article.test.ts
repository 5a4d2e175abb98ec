// Taking the article out of a page: what is one, what is kept, and where each character lives.
import { describe, expect, test } from 'vitest';
import { asRead } from '../../../src/page/article/characters.ts';
import { type Extraction, extractAnything, extractArticle } from '../../../src/page/article/extract.ts';
import { ARTICLE, extract, PLAIN, paragraphs, parse, SAID, URL_ } from './pages.ts';

describe('what is kept', () => {
  test.each([
    [
      'related links',
      '<div class="related-stories"><a href="#a">Bridge of sighs, said the poet of this town</a></div>',
      'Bridge of sighs',
    ],
    [
      'a newsletter box',
      '<div class="c-newsletter"><p>Get the day’s news, read by many thousands of people, every morning.</p></div>',
      'thousands of people',
    ],
    [
      'a caption',
      '<figure><img alt=""><figcaption>The bridge on Sunday, said to be the oldest of its kind. Photo: A. Moss</figcaption></figure>',
      'oldest of its kind',
    ],
    [
      'comments',
      '<section id="comments-section"><p>I have always said that this bridge, like the mayor, is rotten to the core.</p></section>',
      'rotten',
    ],
    [
      'text hidden by its markup',
      '<p hidden>A second copy of the text, for screens of another size, that nobody sees.</p>',
      'second copy',
    ],
    [
      'a request',
      '<p>Sign up for our newsletter, and read what the council said before all others do.</p>',
      'Sign up',
    ],
    ['a byline', '<p>By Ines Calder</p>', 'Ines Calder'],
    [
      'a list of links',
      '<ul><li><a href="#1">First of all the stories</a></li><li><a href="#2">Second of the stories</a></li></ul>',
      'Second of the stories',
    ],
    [
      'a table of figures',
      '<table><tr><td>Bridges</td><td>12</td></tr><tr><td>Ferries</td><td>3</td></tr></table>',
      'Ferries',
    ],
    [
      'a pull quote',
      '<blockquote>We have known about the cracks in the bridge for years</blockquote>',
      '\n\nWe have known',
    ],
    [
      'a fact box',
      '<div class="fact-box"><p>The bridge was built in the year 1890, and it is 300 metres long.</p></div>',
      '300 metres',
    ],
    [
      'a caption that only its box tells, by a picture in it',
      '<div class="mod-inline image-right"><img alt=""><div>The mayor denies, in this picture, that he ever saw the cracks in it.</div></div>',
      'mayor denies',
    ],
    [
      'a credit that only an inline element tells',
      '<div><img alt=""><span class="image-credit">(taken by Ines Calder/Quay Times)</span></div>',
      'Calder',
    ],
    [
      'a teaser: a heading that is a link, and a sentence',
      '<article class="c-card"><h3><b>Traffic</b> <a href="#1">Ferries are full</a></h3><p>Since the vote, and before it too, the ferries have been full every day.</p></article>',
      'ferries',
    ],
    [
      'a slide show longer than its third',
      `<div class="slideshow">${PLAIN.replace('council', 'guild').repeat(3)}</div>`,
      'guild',
    ],
    ['a byline and a date, parted by a line break', '<p>By Ines Calder<br>Published: 5/4/2026</p>', 'Calder'],
    [
      'about the author',
      '<div class="post-author"><p>Ines Calder, who likes bridges, covers the council.</p></div>',
      'Calder',
    ],
  ])('%s is left out', (_what, markup, words) => {
    const { text } = extract(
      `<main><h1>Bridge to close</h1>${ARTICLE.slice(0, 2).join('')}${markup}${ARTICLE.slice(2).join('')}</main>`,
    );
    expect(text).not.toContain(words);
    expect(text).toContain('Ruth Tanner');
    expect(text).toContain('Ann Lee');
  });

  test.each([
    ['a short paragraph of speech', '<p>“Never,” he said.</p>', '“Never,” he said.'],
    ['a quotation that begins like a button', '<p>“Share it,” she said.</p>', '“Share it,”'],
    ['a subheading', '<h2>What comes next</h2>', 'What comes next'],
    [
      'a blockquote',
      '<blockquote><p>The inspectors found eleven cracks in the northern pillar alone, and nine elsewhere.</p></blockquote>',
      'eleven cracks',
    ],
    [
      'a list of sentences',
      '<ul><li>The bridge will be closed to lorries from the first of May.</li></ul>',
      'closed to lorries',
    ],
    [
      'a comment on events',
      '<p class="commentary">It was, in the words of everybody who knows it, a bridge too far for this council.</p>',
      'bridge too far',
    ],
    [
      'a paragraph beside a picture',
      `<div class="image-text"><img alt=""><p>${'The northern pillar, which is older, has eleven cracks. '.repeat(6)}</p></div>`,
      'eleven cracks',
    ],
    [
      'a box that is named after pictures and holds none',
      '<div class="photo-essay"><p>The northern pillar, which is older, has eleven cracks.</p></div>',
      'eleven cracks',
    ],
    [
      'a section under a heading that is no link',
      '<section><h3>Ferries</h3><p>Since the vote, and before it too, the ferries have been full every day.</p></section>',
      'ferries',
    ],
    [
      'a sentence in large letters over a picture',
      '<div class="item-image no-caption"><h2>It has been closed for years, as everybody knows.</h2><img alt=""></div>',
      'everybody knows',
    ],
    ['a subheading in bold letters', '<p><strong>What comes next</strong></p>', 'What comes next'],
    ['lines of a poem', '<p>By the bridge<br>we sat and wept there.</p>', 'we sat'],
    [
      'one emphasised sentence',
      '<p><strong class="lead">It has been closed for years.</strong></p>',
      'for years',
    ],
  ])('%s stays', (_what, markup, words) => {
    const { text } = extract(
      `<main>${ARTICLE.slice(0, 2).join('')}${markup}${ARTICLE.slice(2).join('')}</main>`,
    );
    expect(text).toContain(words);
  });

  test.each([
    'Terms of the deal were not disclosed by the council or by the company.',
    'Copyright holders have gone to court against the council over its posters.',
    'Advertising revenue fell.',
    'Shares fell.',
    'Getty Images said that it would sue the city over the pictures of the bridge.',
    'Published minutes show nothing.',
  ])('a sentence that begins like a notice stays: %s', (line) => {
    expect(
      extract(`<main>${ARTICLE.slice(0, 2).join('')}<p>${line}</p>${ARTICLE.slice(2).join('')}</main>`).text,
    ).toContain(line);
  });

  test('where every paragraph sits in a box with a telling name, the name tells nothing', () => {
    const boxed = ARTICLE.map((each) => `<div class="post"><div class="media-body">${each}</div></div>`).join(
      '',
    );
    const { text } = extract(
      `<main>${boxed}<div class="media-caption"><p>The bridge on Sunday, seen from the northern bank of the river.</p></div></main>`,
    );
    expect(text.split('\n\n')).toHaveLength(5);
  });

  test('teasers of other pieces, each alone in its box, do not come along', () => {
    const teasers = Array.from(
      { length: 5 },
      (_, i) =>
        `<div class="item"><a href="#${i}">Piece number ${i}</a><p>The minister, who is number ${i}, said on Monday that he would think about it, and so on.</p></div>`,
    );
    const { text } = extract(
      `<div><div class="x1">${paragraphs}</div><div class="x2">${teasers.join('')}</div></div>`,
    );
    expect(text).not.toContain('minister');
    expect(text.split('\n\n')).toHaveLength(5);
  });

  test('where the article is made of boxes whose headings are links, they are no teasers', () => {
    const sections = ['Tanner', 'Okafor', 'Lee'].map(
      (name) =>
        `<div class="item"><h3><a href="#${name}">What ${name} says</a></h3>${SAID(name)}${PLAIN}</div>`,
    );
    const { text } = extract(`<main>${sections.join('')}</main>`);
    expect(text).toContain('Tanner, who');
    expect(text).toContain('Lee, who');
  });

  test('a lead in large letters begins the text, a subheading before it does not', () => {
    const lead = 'The bridge has been closed for years, as everybody knows who ever wanted to go over it.';
    const { text } = extract(`<main><h3>Traffic</h3><h2>${lead}</h2>${paragraphs}</main>`);
    expect(text.startsWith(lead)).toBe(true);
  });

  test('what ends in a colon does not end the article', () => {
    expect(extract(`<main>${paragraphs}<div>Facebook:</div></main>`).text).not.toContain('Facebook');
  });

  test('a live column longer than the article stays out, even under a telling name around the whole page', () => {
    const live = ['Ann', 'Bo', 'Cy', 'Di'].map(
      (name) => `<li><p>${PLAIN.repeat(3).replace(/<.?p>/g, '')} ${name}.</p></li>`,
    );
    const page = `<h1>Bridge to close</h1><div id="text">${paragraphs}</div><aside>${live.join('')}</aside>`;
    for (const id of ['page', 'ad-portal']) {
      const { text } = extract(`<div id="${id}">${page}</div>`);
      expect(text).toContain('Ruth Tanner');
      expect(text).not.toContain('Bo.');
    }
  });

  test('a pull quote goes, its paragraph stays, where paragraphs are boxes too', () => {
    const boxes = paragraphs.replace(/<p>/g, '<div>').replace(/<\/p>/g, '</div>');
    const { text } = extract(
      `<main><div>It has been closed for years, as everybody knows who has a car.</div>${boxes}<h4>It has been closed for years, as everybody knows who has a car.</h4></main>`,
    );
    expect(text.split('as everybody knows')).toHaveLength(2);
  });

  test('an outer box with a telling name does not lose the article', () => {
    expect(extract(`<div class="layout-with-sidebar comments-open">${paragraphs}</div>`).text).toContain(
      'Ruth Tanner',
    );
  });

  test('the standfirst stands before the body, the headline does not', () => {
    const { text, context } = extract(
      `<h1>Bridge to close in spring</h1><p class="standfirst">After years of argument the old bridge is given up by the council.</p><p>By Ines Calder</p><div class="body">${paragraphs}</div>`,
      '<title>Bridge to close in spring | The Quay Times</title>',
    );
    expect(text).toMatch(/^After years of argument/);
    expect(context.name).toBe('Bridge to close in spring');
    expect(context.outlet).toBe('The Quay Times');
  });

  test('what screen readers are told, and what stands aside, is no standfirst', () => {
    const summary = 'Engineers found cracks in the bridge, and the council wants it shut before the summer.';
    const head = `<meta name="description" content="${summary}">`;
    const page = (box: string) =>
      extract(`<main><h1>Bridge to close</h1>${box}<div>${paragraphs}</div></main>`, head);
    expect(page(`<p>${summary}</p>`).text).toContain('Engineers');
    expect(page(`<div aria-live="polite">${summary}</div>`).text).not.toContain('Engineers');
    expect(page(`<aside><div class="summary">${summary}</div></aside>`).text).not.toContain('Engineers');
  });

  test('paragraphs parted by line breaks are paragraphs, by one or by two', () => {
    const lines = ARTICLE.map((each) => each.replace(/<\/?p>/g, ''));
    for (const between of ['<br><br>', '<br>'])
      expect(extract(`<div>${lines.join(between)}</div>`).text.split('\n\n')).toHaveLength(5);
  });

  test('two articles on one page are told apart, posts of a live blog are not', () => {
    const second = paragraphs.replaceAll('bridge', 'ferry');
    const two = extract(
      `<main><article><h1>Bridge</h1>${paragraphs}</article><article><h1>Ferry</h1>${second}</article></main>`,
      '<title>Bridge to close in spring</title>',
    );
    expect(two.parts.map(({ context }) => context.name)).toEqual([expect.anything(), 'Ferry']);
    expect(two.text.slice(two.parts[1]?.start, two.parts[1]?.end)).toMatch(
      /^“We have known about the cracks in the ferry/,
    );
    const blog = extract(
      `<main><h1>Live</h1><article><h2>One</h2>${paragraphs}</article><article><h2>Two</h2>${second}</article></main>`,
    );
    expect(blog.parts).toHaveLength(1);
  });

  test('elements nested without end do not bring the reading down', () => {
    const document = parse(`<main>${paragraphs}</main>`);
    let at = document.querySelector('main')!;
    for (let i = 0; i < 20_000; i++) at = at.appendChild(document.createElement('div'));
    expect(extractArticle(document, URL_).text).toContain('Ruth Tanner');
  });

  test('a page that is no article is read when somebody asks', () => {
    const document = parse(
      '<h1>Notes</h1><p>A line that somebody wrote down for himself.</p><button>Save</button>',
    );
    expect(extractAnything(document, URL_).text).toBe('A line that somebody wrote down for himself.');
  });
});

describe('where characters live', () => {
  const read = ({ places, text }: Extraction, words: string) => {
    const start = text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    return places
      .stretches({ start, end: start + words.length })
      .map(({ from, to }) =>
        from.node === to.node
          ? from.node.data.slice(from.offset, to.offset)
          : `${from.node.data.slice(from.offset)}…${to.node.data.slice(0, to.offset)}`,
      );
  };
  const page = (words: string) =>
    extract(`<main>${paragraphs}<p>${words} and so it goes on for a while, said the mayor.</p></main>`);

  test.each([
    ['entities', 'Fish & chips\u00A0here', 'Fish & chips here', ['Fish & chips\u00A0here']],
    ['soft hyphens', 'emer\u00ADgency fund', 'emergency fund', ['emer\u00ADgency fund']],
    ['zero-width characters', 'every\u200Bbody knows', 'everybody knows', ['every\u200Bbody knows']],
    ['ligatures', 'of\uFB01cial \uFB02ow', 'official flow', ['of\uFB01cial \uFB02ow']],
    ['runs of white space', 'one\n   two', 'one two', ['one\n   two']],
    ['inline tags', 'the <b>old</b> wall', 'the old wall', ['the … wall']],
    ['something hidden in between', 'the <span hidden>ad</span>wall', 'the wall', ['the ', 'wall']],
  ])('%s', (_what, markup, words, found) => {
    const extraction = page(markup);
    expect(read(extraction, words)).toEqual(found);
    expect(asRead(found.join(''))).toBe(words.includes('old') ? 'the … wall' : words);
  });

  test('the way back: a point of the page gives the character', () => {
    const extraction = page('of\uFB01cial emer\u00ADgency');
    const { text, places } = extraction;
    const from = places.stretches({ start: text.indexOf('emergency'), end: text.length })[0]!.from;
    expect(places.offsetAt(from.node, from.node.data.indexOf('gency'))).toBe(text.indexOf('gency'));
    expect(places.offsetAt(from.node, from.node.data.indexOf('cial'))).toBe(text.indexOf('cial'));
  });

  test('links keep their words and their whole address', () => {
    const { text, context } = page('a report by <a href="/x?y#z">the Times </a>on Sunday');
    const [link] = context.links ?? [];
    expect([text.slice(link?.start, link?.end), link?.href]).toEqual([
      'the Times',
      'https://news.example/x?y#z',
    ]);
    expect(page('<a href="javascript:alert(1)">here is a thing</a>').context.links).toEqual([]);
  });
});
