import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { Fact } from '../../components/page/fact.ts';
import type { Product } from '../../domain/product.ts';
import { formatMoney } from '../../i18n/format.ts';
import { vietnameseOn } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { groupName, provinceName, setName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { capacityText, exportsText, rightTexts, seasonText, standardTexts } from '../shared/fact-texts.ts';
import { formerPlace } from '../shared/place-text.ts';

/** Returns the facts of a product that are known, in the order readers ask for them. */
export function productFacts(product: CatalogueProduct, locale: Locale): readonly Fact[] {
  const t = translator(locale);
  const vietnamese = vietnameseOn(locale);
  const { facts, producer } = product;
  return [
    {
      label: t('product.producer'),
      lines: [
        producer === undefined
          ? [{ text: t('product.producer.unknown') }]
          : [
              {
                text: producer.facts.name,
                href: pathTo({ page: 'producer', id: producer.id }, locale),
                lang: vietnamese,
              },
            ],
      ],
    },
    ...placeFacts(product, locale),
    {
      label: t('product.group'),
      lines: [
        [{ text: groupName(facts.group, locale), href: pathTo({ page: 'group', id: facts.group }, locale) }],
        ...(facts.set === undefined || setName(facts.set, locale) === groupName(facts.group, locale)
          ? []
          : [[{ text: setName(facts.set, locale), href: pathTo({ page: 'set', id: facts.set }, locale) }]]),
      ],
    },
    ...plainFact(t('product.aliases'), facts.aliases, vietnamese),
    ...plainFact(t('product.standards'), standardTexts(facts, locale)),
    ...plainFact(t('product.rights'), rightTexts(facts, locale)),
    ...plainFact(t('product.packs'), packLines(facts, locale)),
    ...plainFact(t('product.season'), oneLine(seasonText(facts, locale))),
    ...plainFact(t('product.capacity'), oneLine(capacityText(facts, locale))),
    ...plainFact(t('product.exports'), oneLine(exportsText(facts, locale))),
    ...(facts.buy === undefined
      ? []
      : [
          {
            label: t('product.buy'),
            lines: facts.buy.map((shop) => [{ text: shop.label, href: shop.url, lang: vietnamese } as const]),
          },
        ]),
  ];
}

function placeFacts({ facts, former, province }: CatalogueProduct, locale: Locale): readonly Fact[] {
  const t = translator(locale);
  const vietnamese = vietnameseOn(locale);
  const place = formerPlace(facts.origin, locale);
  const now = facts.origin.now?.commune;
  const formerHref = pathTo({ page: 'formerProvince', id: former.id }, locale);
  const todayHref = pathTo({ page: 'province', id: province.id }, locale);
  const changed = province.mergedFrom.length > 1 || now !== undefined;
  const local = place.local === undefined ? [] : [{ text: `${place.local}, `, lang: vietnamese } as const];
  const today: Fact = {
    label: changed ? t('product.origin.now') : t('product.origin'),
    lines: [
      [
        ...(now === undefined ? [] : [{ text: `${now}, `, lang: vietnamese } as const]),
        ...(changed ? [] : local),
        { text: provinceName(province.id, locale), href: todayHref },
      ],
    ],
  };
  if (!changed) return [today];
  return [
    { label: t('product.origin.former'), lines: [[...local, { text: place.province, href: formerHref }]] },
    today,
  ];
}

function plainFact(label: string, lines: readonly string[] | undefined, lang?: Locale): readonly Fact[] {
  if (lines === undefined || lines.length === 0) return [];
  return [{ label, lines: lines.map((text) => [{ text, lang }]) }];
}

function oneLine(text: string | undefined): readonly string[] | undefined {
  return text === undefined ? undefined : [text];
}

function packLines(facts: Product, locale: Locale): readonly string[] | undefined {
  const t = translator(locale);
  return facts.packs?.map(({ size, price }) =>
    price === undefined ? size : t('product.packs.price', { size, price: formatMoney(price, locale) }),
  );
}
