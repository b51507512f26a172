import type { CalendarDate } from './calendar-date.ts';
import { rankOf, stateOf } from './certificate-state.ts';
import type { CertificateState } from './certificate-state.ts';
import { provinceOf } from './origin.ts';
import type { PhotoFile } from './photo.ts';
import type { Producer } from './producer.ts';
import { currentRecognition } from './product.ts';
import type { Product } from './product.ts';
import { getFormerProvince } from './province.ts';
import type { FormerProvince, Province } from './province.ts';
import type { Recognition } from './recognition.ts';
import { compareVietnamese, sortVietnamese } from './vietnamese-text.ts';

/**
 * Products with their producers, places and states. The pages and the commands join the same way; only the words they
 * keep differ: the pages keep rendered bodies, the commands none.
 */

/** A page with its facts and its words, by language. */
export interface JoinablePage<Facts, Words> {
  readonly id: string;
  readonly facts: Facts;
  readonly words: Words;
  /** The files of its photos, in their order. The commands read none. */
  readonly photos?: readonly PhotoFile[] | undefined;
  readonly folder?: string | undefined;
  /** Stands for everything its files say; known in a build only. */
  readonly version?: string | undefined;
}

/** A product with everything that follows from other pages and from the day. */
export interface JoinedProduct<Words> extends JoinablePage<Product, Words> {
  /** The newest recognition on the day. */
  readonly recognition: Recognition;
  readonly state: CertificateState;
  readonly former: FormerProvince;
  readonly province: Province;
  readonly producer: JoinedProducer<Words> | undefined;
}

/** A producer with its place and products. */
export interface JoinedProducer<Words> extends JoinablePage<Producer, Words> {
  readonly former: FormerProvince;
  readonly province: Province;
  /** In browse order. Filled while the catalogue is joined. */
  readonly products: JoinedProduct<Words>[];
}

/** Returns the producers in alphabetical order and the products in browse order, joined to each other. */
export function joinCatalogue<Words>(
  productPages: readonly JoinablePage<Product, Words>[],
  producerPages: readonly JoinablePage<Producer, Words>[],
  today: CalendarDate,
): { readonly products: readonly JoinedProduct<Words>[]; readonly producers: readonly JoinedProducer<Words>[] } {
  const producers = sortVietnamese(
    producerPages.map((page): JoinedProducer<Words> => ({ ...page, ...placeOf(page.facts.origin), products: [] })),
    (producer) => producer.facts.name,
  );
  const producerById = new Map(producers.map((producer) => [producer.id, producer]));
  const products = productPages
    .map((page) => joinProduct(page, producerById.get(page.facts.producer ?? ''), today))
    .toSorted(compareForBrowsing);
  for (const product of products) product.producer?.products.push(product);
  return { products, producers };
}

function joinProduct<Words>(
  page: JoinablePage<Product, Words>,
  producer: JoinedProducer<Words> | undefined,
  today: CalendarDate,
): JoinedProduct<Words> {
  const recognition = currentRecognition(page.facts, today);
  const state = stateOf(recognition, today);
  return { ...page, recognition, state, ...placeOf(page.facts.origin), producer };
}

function placeOf(origin: Product['origin']): { former: FormerProvince; province: Province } {
  return { former: getFormerProvince(origin.former), province: provinceOf(origin) };
}

/** Orders products in force first, then more stars first, then by name; the id settles equal names. */
function compareForBrowsing(a: JoinedProduct<unknown>, b: JoinedProduct<unknown>): number {
  return (
    rankOf(a.state) - rankOf(b.state) ||
    b.recognition.stars - a.recognition.stars ||
    compareVietnamese(a.facts.name, b.facts.name) ||
    (a.id < b.id ? -1 : 1)
  );
}
