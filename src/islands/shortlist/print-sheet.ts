import { find, make } from '../dom.ts';
import { factCell, headingCell } from './fact-cells.ts';
import { toFacts } from './product-facts.ts';
import type { FactKey } from './product-facts.ts';
import type { ShownList, Writing } from './shown-list.ts';

/** As much as fits across a sheet of paper. */
const printed: readonly FactKey[] = ['stars', 'state', 'ends', 'decision', 'producer', 'place', 'email'];

/** Fills the table that is seen on paper only: a line a product. */
export function fillPrintSheet(root: ParentNode, { entries, facts }: ShownList, { texts }: Writing): void {
  find(root, '[data-sheet]', HTMLElement).hidden = entries.length === 0;
  const lines = entries.map((entry) => ({ entry, facts: toFacts(entry, facts) }));
  const keys = printed.filter((key) => lines.some((line) => line.facts[key].length > 0));
  const head = find(root, '[data-sheet-head]', HTMLElement);
  head.replaceChildren(
    ...[texts.labels.name, ...keys.map((key) => texts.labels[key])].map((label) => headingCell('col', label)),
  );
  const rows = lines.map((line) => {
    const row = make('tr');
    row.append(
      headingCell('row', line.entry.name, line.entry.untranslated === true ? 'vi' : undefined),
      ...keys.map((key) => factCell(line.facts[key], texts.unknown)),
    );
    return row;
  });
  find(root, '[data-sheet-rows]', HTMLElement).replaceChildren(...rows);
}
