// Where words are said in public, and how the reporter tells so. The patterns' language: `sourcing/phrases.ts`.
//
// Origin: written for this project from general knowledge of English news prose. No words were copied from a corpus.

/** Said where anybody could hear or read it. */
export const publicVenues = [
  'at|in|during|to|on|from|before a|the|his|her|their|its|this|an ~4 rally|rallies|appearance|speech|speeches|debate|debates|hearing|hearings|conference|briefing|forum|summit|convention|stage|podium|event|testimony|livestream|broadcast|op-ed|podcast|inauguration|ceremony|parade|town|sermon|keynote|commencement|floor|address|rostrum|stump',
  'at|during last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday ~5 rally|rallies|debate|speech|hearing|convention|forum|event|conference|town',
  'news|press|media conference|briefing',
  'tweet*|retweet*|livestreamed|blogged|televised',
  'wrote|posted|said|shared|responded|announced|fired|replied|added|took|logged|writing|posting ~4 on|to|via ~3 twitter|facebook|instagram|x|social|truth|tiktok|youtube|telegram|linkedin|bluesky|threads|weibo|reddit|mastodon|blog|website',
  'a|the|his|her|their|its|an ~2 tweet|post|facebook|instagram|twitter ~1 post|account|page|thread|video|message?',
  'testified|testifying|testimony|testifies',
  'told|tell|telling ~1 the|a ~2 crowd|audience|supporters|rally|lawmakers|committee|court|jury|congress|parliament|senators|judge|delegates|convention|panel',
  'told|tell|telling ~1 reporters|journalists',
  'on the campaign trail|stump',
  'making|made|makes the rounds',
  'in prepared remarks',
  'televised address|debate|interview|remarks',
  'op-ed',
  'in|from his|her|their|the|a ~2 book|memoir|memoirs|autobiography|diary|blog|column|essay|newsletter',
  'social media',
];

/** How a conversation with an outlet is told: what follows is the outlet that the words came through. */
export const outletBefore = new Set(
  'on to with told tell tells telling in via by from of for per speaking spoke interview'.split(' '),
);
