// A report as Markdown: who said what, by source, with strength, chain and denials.
import type { Statement } from '../engine/report.ts';
import { answersTo, bySource, chainWords, oneLine, type ReadArticle, titleOf, wordsAt } from './article.ts';
import { profileLines } from './profile.ts';
import { answeredByLine, isChainLong, reasonLine, sourceLine } from './text.ts';
import { englishWords, levelWords, type Words } from './words.ts';

/**
 * Text as Markdown that shows exactly these characters on one line: what CommonMark or its common extensions
 * take for markup stands behind a backslash, what HTML takes for markup is an entity.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]#|~$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** An address for a Markdown link, or null where it is no web address. */
function safeAddress(href: string): string | null {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return url.href.replace(/[()<>\\[\]*_`|~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The report as Markdown (CommonMark); ends with a line feed. */
export function toMarkdown(article: ReadArticle, words: Words = englishWords): string {
  const { report } = article;
  const lines = [`# ${escapeMarkdown(titleOf(article, words))}`, ''];
  const address = article.url ? safeAddress(article.url) : null;
  if (address) lines.push(`<${address}>`, '');
  if (report.note) lines.push(escapeMarkdown(report.note), '');
  if (report.statements.length === 0) {
    if (!report.note) lines.push(words('exportNoStatements'), '');
    return `${lines.join('\n').trimEnd()}\n`;
  }
  for (const line of profileLines(report, words)) lines.push(`- ${escapeMarkdown(line)}`);
  for (const { group, entries } of bySource(report)) {
    lines.push('', `## ${words(`group_${group}`)}`);
    for (const { source, statements } of entries) {
      lines.push(
        '',
        `### ${escapeMarkdown(source ? sourceLine(source, words) : words('unclearSpeaker'))}`,
        '',
      );
      for (const statement of statements) lines.push(...statementItem(article, statement, words));
    }
  }
  if (report.corroborations.length > 0) lines.push('');
  for (const { kind, start, end } of report.corroborations) {
    lines.push(`- ${escapeMarkdown(words(`exportCorroboration_${kind}`, [article.text.slice(start, end)]))}`);
  }
  lines.push('', `*${escapeMarkdown(words('profileStanding'))}*`);
  return `${lines.join('\n')}\n`;
}

function statementItem(article: ReadArticle, statement: Statement, words: Words): string[] {
  const { report, text } = article;
  const level = levelWords(statement.level, words);
  const strength = statement.level === null ? level : words('exportLevel', [String(statement.level), level]);
  const lines = [
    `- ${escapeMarkdown(wordsAt(text, statement.content))}`,
    `  - **${escapeMarkdown(strength)}** (${words(`form_${statement.form}`)})`,
  ];
  if (isChainLong(report, statement)) {
    lines.push(`  - ${escapeMarkdown(words('exportChain', [chainWords(report, statement, words)]))}`);
  }
  if (statement.reason) lines.push(`  - ${escapeMarkdown(reasonLine(article, statement, words))}`);
  const { response, link } = statement;
  if (response)
    lines.push(`  - **${words(`response_${response.kind}`)}**${answeredWords(article, statement, words)}`);
  for (const answer of answersTo(report, statement.id)) {
    lines.push(`  - ${escapeMarkdown(answeredByLine(article, answer, words))}`);
  }
  const address = link ? safeAddress(link) : null;
  if (address) lines.push(`  - <${address}>`);
  return lines;
}

/** What a response answers, as the end of its line. */
function answeredWords({ report, text }: ReadArticle, { response }: Statement, words: Words): string {
  const targets = report.statements.filter(({ id }) => response?.targets.includes(id));
  if (targets.length === 0) return `. ${words('exportAnswersUnclear')}`;
  return `: ${targets.map(({ content }) => escapeMarkdown(wordsAt(text, content))).join(' · ')}`;
}
