import { expect, test } from 'vitest';
import { publishedTotals } from './published-totals.ts';
import { sourceSchema } from './source.ts';

test('every published total has a source that can be followed and a day that is not after the source was read', () => {
  for (const { asOf, products, source } of publishedTotals) {
    expect(sourceSchema.safeParse(source).success).toBe(true);
    expect(source.url).toMatch(/^https?:/u);
    expect(asOf <= source.read).toBe(true);
    expect(products).toBeGreaterThan(0);
  }
});

test('an area has one total', () => {
  const areas = publishedTotals.map(({ area }) => JSON.stringify(area));
  expect(new Set(areas).size).toBe(areas.length);
});
