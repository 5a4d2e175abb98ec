// Which browsers this machine has, and how to get one.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers that the project is built and tested for. */
export type BrowserName = 'chrome' | 'firefox';

const PROGRAMS: Record<BrowserName, string[]> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const ELSEWHERE: Record<BrowserName, string[]> = {
  chrome: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The variable that names a browser's program where it is not found by itself. */
const VARIABLE: Record<BrowserName, string> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const PACKAGES: Record<BrowserName, string[]> = { chrome: ['chromium'], firefox: ['firefox-esr', 'firefox'] };

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Looks for a browser: the variable CHROME_PATH or FIREFOX_PATH first, then the PATH, then the usual folders.
 * @returns the program's full path, or null
 */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[VARIABLE[name]];
  if (named && canRun(named)) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = PROGRAMS[name].flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...candidates, ...ELSEWHERE[name]].find(canRun) ?? null;
}

/** One sentence on how to get a browser. */
export function howToGet(name: BrowserName): string {
  const title = name === 'chrome' ? 'Chromium' : 'Firefox';
  return `${title} was not found: install it (Debian and Ubuntu: sudo apt-get install ${PACKAGES[name][0]}) or set ${VARIABLE[name]} to its program.`;
}

/** Runs a system program as root, or through sudo where that asks no questions. @returns whether it went well */
function asRoot(program: string, args: string[]): boolean {
  const root = process.getuid?.() === 0;
  const [command, all] = root ? [program, args] : ['sudo', ['-n', program, ...args]];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command as string, all as string[], { stdio: ['ignore', 'inherit', 'inherit'], env }).status ===
    0
  );
}

/**
 * Finds a browser and installs it with apt-get where it is missing.
 * @returns the program's full path
 * @throws Error with one sentence on how to get the browser
 */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (process.platform === 'linux' && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0) {
    asRoot('apt-get', ['update']);
    for (const each of PACKAGES[name]) {
      // Ubuntu's packages of these names only point to the snap store, which containers lack.
      if (asRoot('apt-get', ['install', '-y', '--no-install-recommends', each])) break;
    }
  }
  const installed = findBrowser(name);
  if (!installed) throw new Error(howToGet(name));
  return installed;
}

/** A browser's name and version as it tells them. */
export function versionOf(program: string): string {
  return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
}
