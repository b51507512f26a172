import type { CardTable } from './card-table.ts';
import type { CardFile, StoredFacetKey } from './data-files.ts';
import { valueOfRow } from './facets.ts';
import type { FacetTable } from './facets.ts';
import { partSeparator } from './facts-index.ts';
import type { FieldTexts } from './facts-index.ts';
import { unpackGrouped } from './grouped-column.ts';
import { unpackColumn } from './packed-column.ts';

/** Returns the texts that words are looked up in. `cards` is the table of the file. */
export function toFieldTexts(file: CardFile, cards: CardTable, table: FacetTable): readonly FieldTexts[] {
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row);
  const lines = (field: FieldTexts['field'], texts: readonly string[]): FieldTexts => ({
    field,
    texts,
    textOfRow: rows,
  });
  const otherWords = new Uint16Array(table.rows);
  for (const [at, code] of unpackColumn(file.otherWords.codes).entries()) otherWords[cards.rowsByName[at] ?? at] = code;
  const places = unpackGrouped(file.places, (row) => valueOfRow(table, 'former', row) ?? '');
  const facet = (key: StoredFacetKey): FieldTexts => {
    const { codes, valuesOfCode } = table.columns[key];
    const words = file.words[key] ?? {};
    return {
      field: key,
      texts: valuesOfCode.map((values) => values.map((value) => words[value] ?? '').join(partSeparator)),
      textOfRow: codes,
    };
  };
  return [
    lines('name', cards.names),
    ...(cards.translations.length === 0 ? [] : [lines('translation', cards.translations)]),
    lines('alias', cards.aliases),
    { field: 'otherWords', texts: file.otherWords.values, textOfRow: otherWords },
    { field: 'producer', texts: file.producers.values, textOfRow: unpackColumn(file.producers.codes) },
    { field: 'place', ...places },
    ...(['former', 'set', 'group', 'kind', 'standard', 'stars'] as const).map(facet),
  ];
}
