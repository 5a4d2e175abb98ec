// Formulas that withhold a name, and the reason given with them: "on condition of anonymity because …", "not authorized to speak".
import {
  askingWords,
  circumstanceWords,
  harmWords,
  namingWords,
  permissionWords,
  refusingWords,
  speakingWords,
  stockWords,
} from '../lexicon/anonymity.ts';
import type { ReasonGrade, Span } from '../report.ts';
import type { Sentence, TextDocument, Token } from '../text/document.ts';
import { tokenSpan } from './drafts.ts';

/** One place where a name is withheld. */
export interface Withholding {
  /** Tokens [first, end) of the formula. */
  first: number;
  end: number;
  withheld: Span;
  reason: ({ grade: ReasonGrade } & Span) | null;
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'without', 'nor']);
const NAME_WORDS = new Set(['name', 'names', 'identity', 'identities', 'surname', 'surnames']);

/** Finds the formulas of one sentence, in order. */
export function findWithholdings(document: TextDocument, sentence: Sentence): Withholding[] {
  const { tokens } = document;
  const found: Withholding[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const formula = formulaAt(tokens, at, sentence);
    if (!formula) continue;
    const reason = reasonOf(document, formula, sentence);
    const last = found[found.length - 1];
    // "was not authorized to speak and requested anonymity": one withholding, two formulas
    if (last && formula.first - last.end < 12 && last.reason && !reason) {
      last.end = Math.max(last.end, formula.end);
    } else if (last && formula.first < last.end) {
      if (!last.reason && reason) last.reason = reason;
    } else {
      found.push({
        first: formula.first,
        end: formula.end,
        withheld: tokenSpan(document, formula.first, formula.end),
        reason,
      });
    }
    at = Math.max(at, formula.end - 1);
  }
  return found;
}

interface Formula {
  first: number;
  end: number;
  /** The formula is itself a stock reason ("not authorized to speak"). */
  stock: boolean;
}

function back(
  tokens: Token[],
  at: number,
  floor: number,
  most: number,
  test: (token: Token) => boolean,
): number {
  for (let to = at; to >= Math.max(floor, at - most); to -= 1) if (test(tokens[to]!)) return to;
  return -1;
}

function formulaAt(tokens: Token[], at: number, sentence: Sentence): Formula | null {
  const { lower } = tokens[at]!;
  const floor = sentence.firstToken;
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'anonymity') {
    const first = back(
      tokens,
      at - 1,
      floor,
      7,
      (token) => askingWords.has(token.lower) || token.lower === 'condition' || token.lower === 'conditions',
    );
    return first < 0 ? null : { first: widenCondition(tokens, first, floor), end: at + 1, stock: false };
  }
  if (lower === 'anonymous' || lower === 'unnamed' || lower === 'nameless') {
    const remain = back(tokens, at - 1, floor, 2, (token) =>
      /^(?:remain|remaining|stay|staying|be|keep)$/.test(token.lower),
    );
    const ask = remain < 0 ? -1 : back(tokens, remain, floor, 4, (token) => askingWords.has(token.lower));
    return ask < 0 ? null : { first: ask, end: at + 1, stock: false };
  }
  if (lower === 'anonymously')
    return back(tokens, at - 1, floor, 4, (token) => askingWords.has(token.lower)) < 0
      ? null
      : { first: at, end: at + 1, stock: false };
  if (namingWords.has(lower)) return namingFormula(tokens, at, floor);
  if (NAME_WORDS.has(lower)) return nameFormula(tokens, at, sentence);
  if (
    lower === 'background' &&
    tokens[at - 1]?.lower === 'on' &&
    /^(?:spoke|speaking|speak|talked|talking|briefed|told)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return { first: at - 1, end: at + 1, stock: false };
  if (lower === 'attribution' && tokens[at - 1]?.lower === 'for' && tokens[at - 2]?.lower === 'not')
    return { first: at - 2, end: at + 1, stock: false };
  if (permissionWords.has(lower)) return permissionFormula(tokens, at, sentence, next);
  return null;
}

/** "on (the) condition of anonymity" with its preposition. */
function widenCondition(tokens: Token[], first: number, floor: number): number {
  let at = first;
  while (at > floor && /^(?:on|under|the|a|strict|upon|for|condition|of)$/.test(tokens[at - 1]!.lower))
    at -= 1;
  return at;
}

/** "asked not to be named", "declined to be identified", "did not want to be quoted by name". */
function namingFormula(tokens: Token[], at: number, floor: number): Formula | null {
  const be = back(tokens, at - 1, floor, 2, (token) => token.lower === 'be' || token.lower === 'being');
  if (be < 0) return null;
  const ask = back(
    tokens,
    be - 1,
    floor,
    6,
    (token) => askingWords.has(token.lower) || refusingWords.has(token.lower) || token.lower === 'condition',
  );
  const negation = back(
    tokens,
    be - 1,
    floor,
    5,
    (token) => NEGATIONS.has(token.lower) || refusingWords.has(token.lower),
  );
  if (negation < 0 || (ask < 0 && !/^(?:would|did|do|does|could)$/.test(tokens[negation - 1]?.lower ?? '')))
    return null;
  const byName = tokens[at + 1]?.lower === 'by' && tokens[at + 2]?.lower === 'name' ? 2 : 0;
  return { first: ask < 0 ? negation : Math.min(ask, negation), end: at + 1 + byName, stock: false };
}

/** "asked that her last name not be used", "refused to give his name", "whose identity is being withheld", "her name has been changed". */
function nameFormula(tokens: Token[], at: number, sentence: Sentence): Formula | null {
  const limit = Math.min(sentence.endToken, at + 8);
  for (let to = at + 1; to < limit; to += 1) {
    const { lower } = tokens[to]!;
    if (lower === 'withheld' || (lower === 'changed' && /^(?:been|was|were)$/.test(tokens[to - 1]!.lower)))
      return { first: at - 1 >= sentence.firstToken ? at - 1 : at, end: to + 1, stock: false };
    if (
      /^(?:used|published|revealed|disclosed|printed|made)$/.test(lower) &&
      back(tokens, to, at, 5, (token) => NEGATIONS.has(token.lower)) >= 0
    ) {
      const ask = back(tokens, at, sentence.firstToken, 7, (token) => askingWords.has(token.lower));
      if (ask >= 0) return { first: ask, end: to + 1, stock: false };
    }
  }
  const only = back(tokens, at - 1, sentence.firstToken, 4, (token) => token.lower === 'only');
  if (
    only >= 0 &&
    back(tokens, only, sentence.firstToken, 3, (token) =>
      /^(?:gave|give|gives|giving|used|using|identified|provided)$/.test(token.lower),
    ) >= 0
  )
    return { first: only, end: at + 1, stock: false };
  const give = back(tokens, at - 1, sentence.firstToken, 4, (token) =>
    /^(?:give|provide|reveal|disclose|share|use|using|publish|giving)$/.test(token.lower),
  );
  if (give < 0) return null;
  const refuse = back(
    tokens,
    give - 1,
    sentence.firstToken,
    4,
    (token) => refusingWords.has(token.lower) || NEGATIONS.has(token.lower),
  );
  return refuse < 0 ? null : { first: refuse, end: at + 1, stock: false };
}

/** "not authorized to speak publicly", "without being allowed to discuss it". */
function permissionFormula(tokens: Token[], at: number, sentence: Sentence, next: string): Formula | null {
  const negation = back(tokens, at - 1, sentence.firstToken, 4, (token) => NEGATIONS.has(token.lower));
  if (negation < 0 || (next !== 'to' && next !== 'by')) return null;
  for (let to = at + 2; to < Math.min(sentence.endToken, at + 8); to += 1) {
    if (speakingWords.has(tokens[to]!.lower)) return { first: negation, end: to + 1, stock: true };
  }
  return null;
}

/** "asked not to be identified | previewing the speech" */
const TELLING = new Set([
  'previewing',
  'discussing',
  'describing',
  'disclosing',
  'revealing',
  'detailing',
  'commenting',
]);
const CAUSES = new Set([
  'ahead',
  'before',
  'because',
  'as',
  'since',
  'due',
  'citing',
  'fearing',
  'for',
  'out',
  'to',
  'given',
  'owing',
  'lest',
  'while',
  'over',
  'in',
]);

/** The reason that follows the formula, with its grade. */
function reasonOf(document: TextDocument, formula: Formula, sentence: Sentence): Withholding['reason'] {
  const { tokens } = document;
  let first = formula.end;
  if (formula.stock) {
    const end = reasonEnd(tokens, formula.end, sentence.endToken, 1);
    return { grade: gradeOf(tokens, formula.first, end, true), ...tokenSpan(document, formula.first, end) };
  }
  while (
    first < sentence.endToken &&
    (tokens[first]!.text === ',' || (first < formula.end + 8 && isAside(tokens, first, formula.end)))
  )
    first += 1;
  if (first >= sentence.endToken) return null;
  const cause = tokens[first]!.lower;
  if (!CAUSES.has(cause) && !TELLING.has(cause)) return reasonBefore(document, formula, sentence);
  if (
    cause === 'for' &&
    !/^(?:fear|fears|safety|security|reasons?|privacy)$/.test(tokens[first + 1]?.lower ?? '')
  )
    return null;
  if (cause === 'out' && tokens[first + 1]?.lower !== 'of') return null;
  const next = tokens[first + 1];
  if (cause === 'in' && next?.lower !== 'order' && next?.lower !== 'advance' && next?.tag !== 'VBG')
    return null;
  if ((cause === 'ahead' && next?.lower !== 'of') || cause === 'while' || cause === 'over') return null;
  const end = reasonEnd(tokens, first + 1, sentence.endToken);
  if (end <= first + 1) return null;
  return { grade: gradeOf(tokens, first, end, false), ...tokenSpan(document, first, end) };
}

/** "spoke … because …" and "Fearing retaliation, she asked not to be named": the reason may stand before. */
function reasonBefore(document: TextDocument, formula: Formula, sentence: Sentence): Withholding['reason'] {
  const { tokens } = document;
  for (let at = formula.first - 1; at >= sentence.firstToken; at -= 1) {
    const { lower } = tokens[at]!;
    if (lower === 'fearing' || lower === 'fear' || lower === 'because') {
      let end = at + 1;
      while (end < formula.first && tokens[end]!.text !== ',') end += 1;
      return { grade: gradeOf(tokens, at, end, false), ...tokenSpan(document, at, end) };
    }
  }
  return null;
}

/** A word between formula and reason that belongs to neither ("Monday", "in an interview"). */
function isAside(tokens: Token[], at: number, from: number): boolean {
  const token = tokens[at]!;
  if (token.tag === 'CD' || /^(?:jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec)/.test(token.lower))
    return true;
  if (at !== from) return false;
  return /day$/.test(token.lower) || token.lower === 'publicly' || token.lower === '``';
}

/** Where the reason ends: at a mark, or before the main verb. `verbs`: finite verbs that it has had already. */
function reasonEnd(tokens: Token[], from: number, limit: number, verbs = 0): number {
  let had = verbs;
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at]!;
    if (/^(?:[.?!;:,—–”"]|--|'')$/.test(token.text)) return at;
    if (/^(?:said|told|says|tells|added|confirmed)$/.test(token.lower) && had > 0 && token.tag !== 'VBN')
      return at;
    if (/^VB[DZP]$|^MD$/.test(token.tag)) had += 1;
  }
  return limit;
}

function gradeOf(tokens: Token[], first: number, end: number, permission: boolean): ReasonGrade {
  let circumstance = false;
  let stock = permission;
  for (let at = first; at < end; at += 1) {
    const { lower } = tokens[at]!;
    if (harmWords.has(lower)) return 'harm';
    if (stockWords.has(lower)) stock = true;
    if (circumstanceWords.has(lower)) circumstance = true;
  }
  return circumstance && !stock ? 'circumstance' : 'stock';
}
