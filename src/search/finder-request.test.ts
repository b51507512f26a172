import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetKeys, isFacetKey, mapFacets } from './facet-keys.ts';
import {
  choicesOf,
  emptyRequest,
  parseFinderRequest,
  resultViews,
  sortKeys,
  toQueryString,
  withChoice,
  withQuery,
} from './finder-request.ts';
import type { FinderRequest } from './finder-request.ts';

const anything = (): boolean => true;

test.each([
  '',
  '?q=khoai+s%E1%BB%8D',
  '?stars=5&stars=4&province=dak-lak&sort=name&page=3',
  '?q=ca+phe&former=tra-vinh&group=food&set=coffee-cocoa&status=valid&kind=cooperative&standard=vietgap',
  '?sort=newest&view=table&page=2',
])('the address %s is read and written without loss', (search) => {
  expect(toQueryString(parseFinderRequest(search, anything))).toBe(search);
});

const anyRequest: fc.Arbitrary<FinderRequest> = fc.record({
  query: fc.string({ unit: fc.constantFrom(...Array.from('aăđ ộ&=+%?#')) }).map((text) => text.trim().normalize('NFC')),
  selection: fc.record(mapFacets(() => fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 3 }))),
  sort: fc.constantFrom(...sortKeys),
  view: fc.constantFrom(...resultViews),
  page: fc.integer({ min: 1, max: 900 }),
});

test('whatever is asked for comes back from its address', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      expect(parseFinderRequest(toQueryString(request), anything)).toEqual(request);
    }),
    { numRuns: 300 },
  );
});

test('nothing asked for needs no address, and an address that asks for nothing is the beginning', () => {
  expect(toQueryString(emptyRequest)).toBe('');
  expect(toQueryString({ ...emptyRequest, query: '  ' })).toBe('');
  expect(parseFinderRequest('', anything)).toEqual(emptyRequest);
});

test('what is not understood is left out', () => {
  const request = parseFinderRequest('?stars=6&stars=5&stars=5&sort=price&page=-2&utm=x', (_, value) => value !== '6');
  expect(toQueryString(request)).toBe('?stars=5');
});

test.each(['0', '-1', '1.5', 'two', '1e99', ''])('page %s is the first one', (page) => {
  expect(parseFinderRequest(`?page=${page}`, anything).page).toBe(1);
});

test('a value is known by its facet, not by its name alone', () => {
  const isKnown = (key: string, value: string): boolean => key === 'group' && value === 'food';
  expect(parseFinderRequest('?group=food&set=food', isKnown).selection).toMatchObject({ group: ['food'], set: [] });
});

test('decomposed words in a link are composed', () => {
  const search = `?q=${encodeURIComponent('sọ'.normalize('NFD'))}`;
  expect(parseFinderRequest(search, anything).query).toBe('sọ');
});

test('choosing and taking back leads to the first page', () => {
  const page = { ...emptyRequest, page: 4 };
  const chosen = withChoice(withChoice(page, 'stars', '5', true), 'stars', '4', true);
  expect(toQueryString(chosen)).toBe('?stars=5&stars=4');
  expect(toQueryString(withChoice(chosen, 'stars', '5', false))).toBe('?stars=4');
  expect(withQuery(page, 'gạo')).toEqual({ ...emptyRequest, query: 'gạo' });
});

test('a value chosen twice is chosen once, one taken back that was not chosen changes nothing', () => {
  const chosen = withChoice(withChoice(emptyRequest, 'stars', '5', true), 'stars', '5', true);
  expect(chosen.selection.stars).toEqual(['5']);
  expect(withChoice(chosen, 'stars', '3', false).selection).toEqual(chosen.selection);
  expect(withChoice(chosen, 'group', '5', false).selection.stars).toEqual(['5']);
});

test('choices are listed in the order of the facets', () => {
  const request = parseFinderRequest('?status=valid&stars=3', anything);
  expect(choicesOf(request)).toEqual([
    { key: 'stars', value: '3' },
    { key: 'status', value: 'valid' },
  ]);
});

test('facets are told from other parameters by their keys', () => {
  expect(facetKeys.filter(isFacetKey)).toEqual(facetKeys);
  expect(['q', 'sort', 'page', 'view', 'toString', ''].filter(isFacetKey)).toEqual([]);
  expect(Object.keys(mapFacets(() => 0))).toEqual([...facetKeys]);
  expect(Object.values(mapFacets((key) => key))).toEqual([...facetKeys]);
});
