import { describe, expect, test } from 'vitest';
import { joinCatalogue } from './joined-catalogue.ts';
import type { Producer } from './producer.ts';
import type { Product } from './product.ts';
import type { Recognition } from './recognition.ts';
import { soundSources as sources } from './schema-fixture.ts';

const today = '2026-11-21';
const recognised = (facts: Partial<Recognition>): Recognition => ({ stars: 3, source: 'bao', ...facts });
const product = (name: string, recognition: Partial<Recognition>, facts: Partial<Product> = {}): Product => ({
  name,
  group: 'food',
  origin: { former: 'yen-bai' },
  recognitions: [recognised(recognition)],
  sources,
  ...facts,
});
const producer = (name: string): Producer => ({ name, kind: 'cooperative', origin: { former: 'bac-giang' }, sources });

/** Returns the ids of products in the order in which people browse them. */
function browsed(pages: Readonly<Record<string, Product>>, day = today): readonly string[] {
  const all = Object.entries(pages).map(([id, facts]) => ({ id, facts, words: {} }));
  const order = (list: typeof all): readonly string[] => joinCatalogue(list, [], day).products.map(({ id }) => id);
  expect(order(all.toReversed())).toEqual(order(all));
  return order(all);
}

describe('the order of products', () => {
  test('is by state first: in force, past the term, undated, lapsed, revoked', () => {
    expect(
      browsed({
        a: product('A', { date: '2024-05-01', revoked: { date: '2025-01-01' } }),
        b: product('B', { date: '2019-01-01', stars: 5 }),
        c: product('C', {}),
        d: product('D', { date: '2023-06-15' }),
        e: product('E', { date: '2024-01-01' }),
      }),
    ).toEqual(['e', 'd', 'c', 'b', 'a']);
  });

  test('then more stars first, whether a term ends soon or late', () => {
    expect(
      browsed({
        a: product('A', { date: '2025-06-01', stars: 3 }),
        b: product('B', { date: '2024-01-01', stars: 4 }),
        c: product('C', { date: '2025-06-01', stars: 5 }),
      }),
    ).toEqual(['c', 'b', 'a']);
  });

  test('then by the Vietnamese alphabet, and by the id where two have one name', () => {
    const date = '2025-06-01';
    expect(
      browsed({
        f: product('Đường', { date }),
        e: product('Dưa', { date }),
        d: product('Ớt', { date }),
        c: product('Ốc', { date }),
        b: product('Trà', { date }),
        a: product('Trà', { date }),
      }),
    ).toEqual(['e', 'f', 'c', 'd', 'a', 'b']);
  });

  test('is that of the day it is asked for', () => {
    const pages = { a: product('A', { date: '2022-01-01', stars: 5 }), b: product('B', { date: '2025-01-01' }) };
    expect(browsed(pages, '2024-06-01')).toEqual(['a', 'b']);
    expect(browsed(pages, '2026-11-21')).toEqual(['b', 'a']);
  });
});

describe('what a product knows', () => {
  const { producers, products } = joinCatalogue(
    [
      { id: 'tra', facts: product('Trà', { date: '2025-01-01' }, { producer: 'htx' }), words: { vi: 'trà' } },
      { id: 'mat', facts: product('Mật', { date: '2025-01-01' }, { producer: 'khong-co' }), words: { vi: 'mật' } },
      { id: 'gao', facts: product('Gạo', { date: '2025-01-01', stars: 4 }, { producer: 'htx' }), words: { vi: 'gạo' } },
      { id: 'cu', facts: product('Cũ', { date: '2019-01-01' }), words: { vi: 'cũ' } },
    ],
    [
      { id: 'htx', facts: producer('Đại Lộc'), words: { vi: 'đ' } },
      { id: 'b', facts: producer('Dân Tiến'), words: { vi: 'd' } },
    ],
    today,
  );
  const byId = Object.fromEntries(products.map((each) => [each.id, each]));

  test('its recognition and its state on the day', () => {
    expect(byId['tra']).toMatchObject({ state: 'valid', recognition: { date: '2025-01-01' }, words: { vi: 'trà' } });
    expect(byId['cu']?.state).toBe('lapsed');
  });

  test('the province of before, and the one that holds it today', () => {
    expect(byId['tra']).toMatchObject({ former: { id: 'yen-bai' }, province: { id: 'lao-cai' } });
    expect(producers[0]).toMatchObject({ former: { id: 'bac-giang' }, province: { id: 'bac-ninh' } });
  });

  test('its producer, where that has a page', () => {
    expect(byId['tra']?.producer?.id).toBe('htx');
    expect(byId['mat']?.producer).toBeUndefined();
    expect(byId['cu']?.producer).toBeUndefined();
  });

  test('producers come in the alphabet, each with its products in the order of browsing', () => {
    expect(producers.map(({ id }) => id)).toEqual(['b', 'htx']);
    expect(producers.map((each) => each.products.map(({ id }) => id))).toEqual([[], ['gao', 'tra']]);
    expect(producers[1]?.products[0]).toBe(byId['gao']);
  });
});

test('the newest of several recognitions stands for a product, on the day', () => {
  const facts: Product = {
    ...product('Trà', {}),
    recognitions: [recognised({ stars: 5, date: '2026-01-01' }), recognised({ stars: 4, date: '2023-01-01' })],
  };
  const on = (day: string) => joinCatalogue([{ id: 'tra', facts, words: {} }], [], day).products[0];
  expect(on('2025-12-31')?.recognition.stars).toBe(4);
  expect(on('2026-01-01')).toMatchObject({ recognition: { stars: 5 }, state: 'valid' });
});
