import { z } from 'zod';
import { calendarDate, name, partialDate, title, webAddress } from './schema-parts.ts';

/** How far a page that was read can be trusted; links to hijacked copies are kept for editors and never shown. */
export const sourceReliabilities = [
  'official_portal',
  'legal_db',
  'press',
  'aggregator',
  'mirror_do_not_link',
] as const;

/** Where a fact was read. */
export const sourceSchema = z.strictObject({
  title,
  publisher: name,
  url: webAddress.optional(),
  published: partialDate.optional(),
  read: calendarDate,
  role: z.string().optional(),
  reliability: z.enum(sourceReliabilities).optional(),
});

/** The sources of a page, by the key that facts refer to. */
export const sourcesSchema = z
  .record(z.string(), sourceSchema)
  .refine((sources) => Object.keys(sources).length > 0, { params: { code: 'sources-empty' } });

export type Source = z.infer<typeof sourceSchema>;
export type Sources = z.infer<typeof sourcesSchema>;

/** Returns the address readers may follow, or nothing for a source without one or with one that must not be linked. */
export function linkOf(source: Source): string | undefined {
  return source.reliability === 'mirror_do_not_link' ? undefined : source.url;
}
