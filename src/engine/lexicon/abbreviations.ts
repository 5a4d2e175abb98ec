// Abbreviations that end in a full stop, lower case, without the stop.
// Origin: written for this project from the style guides of news agencies (titles, states, months, companies).

/** Stand before a name or number: a sentence never ends after them. */
export const PREFIX_ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr msgr hon rep reps sen sens gov govs lt gen col maj capt cmdr cpl sgt adm brig pvt ' +
    'spc supt det insp ofc atty asst assoc st ste mt ft vs v pres amb messrs mmes mme mlle sir dep ' +
    'rt ald cllr esq cf viz approx fig figs eq vol ed eds pp para art nos ref exec dir'
  ).split(' '),
);

/** Abbreviations only before a number: "No. 10", but "No." is a sentence. */
export const NUMBER_ABBREVIATIONS = new Set('no nos p pp vol ch sec fig art pt ver para page'.split(' '));

/** May also end a sentence: the next word decides. */
export const PLAIN_ABBREVIATIONS = new Set(
  (
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc corp co cos ltd llc plc bros intl int’l dept dist assn assoc univ inst natl govt ' +
    'ave blvd rd hwy bldg apt jr sr esq etc al est ext tel ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mo mont neb nev okla ore pa ' +
    'penn tenn tex va vt wash wis wyo ont que alta sask ' +
    'min max hr hrs lb lbs oz ft yd mph sq temp misc'
  ).split(' '),
);
