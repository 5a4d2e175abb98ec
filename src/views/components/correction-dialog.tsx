// "That's wrong": the dialog in which the reader corrects a statement or adds one that is missing.
import { useEffect, useRef, useState } from 'preact/hooks';
import { anchorOf, type Change, type Speaker } from '../../browser/corrections.ts';
import type { SourceKind, Span, Statement } from '../../engine/report.ts';
import { oneLine } from '../../export/article.ts';
import { reportText } from '../correcting.ts';
import { useDesk } from '../desk.tsx';
import { shortWords } from '../reading.ts';
import { copyText } from '../saving.ts';
import { t, words } from '../text.ts';

const KINDS: readonly SourceKind[] = [
  'person',
  'body',
  'spokesperson',
  'officials',
  'document',
  'outlet',
  'unnamed',
  'collective',
  'self',
];

type Wrong = 'speaker' | 'kind' | 'remove';
/** Values of the list of speakers that are no ids of sources. */
const OTHER = '+';
const NOBODY = '-';

function KindChoice({ kind, setKind }: { kind: SourceKind; setKind(kind: SourceKind): void }) {
  return (
    <label class="field">
      <span>{t('correctKindOf')}</span>
      <select value={kind} onChange={(event) => setKind(event.currentTarget.value as SourceKind)}>
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {words(`kind_${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SpeakerForm {
  chosen: string;
  name: string;
  kind: SourceKind;
}

interface SpeakerChoiceProps {
  form: SpeakerForm;
  setForm(form: SpeakerForm): void;
  nobody: boolean;
}

function SpeakerChoice({ form, setForm, nobody }: SpeakerChoiceProps) {
  const { reading } = useDesk();
  return (
    <>
      <label class="field">
        <span>{t('correctWho')}</span>
        <select
          value={form.chosen}
          onChange={(event) => setForm({ ...form, chosen: event.currentTarget.value })}
        >
          {nobody && <option value={NOBODY}>{t('correctNobody')}</option>}
          {reading.report.sources.map(({ id, name }) => (
            <option key={id} value={id}>
              {oneLine(name).slice(0, 80)}
            </option>
          ))}
          <option value={OTHER}>{t('correctOther')}</option>
        </select>
      </label>
      {form.chosen === OTHER && (
        <>
          <label class="field">
            <span>{t('correctName')}</span>
            <input
              type="text"
              required
              maxLength={200}
              value={form.name}
              onInput={(event) => setForm({ ...form, name: event.currentTarget.value })}
            />
          </label>
          <KindChoice kind={form.kind} setKind={(kind) => setForm({ ...form, kind })} />
        </>
      )}
    </>
  );
}

/** White space of every kind as one space, so that words copied from a page are found in its text. */
function findWords(text: string, typed: string): Span | null {
  const wanted = oneLine(typed);
  if (wanted === '') return null;
  const places: number[] = [];
  let flat = '';
  for (let at = 0; at < text.length; at += 1) {
    const space = /\s/.test(text[at] as string);
    if (space && flat.endsWith(' ')) continue;
    flat += space ? ' ' : text[at];
    places.push(at);
  }
  const found = flat.indexOf(wanted);
  if (found < 0) return null;
  return { start: places[found] as number, end: (places[found + wanted.length - 1] as number) + 1 };
}

function WrongChoice({ wrong, setWrong }: { wrong: Wrong; setWrong(wrong: Wrong): void }) {
  const choices: [Wrong, string][] = [
    ['speaker', t('correctSpeaker')],
    ['kind', t('correctKind')],
    ['remove', t('correctRemove')],
  ];
  return (
    <fieldset class="radios">
      <legend class="unseen">{t('correctTitle')}</legend>
      {choices.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name="wrong"
            value={value}
            checked={wrong === value}
            onChange={() => setWrong(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function ReportText({ text }: { text: string }) {
  const { say } = useDesk();
  return (
    <details class="report-text">
      <summary>{t('correctReport')}</summary>
      <p class="soft">{t('correctReportFor')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and must by keyboard too */}
      <pre tabIndex={0}>{text}</pre>
      <button
        type="button"
        class="small"
        onClick={async () => say((await copyText(text)) ? t('saveCopied') : t('saveFailed'))}
      >
        {t('correctCopyReport')}
      </button>
    </details>
  );
}

interface DialogProps {
  /** The statement to correct; null: one is missing. */
  statement: Statement | null;
  close(): void;
}

/** The state of the form, and the change it stands for: null while something is missing. */
function useCorrection(statement: Statement | null) {
  const { reading } = useDesk();
  const source = reading.sources.get(statement?.source ?? '') ?? null;
  const others = reading.report.sources.filter(({ id }) => id !== source?.id);
  const [wrong, setWrong] = useState<Wrong>('speaker');
  const [form, setForm] = useState<SpeakerForm>({
    chosen: statement === null ? NOBODY : (others[0]?.id ?? OTHER),
    name: '',
    kind: 'person',
  });
  const [kind, setKind] = useState<SourceKind>(source?.kind ?? 'person');
  const [typed, setTyped] = useState('');
  const place = statement === null ? findWords(reading.text, typed) : null;
  const chosen = reading.sources.get(form.chosen);
  const speaker: Speaker | null = chosen
    ? { name: chosen.name, kind: chosen.kind }
    : form.chosen === OTHER && form.name.trim() !== ''
      ? { name: form.name.trim(), kind: form.kind }
      : null;
  const change = (): Change | null => {
    if (form.chosen === OTHER && speaker === null && (statement === null || wrong === 'speaker')) return null;
    if (statement === null) return place && { what: 'missing', at: anchorOf(reading.text, [place]), speaker };
    const at = anchorOf(reading.text, statement.content);
    if (wrong === 'remove') return { what: 'remove', at };
    if (wrong === 'speaker') return speaker && { what: 'speaker', at, speaker };
    return source && { what: 'kind', source: { name: source.name, kind: source.kind }, kind };
  };
  return { source, wrong, setWrong, form, setForm, kind, setKind, typed, setTyped, place, change: change() };
}

export function CorrectionDialog({ statement, close }: DialogProps) {
  const desk = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useCorrection(statement);
  const [problem, setProblem] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (form.change === null) {
      setProblem(statement === null && form.place === null ? t('correctNotFound') : t('correctNoName'));
      return;
    }
    await desk.apply(form.change);
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="correction-title" onClose={close}>
      <form onSubmit={submit} noValidate>
        <h2 id="correction-title">{statement ? t('correctTitle') : t('correctMissingTitle')}</h2>
        {statement ? (
          <>
            <blockquote lang="en">{shortWords(desk.reading, statement, 160)}</blockquote>
            <WrongChoice wrong={form.wrong} setWrong={form.setWrong} />
          </>
        ) : (
          <label class="field">
            <span>{t('correctWords')}</span>
            <textarea
              rows={4}
              required
              value={form.typed}
              onInput={(event) => form.setTyped(event.currentTarget.value)}
            />
          </label>
        )}
        {(statement === null || form.wrong === 'speaker') && (
          <SpeakerChoice form={form.form} setForm={form.setForm} nobody={statement === null} />
        )}
        {statement && form.wrong === 'kind' && form.source && (
          <>
            <p lang="en">{t('correctWhat', oneLine(form.source.name))}</p>
            <KindChoice kind={form.kind} setKind={form.setKind} />
          </>
        )}
        <p class="problem" role="alert">
          {problem}
        </p>
        <p class="soft">{desk.outside.browser.private ? t('correctPrivate') : t('correctKept')}</p>
        {form.change && <ReportText text={reportText(desk, statement, form.change)} />}
        <div class="dialog-actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('correctCancel')}
          </button>
          <button type="submit" class="button button-primary" disabled={desk.outside.browser.private}>
            {t('correctApply')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
