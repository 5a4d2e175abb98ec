// Words that limit an answer: it is not said that the thing is false, only how far the speaker knows.
//
// Origin: written for this project from general knowledge of English; no words were copied from a corpus.

export const hedgePhrases = [
  'not ~1 aware of|that',
  'unaware of|that',
  'to my|our|his|her|their knowledge',
  'to the best of my|our|his|her|their ~1 knowledge|recollection|memory',
  'as far as i|we|he|she|they know|knew|knows|recall|can|am|is',
  'so far as i|we|he|she|they know|knew|knows',
  'not that i|we know|recall|remember',
  'do|did|does not ~1 recall|remember|recollect',
  'no recollection|memory of',
  'no specific|independent? recollection|memory|knowledge',
  'i|we do not believe|think',
  'he|she|they did not believe|think',
  'at this time|point',
  'as described|stated|written|reported|alleged',
  'many|most|some|much of the|those|these things',
  'not ~1 entirely|completely|fully|exactly|quite',
];
