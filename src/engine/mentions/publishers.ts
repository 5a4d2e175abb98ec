// Outlets and bodies whose name stands before the noun for what they said: "a Tribune story", "the CDC requirement".
import { speechNouns } from '../lexicon/cue-nouns.ts';
import type { Quote, TextDocument } from '../text/document.ts';
import { type Draft, tokenSpan } from './drafts.ts';
import type { Name } from './names.ts';
import { isNoun } from './words.ts';

/** Mentions of such names that are no mentions yet. */
export function publisherDrafts(
  document: TextDocument,
  quotes: readonly Quote[],
  names: readonly Name[],
  known: readonly Draft[],
): Draft[] {
  const { tokens } = document;
  const heads = new Set(known.map((draft) => draft.head));
  const found: Draft[] = [];
  for (const name of names) {
    if ((name.type !== 'outlet' && name.type !== 'body') || /\d/.test(name.label)) continue;
    const head = name.end - 1;
    const next = tokens[name.end];
    if (!next || !isNoun(next.tag) || !speechNouns.has(next.lower) || heads.has(head)) continue;
    if (next.sentence !== tokens[head]!.sentence) continue;
    const span = tokenSpan(document, name.first, name.end);
    const inside = quotes.filter(({ firstToken, endToken }) => firstToken <= head && endToken > head);
    found.push({
      start: span.start,
      end: span.end,
      index: 0,
      form: 'name',
      kind: name.type,
      firstToken: name.first,
      endToken: name.end,
      head,
      name: span,
      role: null,
      gender: 'neuter',
      number: 'singular',
      unnamed: null,
      entity: null,
      named: name,
      phrase: null,
      quote: inside.at(-1)?.index ?? -1,
      subject: false,
      aside: false,
      parts: [],
    });
  }
  return found;
}
