import { expect, test } from 'vitest';
import { brocadePattern } from './brocade-pattern.ts';

const seed = { id: 'khoai-so-phi-nhu', group: 'food', set: 'fresh-produce', former: 'dien-bien' };

test('a product always wears the same band', () => {
  expect(brocadePattern(seed)).toEqual(brocadePattern({ ...seed }));
});

test('products of one set in one province wear different bands', () => {
  const bands = new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => JSON.stringify(brocadePattern({ ...seed, id }))));
  expect(bands.size).toBeGreaterThanOrEqual(4);
});

test('groups have motifs of their own', () => {
  const groups = ['food', 'beverages', 'medicinal', 'handicrafts', 'ornamental', 'tourism'];
  const bands = new Set(groups.map((group) => JSON.stringify(brocadePattern({ ...seed, group }))));
  expect(bands.size).toBe(groups.length);
});

test('every row repeats with an even number of dashes, so that nothing is inverted on the second repeat', () => {
  for (const group of ['food', 'beverages', 'medicinal', 'handicrafts', 'ornamental', 'tourism']) {
    const { main, second } = brocadePattern({ ...seed, group });
    for (const { dashes } of [...main, ...second]) expect(dashes.split(' ').length % 2).toBe(0);
  }
});

test('rows that look alike are drawn by one path', () => {
  for (const group of ['food', 'beverages', 'medicinal', 'handicrafts', 'ornamental', 'tourism']) {
    const { main, second } = brocadePattern({ ...seed, group });
    for (const rows of [main, second]) {
      const looks = rows.map(({ d, dashes }) => `${dashes} from ${/^M\S+/u.exec(d)?.[0] ?? ''}`);
      expect(new Set(looks).size).toBe(rows.length);
    }
  }
});

test('a band is at least six rows of colour and stays under a kilobyte', () => {
  for (const group of ['food', 'beverages', 'medicinal', 'handicrafts', 'ornamental', 'tourism']) {
    const { main, second } = brocadePattern({ ...seed, group });
    const rows = [...main, ...second];
    expect(rows.map(({ d }) => d.match(/M/gu)?.length ?? 0).reduce((all, lines) => all + lines)).toBeGreaterThanOrEqual(
      6,
    );
    expect(JSON.stringify(rows).length).toBeLessThan(1000);
  }
});
