// The article's own outlet: its names as given with the page, and as the text itself shows them.

import type { Entity } from '../mentions/mention.ts';
import { knownOutlet } from '../mentions/outlets.ts';
import { firstFrom } from '../text/spans.ts';
import type { Reading } from './reading.ts';

/** A name as names are compared: lower case, without article and without marks. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^the /, '')
    .trim();

/** How far into the text a dateline or credit may stand, in characters. */
const CREDIT = 300;

/** Tells whether an outlet is the article's own: publisher, site name, wire credit, dateline, or the mention stage's word. */
export function ownOutlets(reading: Reading): (entity: Entity) => boolean {
  const { context, document } = reading;
  const names = new Set<string>();
  for (const name of [context.outlet, ...(context.ownNames ?? [])]) if (name) names.add(plainName(name));
  const { text } = document;
  const start = text.slice(0, CREDIT);
  const dateline = start.match(/\(([A-Z][\p{L}&. ]{1,30})\)\s*[-–—]/u);
  if (dateline?.[1]) names.add(plainName(dateline[1]));
  for (const name of creditsIn(start)) names.add(plainName(name));
  const end = text.slice(-CREDIT);
  const credit = end.indexOf('Reporting by ');
  if (credit >= 0 && end.toLowerCase().indexOf('editing by', credit) > 0) names.add('reuters');
  const notice = end.search(/Copyright |© /);
  const rights = notice < 0 ? null : RIGHTS.exec(end.slice(notice));
  if (rights?.[1]) names.add(plainName(rights[1].replace(/ All$/, '')));
  if (names.has('ap')) names.add('associated press');
  if (names.has('afp')) names.add('agence francepresse');
  if (names.has('cbs')) names.add('cbs news');
  if (names.has('cnn')) names.add('cnn');
  const shouted = inCapitals(reading);
  // "when the AP asked Lee … . Reached by POLITICO, Lee": the house that writes itself so asks for this article
  const asking = shouted.size > 0 ? new Set<number>() : askers(reading);
  return (entity) =>
    entity.own ||
    asking.has(entity.index) ||
    shouted.has(plainName(entity.name)) ||
    names.has(plainName(entity.name)) ||
    isBranch(plainName(entity.name), names) ||
    mentionedAs(reading, entity, names);
}

/** "By Ann Lee, The Associated Press", "CNN — The plan", a line that is nothing but an outlet's name: names in the credits. */
function creditsIn(start: string): string[] {
  const found: string[] = [];
  for (const line of start.split('\n').map((each) => each.trim())) {
    const dash = line.search(/ ?[-–—](?: |$)/);
    const parts = /^by /i.test(line)
      ? line.slice(3).split(/,|\|| for | of | at /)
      : [dash > 0 ? line.slice(0, dash) : line];
    for (const part of parts) {
      const known = part.length < LONGEST ? knownOutlet(part.trim()) : null;
      if (known && !known.carrier) found.push(known.name, part.trim());
    }
  }
  return found;
}

/** A longer piece of a credit is a sentence, no name. */
const LONGEST = 40;

/** "Copyright 2016 The Daily Post All rights reserved". */
const RIGHTS = /^(?:Copyright |© )(?:© )?(?:\d{4},? )?(?:The )?(\p{Lu}[\p{L}& ]{1,40})/u;

/**
 * "told USA TODAY", "spoke to POLITICO": a house writes its own name in capitals that nobody else gives it (names
 * whose usual form is in capitals, as CNN's, show nothing; nor does a headline that is all in capitals).
 */
function inCapitals(reading: Reading): Set<string> {
  const found = new Set<string>();
  const { text, tokens } = reading.document;
  const shouts = (token: number) => /^\p{Lu}{4,}$/u.test(tokens[token]?.text ?? '');
  for (const mention of reading.mentions.mentions) {
    if (mention.kind !== 'outlet' || !mention.name) continue;
    if (shouts(mention.firstToken - 1) || shouts(mention.endToken)) continue;
    const form = text.slice(mention.name.start, mention.name.end).replace(/^the |[’']s?$/gi, '');
    if (form.length < 5 || /\p{Ll}/u.test(form)) continue;
    const known = knownOutlet(form);
    if (known && /\p{Ll}{2}/u.test(known.name)) found.add(plainName(known.name));
  }
  return found;
}

/** Words that an outlet's name goes on with where it is one house: "Breitbart London", "BBC News". */
const BRANCH =
  /^(?:news|radio|tv|online|com|digital|international|world|magazine|sport|sports|business|london|australia|us|uk|usa|europe|america|africa|asia|india)$/;

/** Is one of the names the first words of this one, with only a branch behind it? */
function isBranch(name: string, names: Set<string>): boolean {
  const words = name.split(' ');
  return words.length > 1 && BRANCH.test(words.at(-1)!) && names.has(words.slice(0, -1).join(' '));
}

/** Does the text call the outlet by one of the own names ("AP" for The Associated Press)? */
function mentionedAs(reading: Reading, entity: Entity, names: Set<string>): boolean {
  if (names.size === 0 || entity.kind !== 'outlet') return false;
  return entity.mentions.some((place) => {
    const name = reading.mentions.mentions[place]?.name;
    return (
      name !== null &&
      name !== undefined &&
      names.has(plainName(reading.document.text.slice(name.start, name.end)))
    );
  });
}

/**
 * Outlets that only ask and are told, and never report: without publisher or dateline, "asked by POLITICO" and
 * "sources told POLITICO" in a text that never says "POLITICO reported" show whose article it is.
 */
function askers(reading: Reading): Set<number> {
  const asks = new Map<number, number>();
  const others = new Set<number>();
  const { tokens } = reading.document;
  for (const mention of reading.mentions.mentions) {
    if (mention.kind !== 'outlet' || mention.entity === null) continue;
    const word = (offset: number) => tokens[offset]?.lower ?? '';
    const previous =
      word(mention.firstToken - 1) === 'the' ? word(mention.firstToken - 2) : word(mention.firstToken - 1);
    const next = word(mention.endToken);
    const end = firstFrom(tokens, mention.end);
    const possessive = /^[’']s?$/.test(next)
      ? word(mention.endToken + 1)
      : /^[’']s?$/.test(word(end))
        ? word(end + 1)
        : '';
    if (
      /^(?:asked|contacted|reached|sought|requested)$/.test(next) ||
      /^(?:request|requests|question|questions|inquiries)$/.test(possessive)
    ) {
      asks.set(mention.entity, (asks.get(mention.entity) ?? 0) + 1);
    } else if (
      previous === 'by' &&
      /^(?:asked|contacted|approached|reached|interviewed|obtained|reviewed|seen)$/.test(
        word(mention.firstToken - 2),
      )
    ) {
      asks.set(mention.entity, (asks.get(mention.entity) ?? 0) + 1);
    } else if (
      /^(?:reported|reports|first|wrote|writes|published|said|revealed|previously|also|citing)$/.test(next) ||
      (previous === 'to' && word(mention.firstToken - 2) === 'according')
    ) {
      others.add(mention.entity);
    }
  }
  const own = new Set<number>();
  for (const [entity, times] of asks) if (times > 0 && !others.has(entity)) own.add(entity);
  return own;
}
