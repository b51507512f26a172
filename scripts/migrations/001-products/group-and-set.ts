import { getProductSet } from '../../../src/domain/product-group.ts';
import type { GroupId, SetId } from '../../../src/domain/product-group.ts';
import { kindsOfSet, kindsWithoutSet } from './kind-sets.ts';
import { groupOfProduct, setOfProduct } from './set-exceptions.ts';
import type { ProductRecord } from './source-record.ts';

const officialGroups: Readonly<Record<ProductRecord['group'], GroupId>> = {
  food: 'food',
  drinks: 'beverages',
  herbal: 'medicinal',
  handicraft: 'handicrafts',
  ornamental: 'ornamental',
  tourism: 'tourism',
};

const setOfKind = new Map<string, SetId>(
  Object.entries(kindsOfSet).flatMap(([set, kinds]) => kinds.map((kind): [string, SetId] => [kind, set as SetId])),
);

/** The official group of a product, and its set where kind and name leave no doubt. */
export interface Classification {
  readonly group: GroupId;
  readonly set?: SetId;
}

/** Returns the official group and set; throws for a kind that nobody has looked at. */
export function toClassification(id: string, record: Pick<ProductRecord, 'group' | 'product_kind'>): Classification {
  const set = toSet(id, record.product_kind);
  if (set !== undefined) return { group: getProductSet(set).group, set };
  return { group: groupOfProduct[id] ?? officialGroups[record.group] };
}

function toSet(id: string, kind: string): SetId | undefined {
  const exception = setOfProduct[id];
  if (exception !== undefined) return exception ?? undefined;
  const set = setOfKind.get(kind);
  if (set === undefined && !kindsWithoutSet.includes(kind))
    throw new Error(`No one has classified the kind “${kind}”.`);
  return set;
}
