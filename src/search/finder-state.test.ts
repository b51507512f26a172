import { expect, test } from 'vitest';
import { choicesOf, emptyState, parseFinderState, toQueryString, withChoice, withQuery } from './finder-state.ts';

const anything = (): boolean => true;

test.each([
  '',
  '?q=khoai+s%E1%BB%8D',
  '?stars=5&stars=4&province=dak-lak&sort=name&page=3',
  '?q=ca+phe&former=tra-vinh&group=food&set=coffee-cocoa&status=valid&kind=cooperative&standard=vietgap',
])('the address %s is read and written without loss', (search) => {
  expect(toQueryString(parseFinderState(search, anything))).toBe(search);
});

test('what is not understood is left out', () => {
  const state = parseFinderState('?stars=6&stars=5&stars=5&sort=price&page=-2&utm=x', (_, value) => value !== '6');
  expect(toQueryString(state)).toBe('?stars=5');
});

test('decomposed words in a link are composed', () => {
  const search = `?q=${encodeURIComponent('sọ'.normalize('NFD'))}`;
  expect(parseFinderState(search, anything).query).toBe('sọ');
});

test('choosing and taking back leads to the first page', () => {
  const page = { ...emptyState, page: 4 };
  const chosen = withChoice(withChoice(page, 'stars', '5', true), 'stars', '4', true);
  expect(toQueryString(chosen)).toBe('?stars=5&stars=4');
  expect(toQueryString(withChoice(chosen, 'stars', '5', false))).toBe('?stars=4');
  expect(withQuery(page, 'gạo').page).toBe(1);
});

test('choices are listed in the order of the facets', () => {
  const state = parseFinderState('?status=valid&stars=3', anything);
  expect(choicesOf(state)).toEqual([
    { key: 'stars', value: '3' },
    { key: 'status', value: 'valid' },
  ]);
});
