// The card on the page: one element, there only while a card is shown, drawn above everything and closed to the page.
import { depthOf, type Palette } from '../marks/palette.ts';
import { buildCard, type CardActions } from './build.ts';
import type { CardModel } from './model.ts';
import { CARD_STYLE } from './style.ts';

const HOST = 'sourcemark-card';
const WIDTH = 348;
const TALLEST = 520;
/** Space kept between the card and the words, and between the card and the window's edge, in CSS pixels. */
const GAP = 8;
/** How long a pressed key is waited for to come up, in milliseconds. */
const KEY_UP = 1000;
/** Keyboard and text events that the page must not hear from inside the card. */
const KEPT_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'beforeinput',
  'compositionstart',
  'compositionend',
] as const;
const KEPT_POINTER = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'copy',
  'cut',
  'focusin',
  'focusout',
] as const;

export interface CardLook {
  palette: Palette;
  hue: number;
}

export interface CardEvents extends CardActions {
  /** The pointer came onto the card or left it. */
  over(inside: boolean): void;
}

/** Where a card belongs: the box of the words it is about, in the window. */
export type Anchor = () => DOMRect | null;

export class Card {
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private before: Element | null = null;
  private anchor: Anchor = () => null;
  private signal: AbortController | null = null;
  pinned = false;
  /** Statement that is shown. */
  shown: string | null = null;

  constructor(
    private readonly document: Document,
    private readonly events: CardEvents,
  ) {}

  /** Whether the keyboard is inside the card. */
  get focused(): boolean {
    return this.host !== null && this.document.activeElement === this.host;
  }

  /** Whether an event happened on the card. */
  holds(event: Event): boolean {
    return this.host !== null && event.composedPath().includes(this.host);
  }

  /** Shows a statement beside its words. With `focus` the keyboard goes into the card, and back when it closes. */
  show(model: CardModel, anchor: Anchor, look: CardLook, focus: boolean): void {
    const had = this.focused;
    const { host, root } = this.attach();
    this.anchor = anchor;
    this.shown = model.id;
    const card = buildCard(this.document, model, this.pinned, this.events);
    card.dataset.palette = look.palette;
    card.style.setProperty('--hue', String(look.hue));
    card.style.setProperty('--deep', `${depthOf(look.hue)}%`);
    root.querySelector('.card')?.remove();
    root.append(card);
    if (!host.matches(':popover-open')) host.showPopover();
    this.place();
    if (focus || had) {
      if (!had) this.before = this.document.activeElement;
      card.focus({ preventScroll: true });
    }
  }

  /** Draws the pin again. */
  pin(on: boolean): void {
    this.pinned = on;
    this.root?.querySelector('.tool.pin')?.setAttribute('aria-pressed', String(on));
  }

  /** Takes the card away and gives the keyboard back to where it was. */
  close(): void {
    const { host, before } = this;
    if (!host) return;
    const had = this.focused;
    this.signal?.abort();
    this.signal = null;
    this.host = null;
    this.root = null;
    this.before = null;
    this.pinned = false;
    this.shown = null;
    host.remove();
    if (had && before?.isConnected) (before as HTMLElement).focus?.({ preventScroll: true });
  }

  /** Puts the card below its words, or above where there is more room; always inside the window. */
  place(): void {
    const { host, root } = this;
    const card = root?.querySelector<HTMLElement>('.card');
    const box = this.anchor();
    if (!host || !card || !box) return;
    const view = this.document.defaultView!;
    const wide = this.document.documentElement.clientWidth || view.innerWidth;
    const high = view.innerHeight;
    const width = Math.min(WIDTH, wide - 2 * GAP);
    const below = high - box.bottom - 2 * GAP;
    const above = box.top - 2 * GAP;
    host.style.setProperty('--width', `${width}px`);
    host.style.setProperty('--height', `${Math.min(TALLEST, high - 2 * GAP)}px`);
    const natural = Math.min(card.scrollHeight, TALLEST);
    const under = natural <= below || below >= above;
    const height = Math.max(120, Math.min(TALLEST, under ? below : above));
    host.style.setProperty('--height', `${Math.min(height, high - 2 * GAP)}px`);
    const tall = card.offsetHeight;
    const top = under ? box.bottom + GAP : box.top - GAP - tall;
    const left = Math.min(Math.max(GAP, box.left - 12), Math.max(GAP, wide - width - GAP));
    host.style.setProperty('--left', `${Math.round(left)}px`);
    host.style.setProperty(
      '--top',
      `${Math.round(Math.min(Math.max(GAP, top), Math.max(GAP, high - tall - GAP)))}px`,
    );
  }

  private isAway(): boolean {
    const box = this.anchor();
    return box !== null && (box.bottom < 0 || box.top > this.document.defaultView!.innerHeight);
  }

  private attach(): { host: HTMLElement; root: ShadowRoot } {
    if (this.host?.isConnected && this.root) return { host: this.host, root: this.root };
    this.close();
    const host = this.document.createElement(HOST);
    host.setAttribute('popover', 'manual');
    const root = host.attachShadow({ mode: 'closed' });
    dress(root);
    root.addEventListener('mousedown', (event) => {
      // A press on a button would take the page's selection away.
      if ((event.target as Element).closest('button')) event.preventDefault();
    });
    this.host = host;
    this.root = root;
    this.signal = new AbortController();
    this.listen(host, this.signal.signal);
    // Beside the body, not in it: the page's layout and its lists of children stay as they are.
    this.document.documentElement.append(host);
    return { host, root };
  }

  private listen(host: HTMLElement, signal: AbortSignal): void {
    const view = this.document.defaultView!;
    const stop = (event: Event) => event.stopPropagation();
    for (const name of KEPT_POINTER) host.addEventListener(name, stop, { signal, passive: true });
    for (const name of KEPT_EVENTS) {
      // At the window and first, so that hardly any listener of the page comes before.
      view.addEventListener(
        name,
        (event) => {
          if (event.composedPath().includes(host)) this.key(event);
        },
        { signal, capture: true },
      );
    }
    host.addEventListener('pointerenter', () => this.events.over(true), { signal, passive: true });
    host.addEventListener('pointerleave', () => this.events.over(false), { signal, passive: true });
    const move = () => {
      if (this.pinned) return;
      // Words that were scrolled away take their card along, unless the keyboard is in it.
      if (this.isAway() && !this.focused) this.events.close();
      else this.place();
    };
    view.addEventListener('scroll', move, { signal, capture: true, passive: true });
    view.addEventListener('resize', () => this.place(), { signal, passive: true });
  }

  private key(event: Event): void {
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || (event as KeyboardEvent).key !== 'Escape') return;
    event.preventDefault();
    // The key comes up when the card is gone and the page has the keyboard again.
    this.document.defaultView!.addEventListener('keyup', (up) => up.stopImmediatePropagation(), {
      capture: true,
      once: true,
      signal: AbortSignal.timeout(KEY_UP),
    });
    this.events.close();
  }
}

/** A style sheet of the shadow root: out of reach of the page's styles and of its policy. */
function dress(root: ShadowRoot): void {
  try {
    const sheet = new root.ownerDocument.defaultView!.CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = CARD_STYLE;
    root.append(style);
  }
}
