import type { CataloguePost, CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { PagePicture } from '../../components/page/page-picture.ts';
import type { ProvinceId } from '../../domain/province.ts';
import type { Locale } from '../../i18n/locale.ts';
import { provinceName } from '../../i18n/names.ts';
import { provinceTitle } from '../../i18n/province-title.ts';
import { translator } from '../../i18n/translate.ts';
import { socialPictureFile } from '../../social/social-picture.ts';
import { productName } from '../product-card/product-summary.ts';
import { recognisedText } from '../certificate/recognised-text.ts';

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
