import { z } from 'zod';
import { name, text, title } from './schema-parts.ts';

/** The words of a page in another language. Facts are not repeated: they stand once, beside the Vietnamese words. */
export const translationSchema = z.strictObject({
  name: name.optional(),
  summary: text.optional(),
  photos: z.array(title).optional(),
});

export type Translation = z.infer<typeof translationSchema>;
