// Words by which pages tell what is not the article: in class names and ids, and in the text of short blocks.
//
// Origin: collected by hand from the markup conventions of news sites and content management systems
// (WordPress, Drupal, Arc, Brightspot, Chorus, Escenic, Gannett, AMP), and from the lists in
// Mozilla's Readability (Apache-2.0: unlikelyCandidates, negative).

/** In class names or ids: comments, related pieces, newsletters, sharing, advertisements, players, page furniture. */
export const OTHER_BOX = new RegExp(
  [
    // comments and forums
    'comments?(?!ary)|disqus|livefyre|coral-|respond|discussion|reply|replies',
    // other pieces
    'related|recommend|recirc|read-?(more|next|also)|see-?also|also-?read|more-?(stories|on-|from|news|like|in-|coverage)',
    'most-?(read|popular|viewed|shared|recent)|popular|trending|latest-|up-?next|next-?(article|story|post|up)|prev(ious)?-?(article|story|post)',
    'taboola|outbrain|zergnet|revcontent|teaser|promo(?!t)|headlines|story-?list|river|rail\\b|in-?other-?news|further-?reading',
    // asking for something
    'newsletter|sign-?up|subscri(be|ption)|paywall|regwall|meter|login|log-in|register|donat|membership|support-us|contribution|cta\\b|call-to|appeal|epic',
    // advertisements
    '\\bads?\\b|\\bad[-_]|[-_]ads?\\b|advert|adslot|dfp|gpt-|sponsor|native-ad|commercial|affiliate|shopping|product-|coupon|deals',
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
  'i',
);

/** In the names of boxes that hold the article itself, whatever else they are called. */
export const OWN_BOX =
  /article-?_?-?(body|text|content|main)|story-?_?-?(body|text|content)|post-?(body|content)|entry-?content|body-?(text|copy)|teaser-?content|paywall(?!-?(promo|offer|message|box))|live-?blog|longform/i;

/** Boxes whose names leave no doubt, even where they hold much text. */
export const NEVER_ARTICLE_BOX =
  /fact-?box|comments?-?(list|section|area|thread|wrapper|container)|disqus|related-?(stories|articles|posts)|recommended|newsletter|most-?read|outbrain|taboola/i;

/** In the names of the standfirst: the sentences between headline and body. */
export const STANDFIRST_BOX =
  /stand-?first|\bdec?k\b|[-_ ]dec?k\b|excerpt|sub-?(title|head|headline|heading)|strap(line)?|summary|\bintro\b|article-?(intro|description|lead|lede)|first-?paragraph|teaser-?content/i;

/** Short blocks that ask, link or label. Matched against the whole block from its start. */
export const OTHER_LINE = new RegExp(
  `^(?:${[
    'advertisement|advertising|sponsored( content)?|promoted( content)?|paid (content|post)|story continues|article continues|continue reading|scroll (down )?(for|to)|loading',
    'read (more|also|next|full|the full|our|it here|this)\\b|also read|see also|more (on this|from|coverage|stories|news|like this)|related( (stories|articles|coverage|content|topics|posts|news|video))?\\s*:?$|related:|recommended|you (may|might) (also )?like|most (read|popular|viewed)|trending|up next|next (article|story)|previous (article|story)|editor.?s.? picks?|in other news|don.?t miss|watch( (now|live|more|the video|below))?\\s*[:|]|watch (now|live|more)|video:|listen( to (this|the))|play video|click here|tap here|find out more|learn more',
    'share( (this|on|via|by))?\\b.{0,40}$|tweet\\b.{0,20}$|print\\b.{0,20}$|save\\b.{0,20}$|comments?\\b.{0,20}$|e-?mail\\b.{0,20}$|copy link|follow (us|me|him|her|the|@|\\S+ on|\\S+ \\S+ on)|like us on|join (us|our|the conversation)|connect with|add us|find us|get (the|our|more|all|updates|breaking|stories)\\b.{0,80}(app|newsletter|inbox|alerts?|email|app store|whatsapp)|download (the|our)',
    'sign ?up|subscribe|already a (subscriber|member)|log ?in|register (now|here|for)|support (our|us|independent)|become a|donate|to (get|receive) .{0,60}(newsletter|inbox|email)|for more (news|stories|information|on|from)|keep up|stay (up to date|informed|connected)',
    'copyright\\b|©|\\(c\\) \\d|all rights reserved|this (material|content) may not be|reprinted with|terms (of|and)|privacy policy|this site is protected|we use cookies|your (privacy|browser|email)',
    'photo(graph)?s?( (by|credit|courtesy|illustration))?\\s*[:/]|image(s)?( (source|credit|caption|courtesy))?\\s*[:/]|picture\\s*:|pic\\s*:|getty|credit\\s*:|caption\\b|enlarge|hide caption|toggle caption|view (gallery|image|photos|slideshow|comments)|\\d+ of \\d+$|file photo',
    "by [\\p{Lu}][\\p{L}.’'-]+( [\\p{Lu}][\\p{L}.’'-]*){0,3}((,| and| &) .{0,60})?$|(published|updated|posted|last (updated|modified)|first published|created)( on| at|:)?\\s.{0,60}$|\\d+ min(ute)?s? (read|ago)|\\d+ (hours?|days?|minutes?|comments?|shares?)( ago)?$|(mon|tues|wednes|thurs|fri|satur|sun)day,? .{0,30}\\d{4}.{0,20}$|\\d{1,2}:\\d{2}\\s?([ap]\\.?m\\.?|gmt|bst|e[sd]?t)?.{0,20}$|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*\\.? \\d{1,2},? \\d{4}.{0,30}$|\\d{1,2} (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w* \\d{4}.{0,30}$",
    'share your (story|experience)|fill (out|in) the form|do you have an? \\w+ (with|about|for|that|to share)|are you affected|if you (have|know) .{0,40}(contact|email|call)',
    '(write|email|e-mail|contact|reach|follow) (to )?(the author|the reporter|the writer|this reporter|\\S+@\\S+)|(do you |have you )?(have|got|know) (a|any) (tip|story|news)|send (us|your|tips)|send tips|got a (tip|story)|tags?\\s*:|topics?\\s*:|filed under|categor(y|ies)\\s*:|keywords?\\s*:|source\\s*:|correction\\s*:|corrections? and clarifications',
  ].join('|')})`,
  'iu',
);
