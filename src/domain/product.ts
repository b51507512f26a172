import { z } from 'zod';
import { newestRecognition, recognitionSchema } from './recognition.ts';
import type { Recognition } from './recognition.ts';
import type { CalendarDate } from './calendar-date.ts';
import { countryCode } from './country-code.ts';
import { originSchema } from './origin.ts';
import { photoSchema } from './photo.ts';
import { shopSchema } from './producer.ts';
import { getProductSet, groupIds, setIds } from './product-group.ts';
import { calendarDate, name, slug, text } from './schema-parts.ts';
import { sourcesSchema } from './source.ts';
import { rightIds, standardIds } from './standard.ts';

/** Digits of a GS1 barcode number, in quotes so that leading zeros stay. */
const gtin = z.string().regex(/^(?:\d{8}|\d{12,14})$/u);

const packSchema = z.strictObject({ size: name, price: z.int().positive().optional(), gtin: gtin.optional() });

/** The facts of a product's page, the same in every language. */
export const productSchema = z
  .strictObject({
    name,
    aliases: z.array(name).optional(),
    formerIds: z.array(slug).optional(),
    group: z.enum(groupIds),
    set: z.enum(setIds).optional(),
    producer: slug.optional(),
    origin: originSchema,
    recognitions: z.array(recognitionSchema).min(1),
    standards: z
      .array(z.strictObject({ id: z.enum(standardIds), until: calendarDate.optional(), source: text.optional() }))
      .optional(),
    rights: z.array(z.strictObject({ id: z.enum(rightIds), no: name.optional(), source: text.optional() })).optional(),
    packs: z.array(packSchema).optional(),
    season: z.array(z.int().min(1).max(12)).optional(),
    capacity: z.strictObject({ value: z.number().positive(), unit: name, per: name.optional() }).optional(),
    exports: z.array(countryCode).optional(),
    photos: z.array(photoSchema).optional(),
    buy: z.array(shopSchema).optional(),
    sources: sourcesSchema,
    editorNotes: z.array(text).optional(),
  })
  .superRefine((product, context) => {
    if (product.set !== undefined && getProductSet(product.set).group !== product.group) {
      context.addIssue({
        code: 'custom',
        path: ['set'],
        params: { code: 'set-in-other-group', group: getProductSet(product.set).group },
      });
    }
    reportUnknownSources(product.recognitions, 'recognitions');
    reportUnknownSources(product.standards ?? [], 'standards');
    reportUnknownSources(product.rights ?? [], 'rights');
    reportRepeatedDecisions(product.recognitions);

    function reportUnknownSources(claims: readonly { source?: string | undefined }[], key: string): void {
      for (const [index, { source }] of claims.entries()) {
        if (source === undefined || Object.hasOwn(product.sources, source)) continue;
        const known = Object.keys(product.sources);
        context.addIssue({ code: 'custom', path: [key, index, 'source'], params: { code: 'source-unknown', known } });
      }
    }

    function reportRepeatedDecisions(recognitions: readonly Recognition[]): void {
      const seen = new Set<string>();
      for (const [index, { decision, date }] of recognitions.entries()) {
        if (decision === undefined || date === undefined) continue;
        const key = `${decision} ${date}`;
        if (seen.has(key)) {
          context.addIssue({ code: 'custom', path: ['recognitions', index], params: { code: 'recognition-repeated' } });
        }
        seen.add(key);
      }
    }
  });

export type Product = z.infer<typeof productSchema>;

/** Returns the recognition that stands for the product on a day: the newest one made by then, else the oldest known. */
export function currentRecognition(product: Pick<Product, 'recognitions'>, today: CalendarDate): Recognition {
  const newest = newestRecognition(product.recognitions, today) ?? product.recognitions.at(-1);
  if (newest === undefined) throw new Error('A product has at least one recognition.');
  return newest;
}
