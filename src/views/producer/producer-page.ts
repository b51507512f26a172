import type { CatalogueProducer } from '../../catalogue/catalogue.ts';
import type { Fact } from '../../components/page/fact.ts';
import type { ListedSource } from '../../components/page/listed-source.ts';
import type { ProductSummary } from '../../components/product/product-summary.ts';
import { isMerged } from '../../domain/province.ts';
import { localText, vietnameseOn } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { formerPlace } from '../facts/place-text.ts';
import { toProductSummary } from '../product-card/product-summary.ts';
import { listSources } from '../facts/source-list.ts';

/** Everything the page of a producer shows. */
export interface ProducerPage {
  readonly meta: PageMeta;
  readonly id: string;
  /** Vietnamese in every language. */
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly story: { readonly html: string; readonly lang: Locale } | undefined;
  readonly total: string;
  readonly products: readonly ProductSummary[];
  readonly sources: readonly ListedSource[];
}

/** Returns the page of a producer in a language. */
export function toProducerPage(producer: CatalogueProducer, locale: Locale): ProducerPage {
  const t = translator(locale);
  const { facts, words, products } = producer;
  const story = localText(locale, words[locale]?.html, words.vi.html);
  const place = provinceName(producer.province.id, locale);
  const count = products.length;
  return {
    meta: {
      locale,
      route: { page: 'producer', id: producer.id },
      title: facts.name,
      titleLang: 'vi',
      description: t('producer.description', { name: facts.name, kind: t(`kind.${facts.kind}`), place, count }),
      crumbs: crumbsFrom(locale, [{ page: 'producers' }, t('nav.producers')]),
      structuredData: [
        {
          '@context': 'https://schema.org',
          '@type': 'Organization',
          name: facts.name,
          ...(facts.shortName === undefined ? {} : { alternateName: facts.shortName }),
          ...(facts.taxCode === undefined ? {} : { taxID: facts.taxCode }),
          address: { '@type': 'PostalAddress', addressRegion: place, addressCountry: 'VN' },
        },
      ],
    },
    id: producer.id,
    name: facts.name,
    facts: producerFacts(producer, locale),
    story: story.text === '' ? undefined : { html: story.text, lang: story.lang },
    total: t('count.products', { count }),
    products: products.map((product) => toProductSummary(product, locale)),
    sources: listSources(facts.sources, locale),
  };
}

function producerFacts({ facts, former, province }: CatalogueProducer, locale: Locale): readonly Fact[] {
  const t = translator(locale);
  const vietnamese = vietnameseOn(locale);
  const place = formerPlace(facts.origin, locale);
  const local = place.local === undefined ? [] : [{ text: `${place.local}, `, lang: vietnamese } as const];
  const today = {
    text: provinceName(province.id, locale),
    href: pathTo({ page: 'province', id: province.id }, locale),
  };
  const contact = facts.contact ?? {};
  return [
    { label: t('producer.kind'), lines: [[{ text: t(`kind.${facts.kind}`) }]] },
    ...row(t('producer.shortName'), facts.shortName, undefined, vietnamese),
    ...(isMerged(province)
      ? [
          {
            label: t('product.origin.former'),
            lines: [
              [...local, { text: place.province, href: pathTo({ page: 'formerProvince', id: former.id }, locale) }],
            ],
          },
          { label: t('product.origin.now'), lines: [[today]] },
        ]
      : [{ label: t('product.origin'), lines: [[...local, today]] }]),
    ...row(t('producer.taxCode'), facts.taxCode),
    ...row(t('producer.phone'), contact.phone, contact.phone && `tel:${contact.phone.replace(/[^+\d]/gu, '')}`),
    ...row(t('producer.email'), contact.email, contact.email && `mailto:${contact.email}`),
    ...row(t('producer.website'), contact.website, contact.website),
    ...row('Facebook', contact.facebook, contact.facebook),
    ...row('Zalo', contact.zalo),
    ...(facts.aliases === undefined
      ? []
      : [{ label: t('product.aliases'), lines: facts.aliases.map((text) => [{ text, lang: vietnamese } as const]) }]),
  ];
}

function row(label: string, text: string | undefined, href?: string, lang?: Locale): readonly Fact[] {
  return text === undefined ? [] : [{ label, lines: [[{ text, href, lang }]] }];
}
