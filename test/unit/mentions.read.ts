// Reads the mentions of a text and finds them by their words, for the tests of mentions.
import type { Entity, Mention } from '../../src/engine/mentions/mention.ts';
import { findMentions } from '../../src/engine/mentions/mentions.ts';
import type { ArticleContext } from '../../src/engine/report.ts';
import { findQuotes } from '../../src/engine/text/quotes.ts';
import { readText } from '../../src/engine/text/text.ts';

export interface Found {
  mention: Mention;
  entity: Entity | null;
}

/** Every mention of the text with its words and entity; `find` takes the last one that has these words. */
export function read(text: string, context: ArticleContext = {}) {
  const document = readText(text);
  const { mentions, entities } = findMentions(document, findQuotes(document), context);
  const all: Found[] = mentions.map((mention) => ({
    mention,
    entity: mention.entity === null ? null : entities[mention.entity]!,
  }));
  const find = (words: string, last = true): Found | undefined => {
    const fits = all.filter(
      ({ mention }) => text.slice(mention.start, mention.end) === words || core(mention) === words,
    );
    return last ? fits[fits.length - 1] : fits[0];
  };
  const core = (mention: Mention) =>
    text.slice(document.tokens[mention.firstToken]!.start, document.tokens[mention.endToken - 1]!.end);
  return { text, all, find, entities };
}
