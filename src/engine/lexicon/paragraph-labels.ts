// Labels before a colon that name no speaker: "CORRECTION: …".
//
// Origin: written for this project from general knowledge of English news pages.

/** In small letters, without the colon. */
export const paragraphLabels = new Set(
  `note notes update updates updated correction corrections clarification editor's_note editor’s_note watch video
  photo photos gallery read read_more more related see_also listen subscribe sign_up source sources email e-mail phone
  tel contact address date time where when what why how who abstract full_text summary analysis opinion exclusive
  breaking live background context fact facts claim verdict rating warning disclaimer disclosure photo_credit credit
  caption location price pros cons tip tips recap previously next first second third example result score final
  stat_of_the_week short_reads topics tags filed_under by published posted share follow_us copyright`
    .split(/\s+/)
    .map((label) => label.replaceAll('_', ' ')),
);
