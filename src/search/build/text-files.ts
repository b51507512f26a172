import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import { defaultLocale } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { rowsPerTextFile } from '../page-texts.ts';
import type { TextFile } from '../page-texts.ts';
import type { SearchRecord } from '../search-record.ts';

/** Returns the files of texts in a language. `products` and their `records` are in browse order. */
export function toTextFiles(
  products: readonly Pick<CatalogueProduct, 'words'>[],
  records: readonly SearchRecord[],
  build: string,
  locale: Locale,
): readonly TextFile[] {
  const files = Math.ceil(records.length / rowsPerTextFile);
  return Array.from({ length: files }, (_, file): TextFile => {
    const rows = Array.from({ length: rowsPerTextFile }, (_row, at) => file * rowsPerTextFile + at);
    const texts = rows.flatMap((row) => records[row] ?? []).map(({ body, numbers }) => [body, ...numbers].join(' · '));
    if (locale === defaultLocale) return { build, texts };
    const untranslated = texts.flatMap((_text, at) => (products[rows[at] ?? -1]?.words[locale] === undefined ? at : []));
    return { build, texts, untranslated };
  });
}
