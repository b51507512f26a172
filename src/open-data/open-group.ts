import { z } from 'zod';
import { groupIds, productGroups, setIds } from '../domain/product-group.ts';
import type { GroupId, ProductGroup, SetId } from '../domain/product-group.ts';
import { text } from '../domain/schema-parts.ts';
import { groupName, setName } from '../i18n/names.ts';
import { addressesOf, addressesSchema, inLanguages, namesSchema } from './local-values.ts';

const familyIds = productGroups.flatMap(({ families }) => families.map(({ id }) => id));

/** A product group as open data, with its sets in official order and their numbers of products. */
export const openGroupSchema = z.strictObject({
  id: z.enum(groupIds),
  name: text,
  names: namesSchema,
  products: z.int().min(0),
  urls: addressesSchema,
  sets: z
    .array(
      z.strictObject({
        id: z.enum(setIds),
        no: z.int().min(1),
        family: z.enum(familyIds),
        name: text,
        names: namesSchema,
        products: z.int().min(0),
        urls: addressesSchema,
      }),
    )
    .min(1),
});

export type OpenGroup = z.infer<typeof openGroupSchema>;

/** How many products there are of each group and set. */
export interface GroupCounts {
  readonly ofGroup: (id: GroupId) => number;
  readonly ofSet: (id: SetId) => number;
}

/** Returns a product group as open data. */
export function toOpenGroup({ id, sets }: ProductGroup, counts: GroupCounts, site: URL): OpenGroup {
  return {
    id,
    name: groupName(id, 'vi'),
    names: inLanguages(groupName(id, 'vi'), (locale) => groupName(id, locale)),
    products: counts.ofGroup(id),
    urls: addressesOf({ page: 'group', id }, site),
    sets: sets.map((set) => ({
      id: set.id,
      no: set.no,
      family: set.family,
      name: setName(set.id, 'vi'),
      names: inLanguages(setName(set.id, 'vi'), (locale) => setName(set.id, locale)),
      products: counts.ofSet(set.id),
      urls: addressesOf({ page: 'set', id: set.id }, site),
    })),
  };
}
