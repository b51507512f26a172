import { z } from 'zod';
import { economicRegionIds, formerProvinces, provinces } from '../domain/province.ts';
import type { Province } from '../domain/province.ts';
import { text } from '../domain/schema-parts.ts';
import { provinceName } from '../i18n/names.ts';
import { inLanguages, namesSchema } from './local-values.ts';

const code = z.string().regex(/^\d{2}$/u);

/** A province of today as open data, with the ones it was merged from in July 2025 and its number of products. */
export const openProvinceSchema = z.strictObject({
  id: z.enum(provinces.map(({ id }) => id)),
  code,
  name: text,
  names: namesSchema,
  type: z.enum(['city', 'province']),
  region: z.enum(economicRegionIds),
  mergedFrom: z.array(z.strictObject({ id: z.enum(formerProvinces.map(({ id }) => id)), code, name: text })).min(1),
  products: z.int().min(0),
});

export type OpenProvince = z.infer<typeof openProvinceSchema>;

/** Returns a province as open data. */
export function toOpenProvince(province: Province, products: number): OpenProvince {
  const { id, mergedFrom, name, region, type } = province;
  return {
    id,
    code: province.code,
    name,
    names: inLanguages(name, (locale) => provinceName(id, locale)),
    type,
    region,
    mergedFrom: mergedFrom.map((former) => ({ id: former.id, code: former.code, name: former.name })),
    products,
  };
}
