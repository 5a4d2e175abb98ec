// What people do for a living and what is theirs: words by which a text tells who somebody is without naming a role.
//
// Origin: written for this project from general knowledge of English news prose. No words were copied from a corpus.

/** What somebody has or runs, by which the text tells what they are to the matter ("Lee's bakery", "his firm"). */
export const ownedThings = new Set(
  `company firm business restaurant bakery cafe bar pub hotel farm ranch shop store studio practice clinic brewery winery
  garage salon factory plant dealership franchise startup agency school class classroom church congregation parish mosque
  synagogue team club band district constituency department division
  foundation charity nonprofit organization organisation group union lab laboratory research study book memoir film
  customers clients employees workers staff patients students pupils parishioners constituents`.split(/\s+/),
);

/** Verbs that tell what somebody does for a living or is to the matter, in the forms that follow "she" and "who". */
export const livingVerbs = new Set(
  `runs owns owned hosts hosted chairs chaired manages managed controls controlled edits edited teaches taught coaches
  coached works worked serves served represents represented studies directs directed oversees oversaw founded co-founded
  farms practices practised practiced volunteers volunteered retired lives survived graduated`.split(/\s+/),
);

/** Plurals of people that tell no office or trade: "his supporters, Ann Lee and Bo Park" may be others than those named. */
export const sharedPlurals = new Set(
  `supporters parents friends colleagues allies sons daughters citizens residents voters immigrants refugees
  migrants natives advisers advisors aides critics experts students women men insiders outsiders`.split(
    /\s+/,
  ),
);
