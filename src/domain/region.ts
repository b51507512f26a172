import { z } from 'zod';
import { economicRegionIds } from './province.ts';
import { name, text } from './schema-parts.ts';
import { sourcesSchema } from './source.ts';

const provinceType = z.enum(['city', 'province']);
const code = z.string().regex(/^\d{2}$/u);

/** The facts of a province's page: what it was merged from, its seat and its size. */
export const regionSchema = z.strictObject({
  code,
  name,
  type: provinceType,
  economicRegion: z.enum(economicRegionIds),
  mergedFrom: z.array(z.strictObject({ id: text, code, name, type: provinceType })).min(1),
  centre: name.optional(),
  /** Square kilometres. */
  area: z.number().positive().optional(),
  population: z.int().positive().optional(),
  sources: sourcesSchema.optional(),
  editorNotes: z.array(text).optional(),
});

export type Region = z.infer<typeof regionSchema>;
