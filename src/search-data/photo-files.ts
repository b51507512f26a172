import type { CatalogueProduct } from '../catalogue/catalogue.ts';
import { langAttribute, localText } from '../i18n/local-text.ts';
import type { Locale } from '../i18n/locale.ts';
import { photoFileOf } from '../search/card-photos.ts';
import type { CardPhoto, CardPhotoFile } from '../search/card-photos.ts';

type Photographed = Pick<CatalogueProduct, 'facts' | 'photos' | 'words'>;

/** Returns the rows of the products that have a photo. */
export function photographedRows(products: readonly Photographed[]): readonly number[] {
  return products.flatMap(({ photos = [] }, row) => (photos.length > 0 ? [row] : []));
}

/** Returns the files of photos in a language by their numbers. `products` are in browse order. */
export function toPhotoFiles(
  products: readonly Photographed[],
  build: string,
  locale: Locale,
): ReadonlyMap<number, CardPhotoFile> {
  const rows = photographedRows(products).flatMap((row): readonly (readonly [row: number, photo: CardPhoto])[] => {
    const product = products[row];
    const photo = product === undefined ? undefined : toCardPhoto(product, locale);
    return photo === undefined ? [] : [[row, photo]];
  });
  const files = Map.groupBy(rows, ([row]) => photoFileOf(row));
  return new Map([...files].map(([file, photos]) => [file, { build, photos: Object.fromEntries(photos) }]));
}

function toCardPhoto({ facts, photos = [], words }: Photographed, locale: Locale): CardPhoto | undefined {
  const [file] = photos;
  const [photo] = facts.photos ?? [];
  if (file === undefined || photo === undefined) return undefined;
  const alt = localText(locale, words[locale]?.photos?.[0], photo.alt);
  const lang = langAttribute(alt, locale);
  return { ...file, alt: alt.text, ...(lang === undefined ? {} : { lang }) };
}
