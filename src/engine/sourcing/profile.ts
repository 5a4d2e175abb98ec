// The article's profile: counts and ranges, what the main claim rests on, who answers it. No grade, no mean.
import type { Entity } from '../mentions/mention.ts';
import type { Count, Profile } from '../report.ts';
import { type Draft, startOf } from './draft.ts';
import { contentWords } from './facts.ts';
import type { Reading } from './reading.ts';
import { slotsOf } from './slots.ts';

/** The profile of the finished statements; `sources` are the entities that the report lists. */
export function profileOf(reading: Reading, drafts: Draft[], sources: Entity[]): Profile {
  const third = reading.document.text.length / 3;
  const rated = drafts.filter(({ level }) => level !== null);
  const speech = drafts.filter(({ act }) => act === 'speech');
  const main = mainOf(reading, drafts);
  const unnamed = sources.filter(({ kind }) => kind === 'unnamed').map((entity) => slotsOf(reading, entity));
  return {
    main: main && `q${main.index + 1}`,
    levels: countLevels(rated),
    levelsFirstThird: countLevels(rated.filter((draft) => startOf(draft) < third)),
    rated: rated.length,
    unrated: drafts.length - rated.length,
    unnamedStatements: speech.filter((draft) => draft.level !== null && restsOnUnnamed(draft)).length,
    sources: {
      named: countKinds(sources, ['person']),
      official: countKinds(sources, ['body', 'spokesperson', 'officials']),
      unnamed: rangeOf(unnamed.map(({ count }) => count)),
      outlets: outletsOf(drafts, sources),
      documents: countKinds(sources, ['document']),
      vague: countKinds(sources, ['collective']),
    },
    unnamedReasons: {
      specific: unnamed.filter(({ reason }) => reason && reason.grade !== 'stock').length,
      stated: unnamed.filter(({ reason }) => reason).length,
      of: unnamed.length,
    },
    unnamedBasis: { stated: unnamed.filter(({ basis }) => basis !== 0).length, of: unnamed.length },
    responsesToMain: main ? responsesTo(drafts, main) : [],
  };
}

function countLevels(drafts: Draft[]): Profile['levels'] {
  const levels: Profile['levels'] = [0, 0, 0, 0, 0];
  for (const { level } of drafts) if (level !== null) levels[level - 1]!++;
  return levels;
}

const countKinds = (sources: Entity[], kinds: Entity['kind'][]): number =>
  sources.filter(({ kind }) => kinds.includes(kind)).length;

/** The outlets listed as sources and those that words came through, each once. */
function outletsOf(drafts: Draft[], sources: Entity[]): number {
  const names = new Set(sources.filter(({ kind, own }) => kind === 'outlet' && !own).map(({ name }) => name));
  for (const { relay } of drafts) for (const name of relay) names.add(name);
  return names.size;
}

/** Words inside an unnamed official's words rest on that official, whoever is said to have spoken them. */
const restsOnUnnamed = (draft: Draft): boolean =>
  draft.entity === null ||
  draft.entity.kind === 'unnamed' ||
  draft.entity.kind === 'collective' ||
  draft.tellers.some(({ kind }) => kind === 'unnamed') ||
  (draft.within !== null && restsOnUnnamed(draft.within));

/**
 * How many people the unnamed sources are. "Two people" and "three officials" may be the same ones, so counts are
 * never added at the lower end: at least the largest group, at most all of them; null where a group is open.
 */
export function rangeOf(counts: Count[]): Count {
  if (counts.length === 0) return [0, 0];
  const least = Math.max(...counts.map(([low]) => low));
  const open = counts.some(([, high]) => high === null);
  return [least, open ? null : counts.reduce((sum, [, high]) => sum + (high ?? 0), 0)];
}

/** The statement that headline and lede rest on: the earliest in the lede, better one that shares the headline's words. */
function mainOf(reading: Reading, drafts: Draft[]): Draft | null {
  const { headline } = reading.context;
  const { paragraphs } = reading.document;
  const body = paragraphs.filter(({ start }) => !headline || start >= headline.end);
  const lede = body.slice(0, 3).at(-1)?.end ?? 0;
  const title = headline ? contentWords(reading, [headline]) : new Set<string>();
  let best: Draft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const draft of drafts) {
    if (startOf(draft) >= lede) break;
    if (
      draft.within ||
      draft.level === null ||
      draft.response?.kind === 'declined' ||
      draft.response?.kind === 'noreply'
    )
      continue;
    if (headline && startOf(draft) < headline.end && !draft.entity) continue;
    let score = -(startOf(draft) / Math.max(1, lede));
    for (const word of contentWords(reading, draft.content)) if (title.has(word)) score += 0.5;
    if (score > most) {
      best = draft;
      most = score;
    }
  }
  return best;
}

/** Statements that answer the main claim, or what it holds. */
function responsesTo(drafts: Draft[], main: Draft): string[] {
  const ids = new Set(
    drafts.filter((draft) => draft === main || draft.within === main).map(({ index }) => `q${index + 1}`),
  );
  return drafts
    .filter(({ response }) => response?.targets.some((id) => ids.has(id)))
    .map(({ index }) => `q${index + 1}`);
}
