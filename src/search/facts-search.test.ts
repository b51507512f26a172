import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFixtureIndex } from './facts-fixture.ts';
import { toFactsIndex } from './facts-index.ts';
import { factMasks, searchFacts } from './facts-search.ts';
import type { FactsMatch, Strictness } from './facts-search.ts';
import { parseQuery } from './query.ts';

const products = [
  { name: 'Mật ong hoa nhãn', producer: 'HTX Ong Vàng', former: 'Hưng Yên' },
  { name: 'Mắm nhum', producer: 'Cơ sở Mật', former: 'Quảng Ngãi' },
  { name: 'Nhãn lồng', producer: 'HTX Hồng Nam', former: 'Hưng Yên' },
  { name: 'Trà hoa vàng', producer: 'Công ty Hoa', former: 'Quảng Ninh', set: 'trà' },
];
const index = toFixtureIndex(products);

const search = (query: string, strictness: Strictness = 'typed', split = false): readonly FactsMatch[] =>
  searchFacts(index, { words: parseQuery(`${query} `), split }, strictness);
const rows = (query: string, strictness?: Strictness): readonly number[] =>
  search(query, strictness).map(({ row }) => row);

test('all words have to be found as typed, in whichever fact', () => {
  expect(rows('mat')).toEqual([0, 1]);
  expect(rows('hung yen')).toEqual([0, 2]);
  expect(rows('nhan hung yen')).toEqual([2, 0]);
  expect(rows('mat nhum')).toEqual([1]);
  expect(rows('mat xyz')).toEqual([]);
  expect(rows('')).toEqual([]);
});

test('a slip is forgiven where slips may be', () => {
  expect(rows('nhum mam')).toEqual([1]);
  expect(rows('nhun mam')).toEqual([]);
  expect(rows('nhun mam', 'slips')[0]).toBe(1);
});

test('the closest have more than half of what the query says, where rare words say more', () => {
  expect(rows('nhum xyz', 'closest')).toEqual([]);
  expect(rows('nhum hung xyzzy', 'closest')).toEqual([]);
  expect(rows('nhum mam qwxyz', 'closest')).toEqual([1]);
  expect(rows('nhum hung', 'closest')).toEqual([1]);
});

test('a query that was taken apart is worth a little less', () => {
  const [whole] = search('mat ong');
  const [apart] = search('mat ong', 'typed', true);
  expect((whole?.score ?? 0) - (apart?.score ?? 0)).toBeCloseTo(0.02);
});

test('of products that answer equally well the first in browse order comes first', () => {
  const twins = toFixtureIndex([{ name: 'Gạo' }, { name: 'Gạo nếp' }, { name: 'Gạo' }]);
  const found = searchFacts(twins, { words: parseQuery('gao '), split: false }, 'typed');
  expect(found.map(({ row }) => row)).toEqual([0, 2, 1]);
});

test('only names and translations count as names, sets and groups as headings, other words as kinds', () => {
  const fields = (['name', 'translation', 'alias', 'otherWords', 'set', 'group', 'former'] as const).map(
    (field, row, all) => ({ field, texts: ['', 'gạo nếp'], textOfRow: all.map((_, other) => (other === row ? 1 : 0)) }),
  );
  const found = searchFacts(toFactsIndex(7, fields), { words: parseQuery('gao nep '), split: false }, 'typed');
  const ofRows = found.toSorted((a, b) => a.row - b.row);
  expect(ofRows.map(({ byHeading }) => byHeading)).toEqual([false, false, false, false, true, true, false]);
  const scores = ofRows.map(({ score }) => score);
  const [name = 0, translation = 0, alias = 0, other = 0, set = 0, group = 0, former = 0] = scores;
  expect(translation).toBe(name);
  expect(name).toBeGreaterThan(former);
  expect(former).toBeGreaterThan(other - 0.05);
  expect(alias).toBeGreaterThan(set);
  expect(set).toBeGreaterThan(group);
  const half = searchFacts(toFactsIndex(7, fields), { words: parseQuery('nep gao '), split: false }, 'typed');
  expect(
    half
      .filter(({ coherent }) => coherent)
      .map(({ row }) => row)
      .toSorted(),
  ).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test.each([
  ['former', 0.95],
  ['producer', 0.9],
  ['otherWords', 0.9],
  ['place', 0.85],
] as const)('a %s that is named in full counts %d, nearly as much as a name', (field, weight) => {
  const scoreIn = (of: 'name' | typeof field): number => {
    const one = toFactsIndex(1, [{ field: of, texts: ['gạo nếp hoa'], textOfRow: [0] }]);
    return searchFacts(one, { words: parseQuery('gạo nếp hoa '), split: false }, 'typed')[0]?.score ?? 0;
  };
  const kind = field === 'otherWords' ? 0.02 : 0;
  expect(scoreIn(field) - kind - 0.02).toBeCloseTo(weight * (scoreIn('name') - 0.02));
});

const anyFacts = fc.array(
  fc.record({
    name: fc.array(fc.constantFrom('gạo', 'gào', 'mật', 'ong'), { maxLength: 3 }),
    producer: fc.array(fc.constantFrom('gạo', 'htx', 'ong', 'hoa'), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 5 },
);

test('it is told of each row which words its facts hold, with or without other marks than typed', () => {
  fc.assert(
    fc.property(anyFacts, fc.array(fc.constantFrom('gạo', 'gao', 'mật', 'hoa'), { maxLength: 4 }), (facts, query) => {
      const texts = facts.map(({ name, producer }) => ({ name: name.join(' '), producer: producer.join(' ') }));
      const small = toFixtureIndex(texts);
      const fold = (word: string): string => word.replaceAll(/[ạà]/gu, 'a').replaceAll('ậ', 'a');
      const words = parseQuery(`${query.join(' ')} `);
      const maskOf = (row: number, exactMarks: boolean): number =>
        query.reduce((mask, word, at) => {
          const held = [...(facts[row]?.name ?? []), ...(facts[row]?.producer ?? [])];
          const fits = (other: string): boolean =>
            exactMarks && word !== fold(word) ? other === word : fold(other) === fold(word);
          return held.some(fits) ? mask | (1 << at) : mask;
        }, 0);
      for (const exactMarks of [false, true]) {
        const expected = texts.map((_, row) => maskOf(row, exactMarks));
        expect(Array.from(factMasks(small, words, exactMarks))).toEqual(expected);
      }
    }),
  );
});
