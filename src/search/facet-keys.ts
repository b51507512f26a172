/** The keys of the facets, as they stand in the address of the finder and in the markup. */
export const facetKeys = ['stars', 'province', 'former', 'group', 'set', 'status', 'kind', 'standard'] as const;

export type FacetKey = (typeof facetKeys)[number];

/** Whether the text is the key of a facet. */
export function isFacetKey(text: string): text is FacetKey {
  return (facetKeys as readonly string[]).includes(text);
}

/** Returns an object with one entry for each facet. */
export function mapFacets<Value>(valueOf: (key: FacetKey) => Value): Record<FacetKey, Value> {
  return {
    stars: valueOf('stars'),
    province: valueOf('province'),
    former: valueOf('former'),
    group: valueOf('group'),
    set: valueOf('set'),
    status: valueOf('status'),
    kind: valueOf('kind'),
    standard: valueOf('standard'),
  };
}
