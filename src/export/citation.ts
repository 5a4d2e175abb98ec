// A citation for one quote: the words, who said them, and where they stand.
import type { Statement } from '../engine/report.ts';
import { chainWords, nameOf, oneLine, type ReadArticle, titleOf, wordsAt } from './article.ts';
import { isChainLong } from './text.ts';
import { englishWords, levelWords, type Words } from './words.ts';

/** What a citation can say beside the statement. */
export interface CitationOptions {
  /** Date of reading, already in the reader's words; left out if absent. */
  accessed?: string;
  words?: Words;
}

/**
 * One line to cite a statement by:
 * “…” — Name, role, quoted in “Title”, Outlet, address#:~:text=…, read on 24 November 2026. [On record, …; chain]
 * The address carries a text fragment (WICG Scroll To Text Fragment) so that a click lands on the words.
 */
export function toCitation(
  article: ReadArticle,
  statement: Statement,
  options: CitationOptions = {},
): string {
  const { report, text } = article;
  const words = options.words ?? englishWords;
  const said = oneLine(wordsAt(text, statement.content));
  const source = report.sources.find(({ id }) => id === statement.source);
  const role = oneLine(source?.role ?? '');
  const where = [`“${titleOf(article, words)}”`];
  if (article.outlet) where.push(oneLine(article.outlet));
  if (article.url && /^https?:/i.test(article.url))
    where.push(quoteAddress(article.url, article.text, statement));
  if (options.accessed) where.push(words('exportAccessed', [oneLine(options.accessed)]));
  const who = [nameOf(report, statement.source, words), ...(role ? [role] : [])].join(', ');
  const strength = [levelWords(statement.level, words)];
  if (isChainLong(report, statement)) strength.push(chainWords(report, statement, words));
  return `${inQuotes(said)} — ${who}, ${words('exportQuotedIn')} ${where.join(', ')}. [${strength.join('; ')}]`;
}

/** The words in quotation marks, once. */
function inQuotes(said: string): string {
  return /^["“‘']/.test(said) && /["”’']$/.test(said) ? said : `“${said}”`;
}

/** How many words at each end of a long passage a text fragment names. */
const FRAGMENT_WORDS = 5;

/** A passage without the quotation marks at its ends. */
function withoutMarks(passage: string): string {
  let end = passage.length;
  while (end > 0 && /["“”‘’']/.test(passage[end - 1] as string)) end -= 1;
  return passage.slice(0, end).replace(/^["“”‘’']+/, '');
}

/** The address with a text fragment that leads to the statement's first passage. */
export function quoteAddress(url: string, text: string, statement: Statement): string {
  const span = statement.content[0];
  if (!span) return url;
  const passage = text.slice(span.start, span.end).split(/\n\s*\n/)[0] ?? '';
  const parts = withoutMarks(oneLine(passage)).split(' ').filter(Boolean);
  if (parts.length === 0) return url;
  const ends =
    parts.length > 2 * FRAGMENT_WORDS
      ? [parts.slice(0, FRAGMENT_WORDS), parts.slice(-FRAGMENT_WORDS)]
      : [parts];
  const fragment = ends.map((end) => encodeURIComponent(end.join(' ')).replaceAll('-', '%2D')).join(',');
  return `${url.split('#')[0]}#:~:text=${fragment}`;
}
