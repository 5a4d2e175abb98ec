// Labelled articles read by the engine's first stages, for the scripts that fit weights.
import { packWeights } from '../../src/engine/attribution/features.ts';
import { type Line, linesAt, type Reading, readArticle } from '../../src/engine/attribution/reading.ts';
import { findMentions } from '../../src/engine/mentions/mentions.ts';
import { findQuotes } from '../../src/engine/text/quotes.ts';
import { readText } from '../../src/engine/text/text.ts';
import { type Labelled, readPolnear } from './polnear.ts';

export interface Study extends Labelled {
  reading: Reading;
  lines: Line[];
}

/** Reads every article of a folder up to its mentions and lines. */
export function studies(folder: string): Study[] {
  return readPolnear(folder).map((article) => {
    const document = readText(article.text);
    const quotes = findQuotes(document);
    const reading = readArticle(document, quotes, findMentions(document, quotes, {}));
    return { ...article, reading, lines: linesAt(reading, -1, 0, reading.tokens.length) };
  });
}

/** Writes a module that exports packed weights of features. `comment` lines say where they come from. */
export function weightsModule(name: string, comment: string[], weights: Map<string, number>): string {
  const lines = comment.map((line) => `// ${line}`.trimEnd()).join('\n');
  return `${lines}\n\nexport const ${name} =\n  ${JSON.stringify(packWeights(weights))};\n`;
}
