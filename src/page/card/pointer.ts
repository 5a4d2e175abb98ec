// Pointer, touch, focus and Escape on the page: when a card is wanted, and when it is not any more.

/** Milliseconds that the pointer must rest on a mark before its card shows: none while merely passing. */
const SHOW_DELAY = 160;
/** Milliseconds before a card goes after the pointer left mark and card: time to move onto it. */
const HIDE_DELAY = 320;
/** While a card is shown, the pointer is looked at no oftener than this. */
const LOOK_EVERY = 60;

export interface PointerEvents {
  /** Statements under a point, innermost first. */
  at(x: number, y: number): string[];
  /** Statements at a focused element, innermost first. */
  atElement(element: Element): string[];
  show(ids: string[], point: { x: number; y: number } | null): void;
  hide(): void;
  /** The statement whose card is shown, or null. */
  shown(): string | null;
  pinned(): boolean;
  onCard(event: Event): boolean;
}

/** Listens until the signal aborts. Only passive listeners: nothing the page does is held up or prevented. */
export function watchPointer(
  document: Document,
  events: PointerEvents,
  signal: AbortSignal,
): { over(inside: boolean): void } {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let looked = 0;
  let touch = false;
  const stopLeaving = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = () => {
    if (leaving !== undefined || events.pinned() || events.shown() === null) return;
    leaving = setTimeout(() => {
      leaving = undefined;
      events.hide();
    }, HIDE_DELAY);
  };
  const rest = (x: number, y: number) => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (events.pinned()) return;
      const ids = events.at(x, y);
      if (ids[0] === undefined) return;
      stopLeaving();
      if (events.shown() !== ids[0]) events.show(ids, { x, y });
    }, SHOW_DELAY);
  };
  const move = (event: PointerEvent) => {
    touch = event.pointerType === 'touch';
    if (touch || event.buttons !== 0) return;
    if (events.onCard(event)) {
      clearTimeout(resting);
      stopLeaving();
      return;
    }
    rest(event.clientX, event.clientY);
    if (events.shown() === null || event.timeStamp - looked < LOOK_EVERY) return;
    looked = event.timeStamp;
    if (events.at(event.clientX, event.clientY)[0] === events.shown()) stopLeaving();
    else leave();
  };
  const press = (event: PointerEvent) => {
    clearTimeout(resting);
    if (!events.onCard(event) && !events.pinned() && events.shown() !== null) events.hide();
  };
  const tap = (event: MouseEvent) => {
    if (!touch || events.onCard(event) || event.defaultPrevented) return;
    if ((event.target as Element | null)?.closest?.('a, button, input, select, textarea, summary, label'))
      return;
    const ids = events.at(event.clientX, event.clientY);
    if (ids.length > 0) events.show(ids, { x: event.clientX, y: event.clientY });
  };
  const passive = { signal, passive: true, capture: true };
  document.addEventListener('pointermove', move, passive);
  document.addEventListener(
    'pointerdown',
    (event) => {
      touch = event.pointerType === 'touch';
      press(event);
    },
    passive,
  );
  document.addEventListener('click', tap, passive);
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      clearTimeout(resting);
      leave();
    },
    { signal, passive: true },
  );
  document.addEventListener(
    'focusin',
    (event) => {
      const target = elementOf(event);
      if (!target || events.onCard(event) || !target.matches(':focus-visible')) return;
      const ids = events.atElement(target);
      if (ids.length > 0 && !events.pinned()) events.show(ids, null);
    },
    passive,
  );
  document.addEventListener(
    'focusout',
    (event) => {
      if (
        !events.onCard(event) &&
        elementOf(event) !== null &&
        events.atElement(elementOf(event)!).length > 0
      )
        leave();
    },
    passive,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      // The page's own Escape goes on as usual; the card is simply gone.
      if (event.key === 'Escape' && events.shown() !== null && !events.onCard(event)) events.hide();
    },
    passive,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    stopLeaving();
  });
  return { over: (inside) => (inside ? stopLeaving() : leave()) };
}

/** The element that an event is about; not by instanceof, which knows the elements of its own window only. */
function elementOf(event: Event): Element | null {
  const target = event.target as Node | null;
  return target?.nodeType === 1 ? (target as Element) : null;
}
