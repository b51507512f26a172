import type { MarkText } from '../../search/marked-text.ts';
import { cloneTemplate, find, make } from '../dom.ts';
import { markedNodes } from './marked-nodes.ts';
import type { ResultCard } from './result-card.ts';

/** A product as the table shows it. */
export interface ResultRow extends ResultCard {
  readonly starsLabel: string;
  readonly groupLabel: string;
}

/** Returns a row, filled into the copy that the server rendered. */
export function toRowElement(root: ParentNode, row: ResultRow, mark: MarkText): DocumentFragment {
  const copy = cloneTemplate(root, 'template[data-row]');
  find(copy, 'tr', HTMLElement).dataset['product'] = row.id;
  const link = find(copy, 'a', HTMLAnchorElement);
  link.href = row.href;
  const name = row.nameIsVietnamese ? make('span', { lang: 'vi' }) : link;
  name.replaceChildren(...markedNodes(mark(row.name)));
  if (name !== link) link.replaceChildren(name);
  const cell = (key: string): HTMLElement => find(copy, `[data-cell="${key}"]`, HTMLElement);
  cell('stars').textContent = row.starsLabel;
  cell('province').replaceChildren(...markedNodes(mark(row.place)));
  cell('producer').replaceChildren(...markedNodes(mark(row.producer ?? '')));
  cell('group').textContent = row.groupLabel;
  const state = find(copy, '[data-state]', HTMLElement);
  state.dataset['state'] = row.state;
  state.textContent = row.stateLabel;
  return copy;
}
