import type { z } from 'zod';
import { factsSchemas, wordsSchemas } from '../../content-files/content-page.ts';
import { judgeFacts } from '../../content-files/schema-findings.ts';
import { readSource } from '../../content-files/source-file.ts';
import { isUnambiguousDay, toWrittenDay } from '../../domain/written-date.ts';
import type { Repair } from './repair.ts';

/** Days in another form that can be read in one way only. */
export const dateForm: Repair = {
  id: 'date-form',
  mend(text, { file, locale, location }) {
    const source = readSource(file, text);
    if (source.raw === undefined) return text;
    const schema: z.ZodType = (locale === undefined ? factsSchemas : wordsSchemas)[location.collection];
    const lines = text.split('\n');
    for (const { finding, path } of judgeFacts(schema, source.raw, source.written).findings) {
      if (finding.code !== 'date-invalid') continue;
      const written = source.written(path);
      const day = toWrittenDay(written);
      if (day === undefined || !isUnambiguousDay(written)) continue;
      const { column, line } = source.placeOf(path);
      const old = lines[line - 1] ?? '';
      const rest = old.slice(column - 1);
      const value = [written, `"${written}"`, `'${written}'`].find((form) => rest.startsWith(form));
      if (value === undefined) continue;
      lines[line - 1] = `${old.slice(0, column - 1)}${day}${rest.slice(value.length)}`;
    }
    return lines.join('\n');
  },
};
