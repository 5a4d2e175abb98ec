// Reads a treebank in CoNLL-U (GUM) as words with Penn tags, written the way our tokens are.
import { readFileSync } from 'node:fs';

export interface TaggedWord {
  text: string;
  lower: string;
  tag: string;
}

export interface TaggedDocument {
  name: string;
  sentences: TaggedWord[][];
}

interface Row {
  text: string;
  tag: string;
  head: number;
  relation: string;
  id: number;
  spaced: boolean;
}

const MODIFIERS = new Set(['amod', 'compound', 'nmod', 'nmod:desc', 'nummod']);

/** Rare tags that nothing asks for, and the tags kept instead. */
const KEPT = new Map(
  Object.entries({
    GW: 'NN',
    XX: 'NN',
    FW: 'NN',
    AFX: 'JJ',
    ADD: 'NNP',
    LS: 'CD',
    NFP: ':',
    SYM: ':',
    HYPH: ':',
  }),
);

/** The tag of words that the treebank cuts at hyphens and our tokens do not ("all-girl team": JJ). */
function joinedTag(rows: Row[]): string {
  const inside = new Set(rows.map((row) => row.id));
  const top = rows.find((row) => !inside.has(row.head)) ?? rows[rows.length - 1]!;
  const last = rows[rows.length - 1]!;
  if (rows.every((row) => row.tag === 'CD' || row.tag === 'HYPH' || row.tag === 'SYM')) return 'CD';
  if (/^NNPS?$/.test(last.tag) && /^NNPS?$/.test(rows[0]!.tag)) return last.tag;
  if (/^(VBN|VBG|JJ|NN|CD)/.test(last.tag) && MODIFIERS.has(top.relation) && !/^NNP/.test(top.tag))
    return 'JJ';
  if (/^NNP/.test(rows[0]!.tag) && /^(JJ|VBN|VBG)$/.test(last.tag)) return 'JJ';
  return last.tag === 'VBN' && top.relation !== 'root'
    ? 'JJ'
    : /^(NN|VB|JJ|RB|CD)/.test(last.tag)
      ? last.tag
      : top.tag;
}

function join(rows: Row[]): TaggedWord[] {
  const words: TaggedWord[] = [];
  for (let at = 0; at < rows.length; ) {
    let end = at + 1;
    while (end + 1 < rows.length && rows[end]!.tag === 'HYPH' && !rows[end - 1]!.spaced && !rows[end]!.spaced)
      end += 2;
    const part = rows.slice(at, end);
    const text = part.map((row) => row.text).join('');
    const tag = part.length > 1 ? joinedTag(part) : part[0]!.tag;
    words.push({ text, lower: text.toLowerCase(), tag: KEPT.get(tag) ?? tag });
    at = end;
  }
  return words;
}

/** Reads one CoNLL-U file: sentences of words with Penn tags (column xpos). */
export function readTreebank(path: string): TaggedDocument {
  const sentences: TaggedWord[][] = [];
  let rows: Row[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const cells = line.split('\t');
    if (line === '' && rows.length > 0) {
      sentences.push(join(rows));
      rows = [];
    }
    if (cells.length < 10 || !/^\d+$/.test(cells[0]!)) continue;
    rows.push({
      id: Number(cells[0]),
      text: cells[1]!,
      tag: cells[4]!,
      head: Number(cells[6]),
      relation: cells[7]!,
      spaced: !cells[9]!.includes('SpaceAfter=No'),
    });
  }
  if (rows.length > 0) sentences.push(join(rows));
  return { name: path.replace(/^.*\//, ''), sentences };
}
