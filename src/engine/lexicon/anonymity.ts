// Words of the formulas that withhold a name and of the reasons given for it. From section 2 of the sourcing rules, widened from general knowledge.
import { wordList } from './word-list.ts';

/** "asked", "declined" … "to be named", "anonymity". */
export const askingWords = wordList(`
asked ask asks asking requested request requests requesting wished wishes wishing preferred prefers prefer preferring chose chooses choosing wanted wants want wanting
insisted insists insisting demanded demands demanding declined declines declining decline refused refuses refusing sought seeking agreed agree opted elected
granted given promised offered guaranteed accorded afforded spoke speak speaking talked talking discussed described interviewed`);

/** Verbs that deny by themselves. */
export const refusingWords = wordList(
  `declined declines declining decline refused refuses refusing refuse unwilling reluctant`,
);

/** "to be | named". */
export const namingWords = wordList(`named identified quoted identifiable publicly_identified`);

/** "not | authorized to speak". */
export const permissionWords = wordList(`authorized authorised permitted allowed cleared empowered supposed`);
export const speakingWords = wordList(
  `speak talk comment discuss disclose release reveal describe brief publicly publically be share address divulge provide give`,
);

/** Reasons that tell of harm to the source (R3). */
export const harmWords = wordList(`
fear fears feared fearing fearful afraid retaliation retribution reprisal reprisals repercussions backlash safety fired firing lose losing deported deportation
threats threat threatened threatening harassment harassed jeopardize jeopardise jeopardizing jeopardizes jeopardized hurt harm harmed danger dangerous stigma targeted targeting persecution violence killed
punished punishment blacklisted ostracized careers career reputation reputations worried worries worry prosecution arrest arrested consequences livelihood`);

/** Reasons that tell of a circumstance of the case (R2). */
export const circumstanceWords = wordList(`
nondisclosure non-disclosure confidentiality nda agreement ground rules grand jury announced announce announcement finalized finalised final completed complete official
public unannounced previewing advance ahead investigated contracts terms finalize pending embargo embargoed litigation lawsuit court judge order gag regulations regulation policy policies protocol contract signed
physical filed released published formally formal classified clearance sealed ongoing active investigation signing until
nondisclosure-agreement prohibited barred bars forbid forbids prohibits rules rule law`);

/** Stock reasons (R1) that outweigh the words above. */
export const stockWords = wordList(`
authorized authorised permitted allowed cleared sensitive sensitivity sensitivities candid candidly frank frankly freely openly internal deliberations private
confidential nonpublic non-public delicate`);
