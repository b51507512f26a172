import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import { certificateStates } from '../../domain/certificate-state.ts';
import { producerKinds } from '../../domain/producer.ts';
import { groupIds, setIds } from '../../domain/product-group.ts';
import { formerProvinces, provinces } from '../../domain/province.ts';
import { standardIds } from '../../domain/standard.ts';
import { starRatings } from '../../domain/star-rating.ts';
import type { Locale } from '../../i18n/locale.ts';
import { intlTags } from '../../i18n/locale.ts';
import { formerProvinceName, groupName, provinceName, setName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';
import { facetValuesOf } from '../../search-data/facet-file.ts';
import { facetKeys } from '../../search/facet-keys.ts';
import type { FacetKey } from '../../search/facet-keys.ts';

/** A value to choose in a facet. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  /** Products of the whole catalogue that have the value. */
  readonly count: number;
}

/** A facet with all its values. */
export interface FacetFieldset {
  readonly key: FacetKey;
  readonly legend: string;
  readonly choices: readonly FacetChoice[];
  /** Whether the list is so long that readers get a field to narrow it. */
  readonly long: boolean;
}

/** A list this long no longer fits a phone's screen. */
const longFrom = 12;

/** Returns the facets in the order they are shown in. */
export function toFacetFieldsets(products: readonly CatalogueProduct[], locale: Locale): readonly FacetFieldset[] {
  const t = translator(locale);
  const counts = countValues(products);
  return facetKeys.map((key) => {
    const choices = labelsOf(key, locale).map(({ value, label }) => ({
      value,
      label,
      count: counts.get(`${key} ${value}`) ?? 0,
    }));
    return { key, legend: t(`finder.facet.${key}`), choices, long: choices.length >= longFrom };
  });
}

interface Labelled {
  readonly value: string;
  readonly label: string;
}

function labelsOf(key: FacetKey, locale: Locale): readonly Labelled[] {
  const t = translator(locale);
  switch (key) {
    case 'stars':
      return starRatings.map((stars) => ({ value: String(stars), label: t('stars.label', { stars }) }));
    case 'province':
      return byName(
        provinces.map(({ id }) => ({ value: id, label: provinceName(id, locale) })),
        locale,
      );
    case 'former':
      return byName(
        formerProvinces.map(({ id }) => ({ value: id, label: formerProvinceName(id, locale) })),
        locale,
      );
    case 'group':
      return groupIds.map((id) => ({ value: id, label: groupName(id, locale) }));
    case 'set':
      return setIds.map((id) => ({ value: id, label: setName(id, locale) }));
    case 'status':
      return certificateStates.map((state) => ({ value: state, label: t(`state.${state}`) }));
    case 'kind':
      return producerKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }));
    case 'standard':
      return standardIds.map((id) => ({ value: id, label: t(`standard.${id}`) }));
  }
}

function byName(values: readonly Labelled[], locale: Locale): readonly Labelled[] {
  const collator = new Intl.Collator(intlTags[locale]);
  return values.toSorted((a, b) => collator.compare(a.label, b.label));
}

function countValues(products: readonly CatalogueProduct[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const product of products) {
    const values = { ...facetValuesOf(product), province: [product.province.id], status: [product.state] };
    for (const key of facetKeys) {
      for (const value of values[key]) {
        const name = `${key} ${value}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  return counts;
}
