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
