import type { WriteSheet } from 'hucre/xlsx';
import { textAt } from '../../content-files/facts.ts';
import { locales } from '../../i18n/locale.ts';
import { lineKind } from '../columns/cell-kind.ts';
import { labelOf, noteOf, sheetText } from '../columns/column.ts';
import type { SheetColumn } from '../columns/column.ts';
import { itemColumns } from '../columns/item-columns.ts';
import { newProducerColumn, producerColumns, productColumns } from '../columns/page-columns.ts';
import type { SheetPages } from '../columns/read-pages.ts';
import type { SheetPage } from '../columns/sheet-page.ts';
import { producerNames } from '../columns/producer-names.ts';
import { cellOf, toCsvText } from './table.ts';
import type { SheetTable } from './table.ts';
import { toWorkbook } from './workbook.ts';

/** What the machine itself writes or works out is not asked for. */
const notAsked: ReadonlySet<string> = new Set([
  'id',
  'version',
  'province',
  'formerIds',
  'photos',
  'key',
  'source',
  'role',
  'reliability',
]);

const rowColumn: SheetColumn = { key: 'row', name: 'row', path: ['row'], kind: lineKind, synonyms: [] };

/** Returns the form for communes: one row a product, with a guide, drop-down lists and an example that is not imported. */
export function templateWorkbook(pages: SheetPages, day: string): Promise<Uint8Array> {
  const products = templateTable(pages);
  const { head, tail } = producerColumns();
  const producers = asked([rowColumn, ...head, ...itemColumns('sources', 1), ...tail]);
  return toWorkbook(
    [
      { name: sheetText('sheet.tab.products'), table: products, exampleRows: products.rows.length },
      { name: sheetText('sheet.tab.producers'), table: { columns: producers, rows: [] } },
    ],
    [guideSheet(products)],
    { day, producers: 0 },
  );
}

/** Returns the same form as CSV, with the headers that people read. */
export function templateCsv(pages: SheetPages): string {
  const table = templateTable(pages);
  return toCsvText({ ...table, columns: table.columns.map((column) => ({ ...column, key: labelOf(column) })) });
}

function templateTable(pages: SheetPages): SheetTable {
  const { head, tail } = productColumns(producerNames(pages));
  const [id, name, group, set, producer, ...place] = head;
  const columns = asked([
    rowColumn,
    ...[id, name, producer].filter((column) => column !== undefined),
    newProducerColumn,
    ...[group, set].filter((column) => column !== undefined),
    ...place,
    ...itemColumns('recognitions', 1),
    ...itemColumns('sources', 1),
    ...itemColumns('sources', 2),
    ...tail,
  ]);
  const example = pages.products.find(isGoodExample);
  if (example === undefined) return { columns, rows: [] };
  const row = columns.map((column) => (column.key === 'row' ? 'Ví dụ' : cellOf(example, column, 'words')));
  return { columns, rows: [row] };
}

function asked(columns: readonly SheetColumn[]): SheetColumn[] {
  return columns.filter(({ key, name }) => !notAsked.has(key) && !notAsked.has(name) && !name.startsWith('revoked.'));
}

/** A real page that shows how most columns are filled. */
function isGoodExample({ record }: SheetPage): boolean {
  const paths = [['producer'], ['origin', 'district'], ['origin', 'commune'], ['set'], ['body']];
  const recognition = ['decision', 'date', 'issuer', 'level'].map((key) => ['recognitions', 0, key]);
  return [...paths, ...recognition].every((path) => textAt(record, path) !== undefined);
}

function guideSheet({ columns }: SheetTable): WriteSheet {
  const parts = ['one', 'two', 'three', 'four', 'five'] as const;
  const lines = locales.flatMap((locale) => [
    [sheetText('sheet.guide.title', locale)],
    ...parts.map((part) => [sheetText(`sheet.guide.${part}`, locale)]),
    [''],
  ]);
  const explained = columns.map((column) => [labelOf(column), noteOf(column), noteOf(column, 'en')]);
  return {
    name: sheetText('sheet.tab.guide'),
    rows: [...lines, [sheetText('sheet.guide.columns')], ...explained],
    columns: [{ width: 60 }, { width: 90 }, { width: 90 }],
  };
}
