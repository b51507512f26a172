import { formerProvinces, provinces } from '../../domain/province.ts';
import type { FormerProvince, Province } from '../../domain/province.ts';
import { toSlug } from '../../domain/slug.ts';

/** Words before the name of a province, which people write or leave out. */
const titles = /^(?:tinh|thanh-pho|tp)-(?=.)/u;

const otherNames: Readonly<Record<string, string>> = {
  hcm: 'ho-chi-minh',
  tphcm: 'ho-chi-minh',
  'sai-gon': 'ho-chi-minh',
  'thua-thien-hue': 'hue',
  'ba-ria-vung-tau': 'ba-ria-vung-tau',
  'vung-tau': 'ba-ria-vung-tau',
};

/** Returns the former provinces a name or an id may mean, the likeliest first; all of them for an empty name. */
export function findFormerProvinces(name: string): readonly FormerProvince[] {
  if (name.trim() === '') return formerProvinces;
  const slug = toSlug(name).replace(titles, '');
  const wanted = otherNames[slug] ?? slug;
  const matches = formerProvinces.filter((former) => former.id === wanted || toSlug(former.name) === wanted);
  const today = provinces.find((province) => province.id === wanted || toSlug(province.name) === wanted);
  const parts = today?.mergedFrom.filter((former) => !matches.some(({ id }) => id === former.id)) ?? [];
  return [...matches, ...parts];
}

/** Returns the province of today that a name means as well, when it holds more than the former one of that name. */
export function mergedProvinceNamed(former: FormerProvince): Province | undefined {
  return provinces.find(({ id, mergedFrom }) => id === former.successor && id === former.id && mergedFrom.length > 1);
}
