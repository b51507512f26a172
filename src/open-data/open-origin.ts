import { z } from 'zod';
import type { Origin } from '../domain/origin.ts';
import { formerProvinces, provinces } from '../domain/province.ts';
import type { FormerProvince, Province } from '../domain/province.ts';
import { text } from '../domain/schema-parts.ts';

/** A place as the decision names it, with the province of today that follows from it. */
export const openOriginSchema = z.strictObject({
  province: z.enum(provinces.map(({ id }) => id)),
  former: z.enum(formerProvinces.map(({ id }) => id)),
  district: text.nullable(),
  commune: text.nullable(),
});

/** Returns a place as data. */
export function toOpenOrigin(
  origin: Origin,
  province: Pick<Province, 'id'>,
  former: Pick<FormerProvince, 'id'>,
): z.infer<typeof openOriginSchema> {
  return {
    province: province.id,
    former: former.id,
    district: origin.district ?? null,
    commune: origin.commune ?? null,
  };
}
