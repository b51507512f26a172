import { expect, test } from 'vitest';
import { setIds } from '../../../src/domain/product-group.ts';
import { toClassification } from './group-and-set.ts';
import { kindsOfSet, kindsWithoutSet } from './kind-sets.ts';

test.each([
  { kind: 'cà phê', group: 'food', set: 'coffee-cocoa', says: 'coffee is food, whatever the record says' },
  { kind: 'nước mắm', group: 'food', set: 'sauces-fish-sauce', says: 'fish sauce is a liquid seasoning' },
  { kind: 'trà dược liệu', group: 'food', set: 'herbal-infusions', says: 'herbal tea is food' },
  { kind: 'rượu ngô', group: 'beverages', set: 'rice-spirits', says: 'corn spirit is a white spirit' },
] as const)('$says', ({ kind, group, set }) => {
  expect(toClassification('any', { group: 'drinks', product_kind: kind })).toEqual({ group, set });
});

test('leaves the set out where the kind could stand in two', () => {
  expect(toClassification('any', { group: 'drinks', product_kind: 'rượu' })).toEqual({ group: 'beverages' });
});

test('a name can say more than its kind', () => {
  const record = { group: 'drinks', product_kind: 'rượu' } as const;
  expect(toClassification('ruou-cuc-hoa-tuu', record)).toEqual({ group: 'beverages', set: 'other-alcoholic' });
});

test('a name can leave open what its kind says', () => {
  const record = { group: 'food', product_kind: 'hạt điều' } as const;
  expect(toClassification('nhan-dieu-trang-ha-my', record)).toEqual({ group: 'food' });
});

test('stops at a kind nobody has classified', () => {
  expect(() => toClassification('any', { group: 'food', product_kind: 'đồ chơi' })).toThrow('đồ chơi');
});

test('each kind stands in one set only', () => {
  const kinds = [...Object.values(kindsOfSet).flat(), ...kindsWithoutSet];
  expect(kinds.filter((kind, index) => kinds.indexOf(kind) !== index)).toEqual([]);
  expect(Object.keys(kindsOfSet)).toEqual(setIds);
});
