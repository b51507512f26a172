import { toFolded } from '../../../domain/vietnamese-text.ts';
import { sheetText } from '../../columns/column.ts';
import type { SheetColumn } from '../../columns/column.ts';
import { itemColumns, numberColumn } from '../../columns/item-columns.ts';
import type { ItemList } from '../../columns/item-columns.ts';
import { newProducerColumn, producerColumns, productColumns } from '../../columns/page-columns.ts';
import type { SheetCollection } from '../../columns/sheet-page.ts';

/** What the rows of a sheet are: pages, or items of a list of pages. */
export interface SheetRole {
  readonly collection: SheetCollection;
  /** Absent where a row is a page. */
  readonly list?: ItemList;
}

const roles: readonly { readonly role: SheetRole; readonly names: readonly string[] }[] = [
  { role: { collection: 'products' }, names: [sheetText('sheet.tab.products'), 'products', 'danh sách sản phẩm'] },
  {
    role: { collection: 'products', list: 'recognitions' },
    names: [sheetText('sheet.tab.recognitions'), 'recognitions', 'quyết định công nhận'],
  },
  {
    role: { collection: 'products', list: 'sources' },
    names: [sheetText('sheet.tab.productSources'), 'product sources', 'nguồn', 'sources'],
  },
  { role: { collection: 'producers' }, names: [sheetText('sheet.tab.producers'), 'producers', 'danh sách chủ thể'] },
  {
    role: { collection: 'producers', list: 'sources' },
    names: [sheetText('sheet.tab.producerSources'), 'producer sources'],
  },
];

/** The roles whose rows are pages. */
export const pageRoles: readonly SheetRole[] = [{ collection: 'products' }, { collection: 'producers' }];

/** Returns the role a sheet or file has by its name, or nothing. */
export function roleByName(name: string): SheetRole | undefined {
  const folded = toFolded(name.replace(/\.\w+$/u, ''));
  return roles.find(({ names }) => names.some((candidate) => toFolded(candidate) === folded))?.role;
}

/** Returns the columns a sheet of a role may have; items are those with the number 1, others follow from them. */
export function columnsOf({ collection, list }: SheetRole, nameOf: (id: string) => string): readonly SheetColumn[] {
  const { head, tail } = collection === 'products' ? productColumns(nameOf) : producerColumns();
  if (list !== undefined) {
    const [id, name] = head;
    const lead = [id, name].filter((column) => column !== undefined);
    return [...lead, ...(list === 'recognitions' ? [numberColumn] : []), ...itemColumns(list, 1)];
  }
  const items = collection === 'products' ? [...itemColumns('recognitions', 1), newProducerColumn] : [];
  return [...head, ...items, ...itemColumns('sources', 1), ...tail];
}
