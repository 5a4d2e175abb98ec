// "…, the agency stated": cues that stand apart from a whole clause, and where the clause beside a cue ends. Each sentence
// is why a rule exists; the ones beside it look alike.
import { describe, expect, test } from 'vitest';
import { spoken, voicesOf } from './attribution.voices.ts';

const contents = (text: string) => spoken(text).map(({ content }) => content);
const speech = (text: string) =>
  spoken(text)
    .filter(({ act }) => act === 'speech')
    .map(({ speaker, content }) => [speaker, content]);

describe('a cue apart from a whole clause', () => {
  const ROAD = 'The road in the valley is in bad shape';
  test.each(['stated', 'observed', 'finds', 'wrote', 'recalled', 'ruled', 'stressed', 'tweeted'])(
    '…, the agency %s.',
    (verb) => {
      expect(speech(`${ROAD}, the agency ${verb}.`)).toEqual([['the agency', ROAD]]);
    },
  );

  test.each([
    ['The bridge will close in May, Reuters reported.', ['Reuters', 'The bridge will close in May']],
    ['The city is broke, reported Euro News.', ['Euro News', 'The city is broke']],
    ['The road, Paul Reed explained, will be closed.', ['Paul Reed', 'The road … will be closed']],
    ['The road, Paul Reed noted on Tuesday, will be closed.', ['Paul Reed', 'The road … will be closed']],
    [
      'The road is closed, Ole Berg said, and it will stay so.',
      ['Ole Berg', 'The road is closed … it will stay so'],
    ],
    ['The road is closed, Ole Berg said, and the mayor left.', ['Ole Berg', 'The road is closed']],
    // what stands behind the verb belongs to it
    ['The deal favors banks, Rita Holm wrote to colleagues.', ['Rita Holm', 'The deal favors banks']],
    ['The deal favors banks, the mayor wrote on Monday.', ['the mayor', 'The deal favors banks']],
    [
      'The town lost jobs, Rita Holm said on Tuesday — a move that angered residents.',
      ['Rita Holm', 'The town lost jobs'],
    ],
    [
      'The town lost jobs, Rita Holm said on Tuesday, a move that angered residents.',
      ['Rita Holm', 'The town lost jobs'],
    ],
    // verbs that read as plain forms, with many behind them
    ['“The plan will fail,” warn experts.', ['experts', '“The plan will fail,”']],
    [
      'Staff are second-class citizens on precarious contracts, says a report by the union.',
      ['a report by the union', 'Staff are second-class citizens on precarious contracts'],
    ],
    // around what stands between commas
    [
      'Last year, according to police, the man left the country.',
      ['police', 'Last year … the man left the country'],
    ],
    ['The dam is unsafe, according to Rita Holm, a nurse.', ['Rita Holm', 'The dam is unsafe']],
    ['According to police, a truck hit a car.', ['police', 'a truck hit a car']],
    ['According to Germany, the talks failed.', ['Germany', 'the talks failed']],
    [
      'The road is bad, the head of the guild, Ursula Leyen, has reiterated.',
      ['Ursula Leyen', 'The road is bad'],
    ],
  ])('%s', (text, [speaker, content]) => {
    expect(speech(text)).toEqual([[speaker, content]]);
  });

  test.each([
    // an act, told of in a clause of its own
    'When the road closed, the agency reported.',
    // what follows belongs to the verb
    'The road closed, and the guild informed the council.',
    'The old house burned down, leaving the village without a school.',
    // nothing said yet
    'If the firm finds that more are needed, it will build them.',
    'Until the town admits that it was wrong, nothing will change.',
  ])('no cue: %s', (text) => {
    expect(speech(text)).toEqual([]);
  });
});

describe('where the content ends', () => {
  test.each([
    [
      'Quill railed against the “great wall” and pledged to stand firm.',
      ['the “great wall”', 'to stand firm'],
    ],
    [
      'The campaign confirmed that Quill would come but would not offer details of the visit.',
      ['that Quill would come'],
    ],
    [
      'The campaign confirmed that Quill would come but would not stay long.',
      ['that Quill would come but would not stay long'],
    ],
    [
      'Her friends mocked him, calling Reed “an orange buffoon,” Susan Park said as she turned.',
      ['Reed “an orange buffoon,”'],
    ],
    [
      'Although Ada Quill says she “loves the town,” she also accuses it of theft.',
      ['she “loves the town,”'],
    ],
    [
      'Ada Quill says she “loves the town,” its port and its people.',
      ['she “loves the town,” its port and its people'],
    ],
  ])('%s', (text, expected) => {
    for (const content of expected) expect(contents(text)).toContain(content);
  });

  test('"everything that" opens no content', () => {
    expect(contents('The papers show everything that they received.')).toEqual([
      'everything that they received',
    ]);
    expect(contents('The papers show that they received everything.')).toEqual([
      'that they received everything',
    ]);
  });
});

describe('who acts in what is said', () => {
  test.each([
    // a participle on the verb outside of "that"
    [
      'Ada Quill bristled at the suggestion that Tom Reed was to blame, saying, “I did it.”',
      '“I did it.”',
      'Ada Quill',
    ],
    ['The paper noted that Tom Reed was to blame, citing the “old rules.”', '“old rules.”', 'The paper'],
    // a day between the name, what describes it, and the verb
    [
      'Quill, who has fought them this week, on Friday described the plan as “a trick.”',
      '“a trick.”',
      'Quill',
    ],
    // an adverb behind the verb of a describing clause
    [
      'A White House official who spoke anonymously said the dam was safe.',
      'the dam',
      'A White House official who spoke anonymously',
    ],
    // whom somebody calls what is not who calls
    ['Tom Reed, who Quill on Wednesday called “a liar,” stayed away.', '“a liar,”', 'Quill'],
    ['Tom Reed, who on Wednesday called the plan “a lie,” stayed away.', '“a lie,”', 'Tom Reed'],
    // two acts in a describing clause, and a time
    [
      'Quill, who backed Tom Reed, the clerk, and opposed the mayor during the last primaries, last week said the dam was safe.',
      'the dam was safe',
      'Quill',
    ],
    // whoever adds has spoken last
    [
      'Mary Quill had a girl, Eloise Reed. “She was ill,” Mary Quill said of Eloise Reed.\n\nShe added: “It was late.”',
      'It was late',
      'Mary Quill',
    ],
    // "the aide" is the official just heard
    [
      'A senior official said the talks went on. The aide declined to say more.',
      'to say more',
      'A senior official',
    ],
    ['Ann Lee said the talks went on. Her aide declined to say more.', 'to say more', 'Her aide'],
    // an initial
    ['Kenneth P. Cohen, a vice president, said the dam was safe.', 'the dam was safe', 'Kenneth P. Cohen'],
    // a firm that market indexes are named beside
    ['The Dow fell with the oil giant Tidewater. The company said the dam was safe.', 'the dam', 'Tidewater'],
    ['The Dow fell with oil. The mayor said the dam was safe.', 'the dam was safe', 'The mayor'],
    // a surname that is a first name
    ['Gov. Chris Christie left. “The dam is safe,” Christie said.', 'The dam is safe', 'Chris Christie'],
    ['General Electric says the dam is safe.', 'the dam is safe', 'General Electric'],
    ['General Ada Quill says the dam is safe.', 'the dam is safe', 'Ada Quill'],
    ['Labour has announced sweeping changes.', 'sweeping changes', 'Labour'],
    ['One user said the dam was old. Another said the dam was safe.', 'the dam was safe', 'Another'],
    ['Ada Quill, director of the Workers Union, however, said the dam was safe.', 'the dam', 'Ada Quill'],
    // the town does not report
    ['The remaining shops in Salem reported huge gains.', 'huge gains', null],
    ['Those surveyed said the dam was safe.', 'the dam was safe', 'Those surveyed'],
  ])('%s', (text, words, speaker) => {
    const found = spoken(text).filter(({ content }) => content.includes(words));
    expect(found.at(-1)?.speaker ?? null).toBe(speaker);
  });

  test('what a claim is called is not what it says', () => {
    expect(contents('The mayor called the claim “ridiculous.”')).toEqual(['the claim “ridiculous.”']);
    expect(contents('The mayor repeated the claim “it is safe and it will hold.”')).toEqual([
      '“it is safe and it will hold.”',
    ]);
  });

  test('a block without marks goes on as long as "I" speaks', () => {
    const text =
      'Speaking after the vote, Anna Brent said:\n\nWe have lost a fight. The town will see it through.\n\nI will stand again in May.\n\nThe hall was empty at noon.';
    expect(speech(text)).toEqual([
      ['Anna Brent', 'We have lost a fight. The town will see it through. … I will stand again in May.'],
    ]);
  });

  test('events raise fears of people whom nobody names', () => {
    expect(
      voicesOf('The bloodshed raised fears that militants were expanding.').map(({ speaker }) => speaker),
    ).toEqual([null]);
    expect(voicesOf('The mayor raised fears that the town was old.').map(({ speaker }) => speaker)).toEqual([
      'The mayor',
    ]);
  });

  test('a law is a document; what seems so is nobody’s thought', () => {
    expect(speech('The Clean Rivers Act proposed a national plan.')).toEqual([
      ['Clean Rivers Act', 'a national plan'],
    ]);
    expect(spoken('The music seemed to match the mood of the hall.')).toEqual([]);
    expect(spoken('Her five proposed bills were not passed.')).toEqual([]);
    expect(contents('The mayor proposed bills.')).toEqual(['bills']);
    expect(contents('Ada Quill cautioned against building on the shore.')).toEqual(['building on the shore']);
  });
});
