import { z } from 'zod';
import { originSchema } from './origin.ts';
import { name, slug, text, webAddress } from './schema-parts.ts';
import { sourcesSchema } from './source.ts';

/** Kinds of producers (“chủ thể OCOP”, Decision 26/2026/QĐ-TTg, article 2.3). */
export const producerKinds = [
  'enterprise',
  'cooperative',
  'cooperative-group',
  'farm',
  'household',
  'association',
  'other',
] as const;

export type ProducerKind = (typeof producerKinds)[number];

/** A labelled address where something can be bought. */
export const shopSchema = z.strictObject({ label: name, url: webAddress });

/** Whether a text is a telephone number as people write it, or several with a comma, semicolon or slash between. */
function isPhone(numbers: string): boolean {
  return numbers.split(/[,;/]| - /u).every((number) => {
    const digits = number.replace(/\D/gu, '');
    return /^\s*\+?[\d\s().-]+$/u.test(number) && digits.length >= 3 && digits.length <= 15;
  });
}

const contactSchema = z.strictObject({
  phone: text.refine(isPhone, { params: { code: 'phone-invalid' } }).optional(),
  email: z.email().optional(),
  website: webAddress.optional(),
  facebook: webAddress.optional(),
  zalo: text.optional(),
});

/** The facts of a producer's page. */
export const producerSchema = z.strictObject({
  name,
  shortName: name.optional(),
  aliases: z.array(name).optional(),
  formerIds: z.array(slug).optional(),
  kind: z.enum(producerKinds),
  origin: originSchema,
  taxCode: z
    .string()
    .regex(/^\d{10}(?:-\d{3})?$/u)
    .optional(),
  contact: contactSchema.optional(),
  buy: z.array(shopSchema).optional(),
  sources: sourcesSchema,
  editorNotes: z.array(text).optional(),
});

export type Producer = z.infer<typeof producerSchema>;
