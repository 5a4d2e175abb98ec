// Words sent out, joint acts, families and adverbs: who says it. Each sentence is why a rule exists; the second of a pair
// looks alike and is read the other way.
import { expect, test } from 'vitest';
import { spoken } from './attribution.voices.ts';

/** Speaker of the last statement that holds the words; null where nobody is told or there is none. */
const speakerOf = (text: string, words: string) =>
  spoken(text)
    .filter(({ content }) => content.includes(words))
    .at(-1)?.speaker ?? null;

test.each([
  // whoever issues a statement says what it says
  ['The company issued a statement saying it was safe.', 'it was safe', 'The company'],
  ['Mayor Lee released a statement Thursday night condemning “the attack.”', '“the attack.”', 'Lee'],
  ['A statement from the firm said it was safe.', 'it was safe', 'A statement from the firm'],
  ['The letter found by the police said it was safe.', 'it was safe', 'The letter'],
  // two participles of one subject
  ['Ada Quill left, saying she was tired but suggesting it could be done.', 'it could be done', 'Ada Quill'],
  ['Ada Quill left, and Tom Reed stayed, suggesting it could be done.', 'it could be done', 'Tom Reed'],
  // a perfect and a past of one subject
  ['Ada Quill has insisted that Reed must go and said it could be done.', 'it could be done', 'Ada Quill'],
  ['Ada Quill has insisted that Reed left and said it could be done.', 'it could be done', 'Ada Quill'],
  // one of many, by name
  ['One of the rebels, Ahmed al-Zawi, said it was safe.', 'it was safe', 'Ahmed al-Zawi'],
  ['Two of the rebels, near Ahmed al-Zawi, said it was safe.', 'it was safe', 'Two of the rebels'],
  // an article that is written large
  [
    'Ahmed al-Zawi came back in May.\n\nAl-Zawi, who took part in the fight, said it was safe.',
    'it was safe',
    'Ahmed al-Zawi',
  ],
  // another of them
  ['One of the men yelled. Another brandished a knife and said: “I need more!”', 'I need more', 'Another'],
  ['One of the plans failed. Another was dropped. The mayor said it was safe.', 'it was safe', 'The mayor'],
  // "it" goes on with the body heard last
  [
    'The Northern Front has called for attacks, according to the Site Institute, which monitors them. It said it was safe.',
    'it was safe',
    'Site Institute',
  ],
  ['The Site Institute was founded in 1999. It said it was safe.', 'it was safe', 'Site Institute'],
  // of one family, whoever speaks
  [
    'Patricia Quill, the mother of Sean Quill, who died there, said she was sad. Sean Quill was 34. “It was safe,” Quill said.',
    'It was safe',
    'Patricia Quill',
  ],
  [
    'Patricia Quill is the mother of Sean Quill. Sean Quill said he was sad. “It was safe,” Quill said.',
    'It was safe',
    'Sean Quill',
  ],
  // an age and a town between the name and its verb
  ['Ada Quill, 45, of Salem, said it was safe.', 'it was safe', 'Ada Quill'],
  ['Ada Quill, 45, of the Salem Club, said it was safe.', 'it was safe', 'Ada Quill'],
  // both, neither
  ['Both Ann Lee and Dan Park said it was safe.', 'it was safe', 'Ann Lee and Dan Park'],
  ['Near Ann Lee, Dan Park said it was safe.', 'it was safe', 'Dan Park'],
  // listeners that read as verbs
  ['Ada Quill told police the driver fled.', 'the driver fled', 'Ada Quill'],
  ['Ada Quill was told to police the town.', 'the driver fled', null],
  // the Times is no time
  ['It was unsafe, the Times reported, citing the “old rules.”', 'It was unsafe', 'Times'],
  ['It was unsafe in old times, the mayor reported.', 'It was unsafe', 'the mayor'],
  // what reports find and courts hold
  ['A report released Monday found it was unsafe.', 'it was unsafe', 'A report released Monday'],
  ['The court held that it was unsafe.', 'it was unsafe', 'The court'],
  ['The mayor held that post for years.', 'post', null],
  // an interview alone is no content
  ['Ada Quill spoke in an interview with The Post, adding that it was safe.', 'in an interview', null],
  // countries that are told more of
  ['Britain, which backs the deal, said it was safe.', 'it was safe', 'Britain'],
  ['Israel, however, said it was safe.', 'it was safe', 'Israel'],
  ['In Britain, the mayor said it was safe.', 'it was safe', 'the mayor'],
  // a list of acts with words in it
  [
    'The mayor thanked a farmer, described the flood as “a nightmare” and promised help.',
    'a nightmare',
    'The mayor',
  ],
  ['Rita Holm visited a ward on Monday, called it “a disgrace” and left.', 'a disgrace', 'Rita Holm'],
  // whoever is described and acts is taken up
  [
    'Sen. John Moore said the plan was good. Sen. Mark Allen, a critic, left early. He said it was dead.',
    'it was dead',
    'Mark Allen',
  ],
  // a name behind a preposition does not show
  ['The attacks on Ms. Holm show that many oppose it.', 'many oppose it', null],
  [
    'The report by Ms. Holm and the mayor shows that many oppose it.',
    'many oppose it',
    'The report by Ms. Holm',
  ],
  [
    'The report by the University and College Union claims that pay is low.',
    'pay is low',
    'The report by the University and College Union',
  ],
  // pledges
  ['The mayor pledged to close a school.', 'to close a school', 'The mayor'],
  ['The union threatened to strike.', 'to strike', 'The union'],
  ['The mayor used to close a school.', 'to close a school', null],
  // a blunt word announces
  ['Ada Quill was blunt: “The dam will break, and it will break soon.”', 'The dam will break', 'Ada Quill'],
  ['The dam was built: it broke.', 'it broke', null],
  // as British papers write
  ['Downing Street said it was safe.', 'it was safe', 'Downing Street'],
  ['Det Insp Ann Hill, of Kent Police, said it was safe.', 'it was safe', 'Ann Hill'],
  ['MPs have warned that it was safe.', 'it was safe', 'MPs'],
  ['“It was safe,” said another.', 'It was safe', 'another'],
  ['A statement from the firm read: “It was safe.”', 'It was safe', 'A statement from the firm'],
  // a participle that opens the sentence, and brackets
  ['Citing “a lack of funds,” Rita Holm urged lawmakers to “act now.”', '“act now.”', 'Rita Holm'],
  ['The plan is old (“It was safe,” Rita Holm said) and cheap.', 'It was safe', 'Rita Holm'],
  [
    'Some residents said they were sad after hearing it, insisting the mayor must go.',
    'the mayor must go',
    'Some residents',
  ],
  // who is quoted by somebody else
  ['The Times quoted Dan Park as saying it was safe.', 'it was safe', 'Dan Park'],
  ['The Times said it was safe.', 'it was safe', 'Times'],
  // words that go with the verb
  [
    'Judge Ada Quill, who has fought them for years, at first tried to stop it, telling her clerk to “wait outside.”',
    'wait outside',
    'Ada Quill',
  ],
  ['“It was safe,” said retired Army Lt. Gen. Mick Berg, who served there.', 'It was safe', 'Mick Berg'],
  ['“It was safe,” said retired teachers from Salem.', 'It was safe', 'teachers from Salem'],
])('%s', (text, words, speaker) => {
  expect(speakerOf(text, words)).toBe(speaker);
});
