import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import { onceFor } from '../../catalogue/once-for.ts';
import type { BrocadeSeed } from '../../drawings/brocade/brocade-pattern.ts';
import type { ProductSummary } from '../../components/product/product-summary.ts';
import { localText } from '../../i18n/local-text.ts';
import type { LocalText } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { toMark } from '../certificate/certificate-text.ts';
import { toShownPhotos } from './shown-photos.ts';

const summaries = {
  vi: onceFor((product: CatalogueProduct) => makeSummary(product, 'vi')),
  en: onceFor((product: CatalogueProduct) => makeSummary(product, 'en')),
} as const satisfies Record<Locale, unknown>;

/** Returns what a card shows of a product. A product stands on some twenty pages, so it is worked out once. */
export function toProductSummary(product: CatalogueProduct, locale: Locale): ProductSummary {
  return summaries[locale](product);
}

function makeSummary(product: CatalogueProduct, locale: Locale): ProductSummary {
  const { recognition } = product;
  const { label, state, ...term } = toMark(product.state, recognition, locale);
  return {
    id: product.id,
    href: pathTo({ page: 'product', id: product.id }, locale),
    name: productName(product, locale),
    stars: recognition.stars,
    starsLabel: translator(locale)('stars.label', { stars: recognition.stars }),
    state,
    stateLabel: label,
    term,
    place: provinceName(product.province.id, locale),
    producer: product.producer?.facts.shortName ?? product.producer?.facts.name,
    brocade: toBrocadeSeed(product),
    region: product.province.region,
    photo: toShownPhotos(product, locale)[0],
  };
}

/** Returns the name of a product in a language, or its Vietnamese name. */
export function productName(product: CatalogueProduct, locale: Locale): LocalText {
  return localText(locale, product.words[locale]?.name, product.facts.name);
}

/** Returns what the woven band of a product is made from. */
export function toBrocadeSeed({ id, facts }: CatalogueProduct): BrocadeSeed {
  return { id, group: facts.group, set: facts.set, former: facts.origin.former };
}
