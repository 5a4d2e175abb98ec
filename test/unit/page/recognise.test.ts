// What a page says about itself, and which pages are articles.
import { describe, expect, test } from 'vitest';
import { recogniseArticle } from '../../../src/page/article/recognise.ts';
import { extract, PLAIN, paragraphs, parse, SAID, URL_ } from './pages.ts';

describe('what a page says about itself', () => {
  const about = (head: string) => extract(paragraphs, head).context;

  test('structured data goes first, broken data is passed over', () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'A',
          author: [{ name: 'Ann Lee' }, { name: 'Bo Diaz' }],
          publisher: { '@id': '#p' },
        },
        { '@id': '#p', '@type': 'Organization', name: 'The Quay Times' },
      ],
    };
    const head = `<title>T</title><script type="application/ld+json">{ not json</script><script type="application/ld+json">${JSON.stringify(data)}</script><meta property="og:site_name" content="quaytimes.example">`;
    expect(about(head)).toMatchObject({
      name: 'A',
      byline: ['Ann Lee', 'Bo Diaz'],
      outlet: 'The Quay Times',
      ownNames: ['quaytimes.example'],
    });
  });

  test.each([
    ['By Ann Lee and Bo Diaz', ['Ann Lee', 'Bo Diaz']],
    ['Ann Lee, Bo Diaz', ['Ann Lee', 'Bo Diaz']],
  ])('the byline "%s"', (line, names) => {
    expect(about(`<meta name="author" content="${line}">`).byline).toEqual(names);
  });

  test('without a title, the heading on the page is the headline', () => {
    expect(extract(`<h1>Bridge to close</h1>${paragraphs}`).context.name).toBe('Bridge to close');
  });

  test('a wire credit makes the wire one of the outlet’s names', () => {
    const { context } = extract(paragraphs.replace('<p>“We', '<p>LONDON (AP) — “We'));
    expect(context.ownNames).toContain('The Associated Press');
  });

  test('a headline where a name belongs is no outlet', () => {
    expect(
      about(
        '<title>Bridge to close</title><meta property="og:site_name" content="Why the council of this town has to close its bridge">',
      ).outlet,
    ).toBeUndefined();
  });
});

describe('what is an article', () => {
  const verdict = (body: string, head = '', url = URL_) => recogniseArticle(parse(body, head), url);
  const data = (type: string) => `<script type="application/ld+json">{"@type":"${type}","name":"x"}</script>`;

  test.each(['NewsArticle', 'ReportageNewsArticle', 'AnalysisNewsArticle', 'LiveBlogPosting'])(
    '%s in structured data',
    (type) => {
      expect(verdict('', data(type)).article).toBe(true);
    },
  );
  test.each(['Product', 'Recipe', 'QAPage', 'DiscussionForumPosting', 'CollectionPage', 'TechArticle'])(
    'a page that calls itself %s is none',
    (type) => {
      expect(verdict(paragraphs, `${data(type)}<meta property="og:type" content="article">`).article).toBe(
        false,
      );
    },
  );
  test('a page that lists many news articles is none', () => {
    expect(verdict(paragraphs, data('NewsArticle').repeat(9)).article).toBe(false);
  });
  test('an article that describes what it links to is one', () => {
    const head = `${data('NewsArticle').repeat(9)}<meta property="og:type" content="article">`;
    expect(verdict(paragraphs, head).article).toBe(true);
  });
  test('news articles inside a list do not count', () => {
    const list =
      '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}</script>';
    expect(verdict(paragraphs, list, 'https://news.example/').article).toBe(false);
  });
  test('a front page that describes its leading story is none', () => {
    expect(verdict(paragraphs, data('NewsArticle'), 'https://news.example/uk').article).toBe(false);
    expect(verdict(paragraphs, data('NewsArticle'), 'https://news.example/uk/bridge').article).toBe(true);
  });
  test('microdata', () => {
    expect(verdict('<div itemscope itemtype="https://schema.org/NewsArticle"></div>').article).toBe(true);
  });
  test('Open Graph and the address together', () => {
    expect(verdict(paragraphs, '<meta property="og:type" content="article">').article).toBe(true);
    expect(
      verdict(paragraphs, '<meta property="og:type" content="website">', 'https://news.example/').article,
    ).toBe(false);
  });
  test('without any of it, the shape of the text: a dateline, reporting', () => {
    const wire = paragraphs.replace('<p>“We', '<p>ORLANDO, Fla. (AP) -- “We');
    expect(verdict(wire, '', 'https://news.example/x').article).toBe(true);
    expect(verdict(`${PLAIN.repeat(6)}`, '', 'https://news.example/x').article).toBe(false);
  });
  test('reporting with the words of the news is enough, a novel’s is not', () => {
    const news = paragraphs + PLAIN.replace('Tuesday', 'Friday');
    expect(verdict(news, '', 'https://news.example/2026?id=1').article).toBe(true);
    const novel = news.replace(/ on (Tues|Mon|Fri)day/g, (day) => (day === ' on Monday' ? day : ' then'));
    expect(verdict(novel, '', 'https://news.example/2026?id=1').article).toBe(false);
  });
  test('an article that calls itself a website is one, where the rest says so', () => {
    expect(verdict(paragraphs, '<meta property="og:type" content="website">').article).toBe(true);
  });
  test('where head and address say enough, two reporting words do; in a blog’s comments they do not', () => {
    const head = '<meta property="og:type" content="article">';
    const plain = ['May', 'June', 'July', 'April'].map((month) => PLAIN.replace('spring', month)).join('');
    const two = SAID('Ruth Tanner') + plain + SAID('Tom Okafor');
    expect(verdict(two, head).article).toBe(true);
    const comments = '<p>Ann says: no, and I know the bridge better than anybody in town.</p>'.repeat(4);
    expect(verdict(plain + comments, head).article).toBe(false);
  });
  test.each([
    '/wiki/Old_Bridge',
    '/questions/17/why-is-the-bridge-so-very-old',
    '/forum/thread/9',
    '/products/a-bridge-for-your-model-railway',
    '/docs/how-to-build-a-bridge',
    '/search?q=bridge',
  ])('%s is none', (path) => {
    expect(
      verdict(paragraphs, '<meta property="og:type" content="article">', `https://site.example${path}`)
        .article,
    ).toBe(false);
  });
});
