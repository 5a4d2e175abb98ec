// One statement in a list: its words (click: the page shows them), its strength, what answers it, and its details.
import { useId, useState } from 'preact/hooks';
import type { Statement } from '../../engine/report.ts';
import { levelWords } from '../../export/words.ts';
import { answerRemark } from '../answer-remark.ts';
import { useDesk } from '../desk.tsx';
import { type Reading, sortAnswers, sourceName } from '../reading.ts';
import { t, words } from '../text.ts';
import { ChevronIcon, DenialIcon } from './icons.tsx';
import { LevelMeter } from './level-meter.tsx';
import { StatementDetails } from './statement-details.tsx';
import { StatementWords } from './statement-words.tsx';

/** Through whom a statement came, in short; null: straight from the speaker. */
function throughWhom(reading: Reading, statement: Statement): string | null {
  const holder = reading.statements.get(statement.within ?? '');
  const teller = sourceName(reading, holder?.source ?? statement.via[0] ?? null);
  if (teller) return t('statementWithin', teller);
  return statement.relay[0] ? t('statementVia', statement.relay[0]) : null;
}

/** Who denies, confirms or otherwise answers a statement, denials first. */
function answeredBy(reading: Reading, statement: Statement): { words: string; denial: boolean } | null {
  const answers = sortAnswers(reading.answers.get(statement.id) ?? []);
  const remarks = new Set<string>();
  for (const { source, response } of answers) {
    const who = sourceName(reading, source);
    if (who !== null) remarks.add(answerRemark(reading.text, response, who));
  }
  if (remarks.size === 0) return null;
  const denial = answers.some(({ response: { kind } }) => kind === 'denies' || kind === 'disputes');
  return { words: [...remarks].join(', '), denial };
}

export function StatementItem({ statement }: { statement: Statement }) {
  const { reading } = useDesk();
  const [open, setOpen] = useState(false);
  const details = useId();
  const perhaps = reading.unclear.has(statement.id) ? sourceName(reading, statement.source) : null;
  const through = throughWhom(reading, statement);
  const answered = answeredBy(reading, statement);
  return (
    <li class="statement" data-id={statement.id}>
      <StatementWords statement={statement} />
      <div class="statement-foot">
        <LevelMeter level={statement.level} />
        {perhaps && <span>{t('sourcePerhaps', perhaps)}</span>}
        {statement.act === 'thought' && <span class="tag">{t('statementThought')}</span>}
        {reading.own.has(statement.id) && <span class="tag tag-own">{t('sourceOwn')}</span>}
        {through && (
          <span class="remark" title={through}>
            {through}
          </span>
        )}
        {answered && (
          <span class={answered.denial ? 'remark remark-denial' : 'remark'} title={answered.words}>
            {answered.denial && <DenialIcon />}
            {answered.words}
          </span>
        )}
        <button
          type="button"
          class="quiet disclose"
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          aria-label={`${t('statementDetails')}: ${levelWords(statement.level, words)}`}
          onClick={() => setOpen(!open)}
        >
          <ChevronIcon />
        </button>
      </div>
      {open && <StatementDetails id={details} statement={statement} />}
    </li>
  );
}
