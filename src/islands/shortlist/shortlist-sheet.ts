import { countingRecognition, factKeys, textOf, toFacts } from './product-facts.ts';
import type { FactContext, FactKey } from './product-facts.ts';
import type { ShortlistEntry } from './shortlist-file.ts';

/** Column names of the table that is taken away. */
export type SheetLabels = Readonly<Record<FactKey | 'id' | 'name' | 'address', string>>;

/** A row of the table. */
export type SheetRow = readonly (string | number)[];

/** Returns the list as a table for spreadsheets: names of the columns, then a row a product. Days stand as `YYYY-MM-DD`. */
export function toSheet(
  entries: readonly ShortlistEntry[],
  labels: SheetLabels,
  context: FactContext,
  addressOf: (id: string) => string,
): readonly SheetRow[] {
  const forMachines = { ...context, writeDay: (day: string) => day };
  const header = [labels.id, labels.name, ...factKeys.map((key) => labels[key]), labels.address];
  const rows = entries.map((entry): SheetRow => {
    const facts = toFacts(entry, forMachines);
    const cells = factKeys.map((key) =>
      // A number, so that a spreadsheet can sort and count by it.
      key === 'stars' ? countingRecognition(entry, context.day).stars : textOf(facts[key]),
    );
    return [entry.id, entry.name, ...cells, addressOf(entry.id)];
  });
  return [header, ...rows];
}
