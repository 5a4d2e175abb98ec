// Which language a text is in, as far as the engine needs to know.
import { languageWords } from '../lexicon/language-words.ts';
import { hashWord } from './features.ts';
import { lexiconClass } from './model.ts';

/** Words looked at; more change nothing. */
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

const codesOf = new Map<string, string[]>();
for (const [code, list] of Object.entries(languageWords))
  for (const word of list) codesOf.set(word, [...(codesOf.get(word) ?? []), code]);

/** Letters of each script among the first words; Latin letters under "Latn". */
function scriptsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const letter = word[0]!;
    const code =
      letter < '\u0250' ? 'Latn' : (SCRIPTS.find(([, letters]) => letters.test(word))?.[0] ?? 'Latn');
    counts.set(code, (counts.get(code) ?? 0) + word.length);
  }
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
  const found = text.slice(0, 400_000).match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  const step = Math.max(1, Math.floor(found.length / MOST_WORDS));
  const words: string[] = [];
  for (let at = 0; at < found.length; at += step) words.push(found[at]!.toLowerCase().replace('’', "'"));
  return words;
}

function byWords(words: readonly string[], declared: string | undefined): string {
  const scores = new Map<string, number>();
  for (const word of words) {
    // One letter in a short text may be an initial.
    if (word.length === 1 && words.length < 30) continue;
    for (const code of codesOf.get(word) ?? []) scores.set(code, (scores.get(code) ?? 0) + 1);
  }
  const english = scores.get('en') ?? 0;
  let best = 'en';
  for (const [code, score] of scores) if (score > (scores.get(best) ?? 0)) best = code;
  const most = scores.get(best) ?? 0;
  if (words.length < FEW_WORDS && declared && (scores.get(declared) ?? 0) >= most) return declared;
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
