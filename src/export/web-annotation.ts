// A report as W3C Web Annotations: a JSON-LD collection with one annotation a statement.
import type { Report, Span, Statement } from '../engine/report.ts';
import { chainWords, nameOf, oneLine, type ReadArticle, titleOf, wellFormed } from './article.ts';
import { englishWords, levelWords, type Words } from './words.ts';

/** The context every Web Annotation names (W3C Recommendation of 23 February 2017, section 3.1). */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

export interface AnnotationOptions {
  /** Moment of reading, xsd:dateTime with time zone ("2026-11-24T08:00:00Z"); left out if absent. */
  created?: string;
  /** Version of the software, told in its name. */
  version?: string;
  words?: Words;
}

/** How many code points of the text stand before and after a passage to tell it from its likes. */
const AROUND = 32;

type Json = Record<string, unknown>;

/**
 * The report as an AnnotationCollection whose only page is embedded. Each statement is an annotation: its bodies
 * say who speaks and how strong the sourcing is, tag it by level, kind and response, and link an answer to the
 * annotations of what it answers. Targets carry the words (TextQuoteSelector) and their place in the article's
 * text (TextPositionSelector), counted in Unicode code points as the model demands.
 * Ids are UUIDs of version 8 made from address, text and statement: the same article gives the same ids.
 */
export function toWebAnnotation(article: ReadArticle, options: AnnotationOptions = {}): Json {
  const words = options.words ?? englishWords;
  const { report, url } = article;
  const seed = `${url ?? report.name}\n${article.text}`;
  const idOf = (part: string) => `urn:uuid:${uuid(`${seed}\n${part}`)}`;
  const source = webAddress(url) ?? idOf('text');
  const points = codePoints(article.text);
  const software = {
    type: 'Software',
    name: options.version ? `Sourcemark ${options.version}` : 'Sourcemark',
  };
  const made = {
    ...(options.created ? { created: options.created, generated: options.created } : {}),
    creator: software,
    generator: software,
  };
  const items = report.statements.map((statement) => ({
    id: idOf(statement.id),
    type: 'Annotation',
    motivation: statement.response?.targets.length ? ['describing', 'linking'] : 'describing',
    ...made,
    body: bodiesOf(report, statement, idOf, words),
    target: oneOrMany(statement.content.map((span) => targetOf(article, source, span, points))),
  }));
  const page = {
    id: idOf('page'),
    type: 'AnnotationPage',
    partOf: idOf('collection'),
    startIndex: 0,
    items: items.filter(({ target }) => target !== undefined),
  };
  return {
    '@context': ANNOTATION_CONTEXT,
    id: idOf('collection'),
    type: 'AnnotationCollection',
    label: titleOf(article, words),
    total: page.items.length,
    ...made,
    first: page,
  };
}

function bodiesOf(
  report: Report,
  statement: Statement,
  idOf: (part: string) => string,
  words: Words,
): Json[] {
  const source = report.sources.find(({ id }) => id === statement.source);
  const { response, level } = statement;
  const who = [nameOf(report, statement.source, words), oneLine(source?.role ?? '')]
    .filter(Boolean)
    .join(', ');
  const lines = [who, levelWords(level, words), words('exportChain', [chainWords(report, statement, words)])];
  if (response) lines.push(words(`response_${response.kind}`));
  const tag = (value: string) => ({ type: 'TextualBody', value, purpose: 'tagging', format: 'text/plain' });
  const tags = [source ? `kind:${source.kind}` : '', level ? `level:${level}` : '', `form:${statement.form}`];
  if (response) tags.push(`response:${response.kind}`);
  const known = new Set(report.statements.map(({ id }) => id));
  return [
    { type: 'TextualBody', value: lines.join('\n'), purpose: 'describing', format: 'text/plain' },
    ...tags.filter(Boolean).map(tag),
    ...(response?.targets ?? [])
      .filter((id) => known.has(id))
      .map((id) => ({ type: 'SpecificResource', source: idOf(id), purpose: 'linking' })),
  ];
}

function targetOf({ text }: ReadArticle, source: string, { start, end }: Span, points: Uint32Array): Json {
  const first = points[start] ?? 0;
  const last = points[end] ?? first;
  const before = [...text.slice(Math.max(0, start - 2 * AROUND), start)].slice(-AROUND).join('');
  const after = [...text.slice(end, end + 2 * AROUND)].slice(0, AROUND).join('');
  return {
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: wellFormed(text.slice(start, end)),
        prefix: wellFormed(before),
        suffix: wellFormed(after),
      },
      { type: 'TextPositionSelector', start: first, end: last },
    ],
  };
}

/** For each UTF-16 offset the number of code points before it. */
function codePoints(text: string): Uint32Array {
  const points = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    points[at] = count;
    const low = text.charCodeAt(at + 1);
    const pair = isBetween(text.charCodeAt(at), 0xd800, 0xdbff) && isBetween(low, 0xdc00, 0xdfff);
    if (pair) {
      at += 1;
      points[at] = count;
    }
    count += 1;
  }
  points[text.length] = count;
  return points;
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

function oneOrMany<T>(list: T[]): T | T[] | undefined {
  return list.length > 1 ? list : list[0];
}

/** The address as an IRI that JSON-LD readers accept, or null. */
function webAddress(url: string | null | undefined): string | null {
  if (!url) return null;
  try {
    const parsed = new URL(url);
    return ['http:', 'https:', 'file:'].includes(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

/**
 * A UUID of version 8 (RFC 9562, section 5.8: made by rules of one's own) from a text: four 32-bit
 * multiply-and-xor hashes (cyrb128, public domain). For telling apart, not for keeping secrets.
 */
function uuid(text: string): string {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  const hex = [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a]
    .map((n) => (n >>> 0).toString(16).padStart(8, '0'))
    .join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return [...parts, hex.slice(20)].join('-');
}
