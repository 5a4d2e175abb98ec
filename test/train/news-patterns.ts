// Sentences of the kind that news is full of and GUM holds few of: reporting verbs, officials, acronyms.
// Written for this project as patterns; filled from word lists in a fixed order, so that a training can be repeated.
import type { TaggedDocument, TaggedWord } from './treebank.ts';

const SLOTS: Record<string, string> = {
  PERSON: `official source spokesman spokeswoman spokesperson aide adviser lawyer attorney analyst critic expert senator
    lawmaker prosecutor witness resident supporter candidate minister president mayor governor diplomat lobbyist
    strategist economist activist commissioner secretary chairman judge detective reporter editor veteran Democrat
    Republican conservative liberal moderate progressive American Russian German Iranian Israeli Palestinian native
    representative executive`,
  PEOPLE: `officials sources aides advisers lawyers attorneys analysts critics experts senators lawmakers prosecutors
    witnesses residents supporters voters reporters Democrats Republicans conservatives liberals Americans Russians
    activists investigators authorities executives representatives`,
  SAID: `said told added noted argued claimed insisted denied confirmed announced wrote asked replied explained
    acknowledged warned declined quoted described called urged accused criticized rejected dismissed reported suggested
    stated predicted testified tweeted conceded disputed promised vowed blamed praised countered responded detained
    arrested voted refused recalled cited alleged`,
  SAYS: `says tells adds notes argues claims insists denies confirms writes asks explains acknowledges warns declines
    describes calls urges reports suggests states predicts concedes disputes blames`,
  TOLD: 'told assured informed reminded warned asked urged',
  SAYING:
    'saying adding noting arguing claiming insisting telling warning writing explaining suggesting citing',
  THING: `report claim statement allegation lawsuit plan bill deal vote charge request order offer call rally attack
    budget policy comment interview email letter memo complaint study poll`,
  THINGS: `reports claims statements allegations plans bills deals votes charges requests comments emails documents
    records talks attacks rallies interviews`,
  WHAT: 'false true inaccurate wrong unclear misleading likely necessary ridiculous absurd',
  KIND: 'senior anonymous former federal local top unnamed Western retired military foreign elected',
  FIRST: 'Ann John Maria David Sarah Omar Kim Paul Elena James Laura Mark Susan Robert Fatima Chen',
  LAST: 'Lee Smith Baker Brown Garcia Miller Jones Khan Novak Carter Price Cook Young Long Grant Mills',
  BODY: 'ICE FBI CIA NATO DHS EPA CNN NPR GOP DNC AP BBC MSNBC UNICEF FEMA NBC HHS IRS SEC NRA ACLU EU UN WHO',
  DAY: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  COUNT: 'One Two Three Another Four Several',
};

/** Words as word/TAG; a capitalised slot name stands for a word of its list. */
const PATTERNS = [
  "“/`` We/PRP won/VBD ,/, ”/'' the/DT PERSON/NN SAID/VBD ./.",
  "“/`` We/PRP won/VBD ,/, ”/'' an/DT KIND/JJ PERSON/NN SAID/VBD DAY/NNP ./.",
  "“/`` It/PRP is/VBZ WHAT/JJ ,/, ”/'' said/VBD a/DT PERSON/NN who/WP was/VBD in/IN the/DT room/NN ./.",
  "“/`` It/PRP is/VBZ WHAT/JJ ,/, ”/'' SAYS/VBZ FIRST/NNP LAST/NNP ,/, a/DT KIND/JJ PERSON/NN ./.",
  'The/DT PERSON/NN SAID/VBD that/IN the/DT THING/NN was/VBD WHAT/JJ ./.',
  'The/DT PERSON/NN SAID/VBD the/DT THING/NN ,/, SAYING/VBG it/PRP was/VBD WHAT/JJ ./.',
  'One/CD PERSON/NN SAID/VBD her/PRP as/IN SAYING/VBG so/RB ./.',
  'A/DT KIND/JJ PERSON/NN SAID/VBD him/PRP on/IN DAY/NNP ./.',
  'PEOPLE/NNS SAID/VBD the/DT THINGS/NNS were/VBD WHAT/JJ ./.',
  'PEOPLE/NNS say/VBP the/DT THING/NN is/VBZ WHAT/JJ ./.',
  'KIND/JJ PEOPLE/NNS SAID/VBD that/IN THINGS/NNS continue/VBP ./.',
  'COUNT/CD KIND/JJ PEOPLE/NNS SAID/VBD on/IN DAY/NNP that/IN THINGS/NNS were/VBD made/VBN ./.',
  'BODY/NNP SAID/VBD the/DT THING/NN on/IN DAY/NNP ./.',
  'BODY/NNP SAID/VBD 1,600/CD people/NNS ,/, SAYING/VBG the/DT THING/NN was/VBD WHAT/JJ ./.',
  'A/DT BODY/NNP PERSON/NN SAID/VBD BODY/NNP that/IN the/DT BODY/NNP had/VBD no/DT THINGS/NNS ./.',
  'BODY/NNP PEOPLE/NNS have/VBP SAID/VBN the/DT THING/NN ./.',
  'FIRST/NNP LAST/NNP ,/, a/DT PERSON/NN for/IN the/DT BODY/NNP ,/, SAID/VBD to/TO comment/VB ./.',
  'LAST/NNP SAID/VBD the/DT BODY/NNP ./.',
  "LAST/NNP SAID/VBD BODY/NNP ’s/POS THING/NN “/`` WHAT/JJ ./. ”/''",
  'LAST/NNP SAYS/VBZ the/DT THINGS/NNS are/VBP WHAT/JJ ./.',
  'LAST/NNP ’s/POS PERSON/NN TOLD/VBD PEOPLE/NNS that/IN THINGS/NNS continue/VBP ./.',
  'FIRST/NNP LAST/NNP TOLD/VBD BODY/NNP that/IN PEOPLE/NNS want/VBP the/DT THING/NN ./.',
  'The/DT White/NNP House/NNP TOLD/VBD PEOPLE/NNS that/IN THINGS/NNS remain/VBP WHAT/JJ ./.',
  'The/DT THING/NN SAID/VBN by/IN the/DT PERSON/NN was/VBD WHAT/JJ ./.',
  'The/DT PERSON/NN was/VBD SAID/VBN by/IN BODY/NNP on/IN DAY/NNP ./.',
  'He/PRP has/VBZ SAID/VBN the/DT THING/NN and/CC SAID/VBD LAST/NNP ./.',
  'She/PRP had/VBD SAID/VBN that/IN the/DT PERSON/NN SAID/VBD the/DT THING/NN ./.',
  'According/VBG to/IN a/DT PERSON/NN who/WP SAID/VBD the/DT THING/NN ,/, PEOPLE/NNS SAID/VBD it/PRP ./.',
  'The/DT PERSON/NN did/VBD not/RB respond/VB to/IN a/DT request/NN for/IN comment/NN ./.',
  'PEOPLE/NNS did/VBD not/RB immediately/RB comment/VB on/IN the/DT THING/NN ./.',
  'He/PRP SAID/VBD in/IN a/DT THING/NN that/WDT was/VBD SAID/VBN on/IN DAY/NNP ./.',
  'A/DT THING/NN that/WDT the/DT PERSON/NN SAID/VBD on/IN DAY/NNP was/VBD WHAT/JJ ./.',
  'The/DT PERSON/NN ’s/POS THING/NN SAID/VBD that/IN he/PRP was/VBD a/DT PERSON/NN ./.',
  'Some/DT PEOPLE/NNS fear/VBP the/DT THING/NN ,/, and/CC others/NNS report/VBP THINGS/NNS ./.',
  'The/DT PEOPLE/NNS who/WP SAID/VBD the/DT THING/NN SAID/VBD it/PRP was/VBD WHAT/JJ ./.',
  'Under/IN the/DT THING/NN ,/, BODY/NNP would/MD report/VB THINGS/NNS to/IN the/DT PERSON/NN ./.',
  "Asked/VBN about/IN the/DT THING/NN ,/, the/DT PERSON/NN SAID/VBD “/`` no/UH ./. ”/''",
  'The/DT THING/NN claims/VBZ LAST/NNP SAID/VBD PEOPLE/NNS ,/, the/DT PERSON/NN SAID/VBD ./.',
  'Both/DT LAST/NNP and/CC LAST/NNP SAID/VBD the/DT THING/NN ,/, the/DT PERSON/NN added/VBD ./.',
  'PEOPLE/NNS close/JJ to/IN LAST/NNP SAID/VBD the/DT PERSON/NN plans/VBZ to/TO vote/VB ./.',
];

/** Ways in which every pattern is filled. */
const FILLS = 16;

/** The filled patterns as one treebank document. */
export function newsPatterns(): TaggedDocument {
  const lists = new Map(Object.entries(SLOTS).map(([name, list]) => [name, list.trim().split(/\s+/)]));
  const turns = new Map<string, number>();
  const sentences: TaggedWord[][] = [];
  for (let fill = 0; fill < FILLS; fill += 1)
    for (const pattern of PATTERNS)
      sentences.push(
        pattern.split(' ').map((piece, place) => {
          const cut = piece.lastIndexOf('/', piece.length - 2);
          const [name, tag] = [piece.slice(0, cut), piece.slice(cut + 1)];
          const list = lists.get(name);
          if (!list) return { text: name, lower: name.toLowerCase(), tag };
          const turn = turns.get(name) ?? 0;
          turns.set(name, turn + 7);
          const word = list[(turn + fill) % list.length]!;
          const text = place === 0 ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
          return {
            text,
            lower: text.toLowerCase(),
            tag: tag === 'CD' && /^(Another|Several)$/.test(word) ? 'JJ' : tag,
          };
        }),
      );
  return { name: 'patterns', sentences };
}
