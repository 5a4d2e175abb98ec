// Who is who among bodies and outlets: acronyms, short forms, "the agency", the article's own outlet.
import { nationalities } from '../lexicon/nationalities.ts';
import { bodyShortForms, organisationWords } from '../lexicon/organisations.ts';
import { outletEndings } from '../lexicon/outlets.ts';
import { governments, places } from '../lexicon/places.ts';
import type { ArticleContext, SourceKind, Span } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { bodyKey, initialsOf, writtenOut } from './acronyms.ts';
import { type Draft, wordsOf } from './drafts.ts';
import type { Name } from './names.ts';
import { knownOutlet } from './outlets.ts';
import { isAcronym } from './words.ts';

/** One body or outlet of the text. */
export interface Body {
  entity: number;
  kind: SourceKind;
  label: string;
  keys: Set<string>;
  /** Nouns that can take it up again ("agency", "company"), lower case. */
  nouns: Set<string>;
  drafts: Draft[];
  own: boolean;
}

/** What "the agency", "the company" can take up, by the words of the name. */
const NOUN_CLASSES: [RegExp, string[]][] = [
  [
    /\b(?:agency|administration|bureau|service|enforcement|department|ministry|office|authority|commission|fbi|cia|nsa|ice|irs|epa|fda|cdc|dhs|doj|sec|fcc|ftc|tsa|dea|centers)\b/,
    [
      'agency',
      'department',
      'bureau',
      'office',
      'ministry',
      'administration',
      'commission',
      'regulator',
      'watchdog',
      'authority',
    ],
  ],
  [
    /\b(?:inc|corp|corporation|company|co|llc|ltd|plc|group|holdings|industries|motors|airlines|bank|technologies|systems|google|facebook|apple|amazon|twitter|microsoft|tesla|uber|boeing)\b/,
    [
      'company',
      'firm',
      'corporation',
      'giant',
      'maker',
      'automaker',
      'airline',
      'bank',
      'conglomerate',
      'business',
      'retailer',
      'startup',
      'manufacturer',
      'brand',
    ],
  ],
  [
    /\b(?:association|union|league|foundation|coalition|institute|council|society|alliance|federation|network|center|centre|project|fund|club|organization|group|committee|pac|watch|aclu|nra|naacp)\b/,
    [
      'group',
      'organization',
      'organisation',
      'association',
      'union',
      'foundation',
      'coalition',
      'institute',
      'charity',
      'nonprofit',
      'council',
      'league',
      'committee',
      'center',
      'super pac',
      'pac',
    ],
  ],
  [
    /\b(?:university|college|school|academy)\b/,
    ['university', 'college', 'school', 'academy', 'institution'],
  ],
  [/\b(?:party|gop|democrats|republicans)\b/, ['party']],
  [/\b(?:court)\b/, ['court', 'tribunal']],
  [/\b(?:senate|house|congress|parliament)\b/, ['chamber', 'body', 'house', 'senate', 'legislature']],
  [/\b(?:white house)\b/, ['administration', 'presidency']],
  [/\b(?:police|sheriff)\b/, ['police', 'department', 'force']],
  [/\b(?:campaign)\b/, ['campaign']],
  [/\b(?:hospital|clinic|medical)\b/, ['hospital', 'clinic']],
  [/\b(?:church|diocese|vatican)\b/, ['church', 'diocese']],
];
const OUTLET_NOUNS = [
  'newspaper',
  'paper',
  'outlet',
  'magazine',
  'network',
  'site',
  'website',
  'broadcaster',
  'publication',
  'channel',
  'station',
  'tabloid',
  'wire',
  'blog',
];

export class BodyRegister {
  readonly bodies: Body[] = [];
  private readonly document: TextDocument;
  private readonly ownKeys = new Set<string>();
  private readonly byKey = new Map<string, Body>();
  private readonly byInitials = new Map<string, Body>();
  private readonly byWord = new Map<string, Body[]>();
  private readonly lastByNoun = new Map<string, Body>();

  /** What the text writes out of its acronyms, in lower case. */
  private readonly writtenOut: ReadonlyMap<string, string>;

  constructor(document: TextDocument, context: ArticleContext, names: readonly Name[]) {
    this.document = document;
    this.writtenOut = writtenOut(document, names);
    for (const name of [context.outlet, ...(context.ownNames ?? [])]) {
      if (!name) continue;
      this.ownKeys.add(bodyKey(name));
      const known = knownOutlet(name);
      if (known) this.ownKeys.add(bodyKey(known.name));
    }
  }

  /** The body that a name stands for; a new one where no earlier fits. */
  take(draft: Draft): Body {
    const written = draft.kind === 'outlet' ? draft.named!.label : wordsOf(this.document, draft.name!);
    const label = (draft.kind === 'body' && this.writtenOut.get(bodyKey(written))) || written;
    const key = bodyKey(label);
    const body =
      this.byKey.get(key) ??
      this.outletEnding(key) ??
      this.byShortForm(label, key, draft) ??
      this.create(draft, label);
    if (body.kind === 'outlet') draft.kind = 'outlet';
    this.byKey.set(key, body);
    body.keys.add(key);
    body.drafts.push(draft);
    if (isFuller(label, body.label)) {
      body.label = label;
      this.learnNouns(body, label);
      this.learnWords(body, label);
    }
    this.learnBracket(draft, body);
    for (const noun of body.nouns) this.lastByNoun.set(noun, body);
    return body;
  }

  private create(draft: Draft, label: string): Body {
    const key = bodyKey(label);
    const own =
      this.ownKeys.has(key) || (draft.kind === 'outlet' && !key.includes(' ') && this.ownEnding(key));
    const body: Body = {
      entity: -1,
      kind: draft.kind,
      label,
      keys: new Set(),
      nouns: new Set(),
      drafts: [],
      own,
    };
    const long = bodyShortForms.get(label.replace(/\./g, ''));
    if (long) this.byKey.set(bodyKey(long), body);
    this.learnNouns(body, long ?? label);
    if (draft.kind === 'outlet') for (const noun of outletNouns(label)) body.nouns.add(noun);
    if (draft.role) body.nouns.add(this.headOfRole(draft.role));
    this.bodies.push(body);
    this.learnWords(body, label);
    return body;
  }

  private learnNouns(body: Body, label: string): void {
    const lower = label.toLowerCase().replace(/\./g, '');
    for (const [words, nouns] of NOUN_CLASSES)
      if (words.test(lower)) for (const noun of nouns) body.nouns.add(noun);
    const last = lower.split(' ').pop()!;
    if (organisationWords.has(last)) body.nouns.add(last);
  }

  /** "CrowdTangle, a social analytics tool that monitors social media": the noun that the rest describes. */
  private headOfRole(role: Span): string {
    const words = wordsOf(this.document, role).toLowerCase().split(/\s+/);
    const end = words.findIndex((word) => ROLE_ENDS.has(word));
    return (end > 0 ? words[end - 1]! : words[words.length - 1]!).replace(/[^\p{L}\p{N}-]/gu, '');
  }

  /** "(ICE)" after the name is a short form of it. */
  private learnBracket(draft: Draft, body: Body): void {
    const { tokens } = this.document;
    let at = draft.endToken;
    if (tokens[at]?.text !== '(') return;
    at += 1;
    if (isAcronym(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ')')
      this.byKey.set(bodyKey(tokens[at]!.text), body);
  }

  private byShortForm(label: string, key: string, draft: Draft): Body | null {
    const acronym = isAcronym(label);
    const initials = acronym ? [key.replaceAll(' ', '')] : initialsOf(label);
    for (const letters of initials) {
      const body = (acronym ? this.byInitials : this.byKey).get(letters);
      if (body && (acronym || isAcronym(body.label)) && fits(body, draft)) return body;
    }
    if (acronym) return null;
    const words = key.split(' ');
    const family = new Set([
      ...(this.byWord.get(words[0]!) ?? []),
      ...(this.byWord.get(words[words.length - 1]!) ?? []),
    ]);
    let last: Body | null = null;
    for (const body of family) {
      if (!fits(body, draft) || isAcronym(body.label)) continue;
      const known = bodyKey(body.label);
      if (isShortOf(key, known) || (isShortOf(known, key) && words.length > known.split(' ').length))
        last = body;
    }
    return last;
  }

  /** Makes the body findable by its initials and by the first and last word of its name. */
  private learnWords(body: Body, label: string): void {
    if (!isAcronym(label)) for (const letters of initialsOf(label)) this.byInitials.set(letters, body);
    const words = bodyKey(label).split(' ');
    for (const word of [words[0]!, words[words.length - 1]!]) {
      const family = this.byWord.get(word);
      if (!family) this.byWord.set(word, [body]);
      else if (!family.includes(body) && family.length < 20) family.push(body);
    }
  }

  /** The outlet that "the Examiner", "the Times" stands for: the last one named so far whose name ends so. */
  private outletEnding(word: string): Body | null {
    if (!outletEndings.has(word)) return null;
    let last: Body | null = null;
    for (const body of this.byWord.get(word) ?? []) if (body.kind === 'outlet') last = body;
    return last;
  }

  /** The own outlet's name that ends in the word, or null: "The Post has learned". */
  ownEnding(word: string): boolean {
    for (const key of this.ownKeys) if (key === word || key.endsWith(` ${word}`)) return true;
    return false;
  }

  isOwn(label: string): boolean {
    return this.ownKeys.has(bodyKey(label));
  }

  /** The last body named so far that the noun can take up, or null. */
  lastOf(noun: string): Body | null {
    return this.lastByNoun.get(noun) ?? (FIRMS.has(noun) ? this.lastOfNoClass() : null);
  }

  /** "Boeing … the company": a name that tells no class of its own is mostly a firm's. */
  private lastOfNoClass(): Body | null {
    for (let at = this.bodies.length - 1; at >= Math.max(0, this.bodies.length - 5); at -= 1) {
      const body = this.bodies[at]!;
      if (
        body.kind === 'body' &&
        body.nouns.size === 0 &&
        !isPlaceName(body.label) &&
        !INDEX.test(body.label)
      )
        return body;
    }
    return null;
  }
}

/** What markets are measured by is no firm. */
const INDEX = /\b(?:Dow|Nasdaq|FTSE|Nikkei|DAX|Standard)\b|S&P/;

/** Nouns for a firm. */
const FIRMS = new Set(['company', 'firm', 'corporation']);
const ROLE_ENDS = new Set([
  'that',
  'which',
  'who',
  'of',
  'for',
  'in',
  'on',
  'at',
  'with',
  'from',
  'by',
  'to',
  'based',
  'and',
  'led',
  'founded',
  'run',
  'owned',
]);

const isPlaceName = (label: string): boolean => {
  const key = bodyKey(label);
  return places.has(key) || governments.has(key) || nationalities.has(key);
};

/** A wire service is "the agency" too. */
const outletNouns = (label: string): string[] =>
  WIRES.test(label) ? [...OUTLET_NOUNS, 'agency'] : OUTLET_NOUNS;
const WIRES =
  /\b(?:reuters|associated press|ap|afp|agence|agency|xinhua|tass|interfax|ria|anadolu|irna|kyodo|dpa|efe|ansa|bloomberg|upi|press)\b/i;

/** An outlet is no short form of a body. */
function fits(body: Body, draft: Draft): boolean {
  return (
    body.kind !== 'outlet' ||
    draft.kind === 'outlet' ||
    outletEndings.has(bodyKey(body.label).split(' ').pop()!)
  );
}

function isFuller(label: string, than: string): boolean {
  if (isAcronym(than) && !isAcronym(label)) return true;
  return label.length > than.length && !isAcronym(label);
}

/** "immigration and customs enforcement" of "us immigration and customs enforcement"; "examiner" of "washington examiner". */
function isShortOf(short: string, long: string): boolean {
  if (short === long) return true;
  if (short.length < 4 || long.length <= short.length) return false;
  if (long.endsWith(` ${short}`))
    return short.includes(' ') || outletEndings.has(short) || !organisationWords.has(short);
  return (
    long.startsWith(`${short} `) &&
    !short.includes(' of') &&
    (short.includes(' ') || !GENERIC_START.has(short))
  );
}
const GENERIC_START = new Set(
  'american national united new international federal state general first white house senate house public world global north south central university department bank house republican democratic trump clinton islamic human'.split(
    ' ',
  ),
);
