// The reader's settings: their shape, their defaults and where they are kept.

/** Version of the shape; raised with a migration when the shape changes. */
export const SETTINGS_VERSION = 1;

/** Which passages are marked. */
export interface MarkSettings {
  direct: boolean;
  indirect: boolean;
  unnamed: boolean;
  denials: boolean;
  nested: boolean;
}

export interface Settings {
  version: typeof SETTINGS_VERSION;
  /** Marks news articles without being asked (true), or only when the reader clicks (false). */
  automatic: boolean;
  /** Off everywhere. */
  off: boolean;
  /** Host names that are left alone. */
  sitesOff: string[];
  marks: MarkSettings;
  /** underline: a line under the words; highlight: a background too. */
  look: 'underline' | 'highlight';
  /** Hue of the marks in degrees, 0–359. */
  hue: number;
  /** Below this confidence (0–1) a speaker is shown as unclear. */
  minimumConfidence: number;
  /** Marks are printed too, with a legend. */
  printMarks: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  automatic: true,
  off: false,
  sitesOff: [],
  marks: { direct: true, indirect: true, unnamed: true, denials: true, nested: true },
  look: 'underline',
  hue: 222,
  minimumConfidence: 0.5,
  printMarks: false,
};

type Loose = Record<string, unknown>;

/** Older settings brought to the next version, by the version they come from; each goes when nobody can have it. */
const MIGRATIONS: Record<number, (old: Loose) => Loose> = {};

const within = (value: unknown, least: number, most: number, otherwise: number): number =>
  typeof value === 'number' && value >= least && value <= most ? value : otherwise;

const flag = (value: unknown, otherwise: boolean): boolean =>
  typeof value === 'boolean' ? value : otherwise;

function marksFrom(value: unknown): MarkSettings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Loose;
  const names = Object.keys(DEFAULT_SETTINGS.marks) as (keyof MarkSettings)[];
  return Object.fromEntries(
    names.map((name) => [name, flag(given[name], DEFAULT_SETTINGS.marks[name])]),
  ) as unknown as MarkSettings;
}

function sitesFrom(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const sites = value.flatMap((each) => (typeof each === 'string' ? (siteFrom(each) ?? []) : []));
  return [...new Set(sites)].sort();
}

/**
 * The host name in what a reader typed: "example.com", "www.example.com/news" or a whole address.
 * @returns null where there is none
 */
export function siteFrom(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  const address = trimmed.includes('://') ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && hostname !== '' ? hostname : null;
}

/**
 * Settings from whatever was stored or imported: older versions are migrated, missing or broken values become
 * the defaults, unknown ones go. A newer version than this one knows is read as far as it is understood.
 * @param stored anything; null or undefined give the defaults
 */
export function settingsFrom(stored: unknown): Settings {
  let given = (typeof stored === 'object' && stored !== null ? stored : {}) as Loose;
  let version = typeof given.version === 'number' ? given.version : SETTINGS_VERSION;
  for (; version < SETTINGS_VERSION; version += 1) given = MIGRATIONS[version]?.(given) ?? given;
  const defaults = DEFAULT_SETTINGS;
  return {
    version: SETTINGS_VERSION,
    automatic: flag(given.automatic, defaults.automatic),
    off: flag(given.off, defaults.off),
    sitesOff: sitesFrom(given.sitesOff),
    marks: marksFrom(given.marks),
    look: given.look === 'highlight' || given.look === 'underline' ? given.look : defaults.look,
    hue: Math.round(within(given.hue, 0, 359, defaults.hue)),
    minimumConfidence: within(given.minimumConfidence, 0, 1, defaults.minimumConfidence),
    printMarks: flag(given.printMarks, defaults.printMarks),
  };
}

/** Whether the reader turned this site off; a site covers its subdomains' "www." form only. */
export const isSiteOff = ({ sitesOff }: Settings, site: string): boolean =>
  sitesOff.some((each) => isSameSite(each, site));

const bare = (host: string) => host.replace(/^www\./, '');

/** Whether two host names are one site, with "www." or without. */
export const isSameSite = (one: string, other: string): boolean => bare(one) === bare(other);
