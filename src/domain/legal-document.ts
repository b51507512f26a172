import { z } from 'zod';
import { calendarDate, text, webAddress } from './schema-parts.ts';

/** A legal text that plans and certificates cite. */
export const legalDocumentSchema = z.strictObject({
  type: text,
  number: text.optional(),
  date: calendarDate.optional(),
  issuer: text.optional(),
  level: text.optional(),
  title: text,
  url: webAddress.optional(),
  status: z.enum(['in_force', 'repealed', 'ended', 'unknown']).optional(),
  replacedBy: text.optional(),
  note: text.optional(),
  source: text.optional(),
});

export type LegalDocument = z.infer<typeof legalDocumentSchema>;

/** The words of a legal text in another language. */
export const documentTranslationSchema = z.strictObject({ title: text.optional(), note: text.optional() });

export type DocumentTranslation = z.infer<typeof documentTranslationSchema>;
