// What the command line was asked to do.
import { parseArgs } from 'node:util';

export const FORMATS = ['text', 'json', 'jsonl', 'markdown', 'csv', 'webannotation'] as const;
export type Format = (typeof FORMATS)[number];

export const USAGE = `Reads news articles and reports who said what, how it is sourced and what is denied.

  npm run --silent analyze -- [--format FORMAT] [--outlet NAME] [FILE|- …]

  FILE             plain text in UTF-8, paragraphs apart by blank lines, or a saved HTML page
  -                the same from standard input
  --format FORMAT  ${FORMATS.join(', ')}; text if not given
                   jsonl: one report a line, in the order given, each as soon as it is done
  --outlet NAME    the articles' own outlet, so that words told to it are not taken for another outlet's
  --help           this text

Nothing leaves this computer. Exit status 1: a file could not be read, the others were done.
`;

export interface Request {
  help: boolean;
  format: Format;
  outlet: string | null;
  /** Paths, "-" for standard input, in the order given. */
  files: string[];
}

/** The arguments could not be understood; the message is a sentence for the user. */
export class UsageError extends Error {}

/**
 * Reads the arguments after the program's name.
 * @throws UsageError where an option or a format is unknown or a value is missing
 */
export function readArguments(args: string[]): Request {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
  const { values, positionals } = parsed;
  const format = FORMATS.find((each) => each === (values.format ?? 'text'));
  if (!format) throw new UsageError(`Unknown format “${values.format}”; there are ${FORMATS.join(', ')}`);
  return { help: values.help ?? false, format, outlet: values.outlet?.trim() || null, files: positionals };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', short: 'f' },
      outlet: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
