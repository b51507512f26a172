import { describe, expect, test } from 'vitest';
import { completenessFields, completenessOf, unknowns, unknownsOf } from './completeness.ts';
import { joinCatalogue } from './joined-catalogue.ts';
import type { JoinedProduct } from './joined-catalogue.ts';
import type { Product } from './product.ts';
import { soundSources as sources } from './schema-fixture.ts';

const bare: Product = {
  name: 'Chè',
  group: 'food',
  origin: { former: 'lao-cai' },
  recognitions: [{ stars: 3, year: 2024, source: 'bao' }],
  sources,
};

type Words = Readonly<Record<string, unknown>>;

/** Returns products joined to a producer, each from its facts and the languages it has words in. */
function joined(...pages: readonly (readonly [Partial<Product>, ...string[]])[]): readonly JoinedProduct<Words>[] {
  const products = pages.map(([facts, ...languages], index) => ({
    id: `p${String(index)}`,
    facts: { ...bare, ...facts },
    words: Object.fromEntries(['vi', ...languages].map((language) => [language, {}])),
  }));
  const facts = { name: 'HTX', kind: 'cooperative', origin: { former: 'lao-cai' }, sources } as const;
  return joinCatalogue<Words>(products, [{ id: 'htx', facts, words: {} }], '2026-11-21').products;
}

const recognised = (facts: object): Product['recognitions'] => [{ stars: 3, source: 'bao', ...facts }];

describe('a field counts for the products that have it', () => {
  test.each([
    { field: 'decision', pages: joined([{ recognitions: recognised({ decision: '1/QĐ-UBND' }) }], [{}], [{}]) },
    { field: 'date', pages: joined([{ recognitions: recognised({ date: '2024-03-11' }) }], [{}], [{}]) },
    { field: 'producer', pages: joined([{ producer: 'htx' }], [{ producer: 'khong-co' }], [{}]) },
    { field: 'commune', pages: joined([{ origin: { former: 'lao-cai', commune: 'Bản Liền' } }], [{}], [{}]) },
    { field: 'set', pages: joined([{ set: 'green-processed-tea' }], [{}], [{}]) },
    { field: 'translation', pages: joined([{}, 'en'], [{}], [{}, 'fr']) },
    { field: 'photo', pages: joined([{ photos: [{ src: 'a.jpg', alt: 'A', credit: 'B' }] }], [{ photos: [] }], [{}]) },
  ] as const)('$field', ({ field, pages }) => {
    const { known, products } = completenessOf(pages);
    expect(products).toBe(3);
    expect(known).toEqual({ ...Object.fromEntries(completenessFields.map((each) => [each, 0])), [field]: 1 });
  });

  test('a commune of today is one, a district alone is none', () => {
    const pages = joined(
      [{ origin: { former: 'lao-cai', now: { commune: 'Bắc Hà' } } }],
      [{ origin: { former: 'lao-cai', district: 'Bắc Hà' } }],
      [{ origin: { former: 'lao-cai', now: {} } }],
    );
    expect(completenessOf(pages).known.commune).toBe(1);
  });
});

describe('questions are counted where no source answers them', () => {
  const known = { date: '2025-03-11', decision: '1/QĐ', issuer: 'UBND' };
  const twoSources = { ...sources, web: sources.bao };
  const whole: Partial<Product> = { producer: 'htx', sources: twoSources, recognitions: recognised(known) };

  test.each([
    { question: 'none', facts: {}, open: [] },
    {
      question: 'the day, where a year is known',
      facts: { recognitions: recognised({ ...known, date: undefined, year: 2025 }) },
      open: ['yearOnly'],
    },
    {
      question: 'the year too',
      facts: { recognitions: recognised({ ...known, date: undefined }) },
      open: ['undated', 'noYear'],
    },
    {
      question: 'the decision',
      facts: { recognitions: recognised({ ...known, decision: undefined }) },
      open: ['noDecision'],
    },
    {
      question: 'the issuer',
      facts: { recognitions: recognised({ ...known, issuer: undefined }) },
      open: ['noIssuer'],
    },
    { question: 'the producer', facts: { producer: undefined }, open: ['noProducer'] },
    { question: 'a second source', facts: { sources }, open: ['oneSource'] },
  ])('$question', ({ facts, open }) => {
    const counted = unknownsOf(joined([{ ...whole, ...facts }], [whole]));
    expect(unknowns.filter((key) => counted[key] === 1)).toEqual(open);
    expect(unknowns.filter((key) => counted[key] > 1)).toEqual([]);
  });
});

test('without products nothing is known and nothing is open', () => {
  expect(completenessOf([])).toEqual({
    products: 0,
    known: Object.fromEntries(completenessFields.map((field) => [field, 0])),
  });
  expect(Object.values(unknownsOf([]))).toEqual(unknowns.map(() => 0));
});
