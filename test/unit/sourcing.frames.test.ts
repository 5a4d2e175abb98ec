// Verbs of answering in the reporter's words: each rule with the sentence that shows why it exists, and its counter-example.
import { expect, test } from 'vitest';
import { frameAt } from '../../src/engine/sourcing/frames.ts';
import { findPhrases, phraseBook, wordsOf } from '../../src/engine/sourcing/phrases.ts';
import { readText } from '../../src/engine/text/text.ts';

function frames(text: string): string[] {
  const { words, firstOf } = wordsOf(readText(text));
  const found: string[] = [];
  firstOf.slice(0, -1).forEach((from, sentence) => {
    const to = firstOf[sentence + 1] ?? from;
    for (let at = from; at < to; at++) {
      const frame = frameAt(words, at, from, to);
      if (frame) found.push(frame.kind);
    }
  });
  return found;
}

test.each([
  // what was alleged or asked is so …
  ['Lee admitted to lying.', ['confirms']],
  ['Lee admitted to the paper that he had lied.', ['confirms']],
  ['Lee was forced to admit that he had lied.', ['confirms']],
  ['The ministry confirmed the raid.', ['confirms']],
  // … and nothing of the kind
  ['Lee was looking for a way to acknowledge that the dam was old.', []],
  ['The town must acknowledge that the dam is old.', []],
  ['Lee conceded the race to Ames.', []],
  ['In what he acknowledged as a rant, Lee praised the mill.', []],
  ['The senate had confirmed 60 judicial nominees by May.', []],
  ['Refugees admitted to the country are mostly children.', []],
  // a proposition or an allegation is denied …
  ['Lee denied that he had been there.', ['denies']],
  ['Lee denied the allegations.', ['denies']],
  ['Lee denied knowing the man.', ['denies']],
  ['Lee denied he had been there.', ['denies']],
  ['The charges were denied by Lee.', ['denies']],
  ['It was a charge Lee denies.', ['denies']],
  ['She was accused of theft, which she has denied.', ['denies']],
  ['He told me something he denied in an interview on Friday.', ['denies']],
  ['Lee pleaded not guilty on Monday.', ['denies']],
  // … a request, a thing, a person's share of it is refused
  ['The judge denied the motion.', []],
  ['Lee was denied bail.', []],
  ['Snow denied them a goal.', []],
  ['Senators denied Garland a hearing.', []],
  ['The insurer denied the claim.', []],
  ['The board voted to deny the permit.', []],
  ['No one denies that winter is hard.', []],
  ['Lee did not deny the report.', []],
  ['Lee neither confirmed nor denied the report.', []],
  // disputes
  ['Lee disputed the account.', ['disputes']],
  ['The family disputes that he was armed.', ['disputes']],
  ['Lee refuted the claims.', ['disputes']],
  ['Lee rejected the allegation.', ['disputes']],
  ['Lee rejected the idea that he had lied.', ['disputes']],
  ['Lee pushed back on the report.', ['disputes']],
  ['Lee took issue with the description of the trip.', ['disputes']],
  ['Lee corrected the record.', ['disputes']],
  ['Lee called the report misleading.', ['disputes']],
  ['Lee called the report a lie.', ['denies']],
  ['Lee called the claims absurd.', ['deflects']],
  ['Lee set the record straight on Monday.', ['disputes']],
  ['Lee countered that the door was open.', ['disputes']],
  ['Lee maintained he had not seen the file.', ['denies']],
  ['Lee insists they never met.', ['denies']],
  ['Lee dismissed the whole affair as absurd.', ['deflects']],
  ['Lee dismissed critiques of the dam.', ['disputes']],
  ['Lee rejected attacks from the miller that he had cheated.', ['disputes']],
  ['The council chairwoman dismissed the accusations that the bridge was unsafe.', ['disputes']],
  ['Lee defended the remarks.', ['disputes']],
  ["Lee defended the mayor's remarks on the dam.", ['disputes']],
  ['Lee defended his endorsement of the miller.', ['disputes']],
  [
    'Lee called the report that donors of the mill had been given better rooms at the inn "outrageous."',
    ['deflects'],
  ],
  ['Lee responded on Sunday to accusations that he had cheated.', ['deflects']],
  ['As the union alleges, but the mill denies, the boiler was cracked.', ['denies']],
  // no disputes
  ['The council dismissed the claim.', []],
  ['One of our challenges is finding a cheap report.', []],
  ['The board faced a challenge in presenting an argument that voters believe.', []],
  ['Lee defended the bridge.', []],
  ["Lee defended the mayor's bridge.", []],
  ['The video contradicted what Lee had said.', []],
  ['She felt free to contradict his conclusions.', []],
  ['It would be easy to just laugh off the claims.', []],
  ['Lee did not respond to the accusations.', []],
  ['The mayor must rebut the claims of the miller.', []],
  ['Lee responded to questions about the claims.', []],
  ['Lee broke the record on Monday.', []],
  ['Lee maintained the road.', []],
  ['Lee insisted the city would grow.', []],
  ['Lee countered the blow.', []],
  ['Troops entered the disputed region.', []],
  ['The pay dispute went on.', []],
  ['Lee rejected the offer.', []],
  ['Lee rejected the idea at once.', []],
  ['Lee repeated the debunked claim.', []],
  ['The court dismissed the charges.', []],
  ['The league pushed back the deadline.', []],
  ['Lee called the report yesterday.', []],
  // confirmations
  ['Lee did not dispute the account.', ['confirms']],
  ['The ministry confirmed that he had left.', ['confirms']],
  ['Lee admitted that he had lied.', ['confirms']],
  ['Lee admitted lying to the panel.', ['confirms']],
  // no confirmations
  ['The Senate confirmed the judge.', []],
  ['The judge was confirmed by the Senate.', []],
  ['Doctors counted 12 confirmed cases.', []],
  ['The hospital admitted 40 patients.', []],
] as [string, string[]][])('%s', (text, kinds) => {
  expect(frames(text)).toEqual(kinds);
});

const phrasesIn = (phrase: string, text: string) => {
  const { words } = wordsOf(readText(text));
  return findPhrases(phraseBook({ kind: [phrase] }), words, 0, words.length).map(({ start, end }) =>
    text.slice(start, end),
  );
};

test.each([
  ['a choice', 'did|does not say', 'He does not say so.', ['does not say']],
  ['a word that may be missing', 'did not ~1 say', "He didn't even say so.", ["didn't even say"]],
  ['a gap stays inside its length', 'did ~2 say', 'He did in fact only say so.', []],
  ['an optional word', 'no further? comment', 'No comment.', ['No comment']],
  ['the beginning of a word', 'accus*', 'She was accused.', ['accused']],
  ['quotation marks do not part words', 'not true', 'It is “not” true.', ['not” true']],
])('the phrase language: %s', (_what, phrase, text, found) => {
  expect(phrasesIn(phrase, text)).toEqual(found);
});

test('a long run of gap words takes time in proportion to its length', () => {
  const book = phraseBook({ kind: ['not ~3 be ~3 reached ~4 for ~2 comment'] });
  const text = `He could ${'not be reached '.repeat(4000)}.`;
  const { words } = wordsOf(readText(text));
  expect(findPhrases(book, words, 0, words.length)).toEqual([]);
});
