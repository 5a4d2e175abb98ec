// A report as plain text made to be read: who said what, by source, with strength, chain and denials.
import { chainOf, type Report, type Source, type Statement } from '../engine/report.ts';
import {
  type Answer,
  answersTo,
  bySource,
  chainWords,
  isAnswer,
  nameOf,
  oneLine,
  plain,
  type ReadArticle,
  shortened,
  titleOf,
  wordsAt,
} from './article.ts';
import { profileLines } from './profile.ts';
import { englishWords, levelWords, type Words } from './words.ts';

const WIDTH = 100;

/** How much of an answer or a claim is repeated beside its counterpart, in characters. */
const ANSWER = 120;

/** The report as plain text, lines broken at 100 characters; ends with a line feed. */
export function toText(article: ReadArticle, words: Words = englishWords): string {
  const { report } = article;
  const title = titleOf(article, words);
  const lines = [title, '='.repeat(Math.min([...title].length, WIDTH)), ''];
  if (report.note) lines.push(...wrap(oneLine(report.note), ''), '');
  if (report.statements.length === 0) {
    if (!report.note) lines.push(words('exportNoStatements'), '');
    return `${lines.join('\n').trimEnd()}\n`;
  }
  for (const line of profileLines(report, words)) lines.push(...wrap(line, ''));
  for (const { group, entries } of bySource(report)) {
    lines.push('', words(`group_${group}`).toUpperCase());
    for (const { source, statements } of entries) {
      lines.push('', ...wrap(source ? sourceLine(source, words) : words('unclearSpeaker'), ''));
      for (const statement of statements) lines.push(...statementLines(article, statement, words));
    }
  }
  lines.push(...responseLines(article, words), ...corroborationLines(article, words));
  lines.push('', ...wrap(words('profileStanding'), ''));
  return `${lines.join('\n')}\n`;
}

/** "Laszlo Baksay, ICE deputy assistant director (person)". */
export function sourceLine(source: Source, words: Words = englishWords): string {
  const name = oneLine(source.name) || words('unclearSpeaker');
  const role = oneLine(source.role ?? '');
  const withRole = role && !name.toLowerCase().includes(role.toLowerCase()) ? `${name}, ${role}` : name;
  return `${withRole} (${words(`kind_${source.kind}`)})`;
}

/** True where the chain tells more than "speaker ← this article". */
export function isChainLong(report: Report, statement: Statement): boolean {
  return chainOf(report, statement).length > 2;
}

function statementLines(article: ReadArticle, statement: Statement, words: Words): string[] {
  const { report, text } = article;
  const level = statement.level === null ? '[–]' : `[${statement.level}]`;
  const lines = wrap(`${level} ${oneLine(wordsAt(text, statement.content))}`, '  ', '      ');
  const notes = [`${levelWords(statement.level, words)} · ${words(`form_${statement.form}`)}`];
  if (isChainLong(report, statement))
    notes.push(words('exportChain', [chainWords(report, statement, words)]));
  if (statement.reason) notes.push(reasonLine(article, statement, words));
  if (statement.link) notes.push(words('exportLink', [oneLine(statement.link)]));
  for (const answer of answersTo(report, statement.id)) notes.push(answeredByLine(article, answer, words));
  for (const note of notes) lines.push(...wrap(note, '      ', '        '));
  return lines;
}

/** "Reason for withholding the name: a stock reason (“…”)"; empty without a reason. */
export function reasonLine(
  { text }: ReadArticle,
  { reason }: Statement,
  words: Words = englishWords,
): string {
  if (!reason) return '';
  const said = oneLine(text.slice(reason.start, reason.end));
  return words('exportReason', [words(`reason_${reason.grade}`), said]);
}

/** "Denies by Laszlo Baksay: …": an answer, told beside the statement that it answers. */
export function answeredByLine(
  { report, text }: ReadArticle,
  answer: Answer,
  words: Words = englishWords,
): string {
  const { source, response, content } = answer;
  return words('exportAnsweredBy', [
    words(`response_${response.kind}`),
    nameOf(report, source, words),
    shortened(wordsAt(text, content), ANSWER),
  ]);
}

function responseLines({ report, text }: ReadArticle, words: Words): string[] {
  const answers = report.statements.filter(isAnswer);
  if (answers.length === 0) return [];
  const lines = ['', words('exportResponses').toUpperCase(), ''];
  for (const { source, response, content } of answers) {
    const [what, who] = [words(`response_${response.kind}`), nameOf(report, source, words)];
    const said = oneLine(wordsAt(text, content));
    lines.push(...wrap(words('exportAnsweredBy', [what, who, said]), '  ', '      '));
    for (const id of response.targets) {
      const target = report.statements.find((each) => each.id === id);
      if (!target) continue;
      const claim = shortened(wordsAt(text, target.content), ANSWER);
      lines.push(...wrap(`→ ${nameOf(report, target.source, words)}: ${claim}`, '      ', '        '));
    }
    if (response.targets.length === 0) lines.push(...wrap(words('exportAnswersUnclear'), '      '));
  }
  return lines;
}

function corroborationLines({ report, text }: ReadArticle, words: Words): string[] {
  if (report.corroborations.length === 0) return [];
  return [
    '',
    ...report.corroborations.flatMap(({ kind, start, end }) =>
      wrap(words(`exportCorroboration_${kind}`, [oneLine(text.slice(start, end))]), ''),
    ),
  ];
}

/** Breaks a text at spaces into lines of at most 100 characters where its words allow. */
function wrap(text: string, first: string, rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of plain(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  lines.push(line);
  return lines;
}
