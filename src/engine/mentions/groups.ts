// Sources joined by "and" that speak as one.
import type { Count, SourceKind } from '../report.ts';
import type { Token } from '../text/document.ts';
import type { Draft } from './drafts.ts';
import { toldOutlet } from './press.ts';

/** "Rubio and Graham", "Palestinian NGOs and aid groups", "Ann Lee, Bo Park and Cy Day": joined by "and" they are a mention of their own. */
export function findGroups(tokens: Token[], drafts: readonly Draft[]): Draft[] {
  const groups: Draft[] = [];
  const heads = drafts.filter(
    (draft) => draft.form !== 'pronoun' && (draft.kind !== 'document' || draft.form === 'name'),
  );
  for (let at = 0; at + 1 < heads.length; at += 1) {
    const parts = [heads[at]!];
    let joined = false;
    for (let next = at + 1; next < heads.length && !joined && parts.length < 6; next += 1) {
      const last = parts[parts.length - 1]!;
      const part = heads[next]!;
      if (part.start < last.end) continue;
      const gap = tokenFrom(tokens, last.end, last.endToken);
      const mark = tokens[gap];
      if (!mark) break;
      const comma = mark.text === ',';
      const and = tokens[comma ? gap + 1 : gap]!;
      joined = /^(?:and|nor)$/.test(and?.lower ?? '') && part.firstToken === (comma ? gap + 2 : gap + 1);
      if (
        !joined &&
        !(comma && part.firstToken === gap + 1 && part.kind === parts[0]!.kind && part.form === 'name')
      )
        break;
      parts.push(part);
    }
    if (joined && areAlike(tokens, parts) && !isTwoRoles(tokens, parts)) groups.push(groupOf(tokens, parts));
    if (joined) at += parts.length - 2;
  }
  return groups;
}

function tokenFrom(tokens: Token[], offset: number, from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.start < offset) at += 1;
  return at;
}

/** Names with names; others only where both are the verb's subject, so that no object is joined to the next clause's subject. */
function areAlike(tokens: Token[], parts: Draft[]): boolean {
  const last = parts[parts.length - 1]!;
  if (parts.every((part) => part.form === 'name' && part.kind === 'person')) return true;
  if (!last.subject) return false;
  const first = tokens[parts[0]!.firstToken - 1];
  return (
    !first ||
    first.sentence !== tokens[parts[0]!.firstToken]!.sentence ||
    !/^(?:VB.?|IN|TO)$/.test(first.tag) ||
    first.lower === 'that'
  );
}

/** "Former prosecutor and Mayor Ann Lee": one who is both. */
function isTwoRoles(tokens: Token[], parts: Draft[]): boolean {
  const [first, last] = [parts[0]!, parts[parts.length - 1]!];
  return (
    parts.length === 2 &&
    first.form === 'nominal' &&
    first.number === 'singular' &&
    last.form === 'name' &&
    last.kind === 'person' &&
    !/^(?:DT|PRP\$|CD)$/.test(tokens[first.firstToken]!.tag) &&
    first.phrase?.owner === null
  );
}

/** How many the parts are together: added where each is exact, else as many as the largest is at least. */
function countOfAll(parts: Draft[]): Count {
  const counts = parts.map(
    ({ unnamed, number }): Count => unnamed?.count ?? (number === 'plural' ? [2, null] : [1, 1]),
  );
  if (counts.every(([least, most]) => least === most)) {
    const sum = counts.reduce((all, [least]) => all + least, 0);
    return [sum, sum];
  }
  return [Math.max(parts.length, ...counts.map(([least]) => least)), null];
}

/**
 * The first part's kind; "White House and Pentagon spokesmen" are spokesmen of both, and "teachers and union officials"
 * who told an outlet are people whom the reporters spoke to.
 */
function kindOfAll(tokens: Token[], parts: Draft[]): SourceKind {
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  const article = /^(?:the|a|an)$/;
  const bare =
    !article.test(tokens[first.firstToken]!.lower) &&
    !article.test(tokens[first.firstToken - 1]?.lower ?? '');
  if (first.kind === 'body' && bare && (last.kind === 'spokesperson' || last.kind === 'officials'))
    return last.kind;
  const people = parts.every(
    ({ kind, form, number }) =>
      form === 'nominal' && number === 'plural' && /^(?:collective|officials|unnamed)$/.test(kind),
  );
  return people && toldOutlet(tokens, last.endToken) ? 'unnamed' : first.kind;
}

function groupOf(tokens: Token[], parts: Draft[]): Draft {
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  return {
    ...first,
    kind: kindOfAll(tokens, parts),
    end: last.end,
    endToken: last.endToken,
    head: last.head,
    name: null,
    role: null,
    unnamed: first.unnamed ? { ...first.unnamed, count: countOfAll(parts) } : null,
    gender: 'unknown',
    number: 'plural',
    named: null,
    phrase: null,
    subject: last.subject,
    parts,
  };
}
