// Words of judging: they show that a statement is an opinion, or an attack on somebody.
//
// Origin: written for this project from general knowledge of English news prose. No words were copied from a corpus.

/** Phrases that give a view. The patterns' language: `sourcing/phrases.ts`. */
export const opinionPhrases = [
  'i|we think|believe|feel|hope|suspect|guess|worry|fear',
  'in my|our view|opinion|judgment|judgement',
  'should|ought|must ~1 be|have|do|not|resign|stop|go',
  'best|worst|greatest ~2 ever|in|of|possible',
  'great|good|bad|terrible|horrible|wonderful|fantastic|disastrous|awful|brilliant|stupid|dumb|smart|beautiful idea|job|deal|decision|man|woman|person|leader|president|candidate|thing|move|mistake|news|day|time',
  'a|an|complete|total|absolute|real ~1 disaster|disgrace|shame|tragedy|mistake|joke|travesty|failure|outrage|success|triumph|embarrassment',
  'is|was|are|were ~2 wrong|right|unfair|unjust|shameful|disgraceful|outrageous|irresponsible|reckless|dangerous|brilliant|wonderful|horrible|terrible|awful|disappointing|unacceptable|important|crucial',
];

/** Words that attack a person or body. */
export const attackWords = new Set(
  `incompetent idiot idiots moron morons liar liars lying crook crooked corrupt racist sexist bully bullies bullying coward
  cowards clown clowns disgrace disgraceful disaster toxic unhinged unfit crazy insane deranged narcissist dictator tyrant
  fraud phony hypocrite hypocrites hypocrisy pathetic loser losers stupid dumb lazy arrogant petty vindictive abusive horrible
  terrible awful disgusting despicable shameful ridiculous reckless inept bungled clueless dysfunctional chaos chaotic
  nightmare joke mess demoralized demoralised ringleader mastermind monster thug thugs eviscerated ripped`.split(
    /\s+/,
  ),
);
