// Last words of names that are neither people nor bodies: days, acts, wars, places on the map, works. Written for this project from general knowledge.
import { wordList } from './word-list.ts';

/** Lower case; "Independence Day", "Patriot Act", "Lake Superior" by its first word, "Star Wars". */
export const thingEndings = wordList(`
day week month year eve era age act bill law code amendment agreement accord accords treaty pact protocol convention deal plan doctrine
war wars battle operation offensive revolution uprising spring crisis scandal affair island islands isle isles street avenue road boulevard lane drive highway
river lake creek bay sea ocean strait canal mountain mountains mount peak hills valley canyon desert forest beach coast peninsula territory territories
county province district region township borough heights park gardens stadium arena tower towers building bridge plaza square dam station
festival awards award prize cup championship championships olympics games series season tournament bowl derby marathon medal
magazine edition guide review show movie film album song book novel trilogy saga prime wiki blog app phone pad console os windows office explorer
dream way project initiative program programme policy theory effect syndrome disease virus curve index rate strip
speech address debate caucus primary election elections convention summit conference trial hearing report poll memo
west east north south central upper lower global international online network systems studios
gold silver bronze rainbow star stars legion passion power hope love`);

/** First words of such names. */
export const thingStarts = wordList(
  `lake mount mt. mt fort port cape camp operation project hurricane tropical camp route interstate highway north south east west new great grand upper lower super`,
);
