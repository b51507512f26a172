import type { Finding } from '../domain/issue.ts';
import { toWrittenDay } from '../domain/written-date.ts';

/** Keys whose values are days: a number or a wrong form there is a matter of dates, not of quotes. */
const dateKeys: ReadonlySet<string> = new Set([
  'date',
  'ends',
  'until',
  'read',
  'published',
  'start',
  'end',
  'deadline',
  'asOf',
]);

/** Returns what is wrong with a value of another type than its key asks for. */
export function typeFinding(expected: string, key: string, value: unknown, found: string): Finding {
  switch (expected) {
    case 'string':
      return textFinding(key, value, found);
    case 'number':
      return { code: 'number-expected', params: { key, found, ...decimalPoint(found) } };
    case 'int':
      return { code: 'whole-number-expected', params: { key, found } };
    case 'boolean':
      return { code: 'yes-no-expected', params: { key, found } };
    case 'array':
      return { code: 'list-expected', params: { key, found } };
    case 'object':
    case 'record':
      return { code: 'group-expected', params: { key, found } };
    default:
      return { code: 'value-malformed', params: { key, found } };
  }
}

function textFinding(key: string, value: unknown, found: string): Finding {
  if (dateKeys.has(key) && typeof value !== 'object') return dateFinding(found);
  if (typeof value === 'number') return { code: 'digits-need-quotes', params: { key, found, nearest: `"${found}"` } };
  return { code: 'text-expected', params: { key, found } };
}

/** Returns that a text is no day, with the day that was probably meant when it is written the Vietnamese way. */
export function dateFinding(found: string): Finding {
  const meant = toWrittenDay(found);
  return { code: 'date-invalid', params: { found, ...(meant === undefined ? {} : { nearest: meant }) } };
}

/** Vietnamese writes 75,5; YAML reads numbers with a point only. */
function decimalPoint(found: string): { nearest?: string } {
  return /^\d+,\d+$/u.test(found) ? { nearest: found.replace(',', '.') } : {};
}

/** Returns what is wrong with a text that has not the form its key asks for. */
export function formatFinding(key: string, found: string): Finding {
  switch (key) {
    case 'taxCode':
      return { code: 'tax-code-invalid', params: { found } };
    case 'gtin':
      return { code: 'gtin-invalid', params: { found } };
    case 'exports':
      return { code: 'country-code-invalid', params: { found } };
    case 'code':
      return { code: 'province-code-invalid', params: { found } };
    case 'email':
      return { code: 'email-invalid', params: { found } };
    case 'src':
      return { code: 'photo-name-invalid', params: { found } };
    default:
      return dateKeys.has(key) ? dateFinding(found) : { code: 'value-malformed', params: { key, found } };
  }
}
