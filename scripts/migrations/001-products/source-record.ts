import { z } from 'zod';
import { toStoredText } from '../../../src/domain/vietnamese-text.ts';

const storedText = z.string().trim().min(1).transform(toStoredText);

const recognitionRecord = z.strictObject({
  decision_no: storedText.optional(),
  decision_date: z.string().optional(),
  issuer: storedText.optional(),
  year: z.int().optional(),
  round: storedText.optional(),
});

const sourceEntry = z.strictObject({
  url: z.string(),
  title: storedText.optional(),
  publisher: storedText,
  date: z.string().optional(),
});

const productRecord = z.strictObject({
  name_vi: storedText,
  group: z.enum(['food', 'drinks', 'herbal', 'handicraft', 'ornamental', 'tourism']),
  product_kind: storedText,
  stars: z.literal([3, 4, 5]),
  points: z.number().optional(),
  producer_name: storedText.optional(),
  producer_kind: z.enum(['enterprise', 'cooperative', 'cooperative_group', 'farm', 'household']).optional(),
  commune: storedText.optional(),
  district: storedText.optional(),
  province_old: storedText,
  recognition: recognitionRecord.optional(),
  facts: z.array(storedText),
  sources: z.array(sourceEntry).min(1),
  confidence: z.enum(['high', 'medium']),
  notes: storedText.optional(),
});

/** One collected product, as it stands on a line of the file that is migrated. */
export type ProductRecord = z.infer<typeof productRecord>;

/** One web page that a collected product was read on. */
export type SourceEntry = z.infer<typeof sourceEntry>;

/** Returns the records of a JSON Lines file, text in NFC; throws on the first line that has another shape. */
export function parseRecords(lines: string): ProductRecord[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => productRecord.parse(JSON.parse(line)));
}
