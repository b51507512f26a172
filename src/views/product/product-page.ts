import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';
import { relatedProducts } from '../../catalogue/related-products.ts';
import type { CertificateState } from '../../domain/certificate-state.ts';
import type { SmallLand } from '../../components/land/small-land.ts';
import type { ShownPhoto } from '../../components/photo/shown-photo.ts';
import type { ProductSummary } from '../../components/product/product-summary.ts';
import type { Fact } from '../../components/page/fact.ts';
import type { ListedSource } from '../../components/page/listed-source.ts';
import { localText, vietnameseOn } from '../../i18n/local-text.ts';
import type { LocalText } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { groupName, provinceName } from '../../i18n/names.ts';
import { pathTo, productDataPath } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { lastingSentence, sentencesByState } from '../certificate/certificate-text.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { provinceTitle } from '../../i18n/province-title.ts';
import { productPicture } from '../social/page-picture.ts';
import { productName, toProductSummary } from '../product-card/product-summary.ts';
import { toSmallLand } from '../list/land-diagram.ts';
import { toShownPhotos } from '../product-card/shown-photos.ts';
import { listSources } from '../facts/source-list.ts';
import { productData } from '../structured-data/product-data.ts';
import { reportLink } from '../../layouts/report-link.ts';
import { toShortAddress } from '../short-address/short-address.ts';
import type { ShortAddress } from '../short-address/short-address.ts';
import { toEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { othersOfProducer, rarityOf } from './product-neighbours.ts';
import { productFacts } from './product-facts.ts';
import { toTimeline } from './recognition-timeline.ts';
import type { TimelineStep } from './recognition-timeline.ts';

/** Everything the page of a product shows, in one language. */
export interface ProductPage {
  readonly meta: PageMeta;
  readonly summary: ProductSummary;
  /** What stays true of the recognition on any later day. */
  readonly sentence: string;
  /** What is true of it in each state. */
  readonly sentences: Partial<Record<CertificateState, string>>;
  readonly photos: readonly ShownPhoto[];
  readonly maker: { readonly name: string; readonly href: string; readonly lang: Locale | undefined } | undefined;
  /** Where it is made, under the names of today where they are known. */
  readonly place: string;
  readonly land: SmallLand;
  /** How rare the rating is in this catalogue, for the highest one. */
  readonly rarity: string | undefined;
  readonly facts: readonly Fact[];
  readonly story: { readonly html: string; readonly lang: Locale } | undefined;
  readonly timeline: readonly TimelineStep[];
  readonly sameProducer: readonly ProductSummary[];
  readonly related: readonly ProductSummary[];
  readonly sources: readonly ListedSource[];
  readonly evidence: Evidence;
  readonly short: ShortAddress;
  /** Where to report a mistake, if the site says so. */
  readonly report: string | undefined;
  /** The certificate check with the product looked up. */
  readonly verifyHref: string;
  /** The list of products no longer in force, for one that is or may be among them. */
  readonly lapsedHref: string | undefined;
  /** Whether words of the page are shown in Vietnamese because no translation exists. */
  readonly untranslated: boolean;
}

/** Returns the page of a product in a language. `site` is the absolute address of the host. */
export function toProductPage(
  product: CatalogueProduct,
  lists: ProductLists,
  locale: Locale,
  site: URL | undefined,
): ProductPage {
  const t = translator(locale);
  const { facts, recognition, state, words } = product;
  const name = productName(product, locale);
  const story = localText(locale, words[locale]?.html, words.vi.html);
  const province = provinceName(product.province.id, locale);
  const summary = words[locale]?.summary;
  const url = new URL(pathTo({ page: 'product', id: product.id }, locale), site).href;
  const description =
    summary !== undefined && summary !== ''
      ? summary
      : t('product.description', { name: name.text, stars: recognition.stars, province });
  const rarity = rarityOf(product, lists)?.value;
  return {
    meta: {
      locale,
      route: { page: 'product', id: product.id },
      title: name.text,
      titleLang: name.lang,
      description,
      crumbs: crumbsFrom(
        locale,
        [{ page: 'products' }, t('nav.products')],
        [{ page: 'group', id: facts.group }, groupName(facts.group, locale)],
      ),
      picture: productPicture(product, locale),
      dataHref: productDataPath(product.id),
      structuredData: [productData(product, locale, description, (path) => new URL(path, site).href)],
    },
    summary: toProductSummary(product, locale),
    sentence: lastingSentence(state, recognition, locale),
    sentences: sentencesByState(recognition, locale),
    photos: toShownPhotos(product, locale),
    maker: product.producer && {
      name: product.producer.facts.name,
      href: pathTo({ page: 'producer', id: product.producer.id }, locale),
      lang: vietnameseOn(locale),
    },
    place: provinceTitle(product.province.id, locale),
    land: toSmallLand(product.province.id, locale),
    // It is not all there is, so no more is claimed than what this catalogue holds.
    rarity: rarity && t('rarity.five', { ...rarity }),
    facts: productFacts(product, locale),
    story: story.text === '' ? undefined : { html: story.text, lang: story.lang },
    timeline: toTimeline(product, locale),
    sameProducer: othersOfProducer(product).value.map((other) => toProductSummary(other, locale)),
    related: relatedProducts(product, lists).value.map((other) => toProductSummary(other, locale)),
    sources: listSources(facts.sources, locale),
    evidence: toEvidence(product, name, url, locale),
    short: toShortAddress(product.id, site),
    report: reportLink(url),
    verifyHref: `${pathTo({ page: 'verify' }, locale)}?${new URLSearchParams({ so: facts.name }).toString()}`,
    lapsedHref: state === 'lapsed' || state === 'revoked' ? pathTo({ page: 'lapsed' }, locale) : undefined,
    untranslated: locale !== 'vi' && (story.lang !== locale || name.lang !== locale),
  };
}

/** Returns the name and address of a product, for a page that only leads on to it. */
export function toRedirectTarget(product: CatalogueProduct, locale: Locale): { name: LocalText; href: string } {
  return { name: productName(product, locale), href: pathTo({ page: 'product', id: product.id }, locale) };
}
