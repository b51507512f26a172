import { z } from 'zod';
import { getFormerProvince, getProvince, isFormerProvinceId } from './province.ts';
import type { FormerProvinceId, Province } from './province.ts';
import { name } from './schema-parts.ts';

/** Where something comes from: the place as the decision names it, and the commune since July 2025 where it is known. */
export const originSchema = z.strictObject({
  former: z.string().refine((id): id is FormerProvinceId => isFormerProvinceId(id), {
    params: { code: 'province-unknown' },
  }),
  district: name.optional(),
  commune: name.optional(),
  now: z.strictObject({ commune: name.optional() }).optional(),
});

export type Origin = z.infer<typeof originSchema>;

/** Returns the province of today that holds the place. */
export function provinceOf(origin: Pick<Origin, 'former'>): Province {
  return getProvince(getFormerProvince(origin.former).successor);
}
