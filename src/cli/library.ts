// What the package gives to other programs: `import { analyze } from 'sourcemark'`, in Node and in browsers.
export { analyze } from '../engine/analyze.ts';
export type * from '../engine/report.ts';
export { chainOf } from '../engine/report.ts';
export type { ReadArticle } from '../export/article.ts';
export { type CitationOptions, toCitation } from '../export/citation.ts';
export { toCsv } from '../export/csv.ts';
export { toJson } from '../export/json.ts';
export { toMarkdown } from '../export/markdown.ts';
export { toText } from '../export/text.ts';
export { type AnnotationOptions, toWebAnnotation } from '../export/web-annotation.ts';
export type { Words } from '../export/words.ts';
