import { expect, test } from 'vitest';
import { toFixtureIndex } from './facts-fixture.ts';
import { parseQuery, toQueryPlans } from './query.ts';

const { vocabulary } = toFixtureIndex([{ name: 'Bánh tráng phơi sương Tây Ninh' }, { name: 'Hợp tác xã Mường Lò' }]);
const plans = (query: string, splitKnown = false): readonly string[] =>
  toQueryPlans(parseQuery(query), vocabulary, { splitsKnown: splitKnown }).map(({ words }) =>
    words.map(({ written }) => written).join(' '),
  );

test('the last word may go on until something is typed after it', () => {
  expect(parseQuery('banh tra').map(({ open }) => open)).toEqual([false, true]);
  expect(parseQuery('banh tra ').map(({ open }) => open)).toEqual([false, false]);
});

test('words typed as one are taken apart into words of the catalogue', () => {
  expect(plans('banhtrang tayninh')).toContain('banh trang tay ninh');
  expect(plans('bánhtrángphơisương')).toContain('bánh tráng phơi sương');
});

test('the last of joined words may be unfinished', () => {
  expect(plans('tayni')).toContain('tay ni');
});

test('a word of the catalogue stays whole', () => {
  expect(plans('bánh')).toEqual(['bánh']);
});

test('abbreviations are read written out as well', () => {
  expect(plans('htx muong lo')).toEqual(['htx muong lo', 'hợp tác xã muong lo']);
});

test('a very long query is cut, not refused', () => {
  expect(parseQuery('a '.repeat(100)).length).toBeLessThanOrEqual(12);
});
