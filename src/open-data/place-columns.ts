import type { z } from 'zod';
import { formerProvinces, provinces } from '../domain/province.ts';
import type { Column } from './column.ts';
import type { openOriginSchema } from './open-origin.ts';

/** Returns the columns of a place: the province of today, and the place as the decision names it. */
export function placeColumns<Row extends { readonly origin: z.infer<typeof openOriginSchema> }>(): Column<Row>[] {
  return [
    {
      name: 'province',
      type: 'string',
      meaning: 'meaning.province',
      values: provinces.map(({ id }) => id),
      required: true,
      cell: ({ origin }) => origin.province,
    },
    {
      name: 'former_province',
      type: 'string',
      meaning: 'meaning.formerProvince',
      values: formerProvinces.map(({ id }) => id),
      required: true,
      cell: ({ origin }) => origin.former,
    },
    {
      name: 'district',
      type: 'string',
      meaning: 'meaning.district',
      vietnamese: true,
      cell: ({ origin }) => origin.district ?? undefined,
    },
    {
      name: 'commune',
      type: 'string',
      meaning: 'meaning.commune',
      vietnamese: true,
      cell: ({ origin }) => origin.commune ?? undefined,
    },
  ];
}
