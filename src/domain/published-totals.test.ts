import { expect, test } from 'vitest';
import { isFormerProvinceId, isProvinceId } from './province.ts';
import { publishedTotals } from './published-totals.ts';
import { sourceSchema } from './source.ts';

test('every published total has a source that can be followed and a day that is not after the source was read', () => {
  for (const { asOf, products, source } of publishedTotals) {
    expect(sourceSchema.safeParse(source).success).toBe(true);
    expect(source.url).toMatch(/^https?:/u);
    expect(asOf).toMatch(/^20\d{2}-(?:0[1-9]|1[0-2])$/u);
    expect(asOf <= source.read).toBe(true);
    expect(source.published ?? asOf).toMatch(/^20\d{2}-\d{2}/u);
    expect(Number.isInteger(products) && products > 0).toBe(true);
  }
});

test('an area has one total, and is the country or a province', () => {
  const areas = publishedTotals.map(({ area }) => JSON.stringify(area));
  expect(new Set(areas).size).toBe(areas.length);
  for (const { area } of publishedTotals) {
    if (area.kind === 'province') expect(isProvinceId(area.id)).toBe(true);
    if (area.kind === 'former') expect(isFormerProvinceId(area.id)).toBe(true);
  }
});

test('the figures are those that the sources print', () => {
  const figures = publishedTotals.map(({ area, asOf, products }) => [
    area.kind === 'country' ? 'country' : `${area.kind} ${area.id}`,
    products,
    asOf,
  ]);
  expect(figures).toEqual([
    ['country', 18_243, '2025-12'],
    ['province ha-noi', 3463, '2025-07'],
    ['province lao-cai', 604, '2025-07'],
    ['province quang-ninh', 437, '2025-11'],
    ['former ho-chi-minh', 419, '2025-06'],
    ['former phu-tho', 306, '2024-12'],
    ['former yen-bai', 268, '2025-02'],
  ]);
});

test('no total of the country is smaller than the total of one of its provinces', () => {
  const country = publishedTotals.find(({ area }) => area.kind === 'country')?.products ?? 0;
  expect(publishedTotals.every(({ products }) => products <= country)).toBe(true);
});
