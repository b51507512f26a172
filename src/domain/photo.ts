import { z } from 'zod';
import { name, title } from './schema-parts.ts';

/** A photograph beside a page. The file is judged by its bytes elsewhere; its name only has to stay inside the folder. */
export const photoSchema = z.strictObject({
  src: z.string().regex(/^(?:\.\/)?[a-z0-9][a-z0-9-]*\.(?:jpe?g|png|webp)$/u),
  alt: title,
  credit: name,
  licence: name.optional(),
});

export type Photo = z.infer<typeof photoSchema>;

/** The file of a photo as it was found: a name made from its bytes, and its size in pixels, upright. */
export interface PhotoFile {
  readonly key: string;
  readonly width: number;
  readonly height: number;
}
