// Waits until the browser has drawn the page once, so that looking at styles costs the page no layout of its own.

/** Longest wait in milliseconds: a tab in the background draws nothing. */
const LONGEST = 300;

/** Resolves after the page's next frame, or soon where there is none. */
export function settled(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST);
    if (view.document.visibilityState !== 'visible') return;
    view.requestAnimationFrame(() => {
      clearTimeout(timer);
      // Behind the frame: its styles and layout are done then.
      setTimeout(resolve);
    });
  });
}
