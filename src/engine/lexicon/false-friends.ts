// What stands beside "denied", "disputed", "rejected" and the like where nobody answers an allegation.
//
// Origin: written for this project from general knowledge of English news prose: court reporting, sport,
// business, immigration, medicine. No words were copied from a corpus.

/** Things that are refused to somebody: "denied bail", "denied the motion". */
export const refusedThings =
  `bail parole entry boarding access visa visas asylum coverage permit permits motion motions appeal appeals
  request requests petition petitions application applications license licenses licence licences clearance
  tenure service services opportunity opportunities chance chances right rights care treatment goal loan loans
  credit admission funding relief injunction custody leave benefit benefits medal victory win majority bond
  bid stay warrant subpoena hearing trial retrial review certification recognition citizenship residency refuge
  housing healthcare vaccine vaccines vaccination shots medication medicine food water sleep education schooling employment job jobs promotion
  pension compensation payout refund extension waiver exemption accreditation title titles trophy crown
  championship record place spot berth nomination point points penalty equalizer equaliser winner lead
  passage permission approval authorization authorisation space platform airtime funds money payment-plan
  insurance reimbursement reinstatement release probation clemency pardon commutation variance rezoning zoning
  status protection due-process justice freedom liberty vote voice quorum sanctuary shelter safety landing
  takeoff docking passport passports passage standing dignity rebate rezone certiorari`.split(/\s+/);

/** What is turned down without anybody having been accused: "rejected the offer". */
export const proposals =
  `bid bids plea pleas offer offers amendment amendments proposal proposals appeal appeals plan plans motion
  request requests application applications deal deals bill bills resolution measure measures nomination
  candidate candidates call calls demand demands settlement advances invitation ballot ballots deadline
  treaty agreement truce ceasefire contract job role position budget ban referendum merger takeover
  petition petitions lawsuit lawsuits transplant kidney organ shipment manuscript draft suitor suitors`.split(
    /\s+/,
  );

/** Nouns that "disputed" describes as an adjective: "the disputed islands". */
export const disputedThings =
  `territory territories election elections islands island region border borders waters area areas vote votes
  land ballots ballot penalty goal call catch title will estate province valley zone strip peninsula ownership
  boundary airspace reef reefs shoal invoice bill bills decision result results runoff presidency
  claim-line election-results sovereignty enclave mine dam river homeland site`.split(/\s+/);

/** Subjects that refuse or grant things for a living; what they "deny" is a request unless it is a claim about them. */
export const refusers =
  `judge judges court courts panel committee board council commission insurer insurers insurance tribunal
  justices magistrate consulate embassy bank lender goalkeeper goalie keeper parole`.split(/\s+/);

/** Words after "confirmed" or before it where nothing is answered: "confirmed cases", "confirmed dead". */
export const confirmedThings =
  `case cases death deaths dead infection infections sighting sightings bachelor reservation reservations
  booking bookings kill kills kills guest guests speaker speakers nominee nominees judge justice judges
  justices appointment positive unanimously`.split(/\s+/);
