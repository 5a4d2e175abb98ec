// Titles that stand before a name. Written for this project from general knowledge of English news style (AP, Guardian and NYT forms).
import { wordList } from './word-list.ts';

/** Courtesy titles and forms of address that always belong to a man. */
export const maleTitles = wordList(`
mr mr. sir lord king prince pope father fr. brother baron count duke emperor monsignor cardinal rabbi imam
sheikh ayatollah sultan emir congressman councilman assemblyman chairman policeman archbishop señor herr monsieur`);

export const femaleTitles = wordList(`
mrs mrs. ms ms. miss dame lady queen princess sister baroness countess duchess empress congresswoman
councilwoman assemblywoman chairwoman madam madame mme señora`);

/** Titles of office, rank and profession; lower case, with and without the full stop. */
export const officeTitles = wordList(`
president vice-president vice_president senator sen sen. sens. senators representative rep rep. reps. governor gov gov. govs.
lieutenant lt lt. lt.-gov. secretary minister premier chancellor ambassador mayor speaker delegate
general gen gen. maj major col colonel capt capt. captain cmdr cmdr. commander sgt sgt. sergeant cpl. corporal
det insp insp. supt supt. ch pc wpc dc ds di dci dsi cllr cllr. cdr wing_commander brig maj-gen lt-gen lt-col air_marshal
officer detective det. deputy sheriff chief superintendent inspector admiral adm adm. vice-adm. marshal trooper constable pvt.
private staff specialist spc. pfc. brig. brigadier rear
dr dr. doctor prof prof. professor dean rev rev. reverend pastor bishop judge justice magistrate
attorney councillor councilor councilmember alderman assemblyman assemblywoman assemblymember del. supervisor
coach dame st. saint mp lord-justice commissioner taoiseach hon. hon president-elect ex-president
first_lady attorney_general surgeon_general prime_minister`);

/** Suffixes that belong to a name. */
export const nameSuffixes = wordList(`jr jr. sr sr. ii iii iv md m.d. phd ph.d. esq esq. qc kc obe mbe cbe`);

/** Small words that stand inside family names. */
export const nameParticles = wordList(
  `de del della der den di da dos du la le van von bin bint ibn al el ter ten st. st do das y ap`,
);
