import { groupRows } from './product-group-register.ts';

type GroupRow = (typeof groupRows)[number];
type FamilyRow = GroupRow['families'][number];
type SetRow = FamilyRow['sets'][number];

/** Id of one of the six product groups. */
export type GroupId = GroupRow['id'];

/** Id of one of the 17 families that stand between groups and sets. */
export type FamilyId = FamilyRow['id'];

/** Id of one of the 26 product sets. */
export type SetId = SetRow['id'];

/** One of the 26 product sets: products that are judged by the same criteria. */
export interface ProductSet {
  readonly id: SetId;
  readonly no: number;
  readonly slug: string;
  readonly family: FamilyId;
  readonly group: GroupId;
}

/** One of the six groups of Decision 26/2026/QĐ-TTg. */
export interface ProductGroup {
  readonly id: GroupId;
  readonly slug: string;
  readonly families: readonly { readonly id: FamilyId; readonly sets: readonly ProductSet[] }[];
  readonly sets: readonly ProductSet[];
}

/** The six groups in official order. */
export const productGroups: readonly ProductGroup[] = groupRows.map((group) => {
  const families = group.families.map((family) => ({
    id: family.id,
    sets: family.sets.map((set): ProductSet => ({ ...set, family: family.id, group: group.id })),
  }));
  return { id: group.id, slug: group.slug, families, sets: families.flatMap((family) => family.sets) };
});

/** The 26 sets in official order. */
export const productSets: readonly ProductSet[] = productGroups.flatMap((group) => group.sets);

/** The ids of the six groups in official order. */
export const groupIds: readonly GroupId[] = productGroups.map((group) => group.id);

/** The ids of the 26 sets in official order. */
export const setIds: readonly SetId[] = productSets.map((set) => set.id);

const groupById = new Map<string, ProductGroup>(productGroups.map((group) => [group.id, group]));
const setById = new Map<string, ProductSet>(productSets.map((set) => [set.id, set]));

/** Returns the group with this id. */
export function getProductGroup(id: GroupId): ProductGroup {
  const group = groupById.get(id);
  if (group === undefined) throw new Error(`No product group has the id “${id}”.`);
  return group;
}

/** Returns the set with this id. */
export function getProductSet(id: SetId): ProductSet {
  const set = setById.get(id);
  if (set === undefined) throw new Error(`No product set has the id “${id}”.`);
  return set;
}
