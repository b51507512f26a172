import type { Catalogue, CataloguePost, CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';
import { getProvince, isMerged, isProvinceId, provinces } from '../../domain/province.ts';
import type { Province } from '../../domain/province.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { defaultLocale } from '../../i18n/locale.ts';
import { provinceName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';
import type { SocialPicture } from '../../social/social-picture.ts';
import { provinceTitle } from '../../i18n/province-title.ts';
import { siteName } from '../../layouts/site-picture.ts';
import { toBrocadeSeed } from '../product-card/product-summary.ts';
import { recognisedText } from '../certificate/recognised-text.ts';

/**
 * What the pictures for link previews show. They are seen long after they were drawn, so they say what was decided and
 * when, and nothing that a later day makes wrong.
 */

const t = translator(defaultLocale);

/** Returns every picture of the site. */
export function toSocialPictures(
  { posts, products }: Pick<Catalogue, 'posts' | 'products'>,
  { byProvince }: Pick<ProductLists, 'byProvince'>,
): readonly SocialPicture[] {
  return [
    ofSite(),
    ...provinces.map((province) => ofProvince(province, byProvince.get(province.id)?.length ?? 0)),
    ...posts.map(ofPost),
    ...products.map(ofProduct),
  ];
}

function ofProduct(product: CatalogueProduct): SocialPicture {
  const { facts, producer, province, recognition, state } = product;
  return {
    kind: 'product',
    id: product.id,
    ...(state === 'revoked' ? {} : { stars: recognition.stars }),
    label: recognisedText(product, defaultLocale),
    title: facts.name,
    lines: [
      provinceTitle(province.id, defaultLocale),
      ...(producer === undefined ? [] : [producer.facts.shortName ?? producer.facts.name]),
    ],
    brocade: toBrocadeSeed(product),
    region: province.region,
  };
}

function ofProvince(province: Province, count: number): SocialPicture {
  const { id, mergedFrom, region } = province;
  return {
    kind: 'province',
    id,
    label: t(`region.${region}`),
    title: provinceTitle(id, defaultLocale),
    lines: [
      t('picture.products', { count }),
      ...(isMerged(province)
        ? [
            t('provinces.mergedFrom', {
              names: formatList(
                mergedFrom.map(({ name }) => name),
                defaultLocale,
              ),
            }),
          ]
        : []),
    ],
    brocade: bandOf(id),
    region,
  };
}

function ofPost({ facts, id }: CataloguePost): SocialPicture {
  const kind = t(`newsKind.${facts.kind}`);
  const places = (facts.provinces ?? []).filter(isProvinceId);
  const [first] = places;
  return {
    kind: 'post',
    id,
    label:
      facts.published === null
        ? kind
        : t('picture.postKind', { kind, date: formatDate(facts.published, defaultLocale) }),
    title: facts.title,
    lines: [
      formatList(
        places.map((place) => provinceName(place, defaultLocale)),
        defaultLocale,
      ),
    ].filter((line) => line !== ''),
    brocade: bandOf(id),
    region: first && getProvince(first).region,
  };
}

function ofSite(): SocialPicture {
  return { ...siteName, title: t('home.title'), lines: [t('site.tagline')], brocade: bandOf(siteName.id) };
}

/** What is not a product wears the hooks of highland hems. */
function bandOf(id: string): SocialPicture['brocade'] {
  return { id, group: 'handicrafts', set: undefined, former: id };
}
