import { textAt, numberAt } from '../../content-files/facts.ts';
import type { FactPath } from '../../domain/issue.ts';

/**
 * Returns the day, the month or the year at a path, nothing where there is none; YAML reads a bare year as a number.
 * A month or a year is to be compared with that much of a day.
 */
export function partialDateAt(raw: unknown, path: FactPath): string | undefined {
  const year = numberAt(raw, path);
  const date = year === undefined ? textAt(raw, path) : String(year);
  return date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/u.test(date) ? date : undefined;
}
