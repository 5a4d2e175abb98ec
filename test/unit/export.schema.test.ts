// The report's JSON schema is made from the types, and every report the engine gives for our articles validates.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import schema from '../../src/engine/report.schema.json';
import { toJson } from '../../src/export/json.ts';
import { gateArticle, hostileArticle } from './export.article.ts';

const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** What is wrong with a report as its readers get it: from JSON. */
function faults(report: object): unknown[] {
  return validate(JSON.parse(JSON.stringify(report))) ? [] : (validate.errors ?? []);
}

const ARTICLES = ['seeds', 'test/gold'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(folder, file)),
);

test('the schema is current: `npm run schema` would write the same', () => {
  const made = createGenerator({
    path: 'src/engine/report.ts',
    type: 'Report',
    tsconfig: 'tsconfig.json',
  }).createSchema('Report');
  expect(schema).toEqual(JSON.parse(JSON.stringify(made)));
});

test.each(ARTICLES)('the report on %s validates', (file) => {
  expect(faults(analyze(readFileSync(file, 'utf8'), { name: file }))).toEqual([]);
});

test('so do reports on nothing, on another language, and the ones of the export tests', () => {
  expect(faults(analyze(''))).toEqual([]);
  expect(faults(analyze('Der Minister sagte am Dienstag, dass er davon nichts gewusst habe.'))).toEqual([]);
  expect(faults(gateArticle().report)).toEqual([]);
  expect(faults(JSON.parse(toJson(hostileArticle().report)))).toEqual([]);
});

test.each([
  ['an unknown level', { level: 6 }],
  ['an unknown kind of response', { response: { kind: 'shrugs', targets: [] } }],
  ['a field nobody declared', { mood: 'angry' }],
  ['a missing field', { confidence: undefined }],
])('%s does not validate', (_, wrong) => {
  const { report } = gateArticle();
  Object.assign(report.statements[0]!, wrong);
  expect(faults(report)).not.toEqual([]);
});
