import { expect, test } from 'vitest';
import { parseLocales } from './locale.ts';
import { translator } from './translate.ts';
import { en } from './messages/en.ts';
import { vi } from './messages/vi.ts';
import type { Message } from './message.ts';

test('values take the place of their names, numbers as the language writes them', () => {
  expect(translator('vi')('count.products', { count: 18243 })).toBe('18.243 sản phẩm');
  expect(translator('en')('count.products', { count: 18243 })).toBe('18,243 products');
});

test('English has a singular, Vietnamese has one form', () => {
  expect(translator('en')('count.products', { count: 1 })).toBe('1 product');
  expect(translator('en')('count.products', { count: 2 })).toBe('2 products');
  expect(translator('vi')('count.products', { count: 1 })).toBe('1 sản phẩm');
});

test('a message may have words of its own for nothing, in languages without a form for it too', () => {
  for (const locale of ['vi', 'en'] as const) {
    expect(translator(locale)('products.description', { count: 0 })).not.toMatch(/\d/u);
    expect(translator(locale)('products.description', { count: 10 })).toContain('10');
  }
  expect(translator('en')('count.products', { count: 0 })).toBe('0 products');
});

const namesIn = (message: Message): string[] => {
  const text = typeof message === 'string' ? message : message.other;
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name).toSorted();
};

test('every message needs the same values in every language', () => {
  const keys = Object.keys(vi) as (keyof typeof vi)[];
  const different = keys.filter((key) => namesIn(vi[key]).join() !== namesIn(en[key]).join());
  expect(different).toEqual([]);
});

test('LOCALES may leave languages out but never Vietnamese', () => {
  expect(parseLocales(undefined)).toEqual(['vi', 'en']);
  expect(parseLocales('en')).toEqual(['vi', 'en']);
  expect(parseLocales('vi')).toEqual(['vi']);
  expect(() => parseLocales('vi,fr')).toThrow('fr');
});
