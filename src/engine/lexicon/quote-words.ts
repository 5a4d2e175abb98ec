// Words around quotation marks that tell what the marks are for.
// Origin: written for this project from general knowledge of English news prose.

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Verbs that stand beside somebody's words, in the forms news uses. */
export const quotingWords = words(`
  said says say saying told tells tell telling added adds adding asked asks asking wrote writes writing tweeted tweets
  tweeting posted posting replied replies replying responded responds responding answered stated states stating
  explained explains explaining continued continues argued argues arguing noted notes noting insisted insists
  insisting declared declares declaring announced announces announcing warned warns warning claimed claims claiming
  joked quipped recalled recalls recalling remarked commented quoted quoting shouted yelled chanted cried exclaimed
  wondered concluded concludes read reads reading admitted acknowledged conceded complained lamented boasted bragged
  suggested observed pointed reported promised vowed pledged urged mused opined testified tells cautioned countered
  responded retorted shot repeated reiterated stressed emphasized described describes describing called calls calling
  accused accuses accusing blasted slammed criticized denounced condemned dismissed labeled labelled branded deemed
  characterized termed decried derided praised hailed touted referred refers according statement comment`);

/** Verbs and nouns after which marks hold a name: "a film called “Up”", "a book titled “Rage”". */
export const namingWords = words(`
  called named titled entitled dubbed nicknamed known headlined captioned labelled labeled styled codenamed
  christened billed subtitled`);

/** Works that have titles. */
export const workNouns = words(`
  film films movie movies book books novel memoir song songs single album albums show series episode episodes sitcom
  drama comedy musical opera play documentary podcast programme program column article essay poem anthem hit ballad
  thriller blockbuster sequel franchise magazine newspaper video game report paper study exhibition painting sculpture
  segment newsletter blog trilogy bestseller biography autobiography classic track soundtrack cover story feature
  starring hosts host hosted author star stars creator director watched watching sang singing performed read aired`);

/** Nouns that announce a word as a word. */
export const wordNouns = words(`
  word words term terms phrase phrases label expression slogan hashtag acronym name names nickname adjective noun verb
  category section column button list so-called designation moniker euphemism buzzword keyword`);

/** Marks after which and before which somebody's words stand. */
export const firstAndSecond = words(`
  i me my mine myself we us our ours ourselves you your yours yourself yourselves`);
