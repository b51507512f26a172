import type { CatalogueProduct } from '../catalogue/catalogue.ts';
import type { ProducerKind } from '../domain/producer.ts';
import type { GroupId, SetId } from '../domain/product-group.ts';
import { getFormerProvince, getProvince } from '../domain/province.ts';
import type { FormerProvinceId } from '../domain/province.ts';
import type { StandardId } from '../domain/standard.ts';
import type { StarRating } from '../domain/star-rating.ts';
import { defaultLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { formerProvinceName, groupName, provinceName, setName } from '../i18n/names.ts';
import { pathTo } from '../i18n/routes.ts';
import { translator } from '../i18n/translate.ts';
import { provinceSpellings } from '../search/province-spellings.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { otherWordsFor } from './other-words.ts';
import { toPlainText } from './plain-text.ts';

/** Returns what can be looked up of a product in a language. */
export function toSearchRecord(product: CatalogueProduct, locale: Locale): SearchRecord {
  const { facts, words, producer } = product;
  const shown = words[locale] ?? words.vi;
  return {
    id: product.id,
    url: pathTo({ page: 'product', id: product.id }, locale),
    name: facts.name,
    translatedName: locale === defaultLocale ? undefined : words[locale]?.name,
    aliases: facts.aliases ?? [],
    otherWords: otherWordsFor([facts.name, ...(facts.aliases ?? [])]),
    producer: producer === undefined ? [] : producerNames(producer.facts),
    places: placeNames(facts.origin),
    provinces: provinceWords(product.former.id, locale),
    groups: [...groupWords(facts.group, locale), ...(facts.set === undefined ? [] : setWords(facts.set, locale))],
    kinds: producer === undefined ? [] : kindWords(producer.facts.kind, locale),
    stars: starWords(product.recognition.stars, locale),
    numbers: unique(
      facts.recognitions.flatMap(({ decision, code }) => [decision, code]).filter((one) => one !== undefined),
    ),
    standards: (facts.standards ?? []).map(({ id }) => translator(locale)(`standard.${id}`)),
    body: toPlainText(shown.html),
  };
}

/** Returns the names of a producer, the one that cards show first. */
function producerNames(facts: {
  name: string;
  shortName?: string | undefined;
  aliases?: readonly string[] | undefined;
}): string[] {
  return unique([facts.shortName ?? facts.name, facts.name, ...(facts.aliases ?? [])]);
}

/** Returns the names of the places below the province, as the decision names them and as they are today. */
function placeNames(origin: CatalogueProduct['facts']['origin']): string[] {
  return unique([origin.commune, origin.district, origin.now?.commune].filter((name) => name !== undefined));
}

/** Thousands of products come from one province. */
const wordsOfProvinces: Readonly<Record<Locale, Map<FormerProvinceId, string[]>>> = { vi: new Map(), en: new Map() };

/** Returns the ways to name a province before July 2025 and the one that holds it today. */
export function provinceWords(id: FormerProvinceId, locale: Locale): string[] {
  const words = wordsOfProvinces[locale].get(id) ?? makeProvinceWords(id, locale);
  wordsOfProvinces[locale].set(id, words);
  return words;
}

function makeProvinceWords(id: FormerProvinceId, locale: Locale): string[] {
  const former = getFormerProvince(id);
  const today = getProvince(former.successor);
  const kinds = { city: 'thành phố', province: 'tỉnh' } as const;
  return unique([
    former.name,
    today.name,
    `${kinds[former.type]} ${former.name}`,
    `${kinds[today.type]} ${today.name}`,
    ...(locale === defaultLocale ? [] : [formerProvinceName(id, locale), provinceName(today.id, locale)]),
    ...(provinceSpellings[id] ?? []),
    ...today.mergedFrom.flatMap((part) => (part.id === today.id ? (provinceSpellings[part.id] ?? []) : [])),
  ]);
}

/** Returns the names of a product group in the language and in Vietnamese. */
export function groupWords(id: GroupId, locale: Locale): string[] {
  return unique([groupName(id, locale), groupName(id, defaultLocale)]);
}

/** Returns the names of a product set in the language and in Vietnamese. */
export function setWords(id: SetId, locale: Locale): string[] {
  return unique([setName(id, locale), setName(id, defaultLocale)]);
}

/** Returns the names of a kind of producer in the language and in Vietnamese. */
export function kindWords(kind: ProducerKind, locale: Locale): string[] {
  return unique([translator(locale)(`kind.${kind}`), translator(defaultLocale)(`kind.${kind}`)]);
}

/** Returns the names of a rating in the language and in Vietnamese. */
export function starWords(stars: StarRating, locale: Locale): string[] {
  return unique([translator(locale)('stars.label', { stars }), translator(defaultLocale)('stars.label', { stars })]);
}

/** Returns the names of a standard in the language and in Vietnamese. */
export function standardWords(id: StandardId, locale: Locale): string[] {
  return unique([translator(locale)(`standard.${id}`), translator(defaultLocale)(`standard.${id}`)]);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
