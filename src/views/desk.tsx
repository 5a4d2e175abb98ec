// What all components of one view share: the outside, the reading on show, and what the reader does with a statement.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Change } from '../browser/corrections.ts';
import type { PageState } from '../browser/messages.ts';
import type { Statement } from '../engine/report.ts';
import type { Outside } from './outside.ts';
import type { Reading } from './reading.ts';

export interface Desk {
  outside: Outside;
  page: PageState;
  reading: Reading;
  /** Scrolls the page to a statement. */
  show(statement: Statement): void;
  /** Lights the marks of these statements on the page. */
  light(ids: string[]): void;
  /** Opens the dialog that corrects this statement; null: one is missing. */
  correct(statement: Statement | null): void;
  /** Keeps a correction and draws the report with it. */
  apply(change: Change): Promise<void>;
  /** Says something once, in the line that screen readers follow. */
  say(words: string): void;
}

const DeskContext = createContext<Desk | null>(null);

export const DeskProvider = DeskContext.Provider;

/** The desk of the view that a component stands in. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a component of the report stands outside a report');
  return desk;
}
