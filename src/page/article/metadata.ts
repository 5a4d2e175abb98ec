// What a page says about itself: structured data (JSON-LD, microdata), Open Graph, bylines, language.

/** A node of JSON-LD. */
type Data = Record<string, unknown>;

export interface Metadata {
  headline: string | null;
  description: string | null;
  /** The outlet as its readers know it. */
  outlet: string | null;
  /** Other names of the outlet, wire credits too. */
  ownNames: string[];
  byline: string[];
  language: string | null;
}

const ARTICLE_TYPE = /(Article|LiveBlogPosting|BlogPosting|ClaimReview|^Report)$/;

/** What the meta elements say, by property or name; the first of each counts. */
export type Meta = ReadonlyMap<string, string>;

/** Reads all meta elements in one pass: a search for each name would go through a whole page that lacks it. */
export function readMeta(document: Document): Meta {
  const found = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'http-equiv', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** Content of the first of these names that has any, or null. */
export function firstOf(meta: Meta, ...names: string[]): string | null {
  for (const name of names) {
    const content = meta.get(name);
    if (content) return content;
  }
  return null;
}

/** The page's own address: what it declares, else where it was loaded from. */
export function addressOf(document: Document, url: string, meta: Meta): URL | null {
  const canonical = [...document.getElementsByTagName('link')].find(
    (link) => link.getAttribute('rel')?.toLowerCase() === 'canonical',
  );
  const declared = canonical?.getAttribute('href') ?? firstOf(meta, 'og:url') ?? url;
  try {
    return new URL(declared, url);
  } catch {
    return null;
  }
}

/**
 * The page's own nodes of structured data: of the top level, of `@graph`, and the main entity of a page.
 * What a list of links holds is left out. Broken data is passed over.
 */
export function structuredData(document: Document): Data[] {
  const nodes: Data[] = [];
  for (const script of document.getElementsByTagName('script')) {
    if (script.getAttribute('type')?.toLowerCase() !== 'application/ld+json') continue;
    const text = script.textContent ?? '';
    if (!text.includes('@type')) continue;
    try {
      collect(JSON.parse(text), nodes);
    } catch {
      // Some pages leave raw line breaks inside strings.
      try {
        collect(JSON.parse(text.replace(/\p{Cc}+/gu, ' ')), nodes);
      } catch {
        // Not JSON at all.
      }
    }
  }
  return nodes;
}

function collect(value: unknown, nodes: Data[]): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, nodes);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const data = value as Data;
  if (data['@graph']) collect(data['@graph'], nodes);
  if (!data['@type']) return;
  nodes.push(data);
  const main = data.mainEntity;
  if (main && typeof main === 'object' && !Array.isArray(main)) collect(main, nodes);
}

export function typesOf(node: Data): string[] {
  return [node['@type']].flat().map((type) => String(type).replace(/^.*[/:#]/, ''));
}

/** Reads everything the page says about itself. */
export function readMetadata(document: Document): Metadata {
  const nodes = structuredData(document);
  const meta = readMeta(document);
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type))) ?? null;
  const headline = readHeadline(document, article, meta);
  const names = outletNames(document, nodes, article, meta).filter((name) => isOutletName(name, headline));
  const byline = readByline(document, article, names, meta);
  return {
    headline,
    description: firstOf(meta, 'og:description', 'description') ?? text(article?.description),
    outlet: names[0] ?? null,
    ownNames: names.slice(1),
    byline,
    language: readLanguage(document, article, meta),
  };
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const clean = value.replace(/\s+/g, ' ').trim();
  return clean === '' ? null : clean;
}

/** Names of people or bodies in a value of JSON-LD: a name, a node, or a list of them. */
function namesIn(value: unknown, nodes: Data[]): string[] {
  return [value].flat().flatMap((each) => {
    if (typeof each === 'string') return text(each) ? [text(each)!] : [];
    if (typeof each !== 'object' || each === null) return [];
    const data = each as Data;
    const whole = data.name ? data : nodes.find((node) => node['@id'] === data['@id'] && node.name);
    return whole ? [whole.name, whole.alternateName].flat().flatMap((name) => text(name) ?? []) : [];
  });
}

function outletNames(document: Document, nodes: Data[], article: Data | null, meta: Meta): string[] {
  const news = nodes.filter((node) => typesOf(node).includes('NewsMediaOrganization'));
  const names = [
    ...namesIn(article?.publisher, nodes),
    firstOf(meta, 'og:site_name'),
    firstOf(meta, 'application-name', 'cre', 'source'),
    ...namesIn(news, nodes),
    ...namesIn(article?.sourceOrganization, nodes),
    ...namesIn(article?.creditText, nodes),
    titleTail(document.title),
  ];
  return unique(names.filter((name): name is string => name !== null && !/^(https?:|www\.)/i.test(name)));
}

/** "… | The Scotsman", "… - POLITICO": the part after the last bar or dash, where it is short. */
function titleTail(title: string): string | null {
  const at = lastBar(title);
  const tail = at < 0 ? '' : title.slice(at + 1).trim();
  if (tail.length < 2 || tail.length > 40 || !/\p{Lu}/u.test(tail)) return null;
  return tail.split(/\s+/).length <= 5 ? tail : null;
}

/** Where the last bar or dash with spaces around it stands; -1 where there is none. */
function lastBar(title: string): number {
  for (let at = title.length - 2; at > 0; at--)
    if ('|–—-»·'.includes(title[at]!) && /\s/.test(title[at - 1]!) && /\s/.test(title[at + 1]!)) return at;
  return -1;
}

/** Some pages give the headline where a name is asked for. */
function isOutletName(name: string, headline: string | null): boolean {
  return name.length <= 40 && name.split(/\s+/).length <= 6 && name !== headline;
}

/** The h1 that says what the title or the structured data says; else what they say. */
function readHeadline(document: Document, article: Data | null, meta: Meta): string | null {
  const title = text(document.title);
  const declared = text(article?.headline) ?? firstOf(meta, 'og:title', 'twitter:title');
  const shown = [...document.querySelectorAll('h1')].flatMap((each) => text(each.textContent) ?? []);
  const known = wordsOf(`${declared ?? ''} ${title ?? ''}`);
  if (known.size === 0) return shown[0] ?? null;
  const best = shown.find((each) => {
    const words = [...wordsOf(each)];
    return words.length >= 3 && words.filter((word) => known.has(word)).length >= words.length * 0.4;
  });
  if (best) return best;
  const tail = titleTail(document.title);
  return declared ?? (title && tail ? title.slice(0, lastBar(title)).trim() : title);
}

function wordsOf(line: string): Set<string> {
  return new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function readByline(document: Document, article: Data | null, outlets: string[], meta: Meta): string[] {
  const declared = namesIn(article?.author ?? article?.creator, []);
  const named = declared.length > 0 ? declared : metaByline(meta);
  const shown = named.length > 0 ? named : shownByline(document);
  const names = shown.flatMap(splitByline);
  const own = new Set(outlets.map((name) => name.toLowerCase()));
  return unique(names.filter((name) => !own.has(name.toLowerCase()) && !/^https?:/i.test(name)));
}

function metaByline(meta: Meta): string[] {
  const name = firstOf(
    meta,
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'dc.creator',
    'sailthru.author',
  );
  return name && !/^https?:/i.test(name) ? [name] : [];
}

function shownByline(document: Document): string[] {
  const places = document.querySelectorAll(
    '[itemprop="author"], [rel="author"], .author, [class*="byline" i]',
  );
  for (const place of places) {
    const words = text(place.textContent);
    if (words && words.length < 120) return [words];
  }
  return [];
}

/** "By Ann Lee and Bo Diaz, The Associated Press" → its names. */
function splitByline(line: string): string[] {
  return line
    .replace(/^\s*(written |reported |posted )?by:?\s+/i, '')
    .split(/,|;|\||\n| and | & | with /i)
    .map((name) => name.trim())
    .filter((name) => name.length > 2 && name.length < 60 && /^\p{Lu}/u.test(name) && !/\d/.test(name));
}

function readLanguage(document: Document, article: Data | null, meta: Meta): string | null {
  const declared =
    document.documentElement.getAttribute('lang') ||
    text(article?.inLanguage) ||
    firstOf(meta, 'og:locale', 'content-language', 'language');
  return declared ? declared.trim().replace('_', '-') : null;
}

function unique(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
