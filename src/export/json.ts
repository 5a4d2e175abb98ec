// A report as JSON, for programs.
import type { Report } from '../engine/report.ts';
import { wellFormed } from './article.ts';

/**
 * The report as JSON that every reader accepts: text is well-formed (I-JSON, RFC 7493), and the line
 * separators that old JavaScript took for line ends are escaped. One line; `indent` spaces make it many.
 */
export function toJson(report: Report, indent = 0): string {
  const json = JSON.stringify(
    report,
    (_, value) => (typeof value === 'string' ? wellFormed(value) : value),
    indent,
  );
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
