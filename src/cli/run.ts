// Runs the command line: every file in turn, its report to standard output, what failed to standard error.
import { basename, extname } from 'node:path';
import { analyze } from '../engine/analyze.ts';
import { oneLine, type ReadArticle } from '../export/article.ts';
import { type Request, readArguments, USAGE, UsageError } from './arguments.ts';
import { InputError, readArticle } from './input.ts';
import { layoutOf } from './output.ts';

/** The world around the command line; tests bring their own. */
export interface Surroundings {
  /** Resolves once the words are handed on; rejects with code EPIPE where nobody reads any more. */
  write: (words: string) => Promise<void>;
  /** One line for standard error, without its line end. */
  complain: (line: string) => void;
  /** Bytes of a file; rejects with a Node error code where it cannot be read. */
  readFile: (path: string) => Promise<Uint8Array>;
  /** Bytes of standard input. */
  readInput: () => Promise<Uint8Array>;
  /** What to read where no file was named: paths, or null for the usage. */
  filesByDefault: () => Promise<string[] | null>;
}

/** Exit statuses: all done; a file could not be read; the arguments could not be understood. */
export const DONE = 0;
export const FILE_FAILED = 1;
export const MISUSED = 2;

/** Why a file cannot be read, by Node's error code, as a sentence goes on after the file's name. */
const CANNOT_READ: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'the name is too long',
};

/**
 * Does what the arguments ask for.
 * @returns the exit status
 */
export async function run(args: string[], world: Surroundings): Promise<number> {
  let request: Request;
  try {
    request = readArguments(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.complain(`sourcemark: ${oneLine(error.message)}. --help shows what there is.`);
    return MISUSED;
  }
  if (request.help) {
    await world.write(USAGE);
    return DONE;
  }
  const files = request.files.length > 0 ? request.files : await world.filesByDefault();
  if (!files) {
    world.complain(USAGE.trimEnd());
    return MISUSED;
  }
  return reportAll(files, request, world);
}

async function reportAll(files: string[], request: Request, world: Surroundings): Promise<number> {
  const layout = layoutOf(request.format, files.length > 1);
  let status = DONE;
  let written = 0;
  await world.write(layout.before);
  for (const file of files) {
    const words = await attempt(file, async () => layout.one(await reportOn(file, request, world)), world);
    if (words === null) status = FILE_FAILED;
    else await world.write((written++ > 0 ? layout.between : '') + words);
  }
  if (written > 0 || files.length > 1) await world.write(layout.after);
  return status;
}

async function reportOn(file: string, request: Request, world: Surroundings): Promise<ReadArticle> {
  const bytes = file === '-' ? await world.readInput() : await world.readFile(file);
  const name = file === '-' ? 'stdin' : basename(file, extname(file));
  const { text, context, url } = readArticle(bytes, file);
  const outlet = request.outlet ?? context.outlet;
  const report = analyze(text, { ...context, name, ...(outlet ? { outlet } : {}) });
  return { report, text, url, title: context.name ?? null, outlet: outlet ?? null };
}

/** What the work gives; null, and one line naming the file, where it fails. */
async function attempt(
  file: string,
  work: () => Promise<string>,
  world: Surroundings,
): Promise<string | null> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = error instanceof InputError ? message : (CANNOT_READ[code ?? ''] ?? `failed: ${message}`);
    world.complain(`sourcemark: ${oneLine(file)}: ${oneLine(why)}`);
    return null;
  }
}
