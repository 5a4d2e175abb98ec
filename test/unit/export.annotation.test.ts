// Web Annotations: JSON-LD that a processor reads without loss, and what the data model demands.
import jsonld from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec';
import { describe, expect, test } from 'vitest';
import type { ReadArticle } from '../../src/export/article.ts';
import { ANNOTATION_CONTEXT, toWebAnnotation } from '../../src/export/web-annotation.ts';
import { ANNO_SUBSET } from './export.annotation-context.ts';
import { gateArticle, hostileArticle, report, source, spanOf, statement } from './export.article.ts';

const OA = 'http://www.w3.org/ns/oa#';
const CREATED = '2026-11-24T08:00:00Z';

interface Selector {
  type: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}
interface Target {
  source: string;
  selector: Selector[];
}
interface Body {
  type: string;
  value?: string;
  purpose: string;
  source?: string;
}
interface Annotation {
  id: string;
  type: string;
  motivation: string | string[];
  body: Body[];
  target: Target | Target[];
}
interface Collection {
  '@context': string;
  id: string;
  type: string;
  label: string;
  total: number;
  created?: string;
  creator: { type: string; name: string };
  first: { id: string; type: string; partOf: string; startIndex: number; items: Annotation[] };
}

function collectionOf(article: ReadArticle): Collection {
  return JSON.parse(JSON.stringify(toWebAnnotation(article, { created: CREATED, version: '1.2.3' })));
}
const targetsOf = ({ target }: Annotation) => (Array.isArray(target) ? target : [target]);

/** Knows the annotation context and refuses the network. */
async function documentLoader(url: string): Promise<RemoteDocument> {
  if (url !== ANNOTATION_CONTEXT) throw new Error(`asked for ${url}`);
  return { document: ANNO_SUBSET, documentUrl: url } as unknown as RemoteDocument;
}

/** What a text with astral characters is in code points. */
function codePointSlice(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('');
}

const ASTRAL = '😀 The 𝒢ate is shut, “we 😀 saw it”, Ada Quill said 😀 today.';
function astralArticle(): ReadArticle {
  const span = spanOf(ASTRAL, '“we 😀 saw it”');
  return {
    report: report(
      [source('s1', 'person', 'Ada Quill')],
      [statement('q1', [span], { source: 's1', level: 4 })],
    ),
    text: ASTRAL,
  };
}

describe.each([
  ['an article', gateArticle()],
  ['hostile text', hostileArticle()],
  ['text with astral characters and no address', astralArticle()],
])('%s', (_, article) => {
  const collection = collectionOf(article);
  const { items } = collection.first;

  test('a JSON-LD processor reads every term and every address (safe mode: nothing is dropped)', async () => {
    const options = { documentLoader, safe: true };
    const quads = await jsonld.toRDF(collection as object, options);
    const annotations = (quads as { predicate: { value: string }; object: { value: string } }[]).filter(
      ({ predicate, object }) => predicate.value.endsWith('#type') && object.value === `${OA}Annotation`,
    );
    expect(annotations).toHaveLength(article.report.statements.length);
    const [expanded] = await jsonld.expand(collection as object, options);
    expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
  });

  test('the collection and its page have what they must have', () => {
    expect(collection['@context']).toBe(ANNOTATION_CONTEXT);
    expect(collection.type).toBe('AnnotationCollection');
    expect(collection.first).toMatchObject({ type: 'AnnotationPage', partOf: collection.id, startIndex: 0 });
    expect(collection.total).toBe(items.length);
    expect(collection.label.length).toBeGreaterThan(0);
    expect(collection.creator).toEqual({ type: 'Software', name: 'Sourcemark 1.2.3' });
    expect(collection.created).toBe(CREATED);
  });

  test('every id is an IRI of its own', () => {
    const ids = [collection.id, collection.first.id, ...items.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  test('every annotation has bodies, targets, purposes and motivations of the model', () => {
    const known = ['describing', 'linking', 'tagging'];
    for (const annotation of items) {
      expect(annotation.type).toBe('Annotation');
      for (const motivation of [annotation.motivation].flat()) expect(known).toContain(motivation);
      expect(annotation.body.length).toBeGreaterThan(0);
      for (const body of annotation.body) {
        expect(known).toContain(body.purpose);
        if (body.type === 'TextualBody') expect(typeof body.value).toBe('string');
        else expect(body.source).toMatch(/^urn:uuid:/);
      }
      for (const { source } of targetsOf(annotation)) expect(source).toMatch(/^(https?|urn):/);
    }
  });

  test('selectors find their words: by quote with what stands around, and by place in code points', () => {
    for (const [index, annotation] of items.entries()) {
      const { content } = article.report.statements[index]!;
      expect(targetsOf(annotation)).toHaveLength(content.length);
      for (const [place, target] of targetsOf(annotation).entries()) {
        const [quote, position] = target.selector as [Selector, Selector];
        expect([quote.type, position.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
        const { start, end } = content[place]!;
        const wellFormed = article.text.replace(/\p{Surrogate}/gu, '\ufffd');
        expect(quote.exact).toBe(wellFormed.slice(start, end));
        expect(codePointSlice(wellFormed, position.start, position.end)).toBe(quote.exact);
        expect(wellFormed).toContain(quote.prefix + quote.exact + quote.suffix);
        expect([...quote.prefix].length).toBeLessThanOrEqual(32);
      }
    }
  });
});

test('a denial links to the annotation of what it denies', () => {
  const { items } = collectionOf(gateArticle()).first;
  const link = items[3]?.body.find(({ purpose }) => purpose === 'linking');
  expect(link).toEqual({ type: 'SpecificResource', source: items[2]?.id, purpose: 'linking' });
  expect(items[3]?.motivation).toEqual(['describing', 'linking']);
});

test('the body says who, how strong and by which way, and tags can be searched for', () => {
  const { items } = collectionOf(gateArticle()).first;
  expect(items[1]?.body.map(({ value }) => value)).toEqual([
    'a guard who was there\nThin or second-hand\nChain: a guard who was there ← Harbor Courier ← this article',
    'kind:unnamed',
    'level:2',
    'form:direct',
  ]);
});

test('the same article gives the same ids, another address others', () => {
  const first = collectionOf(gateArticle());
  expect(collectionOf(gateArticle())).toEqual(first);
  expect(collectionOf({ ...gateArticle(), url: 'https://other.example/' }).id).not.toBe(first.id);
});

test('an address that is none of the web is not named as source', () => {
  const target = collectionOf(hostileArticle()).first.items[0]?.target as Target;
  expect(target.source).toMatch(/^urn:uuid:/);
});

test('without a date none is told', () => {
  expect(toWebAnnotation(gateArticle())).not.toHaveProperty('created');
});
