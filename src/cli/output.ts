// Reports as they leave the command line, in each format, one after another.

import type { ReadArticle } from '../export/article.ts';
import { CSV_HEADER, csvRows } from '../export/csv.ts';
import { toJson } from '../export/json.ts';
import { toMarkdown } from '../export/markdown.ts';
import { toText } from '../export/text.ts';
import { toWebAnnotation } from '../export/web-annotation.ts';
import type { Format } from './arguments.ts';

/** How a format writes a row of reports: what stands before, between and after them. */
interface Layout {
  before: string;
  one: (article: ReadArticle) => string;
  between: string;
  after: string;
}

/** The layout of a format; `many`: more than one article was asked for, so JSON becomes a list. */
export function layoutOf(format: Format, many: boolean): Layout {
  switch (format) {
    case 'text':
      return { before: '', one: (article) => toText(article), between: '\n\n', after: '' };
    case 'markdown':
      return { before: '', one: (article) => toMarkdown(article), between: '\n---\n\n', after: '' };
    case 'csv':
      return { before: CSV_HEADER, one: (article) => csvRows(article), between: '', after: '' };
    case 'jsonl':
      return { before: '', one: ({ report }) => `${toJson(report)}\n`, between: '', after: '' };
    case 'json':
      return jsonLayout(({ report }) => toJson(report, 2), many);
    case 'webannotation':
      return jsonLayout((article) => JSON.stringify(toWebAnnotation(article), null, 2), many);
  }
}

/** One object by itself, or a list of them. */
function jsonLayout(one: (article: ReadArticle) => string, many: boolean): Layout {
  return many
    ? { before: '[\n', one, between: ',\n', after: '\n]\n' }
    : { before: '', one, between: '', after: '\n' };
}
