// Where one page stands, as views hear it.
import type { PageState, PageStatus } from '../browser/messages.ts';

export function emptyState(document: Document, status: PageStatus): PageState {
  const { location } = document;
  return {
    status,
    url: location.href,
    title: document.title,
    site: location.hostname,
    report: null,
    text: '',
    context: {},
    error: null,
  };
}
