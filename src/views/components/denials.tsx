// Denials and other answers, each beside what it answers.
import { useState } from 'preact/hooks';
import type { ResponseKind } from '../../engine/report.ts';
import { oneLine } from '../../export/article.ts';
import { useDesk } from '../desk.tsx';
import { type Answer, type Reading, speakerName } from '../reading.ts';
import { type Key, t, tn } from '../text.ts';
import { ArrowIcon, ChevronIcon, DenialIcon } from './icons.tsx';
import { LevelMeter } from './level-meter.tsx';
import { Speaker } from './speaker.tsx';
import { StatementWords } from './statement-words.tsx';

const VERBS: Record<ResponseKind, Key> = {
  denies: 'denialsDenies',
  disputes: 'denialsDisputes',
  deflects: 'denialsDeflects',
  declined: 'denialsDeclined',
  noreply: 'denialsNoreply',
  confirms: 'denialsConfirms',
};

/** Answered statements shown before the reader asks for the rest. */
const FIRST_TARGETS = 2;
/** Answers shown before the reader asks for the rest: an article with hundreds must still open at once. */
const FIRST_ANSWERS = 8;

function Targets({ answer }: { answer: Answer }) {
  const { reading } = useDesk();
  const [all, setAll] = useState(false);
  const targets = answer.response.targets.flatMap((id) => reading.statements.get(id) ?? []);
  if (targets.length === 0) {
    const { about, kind } = answer.response;
    if (about) return <p class="soft answered-none">{t('denialsAbout', about)}</p>;
    return kind === 'declined' || kind === 'noreply' ? null : (
      <p class="soft answered-none">{t('denialsUnclear')}</p>
    );
  }
  const hidden = targets.length - FIRST_TARGETS;
  return (
    <div class="answered">
      <ArrowIcon />
      <ul>
        {(all ? targets : targets.slice(0, FIRST_TARGETS)).map((target) => (
          <li key={target.id}>
            <StatementWords statement={target} most={120} />
            <span class="by">
              <Speaker statement={target} />
            </span>
          </li>
        ))}
        {hidden > 0 && !all && (
          <li>
            <button type="button" class="small" onClick={() => setAll(true)}>
              {tn('denialsMore', hidden)}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function AnswerItem({ answer }: { answer: Answer }) {
  const { reading } = useDesk();
  const { kind, official, hedge, wordsDiffer } = answer.response;
  return (
    <li class={`answer answer-${kind}`}>
      <p class="answer-who">
        {(kind === 'denies' || kind === 'disputes') && <DenialIcon />}
        <strong>
          <Speaker statement={answer} />
        </strong>{' '}
        <span class="answer-verb">{t(VERBS[kind])}</span>{' '}
        <span class="tag">{official ? t('denialsOfficial') : t('denialsThird')}</span>
      </p>
      <StatementWords statement={answer} most={180} />
      <div class="statement-foot">
        <LevelMeter level={answer.level} />
        {hedge && <span>{t('denialsHedge', oneLine(reading.text.slice(hedge.start, hedge.end)))}</span>}
        {wordsDiffer && <span>{t('denialsWordsDiffer')}</span>}
      </div>
      <Targets answer={answer} />
    </li>
  );
}

/** Who answers, in a line: those who deny first. */
function answerers(reading: Reading, answers: Answer[]): string {
  const names = answers.map((answer) => speakerName(reading, answer) ?? t('unclearSpeaker'));
  return [...new Set(names)].join(', ');
}

/** @param open whether the section is unfolded at first */
export function Denials({ answers, open }: { answers: Answer[]; open: boolean }) {
  const { reading } = useDesk();
  const [all, setAll] = useState(false);
  // Drawn when it is first unfolded, and from then on.
  const [drawn, setDrawn] = useState(open);
  const hidden = answers.length - FIRST_ANSWERS;
  if (answers.length === 0) return null;
  return (
    <details
      class="group group-denials"
      open={open}
      onToggle={(event) => event.currentTarget.open && setDrawn(true)}
    >
      <summary>
        <ChevronIcon />
        <h2>{t('denialsTitle')}</h2>
        <span class="count">{answers.length}</span>
        <span class="remark group-who">{answerers(reading, answers)}</span>
      </summary>
      {drawn && (
        <ul class="answers">
          {(all ? answers : answers.slice(0, FIRST_ANSWERS)).map((answer) => (
            <AnswerItem key={answer.id} answer={answer} />
          ))}
        </ul>
      )}
      {drawn && hidden > 0 && !all && (
        <button type="button" class="small" onClick={() => setAll(true)}>
          {tn('sourceMore', hidden)}
        </button>
      )}
    </details>
  );
}
