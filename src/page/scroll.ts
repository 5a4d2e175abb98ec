// Brings words into the window; the only place where the page is scrolled, and only when the reader asked.

/** Scrolls the words into the middle of the window where they are not in it already. */
export function scrollToWords(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  const element = range.startContainer.parentElement;
  if (!view || !element) return;
  const comfortable = () => {
    const box = range.getBoundingClientRect();
    return box.top >= 60 && box.bottom <= view.innerHeight - 60;
  };
  if (comfortable()) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (comfortable()) return;
  const box = range.getBoundingClientRect();
  view.scrollBy({ top: box.top - view.innerHeight / 3, behavior: 'instant' });
}
