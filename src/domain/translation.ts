import { z } from 'zod';
import { text } from './schema-parts.ts';

/** The words of a page in another language. Facts are not repeated: they stand once, beside the Vietnamese words. */
export const translationSchema = z.strictObject({
  name: text.optional(),
  summary: text.optional(),
  photos: z.array(text).optional(),
});

export type Translation = z.infer<typeof translationSchema>;
