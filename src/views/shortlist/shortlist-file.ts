import type { Catalogue, CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Recognition } from '../../domain/recognition.ts';
import { endRangeOf } from '../../domain/term.ts';
import type { Locale } from '../../i18n/locale.ts';
import { groupName, provinceName, setName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';
import { fileCountFor, fileOf } from '../../islands/shortlist/shortlist-file.ts';
import type { ListedRecognition, ShortlistEntry, ShortlistFile } from '../../islands/shortlist/shortlist-file.ts';
import { capacityText, exportsText, rightTexts, seasonText, standardTexts } from '../facts/fact-texts.ts';
import { formerPlace } from '../facts/place-text.ts';
import { productName } from '../product-card/product-summary.ts';

/** Returns the files of the shortlist in a language, by name without ending: `16-0`, `16-1` … */
export function toShortlistFiles(
  { products }: Catalogue,
  locale: Locale,
  day: CalendarDate,
): ReadonlyMap<string, ShortlistFile> {
  const count = fileCountFor(products.length);
  const parts = Array.from({ length: count }, emptyPart);
  for (const product of products) {
    parts[fileOf(product.id, count)]?.products.push(toEntry(product, locale));
    for (const former of product.facts.formerIds ?? []) {
      const part = parts[fileOf(former, count)];
      if (part !== undefined) part.moved[former] = product.id;
    }
  }
  return new Map(parts.map((part, number) => [`${String(count)}-${String(number)}`, { day, ...part }]));
}

function emptyPart(): { products: ShortlistEntry[]; moved: Record<string, string> } {
  return { products: [], moved: {} };
}

/** Keys without a value are left out of the JSON. */
function toEntry(product: CatalogueProduct, locale: Locale): ShortlistEntry {
  const { facts, former, id, province } = product;
  const name = productName(product, locale);
  const place = formerPlace(facts.origin, locale);
  const set = facts.set === undefined ? undefined : setName(facts.set, locale);
  return withoutUnknown({
    id,
    name: name.text,
    untranslated: name.lang === locale ? undefined : true,
    recognitions: toListed(product),
    producer: toProducer(product, locale),
    province: provinceName(province.id, locale),
    former: place.province,
    local: place.local,
    commune: facts.origin.now?.commune,
    group: groupName(facts.group, locale),
    set,
    band: withoutUnknown({ group: facts.group, set: facts.set, former: former.id, region: province.region }),
    standards: standardTexts(facts, locale),
    rights: rightTexts(facts, locale),
    season: seasonText(facts, locale),
    capacity: capacityText(facts, locale),
    exports: exportsText(facts, locale),
  });
}

function toProducer({ producer }: CatalogueProduct, locale: Locale): ShortlistEntry['producer'] {
  if (producer === undefined) return undefined;
  const { contact, kind, name, shortName } = producer.facts;
  return withoutUnknown({
    name,
    short: shortName,
    kind: translator(locale)(`kind.${kind}`),
    email: contact?.email,
  });
}

/** Older recognitions than the one that counts today will never count again. */
function toListed({ facts: { recognitions }, recognition }: CatalogueProduct): readonly ListedRecognition[] {
  const last = recognitions.indexOf(recognition);
  return recognitions.slice(0, last + 1).map((listed, index) => ({
    ...toListedFacts(listed),
    ...(index === last ? {} : { from: listed.date ?? `${String(listed.year ?? '')}-01-01` }),
  }));
}

function toListedFacts(recognition: Recognition): ListedRecognition {
  const { stars, date, year, decision, issuer, revoked } = recognition;
  return withoutUnknown({
    stars,
    date,
    year,
    ends: endRangeOf(recognition),
    decision,
    issuer,
    revoked: revoked?.date,
  });
}

/** What is left of a record when values that are not known are taken out. */
type Known<Facts> = { [Key in keyof Facts as undefined extends Facts[Key] ? never : Key]: Facts[Key] } & {
  [Key in keyof Facts as undefined extends Facts[Key] ? Key : never]?: Exclude<Facts[Key], undefined>;
};

function withoutUnknown<Facts extends object>(facts: Facts): Known<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Known<Facts>;
}
