// Finds everybody and everything that can be a source, and who is who.
import type { ArticleContext } from '../report.ts';
import type { Quote, TextDocument } from '../text/document.ts';
import type { Draft } from './drafts.ts';
import { resolveEntities } from './entities.ts';
import { DraftFinder } from './find-drafts.ts';
import type { Mention, MentionFinding } from './mention.ts';
import { findNames, type Name } from './names.ts';
import { publisherDrafts } from './publishers.ts';
import { shareSlots, tieOpenWithholdings, withholdEarlier } from './withheld.ts';

/**
 * Finds mentions of possible sources and groups them into entities.
 * @param document the text with its tokens and parts of speech
 * @param quotes passages in quotation marks: "I" is the reporter outside of them, the speaker inside
 * @param context the article's own outlet and byline, so that its own reporters are told from others
 * @returns mentions sorted by start (longer first) with slots of unnamed sources, and the entities they stand for
 */
export function findMentions(
  document: TextDocument,
  quotes: Quote[],
  context: ArticleContext,
): MentionFinding {
  const names = findNames(document, quotes);
  const finder = new DraftFinder(document, quotes, names);
  const drafts = withPublishers(finder.find(), document, quotes, names);
  drafts.forEach((draft, index) => {
    draft.index = index;
  });
  const entities = resolveEntities(document, drafts, context, names);
  tieOpenWithholdings(drafts, entities, finder.open, document);
  withholdEarlier(document, drafts, entities);
  shareSlots(document, drafts, entities);
  const mentions = drafts.map(mentionOf);
  const withheld = finder.formulas.map(({ first, end }) => ({ first, end }));
  return { mentions, entities, withheld };
}

function withPublishers(drafts: Draft[], document: TextDocument, quotes: Quote[], names: Name[]): Draft[] {
  const more = publisherDrafts(document, quotes, names, drafts);
  return more.length ? [...drafts, ...more].sort((a, b) => a.start - b.start || b.end - a.end) : drafts;
}

/** What later stages read of a draft; field by field, since an object made of "the rest" is slow to read ever after. */
const mentionOf = (draft: Draft): Mention => ({
  start: draft.start,
  end: draft.end,
  index: draft.index,
  form: draft.form,
  kind: draft.kind,
  firstToken: draft.firstToken,
  endToken: draft.endToken,
  head: draft.head,
  name: draft.name,
  role: draft.role,
  gender: draft.gender,
  number: draft.number,
  unnamed: draft.unnamed,
  entity: draft.entity,
});
