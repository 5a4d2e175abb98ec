// Nouns for records that can be a source. Written for this project from general knowledge of English news.
import { wordList } from './word-list.ts';

/** Documents, data, recordings, posts: singular and plural, lower case. */
export const documentNouns = wordList(`
report reports study studies survey surveys poll polls polling analysis analyses audit audits review inquiry investigation probe
indictment indictments complaint lawsuit suit suits lawsuits filing filings affidavit affidavits brief briefs petition petitions motion ruling rulings opinion
decision order orders verdict judgment judgement warrant warrants subpoena testimony transcript transcripts deposition document documents
record records memo memos memorandum e-mail e-mails email emails letter letters message messages text texts note notes correspondence
statement statements release releases press_release communique communiqué announcement advisory bulletin notice notices guidelines guidance
rule rules law laws statute statutes constitution bill bills resolution resolutions amendment treaty agreement contract contracts policy policies
directive directives regulation regulations code data figures statistics numbers census estimate estimates forecast forecasts projection projections
index indices results findings evidence research paper papers article articles book books memoir memoirs biography autobiography
editorial editorials op-ed column essay blog story stories headline headlines account accounts page website site webpage
tweet tweets post posts video videos footage recording recordings tape tapes audio image images photo photos photograph photographs
ad ads advert advertisement commercial spot billboard flier flyer mailer pamphlet poster sign banner
chart charts graph map maps table list lists database ledger log logs receipt receipts invoice dossier cable cables file files
plan plans proposal proposals blueprint platform manifesto agenda schedule budget speech speeches interview interviews
dispatch dispatches testimony autopsy scorecard questionnaire application form forms certificate passport autopsies
text_messages reports tally tallies average averages model models documentary film podcast presentation prospectus newsletter
clip clips piece pieces slide slides sermon broadcast narration text_message readout read-out factsheet communiques script scripts missive missives disclosure disclosures declaration profile biography obituary caption label bio webcast tablet scripture bible quran koran diary diaries
summary summaries synopsis overview breakdown timeline chronology itinerary minutes calculation calculations measurement measurements
simulation simulations sample samples scan scans inspection inspections assessment assessments appraisal appraisals`);

/** Documents that are sources only as subject of a cue: too common otherwise. */
export const weakDocumentNouns = wordList(`
plan plans agenda schedule budget order orders law laws bill bills decision code list lists table form forms sign model models film
image images photo photos photograph photographs label text agreement contract contracts policy policies
story stories book books site page platform map maps spot tape tapes proposal proposals application motion regulation regulations treaty
review investigation probe inquiry evidence research numbers figures results average averages average estimate estimates`);
