import { z } from 'zod';
import { calendarDate, name, slug, text, title, webAddress } from './schema-parts.ts';

/** Kinds of legal texts and administrative papers, by their Vietnamese names. Add an id here to take another kind. */
export const documentTypes = [
  'hien-phap',
  'luat',
  'phap-lenh',
  'lenh',
  'nghi-quyet',
  'nghi-dinh',
  'quyet-dinh',
  'thong-tu',
  'thong-tu-lien-tich',
  'chi-thi',
  'quy-dinh',
  'quy-che',
  'ket-luan',
  'chuong-trinh',
  'ke-hoach',
  'de-an',
  'du-an',
  'phuong-an',
  'huong-dan',
  'thong-bao',
  'cong-van',
  'cong-dien',
  'to-trinh',
  'bao-cao',
  'bien-ban',
  'van-ban',
] as const;

/** Who issues them: Party and state bodies from the commune to the centre. */
export const documentLevels = ['national', 'province', 'district', 'commune'] as const;

/** A legal text that plans and certificates cite. */
export const legalDocumentSchema = z.strictObject({
  type: z.enum(documentTypes),
  number: name.optional(),
  date: calendarDate.optional(),
  issuer: name.optional(),
  level: z.enum(documentLevels).optional(),
  title,
  url: webAddress.optional(),
  status: z.enum(['in_force', 'repealed', 'ended', 'unknown']).optional(),
  replacedBy: slug.optional(),
  note: text.optional(),
  source: text.optional(),
});

export type LegalDocument = z.infer<typeof legalDocumentSchema>;

/** The words of a legal text in another language. */
export const documentTranslationSchema = z.strictObject({ title: title.optional(), note: text.optional() });

export type DocumentTranslation = z.infer<typeof documentTranslationSchema>;
