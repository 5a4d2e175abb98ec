// Reads attributions in brat standoff (PolNeAR): offsets are code points there, UTF-16 code units here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/engine/report.ts';

export interface Relation {
  source: Span[];
  cue: Span[];
  content: Span[];
}

export interface Labelled {
  name: string;
  text: string;
  relations: Relation[];
}

/** Every article of a folder that has both NAME.txt and NAME.ann (or NAME_….ann), sorted by name. */
export function readPolnear(folder: string): Labelled[] {
  const files = readdirSync(folder).sort();
  const annotations = files.filter((file) => file.endsWith('.ann'));
  return files
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => {
      const name = file.slice(0, -4);
      const found = annotations.find((each) => each === `${name}.ann` || each.startsWith(`${name}_`));
      if (!found) return [];
      const text = readFileSync(join(folder, file), 'utf8');
      return [{ name, text, relations: readRelations(text, readFileSync(join(folder, found), 'utf8')) }];
    });
}

function readRelations(text: string, annotation: string): Relation[] {
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  const marks = new Map<string, Span[]>();
  const relations: Relation[] = [];
  for (const row of annotation.split('\n')) {
    const [id, body] = row.split('\t');
    if (!id || !body) continue;
    if (id.startsWith('T')) {
      const spans = body.slice(body.indexOf(' ') + 1).split(';');
      marks.set(
        id,
        spans.map((each) => {
          const [start, end] = each.trim().split(/\s+/).map(Number) as [number, number];
          return { start: units[start] ?? text.length, end: units[end] ?? text.length };
        }),
      );
    }
    if (id.startsWith('E')) {
      const relation: Relation = { source: [], cue: [], content: [] };
      for (const part of body.split(' ')) {
        const [role, mark] = part.split(':') as [string, string];
        const key = role.replace(/\d+$/, '').toLowerCase() as keyof Relation;
        if (relation[key]) relation[key].push(...(marks.get(mark) ?? []));
      }
      if (relation.content.length) relations.push(relation);
    }
  }
  return relations;
}

/** Letters and digits of spans, as offsets. */
export function letters(text: string, spans: Span[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let at = start; at < end; at += 1) if (/[\p{L}\p{N}]/u.test(text[at]!)) found.add(at);
  return found;
}

/** Shared share of two sets. */
export function jaccard(a: Set<number>, b: Set<number>): number {
  let shared = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const each of small) if (large.has(each)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
