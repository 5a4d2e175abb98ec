// Words by which pages tell what is not the article: in class names and ids, and in the text of short blocks.
//
// Origin: collected by hand from the markup conventions of news sites and content management systems
// (WordPress, Drupal, Arc, Brightspot, Chorus, Escenic, Gannett, AMP), and from the lists in
// Mozilla's Readability (Apache-2.0: unlikelyCandidates, negative).

/**
 * In class names or ids, in lower case: comments, related pieces, newsletters, sharing, advertisements, players, page furniture.
 * No flag "i" here and below: such expressions take browsers milliseconds to prepare.
 */
export const OTHER_BOX = new RegExp(
  [
    // comments and forums
    'comments?(?!ary)|disqus|livefyre|coral-|respond|discussion|reply|replies',
    // other pieces
    'related|recommend|recirc|read-?(more|next|also)|see-?also|also-?read|more-?(stories|on-|from|news|like|in-|coverage)',
    'most-?(read|popular|viewed|shared|recent)|popular|trending|latest-|up-?next|next-?(article|story|post|up)|prev(ious)?-?(article|story|post)',
    'taboola|outbrain|zergnet|revcontent|teaser|promo(?!t)|headlines|story-?list|\\briver|\\brail\\b|in-?other-?news|further-?reading',
    // asking for something
    'newsletter|sign-?up|subscri(be|ption)|paywall|regwall|meter|login|log-in|register|donat|membership|support-us|contribution|cta\\b|call-to|appeal|\\bepic\\b',
    // advertisements
    '\\bads?\\b|\\bad[-_]|[-_]ads?\\b|advert|adslot|dfp|gpt-|sponsor|native-ad|commercial|affiliate|shopping|product-|coupon|\\bdeals',
    // sharing and following
    'share|sharing|social|follow-?(us|me|button|author)|addtoany|addthis|whatsapp|app-download',
    // who and when, around the article
    'byline|author-?(bio|box|info|card|name|byline)|about-?(the-)?author|contributor|dateline-?(time|date)|timestamp|time-?stamp|pub-?date|last-?updated|reading-time|read-time',
    // pictures and players
    'caption|credit|photo-?(info|text|desc)|gallery|slide-?show|carousel|lightbox|video|player|podcast|audio|media-?(info|meta|body)|infographic|thumb',
    // furniture
    'breadcrumb|pagin|pager|side-?bar|widget|footer|masthead|site-header|nav\\b|navbar|navigation|menu|cookie|consent|gdpr|banner|modal|pop-?up|overlay|tooltip|toolbar|tool-?box|print|skip-?(link|to)|sr-only|visually-?hidden|screen-?reader|assistive|offscreen',
    'tags?\\b|tag-?list|topics?\\b|keywords|key-?(points|takeaways)|toc\\b|table-of-contents|rating|voting|\\bpoll|quiz|survey|ticker|weather|stock-?(quote|ticker)|market-?data|copyright|disclaimer|trust-?(project|label)|corrections?-?(link|form)|feedback|report-?(error|typo)|hidden|disclosure|pull-?quote|pq\\b|element-(rich-link|interactive)|rich-?link|in-?line-?(link|story|related)|interstitial|labels?\\b|kicker|eyebrow|flag\\b',
  ].join('|'),
);

/** In the names of boxes that hold the article itself, whatever else they are called. */
export const OWN_BOX =
  /article-?_?-?(body|text|content|main)|story-?_?-?(body|text|content)|post-?(body|content)|entry-?content|body-?(text|copy)|teaser-?content|paywall(?!-?(promo|offer|message|box))|live-?blog|longform/;

/** Boxes whose names leave no doubt, even where they hold much text. */
export const NEVER_ARTICLE_BOX =
  /fact-?box|comments?-?(list|section|area|thread|wrapper|container|body|content|text|item)|disqus|related-?(stories|articles|posts)|recommended|newsletter|most-?read|outbrain|taboola/;

/** In the names of the standfirst: the sentences between headline and body. */
export const STANDFIRST_BOX =
  /stand-?first|\bdec?k\b|[-_ ]dec?k\b|excerpt|sub-?(title|head|headline|heading)|strap(line)?|summary|\bintro\b|article-?(intro|description|lead|lede)|first-?paragraph|teaser-?content/;

/**
 * Starts of blocks that ask or lead elsewhere, however they go on. Matched in lower case.
 * Counted repetitions (".{0,60}") are avoided: browsers unroll them, which takes milliseconds.
 */
export const ASKING_LINE = new RegExp(
  `^(?:${[
    'story continues|article continues|continue reading|scroll (for|to|down)|paid (content|post)',
    'read (more|also|next|full|the full|our|it here|this)\\b|also read|see also|more (on this|from|coverage|stories|news|like this)|related:|you (may|might) (also )?like|most (read|popular|viewed)|up next|next (article|story)|previous (article|story)|editor.?s.? pick|in other news|don.?t miss|watch (now|live|more)|watch( the video| below)? ?[:|]|video:|listen( to (this|the)) (article|story|episode|podcast)|play video|click here|tap here|find out more|learn more',
    'copy link|follow (us|me|him|her|the|@)|like us on|join (us|our|the conversation)|connect with us|add us|find us|download (the|our) app|get (the|our|more|all|updates|breaking) (app|newsletter|news|stories|latest|alert)',
    'sign ?up (to|for|now|here|today)|subscribe (to|now|today|here)|already a (subscriber|member)|log ?in (to|or|here)|register (now|here|for)|support (our|us|independent) (work|journalism|by)|become a (member|subscriber)|for more (news|stories|information|on|from)|stay (up to date|informed|connected)',
    'copyright (©|\\(c\\)|\\d)|©|\\(c\\) \\d|all rights reserved|this (material|content) may not be|terms (of (use|service)|and conditions)|privacy policy|this site is protected|we use cookies|your (privacy|browser|email address)',
    'photo(graph)?s?( (by|credit|courtesy|illustration))? ?[:/]|images?( (source|credit|caption|courtesy))? ?[:/]|picture ?:|pic ?:|credit ?:|hide caption|toggle caption|view (gallery|image|photos|slideshow|comments)|file photo',
    'share your (story|experience)|fill (out|in) the form|do you have an? (issue|question|story|tip|problem|complaint|news)|are you affected|(write|email|e-mail|contact|reach|follow) (to )?(the author|the reporter|the writer|this reporter)|(do you |have you )?(have|got|know) (a|any) (tip|story|news)|send (us|your|tips)|got a (tip|story)|tags? ?:|topics? ?:|filed under|categor(y|ies) ?:|keywords? ?:|source ?:|correction ?:|corrections? and clarifications',
  ].join('|')})`,
);

/** The same for blocks of a few words that are no sentence: dates, counts and buttons, whose starts would fit sentences too. */
export const LABELLING_LINE = new RegExp(
  `^(?:${[
    'advertis|sponsored|promoted|recommended|trending|loading|subscribe|donate|sign ?up|log ?in|keep up|copyright|getty|caption|enlarge|support (our|us)',
    'share\\b|tweet\\b|print\\b|save\\b|comments?\\b|e-?mail\\b|follow \\S+( \\S+)? on|related\\b|watch\\b|listen\\b|\\d+ of \\d+$',
    '(published|updated|posted|last (updated|modified)|first published|created)\\b|\\d+ min(ute)?s? (read|ago)|\\d+ (hours?|days?|minutes?|comments?|shares?)\\b|(mon|tues|wednes|thurs|fri|satur|sun)day,? .*\\d{4}|\\d\\d?:\\d\\d ?([ap]\\.?m|gmt|bst|e[sd]?t|$)',
    '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]* \\d\\d?,? \\d{4}|\\d\\d? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{4}',
  ].join('|')})`,
);

/** "By Ann Lee", "By Ann Lee and Bo Diaz, political reporters": a whole block that is a byline, as it is written. */
export const BYLINE = /^(?:By|BY) [A-Z][^\s,]*( [A-Z][^\s,]*)*((,| and| &) [^.]*)?$/;
