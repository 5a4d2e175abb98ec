// Which language a text is in, as far as the engine needs to know.
import { languageWords } from '../lexicon/language-words.ts';
import { hashWord } from './features.ts';
import { letterAt } from './letters.ts';
import { lexiconClass } from './model.ts';

/** Characters and words looked at; more change nothing. */
const MOST_CHARACTERS = 400_000;
const MOST_WORDS = 3000;
/** Fewer words than this are too few for the page's own word to be overruled by a narrow lead. */
const FEW_WORDS = 12;
/** Share of a text's letters that another script must have. */
const SCRIPT_SHARE = 0.5;

/** Scripts that tell the language by themselves, or nearly. */
const SCRIPTS: [code: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['th', /\p{Script=Thai}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['hy', /\p{Script=Armenian}/u],
];

const CODES = Object.keys(languageWords);
const ENGLISH = CODES.indexOf('en');
/** Places in `CODES` of the languages that have a word. */
const languagesOf = new Map<string, number[]>();
for (const [place, code] of CODES.entries())
  for (const word of languageWords[code]!) languagesOf.set(word, [...(languagesOf.get(word) ?? []), place]);

/** Letters of each script among the first words; Latin letters under "Latn". */
function scriptsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  let latin = 0;
  for (const word of words) {
    const code = word.charCodeAt(0) < 0x250 ? null : SCRIPTS.find(([, letters]) => letters.test(word))?.[0];
    if (code) counts.set(code, (counts.get(code) ?? 0) + word.length);
    else latin += word.length;
  }
  if (latin > 0) counts.set('Latn', latin);
  return counts;
}

/** Code of the script that holds most letters where that is not Latin. */
function foreignScript(counts: Map<string, number>): string | null {
  let all = 0;
  for (const count of counts.values()) all += count;
  // Japanese mixes kana with Han letters.
  const kana = counts.get('ja') ?? 0;
  if (kana > 0 && kana + (counts.get('zh') ?? 0) > all * SCRIPT_SHARE && kana * 10 > (counts.get('zh') ?? 0))
    return 'ja';
  for (const [code, count] of counts) if (code !== 'Latn' && count > all * SCRIPT_SHARE) return code;
  return null;
}

const CYRILLIC: [string, RegExp][] = [
  ['uk', /[іїєґ]/i],
  ['ru', /[ыэё]/i],
  ['sr', /[ђјљњћџ]/i],
  ['bg', /(?:^|\s)(?:на|от|се|за|да|са|че)(?:\s|$)/i],
];

/** Words spread over the whole text, so that a foreign opening does not decide. */
function sample(text: string): string[] {
  const bounds = wordBounds(text.slice(0, MOST_CHARACTERS));
  const step = Math.max(1, Math.floor(bounds.length / 2 / MOST_WORDS));
  const words: string[] = [];
  for (let at = 0; at < bounds.length; at += step * 2) {
    const word = text.slice(bounds[at], bounds[at + 1]).toLowerCase();
    words.push(word.includes('’') ? word.replace('’', "'") : word);
  }
  return words;
}

const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019;

/** Letters in a row, with apostrophes between them: [start, end, start, end, …]. */
function wordBounds(text: string): number[] {
  const bounds: number[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    let width = letterAt(text, at);
    while (width > 0) {
      at += width;
      width = letterAt(text, at);
      if (width === 0 && isApostrophe(text.charCodeAt(at)) && letterAt(text, at + 1) > 0) width = 1;
    }
    if (at > start) bounds.push(start, at);
    at += 1;
  }
  return bounds;
}

function byWords(words: readonly string[], declared: string | undefined): string {
  const counts = new Int32Array(CODES.length);
  /** Languages in the order in which the text shows them: of two with as many words the first one counts. */
  const shown: number[] = [];
  for (const word of words) {
    // One letter in a short text may be an initial.
    if (word.length === 1 && words.length < 30) continue;
    const languages = languagesOf.get(word);
    if (!languages) continue;
    for (const place of languages) {
      if (counts[place] === 0) shown.push(place);
      counts[place] = counts[place]! + 1;
    }
  }
  const english = counts[ENGLISH]!;
  let likeliest = ENGLISH;
  for (const place of shown) if (counts[place]! > counts[likeliest]!) likeliest = place;
  const best = CODES[likeliest]!;
  const most = counts[likeliest]!;
  if (words.length < FEW_WORDS && declared && (counts[CODES.indexOf(declared)] ?? 0) >= most) return declared;
  if (english * 8 >= words.length && english * 1.1 >= most) return 'en';
  // Headlines and short lines hold few small words: see whether their longer words are English ones.
  const longer = words.filter((word) => word.length > 3).slice(0, 400);
  const known = longer.filter((word) => lexiconClass(hashWord(word)) > 0).length;
  if (known > 0 && known * 2 >= longer.length && english * 2 >= most) return 'en';
  if (best !== 'en' && most * 8 >= words.length && (most > 1 || words.length < 4)) return best;
  return known > 0 && known * 4 >= longer.length && (declared ?? 'en') === 'en' ? 'en' : 'und';
}

/**
 * Tells the language of a text by its script and its commonest words.
 * @param declared the language that the page declares ("en-GB"); counts only where the text itself says little
 * @returns "en", another ISO 639-1 code, or "und" where the text has too few words or too mixed ones to tell
 */
export function detectLanguage(text: string, declared?: string): string {
  const words = sample(text);
  if (words.length === 0) return 'und';
  const script = foreignScript(scriptsOf(words));
  if (script === 'ru') {
    const joined = words.slice(0, 500).join(' ');
    return CYRILLIC.find(([, letters]) => letters.test(joined))?.[0] ?? 'ru';
  }
  if (script) return script;
  return byWords(words, declared?.slice(0, 2).toLowerCase());
}
