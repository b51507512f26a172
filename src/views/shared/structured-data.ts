import type {
  Article,
  BreadcrumbList,
  ImageObject,
  Organization,
  Product,
  SearchAction,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { PostRow } from '../../components/list/post-row.ts';
import type { PagePicture } from '../../components/page/page-picture.ts';
import type { CertificateState } from '../../domain/certificate-state.ts';
import { endOf } from '../../domain/term.ts';
import type { Recognition } from '../../domain/recognition.ts';
import type { CataloguePost, CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { Locale } from '../../i18n/locale.ts';
import { basePath } from '../../i18n/base-path.ts';
import { groupName, provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { socialPicturesAreOn } from '../../social/social-picture.ts';
import { lastRead, latest } from './last-change.ts';
import type { PageMeta } from './page-meta.ts';
import { photoFile, widthsOf } from '../../photos/photo-file.ts';
import { productName } from './product-summary.ts';
import { toShownPhotos } from './shown-photos.ts';

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

/** Returns who answers for the words of the site. Never the bodies that recognise products. */
export function publisherData(locale: Locale, absolute: ToAbsolute): Organization {
  return {
    '@type': 'Organization',
    '@id': absolute(`${basePath}#publisher`),
    name: translator(locale)('site.name'),
    url: absolute(pathTo({ page: 'home' }, locale)),
    logo: absolute(`${basePath}favicon.svg`),
  };
}

/** Returns the site as a whole, with the address under which it can be searched. */
export function siteData(locale: Locale, absolute: ToAbsolute): WithContext<WebSite> {
  const t = translator(locale);
  // The query input is an extension of Google's that the vocabulary does not list.
  const action: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(pathTo({ page: 'search' }, locale))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${absolute(pathTo({ page: 'home' }, locale))}#site`,
    name: t('site.name'),
    description: t('site.tagline'),
    url: absolute(pathTo({ page: 'home' }, locale)),
    inLanguage: locale,
    publisher: publisherData(locale, absolute),
    potentialAction: action,
  };
}

/** Returns a post. `datePublished` is the day of the announcement it tells of, where that is known. */
export function articleData(
  { facts, id }: CataloguePost,
  { summary, title }: Pick<PostRow, 'summary' | 'title'>,
  picture: PagePicture,
  locale: Locale,
  absolute: ToAbsolute,
): WithContext<Article> {
  const publisher = publisherData(locale, absolute);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title.text,
    description: summary.text,
    inLanguage: title.lang,
    mainEntityOfPage: absolute(pathTo({ page: 'post', id }, locale)),
    ...(socialPicturesAreOn ? { image: absolute(`${basePath}${picture.file}`) } : {}),
    ...(facts.published === null ? {} : { datePublished: facts.published }),
    dateModified: latest([lastRead(facts.sources), facts.published ?? undefined]),
    author: publisher,
    publisher,
    citation: Object.values(facts.sources).flatMap((source) => (source.url === undefined ? [] : [source.title])),
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
