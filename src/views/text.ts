// The words of the interface: looked up by key in `_locales`, with plural forms.
import type en from '../../public/_locales/en/messages.json';
import type { Words } from '../export/words.ts';

/** A key of `_locales/en/messages.json`. */
export type Key = keyof typeof en;
/** A key that has a form for each plural category: `key_one`, `key_other`. */
export type PluralKey = { [K in Key]: K extends `${infer Stem}_other` ? Stem : never }[Key];

type Lookup = (key: string, substitutions: string[]) => string;

let lookup: Lookup = (key) => key;
let language = 'en';
let plurals = new Intl.PluralRules(language);
let numbers = new Intl.NumberFormat(language);

/**
 * Says where words come from; called once before anything is drawn.
 * @param code language of the words (BCP 47), for plurals, numbers and the document's `lang`
 * @param find gives the message for a key with `$1`, `$2` … filled in; empty where there is none
 */
export function speak(code: string, find: Lookup): void {
  const known = new Map<string, string>();
  lookup = (key, values) => {
    if (values.length > 0) return find(key, values);
    // A list asks for the same words in every line, and each time the browser would be asked.
    let message = known.get(key);
    if (message === undefined) {
      message = find(key, values);
      known.set(key, message);
    }
    return message;
  };
  language = code;
  plurals = new Intl.PluralRules(code);
  numbers = new Intl.NumberFormat(code);
}

/** The language of the interface. */
export function spoken(): string {
  return language;
}

function filled(values: readonly (string | number)[]): string[] {
  return values.map((value) => (typeof value === 'number' ? numbers.format(value) : value));
}

/** The words for a key; numbers are written the way of the language. */
export function t(key: Key, ...values: (string | number)[]): string {
  return lookup(key, filled(values));
}

/** The words for a number of things: `$1` is the number, further values follow. */
export function tn(key: PluralKey, count: number, ...values: (string | number)[]): string {
  const all = filled([count, ...values]);
  return lookup(`${key}_${plurals.select(count)}`, all) || lookup(`${key}_other`, all);
}

/** Several things as a list in words: "a, b and c". */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** A day in words, from ISO 8601. */
export function day(iso: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(iso));
}

/** The same words for the exports, which ask by key alone. */
export const words: Words = (key, substitutions = []) => lookup(key, substitutions);

/** Today in words. */
export function today(): string {
  return day(new Date().toISOString());
}
