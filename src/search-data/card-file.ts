import type { CatalogueProduct } from '../catalogue/catalogue.ts';
import { producerKinds } from '../domain/producer.ts';
import { groupIds, setIds } from '../domain/product-group.ts';
import { formerProvinces } from '../domain/province.ts';
import { toSlug } from '../domain/slug.ts';
import { standardIds } from '../domain/standard.ts';
import { compareVietnamese } from '../domain/vietnamese-text.ts';
import { starRatings } from '../domain/star-rating.ts';
import { defaultLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { packRows } from '../search/card-photos.ts';
import type { CardFile } from '../search/data-files.ts';
import { packGrouped } from '../search/grouped-column.ts';
import { packNames, rowsByName } from '../search/name-column.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { withoutShared } from '../search/shared-words.ts';
import { facetValuesOf } from './facet-file.ts';
import { photographedRows } from './photo-files.ts';
import { groupWords, kindWords, provinceWords, setWords, standardWords, starWords } from './to-search-record.ts';
import { toValueColumn } from '../search/to-value-column.ts';

const separator = ' | ';

/** Returns the file of names in a language. `products` and their `records` are in browse order. */
export function toCardFile(
  products: readonly CatalogueProduct[],
  records: readonly SearchRecord[],
  build: string,
  locale: Locale,
): CardFile {
  const toKept = (text: string, row: number): string => withoutShared(oneLine(text), records[row]?.producer[0] ?? '');
  const names = packNames(
    records.map(({ name }) => oneLine(name)),
    compareVietnamese,
    toKept,
  );
  const photographed = photographedRows(products);
  const byName = [...rowsByName(names)];
  return {
    build,
    ids: records.map(({ id, name }) => toShortId(id, name)).join('\n'),
    names,
    ...(locale === defaultLocale
      ? {}
      : { translations: byName.map((row) => toKept(records[row]?.translatedName ?? '', row)).join('\n') }),
    aliases: records.map(({ aliases }, row) => toKept(aliases.join(separator), row)).join('\n'),
    otherWords: toValueColumn(
      byName.map((row) => (records[row]?.otherWords ?? []).join(separator)),
      (text) => text,
    ),
    producers: toValueColumn(
      records.map(({ producer }) => producer.join(separator)),
      (text) => text,
    ),
    places: packGrouped(
      records.map(({ places }, row) => ({ group: products[row]?.former.id ?? '', text: places.join(separator) })),
    ),
    words: facetWords(products, locale),
    ...(photographed.length === 0 ? {} : { photographed: packRows(photographed) }),
  };
}

/** Most ids are the slug of the name, some with an ending that tells namesakes apart. */
function toShortId(id: string, name: string): string {
  const slug = toSlug(name);
  return slug !== '' && id.startsWith(slug) ? `+${id.slice(slug.length)}` : id;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Returns the words for the values that products have; others cannot be found anyway. */
function facetWords(products: readonly CatalogueProduct[], locale: Locale): CardFile['words'] {
  const used = products.map(facetValuesOf);
  const wordsOf = <Id extends string>(
    ids: readonly Id[],
    key: keyof (typeof used)[number],
    toWords: (id: Id) => readonly string[],
  ): Record<string, string> => {
    const present = new Set(used.flatMap((values) => values[key]));
    return Object.fromEntries(ids.filter((id) => present.has(id)).map((id) => [id, toWords(id).join(separator)]));
  };
  return {
    stars: Object.fromEntries(starRatings.map((stars) => [String(stars), starWords(stars, locale).join(separator)])),
    former: wordsOf(
      formerProvinces.map(({ id }) => id),
      'former',
      (id) => provinceWords(id, locale),
    ),
    group: wordsOf(groupIds, 'group', (id) => groupWords(id, locale)),
    set: wordsOf(setIds, 'set', (id) => setWords(id, locale)),
    kind: wordsOf(producerKinds, 'kind', (id) => kindWords(id, locale)),
    standard: wordsOf(standardIds, 'standard', (id) => standardWords(id, locale)),
  };
}
