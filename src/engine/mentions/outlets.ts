// News organisations and programmes: found by the lexicon, or by the shape of their names.
import { outletEndings, outletLines } from '../lexicon/outlets.ts';
import { places } from '../lexicon/places.ts';
import { programmeLines } from '../lexicon/programmes.ts';
import type { Token } from '../text/document.ts';
import { isCapital } from './words.ts';

/** An outlet or programme that the lexicon knows. */
export interface KnownOutlet {
  /** The fullest name, as readers know it. */
  name: string;
  /** The outlet that carries the programme; null for outlets. */
  carrier: string | null;
}

/** Names that are plain words too: outlets only with "The", "magazine", "News" or a telling verb beside them. */
const PLAIN = new Set(
  `people time today nation sun age mirror atlantic hill independent observer guardian spectator economist hindu
variety fortune salon slate wired wire punch vanguard dawn scroll stuff recode mic vice puck verge bravo metro insiders frontline
dispatches newsnight hannity quartz information national deadline billboard federalist blaze drudge fox sky observer athletic
root conversation dispatch scotsman mail star sputnik kan intercept bulwark panorama vogue esquire mirror
five daily view lead globe post times journal dw bild today dateline peston variety insider reforma milenio`.split(
    /\s+/,
  ),
);

const known = new Map<string, KnownOutlet>();
/** Beginnings of the names, up to each end of a word: most words begin no name. */
const beginnings = new Set<string>();
let longest = 1;
function learn(form: string, outlet: KnownOutlet): void {
  const key = form.toLowerCase().replaceAll('’', "'");
  if (!known.has(key)) known.set(key, outlet);
  longest = Math.max(longest, key.split(' ').length);
  for (let end = 1; end <= key.length; end += 1)
    if (end === key.length || !/[\p{L}\p{N}]{2}/u.test(key.slice(end - 1, end + 1)))
      beginnings.add(key.slice(0, end));
}
for (const line of outletLines.trim().split('\n')) {
  const forms = line.split('=');
  for (const form of forms) learn(form, { name: forms[0]!, carrier: null });
}
for (const line of programmeLines.trim().split('\n')) {
  const at = line.indexOf('=');
  learn(line.slice(0, at), { name: line.slice(0, at), carrier: line.slice(at + 1) });
}

/** The outlet or programme of that name, or null. */
export function knownOutlet(name: string): KnownOutlet | null {
  const key = name.toLowerCase().replaceAll('’', "'");
  return known.get(key) ?? (key.startsWith('the ') ? (known.get(key.slice(4)) ?? null) : null);
}

const ARTICLE = new Set(['the']);

/**
 * The longest outlet of the lexicon that starts at token `at`.
 * @param end first token that may not belong to it
 * @returns the token after it, and the outlet, or null
 */
export function outletAt(
  tokens: Token[],
  at: number,
  end: number,
): { end: number; outlet: KnownOutlet } | null {
  const { text } = tokens[at]!;
  if (!isCapital(text) && !(text[0]! >= '0' && text[0]! <= '9')) return null;
  const limit = Math.min(end, at + longest + 2);
  let key = '';
  let found: { end: number; outlet: KnownOutlet } | null = null;
  for (let to = at; to < limit; to += 1) {
    const token = tokens[to]!;
    const glued = to > at && token.start === tokens[to - 1]!.end;
    key +=
      (glued || to === at ? '' : ' ') +
      (token.lower.includes('’') ? token.lower.replaceAll('’', "'") : token.lower);
    if (!beginnings.has(key)) break;
    const outlet = known.get(key);
    if (!outlet) continue;
    const plain = PLAIN.has(key) || (PLAIN.has(key.replace(/^the /, '')) && outlet.carrier !== null);
    if (plain && !isSurelyOutlet(tokens, at, to + 1) && !(outlet.carrier && isInMarks(tokens, at, to + 1)))
      continue;
    found = { end: to + 1, outlet };
  }
  return found;
}

const MARKS_BEFORE = new Set([
  'told',
  'tells',
  'telling',
  'magazine',
  'newspaper',
  'website',
  'site',
  "'s",
  '’s',
  'paper',
]);
const MARKS_AFTER = new Set([
  'magazine',
  'reported',
  'reports',
  'newspaper',
  'reporter',
  'columnist',
  'correspondent',
  'editor',
  'poll',
]);
const NAMED_WITH_THE = new Set(
  `hill guardian atlantic independent observer sun mirror times post nation spectator economist
intercept verge information root telegraph globe journal age national bulwark dispatch athletic federalist blaze hindu wire conversation star mail`.split(
    /\s+/,
  ),
);

/** 'on “The View,”': the marks hold the programme's name and nothing else. */
function isInMarks(tokens: Token[], first: number, end: number): boolean {
  const close = /^[,.]$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
  return MARK.test(tokens[first - 1]?.text ?? '') && MARK.test(tokens[close]?.text ?? '');
}
const MARK = /^(?:[“”"‘’']|''|``)$/;

/** What is given to or made for the press: "a statement to Wired", "an interview with Mic". */
const GIVEN = new Set(
  'statement email e-mail interview comments remarks spoke speaking wrote writing'.split(' '),
);

/** Plain words that are programmes or stations after "on" too: "on Fox". */
const ON_AIR = new Set('fox sky hannity newsnight panorama frontline'.split(' '));

/** A plain word is an outlet where words beside it say so: "told The Hill", "Time magazine", "the Guardian reported". */
function isSurelyOutlet(tokens: Token[], first: number, end: number): boolean {
  const text = tokens[end - 1]!.text;
  if (text.length > 3 && text === text.toUpperCase() && end - first === 1) return true;
  const before = tokens[first - 1]?.lower ?? '';
  const after = tokens[end]?.lower ?? '';
  if (MARKS_AFTER.has(after)) return true;
  if (MARKS_BEFORE.has(before)) return true;
  if (/^(?:to|with|for|on)$/.test(before) && GIVEN.has(tokens[first - 2]?.lower ?? '')) return true;
  if (before === 'on' && ON_AIR.has(tokens[end - 1]!.lower) && !isCapital(tokens[end]?.text ?? ''))
    return true;
  const the = ARTICLE.has(tokens[first]!.lower) ? first : ARTICLE.has(before) ? first - 1 : -1;
  if (the < 0) return false;
  const word = tokens[end - 1]!.lower;
  if (!NAMED_WITH_THE.has(word)) return false;
  const lead = tokens[the - 1]?.lower ?? '';
  return (
    MARKS_BEFORE.has(lead) ||
    lead === 'to' ||
    lead === 'with' ||
    (tokens[the]!.text === 'The' && tokens[the - 1]?.sentence === tokens[the]!.sentence)
  );
}

const NOT_BEFORE = new Set(['new', 'modern', 'end', 'ancient', 'football', 'all', 'blog', 'base']);

/**
 * Whether an unknown capitalised name has the shape of an outlet's: "the Springfield Gazette", "Tampa Bay Herald-Tribune".
 * @param preceded the word before the name, in lower case
 */
export function looksLikeOutlet(words: string[], preceded: string): boolean {
  const last = words[words.length - 1]!.toLowerCase();
  if (!outletEndings.has(last) || words.length < 2) return false;
  const first = words[0]!.toLowerCase();
  if (NOT_BEFORE.has(first) && words.length === 2) return false;
  if (STRONG_ENDINGS.has(last)) return true;
  const rest = words.slice(0, -1).join(' ').toLowerCase();
  return (
    (preceded === 'the' || first === 'the') && places.has(rest.replace(/^the /, '').replace(/^daily /, ''))
  );
}

/** "the Times", "the Post": papers called by the last word of their names. */
export function isPaperAlone(lower: string): boolean {
  return PAPERS_ALONE.has(lower);
}
const PAPERS_ALONE = new Set(
  'times post herald tribune examiner gazette journal chronicle courier inquirer enquirer telegraph globe guardian'.split(
    ' ',
  ),
);

const STRONG_ENDINGS = new Set(
  `times post herald tribune examiner gazette journal chronicle courier inquirer enquirer telegraph
post-dispatch post-gazette sun-times times-picayune news-gazette times-dispatch democrat-gazette news newspapers zeitung shimbun radio tv television broadcasting
dispatch observer sentinel register argus advertiser bugle ledger bulletin statesman newspaper`.split(/\s+/),
);
