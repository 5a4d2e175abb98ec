// The article's profile in sentences: counts read off the report, no grade.
import type { Count, Level, Report } from '../engine/report.ts';
import { chainWords, isAnswer, nameOf } from './article.ts';
import { englishWords, levelWords, type Words } from './words.ts';

/** "2", "2–5", or "2+" where the text sets no upper limit. */
export function countWords([least, most]: Count): string {
  if (most === null) return `${least}+`;
  return least === most ? String(least) : `${least}–${most}`;
}

/** Statements by level on one line, strongest first, levels that do not occur left out. */
export function levelsLine(report: Report, words: Words = englishWords): string {
  return ([5, 4, 3, 2, 1] as Level[])
    .filter((level) => (report.profile.levels[level - 1] ?? 0) > 0)
    .map((level) => `${report.profile.levels[level - 1]} × ${levelWords(level, words)}`)
    .join(' · ');
}

/**
 * The profile as lines to read: what the main claim rests on, statements by level, sources, answers.
 * Section 6 of the sourcing rules: no grade, no mean, no ranking.
 */
export function profileLines(report: Report, words: Words = englishWords): string[] {
  const { profile } = report;
  const lines: string[] = [];
  const main = report.statements.find(({ id }) => id === profile.main);
  if (main) {
    lines.push(
      words('profileMain', [chainWords(report, main, words), levelWords(main.level, words)]),
      profile.responsesToMain.length > 0
        ? words('profileMainAnswers', [answersLine(report, words)])
        : words('profileMainNoAnswers'),
    );
  }
  lines.push(words('profileStatements', [String(profile.rated), String(profile.unrated)]));
  const levels = levelsLine(report, words);
  if (levels) lines.push(words('profileLevels', [levels]));
  const { named, official, unnamed, outlets, documents, vague } = profile.sources;
  lines.push(
    words('profileSources', [
      String(named),
      String(official),
      countWords(unnamed),
      String(outlets),
      String(documents),
      String(vague),
    ]),
  );
  const { unnamedReasons, unnamedBasis } = profile;
  if (unnamedReasons.of > 0) {
    const counts = [unnamedReasons.of, unnamedReasons.specific, unnamedBasis.stated];
    lines.push(words('profileUnnamed', counts.map(String)));
  }
  return lines;
}

/** Who answers the main claim and how, on one line. */
function answersLine(report: Report, words: Words): string {
  return report.profile.responsesToMain
    .map((id) => report.statements.find((statement) => statement.id === id))
    .filter(isAnswer)
    .map(({ source, response }) => `${nameOf(report, source, words)} (${words(`response_${response.kind}`)})`)
    .join(', ');
}
