// Nouns for what somebody is accused of, and for the telling of it.
//
// Origin: written for this project from general knowledge of English news prose (court, business and
// political reporting). No words were copied from a corpus.

/** Nouns for a proposition that can be denied, disputed or confirmed: "denied the allegations". */
export const allegationNouns =
  `allegation allegations claim claims charge charges accusation accusations report reports reporting account
  accounts assertion assertions suggestion suggestions characterization characterizations characterisation
  characterisations description descriptions story stories rumor rumors rumour rumours insinuation insinuations
  notion narrative version portrayal depiction speculation contention contentions implication innuendo
  complaint complaints criticism criticisms critique critiques testimony conclusion conclusions premise falsehood falsehoods
  lie lies smear smears slander accuracy authenticity veracity findings finding article quote quotes`.split(
    /\s+/,
  );

/** Nouns for what somebody fears to be so: answered like a claim where the text says what is feared. */
export const worryNouns = 'concern concerns fear fears worry worries doubts suspicion suspicions'.split(' ');

/** Nouns for what somebody takes to be so: "dismissed the idea that …", "quashed talk of a takeover". */
export const ideaNouns =
  'idea suggestion suggestions perception talk chatter whispers theory argument arguments attacks'.split(' ');

/** Nouns for a deed or a fact that a subject can deny: "denied any wrongdoing". */
export const wrongNouns =
  `wrongdoing involvement knowledge responsibility guilt liability role link links tie ties connection
  connections affair affairs intent collusion misconduct impropriety improprieties existence complicity
  participation discrimination negligence bias rift abuse assault harassment rape murder killing killings
  fraud bribery corruption conspiracy plot plagiarism cheating doping interference hacking meddling leak leaks
  relationship relationships contact contacts meeting knowing crime crimes offense offenses offence offences
  cover-up coverup coordination conflict violation violations breach breaches attack attacks quid plan plans
  intention intentions malpractice fault sabotage tampering theft racism antisemitism torture
  mistreatment retaliation manipulation favoritism nepotism espionage spying deal payment payments`.split(
    /\s+/,
  );

/** Verbs of accusing, as beginnings of words: whoever says so makes an allegation. */
export const accusingStems =
  `accus alleg claim charg blam implicat indict sue sued suing lawsuit complain insinuat fault
  denounc condemn whistleblow testif`.split(/\s+/);

/** Words of an allegation's content, as beginnings of words. */
export const misdeedStems =
  `abus assault harass rape murder kill fraud brib corrupt conspir plot plagiar cheat dop hack leak violat breach
  steal stole theft thef illegal unlawful improper unethic lied lying mislead misled cover-up coverup misconduct
  wrongdo discriminat retaliat threat sabotag tamper collu interfer embezzl launder kickback scam overcharg
  upcharg ripp fake forger doctor falsif misuse misappropriat mishandl guilty crime criminal scandal
  racist sexist infiltrat manipulat neglig torture berat eviscerat screamed deceiv fabricat smear extort swindl coerc contempt`.split(
    /\s+/,
  );

/** Words of criticism, as beginnings of words: what somebody answers who defends what they did. */
export const criticismStems =
  `critici miss fail neglect ignor mistak flaw blunder wrong lack weak warn self-serving careless reckless
  poor late slow insufficien inadequa hurt harm damag risk`.split(/\s+/);

/** Writings that make or hold a charge: "the lawsuit is meritless". */
export const writtenCharges =
  `lawsuit suit indictment complaint letter report article filing affidavit audit study book memo memoir petition
  investigation video ad tweet post column documentary`.split(/\s+/);
