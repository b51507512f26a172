import { find, make } from '../dom.ts';
import { toComparison } from './comparison.ts';
import { factCell, headingCell } from './fact-cells.ts';
import { toFacts } from './product-facts.ts';
import type { ShortlistEntry } from './shortlist-file.ts';
import type { ShownList, Writing } from './shown-list.ts';

/** Shows products side by side, one column each; fewer than two cannot be compared. */
export function showComparison(
  root: ParentNode,
  compared: readonly ShortlistEntry[],
  { facts }: ShownList,
  { options, texts }: Writing,
): void {
  const section = find(root, '[data-comparison]', HTMLElement);
  section.hidden = compared.length < 2;
  // What scrolls must be reachable by keyboard, and say what it is when it is reached.
  const frame = find(section, '[data-frame]', HTMLElement);
  frame.tabIndex = 0;
  frame.role = 'group';
  frame.setAttribute('aria-labelledby', section.getAttribute('aria-labelledby') ?? '');
  const columns = find(section, '[data-columns]', HTMLElement);
  const [corner = headingCell('col', '')] = columns.children;
  columns.replaceChildren(corner, ...compared.map((entry) => productHeading(entry, options.product)));
  const rows = toComparison(compared.map((entry) => toFacts(entry, facts))).map(({ key, cells, differs }) => {
    const row = make('tr', { 'data-fact': key });
    const heading = headingCell('row', texts.labels[key]);
    if (differs) {
      row.dataset['differs'] = '';
      heading.append(' ', make('span', { class: 'differs', role: 'img', 'aria-label': texts.differs }, '≠'));
    }
    row.append(heading, ...cells.map((cell) => factCell(cell, texts.unknown)));
    return row;
  });
  find(section, '[data-rows]', HTMLElement).replaceChildren(...rows);
}

function productHeading({ id, name, untranslated }: ShortlistEntry, address: string): HTMLElement {
  const heading = headingCell('col', '');
  const href = address.replace('{id}', id);
  heading.append(make('a', untranslated === true ? { href, lang: 'vi' } : { href }, name));
  return heading;
}
