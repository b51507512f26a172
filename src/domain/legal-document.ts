import { z } from 'zod';
import { calendarDate, name, text, title, webAddress } from './schema-parts.ts';

/** Who issues them: Party and state bodies from the commune to the centre. */
export const documentLevels = ['national', 'province', 'district', 'commune'] as const;

/** A legal text that plans and certificates cite. */
export const legalDocumentSchema = z.strictObject({
  type: name,
  number: name.optional(),
  date: calendarDate.optional(),
  issuer: name.optional(),
  level: z.enum(documentLevels).optional(),
  title,
  url: webAddress.optional(),
  status: z.enum(['in_force', 'repealed', 'ended', 'unknown']).optional(),
  replacedBy: text.optional(),
  note: text.optional(),
  source: text.optional(),
});

export type LegalDocument = z.infer<typeof legalDocumentSchema>;

/** The words of a legal text in another language. */
export const documentTranslationSchema = z.strictObject({ title: title.optional(), note: text.optional() });

export type DocumentTranslation = z.infer<typeof documentTranslationSchema>;
