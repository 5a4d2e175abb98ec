// A report as CSV, one statement a row (RFC 4180), safe to open in a spreadsheet.
import { chainWords, nameOf, oneLine, plain, type ReadArticle, wordsAt } from './article.ts';
import { englishWords, levelWords, type Words } from './words.ts';

/** The columns, in order; the header row holds these names in every language, for programs. */
export const CSV_COLUMNS = [
  'article',
  'id',
  'words',
  'speaker',
  'kind',
  'role',
  'form',
  'act',
  'level',
  'strength',
  'basis',
  'reason',
  'chain',
  'relay',
  'handovers',
  'within',
  'response',
  'answers',
  'link',
  'confidence',
  'start',
  'end',
] as const;

/**
 * A cell that a spreadsheet will not take for a formula, and that RFC 4180 readers give back: a text that
 * begins, white space aside, with = + - @ or their full-width forms, or with a tab or line break, gets an
 * apostrophe in front (OWASP, CSV injection); cells with a comma, a quotation mark or a line break are quoted.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = plain(value);
  const safe = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The header row, with its line end. */
export const CSV_HEADER = `${CSV_COLUMNS.join(',')}\r\n`;

/** The report as CSV with a header row and CRLF line ends. */
export function toCsv(article: ReadArticle, words: Words = englishWords): string {
  return CSV_HEADER + csvRows(article, words);
}

/**
 * The rows of one report, to be set below the header and other reports' rows; several spans of a statement are
 * joined by " … ", lists by "; ", offsets are those of the report (UTF-16 code units).
 */
export function csvRows(article: ReadArticle, words: Words = englishWords): string {
  const { report, text } = article;
  const rows = report.statements.map((statement) => {
    const source = report.sources.find(({ id }) => id === statement.source);
    const { response, reason } = statement;
    return [
      report.name,
      statement.id,
      oneLine(wordsAt(text, statement.content)),
      source ? nameOf(report, source.id, words) : null,
      source?.kind ?? null,
      source?.role ?? null,
      statement.form,
      statement.act,
      statement.level,
      levelWords(statement.level, words),
      statement.basis,
      reason ? `${reason.grade}: ${oneLine(text.slice(reason.start, reason.end))}` : null,
      chainWords(report, statement, words),
      statement.relay.join('; ') || null,
      statement.handovers,
      statement.within,
      response?.kind ?? null,
      response?.targets.join('; ') || null,
      statement.link,
      statement.confidence,
      statement.content[0]?.start ?? null,
      statement.content.at(-1)?.end ?? null,
    ];
  });
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
