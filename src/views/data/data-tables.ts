import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import type { Cell, Column, MeaningKey } from '../../open-data/column.ts';
import type { FieldMeanings } from '../../open-data/json-schema.ts';

/** A column or field as the page of the open data explains it. */
export interface ExplainedColumn {
  readonly name: string;
  readonly meaning: string;
  readonly type?: string;
  readonly values?: string;
  readonly example?: { readonly text: string; readonly lang: 'vi' | undefined };
}

/** Longer lists of allowed values are only counted; the schema has them all. */
const longestValueList = 8;

/** Longer examples are cut. */
const longestExample = 60;

/** Returns what each column of a table means, with the first value that the data hold. */
export function explainColumns<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  locale: Locale,
): readonly ExplainedColumn[] {
  const t = translator(locale);
  return columns.map((column) => {
    const example = firstValue(column, rows);
    const lang = column.vietnamese === true && locale !== 'vi' ? 'vi' : undefined;
    return {
      name: column.name,
      meaning: t(column.meaning),
      type: t(`data.type.${column.type}`),
      ...(column.values === undefined ? {} : { values: valuesText(column.values, locale) }),
      ...(example === undefined ? {} : { example: { text: exampleText(column.type, example, locale), lang } }),
    };
  });
}

/** Returns what each field of a record means. */
export function explainFields<Row>(meanings: FieldMeanings<Row>, locale: Locale): readonly ExplainedColumn[] {
  const t = translator(locale);
  return Object.entries<MeaningKey>(meanings).map(([name, key]) => ({ name, meaning: t(key) }));
}

function firstValue<Row>({ cell }: Column<Row>, rows: readonly Row[]): Cell {
  for (const row of rows) {
    const value = cell(row);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Readers see a day as their language writes it; that files write it year-month-day is said once. */
function exampleText(type: Column<unknown>['type'], value: string | number, locale: Locale): string {
  if (type === 'date') return formatDate(String(value), locale);
  const text = String(value);
  return text.length > longestExample ? `${text.slice(0, longestExample).trimEnd()}…` : text;
}

function valuesText(values: readonly (string | number)[], locale: Locale): string {
  const t = translator(locale);
  return values.length > longestValueList
    ? t('data.values.many', { count: values.length })
    : t('data.values', { values: values.join(', ') });
}
