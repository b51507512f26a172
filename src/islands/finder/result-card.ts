import { brocadePattern } from '../../drawings/brocade/brocade-pattern.ts';
import type { BrocadePattern, BrocadeRow } from '../../drawings/brocade/brocade-pattern.ts';
import { bindNames, toStretches } from '../../domain/bound-names.ts';
import type { MarkText } from '../../search/marked-text.ts';
import { cloneTemplate, find, make } from '../dom.ts';
import { markedNodes } from './marked-nodes.ts';

/** A product as a card of the finder shows it. */
export interface ResultCard {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** Whether the name is Vietnamese on a page of another language. */
  readonly nameIsVietnamese: boolean;
  readonly stars: string;
  readonly place: string;
  readonly producer: string | undefined;
  readonly state: string;
  readonly stateLabel: string;
  readonly group: string;
  readonly set: string | undefined;
  readonly former: string;
  readonly region: string;
}

const svg = 'http://www.w3.org/2000/svg';

/** Weaves a band, now or later. */
export type WeaveBand = (weave: () => void) => void;

const weaveNow: WeaveBand = (weave) => {
  weave();
};

/**
 * Returns a card, filled into the copy that the server rendered for its rating. Its band has its size before it is
 * woven, so that a card out of sight can be woven later; that is half of the work.
 */
export function toCardElement(
  root: ParentNode,
  card: ResultCard,
  mark: MarkText,
  weaveBand: WeaveBand = weaveNow,
): DocumentFragment {
  const copy = cloneTemplate(root, `template[data-card="${card.stars}"]`);
  const article = find(copy, '[data-product]', HTMLElement);
  article.dataset['product'] = card.id;
  const link = find(article, 'h3 a', HTMLAnchorElement);
  link.href = card.href;
  const name = card.nameIsVietnamese ? make('span', { lang: 'vi' }) : link;
  fillMarked(name, card.name, mark);
  if (name !== link) link.replaceChildren(name);
  const [place, producer] = article.querySelectorAll('p');
  if (place !== undefined) fillMarked(place, card.place, mark);
  if (card.producer === undefined) producer?.remove();
  else if (producer !== undefined) fillMarked(producer, card.producer, mark);
  const state = find(article, '[data-state]', HTMLElement);
  state.dataset['state'] = card.state;
  state.textContent = card.stateLabel;
  weaveBand(() => {
    weave(article, card);
  });
  return copy;
}

function fillMarked(element: Element, text: string, mark: MarkText): void {
  const nodes = toStretches(bindNames(text)).flatMap(({ isWhole, text: stretch }) => {
    const marked = markedNodes(mark(stretch));
    if (!isWhole) return marked;
    const whole = make('span', { class: 'whole' });
    whole.append(...marked);
    return [whole];
  });
  element.replaceChildren(...nodes);
}

function weave(article: Element, card: ResultCard): void {
  const band = find(article, '.brocade', SVGElement);
  band.dataset['region'] = card.region;
  const pattern = brocadePattern(card);
  const threads = drawn.get(pattern) ?? { main: draw(pattern.main), second: draw(pattern.second) };
  drawn.set(pattern, threads);
  find(band, 'g', SVGElement).replaceChildren(threads.main.cloneNode(true));
  find(band, 'g + g', SVGElement).replaceChildren(threads.second.cloneNode(true));
}

interface Threads {
  readonly main: DocumentFragment;
  readonly second: DocumentFragment;
}

/** Copying threads costs a fraction of what drawing them does, and many products share a pattern. */
const drawn = new WeakMap<BrocadePattern, Threads>();

function draw(rows: readonly BrocadeRow[]): DocumentFragment {
  const threads = document.createDocumentFragment();
  threads.append(...rows.map(toPath));
  return threads;
}

function toPath({ d, dashes }: BrocadeRow): SVGPathElement {
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', d);
  path.setAttribute('stroke-dasharray', dashes);
  return path;
}
