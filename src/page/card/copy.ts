// What "copy" on a card puts on the clipboard, and how.
import { getMessage } from '../../browser/api.ts';
import { chainOf, type Report, type Statement } from '../../engine/report.ts';
import { excerpt } from './model.ts';

/** The words with who said them, the way they took, and where they were read. */
export function copyOf(report: Report, text: string, statement: Statement, document: Document): string {
  const words = excerpt(text, statement.content, 2000);
  const quoted = /^["“‘'«]/.test(words) ? words : `“${words}”`;
  const source = report.sources.find((each) => each.id === statement.source);
  const named = source
    ? [source.name, ...(source.role ? [source.role] : [])].join(', ')
    : getMessage('unclearSpeaker');
  const hands = chainOf(report, statement).map((link) =>
    link.kind === 'article' ? getMessage('thisArticle') : link.name || getMessage('unclearSpeaker'),
  );
  const { title, location } = document;
  return [
    `${quoted} — ${named}`,
    hands.length > 2 ? hands.join(' ← ') : null,
    report.name || title,
    location.href,
  ]
    .filter((line) => line)
    .join('\n');
}

/** Puts words on the clipboard; on insecure pages by the old way, without touching the page's selection. */
export async function copyWords(document: Document, words: string): Promise<void> {
  try {
    await document.defaultView!.navigator.clipboard.writeText(words);
    return;
  } catch {
    // Not a secure page, or the browser forbids it.
  }
  const take = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', words);
  };
  document.addEventListener('copy', take, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', take, { capture: true });
}
