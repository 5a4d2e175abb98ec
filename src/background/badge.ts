// The badge on the toolbar button: how many statements of the page rest on unnamed sources, or on nobody.
import { drawBadge, getMessage } from '../browser/api.ts';
import type { ToBackground } from '../browser/messages.ts';

/** White on this violet-grey has a contrast of 8.6:1, and both stand out from light and dark toolbars. */
const BACKGROUND = '#4a3f8f';
const COLOR = '#ffffff';

/** Draws the badge of one tab from what its page told; a page that was not read has none. */
export async function drawPageBadge(
  tabId: number,
  { status, unnamed, statements }: ToBackground['pageState']['request'],
): Promise<void> {
  const read = status === 'read';
  await drawBadge(tabId, {
    text: read && unnamed > 0 ? String(unnamed) : '',
    title: read ? getMessage('badge_title', unnamed, statements) : getMessage('extension_name'),
    background: BACKGROUND,
    color: COLOR,
  });
}
