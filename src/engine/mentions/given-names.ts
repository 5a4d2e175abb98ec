// First names and their gender.
import { eitherFirstNames, femaleFirstNames, maleFirstNames } from '../lexicon/first-names.ts';
import { worldEitherNames, worldFemaleNames, worldMaleNames } from '../lexicon/first-names-world.ts';
import type { Gender } from './mention.ts';

const genders = new Map<string, Gender>();
for (const name of maleFirstNames) genders.set(name, 'male');
for (const name of femaleFirstNames) genders.set(name, 'female');
for (const name of eitherFirstNames) genders.set(name, 'unknown');
const learn = (names: ReadonlySet<string>, gender: Gender, other: ReadonlySet<string>) => {
  for (const name of names) genders.set(name, other.has(name) ? 'unknown' : gender);
};
learn(worldMaleNames, 'male', worldFemaleNames);
learn(worldFemaleNames, 'female', worldMaleNames);
for (const name of worldEitherNames) genders.set(name, 'unknown');

const normal = (name: string) =>
  name.length > 3 && name === name.toUpperCase() ? name[0]! + name.slice(1).toLowerCase() : name;

/** Whether the word is a first name; hyphenated ones by their first half ("Jean-Marie"). */
export function isFirstName(word: string): boolean {
  const name = normal(word);
  if (genders.has(name)) return true;
  const hyphen = name.indexOf('-');
  return hyphen > 1 && genders.has(name.slice(0, hyphen));
}

/** The gender that the first name tells, or `unknown`. */
export function genderOfFirstName(word: string): Gender {
  const name = normal(word);
  if (name.startsWith('Jean-')) return 'male';
  const hyphen = name.indexOf('-');
  return genders.get(name) ?? (hyphen > 1 ? genders.get(name.slice(0, hyphen)) : undefined) ?? 'unknown';
}
