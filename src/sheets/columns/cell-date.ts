import { addDays, isCalendarDate } from '../../domain/calendar-date.ts';
import { stripMarks } from '../../domain/vietnamese-text.ts';
import { plainText } from './cell-kind.ts';
import type { CellKind, CellStyle, ParsedCell } from './cell-kind.ts';

/** A day. Offices write 11/3/2024, 11.03.2024, “ngày 11 tháng 3 năm 2024”, or leave the serial number of Excel. */
export const dateKind: CellKind = { toText: dateText, parse: parseDate };

/** A day, a month or a year of a publication. */
export const partialDateKind: CellKind = {
  toText: dateText,
  parse: (cell) => {
    if (/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/u.test(cell)) return { value: cell };
    const month = /^(?:thang )?(0?[1-9]|1[0-2])(?:[/.-]| nam )((?:19|20)\d{2})$/u.exec(stripMarks(cell));
    if (month !== null) return { value: `${month[2] ?? ''}-${(month[1] ?? '').padStart(2, '0')}` };
    return parseDate(cell);
  },
};

/** A year, also “năm 2024”. */
export const yearKind: CellKind = {
  toText: plainText,
  parse: (cell, key) => {
    const year = /^(?:nam )?(\d{4})(?:\.0)?$/u.exec(stripMarks(cell))?.[1];
    if (year !== undefined) return { value: Number(year) };
    return { finding: { code: 'whole-number-expected', params: { key, found: cell } } };
  },
};

/** Day and month in words style, as everybody in Viet Nam writes them. */
function dateText(value: unknown, style: CellStyle): string {
  const text = plainText(value);
  const [year, month, day] = text.split('-');
  if (style === 'codes' || month === undefined) return text;
  return day === undefined ? `${month}/${year ?? ''}` : `${day}/${month}/${year ?? ''}`;
}

function parseDate(cell: string): ParsedCell {
  const found = dayIn(cell);
  if (found !== undefined && isCalendarDate(found)) return { value: found };
  const swapped = found === undefined ? undefined : withDayAndMonthSwapped(found);
  return {
    finding: { code: 'date-invalid', params: { found: cell, ...(swapped === undefined ? {} : { nearest: swapped }) } },
  };
}

/** Excel counts days from 30 December 1899 (and believes in 29 February 1900, long before the programme). */
const serialZero = '1899-12-30';

function dayIn(cell: string): string | undefined {
  if (/^\d{5}(?:\.0+)?$/u.test(cell)) return addDays(serialZero, Number(cell));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.Z]*)?$/u.exec(cell);
  if (iso !== null) return toDay(iso[1], iso[2], iso[3]);
  const local = /^(?:ngay )?(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2}) ?(?:[/.-]|nam) ?(\d{4})(?: 0?0:00(?::00)?)?$/u.exec(
    stripMarks(cell),
  );
  return local === null ? undefined : toDay(local[3], local[2], local[1]);
}

function toDay(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function withDayAndMonthSwapped(day: string): string | undefined {
  const [year, month, date] = day.split('-');
  const swapped = toDay(year, date, month);
  return isCalendarDate(swapped) ? swapped : undefined;
}
