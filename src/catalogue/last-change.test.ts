import { expect, test } from 'vitest';
import { productOf, productPage, recognition, sources } from './catalogue-fixture.ts';
import { lastProductChange, lastRead, latest } from './last-change.ts';

test('the latest of some days is the last one; days that are not known do not count', () => {
  expect(latest(['2026-01-02', undefined, '2026-03-01', '2025-12-31'])).toBe('2026-03-01');
  expect(latest([undefined])).toBe('');
});

test('the sources of a page were last read on the day the last of them was', () => {
  const { bao } = sources;
  expect(lastRead({ a: { title: 'A', publisher: 'B', read: '2026-08-01' }, ...(bao && { bao }) })).toBe('2026-08-01');
  expect(lastRead(undefined)).toBe('');
});

test.each([
  ['the day its sources were read', { date: '2025-06-15' }, '2026-07-01'],
  ['the day of a decision after that', { date: '2026-09-09' }, '2026-09-09'],
  ['the day of a revocation', { date: '2025-06-15', revoked: { date: '2026-10-10' } }, '2026-10-10'],
  ['a revocation of today', { date: '2025-06-15', revoked: { date: '2026-11-30' } }, '2026-11-30'],
  ['not a day still to come', { date: '2025-06-15', revoked: { date: '2026-12-01' } }, '2026-07-01'],
])('a product last changed on %s', async (_, known, day) => {
  const product = await productOf(productPage('a', { facts: { recognitions: [recognition(known)] } }));
  expect(lastProductChange(product)).toBe(day);
});
