import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { Fact } from '../../components/page/fact.ts';
import type { Product } from '../../domain/product.ts';
import { formatMoney } from '../../i18n/format.ts';
import { vietnameseOn } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { groupName, provinceName, setName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { capacityText, exportsText, rightTexts, seasonText, standardTexts } from '../facts/fact-texts.ts';
import { formerPlace } from '../facts/place-text.ts';

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
    ...claimFact(t('product.standards'), claimsOf(standardTexts(facts, locale), facts.standards), locale),
    ...claimFact(t('product.rights'), claimsOf(rightTexts(facts, locale), facts.rights), locale),
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

interface Claim {
  readonly text: string;
  /** Key of the source that says so. */
  readonly source: string | undefined;
}

/** Claims that stand apart from the stars, each with a link to where it was read. */
function claimFact(label: string, claims: readonly Claim[] | undefined, locale: Locale): readonly Fact[] {
  if (claims === undefined || claims.length === 0) return [];
  const link = translator(locale)('product.fact.source');
  return [
    {
      label,
      lines: claims.map(({ source, text }) =>
        source === undefined
          ? [{ text }]
          : [{ text: `${text} (` }, { text: link, href: `#source-${source}` }, { text: ')' }],
      ),
    },
  ];
}

/** Puts each text beside the source of the claim it stands for; both lists have one order. */
function claimsOf(
  texts: readonly string[] | undefined,
  claims: readonly { readonly source?: string | undefined }[] | undefined,
): readonly Claim[] | undefined {
  return texts?.map((text, index) => ({ text, source: claims?.[index]?.source }));
}

function packLines(facts: Product, locale: Locale): readonly string[] | undefined {
  const t = translator(locale);
  return facts.packs?.map(({ size, price }) =>
    price === undefined ? size : t('product.packs.price', { size, price: formatMoney(price, locale) }),
  );
}
