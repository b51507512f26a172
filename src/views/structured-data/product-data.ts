import type { ImageObject, Product, WithContext } from 'schema-dts';
import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { CertificateState } from '../../domain/certificate-state.ts';
import { endOf } from '../../domain/term.ts';
import type { Recognition } from '../../domain/recognition.ts';
import { basePath } from '../../i18n/base-path.ts';
import type { Locale } from '../../i18n/locale.ts';
import { groupName, provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import type { ToAbsolute } from '../../layouts/site-data.ts';
import { photoFile, widthsOf } from '../../photos/photo-file.ts';
import { productName } from '../product-card/product-summary.ts';
import { toShownPhotos } from '../product-card/shown-photos.ts';

/**
 * Returns what search engines may know of a product. Stars are a certification, never a review rating; a day is given
 * only where the source gives one.
 */
export function productData(
  product: CatalogueProduct,
  locale: Locale,
  description: string,
  absolute: ToAbsolute,
): WithContext<Product> {
  const { facts, producer } = product;
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': absolute(pathTo({ page: 'product', id: product.id }, 'vi')),
    url: absolute(pathTo({ page: 'product', id: product.id }, locale)),
    name: productName(product, locale).text,
    description,
    category: groupName(facts.group, locale),
    countryOfOrigin: { '@type': 'Country', name: 'VN' },
    ...(facts.aliases === undefined ? {} : { alternateName: facts.aliases }),
    ...imagesOf(product, locale, absolute),
    ...(producer === undefined
      ? {}
      : {
          manufacturer: {
            '@type': 'Organization',
            name: producer.facts.name,
            url: absolute(pathTo({ page: 'producer', id: producer.id }, locale)),
            address: {
              '@type': 'PostalAddress',
              addressRegion: provinceName(producer.province.id, locale),
              addressCountry: 'VN',
            },
          },
        }),
    hasCertification: facts.recognitions.map((recognition) =>
      certification(recognition, recognition === product.recognition ? product.state : undefined, locale),
    ),
  };
}

/** Photos with those who took them; the woven band is none and is not passed off as one. */
function imagesOf(product: CatalogueProduct, locale: Locale, absolute: ToAbsolute): { image?: ImageObject[] } {
  const image = toShownPhotos(product, locale).map((photo, index): ImageObject => {
    const width = widthsOf(photo).at(-1) ?? photo.width;
    const address = absolute(basePath + photoFile(photo.key, width, 'webp'));
    const { credit = '', licence } = product.facts.photos?.[index] ?? {};
    return {
      '@type': 'ImageObject',
      url: address,
      contentUrl: address,
      caption: photo.alt.text,
      creditText: credit,
      ...(licence === undefined ? {} : { license: licence }),
    };
  });
  return image.length === 0 ? {} : { image };
}

/** Only the newest recognition has a status, and only where enough is known to give one. */
function certification(
  recognition: Recognition,
  state: CertificateState | undefined,
  locale: Locale,
): { '@type': 'Certification'; name: string; [property: string]: unknown } {
  const end = endOf(recognition);
  const status = state === undefined ? undefined : statuses[state];
  return {
    '@type': 'Certification',
    name: translator(locale)('certification.name', { stars: recognition.stars }),
    ...(recognition.issuer === undefined ? {} : { issuedBy: { '@type': 'Organization', name: recognition.issuer } }),
    ...(recognition.decision === undefined ? {} : { certificationIdentification: recognition.decision }),
    ...(recognition.date === undefined ? {} : { validFrom: recognition.date }),
    ...(end === undefined ? {} : { expires: end }),
    ...(status === undefined ? {} : { certificationStatus: status }),
  };
}

/**
 * Only what no later day can make false: a page is read long after its build, and "active" would outlive the term. That
 * a certificate runs follows from `validFrom` and `expires`.
 */
const statuses: Readonly<Partial<Record<CertificateState, string>>> = {
  lapsed: 'https://schema.org/CertificationInactive',
  revoked: 'https://schema.org/CertificationInactive',
};
