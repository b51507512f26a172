import { expect, test } from 'vitest';
import { productPage } from '../../catalogue/catalogue-fixture.ts';
import type { Product } from '../../domain/product.ts';
import { capacityText, exportsText, rightTexts, seasonText, standardTexts } from './fact-texts.ts';

const facts = (more: Partial<Product>): Product => productPage('che', { facts: more }).facts;

test('a standard tells to which day it is known to hold', () => {
  expect(standardTexts(facts({ standards: [{ id: 'haccp' }, { id: 'haccp', until: '2027-03-01' }] }), 'vi')).toEqual([
    'HACCP',
    'HACCP (đến 01/03/2027)',
  ]);
  expect(standardTexts(facts({}), 'vi')).toBeUndefined();
});

test('a right is followed by its number where that is known', () => {
  const [plain, numbered] =
    rightTexts(facts({ rights: [{ id: 'trademark' }, { id: 'trademark', no: '12' }] }), 'vi') ?? [];
  expect(numbered).toBe(`${plain ?? ''} 12`);
  expect(rightTexts(facts({}), 'vi')).toBeUndefined();
});

test('an amount is told with its time, or plainly', () => {
  expect(capacityText(facts({ capacity: { value: 2.5, unit: 'tấn' } }), 'vi')).toBe('2,5 tấn');
  expect(capacityText(facts({ capacity: { value: 2.5, unit: 'tấn', per: 'vụ' } }), 'vi')).toBe('2,5 tấn mỗi vụ');
  expect(capacityText(facts({}), 'vi')).toBeUndefined();
});

test('months and countries are listed as the language does; an empty list says nothing', () => {
  expect(seasonText(facts({ season: [3, 4] }), 'en')).toBe('March and April');
  expect(exportsText(facts({ exports: ['JP'] }), 'en')).toBe('Japan');
  expect(seasonText(facts({ season: [] }), 'vi')).toBeUndefined();
  expect(exportsText(facts({}), 'vi')).toBeUndefined();
});
