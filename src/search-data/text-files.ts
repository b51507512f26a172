import type { CatalogueProduct } from '../catalogue/catalogue.ts';
import { defaultLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { rowsPerTextFile } from '../search/page-texts.ts';
import type { TextFile } from '../search/page-texts.ts';
import type { SearchRecord } from '../search/search-record.ts';

/** Returns the files of texts in a language. `products` and their `records` are in browse order. */
export function toTextFiles(
  products: readonly Pick<CatalogueProduct, 'words' | 'facts'>[],
  records: readonly SearchRecord[],
  build: string,
  locale: Locale,
): readonly TextFile[] {
  const label = translator(locale)('recognition.decision');
  const numbersOf = ({ facts }: Pick<CatalogueProduct, 'facts'>): readonly string[] =>
    facts.recognitions.flatMap(({ code, decision }) => [
      ...(decision === undefined ? [] : [`${label} ${decision}`]),
      ...(code === undefined ? [] : [code]),
    ]);
  const files = Math.ceil(records.length / rowsPerTextFile);
  return Array.from({ length: files }, (_, file): TextFile => {
    const rows = Array.from({ length: rowsPerTextFile }, (_row, at) => file * rowsPerTextFile + at);
    const texts = rows.flatMap((row) => {
      const [product, record] = [products[row], records[row]];
      return product === undefined || record === undefined ? [] : [[record.body, ...numbersOf(product)].join(' · ')];
    });
    if (locale === defaultLocale) return { build, texts };
    const untranslated = texts.flatMap((_text, at) =>
      products[rows[at] ?? -1]?.words[locale] === undefined ? at : [],
    );
    return { build, texts, untranslated };
  });
}
