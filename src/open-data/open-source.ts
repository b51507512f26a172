import { z } from 'zod';
import { calendarDate, text } from '../domain/schema-parts.ts';
import { linkOf } from '../domain/source.ts';
import type { Sources } from '../domain/source.ts';

/** Where facts were read. `key` is what the `source` of a recognition, a target or a result refers to. */
export const openSourceSchema = z.strictObject({
  key: text,
  title: text,
  publisher: text,
  url: text.optional(),
  published: text.optional(),
  read: calendarDate,
});

export type OpenSource = z.infer<typeof openSourceSchema>;

/** Returns sources as a list. An address that must not be linked is left out; so are the editors' marks. */
export function toOpenSources(sources: Sources): OpenSource[] {
  return Object.entries(sources).map(([key, source]) => {
    const url = linkOf(source);
    return {
      key,
      title: source.title,
      publisher: source.publisher,
      ...(url === undefined ? {} : { url }),
      ...(source.published === undefined ? {} : { published: source.published }),
      read: source.read,
    };
  });
}
