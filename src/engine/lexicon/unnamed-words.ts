// Words that fill the slots of an unnamed source: counts, ranks, kinds of knowledge. From section 2 of the sourcing rules.
import { wordList } from './word-list.ts';

/** Number words, with their value. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, at < 20 ? at + 1 : (at - 17) * 10]),
);

/** Words for more than two whose number the text leaves open. */
export const severalWords = wordList(`several multiple numerous various many countless`);

export const ranks = wordList(`
senior top high-ranking high-level top-level ranking top-ranking high-placed highly-placed well-placed leading junior mid-level low-level midlevel
lower-level middle-ranking mid-ranking longtime long-time veteran former ex-  ex current retired key close trusted influential prominent onetime one-time
then-senior senior-level chief deputy principal well-connected high-up`);

/** Words that say by themselves that the name is withheld. */
export const withheldAdjectives = wordList(
  `anonymous unnamed unidentified undisclosed confidential not-named unspecified`,
);

/** Kinds of head-noun modifiers that place a source in a class (D2) without a capital. */
export const classWords = wordList(`
administration government campaign intelligence law-enforcement enforcement defense defence military security congressional senate house party
police diplomatic immigration industry company court legal cabinet ministry justice treasury palace union league team church embassy
counterterrorism counter-terrorism western european american republican democratic gop conservative liberal federal state local city county royal
white_house capitol pentagon kremlin state_department aviation banking energy health medical oil trade budget election transition family
establishment network newsroom studio hollywood leadership committee agency department bureau political presidential policy media press budget
finance financial business foreign national national-security homeland border embassy consular academic hospital school university`);

/** "with … knowledge of", "familiar with": B3 unless a word here says how near. */
export const vagueAccess = wordList(`familiar acquainted aware privy close conversant apprised near`);
export const directAccess = wordList(`direct first-hand firsthand personal inside intimate detailed`);
export const involvedWords = wordList(`involved engaged participating working`);
export const briefedWords = wordList(`briefed informed told notified updated apprised`);
