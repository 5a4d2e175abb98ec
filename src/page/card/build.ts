// Draws a card from its model, in plain DOM. Every word is set as text: the page's words are data.
import { getMessage } from '../../browser/api.ts';
import type { Check, Count } from '../../engine/report.ts';
import type { CardModel, Related, Voice } from './model.ts';

/** What the reader can do on a card. */
export interface CardActions {
  jump(id: string): void;
  pin(): void;
  copy(): void;
  close(): void;
}

const SVG = 'http://www.w3.org/2000/svg';

type Child = Node | string | null;

function make(document: Document, name: string, className: string, ...children: Child[]): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

function draw(
  document: Document,
  viewBox: string,
  width: number,
  height: number,
  paths: string[],
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    viewBox,
    width,
    height,
    'aria-hidden': 'true',
    focusable: 'false',
  }))
    svg.setAttribute(name, String(value));
  for (const d of paths) {
    const path = document.createElementNS(SVG, 'path');
    const attributes = {
      d,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.7,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    };
    for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, String(value));
    svg.append(path);
  }
  return svg;
}

/** The card's element, ready to be put into the shadow root. */
export function buildCard(
  document: Document,
  model: CardModel,
  pinned: boolean,
  actions: CardActions,
): HTMLElement {
  const card = make(document, 'div', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-modal', 'false');
  card.setAttribute('aria-label', label(model));
  card.tabIndex = -1;
  const voices = model.voices.map((voice, i) => voiceOf(document, voice, i));
  const head = make(
    document,
    'div',
    'head',
    make(document, 'div', 'voices', ...voices),
    tools(document, pinned, actions),
  );
  const body = make(document, 'div', 'body', head, tags(document, model), strength(document, model));
  const answers = answersOf(document, model, actions);
  if (answers) body.append(answers);
  const inside = relatedList(
    document,
    model.related.filter((each) => each.relation === 'inside'),
    actions,
  );
  if (inside) body.append(section(document, getMessage('statementInside'), inside));
  if (model.checks.length > 0)
    body.append(section(document, getMessage('statementChecks'), checksOf(document, model)));
  body.append(make(document, 'p', 'standing', getMessage('profileStanding')));
  card.append(body);
  return card;
}

/** What a screen reader says first. */
export function label(model: CardModel): string {
  const [voice] = model.voices;
  const who = voice ? nameOf(voice) : getMessage('unclearSpeaker');
  return `${who}${model.level === null ? '' : `. ${getMessage('levelOf', model.level, getMessage(`level${model.level}`))}`}`;
}

function section(document: Document, title: string, ...children: Child[]): HTMLElement {
  return make(document, 'section', '', make(document, 'h3', '', title), ...children);
}

function nameOf(voice: Voice): string {
  if (voice.name === null || voice.unclear) return getMessage('sourceUnclear');
  return voice.kind === 'self' ? getMessage('kind_self') : voice.name;
}

function voiceOf(document: Document, voice: Voice, index: number): HTMLElement {
  const name = make(document, index === 0 ? 'h2' : 'p', 'name', nameOf(voice));
  name.dir = 'auto';
  const lines: Child[] = [];
  if (index > 0) lines.push(make(document, 'p', 'lead', getMessage('card_carried')));
  lines.push(name);
  if (voice.unclear && voice.name)
    lines.push(make(document, 'p', 'role', getMessage('sourcePerhaps', voice.name)));
  if (voice.name === null) lines.push(make(document, 'p', 'role', getMessage('sourceUnclearHint')));
  else if (voice.role && !voice.unclear && !voice.name.includes(voice.role)) {
    const role = make(document, 'p', 'role', voice.role);
    role.dir = 'auto';
    lines.push(role);
  }
  return make(document, 'div', 'voice', ...lines);
}

function countWords(count: Count): string {
  const [least, most] = count;
  if (most === null) return getMessage('sourceCountLeast', least);
  if (most !== least) return getMessage('sourceCountRange', least, most);
  return getMessage(least === 1 ? 'sourceCountExact_one' : 'sourceCountExact_other', least);
}

function tags(document: Document, model: CardModel): HTMLElement | null {
  const list = make(document, 'ul', 'tags');
  const add = (words: string, className = '') => list.append(make(document, 'li', `tag ${className}`, words));
  const [voice] = model.voices;
  if (voice?.kind && voice.kind !== 'person' && voice.kind !== 'self') {
    const unnamed = voice.kind === 'unnamed' || voice.kind === 'collective';
    add(getMessage(`kind_${voice.kind}`), unnamed ? 'unnamed' : '');
    if (voice.kind === 'unnamed' && voice.count) add(countWords(voice.count));
  }
  if (model.thought) add(getMessage('statementThought'));
  if (model.response) {
    const { kind } = model.response;
    add(getMessage(`response_${kind}`), kind === 'denies' || kind === 'disputes' ? 'deny' : '');
  }
  for (const badge of model.badges) add(getMessage(`badge_${badge.replaceAll('-', '_')}`));
  if (model.own) add(getMessage('sourceOwn'), 'own');
  return list.childElementCount > 0 ? list : null;
}

function bars(document: Document, level: number | null): SVGElement {
  const svg = draw(document, '0 0 27 14', 27, 14, []);
  for (let bar = 1; bar <= 5; bar++) {
    const rect = document.createElementNS(SVG, 'rect');
    const height = 3 + bar * 2;
    const full = level !== null && bar <= level;
    const box = {
      x: (bar - 1) * 5.5 + 0.5,
      y: 13.5 - height,
      width: 3.6,
      height,
      rx: 0.9,
      class: full ? 'bar' : 'bar empty',
    };
    for (const [name, value] of Object.entries(box)) rect.setAttribute(name, String(value));
    svg.append(rect);
  }
  return svg;
}

/** The level with its bars, and the way the words took. */
function strength(document: Document, model: CardModel): HTMLElement {
  const line = make(document, 'div', 'level', bars(document, model.level));
  const name = getMessage(model.level === null ? 'levelNone' : `level${model.level}`);
  line.append(make(document, 'span', '', name));
  if (model.level !== null) {
    const of = make(document, 'span', 'of', getMessage('card_of5', model.level));
    line.append(of);
  }
  const part = make(document, 'section', '', line);
  if (model.chain.length > 1) part.append(chainOf(document, model));
  if (model.reason) {
    const words = `${getMessage('statementReason')}: ${getMessage(`reason_${model.reason.grade}`)} – “${model.reason.words}”`;
    const note = make(document, 'p', 'note', words);
    note.style.marginTop = '7px';
    part.append(note);
  }
  return part;
}

function chainOf(document: Document, model: CardModel): HTMLElement {
  const list = make(document, 'ol', 'chain');
  list.setAttribute('aria-label', getMessage('statementChain'));
  model.chain.forEach((link, index) => {
    const item = make(document, 'li', '');
    if (index > 0) {
      const arrow = make(document, 'span', 'arrow', '← ');
      arrow.setAttribute('aria-hidden', 'true');
      item.append(arrow);
    }
    const name = link.article ? getMessage('thisArticle') : link.name || getMessage('unclearSpeaker');
    item.append(link.href ? outside(document, link.href, name) : name);
    list.append(item);
  });
  return list;
}

/** A link that opens beside the page; only web addresses, whatever the report says. */
function outside(document: Document, href: string, words: string): Node {
  if (!/^https?:\/\//i.test(href)) return document.createTextNode(words);
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = words;
  return link;
}

function answersOf(document: Document, model: CardModel, actions: CardActions): HTMLElement | null {
  const by = relatedList(
    document,
    model.related.filter((each) => each.relation === 'answered-by'),
    actions,
  );
  const to = relatedList(
    document,
    model.related.filter((each) => each.relation === 'answers'),
    actions,
  );
  const { response } = model;
  const notes: HTMLElement[] = [];
  const note = (words: string) => notes.push(make(document, 'p', 'note', words));
  if (response?.unclear) note(getMessage('denialsUnclear'));
  if (response?.about && response.unclear) note(getMessage('denialsAbout', response.about));
  if (response?.hedge) note(getMessage('denialsHedge', response.hedge));
  if (response?.wordsDiffer) note(getMessage('denialsWordsDiffer'));
  if (!by && !to && notes.length === 0) return null;
  const title = getMessage(by ? 'statementAnswered' : 'statementAnswers');
  const part = section(document, title, by);
  if (by && to) part.append(make(document, 'h3', '', getMessage('statementAnswers')));
  if (to) part.append(to);
  part.append(...notes);
  return part;
}

function relatedList(document: Document, related: Related[], actions: CardActions): HTMLElement | null {
  if (related.length === 0) return null;
  const list = make(document, 'ul', 'related');
  for (const each of related) {
    const name = each.name ?? getMessage('unclearSpeaker');
    const who = make(document, 'span', 'who', name);
    const said = make(document, 'span', 'said', each.words);
    said.dir = 'auto';
    const button = make(document, 'button', 'jump', who, said);
    if (each.relation === 'answered-by') {
      const { kind, inPart } = each;
      const denies = kind === 'denies';
      who.textContent = getMessage(`answered_${kind}${denies && inPart ? '_part' : ''}`, name);
      if (!each.official) who.append(` · ${getMessage('denialsThird')}`);
      if (denies || kind === 'disputes') button.className += ' deny';
    }
    button.setAttribute('type', 'button');
    button.title = getMessage('statementShow');
    button.addEventListener('click', () => actions.jump(each.id));
    list.append(make(document, 'li', '', button));
  }
  return list;
}

const SIGNS = {
  met: 'M2 6.5 5 9.5 10 3',
  unmet: 'M2.5 2.5l7 7M9.5 2.5l-7 7',
  unstated: 'M2.5 6h7',
} as const;

function stateOf(check: Check): keyof typeof SIGNS {
  return check.met === null ? 'unstated' : check.met ? 'met' : 'unmet';
}

function checksOf(document: Document, model: CardModel): HTMLElement {
  const list = make(document, 'ul', 'checks');
  for (const { check, words } of model.checks) {
    const state = stateOf(check);
    const answer = getMessage({ met: 'checkMet', unmet: 'checkUnmet', unstated: 'checkUnstated' }[state]);
    const sign = draw(document, '0 0 12 12', 12, 12, [SIGNS[state]]);
    sign.setAttribute('class', state);
    const value = check.value ? ` (${check.value})` : '';
    const line = make(document, 'span', `${state}-line`, getMessage(`check_${check.check}`) + value);
    line.append(make(document, 'span', 'unseen', `: ${answer}`));
    if (words) {
      const quoted = make(document, 'q', '', words);
      quoted.dir = 'auto';
      line.append(quoted);
    }
    list.append(make(document, 'li', '', sign, line));
  }
  return list;
}

const TOOLS = {
  pin: ['M9 2.5l4.5 4.5-2 .6-2.6 2.6.1 2.8L3 7l2.8.1L8.400 4.500z', 'M5.800 10.200 2.500 13.500'],
  copy: ['M6 5.500h7v8H6z', 'M10 5.500v-3H3v8h3'],
  close: ['M4 4l8 8M12 4l-8 8'],
};

function tools(document: Document, pinned: boolean, actions: CardActions): HTMLElement {
  const tool = (name: keyof typeof TOOLS, words: string, act: () => void, pressed?: boolean) => {
    const button = make(document, 'button', `tool ${name}`, draw(document, '0 0 16 16', 16, 16, TOOLS[name]));
    button.setAttribute('type', 'button');
    button.setAttribute('aria-label', words);
    button.title = words;
    if (pressed !== undefined) button.setAttribute('aria-pressed', String(pressed));
    button.addEventListener('click', act);
    return button;
  };
  return make(
    document,
    'div',
    'tools',
    tool('copy', getMessage('card_copy'), actions.copy),
    tool('pin', getMessage('card_pin'), actions.pin, pinned),
    tool('close', getMessage('card_close'), actions.close),
  );
}
