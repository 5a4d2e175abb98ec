// Looks up reporting verbs by their inflected forms.
import { doublingVerbs, irregularVerbs } from '../lexicon/inflection.ts';
import { type Frame, reportingVerbs } from '../lexicon/reporting-verbs.ts';

/** A reporting verb with everything the lexicon says about it. */
export interface ReportingVerb {
  /** Dictionary form; with a particle after a space ("point out"). */
  lemma: string;
  /** First word of the lemma. */
  verb: string;
  particle: string | null;
  act: 'speech' | 'thought';
  takes: Set<Frame>;
  with: Set<string>;
  /** Group of the lexicon that named it first. */
  group: string;
}

const vowel = /[aeiou]/;

function inflect(verb: string): string[] {
  const doubled = doublingVerbs.includes(verb) ? verb + verb.at(-1) : verb;
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : doubled;
  const ies = verb.endsWith('y') && !vowel.test(verb.at(-2) ?? '');
  const third = ies ? `${verb.slice(0, -1)}ies` : /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const ing = verb === 'lie' ? 'lying' : /(ee|oe|ye)$/.test(verb) ? `${verb}ing` : `${stem}ing`;
  const past = irregularVerbs[verb] ?? [ies ? `${verb.slice(0, -1)}ied` : `${stem}ed`];
  return [verb, third, ing, ...past];
}

const byForm = new Map<string, ReportingVerb[]>();
const byLemma = new Map<string, ReportingVerb>();

function enter(): void {
  for (const [group, entry] of Object.entries(reportingVerbs)) {
    for (const word of entry.verbs.split(/\s+/)) {
      if (!word) continue;
      const lemma = word.replaceAll('_', ' ');
      let known = byLemma.get(lemma);
      if (!known) {
        const [verb, particle] = lemma.split(' ') as [string, string?];
        known = {
          lemma,
          verb,
          particle: particle ?? null,
          act: entry.act,
          takes: new Set(),
          with: new Set(),
          group,
        };
        byLemma.set(lemma, known);
        for (const form of new Set(inflect(verb))) {
          const list = byForm.get(form);
          if (list) list.push(known);
          else byForm.set(form, [known]);
        }
      }
      for (const frame of entry.takes) known.takes.add(frame);
      for (const preposition of entry.with ?? []) known.with.add(preposition);
    }
  }
  // The verb with its particle is tried before the plain verb.
  for (const list of byForm.values()) list.sort((a, b) => Number(!!b.particle) - Number(!!a.particle));
}
enter();

const NO_VERBS: ReportingVerb[] = [];

/** What verbs' first letters, two last letters and lengths come to: most words of a text come to something else. */
const outlines = new Uint8Array(0x4000);

const outlineOf = (form: string): number => {
  const last = form.length - 1;
  return (
    (form.charCodeAt(0) ^
      (form.charCodeAt(last) << 5) ^
      (form.charCodeAt(last > 0 ? last - 1 : 0) << 9) ^
      (form.length << 4)) &
    0x3fff
  );
};
for (const form of byForm.keys()) outlines[outlineOf(form)] = 1;

/** The reporting verbs that a form in small letters may belong to, those with a particle first. */
export function verbsOf(form: string): ReportingVerb[] {
  return outlines[outlineOf(form)] === 1 ? (byForm.get(form) ?? NO_VERBS) : NO_VERBS;
}
