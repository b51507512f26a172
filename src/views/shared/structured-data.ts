import type { BreadcrumbList, Product, WithContext } from 'schema-dts';
import type { CertificateState } from '../../domain/certificate-state.ts';
import { endOf } from '../../domain/recognition.ts';
import type { Recognition } from '../../domain/recognition.ts';
import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { Locale } from '../../i18n/locale.ts';
import { groupName, provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import type { PageMeta } from './page-meta.ts';
import { productName } from './product-summary.ts';

/** Makes an address absolute. */
export type ToAbsolute = (path: string) => string;

/** Returns the way to a page for search engines. */
export function breadcrumbData(meta: PageMeta, absolute: ToAbsolute): WithContext<BreadcrumbList> {
  const steps = [
    ...meta.crumbs.map((crumb) => ({ name: crumb.label.text, path: crumb.href })),
    { name: meta.title, path: pathTo(meta.route, meta.locale) },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}

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

const statuses: Readonly<Partial<Record<CertificateState, string>>> = {
  valid: 'https://schema.org/CertificationActive',
  ending: 'https://schema.org/CertificationActive',
  lapsed: 'https://schema.org/CertificationInactive',
  revoked: 'https://schema.org/CertificationInactive',
};
