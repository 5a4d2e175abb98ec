// Where one page stands, as views hear it.
import type { PageState, PageStatus } from '../browser/messages.ts';
import { shownDocument } from './frame.ts';

export function emptyState(document: Document, status: PageStatus): PageState {
  const { location, title } = shownDocument(document);
  return {
    status,
    url: location.href,
    title,
    site: location.hostname,
    report: null,
    text: '',
    context: {},
    error: null,
  };
}
