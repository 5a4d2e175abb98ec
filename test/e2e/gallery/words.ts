// The interface's words outside an extension: the messages of `_locales`, a stretched pseudo-language, right-to-left.
import de from '../../../public/_locales/de/messages.json';
import en from '../../../public/_locales/en/messages.json';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
const LOCALES: Record<string, Messages> = { en, de };

const ACCENTS: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ø',
  c: 'ç',
  n: 'ñ',
  s: 'š',
};

/** The same words, accented and two fifths longer, between brackets: what is cut off or left in code shows. */
function stretched(words: string): string {
  const accented = words.replace(/(\$\d)|[aeiouAEOcns]/g, (all, place) => place ?? ACCENTS[all] ?? all);
  return `[${accented}${'~'.repeat(Math.ceil(words.length * 0.4))}]`;
}

/**
 * A lookup as `i18n.getMessage` is one.
 * @param language "en", "de", "pseudo" (stretched English) or "rtl" (English set from right to left)
 */
export function lookupIn(language: string): (key: string, values: string[]) => string {
  const messages = LOCALES[language] ?? en;
  return (key, values) => {
    if (key === 'languageDirection' && language === 'rtl') return 'rtl';
    const words = (messages as Messages)[key]?.message ?? (en as Messages)[key]?.message ?? '';
    const said = language === 'pseudo' && !key.startsWith('language') ? stretched(words) : words;
    return said.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  };
}
