import { expect, test } from 'vitest';
import { comparedOf, firstChoice, withChosen } from './comparison-choice.ts';
import { readSharedList, toSharedQuery } from './share-link.ts';
import { mostProducts, parseShortlist, toggled, withMoved, withoutProducts, withProducts } from './shortlist.ts';

test('what the browser kept is read back', () => {
  expect(parseShortlist('["gao-st25","tra-shan"]')).toEqual(['gao-st25', 'tra-shan']);
});

test.each([null, '', 'not json', '{"a":1}', '7', '[1,null,"../x","<b>","Gao"]'])(
  'what is no list of products counts as an empty list: %s',
  (stored) => {
    expect(parseShortlist(stored)).toEqual([]);
  },
);

test('a product stands in the list once, where it was added first', () => {
  expect(withProducts(['a', 'b'], ['c', 'a'])).toEqual(['a', 'b', 'c']);
});

test('pressing the button twice leaves the list as it was', () => {
  expect(toggled(toggled(['a', 'b'], 'c'), 'c')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

test('products leave the list, the others keep their order', () => {
  expect(withoutProducts(['a', 'b', 'c'], ['b', 'x'])).toEqual(['a', 'c']);
});

test('a former id gives way to the id of today, without a double', () => {
  expect(withMoved(['old', 'b', 'new'], new Map([['old', 'new']]))).toEqual(['new', 'b']);
});

test('a list has an end', () => {
  const ids = Array.from({ length: mostProducts + 5 }, (_, index) => `p-${String(index)}`);
  expect(withProducts([], ids)).toHaveLength(mostProducts);
});

test('a link carries the list there and back', () => {
  const list = ['gao-st25', 'tra-shan'];
  expect(toSharedQuery(list)).toBe('?id=gao-st25&id=tra-shan');
  expect(readSharedList(toSharedQuery(list))).toEqual(list);
});

test('an address without products carries no list', () => {
  expect(readSharedList('')).toBeUndefined();
  expect(readSharedList('?id=&id=../..&q=x')).toBeUndefined();
  expect(toSharedQuery([])).toBe('');
});

test('ids of a link that was retyped by hand are understood', () => {
  expect(readSharedList('?id=Gao-ST25&id=%20tra-shan&id=gao-st25')).toEqual(['gao-st25', 'tra-shan']);
});

test('the first four are compared until the reader chooses', () => {
  expect(firstChoice(['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c', 'd']);
});

test('a fifth product is not compared, and one can be exchanged for another', () => {
  const four = ['a', 'b', 'c', 'd'];
  expect(withChosen(four, 'e', true)).toEqual(four);
  expect(withChosen(withChosen(four, 'b', false), 'e', true)).toEqual(['a', 'c', 'd', 'e']);
});

test('columns stand in the order of the list, without products that left it', () => {
  expect(comparedOf(['a', 'b', 'c'], ['c', 'x', 'a'])).toEqual(['a', 'c']);
});
