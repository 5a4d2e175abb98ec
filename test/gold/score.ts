// Scores a report against an article's labels: who said what, voices inside voices, unnamed sources, answers, levels.
import type { Report, Source, Span, Statement } from '../../src/engine/report.ts';
import type { GoldArticle, GoldSource, GoldStatement } from './labels.ts';

/** A share: how many of how many. */
export interface Share {
  right: number;
  all: number;
}

/** Found, invented and missed. */
export interface Found {
  right: number;
  invented: number;
  missed: number;
}

export interface Score {
  /** Passages in quotation marks that are speech, by the speaker given to them; a passage not found is wrong. */
  whoSaidIt: Share;
  /** Indirect statements that were found, by the source given to them. */
  whoSaidItIndirect: Share;
  /** Voices inside voices, found inside and with the right speaker. */
  nested: Share;
  /** Speech statements as units: contents that share half of their letters. */
  statements: Found;
  /** Passages in quotation marks that are nobody's words, left alone. */
  nonSpeech: Share;
  unnamed: Found;
  denials: Found;
  denialLinks: Share;
  noComment: Found;
  relay: Share;
  level: Share;
  levelWithinOne: Share;
  /** What went wrong, a line each. */
  misses: string[];
}

type Chars = Set<number>;
type Labelled = GoldStatement & { chars: Chars; who: GoldSource | undefined };
type Read = Statement & { chars: Chars; who: Source | undefined };

/** Places of letters and digits inside the spans: marks and spaces never decide. */
function charsOf(text: string, spans: readonly Span[]): Chars {
  const chars: Chars = new Set();
  for (const { start, end } of spans) {
    for (let at = start; at < end; at += 1) if (/[\p{L}\p{N}]/u.test(text.charAt(at))) chars.add(at);
  }
  return chars;
}

/** The same without a leading "that": whether it belongs to the content is a convention, not a finding. */
function contentChars(text: string, spans: readonly Span[]): Chars {
  const [first, ...rest] = [...spans].sort((a, b) => a.start - b.start);
  if (!first) return new Set();
  const that = /^\s*that\s+/i.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  return charsOf(text, [{ start: first.start + that, end: first.end }, ...rest]);
}

function shared(a: Chars, b: Chars): number {
  let count = 0;
  for (const at of a) if (b.has(at)) count += 1;
  return count;
}

function jaccard(a: Chars, b: Chars): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

const EMPTY_WORDS = new Set(
  'a an the of for in on at by to and or who that this his her their one some two three'.split(' '),
);
const HONORIFICS = new Set(
  'mr mrs ms sir dame dr gov mayor judge sheriff chief president cllr secretary'.split(' '),
);
const wordsOf = (name: string) =>
  (
    name
      .replace(/[’']s\b/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !HONORIFICS.has(word));

/** Persons: the family name is there and no other part contradicts. Others: half of the content words agree. */
function sameName(gold: GoldSource, name: string): boolean {
  const wanted = wordsOf(gold.name);
  const given = wordsOf(name);
  if (gold.kind === 'person') {
    return given.includes(wanted.at(-1) ?? '') && given.every((word) => wanted.includes(word));
  }
  const content = (words: string[]) => new Set(words.filter((word) => !EMPTY_WORDS.has(word)));
  const [a, b] = [content(wanted), content(given)];
  if (a.size === 0 || b.size === 0) return wanted.join() === given.join();
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size) >= 0.5;
}

const PRONOUN = /^(?:he|she|they|it|i|we|him|her|them|his|hers|their|its|who)$/i;

/** Scores one report. */
export function score(gold: GoldArticle, text: string, report: Report): Score {
  const scorer = new Scorer(gold, text, report);
  return scorer.score();
}

class Scorer {
  private golds: Labelled[];
  private reads: Read[];
  private misses: string[] = [];

  constructor(
    private gold: GoldArticle,
    private text: string,
    report: Report,
  ) {
    const named = new Map(gold.sources.map((source) => [source.id, source]));
    const known = new Map(report.sources.map((source) => [source.id, source]));
    this.golds = gold.statements.map((each) => ({
      ...each,
      chars: contentChars(text, each.content),
      who: named.get(each.source ?? ''),
    }));
    this.reads = report.statements.map((each) => ({
      ...each,
      chars: contentChars(text, each.content),
      who: known.get(each.source ?? ''),
    }));
  }

  score(): Score {
    const tight = this.pair(0.5);
    const loose = this.pair(0.2);
    const answers = (...kinds: string[]) => ({
      gold: (each: Labelled) => kinds.includes(each.response?.kind ?? ''),
      read: (each: Read) => kinds.includes(each.response?.kind ?? ''),
    });
    const denials = answers('denies', 'disputes');
    const noComment = answers('declined', 'noreply');
    return {
      whoSaidIt: this.whoSaidIt(),
      whoSaidItIndirect: this.whoSaidItIndirect(tight),
      nested: this.nested(),
      statements: this.statements(tight),
      nonSpeech: this.nonSpeech(),
      unnamed: this.kind(
        'unnamed',
        loose,
        (each) => each.act === 'speech' && each.who?.kind === 'unnamed',
        (each) => each.who?.kind === 'unnamed',
      ),
      denials: this.kind('denial', loose, denials.gold, denials.read),
      denialLinks: this.denialLinks(loose, denials.gold),
      noComment: this.kind('no comment', loose, noComment.gold, noComment.read),
      relay: this.relay(tight),
      level: this.levels(tight, 0),
      levelWithinOne: this.levels(tight, 1),
      misses: this.misses,
    };
  }

  /** Pairs of labelled and read statements by falling likeness, each used once. */
  private pair(floor: number): Map<Labelled, Read> {
    const all: [number, Labelled, Read][] = [];
    for (const gold of this.golds) {
      for (const read of this.reads) {
        const likeness = jaccard(gold.chars, read.chars);
        if (likeness >= floor) all.push([likeness, gold, read]);
      }
    }
    all.sort((a, b) => b[0] - a[0]);
    const pairs = new Map<Labelled, Read>();
    const used = new Set<Read>();
    for (const [, gold, read] of all) {
      if (pairs.has(gold) || used.has(read)) continue;
      pairs.set(gold, read);
      used.add(read);
    }
    return pairs;
  }

  private sameSource(gold: Labelled, read: Read | undefined): boolean {
    if (!gold.who || !read?.who) return !gold.who && !read?.who;
    if (sameName(gold.who, read.who.name)) return true;
    if (gold.who.kind === 'person') return false;
    const named = this.golds.filter(({ source }) => source === gold.source).flatMap(({ mention }) => mention);
    const chars = (spans: Span[]) =>
      charsOf(
        this.text,
        spans.filter(({ start, end }) => !PRONOUN.test(this.text.slice(start, end))),
      );
    return shared(chars(named), chars([...read.who.mentions, ...(read.mention ? [read.mention] : [])])) > 3;
  }

  /** Passages in double quotation marks inside a labelled statement, or the whole of a direct one in single marks. */
  private passages(): { chars: Chars; gold: Labelled; words: string }[] {
    const found = this.golds
      .filter(({ act, form }) => act === 'speech' && form !== 'indirect')
      .flatMap((gold) =>
        quotedIn(this.text, gold.content).map((span) => ({
          chars: charsOf(this.text, [span]),
          gold,
          words: this.text.slice(span.start, span.end),
        })),
      );
    // A passage that two statements hold has the voice of the inner one.
    return found.filter(
      (one) =>
        !found.some(
          (other) =>
            other !== one &&
            other.gold.within !== null &&
            jaccard(other.chars, one.chars) === 1 &&
            one.gold.within === null,
        ),
    );
  }

  private whoSaidIt(): Share {
    const share: Share = { right: 0, all: 0 };
    for (const { chars, gold, words } of this.passages()) {
      if (!gold.who) continue;
      share.all += 1;
      const held = (read: Read) => {
        const part = shared(chars, read.chars) / chars.size;
        return part >= 0.95 ? 1 : part;
      };
      const [best] = this.reads
        .filter((read) => read.act === 'speech' && held(read) >= 0.5)
        .sort((a, b) => held(b) - held(a) || a.chars.size - b.chars.size);
      if (best && this.sameSource(gold, best)) share.right += 1;
      else
        this.miss('who', `${words} — ${gold.who.name}, not ${best ? (best.who?.name ?? 'nobody') : 'found'}`);
    }
    return share;
  }

  private whoSaidItIndirect(pairs: Map<Labelled, Read>): Share {
    const share: Share = { right: 0, all: 0 };
    for (const [gold, read] of pairs) {
      if (gold.form !== 'indirect' || !gold.who || gold.act !== 'speech') continue;
      share.all += 1;
      if (this.sameSource(gold, read)) share.right += 1;
      else
        this.miss(
          'who, indirect',
          `${this.words(gold)} — ${gold.who.name}, not ${read.who?.name ?? 'nobody'}`,
        );
    }
    return share;
  }

  private nested(): Share {
    const inner = this.golds.filter(({ within, who }) => within !== null && who);
    const right = inner.filter((gold) => {
      const near = this.reads.find((read) => read.within !== null && jaccard(read.chars, gold.chars) >= 0.5);
      if (near && this.sameSource(gold, near)) return true;
      this.miss('nested', `${this.words(gold)} — ${gold.who?.name}, not ${near?.who?.name ?? 'found'}`);
      return false;
    });
    return { right: right.length, all: inner.length };
  }

  private statements(pairs: Map<Labelled, Read>): Found {
    const speech = this.golds.filter(({ act }) => act === 'speech');
    const thoughts = this.golds.filter(({ act }) => act === 'thought');
    const missed = speech.filter((gold) => !pairs.has(gold));
    for (const gold of missed) this.miss('statement missed', `${gold.who?.name}: ${this.words(gold)}`);
    const used = new Set(pairs.values());
    const invented = this.reads.filter(
      (read) =>
        read.act === 'speech' &&
        !used.has(read) &&
        !thoughts.some((gold) => shared(gold.chars, read.chars) >= 0.5 * read.chars.size),
    );
    for (const read of invented) this.miss('statement invented', `${read.who?.name}: ${this.words(read)}`);
    return { right: speech.length - missed.length, invented: invented.length, missed: missed.length };
  }

  private nonSpeech(): Share {
    const left = this.gold.nonSpeech.filter((span) => {
      const chars = charsOf(this.text, [span]);
      const holder = this.reads.find(
        (read) => read.form !== 'indirect' && jaccard(chars, read.chars) >= 0.5 && read.act === 'speech',
      );
      if (holder) this.miss('not speech', this.text.slice(span.start, span.end));
      return holder === undefined;
    });
    return { right: left.length, all: this.gold.nonSpeech.length };
  }

  private kind(
    name: string,
    pairs: Map<Labelled, Read>,
    isGold: (each: Labelled) => boolean,
    isRead: (each: Read) => boolean,
  ): Found {
    const found: Found = { right: 0, invented: 0, missed: 0 };
    for (const gold of this.golds.filter(isGold)) {
      const read = pairs.get(gold);
      if (read && isRead(read)) found.right += 1;
      else {
        found.missed += 1;
        this.miss(`${name} missed`, `${gold.who?.name}: ${this.words(gold)}`);
      }
    }
    const goldOf = new Map([...pairs].map(([gold, read]) => [read, gold]));
    for (const read of this.reads.filter((each) => each.act === 'speech' && isRead(each))) {
      const gold = goldOf.get(read);
      if (gold && (isGold(gold) || gold.act !== 'speech')) continue;
      found.invented += 1;
      this.miss(`${name} invented`, `${read.who?.name}: ${this.words(read)}`);
    }
    return found;
  }

  private denialLinks(pairs: Map<Labelled, Read>, isDenial: (each: Labelled) => boolean): Share {
    const linked = this.golds.filter((gold) => isDenial(gold) && (gold.response?.targets.length ?? 0) > 0);
    const right = linked.filter((gold) => {
      const wanted = this.golds.filter(({ id }) => gold.response?.targets.includes(id));
      const ids = pairs.get(gold)?.response?.targets ?? [];
      const given = this.reads.filter(({ id }) => ids.includes(id));
      const hit = given.some((read) =>
        wanted.some(
          (each) => shared(read.chars, each.chars) >= 0.5 * Math.min(read.chars.size, each.chars.size),
        ),
      );
      if (!hit) this.miss('denial not linked', this.words(gold));
      return hit;
    });
    return { right: right.length, all: linked.length };
  }

  private relay(pairs: Map<Labelled, Read>): Share {
    const relayed = [...pairs].filter(([gold]) => gold.relay.length > 0);
    const right = relayed.filter(([gold, read]) => {
      const all = gold.relay.every((outlet) =>
        read.relay.some((each) => sameName({ id: '', kind: 'outlet', role: null, name: outlet }, each)),
      );
      if (!all) this.miss('relay', `${gold.relay}, not ${read.relay}: ${this.words(gold)}`);
      return all;
    });
    return { right: right.length, all: relayed.length };
  }

  private levels(pairs: Map<Labelled, Read>, slack: number): Share {
    const rated = [...pairs].filter(([gold]) => gold.level !== null);
    const right = rated.filter(([gold, read]) => {
      const near = read.level !== null && Math.abs(read.level - (gold.level ?? 0)) <= slack;
      if (!near)
        this.miss(
          `level ±${slack}`,
          `${gold.level}, not ${read.level}: ${gold.who?.name}: ${this.words(gold)}`,
        );
      return near;
    });
    return { right: right.length, all: rated.length };
  }

  private words({ content }: { content: readonly Span[] }): string {
    return content.map(({ start, end }) => this.text.slice(start, end)).join(' … ');
  }

  private miss(what: string, line: string): void {
    this.misses.push(`${what}: ${line.replace(/\s+/g, ' ').slice(0, 200)}`);
  }
}

/** Passages in double quotation marks inside the spans; a span in single marks is one itself. */
function quotedIn(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    if (/^‘[\s\S]*’$/.test(part)) return [{ start, end }];
    return [...part.matchAll(/“[^“”]*(?:”|$)|"[^"]*(?:"|$)|(?<!\p{L})‘(?:[^’]|’(?=\p{L}))*’/gu)].map(
      (match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
      }),
    );
  });
}
