// Writes the sample's marks (src/views/styles/sample.css) after those of the page: npx tsx test/make/sample-marks.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '../../src');
const page = readFileSync(join(SRC, 'page/marks.css'), 'utf8');
const PARTS = ['0', '1', '2', '3', '4', '5', 'unnamed', 'nested', 'denial'];

const OPENING = `/* The marks of the sample: the declarations of src/page/marks.css on classes, by test/make/sample-marks.ts. */

.sample {
  display: grid;
  gap: 0.9em;
  padding: var(--space-4) var(--space-5);
  border: 1px solid var(--hair);
  border-radius: 10px;
  background: var(--raised);
  font: 16px / 1.65 var(--serif);
}

.mark[role="button"] {
  border-radius: 2px;
  cursor: pointer;
}
`;

/** The page's rules for one palette as rules on classes. @throws where the page has no such rule */
function rules(palette: 'light' | 'dark', indent: string): string {
  return ['line', 'tint']
    .flatMap((look) =>
      PARTS.map((part) => {
        const name = `sourcemark-${look}-${palette}-${part}`;
        const [, body] = new RegExp(`::highlight\\(${name}\\)\\s*\\{([^}]*)\\}`).exec(page) ?? [];
        if (body === undefined) throw new Error(`src/page/marks.css has no rule for ${name}`);
        const declared = body
          .split(';')
          .map((each) => each.trim().replace('--sourcemark-hue', '--sample-hue'))
          .filter(Boolean)
          .map((each) => `${indent}  ${each};\n`);
        return `\n${indent}.look-${look} .mark-${part} {\n${declared.join('')}${indent}}\n`;
      }),
    )
    .join('');
}

writeFileSync(
  join(SRC, 'views/styles/sample.css'),
  `${OPENING}${rules('light', '')}\n@media (prefers-color-scheme: dark) {${rules('dark', '  ')}}\n`,
);
