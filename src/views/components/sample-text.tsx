// The sample text with its marks, drawn as the page would draw them.
import type { Settings } from '../../browser/settings.ts';
import type { Statement } from '../../engine/report.ts';
import { SAMPLE_REPORT, SAMPLE_TEXT, SAMPLE_UNNAMED } from '../sample.ts';

/** A stretch of the sample that is drawn alike. */
interface Piece {
  start: number;
  end: number;
  /** The innermost statement over it, or null. */
  statement: Statement | null;
  unnamed: boolean;
}

function covers(statement: Statement, offset: number): boolean {
  return statement.content.some(({ start, end }) => start <= offset && offset < end);
}

/** A paragraph cut wherever a mark begins or ends. */
function piecesOf(start: number, end: number): Piece[] {
  const cuts = new Set([start, end]);
  const spans = [...SAMPLE_REPORT.statements.flatMap(({ content }) => content), SAMPLE_UNNAMED];
  for (const span of spans)
    for (const cut of [span.start, span.end]) if (cut > start && cut < end) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, place) => ({
    start: from,
    end: places[place + 1] as number,
    statement: SAMPLE_REPORT.statements.findLast((each) => covers(each, from)) ?? null,
    unnamed: SAMPLE_UNNAMED.start <= from && from < SAMPLE_UNNAMED.end,
  }));
}

function classOf({ statement, unnamed }: Piece, { marks }: Pick<Settings, 'marks'>): string | null {
  if (unnamed) return marks.unnamed ? 'mark mark-unnamed' : null;
  if (statement === null) return null;
  const nested = statement.within !== null && marks.nested;
  const denial = statement.response !== null && marks.denials;
  const base = statement.form === 'indirect' ? marks.indirect : marks.direct;
  if (!base && !denial) return null;
  const names = ['mark'];
  if (base) names.push(`mark-${statement.level ?? 0}`);
  if (nested) names.push('mark-nested');
  return names.join(' ');
}

/** A denial's line above the words: an element of its own, since one element draws lines of one kind only. */
function isDenial({ statement }: Piece, { marks }: Pick<Settings, 'marks'>): boolean {
  return statement?.response != null && marks.denials;
}

interface Props {
  settings: Pick<Settings, 'marks' | 'look' | 'hue'>;
  /** The statement whose card is open. */
  chosen?: Statement | null;
  /** Where marks answer to pointer and keyboard. */
  choose?(statement: Statement): void;
}

export function SampleText({ settings, chosen, choose }: Props) {
  let start = 0;
  const paragraphs = SAMPLE_TEXT.split('\n\n').map((paragraph) => {
    const from = start;
    start += paragraph.length + 2;
    return piecesOf(from, from + paragraph.length);
  });
  const look = settings.look === 'highlight' ? 'tint' : 'line';
  return (
    <div class={`sample look-${look}`} lang="en" dir="ltr" style={{ '--sample-hue': settings.hue }}>
      {paragraphs.map((pieces) => (
        <p key={pieces[0]?.start}>
          {pieces.map((piece) => {
            const bare = SAMPLE_TEXT.slice(piece.start, piece.end);
            const words = isDenial(piece, settings) ? <span class="mark-denial">{bare}</span> : bare;
            const marked = classOf(piece, settings);
            if (marked === null) return words;
            const owner =
              piece.statement ?? (piece.unnamed ? (SAMPLE_REPORT.statements[1] as Statement) : null);
            if (!choose || !owner) return <span class={marked}>{words}</span>;
            return (
              // biome-ignore lint/a11y/useSemanticElements: a real button does not break over lines as text does
              <span
                key={piece.start}
                role="button"
                tabIndex={0}
                class={marked}
                aria-pressed={owner === chosen}
                onPointerEnter={() => choose(owner)}
                onFocus={() => choose(owner)}
                onClick={() => choose(owner)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' || event.key === ' ') {
                    event.preventDefault();
                    choose(owner);
                  }
                }}
              >
                {words}
              </span>
            );
          })}
        </p>
      ))}
    </div>
  );
}
