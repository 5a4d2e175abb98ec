// The reader's corrections: found again by their words, worked into the report, kept and read back.
import { describe, expect, test } from 'vitest';
import {
  anchorOf,
  applyCorrections,
  articleAddress,
  articleFrom,
  type Change,
  type Correction,
  findAnchor,
} from '../../src/browser/corrections.ts';
import { DEFAULT_SETTINGS } from '../../src/browser/settings.ts';
import { dataFromFile, dataToFile, mergedCorrections } from '../../src/views/reader-data.ts';
import { SEED_REPORT, SEED_TEXT } from '../e2e/gallery/seed-report.ts';

const contentOf = (id: string) => SEED_REPORT.statements.find((each) => each.id === id)!.content;
const at = (id: string) => anchorOf(SEED_TEXT, contentOf(id));
const made = (...changes: Change[]): Correction[] =>
  changes.map((change, place) => ({ id: `c${place}`, made: '2026-11-24T08:00:00.000Z', change }));
const apply = (...changes: Change[]) => applyCorrections(SEED_REPORT, SEED_TEXT, made(...changes));

describe('anchors', () => {
  test('find their words where they stand', () => {
    const [span] = contentOf('q8');
    expect(findAnchor(SEED_TEXT, at('q8'))).toEqual(span);
  });

  test('find them after the text around has moved', () => {
    const moved = `An editor’s note came first.\n\n${SEED_TEXT}`;
    const found = findAnchor(moved, at('q8'))!;
    expect(moved.slice(found.start, found.end)).toBe(at('q8').exact);
  });

  test('of the same words twice the surroundings decide, then the place', () => {
    const text = 'Ann said yes. Bob said yes. Cat said yes.';
    const second = text.indexOf('yes', 12);
    const anchor = anchorOf(text, [{ start: second, end: second + 3 }]);
    expect(findAnchor(`Once more: ${text}`, anchor)?.start).toBe(second + 11);
    expect(findAnchor('yes yes yes', { exact: 'yes', prefix: '', suffix: '', start: 8 })?.start).toBe(8);
  });

  test('words that are gone are not found; an empty anchor finds nothing', () => {
    expect(findAnchor('Nothing of it.', at('q8'))).toBeNull();
    expect(findAnchor('abc', { exact: '', prefix: '', suffix: '', start: 0 })).toBeNull();
  });
});

describe('applyCorrections', () => {
  test('leaves the report it was given as it was', () => {
    const before = structuredClone(SEED_REPORT);
    apply(
      { what: 'remove', at: at('q8') },
      { what: 'kind', source: { name: 'Axios', kind: 'outlet' }, kind: 'person' },
    );
    expect(SEED_REPORT).toEqual(before);
  });

  test('another speaker of the article: named, sure, the reader’s own, no longer rated', () => {
    const { statements, own, profile, sources } = apply({
      what: 'speaker',
      at: at('q12'),
      speaker: { name: 'tom homan', kind: 'person' },
    });
    const changed = statements.find(({ id }) => id === 'q12')!;
    expect(changed).toMatchObject({ source: 's14', confidence: 1, level: null, checks: [], mention: null });
    expect(own).toEqual(['q12']);
    expect(sources.length).toBe(SEED_REPORT.sources.length);
    expect(profile.levels[0]).toBe(SEED_REPORT.profile.levels[0] - 1);
    expect(profile.unrated).toBe(SEED_REPORT.profile.unrated + 1);
  });

  test('a speaker typed in becomes a source', () => {
    const { statements, sources, own } = apply({
      what: 'speaker',
      at: at('q12'),
      speaker: { name: 'Todd Lyons', kind: 'person' },
    });
    const added = sources.find(({ name }) => name === 'Todd Lyons')!;
    expect(statements.find(({ id }) => id === 'q12')?.source).toBe(added.id);
    expect(own).toContain(added.id);
  });

  test('the speaker who stands there already keeps his level', () => {
    const { statements } = apply({
      what: 'speaker',
      at: at('q20'),
      speaker: { name: 'Stephen Miller', kind: 'person' },
    });
    expect(statements.find(({ id }) => id === 'q20')?.level).toBe(4);
  });

  test('another kind of source: its statements are no longer rated, counts follow', () => {
    const { sources, statements, profile } = apply({
      what: 'kind',
      source: { name: 'one anonymous official', kind: 'unnamed' },
      kind: 'spokesperson',
    });
    expect(sources.find(({ id }) => id === 's2')).toMatchObject({ kind: 'spokesperson', count: null });
    expect(statements.find(({ id }) => id === 'q3')?.level).toBeNull();
    expect(profile.sources.official).toBe(SEED_REPORT.profile.sources.official + 1);
    expect(profile.unnamedStatements).toBe(SEED_REPORT.profile.unnamedStatements - 1);
  });

  test('not a statement: gone, and nothing points at it any more', () => {
    const { statements } = apply({ what: 'remove', at: at('q5') });
    expect(statements.some(({ id }) => id === 'q5')).toBe(false);
    expect(statements.find(({ id }) => id === 'q6')?.within).toBeNull();
    expect(statements.find(({ id }) => id === 'q15')?.response?.targets).not.toContain('q5');
  });

  test('a missing one stands in order of the text, unrated', () => {
    const start = SEED_TEXT.indexOf('Miller scolded them');
    const words = anchorOf(SEED_TEXT, [{ start, end: start + 19 }]);
    const { statements, own } = apply({ what: 'missing', at: words, speaker: null });
    const place = statements.findIndex(({ content }) => content[0]?.start === start);
    expect(statements[place]).toMatchObject({ source: null, level: null, form: 'indirect', confidence: 1 });
    expect(statements[place + 1]?.content[0]?.start).toBeGreaterThan(start);
    expect(own).toContain(statements[place]?.id);
  });

  test('doing it twice is doing it once', () => {
    const start = SEED_TEXT.indexOf('Miller scolded them');
    const corrections = made(
      { what: 'speaker', at: at('q12'), speaker: { name: 'Todd Lyons', kind: 'person' } },
      { what: 'remove', at: at('q5') },
      {
        what: 'missing',
        at: anchorOf(SEED_TEXT, [{ start, end: start + 19 }]),
        speaker: { name: 'Ann', kind: 'person' },
      },
      { what: 'kind', source: { name: 'top staffers', kind: 'collective' }, kind: 'unnamed' },
    );
    const once = applyCorrections(SEED_REPORT, SEED_TEXT, corrections);
    expect(applyCorrections(once, SEED_TEXT, corrections)).toEqual(once);
  });

  test('words that are no longer in the text change nothing', () => {
    const corrections = made({ what: 'remove', at: { ...at('q5'), exact: 'words of another day' } });
    const { own, ...report } = applyCorrections(SEED_REPORT, SEED_TEXT, corrections);
    expect(report.statements).toEqual(SEED_REPORT.statements);
    expect(own).toEqual([]);
  });

  test('counts that no correction touches stay the engine’s', () => {
    const { profile } = apply({
      what: 'speaker',
      at: at('q20'),
      speaker: { name: 'Stephen Miller', kind: 'person' },
    });
    expect(profile.levels).toEqual(SEED_REPORT.profile.levels);
    expect(profile.unnamedStatements).toBe(SEED_REPORT.profile.unnamedStatements);
  });
});

describe('what was stored or imported', () => {
  const article = {
    version: 1 as const,
    address: 'https://news.example/a?b=1',
    title: 'A title',
    corrections: made({ what: 'remove', at: at('q5') }),
  };

  test('is read back as it was', () => {
    expect(articleFrom(structuredClone(article))).toEqual(article);
  });

  test.each([
    null,
    7,
    {},
    { ...article, version: 2 },
    { ...article, corrections: 'none' },
    { ...article, corrections: [{ id: 'c', made: 'x', change: { what: 'speaker', at: at('q5') } }] },
    {
      ...article,
      corrections: [
        { id: 'c', made: 'x', change: { what: 'kind', source: { name: 'A', kind: 'king' }, kind: 'person' } },
      ],
    },
  ])('%# is no such thing', (stored) => {
    expect(articleFrom(stored)).toBeNull();
  });

  test('broken entries are left out, whole ones stay', () => {
    const mixed = { ...article, corrections: [...article.corrections, { id: 3 }, null] };
    expect(articleFrom(mixed)?.corrections).toEqual(article.corrections);
  });

  test('an address is kept without its fragment', () => {
    expect(articleAddress('https://a.example/x?y#z')).toBe('https://a.example/x?y');
    expect(articleAddress('https://a.example/x')).toBe('https://a.example/x');
  });

  test('goes into a file and comes back', () => {
    const data = { settings: { ...DEFAULT_SETTINGS, hue: 40 }, corrections: [article] };
    expect(dataFromFile(dataToFile(data))).toEqual(data);
  });

  test.each(['', '[]', 'null', '{"format":"other"}', '{"settings":{}}'])(
    'a file that is not ours: %s',
    (file) => {
      expect(dataFromFile(file)).toBeNull();
    },
  );

  test('what comes in is put beside what is there, the same correction once', () => {
    const coming = {
      ...article,
      corrections: [...article.corrections, { ...article.corrections[0]!, id: 'new' }],
    };
    const [merged] = mergedCorrections([article], [coming]);
    expect(merged?.corrections.map(({ id }) => id)).toEqual(['c0', 'new']);
  });
});
