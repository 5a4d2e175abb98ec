// Parts of speech, as Penn tags.
import type { Token } from './document.ts';

const CLOSED = new Map<string, string>();
const closed = (tag: string, words: string) => {
  for (const word of words.split(' ')) CLOSED.set(word, tag);
};
closed('DT', 'the a an this that these those some any no every each all both another either neither');
closed('PRP', 'i you he she it we they me him us them himself herself itself themselves myself ourselves');
closed('PRP$', 'his her its their our my your');
closed('IN', 'in on at by for from with without under over during despite among about against of if because');
closed('IN', 'while although though since as after before until unless whether than into between per');
closed('CC', 'and or but nor yet');
closed('TO', 'to');
closed('MD', 'will would can could may might shall should must wo ca');
closed('RB', "not n't n’t also very too never so just still now then here");
closed('WP', 'who what whom');
closed('WDT', 'which');
closed('WRB', 'when where why how');
closed('EX', 'there');
closed('VBZ', "is has does says adds notes 's ’s");
closed('VBP', "are have do am 're ’re 've ’ve 'm ’m");
closed('VBD', 'was were had did said told asked wrote went came made took got gave');
closed('VB', 'be');
closed('VBN', 'been');
closed('VBG', 'being');
closed('POS', "' ’");
for (const mark of ['.', '?', '!']) CLOSED.set(mark, '.');
for (const mark of ['“', '``', '«', '„', '‹', '‘']) CLOSED.set(mark, '``');
for (const mark of ['”', "''", '»', '›']) CLOSED.set(mark, "''");
for (const mark of [':', ';', '--', '—', '–', '...', '…']) CLOSED.set(mark, ':');
for (const mark of ['(', '[']) CLOSED.set(mark, '-LRB-');
for (const mark of [')', ']']) CLOSED.set(mark, '-RRB-');
CLOSED.set(',', ',');
CLOSED.set('$', '$');

function guess(token: Token, opens: boolean): string {
  const known = CLOSED.get(token.lower);
  if (known) return known;
  if (/^\d/.test(token.text)) return 'CD';
  if (/^\p{Lu}/u.test(token.text) && !opens) return 'NNP';
  if (token.lower.endsWith('ed')) return 'VBD';
  if (token.lower.endsWith('ing')) return 'VBG';
  if (token.lower.endsWith('ly')) return 'RB';
  return token.lower.endsWith('s') ? 'NNS' : 'NN';
}

/** Sets the tag of tokens [first, end), one sentence. */
export function tagSentence(tokens: Token[], first: number, end: number): void {
  for (let at = first; at < end; at += 1) tokens[at]!.tag = guess(tokens[at]!, at === first);
}
