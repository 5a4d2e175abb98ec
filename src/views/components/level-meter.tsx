// How strongly the text shows where a statement comes from: five bars that fill, so that it needs no colour.
import type { Level } from '../../engine/report.ts';
import { levelWords } from '../../export/words.ts';
import { t, words } from '../text.ts';

const BARS: readonly Level[] = [1, 2, 3, 4, 5];
const BAR_WIDTH = 4;
const GAP = 1.5;

/** Five rising bars; those up to the level are filled, the rest are outlines. Decoration: words stand beside it. */
export function Bars({ level }: { level: Level | null }) {
  return (
    <svg class="bars" viewBox="0 0 26 14" width="26" height="14" aria-hidden="true" focusable="false">
      {BARS.map((bar) => {
        const height = 3 + bar * 2;
        return (
          <rect
            key={bar}
            class={level !== null && bar <= level ? 'bar-full' : 'bar-empty'}
            x={(bar - 1) * (BAR_WIDTH + GAP) + 0.5}
            y={13.5 - height}
            width={BAR_WIDTH - 1}
            height={height}
            rx="0.75"
          />
        );
      })}
    </svg>
  );
}

/** The bars with the level's name. */
export function LevelMeter({ level }: { level: Level | null }) {
  const name = levelWords(level, words);
  return (
    <span class="meter">
      <Bars level={level} />
      {level === null ? (
        <span>{name}</span>
      ) : (
        <>
          <span aria-hidden="true">{name}</span>
          <span class="unseen">{t('levelOf', level, name)}</span>
        </>
      )}
    </span>
  );
}
