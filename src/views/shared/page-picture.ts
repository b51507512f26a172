import type { CataloguePost, CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { PagePicture } from '../../components/page/page-picture.ts';
import { getProvince } from '../../domain/province.ts';
import type { ProvinceId } from '../../domain/province.ts';
import type { Locale } from '../../i18n/locale.ts';
import { provinceName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';
import { socialPictureFile } from '../../social/social-picture.ts';
import { productName } from './product-summary.ts';
import { recognisedText } from './recognised-text.ts';

/** The pictures of pages for link previews, with what they show in the language of the page. */

/** Returns the picture of a product. */
export function productPicture(product: CatalogueProduct, locale: Locale): PagePicture {
  return {
    file: socialPictureFile({ kind: 'product', id: product.id }),
    alt: translator(locale)('picture.product', {
      name: productName(product, locale).text,
      place: provinceName(product.province.id, locale),
      recognised: recognisedText(product, locale),
    }),
  };
}

/** Returns the picture of a province. */
export function provincePicture(id: ProvinceId, locale: Locale): PagePicture {
  return {
    file: socialPictureFile({ kind: 'province', id }),
    alt: translator(locale)('picture.province', { name: provinceTitle(id, locale) }),
  };
}

/** Returns the picture of a post. */
export function postPicture(post: CataloguePost, locale: Locale): PagePicture {
  return {
    file: socialPictureFile({ kind: 'post', id: post.id }),
    alt: translator(locale)('picture.post', { title: post.words[locale]?.title ?? post.facts.title }),
  };
}

/** Returns the picture of every page that has none of its own. */
export function sitePicture(locale: Locale): PagePicture {
  return { file: socialPictureFile(siteName), alt: translator(locale)('picture.site') };
}

/** What the picture of the whole site is called. */
export const siteName = { kind: 'site', id: 'ocop' } as const;

/** Returns the name of a province with its kind: “Tỉnh Đắk Lắk”. */
export function provinceTitle(id: ProvinceId, locale: Locale): string {
  return translator(locale)(`province.type.${getProvince(id).type}`, { name: provinceName(id, locale) });
}
