import type { JoinedProduct } from './joined-catalogue.ts';

/** What can be known of a product and often is not, in the order the page of data quality shows it. */
export const completenessFields = ['decision', 'date', 'producer', 'commune', 'set', 'translation', 'photo'] as const;

export type CompletenessField = (typeof completenessFields)[number];

/** How many of some products have each field. */
export interface Completeness {
  readonly products: number;
  readonly known: Readonly<Record<CompletenessField, number>>;
}

type Words = Readonly<Record<string, unknown>>;

const tests: Readonly<Record<CompletenessField, (product: JoinedProduct<Words>) => boolean>> = {
  decision: ({ recognition }) => recognition.decision !== undefined,
  date: ({ recognition }) => recognition.date !== undefined,
  producer: ({ producer }) => producer !== undefined,
  commune: ({ facts }) => facts.origin.commune !== undefined || facts.origin.now?.commune !== undefined,
  set: ({ facts }) => facts.set !== undefined,
  translation: ({ words }) => words['en'] !== undefined,
  photo: ({ facts }) => (facts.photos ?? []).length > 0,
};

/** Returns how many of the products have each field. Decision and day are those of the newest recognition. */
export function completenessOf(products: readonly JoinedProduct<Words>[]): Completeness {
  const known = Object.fromEntries(
    completenessFields.map((field) => [field, products.filter(tests[field]).length]),
  ) as Record<CompletenessField, number>;
  return { products: products.length, known };
}

/** Questions about a product that no source answers. */
export const unknowns = ['undated', 'yearOnly', 'noYear', 'noDecision', 'noIssuer', 'noProducer', 'oneSource'] as const;

export type Unknown = (typeof unknowns)[number];

const unknownTests: Readonly<Record<Unknown, (product: JoinedProduct<unknown>) => boolean>> = {
  undated: ({ state }) => state === 'undated',
  yearOnly: ({ recognition }) => recognition.date === undefined && recognition.year !== undefined,
  noYear: ({ recognition }) => recognition.date === undefined && recognition.year === undefined,
  noDecision: ({ recognition }) => recognition.decision === undefined,
  noIssuer: ({ recognition }) => recognition.issuer === undefined,
  noProducer: ({ producer }) => producer === undefined,
  oneSource: ({ facts }) => Object.keys(facts.sources).length === 1,
};

/** Returns how many of the products leave each question open. */
export function unknownsOf(products: readonly JoinedProduct<unknown>[]): Readonly<Record<Unknown, number>> {
  return Object.fromEntries(unknowns.map((key) => [key, products.filter(unknownTests[key]).length])) as Record<
    Unknown,
    number
  >;
}
