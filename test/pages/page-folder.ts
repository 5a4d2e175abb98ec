// A folder of saved pages: articles/NAME.html, negatives/NAME.html, truth/NAME.txt, and index.tsv with their addresses.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SavedPage {
  name: string;
  article: boolean;
  html: string;
  /** The article's true text, or null where nobody wrote it down. */
  truth: string | null;
  /** Path and query of the address that it was published at, or a neutral one. */
  path: string;
}

/** Reads a folder. @throws Error with a sentence where it is not laid out as such */
export function readPageFolder(folder: string): SavedPage[] {
  if (!existsSync(join(folder, 'articles')) && !existsSync(join(folder, 'negatives')))
    throw new Error(`${folder} holds neither articles/ nor negatives/.`);
  const addresses = readAddresses(join(folder, 'index.tsv'));
  return (['articles', 'negatives'] as const).flatMap((kind) => {
    if (!existsSync(join(folder, kind))) return [];
    const files = readdirSync(join(folder, kind)).filter((file) => file.endsWith('.html'));
    return files.sort().map((file) => {
      const name = file.slice(0, -'.html'.length);
      const truth = join(folder, 'truth', `${name}.txt`);
      return {
        name,
        article: kind === 'articles',
        html: standStill(readFileSync(join(folder, kind, file), 'utf8')),
        truth: kind === 'articles' && existsSync(truth) ? readFileSync(truth, 'utf8') : null,
        path: addresses.get(name) ?? `/page/${encodeURIComponent(name)}`,
      };
    });
  });
}

/** A page that sends its reader elsewhere after some seconds could not be measured. */
function standStill(html: string): string {
  return html.replace(/http-equiv\s*=\s*["']?refresh["']?/gi, 'http-equiv="x-refresh"');
}

function readAddresses(file: string): Map<string, string> {
  const addresses = new Map<string, string>();
  if (!existsSync(file)) return addresses;
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const columns = head.split('\t');
  for (const line of lines) {
    const cells = line.split('\t');
    const name = cells[columns.indexOf('name')];
    const url = cells[columns.indexOf('url')]?.trim();
    if (!name || !url || !URL.canParse(url)) continue;
    const { pathname, search } = new URL(url);
    addresses.set(name, pathname + search);
  }
  return addresses;
}
