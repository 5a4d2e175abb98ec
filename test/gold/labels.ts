// Labelled articles: their shape, and how marks in a text become labels with offsets.
import type { Basis, Form, Level, ResponseKind, SourceKind, Span } from '../../src/engine/report.ts';

export interface GoldSource {
  id: string;
  kind: SourceKind;
  name: string;
  role: string | null;
  count?: [number, number | null];
}

export interface GoldStatement {
  id: string;
  form: Form;
  act: 'speech' | 'thought';
  content: Span[];
  cue: Span | null;
  mention: Span[];
  source: string | null;
  basis: Basis;
  relay: string[];
  broadcast: boolean;
  within: string | null;
  level: Level | null;
  response: { kind: ResponseKind; targets: string[]; about: string } | null;
}

/** One article with its labels. */
export interface GoldArticle {
  article: string;
  style?: string;
  outlet?: string;
  sources: GoldSource[];
  statements: GoldStatement[];
  /** Passages in quotation marks that are nobody's words. */
  nonSpeech: Span[];
}

/**
 * Reads a marked article. Marks stand in the text as `{c3:…}` content, `{m3:…}` words naming the source and
 * `{k3:…}` cue of statement 3 (`{m2,m3:…}` for both), `{n:…}` quotation marks that hold nobody's words; they may
 * stand inside one another. Behind the text, two lists:
 *
 *     ---- sources
 *     s1 unnamed[2,2] Two people familiar with the decision | role in the text's own words
 *     ---- statements
 *     3 s1 2 unstated relay=Financial Courier;Radio Nord within=2 denies=1,2 about=what is denied
 *
 * A statement's line: number, source ("-": nobody can tell), level ("-": not rated), basis, then what else holds.
 * @throws Error that names the fault where marks and lists do not fit
 */
export function readMarked(name: string, marked: string): { text: string; gold: GoldArticle } {
  const [head = '', ...rest] = marked.split(/\n\n/);
  const [body = '', sourceList = '', statementList = ''] = rest.join('\n\n').split(/\n---- \w+\n/);
  const { text, spans } = readMarks(body.trimEnd());
  const header = Object.fromEntries(
    head.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]),
  );
  const sources = lines(sourceList).map(readSource);
  const statements = lines(statementList).map((line) => readStatement(line, text, spans));
  const gold: GoldArticle = {
    article: name,
    style: header.style,
    outlet: header.outlet,
    sources,
    statements,
    nonSpeech: spans.get('n') ?? [],
  };
  check(gold, spans);
  return { text, gold };
}

const lines = (list: string) => list.split('\n').filter(Boolean);

/** The text without marks, and the spans of each mark. */
function readMarks(marked: string): { text: string; spans: Map<string, Span[]> } {
  const spans = new Map<string, Span[]>();
  const open: { labels: string[]; start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at += 1) {
    const char = marked.charAt(at);
    if (char === '{') {
      const end = marked.indexOf(':', at);
      open.push({ labels: marked.slice(at + 1, end).split(','), start: text.length });
      at = end;
    } else if (char === '}') {
      const mark = open.pop();
      if (!mark) throw new Error(`a mark ends that did not begin: ${text.slice(-40)}`);
      for (const label of mark.labels) {
        spans.set(label, [...(spans.get(label) ?? []), { start: mark.start, end: text.length }]);
      }
    } else {
      text += char;
    }
  }
  if (open.length > 0) throw new Error(`a mark does not end: ${open[0]?.labels}`);
  for (const list of spans.values()) list.sort((a, b) => a.start - b.start);
  return { text: `${text}\n`, spans };
}

function readSource(line: string): GoldSource {
  const match = /^(\w+) (\w+)(?:\[(\d+),(\d+|null)\])? ([^|]+)(?:\| (.+))?$/.exec(line);
  if (!match) throw new Error(`no source: ${line}`);
  const [, id = '', kind, least, most, name = '', role] = match;
  const source: GoldSource = { id, kind: kind as SourceKind, name: name.trim(), role: role ?? null };
  if (least) source.count = [Number(least), most === 'null' ? null : Number(most)];
  return source;
}

const RESPONSES = ['denies', 'disputes', 'deflects', 'declined', 'noreply', 'confirms'] as const;

function readStatement(line: string, text: string, spans: Map<string, Span[]>): GoldStatement {
  const [number = '', source = '', level = '', basis = '', ...more] = line.split(' ');
  const rest = more.join(' ');
  const value = (key: string) =>
    new RegExp(`(?:^| )${key}=(.+?)(?= \\w+=| (?:broadcast|thought|${RESPONSES.join('|')})\\b|$)`).exec(
      rest,
    )?.[1];
  const has = (word: string) => rest.split(/[ =]/).includes(word);
  const kind = RESPONSES.find((each) =>
    new RegExp(`(?:^| )${each}(?:=| |$)`).test(rest.replace(/about=.*/, '')),
  );
  const about = /\babout=(.+)$/.exec(rest)?.[1] ?? '';
  const content = spans.get(`c${number}`) ?? [];
  const within = value('within');
  return {
    id: `q${number}`,
    form: (value('form') as Form | undefined) ?? formOf(text, content),
    act: has('thought') ? 'thought' : 'speech',
    content,
    cue: spans.get(`k${number}`)?.[0] ?? null,
    mention: spans.get(`m${number}`) ?? [],
    source: source === '-' ? null : source,
    basis: basis as Basis,
    relay: value('relay')?.split(';') ?? [],
    broadcast: has('broadcast'),
    within: within ? `q${within}` : null,
    level: level === '-' ? null : (Number(level) as Level),
    response: kind
      ? {
          kind,
          targets: (value(kind) ?? '')
            .split(',')
            .filter(Boolean)
            .map((id) => `q${id}`),
          about,
        }
      : null,
  };
}

/** direct: every span in quotation marks; mixed: some of it; indirect: none. */
function formOf(text: string, content: Span[]): Form {
  const passages = content.map(({ start, end }) => text.slice(start, end));
  if (passages.every((words) => /^[“‘"][\s\S]*[”’"]$/.test(words))) return 'direct';
  return passages.some((words) => /[“"]|(?<!\w)‘/.test(words)) ? 'mixed' : 'indirect';
}

/** What a careless hand gets wrong. */
function check(gold: GoldArticle, spans: Map<string, Span[]>): void {
  const sources = new Set(gold.sources.map(({ id }) => id));
  const ids = new Set(gold.statements.map(({ id }) => id));
  const wrong = (what: string) => {
    throw new Error(`${gold.article}: ${what}`);
  };
  for (const { id, source, content, within, response, level, basis } of gold.statements) {
    if (content.length === 0) wrong(`${id} has no content`);
    if (source !== null && !sources.has(source)) wrong(`${id}: no source ${source}`);
    if (within !== null && !ids.has(within)) wrong(`${id}: within ${within}`);
    for (const target of response?.targets ?? []) if (!ids.has(target)) wrong(`${id} answers ${target}`);
    if (level !== null && !(level >= 1 && level <= 5)) wrong(`${id}: level ${level}`);
    if (!['firsthand', 'official', 'secondhand', 'unstated'].includes(basis)) wrong(`${id}: basis ${basis}`);
  }
  for (const label of spans.keys()) {
    if (label !== 'n' && !ids.has(`q${label.slice(1)}`)) wrong(`the mark ${label} belongs to no statement`);
  }
  const used = new Set(gold.statements.map(({ source }) => source));
  for (const { id, name } of gold.sources) if (!used.has(id)) wrong(`the source ${name} says nothing`);
}
