// Hears when the article's part of the page changes, and says so once it has settled.

/** Quiet time after the last change, and the longest wait while changes go on, in milliseconds. */
const QUIET = 400;
const LONGEST = 2500;
/** What comes beside the article with fewer letters is no article of its own. */
const LEAST_TEXT = 150;

/**
 * Calls `changed` after the page has changed in or around the article. The observer only notes that something
 * happened; the looking is done once, when the page is quiet.
 * @param container the article's element, asked for anew each time
 */
export function watchChanges(
  document: Document,
  container: () => Element | null,
  changed: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const fire = () => {
    timer = undefined;
    since = 0;
    changed();
  };
  const note = () => {
    const now = performance.now();
    if (since === 0) since = now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(QUIET, since + LONGEST - now)));
  };
  const observer = new MutationObserver((records) => {
    const article = container();
    if (records.some((record) => concerns(record, article))) note();
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'class', 'style', 'open', 'aria-hidden'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Changes of attributes matter inside the article and right around it; changes of nodes wherever text may come. */
function concerns(record: MutationRecord, article: Element | null): boolean {
  const { target } = record;
  if (!article?.isConnected) return true;
  if (record.type === 'attributes') return article.contains(target);
  if (article.contains(target)) return true;
  if (record.type === 'characterData') return false;
  if (target.contains(article)) {
    // Something beside the article: only if it brings text (a second article), not an advertisement's frame.
    return (
      [...record.addedNodes].some((node) => (node.textContent?.length ?? 0) > LEAST_TEXT) ||
      holds(record.removedNodes, article)
    );
  }
  return false;
}

function holds(nodes: NodeList, article: Element): boolean {
  return [...nodes].some((node) => node.contains(article));
}
