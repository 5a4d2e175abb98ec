// Nouns for things that end as nouns for people do: a helicopter is no reporter. Written for this project from general knowledge of English.
import { wordList } from './word-list.ts';

/** Singular, lower case. */
export const thingsLikePeople: ReadonlySet<string> = wordList(`
accelerator anger answer armor banner barrier bazaar behavior blender blunder boiler border boulder buffer bunker burger burner
calculator calendar cancer career carrier cellar center chapter chatter checklist chopper cluster coffee collar color committee
compressor computer container conveyor cooler corner corridor counter cover cruiser cucumber cylinder danger debtor december
degree diameter dinner disaster disorder dollar drawer elevator encounter endeavor equator error exterior factor favor feather
fever filter flavor flower folder freezer freighter gender generator glitter guarantee gutter hamburger harbor header heater
helicopter honor humor hunger indicator interior jubilee labor ladder layer leather letter lighter litter locker manner matter
median meridian meter minor mirror monitor newspaper november number october offer order paper parameter pepper pillar plaster
platter playlist poster powder power prayer printer processor quarter question radar razor reactor refrigerator register remainder
reminder reservoir river roster router rumor scanner schooner sector semester september server shelter shoulder shower shutter
silver simulator skyscraper slander slipper solar spider steamer summer sweater tanker tender tenor terror theater theatre
thriller thunder tower tractor trailer trigger trimester vector weather winter wrist`);

/** Acronyms in the plural that stand for bodies: "70 super PACs" are not 70 people. */
export const groupAcronyms: ReadonlySet<string> = wordList(
  `pacs ngos isps hmos cios llcs npos igos ngo's tvs suvs atms ipos etfs usbs pcs cds dvds gpus cpus`,
);
