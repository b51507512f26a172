import type { FactPart } from '../../components/page/fact.ts';
import { make } from '../dom.ts';

/** Returns a table cell with a fact; one that is not known says so. */
export function factCell(parts: readonly FactPart[], unknown: string): HTMLElement {
  const cell = make('td');
  if (parts.length === 0) cell.append(make('span', { class: 'soft' }, unknown));
  cell.append(...parts.map(({ text, lang }) => (lang === undefined ? text : make('span', { lang }, text))));
  return cell;
}

/** Returns the heading of a column or row. */
export function headingCell(scope: 'col' | 'row', text: string, lang?: string): HTMLElement {
  return make('th', lang === undefined ? { scope } : { scope, lang }, text);
}
