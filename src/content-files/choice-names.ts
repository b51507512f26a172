import { productGroups, productSets } from '../domain/product-group.ts';
import { toSlug } from '../domain/slug.ts';

/** What people write in Vietnamese where a key takes one of a few English words. */

const kinds: Readonly<Record<string, string>> = {
  'cong-ty': 'enterprise',
  'doanh-nghiep': 'enterprise',
  'hop-tac-xa': 'cooperative',
  htx: 'cooperative',
  'to-hop-tac': 'cooperative-group',
  tht: 'cooperative-group',
  'trang-trai': 'farm',
  'ho-kinh-doanh': 'household',
  'ho-san-xuat': 'household',
  'ho-gia-dinh': 'household',
  hoi: 'association',
  'hiep-hoi': 'association',
  khac: 'other',
};

const levels: Readonly<Record<string, string>> = {
  'trung-uong': 'national',
  'quoc-gia': 'national',
  bo: 'national',
  tinh: 'province',
  'thanh-pho': 'province',
  huyen: 'district',
  quan: 'district',
  'thi-xa': 'district',
  xa: 'commune',
};

const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  group: Object.fromEntries(productGroups.map(({ id, slug }) => [slug, id])),
  set: Object.fromEntries(productSets.map(({ id, slug }) => [slug, id])),
  kind: kinds,
  level: levels,
  type: { tinh: 'province', 'thanh-pho': 'city' },
};

/** Returns the value that a Vietnamese name stands for under a key: `kind`, `Hợp tác xã` → `cooperative`. */
export function choiceNamed(key: string, found: string): string | undefined {
  // An object also answers to names that nobody has put into it, such as “constructor”.
  const known = Object.hasOwn(names, key) ? names[key] : undefined;
  const slug = toSlug(found);
  return known !== undefined && Object.hasOwn(known, slug) ? known[slug] : undefined;
}
