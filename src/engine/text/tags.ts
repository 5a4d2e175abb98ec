// Parts of speech, as Penn tags, by an averaged perceptron.
import type { Sentence, Token } from './document.ts';
import { keysAround, MOST_KEYS, viewWords } from './features.ts';
import { lexiconClass, scoreTags, sureTag, tagNames } from './model.ts';

/** Marks have one tag each, whatever stands around them. */
const MARKS = new Map<string, string>([
  ['.', '.'],
  ['?', '.'],
  ['!', '.'],
  [',', ','],
  ['“', '``'],
  ['``', '``'],
  ['«', '``'],
  ['„', '``'],
  ['‹', '``'],
  ['‘', '``'],
  ['”', "''"],
  ["''", "''"],
  ['»', "''"],
  ['›', "''"],
  [':', ':'],
  [';', ':'],
  ['--', ':'],
  ['—', ':'],
  ['–', ':'],
  ['...', ':'],
  ['…', ':'],
  ['(', '-LRB-'],
  ['[', '-LRB-'],
  [')', '-RRB-'],
  [']', '-RRB-'],
  ['$', '$'],
  ['£', '$'],
  ['€', '$'],
]);

const LONGEST_MARK = 3;

/** Tags of closed classes: their words are all in the lexicon, so a word that is not has none of them. */
const CLOSED = new Set('CC DT EX IN MD PDT POS PRP PRP$ RP TO WDT WP WP$ WRB UH LS'.split(' '));

/** Capitals that stand for common nouns, not names. */
const COMMON_CAPITALS = new Set(
  'CEO CFO COO CTO CIO DNA RNA GDP AIDS HIV DVD GPS SUV VIP ATM PAC IVF ADHD LED SMS'.split(' '),
);

/** Whether `token` is an abbreviation in capitals inside ordinary text: ICE, FEMA, UNICEF. */
function isCapitals(token: Token, shape: number): boolean {
  const outsideHeadline = (shape & 7) === 2 && ((shape >> 4) & 3) !== 2;
  return outsideHeadline && token.text.length > 2 && !COMMON_CAPITALS.has(token.text);
}

/** Place of the highest score, closed classes left out where `closed` is given. */
function bestTag(scores: Int32Array, closed: Uint8Array | null): number {
  let best = -1;
  for (let tag = 0; tag < scores.length; tag += 1) {
    if (closed !== null && closed[tag] === 1) continue;
    if (best < 0 || scores[tag]! > scores[best]!) best = tag;
  }
  return best;
}

/** The tag of a word that has only one; a capital inside a sentence may make a name of it ("Family Research Council"). */
function onlyTag(word: number, shape: number, isClosed: Uint8Array): number {
  const tag = (shape & 7) <= 1 ? sureTag(word) : -1;
  if (tag < 0 || (shape & 7) === 0) return tag;
  return isClosed[tag] === 1 && ((shape >> 4) & 3) === 1 ? tag : -1;
}

/** "who was there told", "who is close said": a place or a nearness ends the clause, so what follows is no participle. */
const ENDS_CLAUSE = new Set(['there', 'here', 'close', 'present', 'nearby']);

function isAfterPlace(tokens: readonly Token[], at: number, first: number): boolean {
  return (
    at - first > 2 &&
    ENDS_CLAUSE.has(tokens[at - 1]!.lower) &&
    /^(was|were|is|are)$/.test(tokens[at - 2]!.lower) &&
    tokens[at - 3]!.lower === 'who'
  );
}

const HELPERS =
  /^(?:am|is|are|was|were|be|been|being|get|gets|got|getting|has|have|had|having|'s|’s|'re|’re|'ve|’ve|'d|’d)$/;
const LISTENERS = /^(?:him|them|us|me|reporters|investigators|lawmakers|police|the|a|an)$/;

/** "who is not authorized to speak publicly told Reuters": with an object behind it and no helper before it, "told" is the main verb. */
function tellsSomebody(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  if (tokens[at]!.lower !== 'told' || at + 1 >= end || at - first < 2) return false;
  const next = tokens[at + 1]!;
  if (!/^\p{Lu}/u.test(next.text) && !LISTENERS.test(next.lower)) return false;
  let left = at - 1;
  while (left > first && tokens[left]!.tag === 'RB') left -= 1;
  return !HELPERS.test(tokens[left]!.lower) && !/^(?:IN|CC|,|:)$/.test(tokens[left]!.tag);
}

/** "Ann Lee, now retired, said by telephone", "told them the panel only asked for it": a past, with no helper before it. */
function isPast(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || at - first < 2) return false;
  if (lower !== 'said') {
    const next = at + 1 < end ? tokens[at + 1]!.lower : '';
    if (!/^(?:only|also|never|merely|simply)$/.test(before.lower) || next === 'by') return false;
    return /^(?:NN|NNS|NNP|PRP)$/.test(tokens[at - 2]!.tag);
  }
  for (let left = at - 1; left >= first && at - left < 4; left -= 1)
    if (HELPERS.test(tokens[left]!.lower)) return false;
  return before.text === ',' || /^(?:NN|NNS|NNP|PRP|RB)$/.test(before.tag);
}

/** "the minister cast it as a choice", "Lee shot back": pasts that are nouns elsewhere, right behind their subject. */
function isShortPast(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  const { lower } = tokens[at]!;
  if ((lower !== 'cast' && lower !== 'shot') || at === first) return false;
  if (!/^(?:NN|NNS|NNP|PRP)$/.test(tokens[at - 1]!.tag)) return false;
  if (lower === 'shot') return tokens[at + 1]?.lower === 'back';
  for (let next = at + 2; next < end && next - at < 12; next += 1) {
    if (/^[,;:.]$/.test(tokens[next]!.text)) return false;
    if (tokens[next]!.lower === 'as') return true;
  }
  return false;
}

/** Forms in -s of verbs that no noun has, though few of them are in the treebank: "an allegation the agency refutes". */
const VERBS_ONLY = new Set(
  `accuses acknowledges admits adds alleges announces argues asserts believes clarifies concedes condemns confirms contends
  contradicts declares declines denies describes dismisses emphasizes explains insists maintains predicts proclaims
  rebuts recounts refutes reiterates repudiates says suggests testifies thinks writes`.split(/\s+/),
);

const isAfterAccording = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'according';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** Pasts that differ from their participles. */
const PASTS = new Set(
  'began wrote spoke took gave went came became saw knew drew rose fell threw grew blew chose broke drove froze swore tore wore shook forgot ate sang rang sprang'.split(
    ' ',
  ),
);

/** Words whose clause has a verb of its own. */
const SUBORDINATES =
  /^(?:that|who|which|whom|whose|whether|if|because|as|when|while|after|before|since|although|though|what|how|why|where|until|unless|than)$/;

/** Whether the finite verb at a place is of a clause that hangs on another, or is joined to the verb before by "and". */
function hangsOn(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let at = verb - 1; at > from; at -= 1) {
    const { text, tag, lower } = tokens[at]!;
    if (tag === 'CC' && verb - at < 3) return true;
    if (text === ',' || text === ';') return false;
    if (SUBORDINATES.test(lower) || tag === 'VBG' || (tag === 'PRP' && verb - at < 4)) return true;
  }
  return false;
}

/**
 * "The director, Ann Lee, reached out to the firm", "the panel only asked for them", "The mayor addressed it, saying it
 * was over": where a sentence has no main verb outside of quotation marks, a participle behind its subject is that verb.
 */
function mendVerbless(tokens: readonly Token[], first: number, end: number): void {
  let quoted = false;
  let found = -1;
  let commas = 0;
  for (let at = first; at < end; at += 1) {
    const { tag, text } = tokens[at]!;
    if (tag === '``' || tag === "''" || text === '"') quoted = tag === '``' || (text === '"' && !quoted);
    if (quoted) continue;
    if (FINITE.test(tag)) {
      if (found < 0 || !hangsOn(tokens, at, found)) return;
      continue;
    }
    if (text === ',') commas += 1;
    const left = /^(?:JJ|RB)$/.test(tag) && tokens[at]!.lower === 'left';
    // "A report released in May noted that it was late"
    if (found >= 0 && tag === 'VBN' && tokens[at + 1]?.lower === 'that') found = at;
    if (found >= 0 || (tag !== 'VBN' && !left) || at - first < 1) continue;
    const before = tokens[at - 1]!;
    const subject = !left && /^(?:NN|NNS|NNP|NNPS|PRP)$/.test(before.tag);
    const apposed =
      before.text === ',' && commas > 1 && at - first > 2 && /^(?:NN|VBN|CD|JJ)/.test(tokens[at - 2]!.tag);
    const adverbial = before.tag === 'RB' && at - first > 1 && /^NN/.test(tokens[at - 2]!.tag);
    if (!(subject || apposed || adverbial)) continue;
    if (!/^(?:by|as|of)$/.test(tokens[at + 1]?.lower ?? '')) found = at;
  }
  if (found >= 0) tokens[found]!.tag = 'VBD';
}

/** Verbs that open a sentence before whoever says it; capitals make names or participles of them. */
const INVERTED = new Set('said says added adds continued replied wrote writes declared argued'.split(' '));

/** "Said Ann Lee, who knew him: “…”": a verb before its subject, where no other verb stands between that and a quotation. */
function mendInverted(tokens: readonly Token[], first: number, end: number): void {
  if (!INVERTED.has(tokens[first]!.lower) || !/^(?:NNP|DT|PRP\$)$/.test(tokens[first + 1]?.tag ?? '')) return;
  let described = false;
  for (let at = first + 2; at + 1 < end; at += 1) {
    const { tag, lower, text } = tokens[at]!;
    if (/^[,:]$/.test(text) && /^(?:``|'')$/.test(tokens[at + 1]!.tag)) {
      tokens[first]!.tag = tokens[first]!.lower.endsWith('s') ? 'VBZ' : 'VBD';
      return;
    }
    if (lower === 'who' || lower === 'whose') described = true;
    else if (FINITE.test(tag) && !described) return;
    else if (text === ',') described = described && tokens[at - 1]!.lower !== 'who';
  }
}

/** Sets the tag of every token; sentences tell where a word's neighbours end. */
export function tagTokens(tokens: Token[], sentences: readonly Sentence[]): void {
  const names = tagNames();
  const places = new Map(names.map((name, place) => [name, place]));
  const isClosed = Uint8Array.from(names, (tag) => (CLOSED.has(tag) ? 1 : 0));
  const noun = places.get('NN')!;
  const name = places.get('NNP')!;
  const participle = places.get('VBN')!;
  const determiner = places.get('DT')!;
  const past = places.get('VBD')!;
  const plural = places.get('NNS')!;
  const present = places.get('VBZ')!;
  const bounds: number[] = [];
  for (const sentence of sentences) bounds.push(sentence.firstToken, sentence.endToken);
  const facts = viewWords(tokens, bounds, lexiconClass);
  const keys = new Int32Array(MOST_KEYS);
  const scores = new Int32Array(names.length);
  for (const { firstToken, endToken } of sentences) {
    let before = -1;
    let before2 = -1;
    for (let at = firstToken; at < endToken; at += 1) {
      const token = tokens[at]!;
      const mark = token.text.length > LONGEST_MARK ? undefined : MARKS.get(token.text);
      const sure = mark === undefined ? onlyTag(facts.word[at]!, facts.shape[at]!, isClosed) : -1;
      let best = 0;
      if (sure >= 0) {
        best = sure;
        token.tag = names[sure]!;
      } else if (mark !== undefined) {
        best = places.get(mark) ?? 0;
        token.tag = mark;
      } else {
        const count = keysAround(facts, at, firstToken, endToken, before, before2, keys);
        scoreTags(facts, at, keys, count, scores);
        const open = facts.known[at] === 0 && (facts.shape[at]! & 7) < 4 && token.text.length > 2;
        best = bestTag(scores, open ? isClosed : null);
        if (
          best === participle &&
          (PASTS.has(token.lower) ||
            isAfterPlace(tokens, at, firstToken) ||
            tellsSomebody(tokens, at, firstToken, endToken) ||
            isPast(tokens, at, firstToken, endToken))
        )
          best = past;
        if (best === noun && isShortPast(tokens, at, firstToken, endToken)) best = past;
        // "Both Ann Lee and Dan Park said"
        if (best === name && at === firstToken && /^(?:both|neither|either)$/.test(token.lower))
          best = determiner;
        // "A sign outside read: …"
        if (token.lower === 'read' && tokens[at + 1]?.text === ':' && at + 1 < endToken) best = past;
        // "According to police"
        if (isAfterAccording(tokens, at) && names[best]!.startsWith('VB'))
          best = /^\p{Lu}/u.test(token.text) ? name : noun;
        // "told police the driver fled"
        if (names[best] === 'VB' && /^(?:told|tells|telling)$/.test(tokens[at - 1]?.lower ?? '')) best = noun;
        if (best === plural && VERBS_ONLY.has(token.lower)) best = present;
        if (best === noun && isCapitals(token, facts.shape[at]!)) best = name;
        token.tag = names[best]!;
      }
      before2 = before;
      before = best;
    }
    mendInverted(tokens, firstToken, endToken);
    mendVerbless(tokens, firstToken, endToken);
  }
}
