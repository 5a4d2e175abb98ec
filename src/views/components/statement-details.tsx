// What opens under a statement: its chain, the checklist behind its strength, answers, voices inside, and what to do with it.
import type { ComponentChildren } from 'preact';
import type { Badge, Check, CheckName, Statement } from '../../engine/report.ts';
import { oneLine } from '../../export/article.ts';
import { toCitation } from '../../export/citation.ts';
import { useDesk } from '../desk.tsx';
import { articleOf, copyText } from '../saving.ts';
import { type Key, t, tn, today, words } from '../text.ts';
import { Chain } from './chain.tsx';
import { CheckIcon, CrossIcon, UnstatedIcon } from './icons.tsx';
import { Corroborations } from './overview.tsx';
import { Speaker } from './speaker.tsx';
import { StatementWords } from './statement-words.tsx';

const BADGES: Record<Badge, Key> = {
  opinion: 'badge_opinion',
  attack: 'badge_attack',
  'plural-of-one': 'badge_plural_of_one',
  'later-as-fact': 'badge_later_as_fact',
  'expanded-below': 'badge_expanded_below',
};

/** What the number of a line counts; a line not named here shows none. */
const VALUES: Partial<Record<CheckName, (value: number) => string>> = {
  hands: (value) => tn('statementHands', value),
  count: (value) => tn('checkPeople', value),
};

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="part">
      <h4>{title}</h4>
      {children}
    </div>
  );
}

function CheckLine({ check }: { check: Check }) {
  const { reading } = useDesk();
  const { met, span, value } = check;
  const state = met === null ? 'unstated' : met ? 'met' : 'unmet';
  const answer = met === null ? t('checkUnstated') : met ? t('checkMet') : t('checkUnmet');
  return (
    <li class={`check check-${state}`}>
      {met === null ? <UnstatedIcon /> : met ? <CheckIcon /> : <CrossIcon />}
      <span>
        {t(`check_${check.check}`)}
        <span class="unseen">: {answer}</span>
        {value !== null && VALUES[check.check] && <span class="soft"> ({VALUES[check.check]?.(value)})</span>}
        {span && (
          <q class="read-from" lang="en">
            {oneLine(reading.text.slice(span.start, span.end)).slice(0, 160)}
          </q>
        )}
      </span>
    </li>
  );
}

function Others({ title, statements }: { title: string; statements: readonly Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <Part title={title}>
      <ul class="others">
        {statements.map((each) => (
          <li key={each.id}>
            <StatementWords statement={each} most={140} />
            <span class="by">
              <Speaker statement={each} />
              {each.response && `, ${t(`response_${each.response.kind}`)}`}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Actions({ statement }: { statement: Statement }) {
  const desk = useDesk();
  const copy = async () => {
    const cited = toCitation(articleOf(desk), statement, { accessed: today(), words });
    desk.say((await copyText(cited)) ? t('saveCopied') : t('saveFailed'));
  };
  return (
    <div class="actions">
      <button type="button" class="small" onClick={copy}>
        {t('statementCopy')}
      </button>
      <button type="button" class="small" onClick={() => desk.correct(statement)}>
        {t('statementWrong')}
      </button>
    </div>
  );
}

export function StatementDetails({ id, statement }: { id: string; statement: Statement }) {
  const { reading } = useDesk();
  const { reason, link } = statement;
  const answers = (statement.response?.targets ?? []).flatMap((each) => reading.statements.get(each) ?? []);
  return (
    <div class="details" id={id}>
      <Part title={t('statementChain')}>
        <Chain statement={statement} />
        {link && URL.canParse(link) && (
          <a class="out" href={link} target="_blank" rel="noreferrer">
            {t('statementLink', new URL(link).hostname)}
          </a>
        )}
      </Part>
      {statement.checks.length > 0 && (
        <Part title={t('statementChecks')}>
          <ul class="checks">
            {statement.checks.map((check) => (
              <CheckLine key={check.check} check={check} />
            ))}
          </ul>
        </Part>
      )}
      {statement.level === null && reading.own.has(statement.id) && <p>{t('statementNotRated')}</p>}
      {reason && (
        <Part title={t('statementReason')}>
          <p>
            <q lang="en">{oneLine(reading.text.slice(reason.start, reason.end))}</q>{' '}
            <span class="soft">({t(`reason_${reason.grade}`)})</span>
          </p>
        </Part>
      )}
      {statement.badges.length > 0 && (
        <ul class="badges">
          {statement.badges.map((badge) => (
            <li key={badge} class="tag">
              {t(BADGES[badge])}
            </li>
          ))}
        </ul>
      )}
      <Others title={t('statementAnswers')} statements={answers} />
      <Others title={t('statementAnswered')} statements={reading.answers.get(statement.id) ?? []} />
      <Others title={t('statementInside')} statements={reading.inside.get(statement.id) ?? []} />
      <Corroborations of={reading.report.corroborations.filter(({ statement: of }) => of === statement.id)} />
      <p class="soft">{t('statementUnsure', Math.round(statement.confidence * 100))}</p>
      <Actions statement={statement} />
    </div>
  );
}
