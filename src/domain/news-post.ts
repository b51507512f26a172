import { z } from 'zod';
import { photoSchema } from './photo.ts';
import { isProvinceId } from './province.ts';
import type { ProvinceId } from './province.ts';
import { calendarDate, name, slug, text, title } from './schema-parts.ts';
import { sourcesSchema } from './source.ts';

export const newsKinds = ['plan', 'result', 'recognition', 'round', 'event', 'guidance', 'policy'] as const;

/** The facts of a post. `published` is the day of the original announcement; where it names none, `dateNote` says so. */
export const newsPostSchema = z
  .strictObject({
    title,
    summary: text,
    published: calendarDate.nullable(),
    dateNote: text.optional(),
    kind: z.enum(newsKinds),
    formerIds: z.array(slug).optional(),
    publisher: name.optional(),
    author: name.optional(),
    plans: z.array(text).optional(),
    documents: z.array(text).optional(),
    products: z.array(slug).optional(),
    provinces: z
      .array(z.string().refine((id): id is ProvinceId => isProvinceId(id), { params: { code: 'province-unknown' } }))
      .optional(),
    photos: z.array(photoSchema).optional(),
    sources: sourcesSchema,
    editorNotes: z.array(text).optional(),
  })
  .superRefine((post, context) => {
    if (post.published === null && post.dateNote === undefined) {
      context.addIssue({ code: 'custom', path: ['published'], params: { code: 'date-note-missing' } });
    }
  });

export type NewsPost = z.infer<typeof newsPostSchema>;

/** The words of a post in another language. */
export const newsTranslationSchema = z.strictObject({
  title: title.optional(),
  summary: text.optional(),
  dateNote: text.optional(),
  photos: z.array(title).optional(),
});

export type NewsTranslation = z.infer<typeof newsTranslationSchema>;
