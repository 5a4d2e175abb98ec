// The command line: articles in, reports out. Ties `run` to the process.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, type Surroundings } from './run.ts';

/** What `npm run analyze` reads where nothing is given. */
const SEED = fileURLToPath(new URL('../../seeds/ice-meeting.txt', import.meta.url));

/** How long a pipe may stay silent before nothing counts as given, in milliseconds; "-" waits for ever. */
const SILENCE = 3000;

const { stdin, stdout, stderr, env, argv } = process;
const byNpm = env.npm_lifecycle_event === 'analyze';
/** npm runs scripts in the package's folder; file names are meant from where the user stands. */
const folder = (byNpm && env.INIT_CWD) || process.cwd();

let input: Promise<Uint8Array> | null = null;

/** All of standard input, read once. */
async function readInput(): Promise<Uint8Array> {
  input ??= (async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  })();
  return input;
}

/** Whether anything comes through standard input; a pipe that nobody writes to or closes counts as nothing. */
async function isPiped(): Promise<boolean> {
  if (stdin.isTTY) return false;
  return new Promise((settle) => {
    const giveUp = () => {
      stderr.write('sourcemark: nothing comes through standard input; give - to wait for it\n');
      answer(false);
    };
    const quiet = setTimeout(giveUp, SILENCE);
    const answer = (piped: boolean) => {
      clearTimeout(quiet);
      stdin.off('readable', look).off('end', none).off('error', none);
      if (!piped) stdin.destroy();
      settle(piped);
    };
    const look = () => answer(stdin.readableLength > 0);
    const none = () => answer(false);
    stdin.on('readable', look).on('end', none).on('error', none);
  });
}

const world: Surroundings = {
  write: (words) =>
    new Promise((done, fail) => {
      stdout.write(words, (error) => (error ? fail(error) : done()));
    }),
  complain: (line) => void stderr.write(`${line}\n`),
  readFile: (path) => readFile(resolve(folder, path)),
  readInput,
  filesByDefault: async () => {
    if (await isPiped()) return ['-'];
    return byNpm ? [SEED] : null;
  },
};

// A reader that goes away early (`| head`) is no error; the write itself rejects and ends the run.
stdout.on('error', () => {});
try {
  process.exitCode = await run(argv.slice(2), world);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
}
