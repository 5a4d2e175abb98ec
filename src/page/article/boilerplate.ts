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
    'comments?(?!ary)|disqus|livefyre|coral-|respond|discussion|repl(y|ies)',
    // other pieces
    'related|recommend|recirc|read-?(more|next|also)|see-?also|also-?read|more-?(stories|on-|from|news|like|in-|coverage)',
    'most-?(read|viewed|shared|recent)|popular|trending|latest-|up-?next|next-?(article|story|post|up|prev)|prev(ious)?-?(article|story|post|next)',
    'taboola|outbrain|teaser|promo(?!t)|headlines|story-?list|\\briver|\\brail\\b|in-?other-?news|further-?reading',
    // asking for something
    'newsletter|sign-?up|subscri(be|ption)|paywall|meter|log-?in|register|donat|membership|support-us|contribut(ion|or)|cta\\b|call-to|appeal|\\bepic\\b',
    // advertisements
    '\\bads?\\b|advert|sponsor|commercial|affiliate|shopping|product-|coupon|\\bdeals',
    // sharing and following
    'shar(e|ing)|social|follow-?(us|me|button|author)|app-download',
    // who and when, around the article
    'byline|\\bauthors?\\b|author-?(bio|box|info|card|name)|\\bbio\\b|dateline-?(time|date)|time-?stamp|article-?date|pub-?date|last-?updated|read(ing)?-time',
    // pictures and players
    '(?<!no-)caption|credit|photo-?(info|text|desc)|gallery|slide-?show|carousel|lightbox|video|player|podcast|audio|media-?(info|meta|body)|infographic|thumb',
    // furniture
    'breadcrumb|pagin|pager|side-?bar|widget|footer|masthead|site-header|nav(bar|igation)?\\b|menu|cookie|consent|gdpr|banner|modal|pop-?up|overlay|fly-?out|tool-?(tip|bar|box)|util(ity)?-?bar|print|sr-only|a11y|screen-?reader|assistive|offscreen',
    'tags?\\b|taglist|topics?\\b|keywords|key-?(points|takeaways)|story-?highlights|hgh-?lght|toc\\b|table-of-contents|rating|voting|\\bpoll|quiz|survey|ticker|weather|stock-?quote|market-?data|copyright|disclaimer|trust-?(project|label|badge)|corrections?-?(link|form)|feedback|report-?(error|typo)|hidden|disclosure|pull-?quote|pq\\b|element-interactive|rich-?link|in-?line-?(link|story)|interstitial|labels?\\b|kicker|eyebrow|flag\\b',
  ].join('|'),
);

/** In the names of boxes that hold the article itself, whatever else they are called. */
export const OWN_BOX =
  /article-?(body|text|content|main)|story-?(body|text|content)|post-?(body|content)|entry-?content|body-?(text|copy)|teaser-?content|paywall(?!-?(promo|offer|message|box))|live-?blog|longform/;

/** Boxes whose names leave no doubt, even where they hold much text. */
export const NEVER_ARTICLE_BOX =
  /fact-?box|comments?-?(list|section|area|thread|wrapper|container|body|content|text|item)|disqus|related-?(stories|articles|posts)|recommended|newsletter|most-?read|outbrain|taboola|slide-?show/;

/** In the names of boxes around a picture; with a picture in them, what little they say is its caption. */
export const PICTURE_BOX = /image|img|photo|\bpic/;

/** In the names of the standfirst: the sentences between headline and body. */
export const STANDFIRST_BOX =
  /stand-?first|(\b|_)dec?k\b|excerpt|sub-?(title|head)|strap(line)?|summary|\bintro\b|article-?(intro|description|lead|lede)|first-?paragraph|teaser-?content/;

/**
 * Starts of blocks that ask or lead elsewhere, however they go on. Matched in lower case.
 * Counted repetitions (".{0,60}") are avoided: browsers unroll them, which takes milliseconds.
 */
export const ASKING_LINE = new RegExp(
  `^(?:${[
    '(story|article) continues|continue reading|scroll (for|to|down)|paid (content|post)',
    'read (more|also|next|(the )?full|our|it here|this)\\b|also read|see also|more (on this|from|coverage|stories|news|like this)|you (may|might) (also )?like|most (read|popular|viewed)|up next|(next|previous) (article|story)|editor.?s.? pick|in other news|don.?t miss|watch (now|live|more)|watch( the video| below)? ?[:|]|listen( to (this|the)) (article|story|episode|podcast)|play video|click here|tap here|find out more|learn more',
    'copy link|follow (us|me|him|her|the|@)|like us on|join (us|our|the conversation)|(connect with|add|find) us|download (the|our) app|get (the|our|more|all|updates|breaking) (app|newsletter|news|stories|latest|alert)',
    '(sign ?up|subscribe|log ?in) (to|for|or|now|today|here)|register (now|here|for)|(already|become) a (subscriber|member)|support (our|us|independent) (work|journalism|by)|for more (news|stories|information|on|from)|stay (up to date|informed|connected)',
    'copyright (©|\\(c\\)|\\d)|©|\\(c\\) \\d|all rights reserved|this (material|content) may not be|terms (of (use|service)|and conditions)|privacy policy|we use cookies|your (privacy|browser|email address)',
    '(photo(graph)?s?|images?)( (by|source|credit|caption|courtesy|illustration))? ?[:/]|(hide|toggle) caption|view (gallery|image|photos|slideshow|comments)|file photo',
    'share your (story|experience)|fill (out|in) the form|are you affected|(write|e-?mail|contact|reach|follow) (to )?th(e|is) (author|reporter|writer)|(do you |have you )?(have|got|know) an?y? (issue|question|story|tip|problem|complaint|news)|send (us|your|tips)|filed under|(tags?|topics?|categor(y|ies)|keywords?|source|corrections?|related|video|pic(ture)?|\\(?credit|our standards|more information) ?:|corrections? and clarifications',
  ].join('|')})`,
);

/** A month, in full or short, as an expression in lower case. */
export const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** The same for blocks of a few words that are no sentence: dates, counts and buttons, whose starts would fit sentences too. */
export const LABELLING_LINE = new RegExp(
  `^(?:${[
    'advertis|sponsored|promoted|recommended|trending|loading|subscribe|donate|sign ?up|log ?in|keep up|copyright|getty|caption|enlarge|text size|support (our|us)',
    '(share|tweet|print|save|comments?|e-?mail|related|watch|listen)\\b|photo(graph)?s? (by|courtesy)|follow \\S+( \\S+)? on|\\d+ of \\d+$',
    '(published|updated|posted|last (updated|modified)|first published|created)\\b|\\d+ min(ute)?s? (read|ago)|\\d+ (hours?|days?|minutes?|comments?|shares?)\\b|(mon|tues|wednes|thurs|fri|satur|sun)day,? .*\\d{4}|\\d\\d?:\\d\\d ?([ap]\\.?m|gmt|bst|e[sd]?t|$)',
    `(\\d\\d? )?${MONTH} (\\d\\d?,? )?\\d{4}`,
  ].join('|')})`,
);

/** "By Ann Lee", "By Ann Lee and Bo Diaz, political reporters": a whole block that is a byline, as it is written. */
export const BYLINE = /^(?:By|BY) [A-Z][^\s,]*( [A-Z][^\s,]*)*((,| and| &) [^.]*)?$/;
