// Which document holds the article: the page's own, or a frame of the same origin that fills it (readers, AMP viewers).

/** A page with fewer letters of its own shows its text elsewhere, if at all. */
const OWN_TEXT = 1500;
/** Least letters of the frame's text, and the part of the window that it must fill. */
const FRAME_TEXT = 1500;
const FILLS = 0.5;

/** The document to read. Frames of other origins are out of reach and left alone. */
export function articleDocument(document: Document): Document {
  const view = document.defaultView;
  if (!view || lettersOf(document) > OWN_TEXT) return document;
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = contentOf(frame);
    const { width, height } = frame.getBoundingClientRect();
    const fills = width * height >= view.innerWidth * view.innerHeight * FILLS;
    if (inner && fills && lettersOf(inner) >= FRAME_TEXT) return inner;
  }
  return document;
}

function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function lettersOf(document: Document): number {
  return document.body?.textContent?.trim().length ?? 0;
}

/** The document whose address and title the reader sees. */
export function shownDocument(document: Document): Document {
  try {
    return document.defaultView?.top?.document ?? document;
  } catch {
    return document;
  }
}
