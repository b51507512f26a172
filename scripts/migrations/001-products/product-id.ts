import { isSlug, toSlug } from '../../../src/domain/slug.ts';
import type { ProductRecord } from './source-record.ts';

/** The longest id that still reads well in an address. */
export const longestId = 60;

/** Ids chosen by hand: names whose slug is too long or says too little. */
const chosenIds: Readonly<Record<string, string>> = {
  'Thịt lợn và sản phẩm chế biến "Chuỗi thực phẩm A-Z" HTX Hoàng Long': 'thit-lon-chuoi-thuc-pham-a-z-hoang-long',
};

/** Returns the id of each record: the slug of its name, with the district or the province added where two share one. */
export function toProductIds(records: readonly ProductRecord[]): string[] {
  const taken = new Map<string, number>();
  const plain = records.map((record) => chosenIds[record.name_vi] ?? toSlug(record.name_vi));
  for (const id of plain) taken.set(id, (taken.get(id) ?? 0) + 1);
  const ids = records.map((record, index) => {
    const id = plain[index] ?? '';
    if (taken.get(id) === 1) return id;
    return `${id}-${toSlug(record.district ?? record.province_old)}`;
  });
  for (const [index, id] of ids.entries()) {
    if (!isSlug(id) || id.length > longestId) throw new Error(`“${id}” cannot be an id; choose one by hand.`);
    if (ids.indexOf(id) !== index) throw new Error(`Two products have the id “${id}”; choose one by hand.`);
  }
  return ids;
}
