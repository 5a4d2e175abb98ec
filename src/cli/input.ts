// From the bytes of a file to an article: its encoding, and plain text or a page.
import { articleFromHtml, type InputArticle } from './html.ts';

/** The file cannot be used; the message says why, without the file's name. */
export class InputError extends Error {}

/** How many bytes of a page are searched for the encoding it declares (HTML standard, 13.2.3.2). */
const PRESCAN = 1024;

/**
 * Reads an article out of a file's bytes: a page if its ending or its first tag says so, else plain text.
 * @param file name of the file, for its ending
 * @throws InputError where the bytes are not text
 */
export function readArticle(bytes: Uint8Array, file: string): InputArticle {
  const page = /\.(?:x?html?)$/i.test(file);
  const text = decode(bytes, page);
  if (page || looksLikeHtml(text)) return articleFromHtml(text);
  return { text, context: {}, url: null };
}

/** True where the first thing in the text, white space and comments aside, is a page's first tag. */
export function looksLikeHtml(text: string): boolean {
  let rest = text.slice(0, 4 * PRESCAN).trimStart();
  for (const [open, close] of [
    ['<?xml', '?>'],
    ['<!--', '-->'],
  ] as const) {
    while (rest.startsWith(open)) {
      const end = rest.indexOf(close);
      if (end < 0) return false;
      rest = rest.slice(end + close.length).trimStart();
    }
  }
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(rest);
}

/** UTF-8, or what a byte order mark or a page's own declaration says; anything else is not text. */
function decode(bytes: Uint8Array, page: boolean): string {
  const start = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  if (start.startsWith('%PDF-')) throw new InputError('is a PDF file, not text');
  const marked = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : null;
  const declared = page || looksLikeHtml(start) ? declaredEncoding(start) : null;
  let text: string;
  try {
    text = new TextDecoder(marked ?? declared ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(declared ? `is not text in ${declared}` : 'is not text in UTF-8');
  }
  if (text.includes('\0')) throw new InputError('is not text');
  return text;
}

/** The encoding that a page's first bytes declare, or null. */
function declaredEncoding(start: string): string | null {
  for (const tag of start.split('<')) {
    if (!/^meta[\s/]/i.test(tag)) continue;
    const label = /\bcharset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(tag)?.[1];
    if (label) return label.toLowerCase();
  }
  return null;
}
