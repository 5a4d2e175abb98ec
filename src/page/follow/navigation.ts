// Hears that the page went to another address without loading anew, and that it came back from the cache.

interface NavigationLike extends EventTarget {
  currentEntry: { url: string | null } | null;
}

/** When a page is looked at again after it went elsewhere or began empty, in milliseconds. */
const LOOKS = [150, 600, 1500, 3500];

/** Calls `moved` when the page's address changed (not only its fragment). One listener, nothing else. */
export function watchNavigation(view: Window, moved: () => void, signal: AbortSignal): void {
  const { navigation } = view as Window & { navigation?: NavigationLike };
  let at = withoutFragment(view.location.href);
  const look = () => {
    const now = withoutFragment(view.location.href);
    if (now === at) return;
    at = now;
    moved();
  };
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else view.addEventListener('popstate', look, { signal });
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

/** Looks several times, later and later, until `look` says that it has found what it looked for. */
export function lookAgain(look: () => boolean, signal: AbortSignal): void {
  const timers = LOOKS.map((delay) =>
    setTimeout(() => {
      if (look()) stop();
    }, delay),
  );
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
  };
  signal.addEventListener('abort', stop);
}
