// The part of the Web Annotation vocabulary that our annotations use, as a JSON-LD context, so that tests need no network.
// Written from the W3C Recommendations "Web Annotation Data Model" and "Web Annotation Vocabulary" (23 February 2017).

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const term = (id: string) => ({ '@id': id, '@type': '@vocab' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': `${XSD}${type}` });

export const ANNO_SUBSET = {
  '@context': {
    id: iri('@id'),
    type: iri('@type'),

    Annotation: `${OA}Annotation`,
    TextualBody: `${OA}TextualBody`,
    SpecificResource: `${OA}SpecificResource`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    Software: `${AS}Application`,

    describing: `${OA}describing`,
    linking: `${OA}linking`,
    tagging: `${OA}tagging`,

    body: iri(`${OA}hasBody`),
    target: iri(`${OA}hasTarget`),
    source: iri(`${OA}hasSource`),
    selector: iri(`${OA}hasSelector`),
    motivation: term(`${OA}motivatedBy`),
    purpose: term(`${OA}hasPurpose`),
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: typed(`${OA}start`, 'nonNegativeInteger'),
    end: typed(`${OA}end`, 'nonNegativeInteger'),

    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    name: 'http://xmlns.com/foaf/0.1/name',
    creator: iri('http://purl.org/dc/terms/creator'),
    created: typed('http://purl.org/dc/terms/created', 'dateTime'),
    generator: iri(`${AS}generator`),
    generated: typed('http://purl.org/dc/terms/issued', 'dateTime'),

    first: iri(`${AS}first`),
    partOf: iri(`${AS}partOf`),
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
    total: typed(`${AS}totalItems`, 'nonNegativeInteger'),
    startIndex: typed(`${AS}startIndex`, 'nonNegativeInteger'),
  },
};
