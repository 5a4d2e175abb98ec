// "denied by Ann Lee": what stands beside a statement that somebody answered.
import { isInPart, type Response } from '../engine/report.ts';
import { t } from './text.ts';

/**
 * Who answers a statement, and how, in a few words.
 * @param text the article, in which the response's spans lie
 * @param who the answerer's name
 */
export function answerRemark(text: string, response: Response, who: string): string {
  const { kind } = response;
  return kind === 'denies' && isInPart(text, response)
    ? t('answered_denies_part', who)
    : t(`answered_${kind}`, who);
}
