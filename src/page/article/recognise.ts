// Is this page a news article? Structured data, Open Graph, the address and the shape of the text, cheapest first.
import { type Walk, walkBlocks } from './blocks.ts';
import { MONTH } from './boilerplate.ts';
import { keepArticle } from './keep.ts';
import { addressOf, firstOf, type Meta, readMeta, structuredData, typesOf } from './metadata.ts';

export interface Verdict {
  article: boolean;
  /** What decided. */
  because: 'structured data' | 'microdata' | 'what the page declares' | 'shape of the text';
  /** The page's blocks, where they had to be read. */
  walk?: Walk;
}

/** NewsArticle and its kinds (ReportageNewsArticle, AnalysisNewsArticle …), and what else outlets call their articles. */
const NEWS_TYPE = /NewsArticle$|^(AdvertiserContentArticle|LiveBlogPosting|SatiricalArticle)$/;
/** Pages that say of themselves that they are something else. */
const OTHER_TYPE =
  /^(Product(Group)?|Recipe|QAPage|FAQPage|Question|DiscussionForumPosting|Software\w+|WebApplication|CollectionPage|ItemList|SearchResultsPage|ProfilePage|Book|Movie|TVSeries|Event|JobPosting|Course|HowTo|TechArticle|APIReference|ScholarlyArticle|MedicalWebPage|EmailMessage)$/;
/** More top-level news nodes than this: a page that lists articles. */
const MOST_NEWS_NODES = 4;
/** Points that a page without news data needs from its head, its address and its text together. */
const ENOUGH = 4;
/** Where head and address say this much, one reporting word less will do. */
const TRUSTED = 3;
/** A head that says less than this is not looked at further. */
const TOO_LITTLE = -2;
/** Reporting words (said, told, according to) without which there is nothing to mark. */
const LEAST_REPORTING = 3;
/** The commonest of them, as they stand in running text: what the first look counts. A blog's comments say "Ann says:". */
const PLAIN_REPORTING = [' said', ' told ', ' says ', ' says,', ' says.', 'according to '];
const REPORTING = /\b(said|says|told|according to|stated|announced|claimed|denied|confirmed|asked|added)\b/;
/** What the news is full of, and novels, manuals and encyclopedias are not: days of this week, offices, shares. */
const NEWSY =
  /\b((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|spokes(wo)?man|spokesperson|officials?|(last|this|next) (week|month|year)|per ?cent)\b/;
/** Of a text's paragraphs, those that report, and those that hold such words, at the least. */
const LEAST_REPORTING_SHARE = 0.15;
const LEAST_NEWSY_SHARE = 0.06;

/**
 * Decides whether a page is one news article. Reads only; on most pages that are none it does not look at the text.
 * @param document the page
 * @param url where it was loaded from; the address it declares for itself goes first
 */
export function recogniseArticle(document: Document, url: string): Verdict {
  const types = structuredData(document).map(typesOf);
  const meta = readMeta(document);
  const address = addressOf(document, url, meta);
  const single = firstOf(meta, 'og:type') === 'article';
  // Some sites describe the leading story on their front pages.
  const front = isFront(address) && !single;
  const sources = [
    ['structured data', types, isOtherType],
    ['microdata', itemTypes(document), isOtherItem],
  ] as const;
  for (const [because, nodes, isOther] of sources) {
    const news = nodes.filter((each) => each.some((type) => NEWS_TYPE.test(type))).length;
    if (news > 0 && news <= MOST_NEWS_NODES && !front) return { article: true, because };
    // An article may describe what it links to as well; the rest of the page tells.
    if ((news > MOST_NEWS_NODES && !single) || isOther(nodes.flat())) return { article: false, because };
  }
  const declared = pointsOfHead(meta, types.flat()) + pointsOfAddress(address);
  if (declared <= TOO_LITTLE || !reports(document, declared))
    return { article: false, because: 'what the page declares' };
  const walk = walkBlocks(document.body);
  const article = declared + pointsOfText(walk) >= ENOUGH;
  return { article, because: 'shape of the text', walk };
}

function isOtherType(types: string[]): boolean {
  return (
    types.some((type) => OTHER_TYPE.test(type)) &&
    !types.some((type) => /^(Article|ClaimReview|BlogPosting)$/.test(type))
  );
}

/** News pages hold items of many kinds (products, videos); these few are the page itself. */
function isOtherItem(types: string[]): boolean {
  return types.some((type) => /^(QAPage|Recipe|SoftwareSourceCode|DiscussionForumPosting)$/.test(type));
}

function itemTypes(document: Document): string[][] {
  return [...document.querySelectorAll('[itemtype*="schema.org"]')].map((element) => [
    (element.getAttribute('itemtype') ?? '').trim().replace(/^.*\//, ''),
  ]);
}

function pointsOfHead(meta: Meta, types: string[]): number {
  let points = 0;
  const kind = firstOf(meta, 'og:type')?.toLowerCase() ?? '';
  if (kind === 'article' || kind.endsWith(':article')) points += 2;
  else if (/^(website|product|object|profile|book|video|music|game|activity|blog)/.test(kind)) points -= 2;
  if (
    firstOf(
      meta,
      'article:published_time',
      'article:published',
      'pubdate',
      'parsely-pub-date',
      'sailthru.date',
      'date',
      'dc.date',
      'cxenseparse:recs:publishtime',
    )
  )
    points += 1;
  if (firstOf(meta, 'news_keywords', 'article:section', 'article:content_tier', 'parsely-section'))
    points += 1;
  if (types.includes('ClaimReview')) points += 2;
  if (types.some((type) => type === 'Article' || type === 'BlogPosting' || type === 'Report')) points += 1;
  return points;
}

const OTHER_PATH =
  /\/(wiki|questions?|forums?|threads?|showthread|viewtopic|discussions?|boards?|comments|topic|products?|dp|ip|item|itm|recipes?|docs?|documentation|manual|reference|api|help|support|search|results|tags?|categor(y|ies)|authors?|issues|pull|blob|tree|jobs?|careers|shop|store|galler(y|ies)|r|u|users?|mail|about)(\.php)?(\/|$)/;
const OTHER_HOST =
  /^(docs?|developer|developers|forums?|shop|store|wiki|mail|webmail|search|support|help|api)\.|(^|\.)(wikipedia|wiktionary|github|gitlab|stackoverflow|reddit|youtube|amazon|ebay)\./;

/** The path in lower case; broken escapes are left as they are. */
function pathOf(address: URL): string {
  try {
    return decodeURI(address.pathname).toLowerCase();
  } catch {
    return address.pathname.toLowerCase();
  }
}

/** A front page: no path, a language or an edition ("/uk"), an index file. */
function isFront(address: URL | null): boolean {
  return (
    address !== null &&
    /^\/?([a-z]{2}(-[a-z]{2})?\/?)?(index\.\w+|home|default\.\w+)?$/.test(pathOf(address)) &&
    !/[?&]\w*id=/.test(address.search)
  );
}

function pointsOfAddress(address: URL | null): number {
  if (!address) return 0;
  if (isFront(address)) return -4;
  const path = pathOf(address);
  let points = 0;
  if (
    OTHER_HOST.test(address.hostname) ||
    OTHER_PATH.test(path) ||
    /[?&](q|query|search|s)=/.test(address.search)
  )
    points -= 4;
  if (/\bblogs?[./]/.test(address.hostname + path)) points -= 1;
  if (/\/(19|20)\d\d[/-]?(0?[1-9]|1[0-2])([/-]?\d\d?)?[/-]/.test(path)) points += 2;
  if (
    /\/(articles?|story|stories|news|politics|world|business|national|international|articleshow|us|uk|local|opinion|live)[/.-]/.test(
      path,
    )
  )
    points += 1;
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.some((part) => part.split(/[-_]/).length > 4)) points += 1;
  // "/science", "/world/europe": a section, whose names are short and hold no number.
  else if (parts.length <= 2 && parts.every((part) => /^[a-z-]+$/.test(part))) points -= 1;
  return points;
}

/** Of a news text, one reporting word in this many letters is the least. */
const LETTERS_PER_REPORT = 4000;

/** Whether anybody reports anybody's words: one pass over the page's text, without looking at its structure. */
function reports(document: Document, declared: number): boolean {
  const words = document.body?.textContent ?? '';
  // Where nothing else speaks for an article, the words must come as often as in the news.
  let least = declared > 0 ? LEAST_REPORTING : Math.max(LEAST_REPORTING, words.length / LETTERS_PER_REPORT);
  if (declared >= TRUSTED) least -= 1;
  let count = 0;
  for (const word of PLAIN_REPORTING)
    for (let at = words.indexOf(word); at >= 0 && count < least; at = words.indexOf(word, at + word.length))
      count += 1;
  return count >= least;
}

/** "WASHINGTON (AP) — ", "SURABAYA, Indonesia/JAKARTA - ": a place in capitals before a dash. */
function hasDateline(text: string): boolean {
  const dash = text.slice(0, 80).search(/ ?[-–—]{1,2} /);
  if (dash < 3) return false;
  const [place = ''] = text.slice(0, dash).split(/[,(]/);
  return place.trim().length > 2 && place === place.toUpperCase() && /\p{Lu}/u.test(place);
}

const WIRE = /\((AP|Reuters|AFP|CNN|UPI|PA|Bloomberg|PTI|ANI)\)\s*[-–—]/;
const DATE = new RegExp(`\\b${MONTH} \\d|\\b\\d\\d? ${MONTH}|\\b20\\d\\d-\\d\\d-\\d\\d\\b`, 'i');

function pointsOfText(walk: Walk): number {
  const kept = keepArticle(walk);
  const prose = kept?.blocks.filter((block) => block.prose) ?? [];
  const letters = prose.reduce((sum, block) => sum + block.text.length, 0);
  if (prose.length < 4 || letters < 400) return -9;
  let points = 0;
  const opening = prose.slice(0, 3).map((block) => block.text);
  if (opening.some((text) => WIRE.test(text))) points += 2;
  if (opening.some(hasDateline)) points += 1;
  const share = (words: RegExp, least: number, part: number) =>
    prose.filter(({ text }) => words.test(text)).length >= Math.max(least, prose.length * part);
  if (share(REPORTING, LEAST_REPORTING, LEAST_REPORTING_SHARE))
    points += share(NEWSY, LEAST_REPORTING, LEAST_NEWSY_SHARE) ? 4 : 2;
  const first = walk.blocks.indexOf(prose[0]!);
  const before = walk.blocks.slice(Math.max(0, first - 12), first).map((block) => block.text);
  if (before.some((text) => /^by\s+\p{Lu}/iu.test(text) && text.length < 120)) points += 1;
  if (before.some((text) => DATE.test(text) && text.length < 120)) points += 1;
  // A book, a law: nobody publishes a news article of this length.
  if (letters > 150_000) points -= 3;
  return points;
}
